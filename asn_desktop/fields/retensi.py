"""The office's retention table (jadwal retensi arsip): one row per class of records and day of coming into
force.

Basis: UU 43/2009 art. 48; the schedule itself is set by the office's own regulation, so that none ships with
the program but one example that is never applied.
"""

from asn_desktop.domain.problems import Problem
from asn_desktop.domain.retensi import BERKAS, Nasib, Pemicu
from asn_desktop.fields.catatan_karier import (
    CATATAN,
    KGB,
    KUNJUNGAN_LN,
    ORGANISASI,
    PENGHARGAAN,
    PENILAIAN_LAMA,
    TUGAS_BELAJAR,
)
from asn_desktop.fields.cuti import CUTI, SALDO_CUTI
from asn_desktop.fields.disiplin import HUKUMAN_DISIPLIN, KESEHATAN
from asn_desktop.fields.dokumen import DOKUMEN
from asn_desktop.fields.kantor_lain import PENGINGAT_SELESAI, PENJELASAN_MUTU
from asn_desktop.fields.keluarga import KELUARGA
from asn_desktop.fields.kinerja import (
    BIMBINGAN_KINERJA,
    KOMPETENSI_BIMBINGAN,
    KONVERSI_AK,
    LOG_HARIAN,
    PENETAPAN_AK,
    UMPAN_BALIK_BIMBINGAN,
)
from asn_desktop.fields.pelatihan import PELATIHAN
from asn_desktop.fields.pengangkatan import PENINJAUAN_MASA_KERJA, RIWAYAT_PENGANGKATAN
from asn_desktop.fields.penugasan_penilai import PENUGASAN_PENILAI
from asn_desktop.fields.riwayat import RIWAYAT_GOLONGAN, RIWAYAT_JABATAN, RIWAYAT_PENDIDIKAN
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType, Values
from asn_desktop.fields.susunan import DELEGASI_PENILAI

SKP = "skp"
# Record types that may be destroyed by a row of their own, and the columns of which the first that is filled
# says which year each is about.
_BAGIAN: tuple[tuple[RecordType, tuple[str, ...]], ...] = (
    (RIWAYAT_PENGANGKATAN, ("sampai", "tmt")),
    (RIWAYAT_GOLONGAN, ("tmt_golongan",)),
    (RIWAYAT_JABATAN, ("tmt_jabatan",)),
    (RIWAYAT_PENDIDIKAN, ("tahun_lulus",)),
    (PELATIHAN, ("tanggal_selesai", "tanggal_mulai")),
    (KELUARGA, ("tanggal_nikah", "tanggal_lahir")),
    (KGB, ("tmt",)),
    (CUTI, ("selesai",)),
    (SALDO_CUTI, ("tahun",)),
    (PENGHARGAAN, ("tahun", "tanggal_sk")),
    (TUGAS_BELAJAR, ("selesai", "mulai")),
    (PENINJAUAN_MASA_KERJA, ("tmt",)),
    (PENILAIAN_LAMA, ("tahun",)),
    (ORGANISASI, ("tahun_selesai", "tahun_mulai")),
    (KUNJUNGAN_LN, ("selesai", "mulai")),
    (HUKUMAN_DISIPLIN, ("tanggal_catat",)),
    (KESEHATAN, ("tanggal",)),
    (CATATAN, ("tanggal",)),
    (DOKUMEN, ("tanggal",)),
    (PENUGASAN_PENILAI, ("mulai",)),
    (DELEGASI_PENILAI, ("sampai", "mulai")),
    (LOG_HARIAN, ("tanggal",)),
    (BIMBINGAN_KINERJA, ("tanggal",)),
    (UMPAN_BALIK_BIMBINGAN, ("tanggal",)),
    (KOMPETENSI_BIMBINGAN, ("tanggal",)),
    (KONVERSI_AK, ("tahun",)),
    (PENETAPAN_AK, ("sampai",)),
    (PENJELASAN_MUTU, ("pada",)),
    (PENGINGAT_SELESAI, ("jatuh_tempo",)),
)
TAHUN_DARI: dict[str, tuple[str, ...]] = {SKP: ("tahun",), **{kind.key: years for kind, years in _BAGIAN}}
KELAS = (Choice(BERKAS, "Berkas perseorangan (seluruh data pegawai)"), Choice(SKP, "SKP dan evaluasi"),
         *(Choice(kind.key, kind.title) for kind, _ in _BAGIAN))
PEMICU = (Choice(Pemicu.BERHENTI.value, "TMT pensiun/berhenti pegawai"),
          Choice(Pemicu.AKHIR_TAHUN.value, "Akhir tahun rekaman"))
NASIB = (Choice(Nasib.MUSNAH.value, "Musnah"), Choice(Nasib.PERMANEN.value, "Permanen"),
         Choice(Nasib.DINILAI_KEMBALI.value, "Dinilai kembali"))


def problems_of_retensi(values: Values) -> tuple[Problem, ...]:
    """A whole person has no year of his own: his time begins when he leaves."""
    if values.get("kelas") == BERKAS and values.get("pemicu") == Pemicu.AKHIR_TAHUN.value:
        return (Problem("pemicu", "retensi.berkas_tanpa_tahun"),)
    return ()


ATURAN_RETENSI = RecordType(
    key="aturan_retensi",
    title="Aturan retensi",
    kunci=(("kelas", "berlaku_dari"),),
    check=problems_of_retensi,
    order_by=("kelas", "-berlaku_dari"),
    label_of=("kelas", "berlaku_dari"),
    fields=(
        FieldSpec("kelas", "Jenis arsip", Kind.CHOICE, required=True, choices=KELAS, max_length=40,
                  in_list=True),
        FieldSpec("pemicu", "Masa dihitung sejak", Kind.CHOICE, required=True, choices=PEMICU, max_length=16,
                  in_list=True),
        FieldSpec("masa_aktif", "Masa aktif (tahun)", Kind.INTEGER, required=True, minimum=0, maximum=99,
                  in_list=True),
        FieldSpec("masa_inaktif", "Masa inaktif (tahun)", Kind.INTEGER, required=True, minimum=0, maximum=99,
                  in_list=True),
        FieldSpec("nasib", "Nasib akhir", Kind.CHOICE, required=True, choices=NASIB, max_length=16,
                  in_list=True),
        FieldSpec("dasar", "Dasar hukum", required=True, max_length=300, in_list=True,
                  hint="Peraturan JRA yang berlaku di kantor ini, dengan nomor dan tahunnya"),
        FieldSpec("berlaku_dari", "Berlaku dari", Kind.DATE, required=True, in_list=True),
    ),
)

"""Conditions of the personnel rules in words: one sentence for each code and outcome."""

from datetime import date

from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.syarat import Syarat
from asn_desktop.domain.tanggal import tanggal_pendek

_PREDIKAT = {
    Predikat.SANGAT_BAIK: "Sangat Baik", Predikat.BAIK: "Baik",
    Predikat.BUTUH_PERBAIKAN: "Butuh Perbaikan", Predikat.KURANG: "Kurang",
    Predikat.SANGAT_KURANG: "Sangat Kurang",
}
_PREDIKAT_KALIMAT = {
    "ya": "Predikat {tahun} {predikat}, paling rendah {terendah}.",
    "tidak": "Predikat {tahun} {predikat}, seharusnya paling rendah {terendah}.",
    "belum": "Predikat {tahun} belum ada; catat hasil evaluasi atau penilaian tahun itu.",
}
KALIMAT: dict[str, dict[str, str]] = {
    "kgb.predikat": _PREDIKAT_KALIMAT,
    "kp.predikat": _PREDIKAT_KALIMAT,
    "kgb.cpns": {"belum": "Masih CPNS; KGB pertama menunggu pengangkatan sebagai PNS."},
    "kgb.kontrak": {
        "ya": "Perjanjian kerja {bulan} bulan, lebih dari {batas} bulan.",
        "tidak": "Perjanjian kerja {bulan} bulan, harus lebih dari {batas} bulan.",
        "belum": "Masa perjanjian kerja belum tercatat; isi riwayat pengangkatan.",
    },
    "kgb.puncak": {"tidak": "Golongan {golongan} sudah pada gaji pokok tertinggi."},
    "kgb.pensiun": {"tidak": "TMT pensiun {pensiun}, sebelum atau pada kenaikan gaji berkala {tmt}."},
    "kgb.kontrak_berakhir": {
        "tidak": "Perjanjian kerja berakhir {sampai}, sebelum kenaikan gaji berkala {tmt}; catat "
                 "perpanjangannya bila ada.",
    },
    "kgb.dasar": {"belum": "Masa kerja golongan belum diketahui; isi riwayat golongan atau TMT CPNS dan "
                           "golongan awal."},
    "kgb.paruh_waktu": {"tidak": "PPPK Paruh Waktu menerima upah, bukan gaji golongan."},
    "satyalancana.hukuman": {
        "ya": "Tidak pernah dijatuhi hukuman disiplin sedang atau berat.",
        "tidak": "Pernah dijatuhi hukuman disiplin sedang atau berat.",
        "belum": "Ada catatan hukuman disiplin yang tertutup bagi Anda; tanyakan kepada pemegang kunci data "
                 "terbatas.",
    },
    "satyalancana.cltn": {
        "ya": "Tidak pernah cuti di luar tanggungan negara.",
        "tidak": "Pernah cuti di luar tanggungan negara.",
    },
    "kp.status": {"tidak": "Kenaikan pangkat hanya untuk PNS, status pegawai ini {status}."},
    "kp.golongan": {"belum": "Golongan atau TMT golongan belum tercatat; isi riwayat golongan."},
    "kp.pensiun": {"tidak": "TMT pensiun {pensiun}, sebelum atau pada kenaikan pangkat {tmt}."},
    "kp.puncak": {"tidak": "Golongan {golongan} adalah pangkat tertinggi."},
    "kp.periode": {"belum": "Belum ada periode kenaikan pangkat untuk waktu itu."},
    "kp.hukuman": {
        "ya": "Tidak sedang menjalani hukuman disiplin sedang atau berat.",
        "tidak": "Sedang menjalani hukuman disiplin sampai {sampai}.",
        "belum": "Ada catatan hukuman disiplin yang tertutup bagi Anda; tanyakan kepada pemegang kunci data "
                 "terbatas.",
    },
    "kp.masa_pangkat": {
        "ya": "Sudah {tahun} tahun dalam pangkat sejak {tmt}.",
        "tidak": "Belum {tahun} tahun dalam pangkat sejak {tmt}.",
    },
    "kp.masa_jabatan": {
        "ya": "Sudah {tahun} tahun dalam jabatan sejak {tmt}.",
        "tidak": "Belum {tahun} tahun dalam jabatan sejak {tmt}.",
        "belum": "TMT jabatan belum tercatat; isi riwayat jabatan.",
    },
    "kp.ijazah": {
        "ya": "Golongan {golongan} masih dalam batas ijazah {pendidikan} ({puncak}).",
        "tidak": "Ijazah {pendidikan} hanya sampai golongan {puncak}; naik ke {golongan} tidak dapat secara "
                 "reguler.",
        "belum": "Ijazah terakhir belum tercatat; isi riwayat pendidikan.",
    },
    "kp.ujian": {
        "ya": "{ujian} sudah lulus atau bebas karena ijazah atau pelatihan.",
        "belum": "{ujian} belum tercatat lulus, dan tidak bebas karena ijazah atau pelatihan.",
    },
    "kp.jenjang_jabatan": {
        "ya": "Golongan {golongan} masih dalam jenjang pangkat eselon {jabatan}.",
        "tidak": "Jenjang pangkat eselon {jabatan} hanya sampai {tertinggi}; naik ke {golongan} tidak dapat.",
        "belum": "Jenjang pangkat jabatan ini belum diketahui; isi eselon pada riwayat jabatan.",
    },
    "kp.jenjang_fungsional": {
        "belum": "Jenjang jabatan fungsional belum tercatat atau tidak sesuai dengan golongan {golongan}; "
                 "periksa riwayat jabatan.",
    },
    "kp.angka_kredit": {
        "ya": "Angka kredit {ada} memenuhi {butuh}.",
        "tidak": "Angka kredit {ada} belum mencapai {butuh}.",
        "belum": "Angka kredit kumulatif belum tercatat; dibutuhkan {butuh}.",
    },
    "kp.ak_jenjang": {
        "ya": "Angka kredit jenjang {ada} memenuhi {butuh}.",
        "tidak": "Angka kredit jenjang {ada} belum mencapai {butuh}.",
        "belum": "Angka kredit jenjang belum tercatat; dibutuhkan {butuh}.",
    },
    "kp.naik_jenjang": {
        "belum": "Pangkat berikut ada pada jenjang berikut: perlu lowongan kebutuhan dan lulus uji "
                 "kompetensi.",
    },
    "kp.upkp": {
        "ya": "Lulus ujian kenaikan pangkat penyesuaian ijazah.",
        "belum": "Ujian kenaikan pangkat penyesuaian ijazah belum tercatat lulus.",
    },
    "kp.formasi": {"belum": "Perlu kebutuhan (formasi) yang sesuai dengan ijazah."},
}


CHECK = "Perlu diperiksa oleh petugas yang berwenang."


def kalimat_syarat(satu: Syarat) -> str:
    """The condition and how it came out, in one sentence. Raises KeyError for a code or parameter that is
    missing.
    """
    said = {key: _said(value) for key, value in satu.params.items()}
    return KALIMAT[satu.kode][satu.hasil].format_map(said)


def kalimat_keluar(satu: Syarat) -> str:
    """The same for what leaves the program, where nobody's keys are asked: of sanctions it says nothing."""
    return CHECK if satu.kode.endswith(".hukuman") else kalimat_syarat(satu)


def _said(value: object) -> object:
    if isinstance(value, Predikat):
        return _PREDIKAT[value]
    return tanggal_pendek(value) if isinstance(value, date) else "–" if value is None else value

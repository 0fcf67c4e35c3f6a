"""All record types.

When adding one: 1. describe it in its own file here and list it below; 2. give it a table in ``db/tables``
and a migration; 3. put new terms into ``docs/glosarium.md``. Form, list, import, export and tests follow by
themselves.
"""

from asn_desktop.fields.catatan_karier import (
    CATATAN,
    KGB,
    KUNJUNGAN_LN,
    ORGANISASI,
    PENGHARGAAN,
    PENILAIAN_LAMA,
    TUGAS_BELAJAR,
)
from asn_desktop.fields.cuti import CUTI, HARI_LIBUR, SALDO_CUTI
from asn_desktop.fields.disiplin import HUKUMAN_DISIPLIN, KESEHATAN
from asn_desktop.fields.dokumen import DOKUMEN
from asn_desktop.fields.kantor import KANTOR
from asn_desktop.fields.kantor_lain import (
    DAFTAR_SIMPANAN,
    KETENTUAN_KANTOR,
    PENANDATANGAN,
    PENGINGAT_SELESAI,
    PENJELASAN_MUTU,
    TATA_LETAK_IMPOR,
    TEKS_SURAT,
)
from asn_desktop.fields.keluarga import KELUARGA
from asn_desktop.fields.kinerja import (
    BANK_INDIKATOR,
    BIMBINGAN_KINERJA,
    CAPAIAN_ORGANISASI,
    KANTOR_DIKENAL,
    KOMPETENSI_BIMBINGAN,
    KONVERSI_AK,
    LOG_HARIAN,
    PENETAPAN_AK,
    PENETAPAN_PREDIKAT,
    PILIHAN_CETAK,
    TEMPLAT_SKP,
    UMPAN_BALIK_BIMBINGAN,
)
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.pelatihan import PELATIHAN
from asn_desktop.fields.pengangkatan import PENINJAUAN_MASA_KERJA, RIWAYAT_PENGANGKATAN
from asn_desktop.fields.penugasan_penilai import PENUGASAN_PENILAI
from asn_desktop.fields.retensi import ATURAN_RETENSI
from asn_desktop.fields.riwayat import RIWAYAT_GOLONGAN, RIWAYAT_JABATAN, RIWAYAT_PENDIDIKAN
from asn_desktop.fields.spec import RecordType
from asn_desktop.fields.susunan import ANGGOTA_TIM, DELEGASI_PENILAI, FORMASI, RIWAYAT_UNIT, TIM_KERJA
from asn_desktop.fields.unit_kerja import UNIT_KERJA

ALL_RECORD_TYPES: tuple[RecordType, ...] = (
    KANTOR,
    UNIT_KERJA,
    RIWAYAT_UNIT,
    FORMASI,
    PEGAWAI,
    RIWAYAT_PENGANGKATAN,
    RIWAYAT_GOLONGAN,
    RIWAYAT_JABATAN,
    RIWAYAT_PENDIDIKAN,
    PELATIHAN,
    KELUARGA,
    KGB,
    CUTI,
    SALDO_CUTI,
    PENGHARGAAN,
    TUGAS_BELAJAR,
    PENINJAUAN_MASA_KERJA,
    PENILAIAN_LAMA,
    ORGANISASI,
    KUNJUNGAN_LN,
    HUKUMAN_DISIPLIN,
    KESEHATAN,
    CATATAN,
    DOKUMEN,
    PENUGASAN_PENILAI,
    DELEGASI_PENILAI,
    TIM_KERJA,
    ANGGOTA_TIM,
    LOG_HARIAN,
    BIMBINGAN_KINERJA,
    UMPAN_BALIK_BIMBINGAN,
    KOMPETENSI_BIMBINGAN,
    KONVERSI_AK,
    PENETAPAN_AK,
    CAPAIAN_ORGANISASI,
    PENETAPAN_PREDIKAT,
    BANK_INDIKATOR,
    TEMPLAT_SKP,
    HARI_LIBUR,
    PENANDATANGAN,
    TEKS_SURAT,
    DAFTAR_SIMPANAN,
    TATA_LETAK_IMPOR,
    PENJELASAN_MUTU,
    PENGINGAT_SELESAI,
    KETENTUAN_KANTOR,
    KANTOR_DIKENAL,
    PILIHAN_CETAK,
    ATURAN_RETENSI,
)
_BY_KEY = {record_type.key: record_type for record_type in ALL_RECORD_TYPES}


def parts_of(key: str) -> tuple[RecordType, ...]:
    """The record types that belong to one record of another type, such as the histories of a pegawai."""
    return tuple(record_type for record_type in ALL_RECORD_TYPES if record_type.parent == key)


def record_type(key: str) -> RecordType:
    """The record type of that key. Raises KeyError."""
    return _BY_KEY[key]

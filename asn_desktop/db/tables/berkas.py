"""The records of a personnel file and of the office around it: each table is what its fields say."""

from sqlalchemy import Index, Table

from asn_desktop.db.tables.base import table_of_fields
from asn_desktop.fields.registry import record_type

# In an order in which each stands after what it refers to.
TABLES: dict[str, Table] = {key: table_of_fields(record_type(key)) for key in (
    "riwayat_unit", "formasi", "riwayat_pengangkatan", "peninjauan_masa_kerja", "keluarga", "kgb", "cuti",
    "saldo_cuti", "penghargaan", "tugas_belajar", "penilaian_lama", "organisasi", "kunjungan_ln",
    "hukuman_disiplin", "kesehatan", "catatan", "dokumen", "delegasi_penilai", "tim_kerja", "anggota_tim",
    "hari_libur", "penandatangan", "teks_surat", "daftar_simpanan", "tata_letak_impor", "penjelasan_mutu",
    "pengingat_selesai", "ketentuan_kantor",
)}
for _table, _column in (("formasi", "unit_kerja_id"), ("delegasi_penilai", "pengganti_id"),
                        ("anggota_tim", "pegawai_id"), ("tim_kerja", "ketua_id"),
                        ("penandatangan", "pejabat_id"), ("kgb", "tmt"), ("cuti", "mulai"),
                        ("hari_libur", "tanggal"), ("tata_letak_impor", "sidik"), ("dokumen", "sidik")):
    Index(None, TABLES[_table].c[_column])

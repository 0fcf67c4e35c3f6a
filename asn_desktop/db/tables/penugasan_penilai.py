"""Penugasan penilai: who appraises whom, from when."""

from sqlalchemy import Column, Date, Index

from asn_desktop.db.tables.base import record_table, reference, text

penugasan_penilai = record_table(
    "penugasan_penilai",
    reference("pegawai_id", "pegawai", required=True),
    Column("mulai", Date, nullable=False),
    reference("penilai_id", "pegawai"),
    reference("atasan_penilai_id", "pegawai"),
    text("nomor_delegasi", 80),
    Column("tanggal_delegasi", Date),
    text("penilai_luar_nama", 120),
    text("penilai_luar_jabatan", 200),
    text("penilai_luar_instansi", 200),
)
Index(None, penugasan_penilai.c.pegawai_id, penugasan_penilai.c.mulai)
Index(None, penugasan_penilai.c.penilai_id)
Index(None, penugasan_penilai.c.atasan_penilai_id)

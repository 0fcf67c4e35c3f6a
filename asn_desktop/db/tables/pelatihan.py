"""Pelatihan: competence development that a pegawai took part in."""

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer

from asn_desktop.db.tables.base import record_table, reference, text

pelatihan = record_table(
    "pelatihan",
    reference("pegawai_id", "pegawai", required=True),
    text("jenis", 80, required=True),
    text("nama", 200, required=True),
    text("penyelenggara", 160),
    text("tempat", 120),
    Column("tanggal_mulai", Date, nullable=False),
    Column("tanggal_selesai", Date),
    Column("jp", Integer, nullable=False),
    text("nomor_sertifikat", 80),
    Column("berlaku_sampai", Date),
    CheckConstraint("jp BETWEEN 0 AND 2000", name="jp"),
)
Index(None, pelatihan.c.pegawai_id, pelatihan.c.tanggal_mulai)
# Covers "JP per pegawai and year" without reading the table.
Index("ix_pelatihan_jp", pelatihan.c.tanggal_mulai, pelatihan.c.pegawai_id, pelatihan.c.jp)

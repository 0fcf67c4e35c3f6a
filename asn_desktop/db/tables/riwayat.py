"""Histories of a pegawai: golongan, jabatan, pendidikan."""

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer

from asn_desktop.db.tables.base import one_of, record_table, reference, text

riwayat_golongan = record_table(
    "riwayat_golongan",
    reference("pegawai_id", "pegawai", required=True),
    text("golongan", 8, required=True),
    Column("tmt_golongan", Date, nullable=False),
    Column("mk_tahun", Integer),
    Column("mk_bulan", Integer),
    text("nomor_sk", 80),
    Column("tanggal_sk", Date),
    text("pejabat_sk", 120),
    text("jenis_kp", 40),
    Column("gaji_pokok", Integer),
    text("dasar", 160),
    CheckConstraint("mk_tahun BETWEEN 0 AND 60", name="mk_tahun"),
    CheckConstraint("mk_bulan BETWEEN 0 AND 11", name="mk_bulan"),
)
Index(None, riwayat_golongan.c.pegawai_id, riwayat_golongan.c.tmt_golongan)

riwayat_jabatan = record_table(
    "riwayat_jabatan",
    reference("pegawai_id", "pegawai", required=True),
    text("jenis_jabatan", 12, required=True),
    text("jabatan", 200, required=True),
    Column("tmt_jabatan", Date, nullable=False),
    text("eselon", 8),
    text("unit_kerja", 200),
    text("nomor_sk", 80),
    Column("tanggal_sk", Date),
    text("pejabat_sk", 120),
    text("penugasan", 12),
    Column("sampai", Date),
    text("jenjang", 20),
    Column("kelas", Integer),
    Column("tanggal_pelantikan", Date),
    text("nomor_pelantikan", 80),
    one_of("jenis_jabatan", "struktural", "fungsional", "pelaksana", "rangkap"),
)
Index(None, riwayat_jabatan.c.pegawai_id, riwayat_jabatan.c.tmt_jabatan)

riwayat_pendidikan = record_table(
    "riwayat_pendidikan",
    reference("pegawai_id", "pegawai", required=True),
    text("tingkat", 40, required=True),
    text("nama_pendidikan", 160, required=True),
    text("sekolah", 160),
    Column("tahun_lulus", Integer),
    text("nomor_ijazah", 80),
    Column("tanggal_ijazah", Date),
    text("tempat", 120),
    text("kepala_sekolah", 120),
    text("gelar_depan", 40),
    text("gelar_belakang", 40),
    CheckConstraint("tahun_lulus BETWEEN 1950 AND 2100", name="tahun_lulus"),
)
Index(None, riwayat_pendidikan.c.pegawai_id, riwayat_pendidikan.c.tahun_lulus)

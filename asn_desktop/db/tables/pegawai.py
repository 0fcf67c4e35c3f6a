"""Pegawai: identity, contacts and appointment."""

from sqlalchemy import CheckConstraint, Column, Date, Index, UniqueConstraint

from asn_desktop.db.tables.base import one_of, record_table, reference, text

pegawai = record_table(
    "pegawai",
    text("nip", 18, required=True),
    text("nama", 120, required=True),
    text("gelar_depan", 40),
    text("gelar_belakang", 80),
    text("tempat_lahir", 80),
    Column("tanggal_lahir", Date),
    text("jenis_kelamin", 1),
    text("agama", 40),
    text("status_perkawinan", 20),
    text("nik", 16),
    text("npwp", 24),
    text("bpjs", 20),
    text("nip_lama", 9),
    text("kartu_asn", 40),
    text("nomor_hp", 20),
    text("email", 120),
    text("email_dinas", 120),
    text("alamat", 300),
    text("status_pegawai", 8, required=True),
    text("jenis_pegawai", 40),
    text("kedudukan_hukum", 80),
    reference("unit_kerja_id", "unit_kerja"),
    text("golongan_awal", 8),
    Column("tmt_cpns", Date),
    text("nomor_sk_cpns", 80),
    Column("tanggal_sk_cpns", Date),
    Column("tmt_pns", Date),
    text("nomor_sk_pns", 80),
    Column("tanggal_sk_pns", Date),
    text("pns_id", 42),
    text("data_siasn", 8000),
    Column("tmt_berhenti", Date),
    UniqueConstraint("nip"),
    CheckConstraint("length(nip) = 18", name="nip"),
    CheckConstraint("length(nik) = 16", name="nik"),
    one_of("jenis_kelamin", "L", "P"),
    one_of("status_pegawai", "PNS", "CPNS", "PPPK", "PPPK-PW"),
)
Index(None, pegawai.c.unit_kerja_id)
Index(None, pegawai.c.pns_id)

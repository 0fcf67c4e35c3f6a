"""SKP with its goals, indicators, expectations and lists."""

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer, UniqueConstraint

from asn_desktop.db.instants import WIDTH
from asn_desktop.db.tables.base import one_of, record_table, reference, text

skp = record_table(
    "skp",
    text("nomor", 32, required=True),
    reference("pegawai_id", "pegawai", required=True),
    Column("tahun", Integer, nullable=False),
    Column("mulai", Date, nullable=False),
    Column("selesai", Date, nullable=False),
    text("paket", 40, required=True),
    text("pendekatan", 16, required=True),
    text("jenis", 8, required=True),
    text("sebagai", 8, required=True),
    Column("adendum_ke", Integer, nullable=False),
    reference("unit_kerja_id", "unit_kerja"),
    text("status", 12, required=True),
    text("instansi", 200, required=True),
    text("tempat", 80, required=True),
    Column("tanggal_ttd", Date),
    text("diajukan_oleh", 120),
    text("diajukan_pada", WIDTH),
    text("ditetapkan_oleh", 120),
    text("ditetapkan_pada", WIDTH),
    UniqueConstraint("pegawai_id", "tahun", "mulai", "sebagai"),
    CheckConstraint("mulai <= selesai", name="rentang"),
    one_of("pendekatan", "kuantitatif", "kualitatif"),
    one_of("jenis", "ja_jf", "jpt"),
    one_of("sebagai", "", "plt", "plh", "pj"),
    one_of("status", "draf", "diajukan", "ditetapkan"),
)
Index(None, skp.c.tahun, skp.c.status)
Index(None, skp.c.nomor)
Index(None, skp.c.unit_kerja_id)

skp_hasil_kerja = record_table(
    "skp_hasil_kerja",
    reference("skp_id", "skp", required=True),
    Column("urutan", Integer, nullable=False),
    text("jenis", 8, required=True),
    text("rhk_pimpinan", 1200, required=True),
    # Where the text was chosen from; no foreign key, because the superior's plan may change afterwards.
    text("rhk_pimpinan_id", 36),
    text("rhk", 1200, required=True),
    text("penugasan_dari", 200, required=True),
    text("perspektif", 24),
    text("klasifikasi", 12),
    one_of("jenis", "utama", "tambahan"),
)
Index(None, skp_hasil_kerja.c.skp_id, skp_hasil_kerja.c.urutan)

skp_indikator = record_table(
    "skp_indikator",
    reference("hasil_kerja_id", "skp_hasil_kerja", required=True),
    Column("urutan", Integer, nullable=False),
    text("aspek", 80, required=True),
    text("indikator", 1200, required=True),
    text("target", 1200, required=True),
)
Index(None, skp_indikator.c.hasil_kerja_id, skp_indikator.c.urutan)

skp_perilaku = record_table(
    "skp_perilaku",
    reference("skp_id", "skp", required=True),
    Column("urutan", Integer, nullable=False),
    text("kode", 40, required=True),
    text("ekspektasi", 1200, required=True),
    UniqueConstraint("skp_id", "kode"),
)

skp_lampiran = record_table(
    "skp_lampiran",
    reference("skp_id", "skp", required=True),
    text("bagian", 12, required=True),
    Column("urutan", Integer, nullable=False),
    text("teks", 1200, required=True),
    one_of("bagian", "dukungan", "skema", "konsekuensi"),
)
Index(None, skp_lampiran.c.skp_id, skp_lampiran.c.bagian, skp_lampiran.c.urutan)

"""What the law on personal data asks for: restrictions, who was printed, the retention table, destructions.

A destruction keeps counts, legal basis and hashes, never what was destroyed. ``jejak_dimusnahkan`` names each
row of the trail whose values were blanked, with the hashes it has since (db/destroying).
"""

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer, UniqueConstraint

from asn_desktop.db.instants import WIDTH
from asn_desktop.db.tables.base import one_of, record_table, reference, text

pembatasan = record_table(
    "pembatasan",
    reference("pegawai_id", "pegawai", required=True),
    text("pemohon", 120, required=True),
    text("alasan", 500, required=True),
    text("oleh", 120, required=True),
    text("pada", WIDTH, required=True),
    text("dicabut_oleh", 120),
    text("dicabut_pada", WIDTH),
    text("alasan_cabut", 500),
)
Index(None, pembatasan.c.pegawai_id, pembatasan.c.dicabut_pada)

cetakan = record_table(
    "cetakan",
    reference("pegawai_id", "pegawai", required=True),
    text("formulir", 40, required=True),
    text("nomor", 40, required=True),
)
Index(None, cetakan.c.pegawai_id)

# Which person another record of the same one was merged into: his trail, report and destruction reach it too.
penggabungan = record_table(
    "penggabungan",
    reference("pegawai_id", "pegawai", required=True),
    text("asal_id", 36, required=True),
    text("oleh", 120, required=True),
    text("pada", WIDTH, required=True),
)
Index(None, penggabungan.c.pegawai_id)

aturan_retensi = record_table(
    "aturan_retensi",
    text("kelas", 40, required=True),
    text("pemicu", 16, required=True),
    Column("masa_aktif", Integer, nullable=False),
    Column("masa_inaktif", Integer, nullable=False),
    text("nasib", 16, required=True),
    text("dasar", 300, required=True),
    Column("berlaku_dari", Date, nullable=False),
    CheckConstraint("masa_aktif >= 0 AND masa_inaktif >= 0", name="masa"),
    one_of("pemicu", "berhenti", "akhir_tahun"),
    one_of("nasib", "musnah", "permanen", "dinilai_kembali"),
)

pemusnahan = record_table(
    "pemusnahan",
    text("nomor", 40, required=True),
    text("pada", WIDTH, required=True),
    text("oleh", 120, required=True),
    text("saksi", 120, required=True),
    text("alasan", 500),
    text("cadangan", 120, required=True),
    Column("cadangan_lama", Integer, nullable=False),
    text("cadangan_sampai", 10, required=True),
    UniqueConstraint("nomor"),
)

pemusnahan_rincian = record_table(
    "pemusnahan_rincian",
    reference("pemusnahan_id", "pemusnahan", required=True),
    text("kelas", 40, required=True),
    text("dasar", 300, required=True),
    text("masa", 120, required=True),
    Column("berkas", Integer, nullable=False),
    Column("rekaman", Integer, nullable=False),
    Column("peristiwa", Integer, nullable=False),
    text("sidik", 64, required=True),
)
Index(None, pemusnahan_rincian.c.pemusnahan_id)

jejak_dimusnahkan = record_table(
    "jejak_dimusnahkan",
    reference("pemusnahan_id", "pemusnahan", required=True),
    Column("seq", Integer, nullable=False),
    text("hash", 64, required=True),
    text("digest", 64, required=True),
)
Index(None, jejak_dimusnahkan.c.pemusnahan_id)

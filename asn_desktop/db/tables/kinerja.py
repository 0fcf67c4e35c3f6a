"""What stands around a plan: its actions, agreement, addenda, evidence, feedback, and the leader's matrix."""

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer, Table, Text, UniqueConstraint

from asn_desktop.db.instants import WIDTH
from asn_desktop.db.tables.base import one_of, record_table, reference, table_of_fields, text
from asn_desktop.fields.registry import record_type

# In an order in which each stands after what it refers to.
TABLES: dict[str, Table] = {key: table_of_fields(record_type(key)) for key in (
    "bank_indikator", "templat_skp", "capaian_organisasi", "penetapan_predikat", "log_harian",
    "bimbingan_kinerja", "umpan_balik_bimbingan", "kompetensi_bimbingan", "konversi_ak", "penetapan_ak",
    "kantor_dikenal", "pilihan_cetak",
)}
Index(None, TABLES["bank_indikator"].c.jabatan)
Index(None, TABLES["log_harian"].c.tanggal)
Index(None, TABLES["kantor_dikenal"].c.sidik)
Index(None, TABLES["pilihan_cetak"].c.kunci)

rencana_aksi = record_table(
    "rencana_aksi",
    reference("skp_id", "skp", required=True),
    # No foreign key: a goal or indicator may go with an addendum, its planned action stays to be seen.
    text("hasil_kerja_id", 36, required=True),
    text("indikator_id", 36),
    Column("urutan", Integer, nullable=False),
    text("uraian", 1200, required=True),
    text("keluaran", 400),
)
Index(None, rencana_aksi.c.skp_id, rencana_aksi.c.urutan)

rencana_aksi_target = record_table(
    "rencana_aksi_target",
    reference("skp_id", "skp", required=True),
    reference("rencana_aksi_id", "rencana_aksi", required=True),
    text("periode", 8, required=True),
    text("target", 200, required=True),
    UniqueConstraint("rencana_aksi_id", "periode"),
)

kesepakatan = record_table(
    "kesepakatan",
    reference("skp_id", "skp", required=True),
    text("indikator_id", 36, required=True),
    Column("urutan", Integer, nullable=False),
    text("langkah", 12, required=True),
    text("peran", 8, required=True),
    text("oleh", 120, required=True),
    text("pada", WIDTH, required=True),
    text("rhk", 1200, required=True),
    text("aspek", 80, required=True),
    text("indikator", 1200, required=True),
    text("target", 1200, required=True),
    text("alasan", 1200),
    one_of("langkah", "usul", "tanggapan", "sepakat"),
    one_of("peran", "pegawai", "penilai"),
    UniqueConstraint("skp_id", "indikator_id", "urutan"),
)

adendum_skp = record_table(
    "adendum_skp",
    reference("skp_id", "skp", required=True),
    Column("ke", Integer, nullable=False),
    text("alasan", 1200, required=True),
    text("oleh", 120, required=True),
    text("pada", WIDTH, required=True),
    Column("isi", Text, nullable=False),  # the whole plan as it was set before, as JSON
    UniqueConstraint("skp_id", "ke"),
)

bukti_kinerja = record_table(
    "bukti_kinerja",
    reference("skp_id", "skp", required=True),
    text("indikator_id", 36, required=True),
    text("jenis", 8, required=True),
    text("nama", 200, required=True),
    text("letak", 400),
    reference("dokumen_id", "dokumen"),
    Column("tanggal", Date),
    one_of("jenis", "tautan", "berkas", "pindaian", "fisik"),
)
Index(None, bukti_kinerja.c.skp_id, bukti_kinerja.c.indikator_id)
Index(None, bukti_kinerja.c.dokumen_id)

umpan_balik_berkelanjutan = record_table(
    "umpan_balik_berkelanjutan",
    reference("skp_id", "skp", required=True),
    text("sasaran", 12, required=True),
    text("sasaran_id", 40, required=True),
    text("pemberi", 120, required=True),
    reference("pemberi_id", "pegawai"),
    Column("tanggal", Date, nullable=False),
    text("teks", 1200, required=True),
    text("tanda", 8),
    one_of("sasaran", "hasil_kerja", "perilaku"),
    one_of("tanda", "baik", "perlu"),
)
Index(None, umpan_balik_berkelanjutan.c.skp_id, umpan_balik_berkelanjutan.c.tanggal)
Index(None, umpan_balik_berkelanjutan.c.pemberi_id)

matriks_sel = record_table(
    "matriks_sel",
    reference("skp_id", "skp", required=True),  # the leader's plan, whose goals are the columns
    text("rhk_pimpinan_id", 36, required=True),
    reference("pegawai_id", "pegawai", required=True),
    Column("urutan", Integer, nullable=False),
    text("teks", 1200, required=True),
    text("hasil_kerja_id", 36),  # the goal that was made of it
    UniqueConstraint("skp_id", "rhk_pimpinan_id", "pegawai_id", "urutan"),
    CheckConstraint("teks <> ''", name="teks"),
)
Index(None, matriks_sel.c.pegawai_id)

# What goes with a draft that is deleted, each before what it refers to.
AROUND = (rencana_aksi_target, rencana_aksi, kesepakatan, adendum_skp, bukti_kinerja,
          umpan_balik_berkelanjutan, matriks_sel)

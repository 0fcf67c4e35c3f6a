"""Evaluasi with its realisasi and umpan balik, the people named on documents, and document numbers."""

from sqlalchemy import Boolean, CheckConstraint, Column, Date, Index, Integer, UniqueConstraint

from asn_desktop.db.instants import WIDTH
from asn_desktop.db.tables.base import one_of, record_table, reference, text

PERIODE = (*(f"bulan{number:02d}" for number in range(1, 13)), "tw1", "tw2", "tw3", "tw4", "sem1", "sem2",
           "akhir")
_RATINGS = ("di_bawah", "sesuai", "di_atas")

evaluasi = record_table(
    "evaluasi",
    text("nomor", 32, required=True),
    text("nomor_dokumen", 32, required=True),
    reference("skp_id", "skp", required=True),
    reference("pegawai_id", "pegawai", required=True),
    Column("tahun", Integer, nullable=False),
    text("periode", 8, required=True),
    Column("mulai", Date, nullable=False),
    Column("selesai", Date, nullable=False),
    text("paket", 40, required=True),
    text("status", 8, required=True),
    text("capaian", 16),
    text("dasar_capaian", 1200, required=True),
    text("rating_hasil_kerja", 8),
    text("rating_perilaku", 8),
    text("alasan_hasil_kerja", 1200),
    text("alasan_perilaku", 1200),
    Column("adendum_ke", Integer, nullable=False),
    reference("unit_kerja_id", "unit_kerja"),
    text("catatan", 4000, required=True),
    text("instansi", 200, required=True),
    text("tempat", 80, required=True),
    Column("tanggal_penilai", Date),
    Column("tanggal_pegawai", Date),
    text("diselesaikan_oleh", 120),
    text("diselesaikan_pada", WIDTH),
    UniqueConstraint("skp_id", "periode"),
    CheckConstraint("mulai <= selesai", name="rentang"),
    one_of("periode", *PERIODE),
    one_of("status", "draf", "selesai"),
    one_of("capaian", "istimewa", "baik", "butuh_perbaikan", "kurang", "sangat_kurang"),
    one_of("rating_hasil_kerja", *_RATINGS),
    one_of("rating_perilaku", *_RATINGS),
)
Index(None, evaluasi.c.tahun, evaluasi.c.periode, evaluasi.c.status)
Index(None, evaluasi.c.pegawai_id)
Index(None, evaluasi.c.nomor)
Index(None, evaluasi.c.unit_kerja_id, evaluasi.c.tahun)

evaluasi_realisasi = record_table(
    "evaluasi_realisasi",
    reference("evaluasi_id", "evaluasi", required=True),
    # No foreign key: an addendum may take the indicator out of the plan, what was reached of it stays.
    text("indikator_id", 36, required=True),
    text("realisasi", 1200, required=True),
    text("bukti_dukung", 1200, required=True),
    UniqueConstraint("evaluasi_id", "indikator_id"),
)
Index(None, evaluasi_realisasi.c.indikator_id)

evaluasi_umpan_balik = record_table(
    "evaluasi_umpan_balik",
    reference("evaluasi_id", "evaluasi", required=True),
    Column("urutan", Integer, nullable=False),
    text("sasaran", 12, required=True),
    text("sasaran_id", 40, required=True),
    text("pemberi", 120, required=True),
    Column("tanggal", Date),
    text("teks", 1200, required=True),
    one_of("sasaran", "hasil_kerja", "perilaku"),
)
Index(None, evaluasi_umpan_balik.c.evaluasi_id, evaluasi_umpan_balik.c.urutan)

pihak_dokumen = record_table(
    "pihak_dokumen",
    reference("skp_id", "skp"),
    reference("evaluasi_id", "evaluasi"),
    text("peran", 16, required=True),
    reference("pegawai_id", "pegawai"),
    text("nama", 300, required=True),
    text("nip", 18, required=True),
    text("pangkat_golongan", 80, required=True),
    text("jabatan", 200, required=True),
    text("unit_kerja", 300, required=True),
    Column("pakai_instansi", Boolean, nullable=False),
    UniqueConstraint("skp_id", "peran"),
    UniqueConstraint("evaluasi_id", "peran"),
    CheckConstraint("(skp_id IS NULL) <> (evaluasi_id IS NULL)", name="satu_dokumen"),
    one_of("peran", "pegawai", "penilai", "atasan_penilai"),
)
Index(None, pihak_dokumen.c.pegawai_id)

nomor_dokumen = record_table(
    "nomor_dokumen",
    text("jenis", 8, required=True),
    Column("tahun", Integer, nullable=False),
    Column("terakhir", Integer, nullable=False),
    UniqueConstraint("jenis", "tahun"),
)

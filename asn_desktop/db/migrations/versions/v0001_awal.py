"""First schema: office, people and their histories, training, SKP, evaluation, traces and derived tables.

Written out here, not taken from the models: a released migration never changes (a test compares the two).
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _office()
    _pegawai()
    _histories()
    _pelatihan_and_penilai()
    _skp()
    _evaluasi()
    _evaluasi_parts()
    _traces()
    _derived()


def _text(name: str, length: int, *, required: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=not required)


def _reference(name: str, target: str, *, of: str, required: bool = False) -> sa.Column[str]:
    key = sa.ForeignKey(f"{target}.id", name=f"fk_{of}_{name}")
    return sa.Column(name, sa.String(36), key, nullable=not required)


def _one_of(table: str, column: str, *values: str) -> sa.CheckConstraint:
    condition = " OR ".join(f"{column} = '{value}'" for value in values)
    return sa.CheckConstraint(condition, name=f"ck_{table}_{column}")


def _record() -> tuple[sa.Column[str], sa.Column[int]]:
    return (sa.Column("id", sa.String(36), nullable=False),
            sa.Column("version", sa.Integer(), nullable=False))


def _office() -> None:
    op.create_table(
        "meta",
        _text("key", 40, required=True), _text("value", 200, required=True),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
    op.create_table(
        "kantor",
        *_record(), _text("instansi", 160, required=True), _text("perangkat_daerah", 160),
        _text("tempat", 80), _text("alamat", 300), _text("telepon", 40), _text("surel", 120),
        _text("laman", 120), sa.Column("lambang", sa.LargeBinary()), _text("kertas", 4, required=True),
        sa.PrimaryKeyConstraint("id", name="pk_kantor"),
        _one_of("kantor", "kertas", "a4", "f4"),
    )
    op.create_table(
        "unit_kerja",
        *_record(), _text("nama", 200, required=True),
        _reference("induk_id", "unit_kerja", of="unit_kerja"), sa.Column("urutan", sa.Integer()),
        _text("kode_siasn", 42), sa.PrimaryKeyConstraint("id", name="pk_unit_kerja"),
        sa.CheckConstraint("urutan BETWEEN 0 AND 9999", name="ck_unit_kerja_urutan"),
    )
    op.create_index("ix_unit_kerja_induk_id", "unit_kerja", ["induk_id"])
    op.create_index("ix_unit_kerja_nama", "unit_kerja", ["nama"])
    op.create_table(
        "nomor_dokumen",
        *_record(), _text("jenis", 8, required=True), sa.Column("tahun", sa.Integer(), nullable=False),
        sa.Column("terakhir", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_nomor_dokumen"),
        sa.UniqueConstraint("jenis", "tahun", name="uq_nomor_dokumen_jenis_tahun"),
    )


def _pegawai() -> None:
    op.create_table(
        "pegawai",
        *_record(), _text("nip", 18, required=True), _text("nama", 120, required=True),
        _text("gelar_depan", 40), _text("gelar_belakang", 80), _text("tempat_lahir", 80),
        sa.Column("tanggal_lahir", sa.Date()), _text("jenis_kelamin", 1), _text("agama", 40),
        _text("status_perkawinan", 20), _text("nik", 16), _text("npwp", 24), _text("bpjs", 20),
        _text("nip_lama", 9), _text("kartu_asn", 40), _text("nomor_hp", 20), _text("email", 120),
        _text("email_dinas", 120), _text("alamat", 300), _text("status_pegawai", 8, required=True),
        _text("jenis_pegawai", 40), _text("kedudukan_hukum", 80),
        _reference("unit_kerja_id", "unit_kerja", of="pegawai"), _text("golongan_awal", 8),
        sa.Column("tmt_cpns", sa.Date()), _text("nomor_sk_cpns", 80),
        sa.Column("tanggal_sk_cpns", sa.Date()), sa.Column("tmt_pns", sa.Date()), _text("nomor_sk_pns", 80),
        sa.Column("tanggal_sk_pns", sa.Date()), _text("pns_id", 42), _text("data_siasn", 8000),
        sa.PrimaryKeyConstraint("id", name="pk_pegawai"), sa.UniqueConstraint("nip", name="uq_pegawai_nip"),
        sa.CheckConstraint("length(nip) = 18", name="ck_pegawai_nip"),
        sa.CheckConstraint("length(nik) = 16", name="ck_pegawai_nik"),
        _one_of("pegawai", "jenis_kelamin", "L", "P"),
        _one_of("pegawai", "status_pegawai", "PNS", "CPNS", "PPPK", "PPPK-PW"),
    )
    op.create_index("ix_pegawai_pns_id", "pegawai", ["pns_id"])
    op.create_index("ix_pegawai_unit_kerja_id", "pegawai", ["unit_kerja_id"])


def _histories() -> None:
    op.create_table(
        "riwayat_golongan",
        *_record(), _reference("pegawai_id", "pegawai", required=True, of="riwayat_golongan"),
        _text("golongan", 8, required=True), sa.Column("tmt_golongan", sa.Date(), nullable=False),
        sa.Column("mk_tahun", sa.Integer()), sa.Column("mk_bulan", sa.Integer()), _text("nomor_sk", 80),
        sa.Column("tanggal_sk", sa.Date()), _text("pejabat_sk", 120),
        sa.PrimaryKeyConstraint("id", name="pk_riwayat_golongan"),
        sa.CheckConstraint("mk_tahun BETWEEN 0 AND 60", name="ck_riwayat_golongan_mk_tahun"),
        sa.CheckConstraint("mk_bulan BETWEEN 0 AND 11", name="ck_riwayat_golongan_mk_bulan"),
    )
    op.create_index("ix_riwayat_golongan_pegawai_id_tmt_golongan", "riwayat_golongan",
                    ["pegawai_id", "tmt_golongan"])
    op.create_table(
        "riwayat_jabatan",
        *_record(), _reference("pegawai_id", "pegawai", required=True, of="riwayat_jabatan"),
        _text("jenis_jabatan", 12, required=True), _text("jabatan", 200, required=True),
        sa.Column("tmt_jabatan", sa.Date(), nullable=False), _text("eselon", 8), _text("unit_kerja", 200),
        _text("nomor_sk", 80), sa.Column("tanggal_sk", sa.Date()),
        sa.PrimaryKeyConstraint("id", name="pk_riwayat_jabatan"),
        _one_of("riwayat_jabatan", "jenis_jabatan", "struktural", "fungsional", "pelaksana", "rangkap"),
    )
    op.create_index("ix_riwayat_jabatan_pegawai_id_tmt_jabatan", "riwayat_jabatan",
                    ["pegawai_id", "tmt_jabatan"])
    op.create_table(
        "riwayat_pendidikan",
        *_record(), _reference("pegawai_id", "pegawai", required=True, of="riwayat_pendidikan"),
        _text("tingkat", 40, required=True), _text("nama_pendidikan", 160, required=True),
        _text("sekolah", 160), sa.Column("tahun_lulus", sa.Integer()), _text("nomor_ijazah", 80),
        sa.PrimaryKeyConstraint("id", name="pk_riwayat_pendidikan"),
        sa.CheckConstraint("tahun_lulus BETWEEN 1950 AND 2100", name="ck_riwayat_pendidikan_tahun_lulus"),
    )
    op.create_index("ix_riwayat_pendidikan_pegawai_id_tahun_lulus", "riwayat_pendidikan",
                    ["pegawai_id", "tahun_lulus"])


def _pelatihan_and_penilai() -> None:
    op.create_table(
        "pelatihan",
        *_record(), _reference("pegawai_id", "pegawai", required=True, of="pelatihan"),
        _text("jenis", 80, required=True), _text("nama", 200, required=True), _text("penyelenggara", 160),
        _text("tempat", 120), sa.Column("tanggal_mulai", sa.Date(), nullable=False),
        sa.Column("tanggal_selesai", sa.Date()), sa.Column("jp", sa.Integer(), nullable=False),
        _text("nomor_sertifikat", 80), sa.PrimaryKeyConstraint("id", name="pk_pelatihan"),
        sa.CheckConstraint("jp BETWEEN 0 AND 2000", name="ck_pelatihan_jp"),
    )
    op.create_index("ix_pelatihan_jp", "pelatihan", ["tanggal_mulai", "pegawai_id", "jp"])
    op.create_index("ix_pelatihan_pegawai_id_tanggal_mulai", "pelatihan", ["pegawai_id", "tanggal_mulai"])
    op.create_table(
        "penugasan_penilai",
        *_record(), _reference("pegawai_id", "pegawai", required=True, of="penugasan_penilai"),
        sa.Column("mulai", sa.Date(), nullable=False),
        _reference("penilai_id", "pegawai", of="penugasan_penilai"),
        _reference("atasan_penilai_id", "pegawai", of="penugasan_penilai"), _text("nomor_delegasi", 80),
        sa.Column("tanggal_delegasi", sa.Date()), _text("penilai_luar_nama", 120),
        _text("penilai_luar_jabatan", 200), _text("penilai_luar_instansi", 200),
        sa.PrimaryKeyConstraint("id", name="pk_penugasan_penilai"),
    )
    op.create_index("ix_penugasan_penilai_atasan_penilai_id", "penugasan_penilai", ["atasan_penilai_id"])
    op.create_index("ix_penugasan_penilai_pegawai_id_mulai", "penugasan_penilai", ["pegawai_id", "mulai"])
    op.create_index("ix_penugasan_penilai_penilai_id", "penugasan_penilai", ["penilai_id"])


def _skp() -> None:
    op.create_table(
        "skp",
        *_record(), _text("nomor", 32, required=True),
        _reference("pegawai_id", "pegawai", required=True, of="skp"),
        sa.Column("tahun", sa.Integer(), nullable=False), sa.Column("mulai", sa.Date(), nullable=False),
        sa.Column("selesai", sa.Date(), nullable=False), _text("paket", 40, required=True),
        _text("pendekatan", 16, required=True), _text("status", 12, required=True),
        _text("instansi", 200, required=True), _text("tempat", 80, required=True),
        sa.Column("tanggal_ttd", sa.Date()), _text("diajukan_oleh", 120), _text("diajukan_pada", 27),
        _text("ditetapkan_oleh", 120), _text("ditetapkan_pada", 27),
        sa.PrimaryKeyConstraint("id", name="pk_skp"),
        sa.UniqueConstraint("pegawai_id", "tahun", "mulai", name="uq_skp_pegawai_id_tahun_mulai"),
        sa.CheckConstraint("mulai <= selesai", name="ck_skp_rentang"),
        _one_of("skp", "status", "draf", "diajukan", "ditetapkan"),
    )
    op.create_index("ix_skp_nomor", "skp", ["nomor"])
    op.create_index("ix_skp_tahun_status", "skp", ["tahun", "status"])
    op.create_table(
        "skp_hasil_kerja",
        *_record(), _reference("skp_id", "skp", required=True, of="skp_hasil_kerja"),
        sa.Column("urutan", sa.Integer(), nullable=False), _text("jenis", 8, required=True),
        _text("rhk_pimpinan", 1200, required=True), _text("rhk_pimpinan_id", 36),
        _text("rhk", 1200, required=True), _text("penugasan_dari", 200, required=True),
        sa.PrimaryKeyConstraint("id", name="pk_skp_hasil_kerja"),
        _one_of("skp_hasil_kerja", "jenis", "utama", "tambahan"),
    )
    op.create_index("ix_skp_hasil_kerja_skp_id_urutan", "skp_hasil_kerja", ["skp_id", "urutan"])
    op.create_table(
        "skp_indikator",
        *_record(), _reference("hasil_kerja_id", "skp_hasil_kerja", required=True, of="skp_indikator"),
        sa.Column("urutan", sa.Integer(), nullable=False), _text("aspek", 80, required=True),
        _text("indikator", 1200, required=True), _text("target", 1200, required=True),
        sa.PrimaryKeyConstraint("id", name="pk_skp_indikator"),
    )
    op.create_index("ix_skp_indikator_hasil_kerja_id_urutan", "skp_indikator", ["hasil_kerja_id", "urutan"])
    op.create_table(
        "skp_perilaku",
        *_record(), _reference("skp_id", "skp", required=True, of="skp_perilaku"),
        sa.Column("urutan", sa.Integer(), nullable=False), _text("kode", 40, required=True),
        _text("ekspektasi", 1200, required=True), sa.PrimaryKeyConstraint("id", name="pk_skp_perilaku"),
        sa.UniqueConstraint("skp_id", "kode", name="uq_skp_perilaku_skp_id_kode"),
    )
    op.create_table(
        "skp_lampiran",
        *_record(), _reference("skp_id", "skp", required=True, of="skp_lampiran"),
        _text("bagian", 12, required=True), sa.Column("urutan", sa.Integer(), nullable=False),
        _text("teks", 1200, required=True), sa.PrimaryKeyConstraint("id", name="pk_skp_lampiran"),
        _one_of("skp_lampiran", "bagian", "dukungan", "skema", "konsekuensi"),
    )
    op.create_index("ix_skp_lampiran_skp_id_bagian_urutan", "skp_lampiran", ["skp_id", "bagian", "urutan"])


def _evaluasi() -> None:
    op.create_table(
        "evaluasi",
        *_record(), _text("nomor", 32, required=True), _text("nomor_dokumen", 32, required=True),
        _reference("skp_id", "skp", required=True, of="evaluasi"),
        _reference("pegawai_id", "pegawai", required=True, of="evaluasi"),
        sa.Column("tahun", sa.Integer(), nullable=False), _text("periode", 8, required=True),
        sa.Column("mulai", sa.Date(), nullable=False), sa.Column("selesai", sa.Date(), nullable=False),
        _text("paket", 40, required=True), _text("status", 8, required=True), _text("capaian", 16),
        _text("dasar_capaian", 1200, required=True), _text("rating_hasil_kerja", 8),
        _text("rating_perilaku", 8), _text("catatan", 4000, required=True),
        _text("instansi", 200, required=True), _text("tempat", 80, required=True),
        sa.Column("tanggal_penilai", sa.Date()), sa.Column("tanggal_pegawai", sa.Date()),
        _text("diselesaikan_oleh", 120), _text("diselesaikan_pada", 27),
        sa.PrimaryKeyConstraint("id", name="pk_evaluasi"),
        sa.UniqueConstraint("skp_id", "periode", name="uq_evaluasi_skp_id_periode"),
        sa.CheckConstraint("mulai <= selesai", name="ck_evaluasi_rentang"),
        _one_of("evaluasi", "periode", "tw1", "tw2", "tw3", "tw4", "akhir"),
        _one_of("evaluasi", "status", "draf", "selesai"),
        _one_of("evaluasi", "capaian", "istimewa", "baik", "butuh_perbaikan", "kurang", "sangat_kurang"),
        _one_of("evaluasi", "rating_hasil_kerja", "di_bawah", "sesuai", "di_atas"),
        _one_of("evaluasi", "rating_perilaku", "di_bawah", "sesuai", "di_atas"),
    )
    op.create_index("ix_evaluasi_nomor", "evaluasi", ["nomor"])
    op.create_index("ix_evaluasi_pegawai_id", "evaluasi", ["pegawai_id"])
    op.create_index("ix_evaluasi_tahun_periode_status", "evaluasi", ["tahun", "periode", "status"])


def _evaluasi_parts() -> None:
    op.create_table(
        "evaluasi_realisasi",
        *_record(), _reference("evaluasi_id", "evaluasi", required=True, of="evaluasi_realisasi"),
        _reference("indikator_id", "skp_indikator", required=True, of="evaluasi_realisasi"),
        _text("realisasi", 1200, required=True), _text("bukti_dukung", 1200, required=True),
        sa.PrimaryKeyConstraint("id", name="pk_evaluasi_realisasi"),
        sa.UniqueConstraint("evaluasi_id", "indikator_id",
                            name="uq_evaluasi_realisasi_evaluasi_id_indikator_id"),
    )
    op.create_index("ix_evaluasi_realisasi_indikator_id", "evaluasi_realisasi", ["indikator_id"])
    op.create_table(
        "evaluasi_umpan_balik",
        *_record(), _reference("evaluasi_id", "evaluasi", required=True, of="evaluasi_umpan_balik"),
        sa.Column("urutan", sa.Integer(), nullable=False), _text("sasaran", 12, required=True),
        _text("sasaran_id", 40, required=True), _text("pemberi", 120, required=True),
        sa.Column("tanggal", sa.Date()), _text("teks", 1200, required=True),
        sa.PrimaryKeyConstraint("id", name="pk_evaluasi_umpan_balik"),
        _one_of("evaluasi_umpan_balik", "sasaran", "hasil_kerja", "perilaku"),
    )
    op.create_index("ix_evaluasi_umpan_balik_evaluasi_id_urutan", "evaluasi_umpan_balik",
                    ["evaluasi_id", "urutan"])
    op.create_table(
        "pihak_dokumen",
        *_record(), _reference("skp_id", "skp", of="pihak_dokumen"),
        _reference("evaluasi_id", "evaluasi", of="pihak_dokumen"), _text("peran", 16, required=True),
        _reference("pegawai_id", "pegawai", of="pihak_dokumen"), _text("nama", 300, required=True),
        _text("nip", 18, required=True), _text("pangkat_golongan", 80, required=True),
        _text("jabatan", 200, required=True), _text("unit_kerja", 300, required=True),
        sa.Column("pakai_instansi", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pihak_dokumen"),
        sa.UniqueConstraint("skp_id", "peran", name="uq_pihak_dokumen_skp_id_peran"),
        sa.UniqueConstraint("evaluasi_id", "peran", name="uq_pihak_dokumen_evaluasi_id_peran"),
        sa.CheckConstraint("(skp_id IS NULL) <> (evaluasi_id IS NULL)", name="ck_pihak_dokumen_satu_dokumen"),
        _one_of("pihak_dokumen", "peran", "pegawai", "penilai", "atasan_penilai"),
    )
    op.create_index("ix_pihak_dokumen_pegawai_id", "pihak_dokumen", ["pegawai_id"])


def _traces() -> None:
    op.create_table(
        "event",
        sa.Column("seq", sa.Integer(), nullable=False), _text("id", 36, required=True),
        _text("txn", 36, required=True), _text("record_type", 40, required=True),
        _text("record_id", 36, required=True), _text("kind", 6, required=True),
        sa.Column("changes", sa.Text(), nullable=False), _text("actor", 120, required=True),
        _text("at", 27, required=True), _text("office", 36, required=True),
        sa.PrimaryKeyConstraint("seq", name="pk_event"),
    )
    op.create_index("ix_event_record_id", "event", ["record_id"])
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), nullable=False), _text("txn", 36, required=True),
        _text("action", 60, required=True), _text("actor", 120, required=True),
        _text("at", 27, required=True), _text("subject", 300, required=True),
        sa.Column("events", sa.Integer(), nullable=False), sa.Column("first_event", sa.Integer()),
        sa.Column("last_event", sa.Integer()), _text("digest", 64, required=True),
        sa.PrimaryKeyConstraint("seq", name="pk_audit"), sa.UniqueConstraint("txn", name="uq_audit_txn"),
    )
    op.create_table(
        "draft",
        _text("id", 36, required=True), _text("actor", 120, required=True),
        _text("form", 60, required=True), _text("object_id", 80, required=True),
        sa.Column("base_version", sa.Integer()), sa.Column("data", sa.Text(), nullable=False),
        _text("at", 27, required=True), sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("actor", "form", "object_id", name="uq_draft_actor_form_object_id"),
    )
    if op.get_bind().dialect.name == "sqlite":
        for table in ("event", "audit"):
            for verb in ("UPDATE", "DELETE"):
                op.execute(f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                           f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END")


def _derived() -> None:
    op.create_table(
        "ringkasan_pegawai",
        sa.Column("docid", sa.Integer(), nullable=False), _text("id", 36, required=True),
        _text("nip", 18, required=True), _text("nama_lengkap", 300, required=True),
        _text("nama_urut", 120, required=True), _text("unit_kerja_id", 36),
        _text("unit_kerja", 200, required=True), _text("status_pegawai", 8, required=True),
        _text("golongan", 8, required=True), sa.Column("golongan_urut", sa.Integer(), nullable=False),
        _text("pangkat", 80, required=True), _text("jenis_jabatan", 12, required=True),
        _text("jabatan", 200, required=True), sa.Column("tmt_jabatan", sa.Date()),
        _text("eselon", 8, required=True), _text("pendidikan", 40, required=True),
        sa.Column("kurang", sa.Integer(), nullable=False), sa.Column("aktif", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("docid", name="pk_ringkasan_pegawai"),
    )
    op.create_index("ix_ringkasan_facet", "ringkasan_pegawai",
                    ["aktif", "unit_kerja_id", "status_pegawai", "golongan", "jenis_jabatan", "kurang"])
    op.create_index("ix_ringkasan_golongan_urut", "ringkasan_pegawai", ["golongan_urut", "nama_urut", "id"])
    op.create_index("ix_ringkasan_id", "ringkasan_pegawai", ["id"], unique=True)
    op.create_index("ix_ringkasan_jabatan", "ringkasan_pegawai", ["jabatan", "nama_urut", "id"])
    op.create_index("ix_ringkasan_kurang", "ringkasan_pegawai", ["kurang", "nama_urut", "id"])
    op.create_index("ix_ringkasan_nama_urut", "ringkasan_pegawai", ["nama_urut", "id"])
    op.create_index("ix_ringkasan_nip", "ringkasan_pegawai", ["nip", "id"])
    op.create_index("ix_ringkasan_unit_kerja", "ringkasan_pegawai", ["unit_kerja", "nama_urut", "id"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE cari_pegawai USING fts5(nama_lengkap, nip, jabatan, unit_kerja, "
                   "content='ringkasan_pegawai', content_rowid='docid', "
                   "tokenize='unicode61 remove_diacritics 2', prefix='2 3')")

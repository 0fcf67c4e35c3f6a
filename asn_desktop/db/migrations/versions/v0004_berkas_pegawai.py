"""Fourth schema: the whole personnel file, the posts and teams of the office, and what it sets up itself.

New tables and empty columns only; of the rows only the summaries are made anew, with more columns.
"""

import unicodedata
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _units_and_posts()
    _more_columns()
    _careers()
    _lives()
    _work()
    _office()
    _merges()
    _summary()
    if op.get_bind().dialect.name == "sqlite":
        _search()


def _text(name: str, length: int, *, required: bool = True) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=not required)


def _number(name: str, *, required: bool = True) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=not required)


def _date(name: str, *, required: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=not required)


def _secret(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text())


def _reference(table: str, name: str, target: str, *, required: bool = True) -> sa.Column[str]:
    key = sa.ForeignKey(f"{target}.id", name=f"fk_{table}_{name}")
    return sa.Column(name, sa.String(36), key, nullable=not required)


def _record(table: str, *items: sa.schema.SchemaItem) -> None:
    op.create_table(table, _text("id", 36), _number("version"), *items,
                    sa.PrimaryKeyConstraint("id", name=f"pk_{table}"))


def _more_columns() -> None:
    _add("unit_kerja", _date("ditutup", required=False))
    _add("pegawai", *(_text(name, length, required=False) for name, length in (
        ("karpeg", 20), ("karis_karsu", 20), ("taspen", 24), ("kelurahan", 80), ("kecamatan", 80),
        ("kabupaten", 80), ("provinsi", 80))))
    _add("pegawai", _number("tinggi", required=False), _number("berat", required=False))
    _add("pegawai", *(_text(name, length, required=False) for name, length in (
        ("rambut", 40), ("bentuk_muka", 40), ("warna_kulit", 40), ("ciri_khas", 120), ("kegemaran", 160))))
    _add("pelatihan", _date("berlaku_sampai", required=False))
    _add("riwayat_golongan", _text("jenis_kp", 40, required=False), _number("gaji_pokok", required=False),
         _text("dasar", 160, required=False))
    _add("riwayat_jabatan", _text("pejabat_sk", 120, required=False), _text("penugasan", 12, required=False),
         _date("sampai", required=False), _text("jenjang", 20, required=False),
         _number("kelas", required=False), _date("tanggal_pelantikan", required=False),
         _text("nomor_pelantikan", 80, required=False))
    _add("riwayat_pendidikan", _date("tanggal_ijazah", required=False), _text("tempat", 120, required=False),
         _text("kepala_sekolah", 120, required=False), _text("gelar_depan", 40, required=False),
         _text("gelar_belakang", 40, required=False))


def _add(table: str, *columns: sa.Column[Any]) -> None:
    for column in columns:
        op.add_column(table, column)


def _units_and_posts() -> None:
    _record("riwayat_unit", _reference("riwayat_unit", "unit_kerja_id", "unit_kerja"), _text("nama", 200),
            _reference("riwayat_unit", "induk_id", "unit_kerja", required=False),
            _date("mulai", required=False), _date("sampai"), _text("perubahan", 12, required=False),
            _text("dasar", 200, required=False))
    op.create_index("ix_riwayat_unit_unit_kerja_id_sampai", "riwayat_unit", ["unit_kerja_id", "sampai"])
    _record("formasi", _text("nama", 200), _reference("formasi", "unit_kerja_id", "unit_kerja"),
            _text("jenis_jabatan", 12), _text("eselon", 8, required=False),
            _text("jenjang", 20, required=False), _number("kelas", required=False),
            _number("kebutuhan", required=False), _number("bup", required=False),
            _text("tugas", 2000, required=False), _number("urutan", required=False),
            _date("mulai", required=False), _date("sampai", required=False))
    op.create_index("ix_formasi_unit_kerja_id", "formasi", ["unit_kerja_id"])


def _careers() -> None:
    _record("riwayat_pengangkatan", _reference("riwayat_pengangkatan", "pegawai_id", "pegawai"),
            _text("jenis", 16), _date("tmt"), _date("sampai", required=False),
            _text("golongan", 8, required=False), _number("gaji", required=False),
            _text("nomor_sk", 80, required=False), _date("tanggal_sk", required=False),
            _text("pejabat_sk", 120, required=False))
    op.create_index("ix_riwayat_pengangkatan_pegawai_id_tmt", "riwayat_pengangkatan", ["pegawai_id", "tmt"])
    _record("peninjauan_masa_kerja", _reference("peninjauan_masa_kerja", "pegawai_id", "pegawai"),
            _text("jenis", 8), _date("tmt"), _number("tahun", required=False),
            _number("bulan", required=False), _date("mulai", required=False),
            _date("selesai", required=False), _text("nomor_sk", 80, required=False),
            _date("tanggal_sk", required=False), _text("keterangan", 200, required=False))
    op.create_index("ix_peninjauan_masa_kerja_pegawai_id_tmt", "peninjauan_masa_kerja", ["pegawai_id", "tmt"])
    _record("kgb", _reference("kgb", "pegawai_id", "pegawai"), _date("tmt"),
            _text("golongan", 8, required=False), _number("mk_tahun", required=False),
            _number("mk_bulan", required=False), _number("gaji_lama", required=False),
            _number("gaji_baru", required=False), _text("nomor_surat", 80, required=False),
            _date("tanggal_surat", required=False), _text("pejabat_surat", 120, required=False))
    op.create_index("ix_kgb_pegawai_id_tmt", "kgb", ["pegawai_id", "tmt"])
    op.create_index("ix_kgb_tmt", "kgb", ["tmt"])
    _record("penghargaan", _reference("penghargaan", "pegawai_id", "pegawai"), _text("nama", 160),
            _number("tahun", required=False), _text("pemberi", 160, required=False),
            _text("nomor_sk", 80, required=False), _date("tanggal_sk", required=False))
    op.create_index("ix_penghargaan_pegawai_id_tahun", "penghargaan", ["pegawai_id", "tahun"])
    _record("tugas_belajar", _reference("tugas_belajar", "pegawai_id", "pegawai"), _text("jenis", 8),
            _text("tingkat", 40, required=False), _text("program", 160),
            _text("sekolah", 160, required=False), _date("mulai", required=False),
            _date("selesai", required=False), _text("nomor_sk", 80, required=False),
            _date("tanggal_sk", required=False), _text("pembiayaan", 120, required=False))
    op.create_index("ix_tugas_belajar_pegawai_id_mulai", "tugas_belajar", ["pegawai_id", "mulai"])
    _record("penilaian_lama", _reference("penilaian_lama", "pegawai_id", "pegawai"), _number("tahun"),
            _text("jenis", 12, required=False), _date("mulai", required=False),
            _date("selesai", required=False), _text("nilai", 12, required=False),
            _text("hasil_kerja", 60, required=False), _text("perilaku", 60, required=False),
            _text("predikat", 40, required=False), _text("jabatan", 200, required=False),
            _text("unit_kerja", 200, required=False), _text("penilai_nama", 120, required=False),
            _text("penilai_nip", 24, required=False), _text("penilai_jabatan", 200, required=False),
            _text("sumber_id", 60, required=False))
    op.create_index("ix_penilaian_lama_pegawai_id_tahun", "penilaian_lama", ["pegawai_id", "tahun"])


def _lives() -> None:
    _record("keluarga", _reference("keluarga", "pegawai_id", "pegawai"), _text("hubungan", 12),
            _text("nama", 120), _text("jenis_kelamin", 1, required=False),
            _text("tempat_lahir", 80, required=False), _date("tanggal_lahir", required=False),
            _date("tanggal_nikah", required=False), _text("status_anak", 2, required=False),
            _text("pekerjaan", 120, required=False), _text("tertanggung", 5, required=False),
            _text("nik", 16, required=False), _text("nomor_akta", 80, required=False),
            _text("keterangan", 200, required=False))
    op.create_index("ix_keluarga_pegawai_id_hubungan", "keluarga", ["pegawai_id", "hubungan"])
    _record("cuti", _reference("cuti", "pegawai_id", "pegawai"), _text("jenis", 40), _date("mulai"),
            _date("selesai"), _number("lama", required=False), _text("satuan", 8, required=False),
            _text("keputusan", 16, required=False), _text("alasan", 300, required=False),
            _text("alamat", 200, required=False), _text("telepon", 20, required=False),
            _date("tanggal_ajuan", required=False), _text("nomor_surat", 80, required=False),
            _date("tanggal_surat", required=False), _text("pejabat_surat", 120, required=False))
    op.create_index("ix_cuti_mulai", "cuti", ["mulai"])
    op.create_index("ix_cuti_pegawai_id_mulai", "cuti", ["pegawai_id", "mulai"])
    _record("saldo_cuti", _reference("saldo_cuti", "pegawai_id", "pegawai"), _number("tahun"),
            _number("sisa"), _text("alasan", 200))
    op.create_index("ix_saldo_cuti_pegawai_id_tahun", "saldo_cuti", ["pegawai_id", "tahun"])
    _record("organisasi", _reference("organisasi", "pegawai_id", "pegawai"),
            _text("masa", 8, required=False), _text("nama", 160), _text("kedudukan", 120, required=False),
            _number("tahun_mulai", required=False), _number("tahun_selesai", required=False),
            _text("tempat", 120, required=False), _text("pimpinan", 120, required=False))
    op.create_index("ix_organisasi_pegawai_id_tahun_mulai", "organisasi", ["pegawai_id", "tahun_mulai"])
    _record("kunjungan_ln", _reference("kunjungan_ln", "pegawai_id", "pegawai"), _text("negara", 80),
            _text("tujuan", 200, required=False), _date("mulai", required=False),
            _date("selesai", required=False), _text("pembiaya", 120, required=False))
    op.create_index("ix_kunjungan_ln_pegawai_id_mulai", "kunjungan_ln", ["pegawai_id", "mulai"])
    _record("hukuman_disiplin", _reference("hukuman_disiplin", "pegawai_id", "pegawai"),
            _date("tanggal_catat"), _secret("tingkat"), _secret("jenis"), _secret("tmt"),
            _secret("selesai"), _secret("alasan"), _secret("nomor_sk"), _secret("tanggal_sk"),
            _secret("pejabat_sk"), _secret("dasar"))
    op.create_index("ix_hukuman_disiplin_pegawai_id_tanggal_catat", "hukuman_disiplin",
                    ["pegawai_id", "tanggal_catat"])
    _record("kesehatan", _reference("kesehatan", "pegawai_id", "pegawai"), _date("tanggal"),
            _secret("keadaan"), _secret("surat"))
    op.create_index("ix_kesehatan_pegawai_id_tanggal", "kesehatan", ["pegawai_id", "tanggal"])
    _record("catatan", _reference("catatan", "pegawai_id", "pegawai"), _date("tanggal"),
            _text("judul", 120), _text("isi", 2000, required=False))
    op.create_index("ix_catatan_pegawai_id_tanggal", "catatan", ["pegawai_id", "tanggal"])
    _record("dokumen", _reference("dokumen", "pegawai_id", "pegawai"), _text("jenis", 40),
            _text("judul", 160, required=False), _text("nomor", 80, required=False),
            _date("tanggal", required=False), _date("berlaku_sampai", required=False),
            _text("rekaman_jenis", 40, required=False), _text("rekaman_id", 36, required=False),
            _text("nama_berkas", 200, required=False), _text("media", 40, required=False),
            _number("ukuran", required=False), _number("halaman", required=False),
            _text("sidik", 64, required=False))
    op.create_index("ix_dokumen_pegawai_id_jenis", "dokumen", ["pegawai_id", "jenis"])
    op.create_index("ix_dokumen_sidik", "dokumen", ["sidik"])
    op.create_table("isi_dokumen", _text("sidik", 64), sa.Column("kunci", sa.Text(), nullable=False),
                    _text("nama", 68), _number("ukuran"), _text("pada", 27),
                    _text("lepas_pada", 27, required=False),
                    sa.PrimaryKeyConstraint("sidik", name="pk_isi_dokumen"),
                    sa.UniqueConstraint("nama", name="uq_isi_dokumen_nama"))
    op.create_table("isi_dimusnahkan", _text("nama", 68),
                    sa.PrimaryKeyConstraint("nama", name="pk_isi_dimusnahkan"))


def _work() -> None:
    _record("delegasi_penilai", _reference("delegasi_penilai", "pegawai_id", "pegawai"),
            _reference("delegasi_penilai", "pengganti_id", "pegawai"), _date("mulai"),
            _date("sampai", required=False), _text("nomor_surat", 80, required=False),
            _date("tanggal_surat", required=False), _text("alasan", 200, required=False))
    op.create_index("ix_delegasi_penilai_pegawai_id_mulai", "delegasi_penilai", ["pegawai_id", "mulai"])
    op.create_index("ix_delegasi_penilai_pengganti_id", "delegasi_penilai", ["pengganti_id"])
    _record("tim_kerja", _text("nama", 160),
            _reference("tim_kerja", "unit_kerja_id", "unit_kerja", required=False),
            _reference("tim_kerja", "ketua_id", "pegawai", required=False), _date("mulai", required=False),
            _date("sampai", required=False), _text("nomor_sk", 80, required=False),
            _text("tugas", 1000, required=False))
    op.create_index("ix_tim_kerja_ketua_id", "tim_kerja", ["ketua_id"])
    _record("anggota_tim", _reference("anggota_tim", "tim_kerja_id", "tim_kerja"),
            _reference("anggota_tim", "pegawai_id", "pegawai"), _text("peran", 120, required=False),
            _date("mulai", required=False), _date("sampai", required=False))
    op.create_index("ix_anggota_tim_pegawai_id", "anggota_tim", ["pegawai_id"])
    op.create_index("ix_anggota_tim_tim_kerja_id_mulai", "anggota_tim", ["tim_kerja_id", "mulai"])


def _office() -> None:
    _record("hari_libur", _date("tanggal"), _text("nama", 120), _text("jenis", 16))
    op.create_index("ix_hari_libur_tanggal", "hari_libur", ["tanggal"])
    _record("penandatangan", _text("formulir", 40, required=False), _text("cara", 8),
            _reference("penandatangan", "pejabat_id", "pegawai", required=False),
            _text("nama", 120, required=False), _text("jabatan", 200),
            _text("atas_nama", 200, required=False), _text("melalui", 200, required=False))
    op.create_index("ix_penandatangan_pejabat_id", "penandatangan", ["pejabat_id"])
    _record("teks_surat", _text("formulir", 40), _text("bagian", 40), _text("isi", 4000, required=False),
            _date("berlaku_dari", required=False))
    _record("daftar_simpanan", _text("nama", 80), _text("layar", 40),
            _text("pemilik", 120, required=False), _text("isi", 8000))
    _record("tata_letak_impor", _text("nama", 120), _text("sidik", 64), _text("pemetaan", 16000))
    op.create_index("ix_tata_letak_impor_sidik", "tata_letak_impor", ["sidik"])
    _record("penjelasan_mutu", _reference("penjelasan_mutu", "pegawai_id", "pegawai"), _text("aturan", 60),
            _text("kolom", 80, required=False), _text("sidik", 64), _text("penjelasan", 300),
            _text("oleh", 120, required=False), _date("pada", required=False))
    op.create_index("ix_penjelasan_mutu_pegawai_id_pada", "penjelasan_mutu", ["pegawai_id", "pada"])
    _record("pengingat_selesai", _reference("pengingat_selesai", "pegawai_id", "pegawai"),
            _text("jenis", 40), _date("jatuh_tempo"), _text("catatan", 300, required=False),
            _text("oleh", 120, required=False), _date("pada", required=False))
    op.create_index("ix_pengingat_selesai_pegawai_id_jatuh_tempo", "pengingat_selesai",
                    ["pegawai_id", "jatuh_tempo"])
    _record("ketentuan_kantor", _text("kode", 40), _number("nilai"), _date("berlaku_dari"),
            _text("dasar", 160))


def _merges() -> None:
    _record("penggabungan", _reference("penggabungan", "pegawai_id", "pegawai"), _text("asal_id", 36),
            _text("oleh", 120), _text("pada", 27))
    op.create_index("ix_penggabungan_pegawai_id", "penggabungan", ["pegawai_id"])
_LEVELS = (("Sekolah Dasar", 5), ("SLTP", 10), ("SLTP Kejuruan", 12), ("SLTA", 15), ("SLTA Kejuruan", 17),
           ("SLTA Keguruan", 18), ("Diploma I", 20), ("Diploma II", 25), ("Diploma III/Sarjana Muda", 30),
           ("Diploma IV", 35), ("S-1/Sarjana", 40), ("S-2", 45), ("S-3/Doktor", 50))
_SUMMARY_INDEXES = (
    ("id", "id"), ("nama_urut", "nama_urut id"), ("nip", "nip id"),
    ("unit_kerja", "unit_kerja nama_urut id"), ("golongan_urut", "golongan_urut nama_urut id"),
    ("jabatan", "jabatan nama_urut id"), ("kurang", "kurang nama_urut id"),
    ("facet", "aktif unit_kerja_id status_pegawai golongan jenis_jabatan kurang"),
    ("saring", "nama_urut id status_pegawai golongan_urut jenis_jabatan eselon kedudukan_hukum jenis_kelamin "
               "tanggal_lahir pendidikan_urut tmt_cpns tmt_golongan tmt_jabatan kurang aktif unit_kerja_id "
               "jenjang jabatan"),
)


def _summary() -> None:
    """More columns of the summaries, filled from the records as the program fills them."""
    old = ("docid", "id", "nip", "nama_lengkap", "nama_urut", "unit_kerja_id", "unit_kerja", "status_pegawai",
           "golongan", "golongan_urut", "pangkat", "jenis_jabatan", "jabatan", "tmt_jabatan", "eselon",
           "pendidikan", "kurang", "aktif")
    op.rename_table("ringkasan_pegawai", "ringkasan_lama")
    for name in ("facet", "golongan_urut", "id", "jabatan", "kurang", "nama_urut", "nip", "unit_kerja"):
        op.drop_index(f"ix_ringkasan_{name}")
    op.create_table(
        "ringkasan_pegawai",
        sa.Column("docid", sa.Integer(), nullable=False), _text("id", 36), _text("nip", 18),
        _text("nama_lengkap", 300), _text("nama_urut", 120), _text("unit_kerja_id", 36, required=False),
        _text("unit_kerja", 200), _text("status_pegawai", 8), _text("golongan", 8), _number("golongan_urut"),
        _text("pangkat", 80), _text("jenis_jabatan", 12), _text("jabatan", 200),
        _date("tmt_jabatan", required=False), _text("eselon", 8), _text("jenjang", 20),
        _text("pendidikan", 40), _number("pendidikan_urut"), _date("tmt_golongan", required=False),
        _text("kedudukan_hukum", 80), _text("jenis_kelamin", 1), _date("tanggal_lahir", required=False),
        _date("tmt_cpns", required=False), _number("kurang"),
        sa.Column("aktif", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("docid", name="pk_ringkasan_pegawai"))
    levels = " ".join(f"WHEN '{name}' THEN {place}" for name, place in _LEVELS)
    newest = "(SELECT max(tmt_golongan) FROM riwayat_golongan WHERE pegawai_id = r.id)"
    kept, taken = ", ".join(old), ", ".join(f"r.{name}" for name in old)
    moved = (
        f"INSERT INTO ringkasan_pegawai ({kept}, pendidikan_urut, tmt_golongan, "  # noqa: S608 - own names
        "kedudukan_hukum, jenis_kelamin, tanggal_lahir, tmt_cpns, jenjang) "
        f"SELECT {taken}, CASE r.pendidikan {levels} ELSE 0 END, {newest}, coalesce(p.kedudukan_hukum, ''), "
        "coalesce(p.jenis_kelamin, ''), p.tanggal_lahir, p.tmt_cpns, '' "
        "FROM ringkasan_lama r JOIN pegawai p ON p.id = r.id")
    op.execute(moved)
    op.drop_table("ringkasan_lama")
    for name, columns in _SUMMARY_INDEXES:
        op.create_index(f"ix_ringkasan_{name}", "ringkasan_pegawai", columns.split(), unique=name == "id")


def _search() -> None:
    """The index of what stands inside names, filled as the program fills it."""
    op.execute("CREATE VIRTUAL TABLE cari_bagian USING fts5(nama, content='', contentless_delete=1, "
               "detail=none, tokenize='trigram case_sensitive 1')")
    connection = op.get_bind()
    rows = connection.exec_driver_sql("SELECT docid, nama_lengkap FROM ringkasan_pegawai")
    folded = [(docid, _fold(nama)) for docid, nama in rows.fetchall()]
    if folded:
        connection.exec_driver_sql("INSERT INTO cari_bagian (rowid, nama) VALUES (?, ?)", folded)


def _fold(words: str) -> str:
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(char for char in apart
                   if not unicodedata.combining(char) and char not in "'\u2019\u02bc`")

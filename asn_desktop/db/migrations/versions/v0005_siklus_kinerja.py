"""Fifth schema: the whole performance cycle around SKP and evaluasi.

New tables and empty columns; SKP and evaluasi are made anew, because their permitted values are more now. A
plan may stand beside another of the same start when one of them is of a Plt or Plh.
"""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _around_the_office()
    _about_people()
    _rebuilt("skp", _skp, "'ja_jf' AS jenis", "'' AS sebagai", "0 AS adendum_ke")
    _rebuilt("evaluasi", _evaluasi, "0 AS adendum_ke")
    _rebuilt("evaluasi_realisasi", _evaluasi_realisasi)
    op.add_column("skp_hasil_kerja", _text("perspektif", 24, required=False))
    op.add_column("skp_hasil_kerja", _text("klasifikasi", 12, required=False))
    _around_plans()


def _rebuilt(table: str, make: Callable[[], None], *added: str) -> None:
    """Make a table anew under its own name with the rows that it had; what refers to it stays as it is."""
    connection = op.get_bind()
    old = [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})").fetchall()]
    names = [row[0] for row in connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", (table,))]
    connection.exec_driver_sql("PRAGMA legacy_alter_table = ON")  # else references would follow the old one
    op.rename_table(table, f"{table}_lama")
    connection.exec_driver_sql("PRAGMA legacy_alter_table = OFF")
    for name in names:
        op.drop_index(name)
    make()
    columns = ", ".join([*old, *(one.rpartition(" ")[2] for one in added)])
    values = ", ".join([*old, *added])
    op.execute(f"INSERT INTO {table} ({columns}) SELECT {values} FROM {table}_lama")  # noqa: S608 - own names
    op.drop_table(f"{table}_lama")


def _text(name: str, length: int, *, required: bool = True) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=not required)


def _number(name: str, *, required: bool = True) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=not required)


def _date(name: str, *, required: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=not required)


def _reference(table: str, name: str, target: str, *, required: bool = True) -> sa.Column[str]:
    key = sa.ForeignKey(f"{target}.id", name=f"fk_{table}_{name}")
    return sa.Column(name, sa.String(36), key, nullable=not required)


def _record(table: str, *items: sa.schema.SchemaItem) -> None:
    op.create_table(table, _text("id", 36), _number("version"), *items,
                    sa.PrimaryKeyConstraint("id", name=f"pk_{table}"))


def _one_of(table: str, column: str, *values: str) -> sa.CheckConstraint:
    condition = " OR ".join(f"{column} = '{value}'" for value in values)
    return sa.CheckConstraint(condition, name=f"ck_{table}_{column}")


def _around_the_office() -> None:
    op.add_column("kantor", _text("jenis_periode", 20, required=False))
    _record("bank_indikator", _text("jabatan", 200), _text("rhk", 1200), _text("aspek", 80, required=False),
            _text("indikator", 1200), _text("target", 200, required=False),
            _text("catatan", 400, required=False))
    op.create_index("ix_bank_indikator_jabatan", "bank_indikator", ["jabatan"])
    _record("templat_skp", _text("nama", 160), _text("jabatan", 200, required=False), _text("isi", 64000))
    _record("capaian_organisasi", _reference("capaian_organisasi", "unit_kerja_id", "unit_kerja"),
            _number("tahun"), _text("periode", 8), _text("capaian", 16), _text("dasar", 1200, required=False),
            _reference("capaian_organisasi", "penetap_id", "pegawai", required=False),
            _date("tanggal", required=False))
    op.create_index("ix_capaian_organisasi_unit_kerja_id_tahun", "capaian_organisasi",
                    ["unit_kerja_id", "tahun"])
    _record("penetapan_predikat", _reference("penetapan_predikat", "unit_kerja_id", "unit_kerja"),
            _number("tahun"), _text("periode", 8), _text("capaian", 16), _text("paket", 40),
            _number("jumlah_sangat_baik"), _number("jumlah_baik"), _number("jumlah_butuh_perbaikan"),
            _number("jumlah_kurang"), _number("jumlah_sangat_kurang"), _text("nomor", 80, required=False),
            _text("tempat", 80, required=False), _date("tanggal", required=False),
            _reference("penetapan_predikat", "penetap_id", "pegawai", required=False),
            _text("alasan", 1200, required=False))
    op.create_index("ix_penetapan_predikat_unit_kerja_id_tahun", "penetapan_predikat",
                    ["unit_kerja_id", "tahun"])
    _record("kantor_dikenal", _text("nama", 200), _text("sidik", 64), _text("kunci", 64),
            _date("tanggal", required=False), _text("catatan", 200, required=False))
    op.create_index("ix_kantor_dikenal_sidik", "kantor_dikenal", ["sidik"])
    _record("pilihan_cetak", _text("kunci", 60), _text("nilai", 400))
    op.create_index("ix_pilihan_cetak_kunci", "pilihan_cetak", ["kunci"])


def _about_people() -> None:
    _record("log_harian", _reference("log_harian", "pegawai_id", "pegawai"),
            _text("rencana_aksi", 1200, required=False), _date("tanggal"),
            _text("jam_mulai", 5, required=False), _text("jam_selesai", 5, required=False),
            _text("kegiatan", 1200), _number("realisasi", required=False),
            _text("satuan", 40, required=False), _text("bukti_dukung", 400, required=False),
            _text("diperiksa_oleh", 120, required=False), _date("diperiksa_pada", required=False))
    op.create_index("ix_log_harian_pegawai_id_tanggal", "log_harian", ["pegawai_id", "tanggal"])
    op.create_index("ix_log_harian_tanggal", "log_harian", ["tanggal"])
    _record("bimbingan_kinerja", _reference("bimbingan_kinerja", "pegawai_id", "pegawai"), _text("jenis", 12),
            _date("tanggal"), _reference("bimbingan_kinerja", "pembimbing_id", "pegawai", required=False),
            _text("masalah", 1200, required=False), _text("hasil", 1200, required=False),
            _text("tindak_lanjut", 1200, required=False), _date("tenggat", required=False),
            _date("selesai", required=False))
    op.create_index("ix_bimbingan_kinerja_pegawai_id_tanggal", "bimbingan_kinerja", ["pegawai_id", "tanggal"])
    _record("umpan_balik_bimbingan", _reference("umpan_balik_bimbingan", "pegawai_id", "pegawai"),
            _reference("umpan_balik_bimbingan", "bimbingan_kinerja_id", "bimbingan_kinerja"),
            _date("tanggal", required=False), _number("nomor"), _text("umpan_balik", 1200))
    op.create_index("ix_umpan_balik_bimbingan_pegawai_id_nomor", "umpan_balik_bimbingan",
                    ["pegawai_id", "nomor"])
    _record("kompetensi_bimbingan", _reference("kompetensi_bimbingan", "pegawai_id", "pegawai"),
            _reference("kompetensi_bimbingan", "bimbingan_kinerja_id", "bimbingan_kinerja"),
            _date("tanggal", required=False), _number("urutan", required=False), _text("kompetensi", 200),
            _number("nilai", required=False),
            _text("alasan", 1200, required=False))
    op.create_index("ix_kompetensi_bimbingan_pegawai_id_urutan", "kompetensi_bimbingan",
                    ["pegawai_id", "urutan"])
    _record("konversi_ak", _reference("konversi_ak", "pegawai_id", "pegawai"), _number("tahun"),
            _number("bulan_mulai"), _number("bulan_selesai"), _text("jabatan", 200), _text("jenjang", 20),
            _text("golongan", 8, required=False), _text("predikat", 16), _number("persen", required=False),
            _text("koefisien", 12, required=False), _text("angka_kredit", 12, required=False),
            _text("asal", 16, required=False), _text("asal_id", 36, required=False),
            _text("nomor", 80, required=False), _date("tanggal", required=False),
            _text("paket", 40, required=False))
    op.create_index("ix_konversi_ak_pegawai_id_tahun", "konversi_ak", ["pegawai_id", "tahun"])
    _record("penetapan_ak", _reference("penetapan_ak", "pegawai_id", "pegawai"),
            _date("mulai", required=False), _date("sampai"), _text("jabatan", 200), _text("jenjang", 20),
            _text("golongan", 8, required=False), _text("dasar_lama", 12, required=False),
            _text("dasar_baru", 12, required=False), _text("jf_lama_lama", 12, required=False),
            _text("jf_lama_baru", 12, required=False), _text("penyesuaian_lama", 12, required=False),
            _text("penyesuaian_baru", 12, required=False), _text("konversi_lama", 12, required=False),
            _text("konversi_baru", 12, required=False), _text("pendidikan_lama", 12, required=False),
            _text("pendidikan_baru", 12, required=False), _text("keterangan", 200, required=False),
            _text("nomor", 80, required=False), _date("tanggal", required=False),
            _text("paket", 40, required=False))
    op.create_index("ix_penetapan_ak_pegawai_id_sampai", "penetapan_ak", ["pegawai_id", "sampai"])


def _skp() -> None:
    _record("skp", _text("nomor", 32), _reference("skp", "pegawai_id", "pegawai"), _number("tahun"),
            _date("mulai"), _date("selesai"), _text("paket", 40), _text("pendekatan", 16), _text("jenis", 8),
            _text("sebagai", 8), _number("adendum_ke"),
            _reference("skp", "unit_kerja_id", "unit_kerja", required=False), _text("status", 12),
            _text("instansi", 200), _text("tempat", 80), _date("tanggal_ttd", required=False),
            _text("diajukan_oleh", 120, required=False), _text("diajukan_pada", 27, required=False),
            _text("ditetapkan_oleh", 120, required=False), _text("ditetapkan_pada", 27, required=False),
            _one_of("skp", "jenis", "ja_jf", "jpt"),
            sa.CheckConstraint("mulai <= selesai", name="ck_skp_rentang"),
            _one_of("skp", "pendekatan", "kuantitatif", "kualitatif"),
            _one_of("skp", "sebagai", "", "plt", "plh", "pj"),
            _one_of("skp", "status", "draf", "diajukan", "ditetapkan"),
            sa.UniqueConstraint("pegawai_id", "tahun", "mulai", "sebagai",
                                name="uq_skp_pegawai_id_tahun_mulai_sebagai"))
    op.create_index("ix_skp_nomor", "skp", ["nomor"])
    op.create_index("ix_skp_tahun_status", "skp", ["tahun", "status"])
    op.create_index("ix_skp_unit_kerja_id", "skp", ["unit_kerja_id"])


def _evaluasi() -> None:
    _record("evaluasi", _text("nomor", 32), _text("nomor_dokumen", 32),
            _reference("evaluasi", "skp_id", "skp"), _reference("evaluasi", "pegawai_id", "pegawai"),
            _number("tahun"), _text("periode", 8), _date("mulai"), _date("selesai"), _text("paket", 40),
            _text("status", 8), _text("capaian", 16, required=False), _text("dasar_capaian", 1200),
            _text("rating_hasil_kerja", 8, required=False), _text("rating_perilaku", 8, required=False),
            _text("alasan_hasil_kerja", 1200, required=False), _text("alasan_perilaku", 1200, required=False),
            _number("adendum_ke"), _reference("evaluasi", "unit_kerja_id", "unit_kerja", required=False),
            _text("catatan", 4000), _text("instansi", 200), _text("tempat", 80),
            _date("tanggal_penilai", required=False), _date("tanggal_pegawai", required=False),
            _text("diselesaikan_oleh", 120, required=False), _text("diselesaikan_pada", 27, required=False),
            _one_of("evaluasi", "capaian", "istimewa", "baik", "butuh_perbaikan", "kurang", "sangat_kurang"),
            sa.CheckConstraint("mulai <= selesai", name="ck_evaluasi_rentang"),
            _one_of("evaluasi", "periode", *(f"bulan{number:02d}" for number in range(1, 13)),
                    "tw1", "tw2", "tw3", "tw4", "sem1", "sem2", "akhir"),
            _one_of("evaluasi", "rating_hasil_kerja", "di_bawah", "sesuai", "di_atas"),
            _one_of("evaluasi", "rating_perilaku", "di_bawah", "sesuai", "di_atas"),
            _one_of("evaluasi", "status", "draf", "selesai"),
            sa.UniqueConstraint("skp_id", "periode", name="uq_evaluasi_skp_id_periode"))
    op.create_index("ix_evaluasi_nomor", "evaluasi", ["nomor"])
    op.create_index("ix_evaluasi_pegawai_id", "evaluasi", ["pegawai_id"])
    op.create_index("ix_evaluasi_tahun_periode_status", "evaluasi", ["tahun", "periode", "status"])
    op.create_index("ix_evaluasi_unit_kerja_id_tahun", "evaluasi", ["unit_kerja_id", "tahun"])


def _evaluasi_realisasi() -> None:
    """Without the key to an indicator, which an addendum may take out of the plan."""
    _record("evaluasi_realisasi", _reference("evaluasi_realisasi", "evaluasi_id", "evaluasi"),
            _text("indikator_id", 36), _text("realisasi", 1200), _text("bukti_dukung", 1200),
            sa.UniqueConstraint("evaluasi_id", "indikator_id",
                                name="uq_evaluasi_realisasi_evaluasi_id_indikator_id"))
    op.create_index("ix_evaluasi_realisasi_indikator_id", "evaluasi_realisasi", ["indikator_id"])


def _around_plans() -> None:
    _record("rencana_aksi", _reference("rencana_aksi", "skp_id", "skp"), _text("hasil_kerja_id", 36),
            _text("indikator_id", 36, required=False), _number("urutan"), _text("uraian", 1200),
            _text("keluaran", 400, required=False))
    op.create_index("ix_rencana_aksi_skp_id_urutan", "rencana_aksi", ["skp_id", "urutan"])
    _record("rencana_aksi_target", _reference("rencana_aksi_target", "skp_id", "skp"),
            _reference("rencana_aksi_target", "rencana_aksi_id", "rencana_aksi"), _text("periode", 8),
            _text("target", 200),
            sa.UniqueConstraint("rencana_aksi_id", "periode",
                                name="uq_rencana_aksi_target_rencana_aksi_id_periode"))
    _record("kesepakatan", _reference("kesepakatan", "skp_id", "skp"), _text("indikator_id", 36),
            _number("urutan"), _text("langkah", 12), _text("peran", 8), _text("oleh", 120), _text("pada", 27),
            _text("rhk", 1200), _text("aspek", 80), _text("indikator", 1200), _text("target", 1200),
            _text("alasan", 1200, required=False),
            _one_of("kesepakatan", "langkah", "usul", "tanggapan", "sepakat"),
            _one_of("kesepakatan", "peran", "pegawai", "penilai"),
            sa.UniqueConstraint("skp_id", "indikator_id", "urutan",
                                name="uq_kesepakatan_skp_id_indikator_id_urutan"))
    _record("adendum_skp", _reference("adendum_skp", "skp_id", "skp"), _number("ke"), _text("alasan", 1200),
            _text("oleh", 120), _text("pada", 27), sa.Column("isi", sa.Text(), nullable=False),
            sa.UniqueConstraint("skp_id", "ke", name="uq_adendum_skp_skp_id_ke"))
    _record("bukti_kinerja", _reference("bukti_kinerja", "skp_id", "skp"), _text("indikator_id", 36),
            _text("jenis", 8), _text("nama", 200), _text("letak", 400, required=False),
            _reference("bukti_kinerja", "dokumen_id", "dokumen", required=False),
            _date("tanggal", required=False),
            _one_of("bukti_kinerja", "jenis", "tautan", "berkas", "pindaian", "fisik"))
    op.create_index("ix_bukti_kinerja_dokumen_id", "bukti_kinerja", ["dokumen_id"])
    op.create_index("ix_bukti_kinerja_skp_id_indikator_id", "bukti_kinerja", ["skp_id", "indikator_id"])
    _record("umpan_balik_berkelanjutan", _reference("umpan_balik_berkelanjutan", "skp_id", "skp"),
            _text("sasaran", 12), _text("sasaran_id", 40), _text("pemberi", 120),
            _reference("umpan_balik_berkelanjutan", "pemberi_id", "pegawai", required=False),
            _date("tanggal"), _text("teks", 1200), _text("tanda", 8, required=False),
            _one_of("umpan_balik_berkelanjutan", "sasaran", "hasil_kerja", "perilaku"),
            _one_of("umpan_balik_berkelanjutan", "tanda", "baik", "perlu"))
    op.create_index("ix_umpan_balik_berkelanjutan_pemberi_id", "umpan_balik_berkelanjutan", ["pemberi_id"])
    op.create_index("ix_umpan_balik_berkelanjutan_skp_id_tanggal", "umpan_balik_berkelanjutan",
                    ["skp_id", "tanggal"])
    _record("matriks_sel", _reference("matriks_sel", "skp_id", "skp"), _text("rhk_pimpinan_id", 36),
            _reference("matriks_sel", "pegawai_id", "pegawai"), _number("urutan"), _text("teks", 1200),
            _text("hasil_kerja_id", 36, required=False),
            sa.CheckConstraint("teks <> ''", name="ck_matriks_sel_teks"),
            sa.UniqueConstraint("skp_id", "rhk_pimpinan_id", "pegawai_id", "urutan",
                                name="uq_matriks_sel_skp_id_rhk_pimpinan_id_pegawai_id_urutan"))
    op.create_index("ix_matriks_sel_pegawai_id", "matriks_sel", ["pegawai_id"])

"""Third schema: restriction of processing, register of prints, retention table, destructions.

Only tables and one empty column are added; no row is touched.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("pegawai", sa.Column("tmt_berhenti", sa.Date()))
    _about_people()
    _retention()
    _destroyed()


def _text(name: str, length: int, *, required: bool = True) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=not required)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _record(table: str, *items: sa.schema.SchemaItem) -> None:
    op.create_table(table, _text("id", 36), _number("version"), *items,
                    sa.PrimaryKeyConstraint("id", name=f"pk_{table}"))


def _reference(table: str, name: str, target: str) -> sa.Column[str]:
    key = sa.ForeignKey(f"{target}.id", name=f"fk_{table}_{name}")
    return sa.Column(name, sa.String(36), key, nullable=False)


def _one_of(table: str, column: str, *values: str) -> sa.CheckConstraint:
    condition = " OR ".join(f"{column} = '{value}'" for value in values)
    return sa.CheckConstraint(condition, name=f"ck_{table}_{column}")


def _about_people() -> None:
    _record("pembatasan", _reference("pembatasan", "pegawai_id", "pegawai"), _text("pemohon", 120),
            _text("alasan", 500), _text("oleh", 120), _text("pada", 27),
            _text("dicabut_oleh", 120, required=False), _text("dicabut_pada", 27, required=False),
            _text("alasan_cabut", 500, required=False))
    op.create_index("ix_pembatasan_pegawai_id_dicabut_pada", "pembatasan", ["pegawai_id", "dicabut_pada"])
    _record("cetakan", _reference("cetakan", "pegawai_id", "pegawai"), _text("formulir", 40),
            _text("nomor", 40))
    op.create_index("ix_cetakan_pegawai_id", "cetakan", ["pegawai_id"])


def _retention() -> None:
    table = "aturan_retensi"
    _record(table, _text("kelas", 40), _text("pemicu", 16), _number("masa_aktif"), _number("masa_inaktif"),
            _text("nasib", 16), _text("dasar", 300), sa.Column("berlaku_dari", sa.Date(), nullable=False),
            sa.CheckConstraint("masa_aktif >= 0 AND masa_inaktif >= 0", name=f"ck_{table}_masa"),
            _one_of(table, "pemicu", "berhenti", "akhir_tahun"),
            _one_of(table, "nasib", "musnah", "permanen", "dinilai_kembali"))


def _destroyed() -> None:
    _record("pemusnahan", _text("nomor", 40), _text("pada", 27), _text("oleh", 120), _text("saksi", 120),
            _text("alasan", 500, required=False), _text("cadangan", 120), _number("cadangan_lama"),
            _text("cadangan_sampai", 10), sa.UniqueConstraint("nomor", name="uq_pemusnahan_nomor"))
    table = "pemusnahan_rincian"
    _record(table, _reference(table, "pemusnahan_id", "pemusnahan"), _text("kelas", 40), _text("dasar", 300),
            _text("masa", 120), _number("berkas"), _number("rekaman"), _number("peristiwa"),
            _text("sidik", 64))
    op.create_index("ix_pemusnahan_rincian_pemusnahan_id", table, ["pemusnahan_id"])
    table = "jejak_dimusnahkan"
    _record(table, _reference(table, "pemusnahan_id", "pemusnahan"), _number("seq"),
            _text("hash", 64), _text("digest", 64))
    op.create_index("ix_jejak_dimusnahkan_pemusnahan_id", table, ["pemusnahan_id"])

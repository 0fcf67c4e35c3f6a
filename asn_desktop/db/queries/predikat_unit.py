"""What was set for a unit in a period: its capaian and its predikat (records of the unit)."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from asn_desktop.db.tables.kinerja import TABLES
from asn_desktop.db.unit_of_work import ReadTx


def load_milik_unit(
    tx: ReadTx, jenis: str, unit_ids: Sequence[str], tahun: int, periode: str
) -> dict[str, dict[str, Any]]:
    """The newest record of that type (capaian_organisasi, penetapan_predikat) by unit. Raises KeyError."""
    c = TABLES[jenis].c
    query = (
        select(c.unit_kerja_id, c.id)
        .where(c.unit_kerja_id.in_(unit_ids), c.tahun == tahun, c.periode == periode)
        .order_by(c.id)
    )
    newest = {row[0]: row[1] for row in tx.connection.execute(query).all()}
    rows = tx.rows(jenis, list(newest.values()))
    return {unit: rows[key] for unit, key in newest.items()}

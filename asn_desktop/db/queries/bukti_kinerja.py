"""Evidence of a plan, in the order in which it was noted."""

from typing import Any

from sqlalchemy import select

from asn_desktop.db.tables.kinerja import bukti_kinerja
from asn_desktop.db.unit_of_work import ReadTx


def load_bukti(tx: ReadTx, skp_id: str) -> list[dict[str, Any]]:
    """The columns of each piece with its id; without a place ``letak`` is an empty text."""
    c = bukti_kinerja.c
    columns = (c.id, c.skp_id, c.indikator_id, c.jenis, c.nama, c.letak, c.dokumen_id, c.tanggal)
    query = select(*columns).where(c.skp_id == skp_id).order_by(c.id)
    return [{**row._mapping, "letak": row.letak or ""} for row in tx.connection.execute(query)]

"""Notes of continuous feedback in and out of their table."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select

from asn_desktop.db.tables.kinerja import umpan_balik_berkelanjutan
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.evaluasi import SasaranUmpanBalik
from asn_desktop.domain.umpan_balik import CatatanUmpanBalik, Tanda

TABEL = "umpan_balik_berkelanjutan"


def load_catatan(tx: ReadTx, skp_id: str, dari: date | None = None, sampai: date | None = None
                 ) -> list[CatatanUmpanBalik]:
    """The notes of a plan (of these days), oldest first."""
    c = umpan_balik_berkelanjutan.c
    query = select(c.id).where(c.skp_id == skp_id).order_by(c.tanggal, c.id)
    if dari is not None:
        query = query.where(c.tanggal >= dari)
    if sampai is not None:
        query = query.where(c.tanggal <= sampai)
    ids = list(tx.connection.scalars(query))
    rows = tx.rows(TABEL, ids)
    return [_made(rows[key]) for key in ids]


def count_catatan(tx: ReadTx, skp_ids: Sequence[str]) -> dict[str, tuple[int, date]]:
    """Plan → how many notes it has, and the day of the newest; at most some hundred plans at a time."""
    c = umpan_balik_berkelanjutan.c
    query = select(c.skp_id, func.count(), func.max(c.tanggal)).where(c.skp_id.in_(skp_ids))
    return {row[0]: (row[1], row[2]) for row in tx.connection.execute(query.group_by(c.skp_id))}


def values_of(note: CatatanUmpanBalik) -> dict[str, Any]:
    """The columns of a note."""
    return {"skp_id": note.skp_id, "sasaran": note.sasaran.value, "sasaran_id": note.sasaran_id,
            "pemberi": note.pemberi, "pemberi_id": note.pemberi_id, "tanggal": note.tanggal,
            "teks": note.teks, "tanda": note.tanda.value if note.tanda else None}


def _made(row: dict[str, Any]) -> CatatanUmpanBalik:
    return CatatanUmpanBalik(
        row["id"], row["skp_id"], SasaranUmpanBalik(row["sasaran"]), row["sasaran_id"], row["pemberi"],
        row["tanggal"], row["teks"], Tanda(row["tanda"]) if row["tanda"] else None, row["pemberi_id"],
        row["version"])

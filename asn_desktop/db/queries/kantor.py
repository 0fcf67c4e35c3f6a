"""The one record of the office's profile, and the units with a letterhead of their own."""

from typing import Any

from sqlalchemy import select

from asn_desktop.db.tables.kantor import kantor, unit_kerja
from asn_desktop.db.unit_of_work import ReadTx


def load_kantor(tx: ReadTx) -> dict[str, Any] | None:
    """The profile with id and version, or None while nobody filled it in."""
    record_id = tx.connection.scalar(select(kantor.c.id).order_by(kantor.c.id).limit(1))
    return tx.row("kantor", record_id) if record_id else None


def load_units_with_address(tx: ReadTx) -> dict[str, dict[str, Any]]:
    """The units that have an address of their own, by id."""
    query = select(unit_kerja).where(unit_kerja.c.alamat.is_not(None))
    return {row["id"]: dict(row) for row in tx.connection.execute(query).mappings()}

"""The one record of the office's profile."""

from typing import Any

from sqlalchemy import select

from asn_desktop.db.tables.kantor import kantor
from asn_desktop.db.unit_of_work import ReadTx


def load_kantor(tx: ReadTx) -> dict[str, Any] | None:
    """The profile with id and version, or None while nobody filled it in."""
    record_id = tx.connection.scalar(select(kantor.c.id).order_by(kantor.c.id).limit(1))
    return tx.row("kantor", record_id) if record_id else None

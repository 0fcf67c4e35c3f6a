"""Whole tables at once: what an import compares with and an export writes."""

from typing import Any

from asn_desktop.db import plain
from asn_desktop.db.unit_of_work import ReadTx


def all_rows(tx: ReadTx, table: str) -> list[dict[str, Any]]:
    """Every record of a table with id and version, in the order of the ids. Raises KeyError for an unknown
    table.
    """
    names = ("id", "version", *plain.columns(table))
    listed = ", ".join(names)
    found = tx.connection.exec_driver_sql(f"SELECT {listed} FROM {table} ORDER BY id")  # noqa: S608 - own names only
    return [plain.from_row(table, dict(zip(names, row, strict=True))) for row in found]


def last_event(tx: ReadTx) -> int:
    """Sequence number of the newest event; two equal numbers mean that no record changed in between.

    What was printed is no change of anybody's data.
    """
    query = "SELECT seq FROM event WHERE record_type <> 'cetakan' ORDER BY seq DESC LIMIT 1"
    return int(tx.connection.exec_driver_sql(query).scalar() or 0)

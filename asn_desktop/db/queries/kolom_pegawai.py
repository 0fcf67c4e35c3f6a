"""Values of chosen columns for some people: of the summary, the person, and the record of each history that
stands for him.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from asn_desktop.db import derived, plain
from asn_desktop.db.unit_of_work import ReadTx

Column = tuple[str, str]  # table, column
_CHUNK = 500


def load_columns(
    tx: ReadTx, ids: Sequence[str], wanted: Iterable[Column], hari: date
) -> dict[str, dict[Column, Any]]:
    """The values of these people by id, of histories as they hold on a day; who is gone and what is
    empty is left out. Raises KeyError for a
    table that no list reads.
    """
    by_table: dict[str, list[str]] = {}
    for table, name in dict.fromkeys(wanted):
        by_table.setdefault(table, []).append(name)
    found: dict[str, dict[Column, Any]] = {}
    for start in range(0, len(ids), _CHUNK):
        people = sorted(ids[start:start + _CHUNK])
        for table, names in by_table.items():
            for person, row in _read(tx, table, names, people, hari).items():
                own = found.setdefault(person, {})
                own.update({(table, name): value for name, value in row.items() if value not in (None, "")})
    return found


def _read(
    tx: ReadTx, table: str, names: Sequence[str], people: Sequence[str], hari: date
) -> dict[str, Mapping[str, Any]]:
    if table in derived.HISTORIES:
        rows = derived.latest(tx.connection, table, names, people, hari)
    elif table in ("pegawai", "ringkasan_pegawai"):
        marks = ", ".join("?" * len(people))
        statement = f"SELECT id, {', '.join(names)} FROM {table} WHERE id IN ({marks})"  # noqa: S608 - own names
        rows = {row[0]: row[1:] for row in tx.connection.exec_driver_sql(statement, tuple(people)).fetchall()}
    else:
        raise KeyError(table)
    return {person: plain.from_row(table, dict(zip(names, row, strict=True))) for person, row in rows.items()}

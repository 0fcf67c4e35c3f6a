"""Checks of an open file: cipher, integrity, references, rows per table, digests of every use case."""

import hashlib
from dataclasses import dataclass
from typing import Any

from asn_desktop.db import engine as engines
from asn_desktop.db.journal import event_lines

_FETCH = 5000


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What was found; ``problems`` is empty when everything is well."""

    cipher: str
    sqlite: str
    schema: int
    settings: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, int], ...]
    events: int
    audits: int
    problems: tuple[str, ...]


def check_connection(connection: Any) -> CheckResult:
    """Check everything on a driver's connection that was opened by db.engine.

    A file whose pages are damaged is not counted: reading on would only fail somewhere else.
    """
    problems = list(engines.problems_in_file(connection))
    counts = {"event": 0, "audit": 0}
    if not problems:
        counts = {name: _count(connection, name) for name in _tables(connection)}
        problems += _digest_problems(connection)
    settings = tuple((name, str(engines.read_pragma(connection, name))) for name, _, _ in engines.SETTINGS)
    return CheckResult(
        cipher=str(engines.read_pragma(connection, "cipher_version")), sqlite=engines.SQLITE_VERSION,
        schema=int(engines.read_pragma(connection, "user_version")), settings=settings,
        counts=tuple(counts.items()), events=counts["event"], audits=counts["audit"],
        problems=tuple(problems))


def _tables(connection: Any) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'cari_pegawai%' AND name NOT IN ('alembic_version', 'meta') "
        "ORDER BY name").fetchall()
    return [str(row[0]) for row in rows]


def _count(connection: Any, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 - own names


def _digest_problems(connection: Any) -> list[str]:
    """Use cases whose events are missing, altered or not theirs; events that belong to no use case."""
    found: list[str] = []
    expected = 1
    reader = connection.execute(
        "SELECT seq, id, txn, record_type, record_id, kind, changes, actor, at, office FROM event "
        "ORDER BY seq")
    audits = connection.execute(
        "SELECT seq, txn, events, first_event, last_event, digest FROM audit ORDER BY seq").fetchall()
    for number, (seq, txn, events, first, last, digest) in enumerate(audits, start=1):
        if seq != number:
            found.append(f"audit {number}: hilang")
            return found
        rows = _take(reader, events)
        sealed = hashlib.sha256(event_lines(rows).encode()).hexdigest()
        whole = len(rows) == events and all(row[2] == txn for row in rows)
        in_place = not events or (whole and rows[0][0] == first == expected and rows[-1][0] == last)
        if not whole or not in_place or sealed != digest:
            found.append(f"audit {seq}: sidik peristiwa tidak cocok")
            return found
        expected += events
    if reader.fetchone() is not None:
        found.append(f"event {expected}: tanpa baris audit")
    return found


def _take(reader: Any, wanted: int) -> list[Any]:
    rows: list[Any] = []
    while len(rows) < wanted:
        part = reader.fetchmany(min(_FETCH, wanted - len(rows)))
        if not part:
            break
        rows += part
    return rows

"""Verification of the trail: the chain of audit rows, and the events that each of them seals.

The whole trail or only its end; what is found is named by row, so that a person can be told where it breaks.
A row whose values were destroyed (db/destroying) fits when a later, sealed event tells its hashes of now.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn_desktop.db import chain, instants
from asn_desktop.db.chain import UNCHAINED, ChainHead
from asn_desktop.db.journal import event_lines

_FETCH = 5000
ENTRY = "jejak_dimusnahkan"  # the record type of the entries about blanked rows
__all__ = ["ENTRY", "UNCHAINED", "TrailReport", "digest_problem", "inspect", "last_whole", "note_whole"]
_META = "jejak_diperiksa"  # the row of meta with the instant of the last whole verification
_EVENTS = ("SELECT seq, id, txn, record_type, record_id, kind, changes, actor, at, office FROM event "
           "WHERE seq >= ? ORDER BY seq")
_AUDITS = "SELECT seq, txn, events, first_event, last_event, digest FROM audit WHERE seq >= ? ORDER BY seq"


@dataclass(frozen=True, slots=True)
class TrailReport:
    """How many audit rows and events were verified, where the trail ends, and what is wrong ("": nothing)."""

    audits: int
    events: int
    head: ChainHead
    problem: str = ""

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.problem


def inspect(connection: Any, audit_key: bytes, *, newest: int | None = None) -> TrailReport:
    """Verify the trail on a driver's connection; with ``newest`` only so many use cases at its end."""
    start, first = _window(connection, newest)
    blanked = _blanked(connection, first)
    events, problem = _events(connection, start, first, blanked)
    hashes = {seq: entry.row for seq, entry in blanked.items()}
    audits, fault = (0, None) if problem else chain.fault_of(connection, audit_key, newest=newest,
                                                             blanked=hashes)
    if fault is not None:
        problem = f"audit {fault}: mata rantai jejak putus atau diubah di luar program"
    return TrailReport(audits, events, chain.head_of(connection), problem)


def digest_problem(connection: Any) -> str:
    """Whether all events are those of their use cases, also in a file from before there was a chain."""
    return _events(connection, 1, 1, _blanked(connection, 1))[1]


def last_whole(connection: Any) -> datetime | None:
    """When the whole trail was last found to be well; on SQLAlchemy's connection."""
    found = connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (_META,)).scalar()
    return instants.from_text(found) if found else None


def note_whole(connection: Any, at: datetime) -> None:
    """Remember that the whole trail was found to be well; on SQLAlchemy's connection of a writer."""
    connection.exec_driver_sql(
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_META, instants.to_text(at)))


@dataclass(frozen=True, slots=True)
class _Blanked:
    """The hashes of a blanked row and of its events."""

    row: str
    events: str


def _window(connection: Any, newest: int | None) -> tuple[int, int]:
    """Numbers of the first audit row and of the first event to verify."""
    top = int(connection.execute("SELECT coalesce(max(seq), 0) FROM audit").fetchone()[0])
    start = max(1, top - newest + 1) if newest else 1
    before = connection.execute("SELECT last_event FROM audit WHERE seq < ? AND last_event IS NOT NULL "
                                "ORDER BY seq DESC LIMIT 1", (start,)).fetchone()
    return start, int(before[0]) + 1 if before else 1


def _blanked(connection: Any, first: int) -> dict[int, _Blanked]:
    """The newest entry about each blanked audit row, of those from event ``first`` on.

    Taken from the events, which the digests seal, and not from the table, which only finds them quickly. An
    event before ``first`` is not verified itself, and a true entry comes after the row that it excuses.
    """
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (ENTRY,)).fetchone() is None:
        return {}
    found: dict[int, _Blanked] = {}
    rows = connection.execute(
        f"SELECT e.changes FROM {ENTRY} AS d CROSS JOIN event AS e ON e.record_id = d.id "  # noqa: S608 - own
        "WHERE e.record_type = ? AND e.kind = 'insert' AND e.seq >= ? ORDER BY e.seq",
        (ENTRY, first)).fetchall()
    for (changes,) in rows:
        try:
            told = {name: pair[1] for name, pair in json.loads(changes).items()}
            found[int(told["seq"])] = _Blanked(told["hash"], told["digest"])
        except (ValueError, KeyError, TypeError, IndexError, AttributeError):
            continue  # changed outside: it excuses nothing, and its own digest does not fit either
    return found


def _events(connection: Any, start: int, first: int, blanked: Mapping[int, _Blanked]) -> tuple[int, str]:
    """Events that are missing, altered or not their use case's; events that belong to none."""
    expected = first
    reader = connection.execute(_EVENTS, (expected,))
    for number, row in enumerate(connection.execute(_AUDITS, (start,)).fetchall(), start=start):
        seq, txn, events, first_event, last_event, digest = row
        if seq != number:
            return expected - first, f"audit {number}: hilang"
        if not isinstance(events, int):
            return expected - first, f"audit {number}: jumlah peristiwa bukan angka"
        rows = _take(reader, events)
        sealed = hashlib.sha256(event_lines(rows).encode()).hexdigest()
        whole = len(rows) == events and all(event[2] == txn for event in rows)
        in_place = not events or (whole and rows[0][0] == first_event == expected
                                  and rows[-1][0] == last_event)
        if sealed != digest and number in blanked and sealed == blanked[number].events:
            sealed = digest
        if not whole or not in_place or sealed != digest:
            return expected - first, f"audit {seq}: sidik peristiwa tidak cocok"
        expected += events
    if reader.fetchone() is not None:
        return expected - first, f"event {expected}: tanpa baris audit"
    return expected - first, ""


def _take(reader: Any, wanted: int) -> list[Any]:
    rows: list[Any] = []
    while len(rows) < wanted:
        part = reader.fetchmany(min(_FETCH, wanted - len(rows)))
        if not part:
            break
        rows += part
    return rows

"""Somebody who has the key of the data, but not that of the trail, changes the trail: each change is found.

He may drop the triggers and compute every hash anew (the way is public); the seals (HMAC) he cannot make.
"""

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from asn_desktop.db import chain
from tests.torture.report import Report

KEY = bytes(range(32))
LIMIT_SECONDS = 10  # for 100,000 rows
_ROOM = 30  # rows before the tampered one from which a check of a long trail begins
_ALL = (*chain.COLUMNS, "prev_hash", "hash", "mac")
_PLACE = {name: place for place, name in enumerate(_ALL)}
Row = tuple[Any, ...]
Rows = dict[int, Row]


def a_trail(length: int) -> list[Row]:
    """Honest rows, sealed as the program seals them."""
    rows: list[Row] = []
    previous = chain.START
    event = 1
    for seq in range(1, length + 1):
        events = seq % 3
        first = event if events else None
        last = event + events - 1 if events else None
        event += events
        values = (
            *(seq, f"t{seq:035d}", "pegawai.ubah", "siti", "admin_kunci,petugas"),
            *(
                f"2026-03-02T01:00:00.{seq % 1000:03d}Z",
                f"Nama {seq}",
                "",
                "",
                "0.1.0/2",
                events,
                first,
                last,
            ),
            f"{seq:064x}",
        )
        found = chain.link(previous, values)
        rows.append((*values, previous, found, chain.seal(KEY, found)))
        previous = found
    return rows


def table_of(rows: list[Row]) -> Any:
    """A database with nothing but the trail."""
    connection = dbapi2.connect(":memory:", isolation_level=None)
    connection.execute(f"CREATE TABLE audit ({', '.join(_ALL)}, PRIMARY KEY (seq))")
    connection.executemany(f"INSERT INTO audit VALUES ({', '.join('?' * len(_ALL))})", rows)
    return connection


def other(value: object) -> object:
    """A value that differs from this one as little as can be."""
    if isinstance(value, int):
        return value + 1
    if value is None:
        return 1
    text = str(value)
    return text[:-1] + ("0" if text[-1:] != "0" else "1") if text else " "


def with_hash(row: Row, previous: str) -> Row:
    """The row linked anew, with the seal that it had."""
    values = row[: len(chain.COLUMNS)]
    return (*values, previous, chain.link(previous, values), row[-1])


def edits(rows: list[Row], seq: int) -> Iterator[tuple[str, Rows, int]]:
    """Every way to change one row: (how, the rows that change, the number to be named)."""
    row = rows[seq - 1]
    previous = row[_PLACE["prev_hash"]]
    for name in _ALL[1:]:
        changed = list(row)
        changed[_PLACE[name]] = other(row[_PLACE[name]])
        yield f"edit {name}", {seq: tuple(changed)}, seq
        if name in chain.COLUMNS:
            yield f"edit {name} and its hash", {seq: with_hash(tuple(changed), previous)}, seq
    for name in ("hash", "mac", "prev_hash"):
        changed = list(row)
        changed[_PLACE[name]] = None
        yield f"clear {name}", {seq: tuple(changed)}, seq
    bare = list(row)
    for name in ("hash", "mac", "prev_hash"):
        bare[_PLACE[name]] = None
    yield "clear all that seals it", {seq: tuple(bare)}, seq
    if seq > 1:  # the seal of another row, whose hash is taken along
        before = rows[seq - 2]
        borrowed = (seq, *before[1 : len(chain.COLUMNS)], *before[len(chain.COLUMNS) :])
        yield "repeat the row before", {seq: borrowed}, seq
    forged = list(row)
    forged[_PLACE["subject"]] = "Orang lain"
    chained: Rows = {seq: with_hash(tuple(forged), previous)}
    for later in rows[seq : seq + _ROOM]:
        chained[later[0]] = with_hash(later, chained[later[0] - 1][_PLACE["hash"]])
    yield "edit and link all later rows anew", chained, seq


def moves(rows: list[Row], seq: int) -> Iterator[tuple[str, Callable[[Any], None], int]]:
    """Delete, swap and insert at a row: (how, what is done, the number to be named)."""
    row = rows[seq - 1]
    last = rows[-1][0]

    def delete(connection: Any) -> None:
        connection.execute("DELETE FROM audit WHERE seq = ?", (seq,))

    def close_the_gap(connection: Any) -> None:
        delete(connection)
        shift(connection, seq, -1)

    def swap(connection: Any) -> None:
        put(connection, (seq, *rows[seq][1:]))
        put(connection, (seq + 1, *row[1:]))

    def insert(connection: Any) -> None:
        shift(connection, seq + 1, 1)
        forged = (seq + 1, "t-palsu", *row[2:])
        put(connection, with_hash(forged, row[_PLACE["hash"]]))

    if seq < last:
        yield "delete", delete, seq
        yield "delete and close the gap", close_the_gap, seq
        yield "swap with the next", swap, seq
    yield "insert behind", insert, seq + 1


def put(connection: Any, row: Row) -> None:
    connection.execute(f"INSERT OR REPLACE INTO audit VALUES ({', '.join('?' * len(_ALL))})", row)


def shift(connection: Any, first: int, by: int) -> None:
    """Number the rows from ``first`` on anew."""
    connection.execute("UPDATE audit SET seq = -(seq + ?) WHERE seq >= ?", (by, first))
    connection.execute("UPDATE audit SET seq = -seq WHERE seq < 0")


def fault_near(connection: Any, seq: int, length: int, *, whole: bool) -> int | None:
    """What the program's own verification names, over the whole trail or from a little before the row."""
    newest = None if whole else length - seq + _ROOM
    fault: int | None = chain.fault_of(connection, KEY, newest=newest)[1]
    return fault


def torture(folder: Path, length: int, sampled: int, timed: int) -> Report:
    """Tamper with ``sampled`` rows of a trail of ``length`` in every way; time the check of ``timed``."""
    report = Report("tampering with the trail")
    rows = a_trail(length)
    connection = table_of(rows)
    if chain.fault_of(connection, KEY) != (length, None):
        report.fault("an honest trail is not accepted")
    pick = random.Random(length)
    for seq in sorted(pick.sample(range(1, length + 1), sampled)):
        cases: list[tuple[str, Callable[[Any], None], int]] = list(moves(rows, seq))
        for how, changed, named in edits(rows, seq):
            cases.append((how, _putting(changed), named))
        whole = pick.random() < (0.1 if length <= 1000 else 0.002)
        for how, act, named in cases:
            connection.execute("BEGIN")
            act(connection)
            found = fault_near(connection, seq, length, whole=whole)
            connection.execute("ROLLBACK")
            report.count("changes")
            if found != named:
                report.fault(f"{how} at {seq}: named {found} instead of {named}")
            else:
                report.count("found and named")
    connection.close()
    _time(report, timed)
    return report.finish()


def _putting(changed: Rows) -> Callable[[Any], None]:
    def act(connection: Any) -> None:
        for row in changed.values():
            put(connection, row)

    return act


def _time(report: Report, rows: int) -> None:
    connection = table_of(a_trail(rows))
    begun = time.process_time()
    verified, fault = chain.fault_of(connection, KEY)
    seconds = time.process_time() - begun
    connection.close()
    report.figures[f"processor seconds for {rows} rows"] = round(seconds, 2)
    if (verified, fault) != (rows, None) or seconds > LIMIT_SECONDS * max(rows, 100_000) / 100_000:
        report.fault(f"{verified} of {rows} rows verified in {seconds:.1f} s")

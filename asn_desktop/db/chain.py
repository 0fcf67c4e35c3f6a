"""The audit trail as a chain: each row's hash covers the row before it, and an HMAC seals the hash.

hash = SHA-256(previous hash, line feed, the row as canonical JSON); mac = HMAC-SHA-256(audit key, hash). Rows
that were written before there was a chain (schema 1) are sealed by its first link: there the previous hash is
the SHA-256 over all of them.
"""

import hashlib
import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from json import dumps
from types import MappingProxyType
from typing import Any

COLUMNS = ("seq", "txn", "action", "actor", "peran", "at", "subject", "alasan", "saksi", "versi", "events",
           "first_event", "last_event", "digest")
_VERSI = COLUMNS.index("versi")
UNCHAINED = 0  # stands for all rows of schema 1 where a row's number is asked
NOTHING: Mapping[int, str] = MappingProxyType({})
START = "0" * 64  # the previous hash of the very first row
SELECT = f"SELECT {', '.join(COLUMNS)}, prev_hash, hash, mac FROM audit"  # noqa: S608 - own names only
_OLD = tuple(COLUMNS.index(name) for name in ("seq", "txn", "action", "actor", "at", "subject", "events",
                                              "first_event", "last_event", "digest"))


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The last row of a trail; ``hash`` is hex and stands for everything before it."""

    seq: int
    hash: str

    @property
    def short(self) -> str:
        """What fits on paper: "120-9f3a61c04b7e"."""
        return f"{self.seq}-{self.hash[:12]}"


def link(previous: str, row: Sequence[Any]) -> str:
    """The hash of a row (its values in the order of COLUMNS) behind ``previous``."""
    text = dumps(list(row), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(f"{previous}\n{text}".encode()).hexdigest()


def seal(key: bytes, row_hash: str) -> str:
    """The HMAC of a row's hash, hex."""
    return hmac.digest(key, bytes.fromhex(row_hash), "sha256").hex()


def seal_of_unchained(rows: Iterable[Sequence[Any]]) -> str:
    """The hash that stands for rows of schema 1 (values in the order of COLUMNS); START without any."""
    digest, found = hashlib.sha256(), False
    for row in rows:
        found = True
        values = [row[place] for place in _OLD]
        digest.update(f"{dumps(values, ensure_ascii=False, separators=(',', ':'))}\n".encode())
    return digest.hexdigest() if found else START


def previous_hash(connection: Any) -> tuple[int, str]:
    """Number of the last audit row (0: none) and the hash that the next row builds on.

    Works on a driver's connection and on SQLAlchemy's through its ``exec_driver_sql``.
    """
    run = getattr(connection, "exec_driver_sql", None) or connection.execute
    last = run("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    if last is None:
        return 0, START
    if last[1]:
        return int(last[0]), str(last[1])
    return int(last[0]), seal_of_unchained(run(f"{SELECT} ORDER BY seq").fetchall())


def head_of(connection: Any) -> ChainHead:
    """The head of the trail on a driver's connection."""
    return ChainHead(*previous_hash(connection))


def hash_at(connection: Any, seq: int) -> str | None:
    """The hash that stands for the trail up to a row, None when there is none; on a driver's connection or
    SQLAlchemy's.
    """
    if seq == 0:
        return START
    run = getattr(connection, "exec_driver_sql", None) or connection.execute
    row = run("SELECT hash FROM audit WHERE seq = ?", (seq,)).fetchone()
    if row is None or row[0]:
        return str(row[0]) if row else None
    after = run("SELECT prev_hash FROM audit WHERE seq = ?", (seq + 1,)).fetchone()
    if after is not None:
        return str(after[0]) if after[0] else None
    return seal_of_unchained(run(f"{SELECT} ORDER BY seq").fetchall())


def fault_of(connection: Any, key: bytes, *, newest: int | None = None,
             blanked: Mapping[int, str] = NOTHING) -> tuple[int, int | None]:
    """Verify the chain: (rows verified, number of the first faulty row or None).

    With ``newest`` only so many rows at the end are verified; the row before them is taken as given.
    ``blanked`` are the hashes of rows whose words were destroyed, as sealed entries of the trail tell them;
    under UNCHAINED that of all rows of schema 1 together.
    """
    top = int(connection.execute("SELECT coalesce(max(seq), 0) FROM audit").fetchone()[0])
    start = max(1, top - newest + 1) if newest else 1
    previous = START
    if start > 1:
        before = connection.execute("SELECT hash FROM audit WHERE seq = ?", (start - 1,)).fetchone()
        if before and before[0]:
            previous = before[0]
        else:
            start = 1  # no link to begin from
    expected = start
    unchained: list[Sequence[Any]] = []
    reader = connection.execute(f"{SELECT} WHERE seq >= ? ORDER BY seq", (start,))
    verified = 0
    for row in reader:
        values, (prev, found, mac) = row[:len(COLUMNS)], row[len(COLUMNS):]
        if row[0] != expected:
            return verified, expected
        expected += 1
        verified += 1
        if found is None and previous == START and values[_VERSI] is None:
            unchained.append(values)  # schema 1; sealed by the first link
            continue
        if unchained:
            previous, unchained = seal_of_unchained(unchained), []
            if previous == blanked.get(UNCHAINED):
                previous = str(prev)  # what sealed the rows before some of them were blanked
        own = link(previous, values)
        if prev != previous or (own != found and own != blanked.get(int(row[0]))) or not hmac.compare_digest(
                seal(key, str(found)), str(mac)):
            return verified, int(row[0])
        previous = str(found)
    return verified, None

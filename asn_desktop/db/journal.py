"""Events and audit rows of one transaction: what changed, the digest that seals it, the chain that holds it.

The digest is SHA-256 over the events' canonical JSON in order of seq, each ended by a line feed; db/check
recomputes it. The audit row is chained to the one before it (db/chain).
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from json.encoder import encode_basestring
from typing import Any

from sqlalchemy import Connection

from asn_desktop.db import chain

_FLUSH_AT = 2000
_INSERT_EVENT = ("INSERT INTO event (seq, id, txn, record_type, record_id, kind, changes, actor, at, office) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
_AUDIT_COLUMNS = (*chain.COLUMNS, "prev_hash", "hash", "mac")
_INSERT_AUDIT = (f"INSERT INTO audit ({', '.join(_AUDIT_COLUMNS)}) "  # noqa: S608 - own names only
                 f"VALUES ({', '.join('?' * len(_AUDIT_COLUMNS))})")
EventRow = tuple[int, str, str, str, str, str, str, str, str, str]


def event_line(row: Sequence[Any]) -> str:
    """The canonical JSON of an event row (keys in alphabetical order, ``changes`` as stored)."""
    return event_lines((row,))


def event_lines(rows: Iterable[Sequence[Any]]) -> str:
    """The lines of many event rows, one behind the other."""
    return "".join([
        f'{{"actor":{encode_basestring(actor)},"at":"{at}","changes":{changes},"id":"{event_id}",'
        f'"kind":"{kind}","office":"{office}","record_id":"{record_id}","record_type":"{record_type}",'
        f'"seq":{seq},"txn":"{txn}"}}\n'
        for seq, event_id, txn, record_type, record_id, kind, changes, actor, at, office in rows])


@dataclass(frozen=True, slots=True)
class Head:
    """Who does what, when, in which office: the same for all events of a transaction.

    ``peran`` are the actor's roles, ``alasan`` a typed reason, ``saksi`` the second person where two are
    needed, ``versi`` the program's version and schema.
    """

    txn: str
    action: str
    actor: str
    at: str
    subject: str
    office: str
    peran: str = ""
    alasan: str = ""
    saksi: str = ""
    versi: str = ""


class Journal:
    """Collects the events of one write transaction and writes them with its audit row."""

    def __init__(self, connection: Connection, head: Head, new_ids: Callable[[int], list[str]],
                 key: bytes) -> None:
        self._connection = connection
        self._head = head
        self._key = key
        self._new_ids = new_ids
        self._waiting: list[EventRow] = []
        self._digest = hashlib.sha256()
        self._first = _highest_event(connection) + 1
        self._next = self._first

    @property
    def count(self) -> int:
        """Events so far."""
        return self._next - self._first

    def add(self, record_type: str, kind: str, items: Sequence[tuple[str, str]]) -> None:
        """Note (record id, changes as canonical JSON) for each touched record; at least one."""
        head = self._head
        txn, actor, at, office = head.txn, head.actor, head.at, head.office
        numbered = zip(count(self._next), self._new_ids(len(items)), items, strict=False)
        rows: list[EventRow] = [
            (seq, event_id, txn, record_type, record_id, kind, changes, actor, at, office)
            for seq, event_id, (record_id, changes) in numbered]
        self._next += len(rows)
        self._digest.update(event_lines(rows).encode())
        self._waiting += rows
        if len(self._waiting) >= _FLUSH_AT:
            self._flush()

    def close(self) -> None:
        """Write what waits and the audit row; called once, just before the commit."""
        self._flush()
        head = self._head
        last = self._next - 1 if self.count else None
        seq, previous = chain.previous_hash(self._connection)
        row = (seq + 1, head.txn, head.action, head.actor, head.peran, head.at, head.subject, head.alasan,
               head.saksi, head.versi, self.count, self._first if self.count else None, last,
               self._digest.hexdigest())
        row_hash = chain.link(previous, row)
        self._connection.exec_driver_sql(_INSERT_AUDIT,
                                         (*row, previous, row_hash, chain.seal(self._key, row_hash)))

    def _flush(self) -> None:
        if self._waiting:
            self._connection.exec_driver_sql(_INSERT_EVENT, self._waiting)
            self._waiting = []


def _highest_event(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT max(seq) FROM event").scalar() or 0)

"""The trail as lists ask for it: audit rows newest first, their events, and all that belongs to a record."""

import json
from collections.abc import Collection, Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import case, func, literal_column, select

from asn_desktop.db import instants, plain
from asn_desktop.db.tables.jejak import PARENT, audit, event
from asn_desktop.db.tables.privasi import penggabungan
from asn_desktop.db.unit_of_work import ReadTx

_AT_ONCE = 400  # values per IN (…)
_a, _e = audit.c, event.c
_COLUMNS = (
    _a.seq,
    _a.txn,
    _a.action,
    _a.actor,
    _a.peran,
    _a.at,
    _a.subject,
    _a.alasan,
    _a.saksi,
    _a.events,
    _a.first_event,
    _a.last_event,
    _a.hash,
)


@dataclass(frozen=True, slots=True)
class SaringanJejak:
    """What a list of the trail is narrowed to; empty parts narrow nothing.

    ``kata`` is looked for in the subject; ``tindakan_kata`` are actions whose own words hold it. ``dari`` and
    ``sampai`` are stored instants (the second one excluded). ``rekaman`` is the id of a record, with all that
    ever belonged to it.
    """

    kata: str = ""
    tindakan_kata: tuple[str, ...] = ()
    aktor: str = ""
    tindakan: tuple[str, ...] = ()
    dari: str = ""
    sampai: str = ""
    rekaman: str = ""


@dataclass(frozen=True, slots=True)
class BarisAudit:
    """One audit row as it is stored."""

    seq: int
    txn: str
    action: str
    actor: str
    peran: str | None
    at: str
    subject: str
    alasan: str | None
    saksi: str | None
    events: int
    first_event: int | None
    last_event: int | None
    hash: str | None


@dataclass(frozen=True, slots=True)
class PeristiwaTersimpan:
    """One event with its values as columns hold them: column → (before, after)."""

    seq: int
    record_type: str
    record_id: str
    kind: str
    nilai: dict[str, tuple[Any, Any]]
    aktor: str
    pada: str


def load_audit_ids(tx: ReadTx, saringan: SaringanJejak) -> tuple[int, ...]:
    """Numbers of the audit rows that fit, newest first."""
    top = newest(tx)
    conditions = [
        condition
        for value, condition in (
            (saringan.aktor, _a.actor == saringan.aktor),
            (saringan.tindakan, _a.action.in_(saringan.tindakan)),
            (saringan.dari, _a.at >= saringan.dari),
            (saringan.sampai, _a.at < saringan.sampai),
        )
        if value
    ]
    sets: list[set[int]] = []
    if conditions:
        sets.append(set(tx.connection.scalars(select(_a.seq).where(*conditions))))
    if saringan.kata:
        words = select(_a.seq).where(_a.subject.contains(saringan.kata, autoescape=True))
        found = set(tx.connection.scalars(words))
        if saringan.tindakan_kata:
            found |= set(tx.connection.scalars(select(_a.seq).where(_a.action.in_(saringan.tindakan_kata))))
        sets.append(found)
    if saringan.rekaman:
        sets.append(_audits_of(tx, belonging_to(tx, saringan.rekaman)))
    if not sets:
        return tuple(range(top, 0, -1))  # numbers have no gaps
    return tuple(sorted(set.intersection(*sets), reverse=True))


def load_audits(tx: ReadTx, numbers: Sequence[int]) -> dict[int, BarisAudit]:
    """Audit rows by number."""
    found: dict[int, BarisAudit] = {}
    for part in _parts(numbers):
        for row in tx.connection.execute(select(*_COLUMNS).where(_a.seq.in_(part))):
            found[row[0]] = BarisAudit(*tuple(row))
    return found


def newest(tx: ReadTx) -> int:
    """Number of the last audit row; 0 without any."""
    return int(tx.connection.exec_driver_sql("SELECT max(seq) FROM audit").scalar() or 0)


def newest_event(tx: ReadTx) -> int:
    """Number of the last event; no record has a version above it."""
    return int(tx.connection.exec_driver_sql("SELECT max(seq) FROM event").scalar() or 0)


def load_actors(tx: ReadTx) -> tuple[str, ...]:
    """Everybody who stands in the trail, by jumps along the index."""
    rows = tx.connection.exec_driver_sql(
        "WITH RECURSIVE orang (nama) AS (SELECT min(actor) FROM audit UNION ALL "
        "SELECT (SELECT min(actor) FROM audit WHERE actor > nama) FROM orang WHERE nama IS NOT NULL) "
        "SELECT nama FROM orang WHERE nama IS NOT NULL"
    )
    return tuple(str(row[0]) for row in rows)


def last_of(tx: ReadTx, actor: str) -> int | None:
    """Number of the last use case of this person that changed something; to print changes nothing."""
    query = select(_a.seq).where(_a.actor == actor, _a.events > 0, _a.action.not_like("cetak.%"))
    return tx.connection.scalar(query.order_by(_a.seq.desc()).limit(1))


def turned_back_by(tx: ReadTx, alasan: str, actions: Collection[str]) -> int | None:
    """Number of the newest of these actions that gives this reason, or None."""
    query = select(func.max(_a.seq)).where(_a.alasan == alasan, _a.action.in_(actions))
    found: int | None = tx.connection.scalar(query)
    return found


def last_before(tx: ReadTx, moment: datetime) -> datetime | None:
    """When the newest use case before a moment was done, or None."""
    query = select(func.max(_a.at)).where(_a.at < instants.to_text(moment))
    found = tx.connection.scalar(query)
    return instants.from_text(found) if found else None


def last_done(tx: ReadTx, action: str) -> datetime | None:
    """When an action was last done, or None."""
    found = tx.connection.scalar(select(func.max(_a.at)).where(_a.action == action))
    return None if found is None else instants.from_text(found)


def load_events(tx: ReadTx, first: int, last: int, limit: int | None = None) -> list[PeristiwaTersimpan]:
    """Events by number, both ends included."""
    query = select(_e.seq, _e.record_type, _e.record_id, _e.kind, _e.changes, _e.actor, _e.at)
    query = query.where(_e.seq >= first, _e.seq <= last).order_by(_e.seq).limit(limit)
    return [_event(row) for row in tx.connection.execute(query)]


def load_events_of(tx: ReadTx, record_ids: Iterable[str]) -> list[tuple[str, PeristiwaTersimpan]]:
    """All events on these records, each behind its transaction, in order."""
    found: list[tuple[str, PeristiwaTersimpan]] = []
    columns = (_e.txn, _e.seq, _e.record_type, _e.record_id, _e.kind, _e.changes, _e.actor, _e.at)
    for part in _parts(sorted(record_ids)):
        rows = tx.connection.execute(select(*columns).where(_e.record_id.in_(part)))
        found += [(row[0], _event(row[1:])) for row in rows]
    return sorted(found, key=lambda item: item[1].seq)


def touched_by(tx: ReadTx, record_ids: Iterable[str], action: str) -> frozenset[str]:
    """Those of the records that work whose action begins so ever wrote or changed."""
    found: set[str] = set()
    for part in _parts(sorted(record_ids)):
        query = select(_e.record_id).join(audit, _a.txn == _e.txn)
        found.update(tx.connection.scalars(
            query.where(_e.record_id.in_(part), _a.action.startswith(action, autoescape=True))))
    return frozenset(found)


def load_event(tx: ReadTx, number: int) -> PeristiwaTersimpan | None:
    """One event, or None."""
    return next(iter(load_events(tx, number, number)), None)


def last_values(tx: ReadTx, record_type: str, record_id: str) -> dict[str, Any] | None:
    """The record as it is, or as it was when it was deleted; None when it never was."""
    row = tx.row(record_type, record_id)
    if row is not None:
        return row
    query = select(_e.seq).where(_e.record_id == record_id, _e.kind == "delete").order_by(_e.seq.desc())
    seq = tx.connection.scalar(query.limit(1))
    found = load_event(tx, seq) if seq is not None else None
    return {name: old for name, (old, _) in found.nilai.items()} if found else None


# "insert" stands in it as it is, because the index of parents holds insertions only.
_BELOW = (
    "WITH RECURSIVE own (id) AS (VALUES (?) UNION SELECT event.record_id FROM own JOIN event ON "  # noqa: S608
    f"{PARENT} = own.id AND event.kind = 'insert' "
    "AND event.record_type NOT IN (SELECT value FROM json_each(?))) SELECT id FROM own"
)


def belonging_to(tx: ReadTx, record_id: str, without: Collection[str] = ()) -> set[str]:
    """The record and all that was ever made below it, down to the parts of its documents; of a person also
    what belonged to the one who was merged into him.

    Records of the types ``without`` are left out, with what is below them.
    """
    found: set[str] = set()
    edge, kept_out = {record_id}, json.dumps(sorted(without))
    while edge:
        below: set[str] = set()
        for one in sorted(edge):
            below.update(tx.connection.exec_driver_sql(_BELOW, (one, kept_out)).scalars())
        edge = merged_into(tx, below - {record_id}) - below - found
        found |= below
    return found


def merged_into(tx: ReadTx, record_ids: Iterable[str]) -> set[str]:
    """Who went at the merges that are among these records."""
    c = penggabungan.c
    return {asal for part in _parts(sorted(record_ids))
            for asal in tx.connection.scalars(select(c.asal_id).where(c.id.in_(part)))}


def later_event(tx: ReadTx, record_ids: Iterable[str], after: int) -> PeristiwaTersimpan | None:
    """The first event on one of these records behind a number, or None."""
    numbers: list[int] = []
    for part in _parts(sorted(record_ids)):
        query = select(_e.seq).where(_e.record_id.in_(part), _e.seq > after).order_by(_e.seq).limit(1)
        numbers += tx.connection.scalars(query).all()
    return load_event(tx, min(numbers)) if numbers else None


@dataclass(frozen=True, slots=True)
class Sesudahnya:
    """What came behind the events of one use case: the first change of what it touched, the first record made
    below what it added that is still there, and the ids of prints of it.
    """

    diubah: PeristiwaTersimpan | None
    dibuat: PeristiwaTersimpan | None
    cetakan: tuple[str, ...]


def since(tx: ReadTx, touched: Set[str], added: Set[str], after: int) -> Sesudahnya:
    """One walk over all events behind a number, for what touched too many records to ask for each."""
    parent = case((_e.kind == "insert", literal_column(PARENT)))
    query = select(_e.seq, _e.record_type, _e.record_id, parent).where(_e.seq > after).order_by(_e.seq)
    changed: int | None = None
    made: dict[str, dict[str, int]] = {}
    for seq, record_type, record_id, owner in tx.connection.execute(query):
        if changed is None and record_id in touched:
            changed = seq
        if owner in added:
            made.setdefault(record_type, {})[record_id] = seq
    left = {table: {key: seq[key] for key in tx.stored_rows(table, seq)} for table, seq in made.items()}
    prints = tuple(left.pop("cetakan", {}))
    numbers = [seq for found in left.values() for seq in found.values()]
    return Sesudahnya(
        load_event(tx, changed) if changed is not None else None,
        load_event(tx, min(numbers)) if numbers else None,
        prints,
    )


# Each record's last event by the index of record ids, whose rows end with their numbers.
_LAST_OF = (
    "SELECT audit.seq, audit.hash FROM audit WHERE audit.txn = (SELECT event.txn FROM event WHERE "
    "event.seq = (SELECT max(event.seq) FROM json_each(?) AS asked "
    "CROSS JOIN event ON event.record_id = asked.value))"
)


def head_of_records(tx: ReadTx, record_ids: Iterable[str]) -> tuple[int, str] | None:
    """Number and hash of the last audit row that touched one of these records; None before any."""
    row = tx.connection.exec_driver_sql(_LAST_OF, (json.dumps(sorted(record_ids)),)).first()
    return (row[0], row[1]) if row is not None and row[1] else None


def load_removals(tx: ReadTx, since: str, also: Sequence[str]) -> list[BarisAudit]:
    """Use cases since an instant that remove records ("….hapus" and the ones named), newest first."""
    removes = _a.action.like("%.hapus") | _a.action.in_(also)
    query = select(*_COLUMNS).where(_a.at >= since, _a.events > 0, removes).order_by(_a.seq.desc())
    return [BarisAudit(*tuple(row)) for row in tx.connection.execute(query)]


def _audits_of(tx: ReadTx, record_ids: Iterable[str]) -> set[int]:
    found: set[int] = set()
    for part in _parts(sorted(record_ids)):
        touched = select(_e.txn).where(_e.record_id.in_(part))
        found.update(tx.connection.scalars(select(_a.seq).where(_a.txn.in_(touched))))
    return found


def _event(row: Any) -> PeristiwaTersimpan:
    seq, record_type, record_id, kind, changes, actor, at = row
    stored = json.loads(changes)
    before = plain.from_json(record_type, {name: pair[0] for name, pair in stored.items()})
    after = plain.from_json(record_type, {name: pair[1] for name, pair in stored.items()})
    return PeristiwaTersimpan(
        seq, record_type, record_id, kind, {name: (before[name], after[name]) for name in stored}, actor, at
    )


def _parts(values: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))

"""All that the file tells about one person, for his own report: events, use cases, drafts, mentions."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select

from asn_desktop.db.queries.jejak import BarisAudit, PeristiwaTersimpan, load_audits, load_events_of
from asn_desktop.db.tables import table as table_of
from asn_desktop.db.tables.jejak import audit, draft
from asn_desktop.db.unit_of_work import ReadTx


@dataclass(frozen=True, slots=True)
class Proses:
    """One use case with those of its events that are about the person."""

    baris: BarisAudit
    peristiwa: tuple[PeristiwaTersimpan, ...]


@dataclass(frozen=True, slots=True)
class KonsepTersimpan:
    """A draft that somebody keeps about a record; its contents are not read."""

    aktor: str
    form: str
    pada: str


def load_proses(tx: ReadTx, pegawai_id: str, ids: Collection[str], ekspor: Sequence[str]) -> list[Proses]:
    """Every use case that touched one of these records, named the person, or (actions ``ekspor``) took
    everybody, in order.
    """
    by_txn: dict[str, list[PeristiwaTersimpan]] = {}
    for txn, event in load_events_of(tx, ids):
        by_txn.setdefault(txn, []).append(event)
    named = audit.c.subject.contains(f"pegawai {pegawai_id}", autoescape=True)
    numbers = set(tx.connection.scalars(select(audit.c.seq).where(
        or_(named, audit.c.action.in_(ekspor)))))
    txns = sorted(by_txn)
    for start in range(0, len(txns), 400):
        part = txns[start:start + 400]
        numbers.update(tx.connection.scalars(select(audit.c.seq).where(audit.c.txn.in_(part))))
    rows = load_audits(tx, sorted(numbers))
    return [Proses(rows[seq], tuple(by_txn.get(rows[seq].txn, ()))) for seq in sorted(rows)]


def load_konsep(tx: ReadTx, ids: Collection[str]) -> list[KonsepTersimpan]:
    """Drafts about one of these records, of whoever; that of an evaluation is named by its plan."""
    c = draft.c
    rows = tx.connection.execute(select(c.actor, c.form, c.object_id, c.at).order_by(c.at)).all()
    return [KonsepTersimpan(row[0], row[1], row[3]) for row in rows if str(row[2]).partition("/")[0] in ids]


def count_mentions(tx: ReadTx, table: str, column: str, pegawai_id: str, besides: Collection[str]) -> int:
    """How many records of others name the person in a column."""
    c = table_of(table).c
    found = tx.connection.scalars(select(c.id).where(c[column] == pegawai_id))
    return sum(key not in besides for key in found)

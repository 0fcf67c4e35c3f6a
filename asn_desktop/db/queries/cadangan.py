"""What the trail tells about backups, and the few instants that are remembered about them in the file."""

from dataclasses import dataclass

from asn_desktop.db import chain
from asn_desktop.db.unit_of_work import ReadTx

_OWN = "cadangan.%"  # what backups themselves leave in the trail is no reason for another one


@dataclass(frozen=True, slots=True)
class WorkSince:
    """Use cases in the trail after a row: how many, by how many people, first and last instant (texts)."""

    count: int
    actors: tuple[str, ...]
    first: str
    last: str


def head(tx: ReadTx) -> chain.ChainHead:
    """The last row of the trail."""
    return chain.ChainHead(*chain.previous_hash(tx.connection))


def txn_at(tx: ReadTx, seq: int) -> str:
    """The transaction of a row, which no other office's row has; empty when there is no such row."""
    found = tx.connection.exec_driver_sql("SELECT txn FROM audit WHERE seq = ?", (seq,)).scalar()
    return str(found or "")


def hash_at(tx: ReadTx, seq: int) -> str:
    """The hash that stands for the trail up to a row; empty when there is none."""
    return chain.hash_at(tx.connection, seq) or ""


def work_since(tx: ReadTx, seq: int) -> WorkSince:
    """What was done after the row ``seq``, without what backups leave themselves."""
    run = tx.connection.exec_driver_sql
    row = run("SELECT count(*), coalesce(min(at), ''), coalesce(max(at), '') FROM audit "
              "WHERE seq > ? AND action NOT LIKE ?", (seq, _OWN)).one()
    actors = run("SELECT DISTINCT actor FROM audit WHERE seq > ? AND action NOT LIKE ? "
                 "ORDER BY actor LIMIT 6", (seq, _OWN)).scalars().all()
    return WorkSince(int(row[0]), tuple(str(actor) for actor in actors), str(row[1]), str(row[2]))


def first_instant(tx: ReadTx) -> str:
    """When the office was made, as the file remembers it; empty when it does not."""
    return note(tx, "dibuat")


def note(tx: ReadTx, key: str) -> str:
    """A remembered text; empty when there is none."""
    found = tx.connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (key,)).scalar()
    return str(found or "")


def set_note(tx: ReadTx, key: str, value: str) -> None:
    """Remember a text under a key; part of the write transaction it is called in."""
    tx.connection.exec_driver_sql(
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value))

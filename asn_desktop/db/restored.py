"""A data file taken out of a backup, beside the office's own: checked and compared before it replaces it."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from asn_desktop.db import chain, migrate
from asn_desktop.db import check as checks
from asn_desktop.db import engine as engines
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.unit_of_work import ReadTx


@dataclass(frozen=True, slots=True)
class Inside:
    """What stands in a file that passed every check; ``unclean``: opening it checks all of it once more."""

    office: str
    latihan: bool
    schema: int
    counts: dict[str, int]
    head: chain.ChainHead
    unclean: bool = True


def inspect(path: Path, keys: DataKeys) -> Inside:
    """Check everything in the file. Raises KnownError: DAMAGED with the first finding, NEWER, …"""
    connection = engines.connect(path, keys.db, query_only=True)
    try:
        schema = int(engines.read_pragma(connection, "user_version"))
        if schema > migrate.SCHEMA:
            raise KnownError(Cause.NEWER, f"schema {schema}")
        found = checks.check_connection(connection, keys.audit)
        if found.problems:
            raise KnownError(Cause.DAMAGED, found.problems[0])
        meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
        head = (chain.head_of(connection) if schema >= checks.CHAINED_SINCE
                else chain.ChainHead(found.audits, chain.START))
    finally:
        connection.close()
    return Inside(str(meta.get("office", "")), meta.get("latihan") == "1", schema, dict(found.counts), head,
                  meta.get("terbuka") == "1")


@contextmanager
def reading(path: Path, keys: DataKeys) -> Iterator[ReadTx]:
    """A view on a file that nobody has open; nothing is written. Raises KnownError."""
    engine = engines.open_engine(path, keys.db, query_only=True)
    try:
        with engine.begin() as connection:
            yield ReadTx(connection)
    finally:
        engine.dispose()


def common_seq(path: Path, keys: DataKeys, txn_at: Callable[[int], str], top: int) -> int:
    """The last audit row that the file and another trail have in common; 0 when they share none.

    ``txn_at`` gives the transaction of a row of the other trail, ``top`` is its last row. Rows never change,
    so that the last equal row is found by halving.
    """
    connection = engines.connect(path, keys.db, query_only=True)
    try:
        def own(seq: int) -> str:
            row = connection.execute("SELECT txn FROM audit WHERE seq = ?", (seq,)).fetchone()
            return str(row[0]) if row else ""

        low, high = 0, min(top, int(connection.execute(
            "SELECT coalesce(max(seq), 0) FROM audit").fetchone()[0]))
        while low < high:
            middle = (low + high + 1) // 2
            if own(middle) == txn_at(middle) != "":
                low = middle
            else:
                high = middle - 1
        return low
    finally:
        connection.close()


def without_restriction(path: Path, keys: DataKeys, people: Collection[str]) -> frozenset[str]:
    """Those of these people who are in the file and whose processing is not restricted there."""
    connection = engines.connect(path, keys.db, query_only=True)
    try:
        known = {str(row[0]) for row in connection.execute("SELECT id FROM pegawai").fetchall()}
        told = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'pembatasan'").fetchone()
        held = connection.execute(
            "SELECT pegawai_id FROM pembatasan WHERE dicabut_pada IS NULL").fetchall() if told else []
        return frozenset(people) & known - {str(row[0]) for row in held}
    finally:
        connection.close()

"""Reads what can still be read of a damaged data file; nothing is checked first and nothing is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asn_desktop.db import engine as engines
from asn_desktop.db import plain
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.tables.base import metadata

_NOT_TYPED = frozenset({"event", "audit", "draft", "ringkasan_pegawai", "meta"})  # not typed


@dataclass(frozen=True, slots=True)
class Part:
    """One table: columns, readable rows as texts, and how many rows are known to be missing."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lost: int


class Reader:
    """A connection to a file that may fail at any page. Raises KnownError when its first page is gone."""

    def __init__(self, path: Path, keys: DataKeys) -> None:
        self._path, self._key = path, keys.db
        self._connection: Any = engines.connect(path, keys.db, query_only=True)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def table(self, name: str) -> Part:
        """Every row that can be read, in the order of their numbers."""
        columns = ("id", *plain.columns(name))
        try:
            found = dict(self._rows(name, columns))
        except engines.DriverError:  # not even the description of the table
            return Part(columns, (), 0)
        highest = max(found, default=0)
        return Part(columns, tuple(found[number] for number in sorted(found)), highest - len(found))

    def _rows(self, name: str, columns: tuple[str, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
        listed = ", ".join(columns)
        forward = f"SELECT rowid, {listed} FROM {name} WHERE rowid > ? ORDER BY rowid"  # noqa: S608 - own names
        backward = f"SELECT rowid, {listed} FROM {name} WHERE rowid < ? ORDER BY rowid DESC"  # noqa: S608
        top = yield from self._walk(backward, 2**62, 0)
        last, step = 0, 1
        while top is not None and last < top:
            reached = yield from self._walk(forward, last, top)
            if reached is None:
                return
            # Where not even the next row is found, ever more numbers are jumped over.
            step = step * 2 if reached == last else 1
            last = reached + step

    @staticmethod
    def names() -> tuple[str, ...]:
        """Tables that hold what people typed."""
        return tuple(table.name for table in metadata.sorted_tables if table.name not in _NOT_TYPED)

    def _walk(self, statement: str, start: int, until: int) -> Any:
        """Rows up to the first page that fails; gives the number reached there, None at the end."""
        reached = start
        try:
            for row in self._connection.execute(statement, (start,)):
                reached = int(row[0])
                if until and reached >= until:
                    return None
                yield reached, tuple(_text(value) for value in row[1:])
        except engines.DriverError:
            # After a page that fails its HMAC the cipher answers nothing more on this connection.
            self._connection.close()
            self._connection = engines.connect(self._path, self._key, query_only=True)
            return reached
        return None


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return f"({len(value)} byte)"
    return "" if value is None else str(value)

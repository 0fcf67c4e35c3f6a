"""Transactions: a reader that cannot write; a writer whose every change leaves events and one audit row."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from asn_desktop.db import plain, restricted
from asn_desktop.db.errors import RecordMissing, StaleRecord
from asn_desktop.db.journal import Head, Journal
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.identifier import IdGenerator

_AT_ONCE = 500  # ids per IN (…)


class ReadTx:
    """A consistent view of the data; only db/queries use ``connection``."""

    def __init__(self, connection: Connection, restricted_key: bytes | None = None) -> None:
        self.connection = connection
        self.restricted_key = restricted_key

    def row(self, table: str, record_id: str) -> dict[str, Any] | None:
        """One record with id and version, or None."""
        return self.rows(table, (record_id,)).get(record_id)

    def rows(self, table: str, record_ids: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Records by id; unknown ids are left out. Restricted values are opened, or TERKUNCI."""
        found = self._stored(table, record_ids)
        return {record_id: self.opened(table, row) for record_id, row in found.items()}

    def opened(self, table: str, row: dict[str, Any]) -> dict[str, Any]:
        """A row as it is stored (with its id), its restricted values opened or TERKUNCI."""
        for name in plain.secrets_of(table):
            if name in row:
                row = {**row, name: restricted.unseal(self.restricted_key, table, row["id"], name,
                                                      row[name])}
        return row

    def stored_rows(self, table: str, record_ids: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Records by id as they are stored: restricted values stay sealed."""
        return self._stored(table, record_ids)

    def _stored(self, table: str, record_ids: Iterable[str]) -> dict[str, dict[str, Any]]:
        names = ("id", "version", *plain.columns(table))
        listed = ", ".join(names)
        found: dict[str, dict[str, Any]] = {}
        wanted = list(dict.fromkeys(record_ids))
        for start in range(0, len(wanted), _AT_ONCE):
            part = tuple(wanted[start:start + _AT_ONCE])
            marks = ", ".join("?" * len(part))
            statement = f"SELECT {listed} FROM {table} WHERE id IN ({marks})"  # noqa: S608 - own names only
            for row in self.connection.exec_driver_sql(statement, part).fetchall():
                found[row[0]] = plain.from_row(table, dict(zip(names, row, strict=True)))
        return found


class WriteTx(ReadTx):
    """The one writer. Values are those of the columns; each method notes events for exactly what differs."""

    def __init__(self, connection: Connection, head: Head, new_id: IdGenerator, audit_key: bytes,
                 watched: Mapping[str, str] | None = None, restricted_key: bytes | None = None,
                 hari: date = date.max) -> None:
        super().__init__(connection, restricted_key)
        self.new_id = new_id
        self.hari = hari  # of which derived rows tell
        self._journal = Journal(connection, head, new_id.many, audit_key)
        self._trace = False
        self._touched: dict[str, set[str]] = {}
        self._watched_columns = watched or {}
        self.watched: dict[str, set[str]] = {table: set() for table in self._watched_columns}

    @property
    def changes(self) -> Changes:
        """What was touched so far."""
        return Changes.of(self._touched)

    @property
    def event_count(self) -> int:
        """Events noted so far."""
        return self._journal.count

    def insert(self, table: str, values: Mapping[str, Any], record_id: str | None = None,
               version: int = 1) -> str:
        """Add one record; returns its id. Raises KeyError for an unknown column."""
        return self.insert_many(table, [{**values, "id": record_id or self.new_id()}], version)[0]

    def insert_many(self, table: str, rows: Sequence[Mapping[str, Any]], version: int = 1
                    ) -> tuple[str, ...]:
        """Add records (each may bring its "id"); returns their ids. Missing columns are empty.

        Raises KeyError for an unknown column.
        """
        shared = plain.inserted(table)
        names, starts, dates, flags = shared.names, shared.starts, shared.dates, shared.flags
        known = {*names, "id"}
        if plain.secrets_of(table):
            rows = [self._sealed(table, row.get("id") or self.new_id(), row) for row in rows]
        ids: list[str] = []
        stored: list[tuple[Any, ...]] = []
        events: list[tuple[str, str]] = []
        for row in rows:
            if not row.keys() <= known:
                raise KeyError(f"{table}: {sorted(row.keys() - known)}")
            record_id = row.get("id") or self.new_id()
            ids.append(record_id)
            values: list[Any] = list(map(row.get, names))
            for place in dates:  # a column and an event have the same text of a date
                day = values[place]
                if type(day) is date:
                    values[place] = day.isoformat()
            events.append((record_id, plain.insert_text(starts, values)))
            for place in flags:
                values[place] = plain.to_column(values[place])
            stored.append((record_id, version, *values))
        if not stored:
            return ()
        listed = ", ".join(("id", "version", *names))
        marks = ", ".join("?" * (len(names) + 2))
        statement = f"INSERT INTO {table} ({listed}) VALUES ({marks})"  # noqa: S608 - own names only
        self.connection.exec_driver_sql(statement, stored)
        self._note(table, "insert", events, rows)
        return tuple(ids)

    def update(self, table: str, record_id: str, changes: Mapping[str, Any],
               base_version: int | None = None) -> int:
        """Change the columns that differ; returns the record's version afterwards (unchanged: the same).

        Raises StaleRecord when ``base_version`` is older than the stored one, RecordMissing, KeyError.
        """
        current = self._current(table, record_id, base_version)
        changed = self._update(table, [(record_id, changes)], {record_id: current})
        return int(current["version"]) + changed

    def update_many(self, table: str, changes: Sequence[tuple[str, Mapping[str, Any]]]) -> int:
        """Change many records (id, columns); returns how many differed. Raises RecordMissing, KeyError."""
        current = self.rows(table, (record_id for record_id, _ in changes))
        for record_id, _ in changes:
            if record_id not in current:
                raise RecordMissing(table, record_id)
        return self._update(table, changes, current)

    def delete(self, table: str, record_id: str, base_version: int | None = None) -> None:
        """Remove one record; its last values stay in the event. Raises StaleRecord, RecordMissing."""
        current = self._current(table, record_id, base_version)
        self._delete(table, [current])

    def delete_many(self, table: str, record_ids: Iterable[str]) -> int:
        """Remove the records that exist; returns how many."""
        current = list(self.rows(table, record_ids).values())
        if current:
            self._delete(table, current)
        return len(current)

    def destroy_many(self, table: str, record_ids: Iterable[str]) -> int:
        """Remove records without keeping their values anywhere (db/destroying); returns how many."""
        current = list(self._stored(table, record_ids).values())
        if current:
            statement = f"DELETE FROM {table} WHERE id = ?"  # noqa: S608 - own names only
            self.connection.exec_driver_sql(statement, [(row["id"],) for row in current])
            self._note(table, "delete", [(row["id"], "{}") for row in current], current)
        return len(current)

    def touch(self, table: str, record_id: str) -> int:
        """Raise and return the version of a record whose parts changed; the parts' own events tell what
        changed.
        """
        statement = f"UPDATE {table} SET version = version + 1 WHERE id = ?"  # noqa: S608 - own names only
        self.connection.exec_driver_sql(statement, (record_id,))
        self._touched.setdefault(table, set()).add(record_id)
        return int(self._current(table, record_id, None)["version"])

    def finish(self) -> None:
        """Write the audit row, if there is anything to tell; called just before the commit."""
        if self._journal.count or self._trace:
            self._journal.close()

    def leave_trace(self) -> None:
        """Leave an audit row even when no record changes (a new password, a printed batch)."""
        self._trace = True

    def _sealed(self, table: str, record_id: str, row: Mapping[str, Any]) -> dict[str, Any]:
        """The row with its id, restricted values sealed. Raises RestrictedLocked."""
        made = {**row, "id": record_id}
        for name in plain.secrets_of(table):
            if name in made:
                made[name] = restricted.seal(self.restricted_key, table, record_id, name, made[name])
        return made

    def _current(self, table: str, record_id: str, base_version: int | None) -> dict[str, Any]:
        current = self.row(table, record_id)
        if current is None:
            raise RecordMissing(table, record_id)
        if base_version is not None and base_version != current["version"]:
            raise StaleRecord(table, record_id, base_version, current["version"])
        return current

    def _update(self, table: str, changes: Sequence[tuple[str, Mapping[str, Any]]],
                current: Mapping[str, Mapping[str, Any]]) -> int:
        known = set(plain.columns(table))
        by_columns: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        events: list[tuple[str, str]] = []
        touched: list[Mapping[str, Any]] = []
        for record_id, wanted in changes:
            if not wanted.keys() <= known:
                raise KeyError(f"{table}: {sorted(wanted.keys() - known)}")
            old = current[record_id]
            differing = {name: value for name, value in wanted.items() if old[name] != value}
            if not differing:
                continue
            if not plain.secrets_of(table).isdisjoint(differing):
                differing = self._sealed(table, record_id, differing)
                del differing["id"]
                old = self._stored(table, (record_id,))[record_id]
            names = tuple(sorted(differing))
            by_columns.setdefault(names, []).append(
                (*(plain.to_column(differing[name]) for name in names), record_id))
            events.append((record_id, plain.encode({name: (old[name], differing[name]) for name in names})))
            touched += [old, differing]
        for names, rows in by_columns.items():
            sets = ", ".join(f"{name} = ?" for name in names)
            statement = f"UPDATE {table} SET {sets}, version = version + 1 WHERE id = ?"  # noqa: S608 - own names
            self.connection.exec_driver_sql(statement, rows)
        if events:
            self._note(table, "update", events, touched)
        return len(events)

    def _delete(self, table: str, current: Sequence[Mapping[str, Any]]) -> None:
        names = plain.columns(table)
        encode = plain.encode
        if plain.secrets_of(table):
            current = list(self._stored(table, (row["id"] for row in current)).values())
        plain.delete_rows(self.connection, table, "id", [row["id"] for row in current])
        events = [(row["id"], encode({name: (row[name], None) for name in names if row[name] is not None}))
                  for row in current]
        self._note(table, "delete", events, current)

    def _note(self, table: str, kind: str, events: Sequence[tuple[str, str]],
              rows: Iterable[Mapping[str, Any]]) -> None:
        self._journal.add(table, kind, events)
        ids = [record_id for record_id, _ in events]
        self._touched.setdefault(table, set()).update(ids)
        column = self._watched_columns.get(table)
        if column == "id":
            self.watched[table].update(ids)
        elif column is not None:
            self.watched[table].update(row[column] for row in rows if row.get(column))

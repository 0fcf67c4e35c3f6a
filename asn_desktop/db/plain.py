"""Values between Python, columns and the JSON of events.

Events hold dates as ISO text and pictures as {"base64": …}, so that a history is complete in itself.
"""

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from json.encoder import encode_basestring
from typing import Any

from sqlalchemy import Boolean, Connection, Date, Table

from asn_desktop.db.tables import table as table_of

Row = Mapping[str, Any]
_COLUMNS: dict[str, tuple[str, ...]] = {}
_DATES: dict[str, frozenset[str]] = {}
_FLAGS: dict[str, frozenset[str]] = {}
_SECRETS: dict[str, frozenset[str]] = {}
_AT_ONCE = 100  # keys per IN (…)
_INSERTED: dict[str, "Inserted"] = {}


@dataclass(frozen=True, slots=True)
class Inserted:
    """A table's columns by alphabet, as events have them, how the text of each begins in the event of an
    insert, and the places of dates and flags.
    """

    names: tuple[str, ...]
    starts: tuple[str, ...]
    dates: tuple[int, ...]
    flags: tuple[int, ...]


def columns(name: str) -> tuple[str, ...]:
    """A record table's own columns: all but id and version, in the table's order. Raises KeyError."""
    if name not in _COLUMNS:
        table = table_of(name)
        _COLUMNS[name] = tuple(column.name for column in table.columns
                               if column.name not in ("id", "version"))
        _DATES[name] = _of_type(table, Date)
        _FLAGS[name] = _of_type(table, Boolean)
        _SECRETS[name] = frozenset(column.name for column in table.columns if column.info.get("rahasia"))
    return _COLUMNS[name]


def inserted(name: str) -> Inserted:
    """What all inserts of a record table share. Raises KeyError."""
    if name not in _INSERTED:
        names = tuple(sorted(columns(name)))
        dates, flags = (tuple(place for place, column in enumerate(names) if column in typed)
                        for typed in (_DATES[name], _FLAGS[name]))
        _INSERTED[name] = Inserted(names, tuple(f'"{column}":[null,' for column in names), dates, flags)
    return _INSERTED[name]


def secrets_of(name: str) -> frozenset[str]:
    """A record table's columns of the restricted class. Raises KeyError."""
    columns(name)
    return _SECRETS[name]


def _of_type(table: Table, kind: type[Any]) -> frozenset[str]:
    return frozenset(column.name for column in table.columns if isinstance(column.type, kind))


def delete_rows(connection: Connection, table: str, column: str, keys: Sequence[Any]) -> None:
    """Delete rows by a key, many with one statement: each run of a statement has a price of its own."""
    for start in range(0, len(keys), _AT_ONCE):
        part = tuple(keys[start:start + _AT_ONCE])
        marks = ", ".join("?" * len(part))
        statement = f"DELETE FROM {table} WHERE {column} IN ({marks})"  # noqa: S608 - own names and marks
        connection.exec_driver_sql(statement, part)


def to_column(value: Any) -> Any:
    """A value as the driver takes it: dates as ISO text, flags as 0 and 1."""
    kind = type(value)
    if kind is date:
        return value.isoformat()
    return int(value) if kind is bool else value


def from_row(name: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """A row read without types (exec_driver_sql) with real dates and flags."""
    values = dict(row)
    columns(name)
    for key in _DATES[name]:
        if isinstance(values.get(key), str):
            values[key] = date.fromisoformat(values[key])
    for key in _FLAGS[name]:
        if values.get(key) is not None:
            values[key] = bool(values[key])
    return values


def json_default(value: Any) -> Any:
    """How json.dumps writes what JSON does not know. Raises TypeError for a kind no column holds."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode()}
    raise TypeError(type(value).__name__)


def json_text(value: Any) -> str:
    """One value as canonical JSON; quick for what nearly all columns hold."""
    kind = type(value)
    if kind is str:
        return encode_basestring(value)
    if kind is int:
        return str(value)
    return f'"{value.isoformat()}"' if kind is date else encode(value)


def insert_text(starts: Sequence[str], values: Sequence[Any]) -> str:
    """Canonical JSON of an insert's changes: ``Inserted.starts`` and the values of the same columns."""
    # Texts, which are nearly all there is, without a call of our own.
    found = [start + (encode_basestring(value) if type(value) is str else json_text(value))
             for start, value in zip(starts, values, strict=True) if value is not None]
    return "{" + "],".join(found) + "]}" if found else "{}"


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=json_default)
encode = _ENCODER.encode
"""Canonical JSON text of an event's changes."""


def from_json(name: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values out of an event's changes as their columns hold them: real dates, flags and bytes."""
    pictures = {key: base64.b64decode(value["base64"]) for key, value in values.items()
                if isinstance(value, dict)}
    return from_row(name, {**values, **pictures})

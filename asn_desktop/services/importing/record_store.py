"""The records of one type that an office has, and which of them a row of a list speaks of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from asn_desktop.db.queries.pertukaran import all_rows
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.angka import baca_angka
from asn_desktop.domain.teks import match_key
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.rujukan import column_of
from asn_desktop.fields.spec import FieldSpec, Kind, Value

_NOTHING = (None, "")


@dataclass(slots=True)
class Stored:
    """A record as it stands after the rows read so far; ``rows`` are the ones that spoke of it."""

    values: dict[str, Any]
    is_new: bool
    rows: dict[int, Mapping[str, Value]] = field(default_factory=dict)


class Several(Exception):  # noqa: N818 - reads as a word
    """A row that may speak of more than one record."""


class RecordStore:
    """All records of a type by whom they belong to: a pegawai, else nobody ("")."""

    def __init__(self, tx: ReadTx, table: str, keys: Sequence[Sequence[str]]) -> None:
        self.table = table
        self._keys = tuple(tuple(those) for those in keys)
        self._by_owner: dict[str, list[Stored]] = {}  # all of them, also what this file brings
        self._known: dict[str, dict[tuple[object, ...], list[Stored]]] = {}  # of owners that were asked for
        kind = self._kind = record_type(table)
        secrets = [spec.key for spec in kind.fields if spec.rahasia]
        self.is_locked = bool(secrets) and tx.restricted_key is None
        for row in all_rows(tx, table):
            whole = tx.opened(table, row) if secrets else row
            owner = str(row["pegawai_id"]) if kind.parent == "pegawai" else ""
            self._by_owner.setdefault(owner, []).append(Stored(dict(whole), is_new=False))

    def find(self, owner: str, values: Mapping[str, Value]) -> Stored | None:
        """The record that a row speaks of, by the first set of keys that decides. Raises Several."""
        if self._kind.single:
            return next(iter(self._by_owner.get(owner, ())), None)
        known = self._index_of(owner)
        told: list[str] = []
        for keys in self._keys:
            if any(values.get(key) not in _NOTHING for key in keys):
                found = [
                    record
                    for record in known.get(_place(values, keys), ())
                    if _same(record, values, keys) and not _contradicts(record, values, told)
                ]
                if len(found) == 1:
                    return found[0]
                if found:
                    whole = next((record for record in found if self.says_so(record, values)), None)
                    if whole is None:
                        raise Several
                    return whole  # of twins the one that says just this
            told += [key for key in keys if key not in told]
        return None

    def add(self, owner: str, record: Stored) -> None:
        """A record that this file brings, or one that it changed and that is known by other values now."""
        known = self._index_of(owner)
        mine = self._by_owner.setdefault(owner, [])
        if record.is_new and (not mine or mine[-1] is not record):
            mine.append(record)
        for keys in self._keys:
            there = known.setdefault(_place(record.values, keys), [])
            if not any(other is record for other in there):
                there.append(record)

    def others(self, owner: str, but: object) -> list[Mapping[str, Any]]:
        """The values of all records of an owner but one."""
        return [record.values for record in self._by_owner.get(owner, ()) if record.values["id"] != but]

    def of(self, owner: str) -> tuple[Stored, ...]:
        """All records of an owner, also what this file brings."""
        return tuple(self._by_owner.get(owner, ()))

    def says_so(self, record: Stored, values: Mapping[str, Value]) -> bool:
        """Whether a record holds all these values."""
        kind, known = self._kind, record.values
        return all(is_equal(column_of(kind, key), known.get(key), value) for key, value in values.items())

    def _index_of(self, owner: str) -> dict[tuple[object, ...], list[Stored]]:
        if owner not in self._known:
            known = self._known[owner] = {}
            for record in self._by_owner.get(owner, ()):
                for keys in self._keys:
                    known.setdefault(_place(record.values, keys), []).append(record)
        return self._known[owner]


def _place(values: Mapping[str, Value], keys: Sequence[str]) -> tuple[object, ...]:
    return keys, *(_plain(values.get(key)) for key in keys)


def is_equal(spec: FieldSpec, old: Value, new: Value) -> bool:
    """Whether two values of a column say the same: capitals alone are no other value, nor zeros behind a
    figure.
    """
    if isinstance(old, str) and isinstance(new, str):
        if spec.kind is Kind.DECIMAL:
            return baca_angka(old) == baca_angka(new)
        return old.casefold() == new.casefold()
    return old == new or (old in _NOTHING and new in _NOTHING)


def _same(record: Stored, values: Mapping[str, Value], keys: Sequence[str]) -> bool:
    return all(_plain(record.values.get(key)) == _plain(values.get(key)) for key in keys)


def _contradicts(record: Stored, values: Mapping[str, Value], keys: Sequence[str]) -> bool:
    return any(
        values.get(key) not in _NOTHING
        and record.values.get(key) not in _NOTHING
        and _plain(record.values[key]) != _plain(values[key])
        for key in keys
    )


def _plain(value: Value) -> Value:
    return match_key(value) if isinstance(value, str) else value

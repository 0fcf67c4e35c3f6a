"""Golongan, jabatan and pendidikan of a row against a person's histories.

A newer TMT adds a record, the same TMT mends it, an older one is told and never taken over what the program
has.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.exchange.siasn import SiasnRow
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.spec import Value
from asn_desktop.services.importing import wording
from asn_desktop.services.importing.notes import Notes
from asn_desktop.services.importing.plan import Action
from asn_desktop.services.importing.snapshot import Person


@dataclass(frozen=True, slots=True)
class DatedHistory:
    """A history ordered by a TMT: its table, the field that says what one is, the TMT, and all needed for a
    record.
    """

    table: str
    what: str
    day: str
    needed: tuple[str, ...]


@dataclass(slots=True)
class HistoryWrites:
    """Records to add and columns to change in the histories."""

    new_id: Callable[[], str]
    headings: Mapping[tuple[str, str], str]  # (record type, field) → heading
    inserts: dict[str, list[dict[str, Any]]]
    updates: dict[str, dict[str, dict[str, Any]]]

    def add(self, table: str, person: Person, values: Mapping[str, Value]) -> None:
        """A new record."""
        record = {"id": self.new_id(), "pegawai_id": person.id, **values}
        self.inserts[table].append(record)
        person.histories[table].append(record)

    def change(self, table: str, record: dict[str, Any], column: str, value: Value) -> None:
        """A column of a record, also of one that this file adds."""
        record[column] = value
        if "version" in record:
            self.updates[table].setdefault(record["id"], {})[column] = value


GOLONGAN = DatedHistory("riwayat_golongan", "golongan", "tmt_golongan", ("golongan", "tmt_golongan"))
JABATAN = DatedHistory(
    "riwayat_jabatan", "jabatan", "tmt_jabatan", ("jenis_jabatan", "jabatan", "tmt_jabatan")
)


BY_TABLE = {history.table: history for history in (GOLONGAN, JABATAN)}


def says_enough(history: DatedHistory, row: SiasnRow) -> bool:
    """Whether a row fills a record by itself; one that does not can only add to what other rows fill, so it
    waits for all of them: else a second import would find more to do.
    """
    values = row.of(history.table)
    return all(field in values for field in history.needed)


def merge_dated(
    history: DatedHistory, row: SiasnRow, person: Person, writes: HistoryWrites, notes: Notes
) -> bool:
    """Bring one history up to date; returns whether anything changes."""
    values = row.of(history.table)
    if not values:
        return False
    current = newest(person, history)
    day = values.get(history.day)
    if current is not None:
        if day == current[history.day] or (day is None and _agrees(values, current, history)):
            return _mend(history.table, current, values, row, person, writes, notes)
        if isinstance(day, date) and day < current[history.day]:
            _tell_older(history, values, current, row, person, writes, notes)
            return False
    missing = [field for field in history.needed if field not in values]
    if missing:
        _tell_not_placed(history.table, values, missing, row, person, writes, notes)
        return False
    if not person.is_new:
        _show_new(history.table, current, values, row, person, writes, notes)
    writes.add(history.table, person, values)
    return True


def newest(person: Person, history: DatedHistory) -> dict[str, Any] | None:
    """The record with the latest TMT."""
    records = person.histories[history.table]
    if len(records) < 2:
        return records[0] if records else None
    return max(records, key=lambda record: record[history.day])


def merge_pendidikan(row: SiasnRow, person: Person, writes: HistoryWrites, notes: Notes) -> bool:
    """Add or mend the pendidikan of that level and name; returns whether anything changes."""
    table = "riwayat_pendidikan"
    values = row.of(table)
    if not values:
        return False
    missing = [field for field in ("tingkat", "nama_pendidikan") if field not in values]
    if missing:
        known = {field: value for field, value in values.items() if field in ("tingkat", "nama_pendidikan")}
        if not known or not any(_same_words(record, known) for record in person.histories[table]):
            _tell_not_placed(table, values, missing, row, person, writes, notes)
        return False
    key = {"tingkat": values["tingkat"], "nama_pendidikan": values["nama_pendidikan"]}
    for record in person.histories[table]:
        if _same_words(record, key):
            rest = {field: value for field, value in values.items() if field not in key}
            return _mend(table, record, rest, row, person, writes, notes)
    if not person.is_new:
        _show_new(table, None, values, row, person, writes, notes)
    writes.add(table, person, values)
    return True


def _agrees(values: Mapping[str, Value], current: Mapping[str, Any], history: DatedHistory) -> bool:
    """Whether a row without a TMT speaks of the newest record: it names the same thing, or nothing."""
    return history.what not in values or _same_words(current, {history.what: values[history.what]})


def _same_words(record: Mapping[str, Any], wanted: Mapping[str, Value]) -> bool:
    return all(
        str(record.get(field) or "").casefold() == str(value).casefold() for field, value in wanted.items()
    )


def _mend(
    table: str,
    record: dict[str, Any],
    values: Mapping[str, Value],
    row: SiasnRow,
    person: Person,
    writes: HistoryWrites,
    notes: Notes,
) -> bool:
    changed = False
    for field, value in values.items():
        old = record.get(field)
        if old == value:
            continue
        changed = True
        if not person.is_new:
            spec = record_type(table).field(field)
            notes.differ(
                row,
                person.label,
                writes.headings[table, field],
                wording.shown(spec, old),
                wording.shown(spec, value),
            )
        writes.change(table, record, field, value)
    return changed


def _show_new(
    table: str,
    current: Mapping[str, Any] | None,
    values: Mapping[str, Value],
    row: SiasnRow,
    person: Person,
    writes: HistoryWrites,
    notes: Notes,
) -> None:
    for field, value in values.items():
        old = current.get(field) if current else None
        if old != value:
            spec = record_type(table).field(field)
            notes.differ(
                row,
                person.label,
                writes.headings[table, field],
                wording.shown(spec, old),
                wording.shown(spec, value),
            )


def _tell_older(
    history: DatedHistory,
    values: Mapping[str, Value],
    current: Mapping[str, Any],
    row: SiasnRow,
    person: Person,
    writes: HistoryWrites,
    notes: Notes,
) -> None:
    heading = writes.headings[history.table, history.day]
    day, value = values[history.day], values.get(history.what, "")
    if not isinstance(day, date):
        return
    notes.remark(
        row,
        person.label,
        heading,
        wording.OLDER.format(
            what=record_type(history.table).field(history.what).label,
            value=str(value),
            day=tanggal_pendek(day),
            current=current[history.what],
            current_day=tanggal_pendek(current[history.day]),
        ),
    )
    notes.differ(
        row, person.label, heading, tanggal_pendek(current[history.day]), tanggal_pendek(day), Action.TETAP
    )


def _tell_not_placed(
    table: str,
    values: Mapping[str, Value],
    missing: list[str],
    row: SiasnRow,
    person: Person,
    writes: HistoryWrites,
    notes: Notes,
) -> None:
    if any(row.fault_of(writes.headings[table, field]) is not None for field in missing):
        return  # the refused cell is told already, and mending it brings the others along
    absent = [
        writes.headings[table, field] for field in missing if not notes.has(writes.headings[table, field])
    ]
    if absent and notes.keeps_unplaced:
        return  # kept aside, and told once for all rows
    names = " dan ".join(absent or [notes.heading(writes.headings[table, field]) for field in missing])
    if absent and table in notes.told_absent:
        return
    notes.told_absent.update({table} if absent else ())
    text = wording.NOT_IN_FILE if absent else wording.NOT_PLACED
    labels = [record_type(table).field(field).label for field in values]
    what = ", ".join([labels[0], *(label[:1].lower() + label[1:] for label in labels[1:])])
    where = writes.headings[table, next(iter(values))]
    notes.refuse_cell(row, person.label, where, text.format(what=what, missing=names))

"""Judges the rows of a SIASN sheet one after another against what the office knows, and collects what would
be written.

Key is PNS ID, else NIP. A bad key refuses the row, any other bad cell keeps the old value, an empty cell
overwrites nothing.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any, Final, cast

from asn_desktop.exchange.cells import Row, cell_text
from asn_desktop.exchange.headers import Heading, Layout, Vocabulary
from asn_desktop.exchange.siasn import SiasnRow, spec_of
from asn_desktop.fields.spec import Value
from asn_desktop.services.importing import aside, histories, wording
from asn_desktop.services.importing.choosing import chosen
from asn_desktop.services.importing.mapping import Rule
from asn_desktop.services.importing.notes import Notes
from asn_desktop.services.importing.other_columns import merged_other, other_text, read_other
from asn_desktop.services.importing.plan import Action, NewPerson, Record, Writes
from asn_desktop.services.importing.remarks import SPECS, remark_contradictions
from asn_desktop.services.importing.snapshot import HISTORIES, Office, Person
from asn_desktop.services.importing.turns import Turns, text_of

PNS_ID: Final = "PNS ID"
NIP: Final = "NIP BARU"
NAMA: Final = "NAMA"
STATUS: Final = "STATUS CPNS PNS"
_YEAR: Final = timedelta(days=366)
_CASELESS: Final = ("nama", "pns_id")


class Planner:
    """The running judgement of one sheet."""

    def __init__(
        self,
        office: Office,
        layout: Layout,
        vocabulary: Vocabulary,
        today: date,
        *,
        rules: Mapping[str, Rule] | None = None,
        sheet: str = "",
        keeps_unplaced: bool = False,
        derived: frozenset[str] = frozenset(),
        torn: frozenset[int] = frozenset(),
    ) -> None:
        """The name of the ``sheet`` may tell the status of new people. ``keeps_unplaced``: of a list that
        is no SIASN download, what makes no history is kept aside. ``rules``: which value stays, by heading.
        ``torn``: numbers of rows whose cells are not where their headings say.
        """
        self._torn = torn
        self._last_likely_day = today + _YEAR
        self.notes = Notes(layout, derived)
        self.turns = Turns(office)
        self._rules = {baku: rule for baku, rule in (rules or {}).items() if rule is not Rule.AMBIL}
        self._aside = aside.Aside() if keeps_unplaced else None
        self.notes.keeps_unplaced = keeps_unplaced
        self._status = aside.Status(sheet)
        self._width = layout.width
        self._office = office
        self._vocabulary = vocabulary
        self._headings = {
            (heading.record_type, heading.field): heading.name
            for heading in vocabulary.headings
            if heading.record_type
        }
        self._inserts: list[dict[str, Any]] = []
        self._updates: dict[str, dict[str, Any]] = {}
        self._to_place: dict[str, tuple[SiasnRow, Person]] = {}  # the first row that names a unit
        self._incomplete: list[tuple[histories.DatedHistory, SiasnRow, Person]] = []
        self._history = histories.HistoryWrites(
            office.new_id,
            self._headings,
            {table: [] for table in HISTORIES},
            {table: {} for table in HISTORIES},
        )

    def judge(self, row: SiasnRow, source: Row, *, last_word: bool = False) -> bool:
        """One row with content; ``source`` holds its cells as the file has them.

        Returns False when the row should be judged again after the others; with ``last_word`` it is judged
        as it is.
        """
        if not last_word and self.turns.must_wait(row):
            return False
        rival = self.turns.rival(row)
        self.notes.rows += 1
        torn = source.number in self._torn
        if torn or any(cell is not None for cell in source.cells[self._width :]):
            words = wording.BROKEN_OFF if len(source.cells) < self._width else wording.SHIFTED
            reason = words.format(cells=len(source.cells), headings=self._width)
            self.notes.refuse_row(replace(row, faults=()), self._label(row), "", reason)
        elif rival is not None:
            where = f" (baris {rival.claimed_by.number})" if rival.claimed_by else ""
            reason = wording.NIP_TAKEN.format(person=rival.label, where=where)
            self.notes.refuse_row(row, self._label(row), NIP, reason)
        else:
            self._judge_person(row, source)
        return True

    def _judge_person(self, row: SiasnRow, source: Row) -> None:
        values = row.of("pegawai")
        pns_id, nip = text_of(values, "pns_id"), text_of(values, "nip")
        person = self._office.by_pns_id(pns_id) or self._office.by_nip(nip) or self._new_person(row, nip)
        if person is None:
            return
        held = self._office.restricted.get(person.id)
        if held is not None:
            self.notes.refuse_row(row, person.label, "", wording.RESTRICTED.format(pemohon=held.pemohon))
            return
        first = person.claimed_by
        if first is not None:
            differing = self._contradictions(first, row)
            if differing:
                columns = ", ".join(self.notes.heading(name) for name in differing)
                self.notes.refuse_row(
                    row, person.label, "", wording.DUPLICATE_OTHER.format(row=first.number, columns=columns)
                )
                return
        self.notes.people.add(person.values["nip"])
        person.claimed_by = row if first is None else _united(first, row)
        added = person.is_new and first is None
        if self._rules and not person.is_new:
            row = chosen(
                row, person.label, self._rules, self._vocabulary, partial(self._value_of, person), self.notes
            )
        self._tell_faults(row, source, person)
        changed = self._take(row, person, added=added)
        if first is not None:
            later = ("unit_kerja", *histories.BY_TABLE)
            more = changed or any(row.of(table).keys() - first.of(table).keys() for table in later)
            again = wording.DUPLICATE_MORE if more else wording.DUPLICATE_SAME
            self.notes.remark(row, person.label, "", again.format(row=first.number))
        remark_contradictions(row, person, self._headings, self.notes, self._last_likely_day)
        if added:
            self.notes.new_people.append(NewPerson(row.number, person.values["nama"], person.values["nip"]))
        elif changed:
            self.notes.changed.add(row.number)

    def writes(self) -> Writes:
        """All that would be written, units before people before their histories.

        New NIPs come first and in the order in which they became free.
        """
        numbers = [(key, {"nip": found["nip"]}) for key, found in self._updates.items() if "nip" in found]
        rest = [
            (key, {name: value for name, value in found.items() if name != "nip"})
            for key, found in self._updates.items()
        ]
        inserts: dict[str, tuple[Record, ...]] = {
            "unit_kerja": tuple(self._office.units.inserts),
            "pegawai": tuple(self._inserts),
        }
        updates = {
            "unit_kerja": tuple(self._office.units.updates.items()),
            "pegawai": (*numbers, *((key, found) for key, found in rest if found)),
        }
        for table in HISTORIES:
            inserts[table] = tuple(self._history.inserts[table])
            updates[table] = tuple(self._history.updates[table].items())
        return Writes(inserts, updates, self._office.based_on)

    def _new_person(self, row: SiasnRow, nip: str | None) -> Person | None:
        values = row.of("pegawai")
        for heading, key, reason in ((NIP, "nip", wording.NO_NIP), (NAMA, "nama", wording.NO_NAME)):
            if key not in values:
                fault = row.fault_of(heading)
                self.notes.refuse_row(row, self._label(row), heading, fault.reason if fault else reason)
                return None
        person = Person({"id": self._office.new_id(), **values}, is_new=True)
        if "status_pegawai" not in values:
            status = person.values["status_pegawai"] = self._status.of(nip)
            if self.notes.has(STATUS):
                self.notes.remark(row, person.label, STATUS, wording.STATUS_GUESSED.format(status=status))
            else:
                self._status.guessed += 1
        self._inserts.append(person.values)
        return person

    def _take(self, row: SiasnRow, person: Person, *, added: bool) -> bool:
        """Put a row's values onto the person, whom it may just have ``added``; returns whether anything
        changes.
        """
        before = person.values["nip"]
        changed = False
        if not added:  # a new person began with the row's values
            for key, value in row.of("pegawai").items():
                changed |= self._take_value(row, person, key, value)
            if before != person.values["nip"]:
                self._office.forget_nip(before)
        if row.of("unit_kerja"):
            self._to_place.setdefault(person.id, (row, person))
        self._office.register(person)
        for history in histories.BY_TABLE.values():
            if histories.says_enough(history, row):
                changed |= histories.merge_dated(history, row, person, self._history, self.notes)
            elif row.of(history.table):
                self._incomplete.append((history, row, person))
        changed |= histories.merge_pendidikan(row, person, self._history, self.notes)
        if self._aside is not None:
            row = self._aside.kept(row, person, self._headings, self.notes)
        return self._take_other(row, person, added=added) or changed

    def _take_value(self, row: SiasnRow, person: Person, key: str, value: Value) -> bool:
        old = person.values.get(key)
        # SIASN writes names in capitals: a name that was made readable here is still the same name.
        if old == value or (key in _CASELESS and str(old).casefold() == str(value).casefold()):
            return False
        if not person.is_new:
            spec = SPECS[key]
            self.notes.differ(
                row,
                person.label,
                self._headings["pegawai", key],
                wording.shown(spec, old),
                wording.shown(spec, value),
            )
            self._updates.setdefault(person.id, {})[key] = value
        person.values[key] = value
        return True

    def settle(self) -> None:
        """After the last row: what any row may bring for another, the record that it adds to and the code or
        name of a unit.
        """
        known = {person.row for person in self.notes.new_people}
        for history, row, person in self._incomplete:
            more = histories.merge_dated(history, row, person, self._history, self.notes)
            if more and row.number not in known:
                self.notes.changed.add(row.number)
        waiting = sorted(self._to_place.values(), key=lambda pair: pair[0].number)
        stages: tuple[list[tuple[SiasnRow, Person]], ...] = ([], [], [])
        for row, person in waiting:
            values = (person.claimed_by or row).of("unit_kerja")
            stages[0 if len(values) == 2 else 1 if "nama" in values else 2].append((row, person))
        for number, stage in enumerate(stages):
            for row, person in stage:
                if self._place(row, person) and row.number not in known:
                    self.notes.changed.add(row.number)
            if number == 1:
                self._office.units.hang()
        self._status.tell(self.notes)
        if self._aside is not None:
            self._aside.tell(self.notes, self._headings)

    def _place(self, row: SiasnRow, person: Person) -> bool:
        """Put a person into the unit that his rows name together; returns whether anything changes."""
        told = person.claimed_by or row
        values = told.of("unit_kerja")
        code, name = text_of(values, "kode_siasn"), text_of(values, "nama")
        units = self._office.units
        if name is None:
            found = units.find(code, None)
            if found is None:
                self.notes.refuse_cell(row, person.label, "UNOR ID", wording.UNIT_WITHOUT_NAME)
                return False
            return self._move(row, person, found)
        known = units.find(code, name)
        before = dict(known) if known else None
        unit = units.take(
            code, name, told.other.get("SATUAN KERJA KERJA ID"), told.other.get("SATUAN KERJA KERJA NAMA")
        )
        if before is None or before == unit:
            return self._move(row, person, unit)
        for heading, column in (("UNOR ID", "kode_siasn"), ("UNOR NAMA", "nama")):
            if before[column] != unit[column]:
                self.notes.differ(
                    row, person.label, heading, before[column] or wording.EMPTY, str(unit[column])
                )
        self._put(person, "unit_kerja_id", unit["id"])
        return True

    def _move(self, row: SiasnRow, person: Person, unit: Mapping[str, Any]) -> bool:
        old = person.values.get("unit_kerja_id")
        if old == unit["id"]:
            return False
        if not person.is_new:
            known = self._office.units.name_of(old) or wording.EMPTY
            self.notes.differ(row, person.label, "UNOR NAMA", known, unit["nama"])
        self._put(person, "unit_kerja_id", unit["id"])
        return True

    def _take_other(self, row: SiasnRow, person: Person, *, added: bool) -> bool:
        old = read_other(person.values.get("data_siasn"))
        kept = None if added else partial(self._newest_of, person)
        new = merged_other(old, row, self._vocabulary, kept)
        if new == old:
            return False
        text = other_text(new)
        longest = SPECS["data_siasn"].max_length
        if longest is not None and len(text) > longest:
            self.notes.refuse_cell(row, person.label, "", wording.TOO_MUCH_OTHER)
            return False
        if not person.is_new:
            for name in row.other:
                if old.get(name) != new.get(name):
                    self.notes.differ(
                        row, person.label, name, old.get(name) or wording.EMPTY, new.get(name, "")
                    )
        self._put(person, "data_siasn", text)
        return True

    def _newest_of(self, person: Person, baku: str) -> str | None:
        """What the program holds under a heading of a history, where it may have refused the file's value."""
        heading = self._vocabulary.heading(baku)
        history = histories.BY_TABLE.get(heading.record_type)
        current = histories.newest(person, history) if history else None
        return None if current is None else str(current[heading.field])

    def _put(self, person: Person, column: str, value: object) -> None:
        if person.values.get(column) != value:
            person.values[column] = value
            if not person.is_new:
                self._updates.setdefault(person.id, {})[column] = value

    def _tell_faults(self, row: SiasnRow, source: Row, person: Person) -> None:
        """Refused cells, but those that only lack leading zeros which the program has."""
        if not row.faults:
            return
        kept = []
        for found in row.faults:
            heading = self._vocabulary.heading(found.baku)
            old = self._value_of(person, heading)
            if found.fault.bare_number and str(old or "").lstrip("0") == found.fault.bare_number:
                continue
            kept.append(found)
            spec = spec_of(heading)
            written = cell_text(source.cells[found.index])
            self.notes.differ(
                row,
                person.label,
                found.baku,
                wording.shown(spec, old),
                wording.shown(spec, written),
                Action.PERBAIKI,
            )
        self.notes.refuse_cells(replace(row, faults=tuple(kept)), person.label)

    def _value_of(self, person: Person, heading: Heading) -> Value:
        """What the program holds under a heading, of a history its newest record."""
        if heading.record_type == "pegawai":
            return cast(Value, person.values.get(heading.field))
        if heading.record_type == "unit_kerja":
            unit = self._office.units.by_id.get(person.values.get("unit_kerja_id") or "")
            return cast(Value, unit.get(heading.field)) if unit else None
        if heading.record_type == "riwayat_pendidikan":
            records = person.histories[heading.record_type]
            return cast(Value, records[0].get(heading.field)) if len(records) == 1 else None
        history = histories.BY_TABLE.get(heading.record_type)
        current = histories.newest(person, history) if history else None
        return cast(Value, current.get(heading.field)) if current else None

    def _contradictions(self, first: SiasnRow, second: SiasnRow) -> list[str]:
        """Headings under which two rows of one person say different things, in the order of the file."""
        found = [name for name, value in second.other.items() if first.other.get(name, value) != value]
        for key, values in second.values.items():
            before = first.of(key)
            found += [
                self._headings[key, field]
                for field, value in values.items()
                if before.get(field, value) != value
            ]
        return found

    def _label(self, row: SiasnRow) -> str:
        values = row.of("pegawai")
        known = self._office.by_pns_id(text_of(values, "pns_id"))
        return known.label if known else wording.person_of(values.get("nama"), values.get("nip"))


def _united(first: SiasnRow, second: SiasnRow) -> SiasnRow:
    """What two rows of one person say together, under the number of the first."""
    values = {key: {**second.of(key), **first.of(key)} for key in first.values}
    return SiasnRow(min(first.number, second.number), values, {**second.other, **first.other}, first.faults)

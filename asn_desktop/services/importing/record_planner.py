"""Judges the rows of a list of records (trainings, KGB, appraisals, …): whose they are, and which are new.

One way for every record type: values come through its FieldSpecs, its own rules judge the whole record, and a
record is found again by the keys that its list names. A row of somebody unknown is refused: lists of
records never make people.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from asn_desktop.domain.nama import pisahkan_gelar
from asn_desktop.domain.teks import match_key, tidy
from asn_desktop.exchange.blocks import ListKind, RecordRule
from asn_desktop.exchange.kinds import NAMA_PEGAWAI, NIP, PNS_ID
from asn_desktop.exchange.siasn import SiasnRow
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.spec import Kind, RecordType, Value
from asn_desktop.fields.texts import sentence
from asn_desktop.fields.values import check_record, display
from asn_desktop.services.importing import wording
from asn_desktop.services.importing.mapping import Rule
from asn_desktop.services.importing.notes import Notes
from asn_desktop.services.importing.plan import Action, NewPerson, Record, Writes
from asn_desktop.services.importing.record_store import RecordStore, Several, Stored
from asn_desktop.services.importing.snapshot import Office, Person
from asn_desktop.services.importing.turns import text_of

_TODAY: Final = "hari_ini"
_PLACE: Final = re.compile(r"\{:?([^}]*)\}")


@dataclass(slots=True)
class _Fate:
    """What becomes of a row."""

    added: list[str]
    changed: bool = False


class RecordPlanner:
    """The running judgement of one list of records."""

    def __init__(
        self,
        office: Office,
        store: RecordStore,
        kind: ListKind,
        rule: RecordRule,
        notes: Notes,
        today: date,
        rules: Mapping[str, Rule],
    ) -> None:
        self.notes = notes
        self._office = office
        self._store = store
        self._rule = rule
        self._today = today
        self._type: RecordType = record_type(rule.record_type)
        self._names = {
            (heading.record_type, heading.field): heading.name for heading in kind.vocabulary.headings
        }
        self._tables = list(
            dict.fromkeys(
                heading.record_type
                for heading in kind.vocabulary.headings
                if heading.record_type.partition("#")[0] == rule.record_type
            )
        ) or [rule.record_type]
        self._rules = rules
        self._inserts: list[dict[str, Any]] = []
        self._updates: dict[str, dict[str, Any]] = {}

    def judge(self, row: SiasnRow) -> None:
        """One row with content."""
        self.notes.rows += 1
        person = self._person(row)
        if person is None:
            return
        self.notes.people.add(person.values["nip"])
        self._check_name(row, person)
        fate = _Fate([])
        judged = [
            self._record(table, row, person, fate) for table in self._tables if self._is_given(table, row)
        ]
        if not judged:
            self.notes.refuse_row(row, person.label, "", wording.NO_RECORD)
        elif not any(judged):
            return  # refused and told
        else:
            self.notes.refuse_cells(row, person.label)
            if fate.added:
                found = NewPerson(
                    row.number, person.values["nama"], person.values["nip"], "; ".join(fate.added)
                )
                self.notes.new_people.append(found)
            elif fate.changed:
                self.notes.changed.add(row.number)

    def writes(self) -> Writes:
        """All that would be written."""
        table = self._rule.record_type
        inserts: dict[str, tuple[Record, ...]] = {table: tuple(self._inserts)}
        return Writes(inserts, {table: tuple(self._updates.items())}, self._office.based_on)

    def _person(self, row: SiasnRow) -> Person | None:
        values = row.of("pegawai")
        pns_id, nip = text_of(values, "pns_id"), text_of(values, "nip")
        label = wording.person_of(values.get("nama"), nip)
        by_id, by_nip = self._office.by_pns_id(pns_id), self._office.by_nip(nip)
        known = by_id or by_nip
        fault = row.fault_of(NIP)
        if known is None:
            key = NIP if nip or fault or self.notes.has(NIP) else PNS_ID
            reason = fault.reason if fault else wording.UNKNOWN_PERSON if nip or pns_id else wording.NO_NUMBER
            self.notes.refuse_row(row, label, key, reason)
            return None
        if by_id and by_nip and by_id is not by_nip:
            reason = wording.NIP_TAKEN.format(person=by_nip.label, where="")
            self.notes.refuse_row(row, by_id.label, NIP, reason)
            return None
        held = self._office.restricted.get(known.id)
        if held is not None:
            self.notes.refuse_row(row, known.label, "", wording.RESTRICTED.format(pemohon=held.pemohon))
            return None
        return known

    def _check_name(self, row: SiasnRow, person: Person) -> None:
        """A name that is another's may mean that the number is wrong: taken, and told."""
        written = row.of("pegawai").get("nama")
        if not isinstance(written, str):
            return
        bare = match_key(pisahkan_gelar(written)[1])
        ours = match_key(str(person.values["nama"]))
        if bare and bare != ours and match_key(written) != ours:
            text = wording.OTHER_NAME.format(written=tidy(written), ours=person.values["nama"])
            self.notes.remark(row, person.label, NAMA_PEGAWAI, text)

    def _is_given(self, table: str, row: SiasnRow) -> bool:
        """Whether a row holds this record; of two, the second may be only a plan."""
        number = table.partition("#")[2]
        needed = [
            name.partition("#")[0] for name in self._rule.conditions if name.partition("#")[2] == number
        ]
        values = row.of(table) if table in row.values else {}
        if any(values.get(name) is None for name in needed):
            return False
        return bool(values or (self._rule.gathers and row.other))

    def _record(self, table: str, row: SiasnRow, person: Person, fate: _Fate) -> bool:
        values = self._values(table, row)
        try:
            found = self._store.find(person.id, {**self._defaults(row), **values})
        except Several:
            self.notes.refuse_row(
                row, person.label, "", wording.SEVERAL_RECORDS.format(what=self._type.title)
            )
            return False
        if found is None:
            return self._added(table, row, person, values, fate)
        return self._changed(table, row, person, found, values, fate)

    def _values(self, table: str, row: SiasnRow) -> dict[str, Value]:
        values = dict(row.of(table)) if table in row.values else {}
        if self._rule.gathers and row.other:
            values[self._rule.gathers] = "\n".join(f"{name}: {text}" for name, text in row.other.items())
        return values

    def _defaults(self, row: SiasnRow) -> dict[str, Value]:
        """What stands in fields that the list has no column for."""
        found: dict[str, Value] = {}
        for key, text in self._rule.given:
            if text == _TODAY:
                found[key] = self._today
            else:
                found[key] = tidy(_PLACE.sub(lambda match: str(row.other.get(match[1], "")), text))
        return found

    def _added(
        self, table: str, row: SiasnRow, person: Person, values: Mapping[str, Value], fate: _Fate
    ) -> bool:
        whole = {**self._defaults(row), **values}
        if not self._passes(table, row, person, whole):
            return False
        record = {"id": self._office.new_id(), "pegawai_id": person.id, **whole}
        self._inserts.append(record)
        self._store.add(person.id, Stored(record, is_new=True, rows={row.number: values}))
        fate.added.append(self._label(whole))
        return True

    def _changed(
        self,
        table: str,
        row: SiasnRow,
        person: Person,
        found: Stored,
        values: Mapping[str, Value],
        fate: _Fate,
    ) -> bool:
        for number, before in found.rows.items():
            differing = [
                self._name(table, key) for key, value in values.items() if before.get(key, value) != value
            ]
            if differing:
                columns = ", ".join(self.notes.heading(name) for name in differing)
                text = wording.RECORD_TWICE.format(row=number, columns=columns)
                self.notes.refuse_row(row, person.label, "", text)
                return False
        if found.rows:
            text = wording.RECORD_AGAIN.format(row=min(found.rows))
            self.notes.remark(row, person.label, "", text)
        taken = {
            key: value
            for key, value in values.items()
            if not _equal(found.values.get(key), value)
            and self._is_taken(table, key, row, person, found, value)
        }
        if taken and not self._passes(table, row, person, {**found.values, **taken}):
            return False
        found.rows[row.number] = values
        for key, value in taken.items():
            if not found.is_new:
                self._differ(table, key, row, person, found, value, Action.PAKAI)
                self._updates.setdefault(found.values["id"], {})[key] = value
            found.values[key] = value
        fate.changed |= bool(taken)
        return True

    def _is_taken(
        self, table: str, key: str, row: SiasnRow, person: Person, found: Stored, value: Value
    ) -> bool:
        rule = self._rules.get(self._name(table, key), Rule.AMBIL)
        if rule is Rule.AMBIL or (rule is Rule.HANYA_KOSONG and found.values.get(key) in (None, "")):
            return True
        self._differ(table, key, row, person, found, value, Action.TETAP)
        return False

    def _differ(
        self, table: str, key: str, row: SiasnRow, person: Person, found: Stored, value: Value, action: Action
    ) -> None:
        spec = self._type.field(key)
        old, new = (
            wording.MASK if spec.rahasia and text else wording.shown(spec, text)
            for text in (found.values.get(key), value)
        )
        self.notes.differ(row, person.label, self._name(table, key), old, new, action)

    def _passes(self, table: str, row: SiasnRow, person: Person, whole: Mapping[str, Value]) -> bool:
        """Whether a whole record may be kept; what looks odd about it is told."""
        specs = {spec.key for spec in self._type.fields}
        problems = check_record(
            self._type, {**{key: whole.get(key) for key in specs}, "pegawai_id": person.id}, final=True
        )
        refusals = [problem for problem in problems if problem.blocks]
        for problem in refusals[:1]:
            name = self._name(table, problem.field)
            fault = row.fault_of(name)
            reason = fault.reason if fault else sentence(problem)
            if fault is None and not self.notes.has(name) and problem.code == "umum.wajib":
                reason = wording.NO_COLUMN.format(field=self._type.field(problem.field).label)
            self.notes.refuse_row(row, person.label, name, reason)
        for problem in problems if not refusals else ():
            self.notes.remark(row, person.label, self._name(table, problem.field), sentence(problem))
        return not refusals

    def _name(self, table: str, key: str) -> str:
        return self._names.get((table, key), self._type.field(key).label if key else "")

    def _label(self, whole: Mapping[str, Value]) -> str:
        specs = [self._type.field(key) for key in self._type.label_of]
        shown = (
            display(spec, whole.get(spec.key))
            for spec in specs
            if spec.kind is not Kind.RECORD and not spec.rahasia
        )
        return " · ".join(text for text in shown if text)


def _equal(old: Value, new: Value) -> bool:
    if isinstance(old, str) and isinstance(new, str):
        return old.casefold() == new.casefold()  # capitals alone are no other value
    return old == new or (old in (None, "") and new in (None, ""))

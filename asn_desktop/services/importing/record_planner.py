"""Judges the rows of a list of records (trainings, KGB, appraisals, …): whose they are, and which are new.

One way for every record type: values come through its FieldSpecs, its own rules judge the whole record, and a
record is found again by the keys that its list names. A row of somebody unknown is refused: lists of
records never make people. Records of the office belong to nobody and are told by their own words.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from asn_desktop.domain.nama import pisahkan_gelar
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.teks import match_key, tidy
from asn_desktop.exchange.blocks import ListKind, RecordRule
from asn_desktop.exchange.kinds import NAMA_PEGAWAI, NIP, PNS_ID
from asn_desktop.exchange.siasn import SiasnRow
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.rujukan import column_of
from asn_desktop.fields.spec import FieldSpec, Kind, RecordType, Value, Values
from asn_desktop.fields.texts import sentence
from asn_desktop.fields.values import check_record, display
from asn_desktop.services.ak_tersimpan import tumpang
from asn_desktop.services.importing import wording
from asn_desktop.services.importing.defaults import defaults_of
from asn_desktop.services.importing.mapping import Rule
from asn_desktop.services.importing.notes import Notes
from asn_desktop.services.importing.plan import Action, NewPerson, Record, Writes
from asn_desktop.services.importing.record_store import RecordStore, Several, Stored, is_equal
from asn_desktop.services.importing.referring import Referring
from asn_desktop.services.importing.snapshot import Office
from asn_desktop.services.importing.trainings import TRAININGS, find_training
from asn_desktop.services.importing.turns import text_of
from asn_desktop.services.rujukan_rekaman import Rujukan

if TYPE_CHECKING:
    from asn_desktop.services.importing.guards import Guard

# What others of its kind forbid, and saving would refuse too.
_BESIDE: Final[Mapping[str, Callable[[Values, Iterable[Values]], Iterable[Problem]]]] = MappingProxyType(
    {"konversi_ak": tumpang}
)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whom the record of a row belongs to, and how lists of findings call the row."""

    id: str
    label: str
    nip: str = ""
    nama: str = ""


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
        rujukan: Rujukan,
        himself: str | None = None,
        guard: "Guard | None" = None,
    ) -> None:
        """``himself``: the pegawai who imports, who judges nobody but others. ``guard``: of a list that comes
        encrypted only.
        """
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
        self._rujukan = rujukan
        self._guard = guard
        self._himself = himself if self._type.menilai else None
        self._referring = Referring(self._type, self._names, rujukan, office.restricted)
        self._inserts: list[dict[str, Any]] = []
        self._updates: dict[str, dict[str, Any]] = {}

    def judge(self, row: SiasnRow, *, patience: int = 0) -> bool:
        """One row with content. Returns False when it should be judged again after the others: with
        ``patience`` 2 whatever it waits for (``Resolved.waits``), with 1 only for what nobody knows yet.
        """
        found = self._referring.resolved(row)
        if patience and found.waits > 2 - patience:
            return False
        row = found.row
        self.notes.rows += 1
        owner = self._owner(row)
        if owner is None:
            return True
        refusal = found.refusal or self._lost_key(row)
        if refusal is None and self._guard is not None:
            row, refusal = self._guarded(self._guard, row, owner)
        if refusal is not None:
            self.notes.refuse_row(row, owner.label, *refusal)
            return True
        fate, told = _Fate([]), len(self.notes.findings)
        judged = [
            self._record(table, row, owner, fate) for table in self._tables if self._is_given(table, row)
        ]
        if not judged:
            self.notes.refuse_row(row, owner.label, "", wording.NO_RECORD)
        elif any(judged):  # else it was refused and told
            if not all(judged):
                self.notes.refused_in_part(told)
            self._tell(row, owner, fate)
        return True

    def _guarded(
        self, guard: "Guard", row: SiasnRow, owner: Owner
    ) -> tuple[SiasnRow, tuple[str, str] | None]:
        """The row as its own screen would keep it, and why it is refused."""
        key = self._type.key
        values, refusal, told = guard.taken(owner.id, owner.nip, row.of(key))
        if told:
            self.notes.remark(row, owner.label, "", told)
        row = replace(row, values={**row.values, key: values})
        return row, ("", refusal) if refusal else None

    def _lost_key(self, row: SiasnRow) -> tuple[str, str] | None:
        """A refused cell without which nobody knows which record a row speaks of: its column, and why."""
        keys = {self._name(self._type.key, key) for those in self._rule.keys for key in those}
        lost = (found for found in row.faults if self._rule.by_columns and found.baku in keys)
        return next(((found.baku, found.fault.reason) for found in lost), None)

    def _tell(self, row: SiasnRow, owner: Owner, fate: _Fate) -> None:
        self.notes.refuse_cells(row, owner.label)
        if fate.added:
            self.notes.new_people.append(NewPerson(row.number, owner.nama, owner.nip, "; ".join(fate.added)))
        elif fate.changed:
            self.notes.changed.add(row.number)

    def writes(self) -> Writes:
        """All that would be written."""
        table = self._rule.record_type
        inserts: dict[str, tuple[Record, ...]] = {table: tuple(self._inserts)}
        return Writes(inserts, {table: tuple(self._updates.items())}, self._office.based_on)

    def _owner(self, row: SiasnRow) -> Owner | None:
        """Whose the row is; None: told and refused."""
        if not self._rule.of_people:
            return Owner("", self._label(row.of(self._type.key) if self._type.key in row.values else {}))
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
        if known.id == self._himself:
            self.notes.refuse_row(row, known.label, "", wording.HIMSELF)
            return None
        owner = Owner(known.id, known.label, str(known.values["nip"]), str(known.values["nama"]))
        self.notes.people.add(owner.nip)
        self._check_name(row, owner)
        return owner

    def _check_name(self, row: SiasnRow, person: Owner) -> None:
        """A name that is another's may mean that the number is wrong: taken, and told."""
        written = row.of("pegawai").get("nama")
        if not isinstance(written, str):
            return
        bare = match_key(pisahkan_gelar(written)[1])
        ours = match_key(person.nama)
        if bare and bare != ours and match_key(written) != ours:
            text = wording.OTHER_NAME.format(written=tidy(written), ours=person.nama)
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

    def _record(self, table: str, row: SiasnRow, person: Owner, fate: _Fate) -> bool:
        values = self._values(table, row)
        try:
            found, values = self._found(person, row, values)
        except Several:
            self.notes.refuse_row(
                row, person.label, "", wording.SEVERAL_RECORDS.format(what=self._type.title)
            )
            return False
        if found is None:
            return self._added(table, row, person, values, fate)
        return self._changed(table, row, person, found, values, fate)

    def _found(
        self, person: Owner, row: SiasnRow, values: dict[str, Value]
    ) -> tuple[Stored | None, dict[str, Value]]:
        """The record that a row speaks of, and what it says of it. Raises Several."""
        if self._type.key == TRAININGS:
            days = self._rules.get(self._name(self._type.key, "tanggal_mulai"), Rule.AMBIL)
            return find_training(self._store, person.id, values, mends=days is Rule.AMBIL)
        return self._store.find(person.id, {**self._defaults(row), **values}), values

    def _values(self, table: str, row: SiasnRow) -> dict[str, Value]:
        values = dict(row.of(table)) if table in row.values else {}
        if self._rule.gathers and row.other:
            values[self._rule.gathers] = "\n".join(f"{name}: {text}" for name, text in row.other.items())
        return values

    def _defaults(self, row: SiasnRow) -> dict[str, Value]:
        """What stands in fields of which the row says nothing; of a refused cell its row is the answer."""
        refused = {found.baku for found in row.faults}
        made = defaults_of(self._type, self._rule.given, row, self._today)
        return {key: value for key, value in made.items() if self._name(self._type.key, key) not in refused}

    def _added(
        self, table: str, row: SiasnRow, person: Owner, values: Mapping[str, Value], fate: _Fate
    ) -> bool:
        whole = {**self._defaults(row), **values}
        if not self._passes(table, row, person, whole):
            return False
        record = {"id": self._office.new_id(), **({"pegawai_id": person.id} if person.id else {}), **whole}
        self._inserts.append(record)
        self._rujukan.put(self._type.key, record)
        self._store.add(person.id, Stored(record, is_new=True, rows={row.number: values}))
        fate.added.append(self._label(whole))
        return True

    def _changed(
        self,
        table: str,
        row: SiasnRow,
        person: Owner,
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
            if not is_equal(column_of(self._type, key), found.values.get(key), value)
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
        if taken:
            self._store.add(person.id, found)
            self._rujukan.put(self._type.key, found.values)
        fate.changed |= bool(taken)
        return True

    def _is_taken(
        self, table: str, key: str, row: SiasnRow, person: Owner, found: Stored, value: Value
    ) -> bool:
        rule = self._rules.get(self._name(table, key), Rule.AMBIL)
        if rule is Rule.AMBIL or (rule is Rule.HANYA_KOSONG and found.values.get(key) in (None, "")):
            return True
        self._differ(table, key, row, person, found, value, Action.TETAP)
        return False

    def _differ(
        self, table: str, key: str, row: SiasnRow, person: Owner, found: Stored, value: Value, action: Action
    ) -> None:
        spec = column_of(self._type, key)
        old, new = (self._shown(spec, text) for text in (found.values.get(key), value))
        self.notes.differ(row, person.label, self._name(table, key), old, new, action)

    def _shown(self, spec: FieldSpec, value: Value) -> str:
        if spec.rahasia and value:
            return wording.MASK
        if isinstance(value, bytes):
            return wording.PICTURE.format(size=-(-len(value) // 1024))
        named = spec.kind is Kind.RECORD and value
        return wording.shown(spec, self._rujukan.words(str(spec.refers_to), value) if named else value)

    def _passes(self, table: str, row: SiasnRow, person: Owner, whole: Mapping[str, Value]) -> bool:
        """Whether a whole record may be kept; what looks odd about it is told."""
        own = {key: whole.get(key) for key in self._type.columns}
        if person.id:
            own["pegawai_id"] = person.id
        beside = _BESIDE.get(self._type.key)
        others = self._store.others(person.id, whole.get("id")) if beside else ()
        problems = (
            *self._without_parent(own),
            *check_record(self._type, own, final=True),
            *(beside(own, others) if beside else ()),
            *(self._guard.problems(whole, person.nip) if self._guard else ()),
        )
        refusals = [problem for problem in problems if problem.blocks]
        for problem in refusals[:1]:
            name = self._name(table, problem.field)
            fault = row.fault_of(name)
            reason = fault.reason if fault else sentence(problem)
            if fault is None and not self.notes.has(name) and problem.code == "umum.wajib":
                reason = wording.NO_COLUMN.format(field=column_of(self._type, problem.field).label)
            self.notes.refuse_row(row, person.label, name, reason)
        if not refusals and (circle := self._circle(own, whole)):
            self.notes.refuse_row(row, person.label, self._name(table, circle), wording.CIRCLES)
            return False
        for problem in problems if not refusals else ():
            name = self._name(table, problem.field)
            if self.notes.has(name) or problem.field not in dict(self._rule.given):
                self.notes.remark(row, person.label, name, sentence(problem))
            else:  # of a column that is not there, once for all rows
                self.notes.of_all[sentence(problem)] += 1
        return not refusals

    def _without_parent(self, whole: Mapping[str, Value]) -> tuple[Problem, ...]:
        """A record that belongs to another names it."""
        if not self._type.parent or whole[f"{self._type.parent}_id"]:
            return ()
        spec = column_of(self._type, f"{self._type.parent}_id")
        return (Problem(spec.key, "umum.wajib", {"label": spec.label}),)

    def _circle(self, own: Mapping[str, Value], whole: Mapping[str, Value]) -> str:
        """The column that would put a record below itself; "" for none."""
        key, record_id = self._type.key, whole.get("id")
        above = [spec.key for spec in self._type.fields if spec.refers_to == key]
        return next((name for name in above if record_id and
                     self._rujukan.circles(key, str(record_id), name, own[name])), "")

    def _name(self, table: str, key: str) -> str:
        return self._names.get((table, key), column_of(self._type, key).label if key else "")

    def _label(self, whole: Mapping[str, Value]) -> str:
        """A record in a line: by what it is known, and of the office's also whom and what it names."""
        keys = self._type.label_of if self._rule.of_people else self._rule.keys[0]
        specs = [column_of(self._type, key) for key in dict.fromkeys((*keys, *self._type.label_of))]
        if self._rule.of_people:
            specs = [spec for spec in specs if spec.kind is not Kind.RECORD]
        shown = (self._in_words(spec, whole.get(spec.key)) for spec in specs if not spec.rahasia)
        return " · ".join(text for text in shown if text)

    def _in_words(self, spec: FieldSpec, value: Value) -> str:
        if spec.kind is not Kind.RECORD:
            return display(spec, value)
        row = self._rujukan.row(str(spec.refers_to), value)
        return str(row.get("nama") or self._rujukan.words(str(spec.refers_to), value)) if row else ""

"""What a record form knows: values as typed, what is wrong with them, what of that to show, and its draft."""

import base64
import json
from collections.abc import Mapping, Sequence
from datetime import date

from asn_desktop.domain.problems import Problem
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.references import NO_REFERENCES, References
from asn_desktop.fields.spec import FieldSpec, RecordType, Value
from asn_desktop.fields.values import check_record, clean, is_empty

_BYTES = "base64:"


class FormState:
    """Values of one record on their way. Problems show after a field was left or a first attempt to save."""

    def __init__(
        self,
        record_type: RecordType,
        values: Mapping[str, Value] | None = None,
        *,
        references: References = NO_REFERENCES,
        record_id: str | None = None,
        version: int | None = None,
        only: Sequence[str] | None = None,
    ) -> None:
        """``only`` limits the form to some fields, in that order; the other values pass through untouched."""
        self.record_type = record_type
        self.references = references
        self.record_id = record_id
        self.version = version
        wanted = tuple(only) if only is not None else tuple(f.key for f in record_type.fields if f.in_form)
        self.specs: tuple[FieldSpec, ...] = tuple(record_type.field(key) for key in wanted)
        self._initial: dict[str, object] = dict(values or {})
        self._raw: dict[str, object] = dict(self._initial)
        self._touched: set[str] = set()
        self._attempted = False
        self._refusals: dict[str, Problem] = {}

    def raw(self, key: str) -> object:
        """The value as typed or stored."""
        return self._raw.get(key)

    def set_raw(self, key: str, raw: object) -> None:
        """A person typed; what a service refused about this field is forgotten."""
        self._raw[key] = raw
        self._refusals.pop(key, None)
        self._refusals.pop("", None)

    def touch(self, key: str) -> None:
        """The field was left: from now on its problems are shown."""
        self._touched.add(key)

    def cleaned(self) -> dict[str, Value]:
        """All values cleaned; a value that cannot be read is None."""
        values: dict[str, Value] = {}
        for spec in self.record_type.fields:
            if spec.key in self._raw or spec in self.specs:
                values[spec.key] = clean(spec, self._raw.get(spec.key), self.references)[0]
        return values

    def problems(self) -> tuple[Problem, ...]:
        """Everything wrong or odd now, in the order of the fields; at most one of reading per field."""
        unreadable: dict[str, Problem] = {}
        values: dict[str, Value] = {}
        remarks: list[Problem] = []
        for spec in self.record_type.fields:
            if spec.key not in self._raw and spec not in self.specs:
                continue
            values[spec.key], found = clean(spec, self._raw.get(spec.key), self.references)
            remarks.extend(problem for problem in found if not problem.blocks)
            for problem in found:
                if problem.blocks:
                    unreadable.setdefault(spec.key, problem)
        own = [p for p in check_record(self.record_type, values, final=True) if p.field not in unreadable]
        found_all = [*unreadable.values(), *self._refusals.values(), *own, *remarks]
        order = {spec.key: place for place, spec in enumerate(self.specs)}
        return tuple(
            sorted(found_all, key=lambda problem: (order.get(problem.field, -1), not problem.blocks))
        )

    def shown_problems(self) -> dict[str, Problem]:
        """The weightiest problem per field that the person should see now; "" is the record itself."""
        shown: dict[str, Problem] = {}
        for problem in self.problems():
            visible = self._attempted or problem.field in self._touched or problem.field in self._refusals
            if visible and (
                problem.field not in shown or (problem.blocks and not shown[problem.field].blocks)
            ):
                shown[problem.field] = problem
        return shown

    def attempt(self) -> dict[str, Value] | None:
        """First or later attempt to save: the cleaned values, or None while something is wrong."""
        self._attempted = True
        if any(problem.blocks for problem in self.problems()):
            return None
        return self.cleaned()

    def take_refusal(self, problems: Sequence[Problem]) -> None:
        """Show what a service refused."""
        self._attempted = True
        self._refusals = {problem.field: problem for problem in problems}

    def is_dirty(self) -> bool:
        """Whether anything differs from what was stored."""
        return any(self._differs(spec) for spec in self.specs)

    def _differs(self, spec: FieldSpec) -> bool:
        now, then = self._raw.get(spec.key), self._initial.get(spec.key)
        if now == then or (is_empty(now) and is_empty(then)):
            return False
        value, _ = clean(spec, now, self.references)
        if value is None and not is_empty(now):
            return True  # typed, but not readable yet
        return value != clean(spec, then, self.references)[0]

    def stored(self, version: int | None = None, record_id: str | None = None) -> None:
        """The present values are the stored ones from now on."""
        self._initial = dict(self._raw)
        self._refusals = {}
        self._attempted = False
        self._touched = set()
        if version is not None:
            self.version = version
        if record_id is not None:
            self.record_id = record_id

    def to_draft(self) -> str:
        """The typed values that differ from the stored ones, as JSON."""
        changed = {
            spec.key: _packed(self._raw.get(spec.key))
            for spec in self.specs
            if self._raw.get(spec.key) != self._initial.get(spec.key)
        }
        return json.dumps(changed, ensure_ascii=False, sort_keys=True)

    def load_draft(self, text: str) -> tuple[str, ...]:
        """Put a draft's values in; returns the keys taken. Raises ValueError when the text is no draft."""
        data = json.loads(text)
        if not isinstance(data, dict):
            raise ValueError("a draft is a JSON object")
        known = {spec.key for spec in self.specs}
        taken = tuple(key for key in data if key in known)
        for key in taken:
            self._raw[key] = _unpacked(data[key])
        return taken


def _packed(raw: object) -> object:
    if isinstance(raw, bytes):
        return _BYTES + base64.b64encode(raw).decode("ascii")
    return tanggal_pendek(raw) if isinstance(raw, date) else raw


def _unpacked(raw: object) -> object:
    if isinstance(raw, str) and raw.startswith(_BYTES):
        return base64.b64decode(raw.removeprefix(_BYTES))
    return raw

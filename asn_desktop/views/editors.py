"""One input per Kind: what a FieldSpec looks like on the screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from asn_desktop.fields.spec import Choice, FieldSpec, Kind
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.choice_combo import ChoiceCombo
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.image_edit import ImageEdit
from asn_desktop.views.widgets.inputs import CheckBox, Combo, NumberEdit, TextEdit, VeiledEdit
from asn_desktop.views.widgets.long_text import LongTextEdit
from asn_desktop.views.widgets.nip_edit import NipEdit
from asn_desktop.views.widgets.pegawai_picker import NameOf, PegawaiPicker, Search

FEW_CHOICES = 5


class Editor(Protocol):
    """What every input offers; ``changed`` is emitted only for what a person did."""

    changed: SignalInstance

    def value(self) -> object:
        """The value as typed."""

    def set_value(self, value: object) -> None:
        """Show a value."""

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""


def _no_choices(spec: FieldSpec) -> Sequence[Choice]:
    return spec.choices


def _nobody(text: str) -> tuple[()]:
    return ()


def _as_is(record_id: str) -> str:
    return record_id


@dataclass(frozen=True, slots=True)
class Sources:
    """Where editors find what they offer: choices of a field, people by text, a person's words by id,
    today.
    """

    choices: Callable[[FieldSpec], Sequence[Choice]] = _no_choices
    search: Search = _nobody
    name_of: NameOf = _as_is
    today: Callable[[], date] = date.today


def make_editor(spec: FieldSpec, sources: Sources) -> QWidget:
    """The input for a field, named for screen readers. It satisfies ``Editor``."""
    return _MAKERS[spec.kind](spec, sources)


def as_editor(widget: QWidget) -> Editor:
    """The same input seen as an ``Editor``."""
    return cast(Editor, widget)


def input_of(widget: QWidget) -> QWidget:
    """The widget inside an editor that takes the keys."""
    inner = getattr(widget, "input", None)
    return inner() if callable(inner) else widget


def _text(spec: FieldSpec, sources: Sources) -> QWidget:
    if spec.sensitive:
        return VeiledEdit(spec.label, spec.max_length)
    made = TextEdit(spec.label, spec.max_length)
    made.setPlaceholderText(spec.hint if len(spec.hint) <= 24 else "")
    return made


def _long_text(spec: FieldSpec, sources: Sources) -> QWidget:
    return LongTextEdit(spec.label, spec.max_length)


def _nip(spec: FieldSpec, sources: Sources) -> QWidget:
    return NipEdit(spec.label)


def _nik(spec: FieldSpec, sources: Sources) -> QWidget:
    return VeiledEdit(spec.label, 24)


def _date(spec: FieldSpec, sources: Sources) -> QWidget:
    return DateEdit(spec.label, sources.today)


def _number(spec: FieldSpec, sources: Sources) -> QWidget:
    return NumberEdit(spec.label, 4 if spec.kind is Kind.YEAR else 9)


def _boolean(spec: FieldSpec, sources: Sources) -> QWidget:
    return CheckBox(spec.label)


def _choice(spec: FieldSpec, sources: Sources) -> QWidget:
    choices = tuple(sources.choices(spec)) or spec.choices
    if spec.strict and spec.choices and len(choices) <= FEW_CHOICES:
        blank = () if spec.required else (("", tr("(belum diisi)")),)
        return Combo(spec.label, (*blank, *((choice.value, choice.label) for choice in choices)))
    return ChoiceCombo(spec.label, choices, strict=spec.strict)


def _record(spec: FieldSpec, sources: Sources) -> QWidget:
    if spec.refers_to == "pegawai":
        return PegawaiPicker(spec.label, sources.search, sources.name_of)
    return ChoiceCombo(spec.label, tuple(sources.choices(spec)))


def _image(spec: FieldSpec, sources: Sources) -> QWidget:
    return ImageEdit(spec.label)


_MAKERS: dict[Kind, Callable[[FieldSpec, Sources], QWidget]] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _long_text,
    Kind.NIP: _nip,
    Kind.NIK: _nik,
    Kind.DATE: _date,
    Kind.YEAR: _number,
    Kind.INTEGER: _number,
    Kind.DECIMAL: _text,
    Kind.TIME: _text,
    Kind.BOOLEAN: _boolean,
    Kind.CHOICE: _choice,
    Kind.RECORD: _record,
    Kind.IMAGE: _image,
}
WIDE = (Kind.LONG_TEXT, Kind.IMAGE)

"""Two inputs of one kind with a dash between: the ends of a range, either of which may stay open."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.fields.saringan_pegawai import gabung, ujung
from asn_desktop.views.editors import Editor
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label, row
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import Combo, NumberEdit


class RangeEdit(QWidget):
    """Value: "dari..sampai" as filters have it, "" while both ends are open or one cannot be read."""

    changed = Signal()

    def __init__(
        self, name: str, ends: tuple[QWidget, QWidget], unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ends = ends
        for end, word in zip(ends, (tr("{} dari"), tr("{} sampai")), strict=True):
            end.setAccessibleName(word.format(name))
            cast("Editor", end).changed.connect(self.changed)
        behind = (label(unit, "muted"), None) if unit else ()
        self.setLayout(row(ends[0], label("–", "muted"), ends[1], *behind))
        self.setFocusProxy(ends[0])

    def value(self) -> str:
        """The range."""
        found: list[str] = []
        for end in self._ends:
            value = cast("Editor", end).value()
            if isinstance(end, DateEdit) and isinstance(value, str):
                return ""  # still being typed
            found.append(value.isoformat() if isinstance(value, date) else str(value or "").strip())
        return gabung(*found)

    def set_value(self, value: object) -> None:
        """Show a range (emits nothing)."""
        for end, text in zip(self._ends, ujung(str(value or "")), strict=True):
            cast("Editor", end).set_value(_shown(text) if isinstance(end, DateEdit) else text)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these values at both ends, where they are chosen from a list."""
        for end in self._ends:
            if isinstance(end, Combo):
                end.set_options(options)


def of_choices(name: str) -> RangeEdit:
    """A range between two values of a list."""
    return RangeEdit(name, (_combo(), _combo()))


def of_numbers(name: str, unit: str) -> RangeEdit:
    """A range of whole numbers."""
    ends = (NumberEdit("", 3), NumberEdit("", 3))
    for end in ends:
        end.setFixedWidth(px(64))
    return RangeEdit(name, ends, unit)


def of_dates(name: str) -> RangeEdit:
    """A range of days."""
    return RangeEdit(name, (DateEdit("", in_words=False), DateEdit("", in_words=False)))


def _combo() -> Combo:
    made = Combo("")
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def _shown(text: str) -> object:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return text

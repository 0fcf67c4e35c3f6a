"""The filters of the list in one small box, each choice with the number of people behind it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from asn_desktop.fields.saringan_pegawai import RENTANG, SARINGAN, Ragam, Saringan
from asn_desktop.presenters.pegawai_list import Option
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.range_edit import RangeEdit, of_choices, of_dates, of_numbers
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.scroll import scrolling

_ALL = ""
_UNITS = {Ragam.TAHUN: "tahun", Ragam.BULAN: "bulan lagi"}
_PAUSE_MS = 300
_HEIGHT = 420


class FilterPopup(QFrame):
    """Every choice acts at once; ``chosen`` carries key, value ("" for all) and its words."""

    chosen = Signal(str, str, str)
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Saringan daftar pegawai"))
        self.setFixedWidth(px(460))
        self._inputs: dict[str, Combo | RangeEdit] = {}
        self._words: dict[tuple[str, str], str] = {}
        self._typed: set[str] = set()
        self._wait = Debouncer(_PAUSE_MS, self, on_fire=self._take_typed)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, px(GAP.S), 0)
        grid.setHorizontalSpacing(px(GAP.M))
        grid.setVerticalSpacing(px(GAP.S))
        grid.setColumnStretch(1, 1)
        self._fill(grid)
        self.area = scrolling(page)
        self.area.setFixedHeight(px(_HEIGHT))
        self.clear = button(tr("&Hapus saringan"), "link")
        self.clear.clicked.connect(self.cleared)
        self.close_button = button(tr("&Tutup"), "secondary", on_click=self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(GAP.L), px(GAP.M), px(GAP.L), px(GAP.M))
        layout.setSpacing(px(GAP.M))
        layout.addWidget(self.area)
        layout.addLayout(row(self.clear, None, self.close_button))

    def combo(self, key: str) -> Combo:
        """The list of one filter that is chosen from one. Raises KeyError."""
        found = self._inputs[key]
        if not isinstance(found, Combo):
            raise KeyError(key)
        return found

    def range(self, key: str) -> RangeEdit:
        """The two inputs of one filter that is a range. Raises KeyError."""
        found = self._inputs[key]
        if not isinstance(found, RangeEdit):
            raise KeyError(key)
        return found

    def show_options(self, options: Mapping[str, Sequence[Option]], values: Mapping[str, str]) -> None:
        """Offer these choices and show what is in force."""
        self._words = {
            (key, option.value): option.plain for key, found in options.items() for option in found
        }
        for key, made in self._inputs.items():
            offered = [(option.value, option.words) for option in options.get(key, ())]
            every = tr("Semua") if isinstance(made, Combo) else tr("–")
            made.set_options([(_ALL, every), *offered])
            made.set_value(values.get(key, _ALL))

    def open_below(self, anchor: QWidget) -> None:
        """Come up under a button, the cursor in the first filter."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + px(4)))
        self.move(max(0, corner.x()), corner.y())
        self.show()
        self._inputs[SARINGAN[0].key].setFocus(Qt.FocusReason.TabFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed last counts, too."""
        if self._wait.is_waiting():
            self._wait.flush()
        super().hideEvent(event)

    def _fill(self, grid: QGridLayout) -> None:
        group, place = "", 0
        for spec in SARINGAN:
            if spec.kelompok != group:
                group = spec.kelompok
                grid.addWidget(label(tr(group), "section"), place, 0, 1, 2)
                place += 1
            made = _input(spec)
            made.setProperty("key", spec.key)
            made.changed.connect(self._changed if isinstance(made, Combo) else self._typing)
            head = label(tr(spec.label), "field")
            head.setBuddy(made)
            grid.addWidget(head, place, 0)
            grid.addWidget(made, place, 1)
            self._inputs[spec.key] = made
            place += 1

    def _changed(self) -> None:
        self._send(str(self.sender().property("key")))

    def _typing(self) -> None:
        self._typed.add(str(self.sender().property("key")))
        self._wait.poke()

    def _take_typed(self) -> None:
        typed, self._typed = self._typed, set()
        for key in typed:
            self._send(key)

    def _send(self, key: str) -> None:
        value = str(self._inputs[key].value() or _ALL)
        self.chosen.emit(key, value, self._words.get((key, value), ""))


def _input(spec: Saringan) -> Combo | RangeEdit:
    name = tr(spec.label)
    if spec.ragam not in RENTANG:
        return Combo(name, [(_ALL, tr("Semua"))])
    if spec.ragam is Ragam.JENJANG:
        return of_choices(name)
    return of_dates(name) if spec.ragam is Ragam.TANGGAL else of_numbers(name, tr(_UNITS[spec.ragam]))

"""The filters of the list in one small box, each choice with the number of people behind it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from asn_desktop.presenters.pegawai_list import NAMES, Option
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.inputs import Combo

_ALL = ""
KEYS = ("unit", "status", "golongan", "jenis_jabatan", "kelengkapan", "aktif")


class FilterPopup(QFrame):
    """Every choice acts at once; ``chosen`` carries key, value ("" for all) and its words."""

    chosen = Signal(str, str, str)
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Saringan daftar pegawai"))
        self.setFixedWidth(px(380))
        self._combos: dict[str, Combo] = {}
        self._words: dict[tuple[str, str], str] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(GAP.M))
        grid.setVerticalSpacing(px(GAP.S))
        grid.setColumnStretch(1, 1)
        for place, key in enumerate(KEYS):
            name = tr(NAMES[key])
            combo = Combo(name, [(_ALL, tr("Semua"))])
            combo.changed.connect(self._changed)
            head = label(name, "field")
            head.setBuddy(combo)
            grid.addWidget(head, place, 0)
            grid.addWidget(combo, place, 1)
            self._combos[key] = combo
        self.clear = button(tr("&Hapus saringan"), "link")
        self.clear.clicked.connect(self.cleared)
        self.close_button = button(tr("&Tutup"), "secondary", on_click=self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(GAP.L), px(GAP.M), px(GAP.L), px(GAP.M))
        layout.setSpacing(px(GAP.M))
        layout.addLayout(grid)
        layout.addLayout(row(self.clear, None, self.close_button))

    def combo(self, key: str) -> Combo:
        """The input of one filter. Raises KeyError."""
        return self._combos[key]

    def show_options(self, options: Mapping[str, Sequence[Option]], values: Mapping[str, str]) -> None:
        """Offer these choices and show what is in force."""
        self._words = {
            (key, option.value): option.plain for key, found in options.items() for option in found
        }
        for key, combo in self._combos.items():
            offered = [(option.value, option.words) for option in options.get(key, ())]
            combo.set_options([(_ALL, tr("Semua")), *offered])
            combo.set_value(values.get(key, _ALL))

    def open_below(self, anchor: QWidget) -> None:
        """Come up under a button, the cursor in the first filter."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + px(4)))
        self.move(max(0, corner.x()), corner.y())
        self.show()
        self._combos[KEYS[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def _changed(self) -> None:
        sender = self.sender()
        for key, combo in self._combos.items():
            if combo is sender:
                value = str(combo.value() or _ALL)
                self.chosen.emit(key, value, self._words.get((key, value), ""))

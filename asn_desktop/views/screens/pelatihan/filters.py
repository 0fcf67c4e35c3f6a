"""Which view, year, kind and unit: one line above the table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.fields.spec import Choice
from asn_desktop.presenters.pelatihan_list import ALL, LACKING, PelatihanListState
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.steps import SegmentedChoice

_EVERY = ""
_INDENT = "\u2003"


class FilterLine(QWidget):
    """Writes into the state and says ``changed``."""

    changed = Signal()

    def __init__(
        self,
        state: PelatihanListState,
        years: Sequence[int],
        jenis: Sequence[Choice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self.views = SegmentedChoice(
            [(ALL, tr("Semua pelatihan")), (LACKING, tr("Kurang JP"))], tr("Tampilan")
        )
        self.views.set_value(state.view)
        self.tahun = Combo(
            tr("Tahun"), [*((str(year), str(year)) for year in years), (_EVERY, tr("Semua tahun"))]
        )
        self.jenis = Combo(
            tr("Jenis pelatihan"),
            [(_EVERY, tr("Semua jenis")), *((choice.value, choice.label) for choice in jenis)],
        )
        self.unit = Combo(tr("Unit kerja"), [(_EVERY, tr("Semua unit"))])
        self.clear = button(tr("Hapus saringan"), "link", on_click=self._clear, tip=tr("Esc pada daftar"))
        self.count = label("", "muted")
        self.tahun.setFixedWidth(px(124))
        for combo in (self.jenis, self.unit):
            combo.setMinimumWidth(px(120))
            combo.setMaximumWidth(px(210))
        line = row(self.views, self.tahun, self.jenis, self.unit, self.clear, None, self.count, gap=GAP.S)
        line.setStretch(2, 1)
        line.setStretch(3, 1)
        self.setLayout(line)
        self.views.chosen.connect(self._view_chosen)
        for combo in (self.tahun, self.jenis, self.unit):
            combo.changed.connect(self._combo_changed)
        self.show_state()

    def show_units(self, units: Sequence[tuple[str, str, int]]) -> None:
        """Offer these units, indented as they hang below each other."""
        offered = [(unit_id, f"{_INDENT * depth}{nama}") for unit_id, nama, depth in units]
        self.unit.set_options([(_EVERY, tr("Semua unit")), *offered])
        self.unit.set_value(self._state.unit_id or _EVERY)

    def show_state(self) -> None:
        """Bring every input in step with the state."""
        state = self._state
        self.views.set_value(state.view)
        self.tahun.set_value(str(state.tahun) if state.tahun else _EVERY)
        self.jenis.set_value(state.jenis or _EVERY)
        self.unit.set_value(state.unit_id or _EVERY)
        self.jenis.setVisible(state.view == ALL)
        self.clear.setVisible(state.is_narrowed())

    def _view_chosen(self, key: str) -> None:
        self._state.view = key
        self._tell()

    def _combo_changed(self) -> None:
        tahun, jenis, unit = self.tahun.value(), self.jenis.value(), self.unit.value()
        self._state.tahun = int(str(tahun)) if tahun else None
        self._state.jenis = str(jenis) if jenis else None
        self._state.unit_id = str(unit) if unit else None
        self._tell()

    def _clear(self) -> None:
        self._state.clear()
        self._tell()

    def _tell(self) -> None:
        self.show_state()
        self.changed.emit()

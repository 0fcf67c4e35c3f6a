"""Which view, rule, dimension, class and unit: one line above the tables."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.mutu.aturan import Dimensi
from asn_desktop.domain.problems import Severity
from asn_desktop.presenters.mutu import DUPLIKAT, TEMUAN, UNIT, MutuState
from asn_desktop.services.mutu import LABEL_DIMENSI
from asn_desktop.services.mutu.laporan import LABEL_KELAS
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.steps import SegmentedChoice

_EVERY = ""
_COUNT_FROM = 860
_EXPLAINED = "dijelaskan"
_DIMENSI = "dimensi "
_INDENT = "\u2003"


class FilterLine(QWidget):
    """Writes into the state and says ``changed``."""

    changed = Signal()

    def __init__(self, state: MutuState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.views = SegmentedChoice(
            [(TEMUAN, tr("Temuan")), (UNIT, tr("Skor per unit")), (DUPLIKAT, tr("Calon duplikat"))],
            tr("Tampilan"))
        self.kelas = Combo(tr("Kelas temuan"), [
            (_EVERY, tr("Semua kelas")), *((key.value, tr(words)) for key, words in LABEL_KELAS.items()),
            (_EXPLAINED, tr("Sudah dijelaskan"))])
        self.aturan = Combo(tr("Dimensi atau aturan"), [(_EVERY, tr("Semua aturan"))])
        self.unit = Combo(tr("Unit kerja"), [(_EVERY, tr("Semua unit"))])
        self.clear = button(tr("Hapus saringan"), "link", on_click=self._clear, tip=tr("Esc pada daftar"))
        self.count = label("", "muted")
        self._combos = (self.kelas, self.aturan, self.unit)
        for combo, least in zip(self._combos, (132, 144, 122), strict=True):
            combo.setMinimumWidth(px(least))
            combo.setMaximumWidth(px(230))
            combo.changed.connect(self._changed)
        line = row(self.views, *self._combos, self.clear, None, self.count, gap=GAP.S)
        for place in range(1, 4):
            line.setStretch(place, 1)
        self.setLayout(line)
        self.views.chosen.connect(self._view_chosen)
        self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the line has no count: the head of the screen tells how many are open."""
        super().resizeEvent(event)
        self.count.setVisible(self.width() >= px(_COUNT_FROM))

    def show_rules(self, counts: Mapping[str, int]) -> None:
        """Offer the dimensions, and the rules that found something with how often."""
        names = self._state.nama_aturan
        self.aturan.set_options([
            (_EVERY, tr("Semua aturan")),
            *((f"{_DIMENSI}{key}", tr("Dimensi {}").format(tr(words).lower()))
              for key, words in LABEL_DIMENSI.items()),
            *((key, f"{names[key]} · {count}") for key, count in counts.items())])
        self.aturan.set_value(self._rule())

    def show_units(self, units: Sequence[tuple[str, str, int]]) -> None:
        """Offer these units, indented as they hang below each other."""
        self.unit.set_options([(_EVERY, tr("Semua unit")), *(
            (key, f"{_INDENT * depth}{nama}") for key, nama, depth in units)])
        self.unit.set_value(self._state.unit_id or _EVERY)

    def show_state(self) -> None:
        """Bring every input in step with the state."""
        state = self._state
        self.views.set_value(state.view)
        self.kelas.set_value(_EXPLAINED if state.dijelaskan else state.kelas.value if state.kelas else _EVERY)
        self.aturan.set_value(self._rule())
        self.unit.set_value(state.unit_id or _EVERY)
        findings = state.view == TEMUAN
        for widget in self._combos:
            widget.setVisible(findings)
        self.clear.setVisible(findings and state.is_narrowed())

    def _view_chosen(self, key: str) -> None:
        self._state.view = key
        self._tell()

    def _changed(self) -> None:
        state = self._state
        kelas, rule, unit = (str(combo.value() or "") for combo in self._combos)
        state.dijelaskan = kelas == _EXPLAINED
        state.kelas = Severity(kelas) if kelas and not state.dijelaskan else None
        dimension = rule.startswith(_DIMENSI)
        state.dimensi = Dimensi(rule.removeprefix(_DIMENSI)) if dimension else None
        state.aturan = None if dimension else rule or None
        state.unit_id = unit or None
        self._tell()

    def _rule(self) -> str:
        dimensi = self._state.dimensi
        return f"{_DIMENSI}{dimensi}" if dimensi else self._state.aturan or _EVERY

    def _clear(self) -> None:
        self._state.clear()
        self._tell()

    def _tell(self) -> None:
        self.show_state()
        self.changed.emit()

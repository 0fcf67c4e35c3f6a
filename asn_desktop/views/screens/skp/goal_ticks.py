"""Goals with their indicators to be ticked: out of the bank, a template, or the plan itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.skp import HasilKerja, Klasifikasi
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.inputs import CheckBox

_BRIEF = 84  # letters of a goal beside its box; the whole text stands below


class GoalTicks(QWidget):
    """One box per goal, its indicators below it."""

    changed = Signal()

    def __init__(self, goals: Sequence[HasilKerja] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[CheckBox] = []
        self._goals: tuple[HasilKerja, ...] = ()
        self._rows: list[QWidget] = []
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(px(GAP.S))
        self.show_goals(goals)

    def show_goals(self, goals: Sequence[HasilKerja], *, ticked: bool = False) -> None:
        """Offer other goals, all ticked or none."""
        for gone in self._rows:
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._goals, self.boxes, self._rows = tuple(goals), [], []
        for goal in self._goals:
            tick = CheckBox(_brief(goal))
            tick.setAccessibleName(_named(goal))
            below = _below(goal)
            tick.setToolTip(below)
            tick.setAccessibleDescription(below)
            tick.set_value(ticked)
            tick.changed.connect(self.changed)
            self.boxes.append(tick)
            self._add(tick)
            self._add(label(below, "small", wrap=True))

    def chosen(self) -> tuple[HasilKerja, ...]:
        """The ticked goals in their order."""
        return tuple(goal for goal, box in zip(self._goals, self.boxes, strict=True) if box.value())

    def _add(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self._list.addWidget(widget)


def _named(goal: HasilKerja) -> str:
    if goal.klasifikasi is Klasifikasi.ORGANISASI:
        return tr("{} (organisasi, dari pemangku sebelumnya)").format(goal.rhk)
    return goal.rhk or tr("(hasil kerja belum diisi)")


def _brief(goal: HasilKerja) -> str:
    text = " ".join(_named(goal).split())
    return text if len(text) <= _BRIEF else text[:_BRIEF].rsplit(" ", 1)[0] + " …"


def _below(goal: HasilKerja) -> str:
    whole = [_named(goal)] if _brief(goal).endswith("…") else []
    lines = [(one.aspek, one.indikator, one.target) for one in goal.indikator]
    return "\n".join(whole + [" · ".join(part for part in line if part) for line in lines])

"""Small widgets one below the other, in two columns where both fit: ticks that need little room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.views.theme import px

_GAP, _BETWEEN = 4, 12


class TwoColumns(QWidget):
    """Reads down the left column first. Places its children itself; their number never changes."""

    def __init__(self, children: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = tuple(children)
        for child in self._shown:
            child.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._place()

    def sizeHint(self) -> QSize:
        """As wide as one column, as high as it is now."""
        return QSize(_widest(self._shown), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place all of them."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        half = (len(self._shown) + 1) // 2
        left = _widest(self._shown[:half]) + px(_BETWEEN)
        fits = left + _widest(self._shown[half:]) <= self.width()
        rows = half if fits else len(self._shown)
        step = max((child.sizeHint().height() for child in self._shown), default=0) + px(_GAP)
        for place, child in enumerate(self._shown):
            column, line = divmod(place, max(1, rows))
            width = self.width() - left if column else left if fits else self.width()
            child.setGeometry(column * left, line * step, width, child.sizeHint().height())
        self.setFixedHeight(max(0, rows * step - px(_GAP)))


def _widest(widgets: Sequence[QWidget]) -> int:
    return max((widget.sizeHint().width() for widget in widgets), default=0)

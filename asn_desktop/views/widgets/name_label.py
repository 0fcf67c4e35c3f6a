"""A person's name with titles in at most two lines."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from asn_desktop.views.theme import px
from asn_desktop.views.widgets.two_lines import in_two


class NameLabel(QLabel):
    """What does not fit into two lines ends in "…"; the tooltip and screen readers have the whole name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "heading")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(px(80))

    def show_name(self, name: str) -> None:
        """Show another name."""
        self._name = name
        self.setAccessibleName(name)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the lines in use."""
        lines = self.text().count("\n") + 1
        return QSize(px(200), QFontMetrics(self.font()).lineSpacing() * lines + 2)

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(px(80), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = QFontMetrics(self.font()), max(px(80), self.width() - 2)
        first, left = in_two(self._name, metrics, room)
        rest = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
        shown = "\n".join(part for part in (first, rest) if part)
        if shown != self.text():
            self.setText(shown)
            self.updateGeometry()
        self.setToolTip(self._name if rest.endswith("…") else "")

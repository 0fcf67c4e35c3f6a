"""A bar beside a figure: how much of the whole it is, in the colour of what is counted."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.views import theme
from asn_desktop.views.theme import px


class ShareBar(QWidget):
    """Says nothing to a screen reader: the figure beside it does."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour, self.share = colour, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Another share, from 0 to 1."""
        self.share = max(0.0, min(1.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        """A line of the table."""
        return QSize(px(56), px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The track, and the share of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, (self.height() - px(8)) / 2, self.width(), px(8))
        painter.setBrush(QColor(theme.current().neutral_soft))
        painter.drawRoundedRect(track, px(4), px(4))
        if self.share:
            track.setWidth(max(float(px(8)), track.width() * self.share))
            painter.setBrush(QColor(self._colour))
            painter.drawRoundedRect(track, px(4), px(4))
        painter.end()

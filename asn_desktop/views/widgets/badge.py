"""Badges (a state in a pill) and chips (a filter that can be taken away)."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from asn_desktop.views import theme
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr


def badge_size(text: str, icon: str = "") -> QSize:
    """Room that a badge with this text takes."""
    metrics = QFontMetrics(theme.font("small", "semibold"))
    extra = px(17) if icon else 0
    return QSize(metrics.horizontalAdvance(text) + px(22) + extra, px(20))


def draw_badge(painter: QPainter, rect: QRectF, text: str, tone: Tone, icon: str = "") -> None:
    """Draw a badge into a rectangle; a text too long for it is shortened."""
    ink, ground = theme.tone_pair(theme.current(), tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    font = theme.font("small", "semibold")
    painter.setFont(font)
    painter.setPen(QColor(ink))
    inner = rect.adjusted(px(10), 0, -px(10), 0)
    if icon:
        size = px(13)
        top = rect.y() + (rect.height() - size) / 2
        painter.drawPixmap(
            QRectF(inner.x() - px(2), top, size, size),
            theme.pixmap(icon, ink, 13, 2.0),
            QRectF(0, 0, size * 2, size * 2),
        )
        inner.adjust(px(15), 0, 0, 0)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(1, int(inner.width()) + 1))
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
    painter.restore()


class Badge(QWidget):
    """A state as a coloured pill with a word, and an icon where wanted."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text, self._tone, self._icon = "", tone, icon
        self.show_state(text, tone, icon)

    def show_state(self, text: str, tone: Tone = Tone.NEUTRAL, icon: str = "") -> None:
        """Show another state; an empty text hides the badge."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setVisible(bool(text)) if self.parent() is not None else None
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word shown."""
        return self._text

    def sizeHint(self) -> QSize:
        """As much as the text needs."""
        return badge_size(self._text, self._icon) if self._text else QSize(0, px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        if not self._text:
            return
        painter = QPainter(self)
        draw_badge(painter, QRectF(self.rect()), self._text, self._tone, self._icon)
        painter.end()


class Chip(QPushButton):
    """An active filter; pressing it (or Delete on it) takes it away."""

    removed = Signal(str)

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{text}  ✕", parent)
        self._key = key
        self.setProperty("role", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Hapus saringan {}").format(text))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._remove)

    def _remove(self) -> None:
        self.removed.emit(self._key)

"""A career or history as dated lines, what comes next included."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.views import theme
from asn_desktop.views.theme import Tone, px


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One line: the year or date at the left, what happened, a source or day at the right."""

    when: str
    what: str
    detail: str = ""
    tone: Tone = Tone.INFO


class Timeline(QWidget):
    """Draws the items one below the other with a dot on a thread; height follows their number."""

    def __init__(self, items: Sequence[TimelineItem] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[TimelineItem, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_items(items)

    def show_items(self, items: Sequence[TimelineItem]) -> None:
        """Show other lines."""
        self._items = tuple(items)
        self.setAccessibleName("; ".join(f"{item.when}: {item.what} {item.detail}".strip() for item in items))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One row of 27 px per line."""
        return QSize(px(320), px(27) * len(self._items))

    def minimumSizeHint(self) -> QSize:
        """May become narrow; texts are shortened."""
        return QSize(px(180), px(27) * len(self._items))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw thread, dots and texts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, height = theme.current(), px(27)
        metrics_when = QFontMetrics(theme.font("small", "semibold", tabular=True))
        left = max([px(38), *(metrics_when.horizontalAdvance(item.when) + px(4) for item in self._items)])
        axis = left + px(18)
        if len(self._items) > 1:
            painter.setPen(QPen(QColor(tokens.line), px(2)))
            painter.drawLine(QPointF(axis, height / 2), QPointF(axis, height * (len(self._items) - 0.5)))
        for place, item in enumerate(self._items):
            self._draw_item(painter, item, QRectF(0, place * height, self.width(), height), left, axis)
        painter.end()

    def _draw_item(
        self, painter: QPainter, item: TimelineItem, rect: QRectF, left: float, axis: float
    ) -> None:
        tokens = theme.current()
        ink, soft = theme.tone_pair(tokens, item.tone)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.font("small", "semibold", tabular=True))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(QRectF(0, rect.y(), left, rect.height()), middle, item.when)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        pill = QRectF(axis - px(15), rect.center().y() - px(9), px(30), px(18))
        painter.drawRoundedRect(pill, px(9), px(9))
        painter.setBrush(QColor(ink))
        painter.drawEllipse(QPointF(axis, rect.center().y()), px(4), px(4))
        start = axis + px(24)
        small = theme.font("small")
        room_detail = QFontMetrics(small).horizontalAdvance(item.detail) if item.detail else 0
        body = theme.font("body", "medium")
        left_over = self.width() - start - px(16) - QFontMetrics(body).horizontalAdvance(item.what)
        room_detail = min(room_detail, int(max(self.width() * 0.42, left_over)))
        room = max(20, int(self.width() - start - room_detail - px(12)))
        painter.setFont(body)
        painter.setPen(QColor(tokens.ink))
        text = QFontMetrics(body).elidedText(item.what, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(start, rect.y(), room + 2, rect.height()), middle, text)
        if item.detail:
            painter.setFont(small)
            painter.setPen(QColor(tokens.muted))
            shown = QFontMetrics(small).elidedText(item.detail, Qt.TextElideMode.ElideRight, room_detail + 1)
            box = QRectF(self.width() - room_detail - 2, rect.y(), room_detail + 2, rect.height())
            painter.drawText(box, middle | int(Qt.AlignmentFlag.AlignRight), shown)

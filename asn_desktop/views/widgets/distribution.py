"""Bars of the five predikat with the expected pattern as a dashed line, drawn so that figures never
collide.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.domain.predikat import Predikat
from asn_desktop.views import theme
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr

_ORDER = tuple(Predikat)
_LONG = {
    Predikat.SANGAT_KURANG: "Sangat Kurang",
    Predikat.KURANG: "Kurang",
    Predikat.BUTUH_PERBAIKAN: "Butuh Perbaikan",
    Predikat.BAIK: "Baik",
    Predikat.SANGAT_BAIK: "Sangat Baik",
}
_MIDDLE = {
    Predikat.SANGAT_KURANG: "Sgt Kurang",
    Predikat.KURANG: "Kurang",
    Predikat.BUTUH_PERBAIKAN: "Bth Perbaikan",
    Predikat.BAIK: "Baik",
    Predikat.SANGAT_BAIK: "Sgt Baik",
}
_SHORT = {
    Predikat.SANGAT_KURANG: "SK",
    Predikat.KURANG: "K",
    Predikat.BUTUH_PERBAIKAN: "BP",
    Predikat.BAIK: "B",
    Predikat.SANGAT_BAIK: "SB",
}


class DistributionChart(QWidget):
    """Counts per predikat; ``expected`` are relative frequencies scaled to the same total."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[Predikat, int] = {}
        self._expected: dict[Predikat, float] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_counts({})

    def show_counts(
        self, counts: Mapping[Predikat, int], expected: Mapping[Predikat, float] | None = None
    ) -> None:
        """Show other counts, and the pattern that the organisation's achievement leads to expect."""
        self._counts = {predikat: counts.get(predikat, 0) for predikat in _ORDER}
        whole = sum(expected.values()) if expected else 0
        total = sum(self._counts.values())
        self._expected = {p: expected.get(p, 0) / whole * total for p in _ORDER} if expected and whole else {}
        words = ", ".join(f"{_LONG[predikat]} {self._counts[predikat]}" for predikat in _ORDER)
        self.setAccessibleName(tr("Distribusi predikat: {}").format(words))
        self.setToolTip(self._tip())
        self.update()

    def sizeHint(self) -> QSize:
        """Comfortable in a card."""
        return QSize(px(360), px(220))

    def minimumSizeHint(self) -> QSize:
        """Still readable with short names."""
        return QSize(px(200), px(90))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, then the dashed pattern, then figures on a ground of their own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = self._names()
        foot, head = px(24), px(22)
        highest = max([1.0, *self._counts.values(), *self._expected.values()])
        base = self.height() - foot
        scale = max(1.0, base - head) / highest
        step = self.width() / len(_ORDER)
        bar = min(step * 0.6, px(64))
        painter.setPen(QPen(QColor(theme.current().line), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        for place, predikat in enumerate(_ORDER):
            height = max(self._counts[predikat] * scale, 2.0 if self._counts[predikat] else 0.0)
            rect = QRectF(step * (place + 0.5) - bar / 2, base - height, bar, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.predikat_colour(predikat)))
            painter.drawRoundedRect(rect, min(px(4), height / 2), min(px(4), height / 2))
            painter.setPen(QColor(theme.current().muted))
            painter.setFont(theme.font("tiny"))
            painter.drawText(
                QRectF(step * place, base + px(3), step, foot - px(3)),
                int(Qt.AlignmentFlag.AlignCenter),
                names[predikat],
            )
        points = self._draw_pattern(painter, base, scale, step)
        self._draw_figures(painter, base, scale, step, points)
        painter.end()

    def _draw_pattern(self, painter: QPainter, base: float, scale: float, step: float) -> list[QPointF]:
        if not self._expected:
            return []
        points = [
            QPointF(step * (place + 0.5), base - self._expected[predikat] * scale)
            for place, predikat in enumerate(_ORDER)
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.current().surface), px(3.5)))
        painter.drawPolyline(points)
        pen = QPen(QColor(theme.current().ink), px(1.6), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPolyline(points)
        painter.setBrush(QColor(theme.current().ink))
        for point in points:
            painter.drawEllipse(point, px(2), px(2))
        return points

    def _draw_figures(
        self, painter: QPainter, base: float, scale: float, step: float, points: list[QPointF]
    ) -> None:
        font = theme.font("small", "bold", tabular=True)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        for place, predikat in enumerate(_ORDER):
            text = str(self._counts[predikat])
            width, height = metrics.horizontalAdvance(text) + px(8), metrics.height()
            top = base - self._counts[predikat] * scale - height - px(3)
            if points and top - px(3) < points[place].y() < top + height + px(3):
                top = points[place].y() - height - px(5)  # above the line's knot, not on it
            rect = QRectF(step * (place + 0.5) - width / 2, max(0.0, top), width, height)
            ground = QColor(theme.current().surface)
            ground.setAlphaF(0.86)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, px(4), px(4))
            painter.setPen(QColor(theme.current().ink))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)

    def _names(self) -> dict[Predikat, str]:
        metrics = QFontMetrics(theme.font("tiny"))
        room = self.width() / len(_ORDER) - px(4)
        for names in (_LONG, _MIDDLE):
            if all(metrics.horizontalAdvance(name) <= room for name in names.values()):
                return names
        return _SHORT

    def _tip(self) -> str:
        total = sum(self._counts.values())
        lines = [
            f"{_LONG[p]}: {self._counts[p]}" + (f" ({100 * self._counts[p] / total:.0f}%)" if total else "")
            for p in reversed(_ORDER)
        ]
        return "\n".join(lines)

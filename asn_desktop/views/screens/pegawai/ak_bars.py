"""Angka kredit beside both needs: a bar for the pangkat and one for the jenjang, made of their years."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.presenters.angka_kredit import Bilah
from asn_desktop.views import theme
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr

_BLOCK, _BAR = 78, 22
_LEAST_FOR_WORDS = 34  # a narrower part bears no year
_LIGHTER = (100, 128)  # neighbouring years in turns, so that each is seen


class AkBars(QWidget):
    """Each bar is as long as its need (or as what is there, when that is more); the mark stands at the
    need.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bilah, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bilah]) -> None:
        """Show these; none hides the widget."""
        self._bars = tuple(bars)
        self.setVisible(bool(bars))
        self.setAccessibleName("; ".join(f"{bar.judul}: {bar.angka}. {bar.kata}" for bar in self._bars))
        self.updateGeometry()
        self.update()

    def bars(self) -> tuple[Bilah, ...]:
        """What is shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        """A block for each bar."""
        return QSize(px(360), px(_BLOCK) * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(px(240), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw titles, figures, bars and what they mean."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, bar in enumerate(self._bars):
            self._draw(painter, bar, place * px(_BLOCK))
        painter.end()

    def _draw(self, painter: QPainter, bar: Bilah, top: float) -> None:
        tokens, width = theme.current(), self.width() - px(2)
        ink, _ = theme.tone_pair(tokens, Tone.GOOD if bar.cukup else Tone.WARN)
        line = QRectF(0, top, width, px(22))
        painter.setPen(QColor(tokens.ink))
        painter.setFont(theme.font("body", "semibold"))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), tr(bar.judul))
        painter.setFont(theme.font("body", "semibold", tabular=True))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), bar.angka)
        track = QRectF(0, top + px(24), width, px(_BAR))
        self._draw_parts(painter, bar, track)
        painter.setFont(theme.font("small", "medium", tabular=True))
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(0, track.bottom() + px(2), width, px(20)),
                         int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), tr(bar.kata))

    def _draw_parts(self, painter: QPainter, bar: Bilah, track: QRectF) -> None:
        """The track, the parts inside its round ends, and the mark at the need."""
        tokens = theme.current()
        whole = max(bar.butuh, bar.ada)
        scale = track.width() / float(whole) if whole else 0.0
        round_ends = QPainterPath()
        round_ends.addRoundedRect(track, px(7), px(7))
        painter.save()
        painter.setClipPath(round_ends)
        painter.fillRect(track, QColor(tokens.neutral_soft))
        painter.setFont(theme.font("small", "medium", tabular=True))
        left = track.left()
        for place, part in enumerate(bar.bagian):
            cell = QRectF(left, track.top(), float(part.jumlah) * scale, track.height())
            colour = QColor(tokens.good if bar.cukup else tokens.brand)
            painter.fillRect(cell, colour.lighter(_LIGHTER[place % 2]))
            painter.setPen(QColor(tokens.surface))
            painter.drawLine(QPointF(cell.right(), cell.top()), QPointF(cell.right(), cell.bottom()))
            if cell.width() >= px(_LEAST_FOR_WORDS):
                painter.setPen(QColor(tokens.on_brand))
                painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), tr(part.label))
            left = cell.right()
        painter.restore()
        if bar.ada > bar.butuh:
            mark = track.left() + float(bar.butuh) * scale
            painter.setPen(QPen(QColor(tokens.ink), px(2)))
            for edge, inward in ((track.top() - px(3), 1), (track.bottom() + px(3), -1)):  # not over the year
                painter.drawLine(QPointF(mark, edge), QPointF(mark, edge + inward * px(6)))

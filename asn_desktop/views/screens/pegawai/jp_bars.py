"""JP per year as bars, with a mark at the yearly number."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.services.pegawai_file import JpTahun
from asn_desktop.views import theme
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr

_LINE = 30
_TOP = 18
_YEARS = 5


class JpBars(QWidget):
    """One bar per year, the newest above; the dashed line stands at the target."""

    def __init__(self, target: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = target
        self._years: tuple[JpTahun, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_years(self, years: Sequence[JpTahun]) -> None:
        """Show these years, newest first; at most five."""
        self._years = tuple(years)[:_YEARS]
        self.setAccessibleName(
            "; ".join(
                tr("{}: {} JP dari {}").format(item.tahun, item.jp, self._target) for item in self._years
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line per year and the words of the mark."""
        return QSize(px(320), px(_TOP) + px(_LINE) * len(self._years))

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(px(220), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, figures and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        left, right = px(46), self.width() - px(118)
        most = max([self._target * 1.6, *(item.jp for item in self._years)])
        scale = max(1, right - left) / most
        mark = left + self._target * scale
        for place, item in enumerate(self._years):
            self._draw_year(painter, item, px(_TOP) + place * px(_LINE), left, right, scale)
        painter.setPen(QPen(QColor(tokens.muted), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(mark, px(_TOP) - 2), QPointF(mark, self.height() - px(4)))
        painter.setFont(theme.font("small", "medium", tabular=True))
        painter.drawText(
            QRectF(mark - px(60), 0, px(120), px(_TOP) - 2),
            int(Qt.AlignmentFlag.AlignCenter),
            tr("{} JP setahun").format(self._target),
        )
        painter.end()

    def _draw_year(
        self, painter: QPainter, item: JpTahun, top: float, left: float, right: float, scale: float
    ) -> None:
        tokens = theme.current()
        reached = item.jp >= self._target
        ink, _ = theme.tone_pair(tokens, Tone.GOOD if reached else Tone.WARN)
        middle = top + px(_LINE) / 2
        aligned = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(theme.font("small", "semibold", tabular=True))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(QRectF(0, top, left, px(_LINE)), aligned, str(item.tahun))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.neutral_soft))
        painter.drawRoundedRect(QRectF(left, middle - px(6), right - left, px(12)), px(6), px(6))
        painter.setBrush(QColor(tokens.brand if reached else ink))
        if item.jp:
            long = max(px(12), item.jp * scale)
            painter.drawRoundedRect(QRectF(left, middle - px(6), long, px(12)), px(6), px(6))
        words = tr("{} JP").format(item.jp) + (
            "" if reached else tr(" · kurang {}").format(self._target - item.jp)
        )
        painter.setFont(theme.font("small", "semibold", tabular=True))
        painter.setPen(QColor(tokens.ink if reached else ink))
        painter.drawText(QRectF(right + px(10), top, px(108), px(_LINE)), aligned, words)

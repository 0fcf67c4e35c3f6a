"""Figures as lines with bars: men full, women hatched, so that nobody needs the colours to tell them apart.

A pyramid has the names in the middle, men to the left and women to the right. The keys of a list hold.
"""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from asn_desktop.views import theme
from asn_desktop.views.theme import px

_LINE = 30
_BAR = 14
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)


class Figure(Protocol):
    """One line, as presenters.statistik makes it."""

    @property
    def nama(self) -> str:
        """Its name."""

    @property
    def laki(self) -> int:
        """How many men."""

    @property
    def perempuan(self) -> int:
        """How many women."""

    @property
    def lain(self) -> int:
        """How many whose sex is not recorded."""

    @property
    def jumlah(self) -> int:
        """All of them."""

    @property
    def kalimat(self) -> str:
        """The line read aloud."""


class _Model(QAbstractListModel):
    """The lines; what a reader is told is their sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.figures: tuple[Figure, ...] = ()
        self.pyramid = False

    def show_figures(self, figures: Sequence[Figure], *, pyramid: bool) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.figures, self.pyramid = tuple(figures), pyramid
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.figures)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence of a line."""
        told = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.figures[index.row()].kalimat if index.isValid() and role in told else None


class _Delegate(QStyledItemDelegate):
    """Draws name, bar and figures of a line."""

    def __init__(self, view: "FigureList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Lines are alike."""
        return QSize(px(240), px(_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, then what the kind of chart asks for."""
        rect, state = QRectF(option.rect), option.state
        tokens = theme.current()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tokens.brand_soft if chosen else tokens.surface))
        if chosen:
            painter.fillRect(QRectF(rect.x(), rect.y(), px(3), rect.height()), QColor(tokens.brand))
        model = self._view.figures
        figure = model.figures[index.row()]
        inner = rect.adjusted(px(10), 0, -px(8), 0)
        if model.pyramid:
            self._pyramid(painter, inner, figure)
        else:
            self._bars(painter, inner, figure)
        painter.restore()

    def _bars(self, painter: QPainter, inner: QRectF, figure: Figure) -> None:
        figures = self._view.figures.figures
        highest = max(1, *(one.jumlah for one in figures))
        whole = max(1, sum(one.jumlah for one in figures))
        count_room, share_room = self._room("10.000"), self._room("100,0%")
        name_room = min(inner.width() * 0.42, px(230), self._view.longest + px(4))
        text = QRectF(inner.x(), inner.y(), name_room, inner.height())
        self._say(painter, text, figure.nama, _LEFT, "ink")
        right = QRectF(inner.right() - share_room, inner.y(), share_room, inner.height())
        share = f"{100 * figure.jumlah / whole:.1f}%".replace(".", ",")
        self._say(painter, right, share, _RIGHT, "muted")
        counted = QRectF(right.x() - count_room - px(6), inner.y(), count_room, inner.height())
        self._say(painter, counted, _figure(figure.jumlah), _RIGHT, "ink", strong=True)
        left = text.right() + px(8)
        room = counted.x() - px(8) - left
        at = left
        for value, style in ((figure.laki, 0), (figure.perempuan, 1), (figure.lain, 2)):
            width = value / highest * room
            self._bar(painter, QRectF(at, inner.center().y() - px(_BAR) / 2, width, px(_BAR)), style)
            at += width

    def _pyramid(self, painter: QPainter, inner: QRectF, figure: Figure) -> None:
        figures = self._view.figures.figures
        highest = max(1, *(max(one.laki, one.perempuan) for one in figures))
        middle_room, count_room = px(96), self._room("10.000")
        middle = QRectF(inner.center().x() - middle_room / 2, inner.y(), middle_room, inner.height())
        self._say(painter, middle, figure.nama, _MIDDLE, "ink")
        side = middle.x() - inner.x() - count_room - px(12)
        top = inner.center().y() - px(_BAR) / 2
        men, women = figure.laki / highest * side, figure.perempuan / highest * side
        edge = middle.x() - count_room - px(12)
        self._say(painter, QRectF(edge + px(6), inner.y(), count_room, inner.height()), _figure(figure.laki),
                  _RIGHT, "ink", strong=True)
        self._bar(painter, QRectF(edge - men, top, men, px(_BAR)), 0)
        start = middle.right() + count_room + px(12)
        self._say(painter, QRectF(middle.right() + px(6), inner.y(), count_room, inner.height()),
                  _figure(figure.perempuan), _LEFT, "ink", strong=True)
        self._bar(painter, QRectF(start, top, women, px(_BAR)), 1)

    def _bar(self, painter: QPainter, rect: QRectF, style: int) -> None:
        if rect.width() <= 0:
            return
        tokens = theme.current()
        rect.setWidth(max(rect.width(), 1.5))
        painter.setPen(QPen(QColor(tokens.brand), 1))
        fill = QBrush(QColor(tokens.brand)) if style == 0 else QBrush(QColor(tokens.surface))
        painter.setBrush(fill)
        painter.drawRect(rect)
        if style == 1:
            painter.setBrush(QBrush(QColor(tokens.brand), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(rect)

    def _say(self, painter: QPainter, rect: QRectF, text: str, flags: int, tone: str, *,
             strong: bool = False) -> None:
        font = theme.font("small", "semibold" if strong else "regular", tabular=True)
        painter.setFont(font)
        painter.setPen(QColor(getattr(theme.current(), tone)))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, flags, shown)

    def _room(self, widest: str) -> float:
        return float(QFontMetrics(theme.font("small", "semibold", tabular=True)).horizontalAdvance(widest))


class FigureList(QListView):
    """``figure_chosen`` tells the place of the line under the cursor."""

    figure_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = _Model(self)
        self.longest = 0.0  # pixels of the longest name: the bars begin behind it
        self.setModel(self.figures)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def show_figures(self, figures: Sequence[Figure], *, pyramid: bool = False, place: int = 0) -> None:
        """Show other lines, with the cursor on one of them."""
        metrics = QFontMetrics(theme.font("small", tabular=True))
        self.longest = float(max((metrics.horizontalAdvance(one.nama) for one in figures), default=0))
        self.figures.show_figures(figures, pyramid=pyramid)
        if figures:
            self.setCurrentIndex(self.figures.index(min(place, len(figures) - 1)))

    def place(self) -> int:
        """The line under the cursor; -1 for none."""
        return self.currentIndex().row()

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid():
            self.figure_chosen.emit(now.row())


def _figure(value: int) -> str:
    return f"{value:,}".replace(",", ".")

"""Two-line suggestions under an input: people, commands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from asn_desktop.views import theme
from asn_desktop.views.theme import px

_Index = QModelIndex | QPersistentModelIndex
_ITEM = Qt.ItemDataRole.UserRole + 1  # the whole Suggestion


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line of the popup: ``key`` comes back, the texts are shown, ``icon`` stands in front."""

    key: str
    title: str
    detail: str = ""
    icon: str = "user"


class SuggestionModel(QAbstractListModel):
    """A handful of suggestions."""

    def __init__(self, parent: QLineEdit) -> None:
        super().__init__(parent)
        self._items: tuple[Suggestion, ...] = ()

    def show_items(self, items: Sequence[Suggestion]) -> None:
        """Offer other suggestions."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def item(self, row: int) -> Suggestion | None:
        """The suggestion of a row, or None."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title for screen readers and completion, and all of it for the drawing."""
        found = self.item(index.row()) if index.isValid() else None
        if found is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return found.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{found.title}, {found.detail}" if found.detail else found.title
        return found if role == _ITEM else None


class SuggestionDelegate(QStyledItemDelegate):
    """Draws icon, title and a quiet line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines."""
        return QSize(px(240), px(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one suggestion."""
        found = index.data(_ITEM)  # through the completer's own model, which stands between
        if not isinstance(found, Suggestion):
            return
        tokens, rect = theme.current(), QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.brand_soft))
            painter.drawRoundedRect(rect.adjusted(px(3), 1, -px(3), -1), px(6), px(6))
        mark = theme.pixmap(found.icon, "muted", 18, 2.0)
        painter.drawPixmap(
            QRectF(rect.x() + px(12), rect.center().y() - px(9), px(18), px(18)),
            mark,
            QRectF(0, 0, mark.width(), mark.height()),
        )
        inner = rect.adjusted(px(40), px(4), -px(10), -px(4))
        half = inner.height() / 2
        top = QRectF(inner.x(), inner.y(), inner.width(), half if found.detail else inner.height())
        self._line(painter, top, found.title, theme.font("body", "semibold"), tokens.ink)
        if found.detail:
            below = QRectF(inner.x(), inner.y() + half, inner.width(), half)
            self._line(painter, below, found.detail, theme.font("small"), tokens.muted)
        painter.restore()

    def _line(self, painter: QPainter, rect: QRectF, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), shown)


class SuggestionPopup(QCompleter):
    """Hangs suggestions under a line edit, or under the frame ``below`` around it; nothing is filtered here,
    the searcher decides.
    """

    picked = Signal(str)

    def __init__(self, line: QLineEdit, width: int = 420, below: QWidget | None = None) -> None:
        super().__init__(line)
        self.items = SuggestionModel(line)
        self.setModel(self.items)
        self.setWidget(line)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(9)
        view = QListView()
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setMinimumWidth(px(width))
        view.setProperty("frame", "yes")
        self.setPopup(view)
        self.list = view
        theme.dress(view)
        view.setItemDelegate(SuggestionDelegate(view))
        view.clicked.connect(self._clicked)
        self._line, self._below = line, below or line

    def offer(self, items: Sequence[Suggestion]) -> None:
        """Show these; nothing hides the popup. The first one is marked, so that Enter takes it."""
        self.items.show_items(items)
        if not items:
            self.list.hide()
            return
        corner = self._line.mapTo(self._below, QPoint()) if self._below is not self._line else QPoint()
        self.complete(QRect(-corner, self._below.size()))
        self.list.setCurrentIndex(self.items.index(0, 0))

    def take_current(self) -> bool:
        """Pick the marked suggestion, if the popup is open; whether there was one."""
        if not self.list.isVisible():
            return False
        found = self.items.item(self.list.currentIndex().row())
        self.list.hide()
        if found is not None:
            self.picked.emit(found.key)
        return found is not None

    def _clicked(self, index: QModelIndex) -> None:
        found = self.items.item(index.row())
        self.list.hide()
        if found is not None:
            self.picked.emit(found.key)

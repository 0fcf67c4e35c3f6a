"""The table over a PagedTableModel: two-line rows, badges, ticks, keys, and words where nothing is."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.views import theme
from asn_desktop.views.clipboard import copy_personal
from asn_desktop.views.table_model import PagedTableModel, Role, rows_as_text
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.badge import badge_size, draw_badge
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.inputs import draw_check
from asn_desktop.views.widgets.tiles import EmptyState
from asn_desktop.views.widgets.two_lines import in_two, shortened

ROW = 37
ROW_TWO_LINES = 50
_ROOMY = (20, 20)  # height of a line in a cell and of a quiet one
_CLOSE = (16, 14)  # of three lines, which take the room that two leave between them


class RowDelegate(QStyledItemDelegate):
    """Draws a cell: text over a quiet line, the longer of them in two lines, and a badge; rows are tinted."""

    def __init__(self, table: "_View") -> None:
        super().__init__(table)
        self._table = table
        self.two_lines = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows are uniform; the table sets their height."""
        return QSize(px(80), px(ROW_TWO_LINES if self.two_lines else ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, tick, texts and badge."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = theme.current()
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground = tokens.brand_soft if chosen else tokens.zebra if index.row() % 2 else tokens.surface
        if not chosen and index.row() == self._table.hovered:
            ground = tokens.hover
        painter.fillRect(rect, QColor(ground))
        if chosen and index.column() == 0:
            painter.fillRect(QRect(rect.x(), rect.y(), px(3), rect.height()), QColor(tokens.brand))
        inner = QRectF(rect).adjusted(px(9), px(3), -px(6), -px(3))
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is not None:
            self._tick(painter, inner, Qt.CheckState(tick))
            inner.adjust(px(28), 0, 0, 0)
        self._contents(painter, inner, index)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: object,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A click on the tick turns it."""
        position = getattr(event, "position", None)
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and position is not None
            and isinstance(model, PagedTableModel)
            and model.checkable
            and index.column() == 0
        ):
            rect: QRect = option.rect
            if position().x() - rect.x() <= px(34):
                return toggle(model, index)
        return False

    def _tick(self, painter: QPainter, inner: QRectF, state: Qt.CheckState) -> None:
        draw_check(painter, QRectF(inner.x(), inner.center().y() - px(9), px(18), px(18)), state)

    def _contents(self, painter: QPainter, inner: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        share = index.data(Role.BAR)
        if share is not None:
            self._bar(painter, inner, float(share))
            inner = inner.adjusted(0, 0, 0, -px(7))
        badge = index.data(Role.BADGE)
        size = badge_size(badge[0], badge[2]) if badge else QSize()
        taken = min(float(size.width()), inner.width())
        model = index.model()
        column = model.columns[index.column()] if isinstance(model, PagedTableModel) else None
        right = column is not None and column.right
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        body = theme.font(
            "body", "semibold" if column is not None and column.strong else "regular", tabular=True
        )
        small = theme.font("small", tabular=True)
        beside = inner.width() - (taken + px(6) if badge else 0)  # the quiet line below has all the width
        most = 2 if self.two_lines else 1
        texts = _parts(str(index.data() or ""), body, beside, most)
        quiet = _parts(str(index.data(Role.BELOW) or ""), small, inner.width(), most + 1 - len(texts))
        close = len(texts) + len(quiet) > 2
        height, quiet_height = (px(size) for size in (_CLOSE if close else _ROOMY))
        top = inner.center().y() - (len(texts) * height + len(quiet) * quiet_height) / 2
        if badge:
            middle = top + len(texts) * height / 2
            left = inner.right() - taken if texts else inner.x()
            place = QRectF(left, middle - size.height() / 2, taken, size.height())
            draw_badge(painter, place, badge[0], badge[1], badge[2])
        tokens = theme.current()
        for part in texts:
            self._line(painter, QRectF(inner.x(), top, beside, height), part, side, body, tokens.ink)
            top += height
        for part in quiet:
            rect = QRectF(inner.x(), top, inner.width(), quiet_height)
            self._line(painter, rect, part, side, small, tokens.muted)
            top += quiet_height

    def _bar(self, painter: QPainter, inner: QRectF, share: float) -> None:
        tokens = theme.current()
        ground = QRectF(inner.x(), inner.bottom() - px(5), inner.width(), px(4))
        painter.fillRect(ground, QColor(tokens.line))
        ground.setWidth(ground.width() * max(0.0, min(1.0, share)))
        painter.fillRect(ground, QColor(tokens.brand))

    def _line(
        self, painter: QPainter, rect: QRectF, text: str, side: Qt.AlignmentFlag, font: QFont, colour: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = shortened(text, QFontMetrics(painter.font()), rect.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextDontClip), shown)


def _parts(text: str, font: QFont, room: float, most: int) -> list[str]:
    """A text in as many lines as it needs, at most ``most``."""
    if not text or most < 1:
        return []
    return [part for part in in_two(text, QFontMetrics(font), room) if part] if most > 1 else [text]


def toggle(model: PagedTableModel, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Turn the tick of a row."""
    first = model.index(index.row(), 0)
    on = first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    return model.setData(
        first, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
    )


class RecordTable(QWidget):
    """Signals: ``chosen`` (id under the cursor), ``opened`` (Enter or double click), ``sort_wanted``
    (column key), ``several_copied`` (the rows; one row is on the clipboard without asking anybody).
    """

    chosen = Signal(str)
    opened = Signal(str)
    sort_wanted = Signal(str)
    delete_wanted = Signal()  # Del on the chosen row
    several_copied = Signal(object)
    width_changed = Signal(str, int)  # title of a column that somebody drew, and pixels of the design

    def __init__(
        self,
        model: PagedTableModel,
        name: str,
        *,
        two_lines: bool = False,
        checkable: bool = False,
        empty: EmptyState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        model.checkable = checkable
        model.setParent(self)
        self.view = _View(self)
        self.view.setAccessibleName(name)
        self.delegate = RowDelegate(self.view)
        self.delegate.two_lines = two_lines
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(model)
        rows = self.view.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(ROW_TWO_LINES if two_lines else ROW))
        heads = self.view.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setHighlightSections(False)
        heads.setMinimumSectionSize(px(36))
        heads.sectionClicked.connect(self._sort)
        heads.sectionResized.connect(self._resized)
        self.widths: dict[str, int] = {}  # by title, where a person drew them
        self.keeps_widths = False  # rather scroll sideways than squeeze the columns
        self._fitting = False
        self.empty = empty
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self.loading = label(tr("Memuat…"), "muted")
        self.loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self.loading)
        if empty is not None:
            self._stack.addWidget(empty)
        self.view.selectionModel().currentRowChanged.connect(self._moved)
        self.view.doubleClicked.connect(self._open)
        model.modelReset.connect(self._reset)
        self.view.viewport().installEventFilter(self)
        self._reset()

    def choose_several(self) -> None:
        """Let more than one row be chosen; then somebody must hear ``several_copied``."""
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def as_text(self, rows: Sequence[Any]) -> str:
        """Rows as the clipboard takes them: headings first, cells by tabulators."""
        return rows_as_text(self.model.columns, rows)

    def current_id(self) -> str | None:
        """Id of the row under the cursor, or None."""
        return self.model.id_at(self.view.currentIndex().row())

    def chosen_ids(self) -> tuple[str, ...]:
        """Ids of all chosen rows, in order."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return tuple(found for found in map(self.model.id_at, places) if found is not None)

    def choose(self, record_id: str | None) -> None:
        """Put the cursor on a record and bring it into sight."""
        row = self.model.row_of(record_id) if record_id else -1
        chosen = self.view.selectionModel().isRowSelected(row, QModelIndex()) if row >= 0 else True
        if row >= 0 and (row != self.view.currentIndex().row() or not chosen):
            self.view.selectRow(row)
            self.view.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def begin(self) -> None:
        """Choose the first row where none is chosen yet."""
        if not self.view.selectionModel().hasSelection():
            self.choose(self.model.id_at(0))

    def step(self, by: int) -> str | None:
        """Go to the next or previous row; its id, or None at the end."""
        row = self.view.currentIndex().row() + by
        record_id = self.model.id_at(row) if self.model.ids() else None
        if record_id is not None:
            self.choose(record_id)
        return record_id

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the width anew when there is more or less of it, also when a scroll bar comes."""
        if event.type() == QEvent.Type.Resize:
            self._fit_columns()
        return False

    def _fit_columns(self) -> None:
        """Share the width: columns that stretch give way first, the others keep their badges whole as long as
        they can.
        """
        free = self.view.viewport().width() if self.view.isVisible() else self.width() - px(12)
        shown = [n for n in range(len(self.model.columns)) if not self.view.isColumnHidden(n)]
        wanted = {n: px(self.model.columns[n].width) for n in shown}
        growing = sum(wanted[n] for n in shown if self.model.columns[n].stretch)
        fixed = sum(wanted.values()) - growing
        least = 1.0 if self.keeps_widths else 0.5
        room = max(free - fixed, growing * least) if growing else 0.0
        narrow = 1.0 if self.keeps_widths else min(1.0, max(0.75, (free - room) / max(1, fixed)))
        self._fitting = True
        for number in shown:
            column = self.model.columns[number]
            share = room * wanted[number] / max(1, growing) if column.stretch else wanted[number] * narrow
            drawn = self.widths.get(column.title)
            self.view.setColumnWidth(number, px(drawn) if drawn else int(share))
        self._fitting = False

    def _resized(self, section: int, before: int, now: int) -> None:
        if not self._fitting and 0 <= section < len(self.model.columns) and now != before:
            title = self.model.columns[section].title
            self.widths[title] = max(1, round(now / px(100) * 100))
            self.width_changed.emit(title, self.widths[title])

    def _sort(self, section: int) -> None:
        key = self.model.columns[section].key
        if key:
            self.sort_wanted.emit(key)

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        record_id = self.model.id_at(now.row())
        if record_id is not None:
            self.chosen.emit(record_id)

    def _open(self, index: QModelIndex) -> None:
        record_id = self.model.id_at(index.row())
        if record_id is not None:
            self.opened.emit(record_id)

    def _reset(self) -> None:
        self._fit_columns()
        if not self.model.is_answered:
            self._stack.setCurrentWidget(self.loading)
        elif self.empty is not None and not self.model.ids():
            self._stack.setCurrentWidget(self.empty)
        else:
            self._stack.setCurrentWidget(self.view)
            if self.view.hasFocus():
                self.begin()


class _View(QTableView):
    """Rows as wholes, Enter opens, the space bar ticks, Ctrl+C copies with headings."""

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.hovered = -1  # the row under the pointer
        self.entered.connect(self._hover)
        self.viewportEntered.connect(self._hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, the space bar ticks, Del asks to remove, Ctrl+C copies."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete:
            self._table.delete_wanted.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._table.opened.emit(str(index.data(Role.ID)))
            return
        if event.key() == Qt.Key.Key_Space and index.isValid() and self._table.model.checkable:
            toggle(self._table.model, index)
            return
        if event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._copy()
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            event.ignore()  # next and previous person belong to the screen
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A list that is come to by keys has a row to begin with."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._table.begin()

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover()

    def _hover(self, index: QModelIndex | None = None) -> None:
        self.hovered = index.row() if index is not None else -1
        self.viewport().update()

    def _copy(self) -> None:
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [row for row in map(self._table.model.record, places) if row is not None]
        if len(places) > 1:
            self._table.several_copied.emit(rows)
        else:
            copy_personal(self._table.as_text(rows))

"""The grid of the matriks peran hasil: edited with the keyboard as a spreadsheet is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.domain.matriks import KeadaanSel
from asn_desktop.presenters.matriks import KATA, MatriksGrid, Place
from asn_desktop.services.matriks import UbahSel
from asn_desktop.views import theme
from asn_desktop.views.clipboard import copy_personal
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr

_Index = QModelIndex | QPersistentModelIndex
_COLUMN, _PEOPLE, _HEAD = 210, 210, 76
_GROUND = {KeadaanSel.BERBEDA: "warn_soft", KeadaanSel.HILANG: "warn_soft", KeadaanSel.YATIM: "bad_soft"}
_ICON = {
    KeadaanSel.BELUM: ("circle", "muted"), KeadaanSel.SAMA: ("check", "good"),
    KeadaanSel.BERBEDA: ("triangle-alert", "warn"), KeadaanSel.HILANG: ("triangle-alert", "warn"),
    KeadaanSel.YATIM: ("circle-alert", "bad"),
}


class MatrixModel(QAbstractTableModel):
    """Shows a MatriksGrid; ``typed`` tells what a person wrote into a cell."""

    typed = Signal(list)  # pairs of a place and its text

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.grid: MatriksGrid | None = None
        self.editable = False

    def show(self, grid: MatriksGrid, *, editable: bool) -> None:
        """Another state; the cursor stays where the same rows and columns are."""
        same = self.grid is not None and (
            self.grid.matriks.baris, self.grid.matriks.kolom) == (grid.matriks.baris, grid.matriks.kolom)
        if not same:
            self.beginResetModel()
        self.grid, self.editable = grid, editable
        if same:
            self.told()
        else:
            self.endResetModel()

    def told(self) -> None:
        """Every cell may have changed."""
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index | None = None) -> int:
        """People."""
        return self.grid.size[0] if self.grid and not (parent and parent.isValid()) else 0

    def columnCount(self, parent: _Index | None = None) -> int:
        """Goals of the leader."""
        return self.grid.size[1] if self.grid and not (parent and parent.isValid()) else 0

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Cells below a goal that is gone are only emptied."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.grid and self.editable and self.grid.matriks.kolom[index.column()].ada:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, and its state as mark, ground and words."""
        if self.grid is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.grid.text(row, column)
        state = self.grid.keadaan(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            who = self.grid.matriks.baris[row].nama
            words = tr(KATA[state]) if state else tr("Kosong")
            return f"{who}, {self.grid.heading(column)}: {self.grid.text(row, column)} ({words})"
        if state is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return theme.icon(*_ICON[state])
        if role == Qt.ItemDataRole.BackgroundRole and state in _GROUND:
            return QColor(getattr(theme.current(), _GROUND[state]))
        return tr(KATA[state]) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The goal above a column, the person beside a row."""
        if self.grid is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.grid.heading(section) if section < self.columnCount() else None
        person = self.grid.matriks.baris[section]
        return f"{person.nama}\n{person.jabatan}" if person.jabatan else person.nama

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole or self.grid is None:
            return False
        self.typed.emit([((index.row(), index.column()), str(value))])
        return True


class _CellDelegate(QStyledItemDelegate):
    """Edits a cell in an input of several lines: Enter ends it, Alt+Enter or Shift+Enter begins a line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The text with some air above and below."""
        return super().sizeHint(option, index) + QSize(0, px(12))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """The input."""
        made = QPlainTextEdit(parent)
        made.setTabChangesFocus(True)
        made.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return made

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """The text of the cell, with the cursor behind it."""
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """What was typed goes to the model."""
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """At least three lines high."""
        rect: QRect = option.rect
        editor.setGeometry(rect.x(), rect.y(), rect.width(), max(rect.height(), px(78)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter ends; with Alt or Shift it is a line end."""
        if (
            isinstance(watched, QPlainTextEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier):
                watched.insertPlainText("\n")
            else:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(watched, event)


class MatrixGridView(QTableView):
    """The grid; ``changed`` carries what to store, ``lost`` how many pasted cells had no place."""

    changed = Signal(tuple)
    lost = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = MatrixModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(tr("Matriks peran dan hasil"))
        self.setWordWrap(True)
        self.setShowGrid(True)
        self.setProperty("frame", "yes")
        self.setTabKeyNavigation(False)  # Tab leaves the grid: the arrows walk in it
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed
                             | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        wrapped = Qt.AlignmentFlag(
            Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value
            | Qt.TextFlag.TextWordWrap.value)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultSectionSize(px(_COLUMN))
        across.setFixedHeight(px(_HEAD))
        down.setFixedWidth(px(_PEOPLE))
        for header in (across, down):
            header.setDefaultAlignment(wrapped)
            header.setSectionsClickable(False)
        down.setMinimumSectionSize(px(52))
        self.cells.typed.connect(self._put)
        self.cells.dataChanged.connect(self._fit)
        self.cells.modelReset.connect(self._fit)
        # The header tells of each column before the last has its width: rows are measured after them all.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        across.sectionResized.connect(self._later.start)

    def show(self, grid: MatriksGrid, *, editable: bool) -> None:  # type: ignore[override]
        """Another state of the matrix, with the cursor in its first cell when it had none."""
        self.cells.show(grid, editable=editable)
        super().show()
        self._share()
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.cells.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Few columns share the whole width."""
        super().resizeEvent(event)
        self._share()

    def edit_current(self) -> None:
        """F2: type into the chosen cell."""
        self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, cut, paste, clear; Enter begins to type."""
        for keys, action in (
            (QKeySequence.StandardKey.Copy, self.copy), (QKeySequence.StandardKey.Cut, self.cut),
            (QKeySequence.StandardKey.Paste, self.paste),
        ):
            if event.matches(keys):
                action()
                return
        plain: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Delete: self.clear_chosen, Qt.Key.Key_Backspace: self.clear_chosen,
            Qt.Key.Key_Return: self.edit_current, Qt.Key.Key_Enter: self.edit_current,
        }
        if event.key() in plain and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            plain[event.key()]()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """The chosen cells, as a spreadsheet takes them."""
        if self.cells.grid is not None:
            copy_personal(self.cells.grid.copied(self._chosen()))

    def cut(self) -> None:
        """Copy and empty."""
        self.copy()
        self.clear_chosen()

    def paste(self) -> None:
        """A block of a spreadsheet, from the chosen cell on."""
        here, grid = self.currentIndex(), self.cells.grid
        if grid is None or not self.cells.editable or not here.isValid():
            return
        inside, outside = grid.pasted(here.row(), here.column(), QGuiApplication.clipboard().text())
        self._put(inside)
        if outside:
            self.lost.emit(outside)

    def clear_chosen(self) -> None:
        """Empty the chosen cells."""
        if self.cells.grid is not None and self.cells.editable:
            self._tell(self.cells.grid.clear(self._chosen()))

    def _put(self, places: list[tuple[Place, str]]) -> None:
        if self.cells.grid is not None and self.cells.editable:
            self._tell(self.cells.grid.put(places))

    def _tell(self, changed: tuple[UbahSel, ...]) -> None:
        if changed:
            self.cells.told()
            self.changed.emit(changed)

    def _chosen(self) -> list[Place]:
        return sorted((index.row(), index.column()) for index in self.selectedIndexes())

    def _share(self) -> None:
        fits = self.cells.columnCount() * px(_COLUMN) <= self.viewport().width()
        mode = QHeaderView.ResizeMode.Stretch if fits else QHeaderView.ResizeMode.Interactive
        across = self.horizontalHeader()
        if across.count() and across.sectionResizeMode(0) != mode:
            across.setSectionResizeMode(mode)
            if not fits:
                for column in range(across.count()):
                    across.resizeSection(column, px(_COLUMN))

    def _fit(self) -> None:
        self.resizeRowsToContents()

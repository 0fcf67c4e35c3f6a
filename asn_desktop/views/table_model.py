"""Long lists: ids first, rows in pages when they are painted."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from asn_desktop.views.theme import Tone

PAGE = 200
PAGES_KEPT = 20
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks beside the text."""

    BELOW = Qt.ItemDataRole.UserRole + 1  # second, quiet line
    BADGE = Qt.ItemDataRole.UserRole + 2  # (text, Tone, icon) or None
    ID = Qt.ItemDataRole.UserRole + 3
    BAR = Qt.ItemDataRole.UserRole + 4  # a share from 0 to 1, or None


def no_text(row: Any) -> str:
    """A column without a second line."""
    return ""


def no_badge(row: Any) -> tuple[str, Tone, str] | None:
    """A column without a badge."""
    return None


def no_bar(row: Any) -> float | None:
    """A column without a bar."""
    return None


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``key`` names the order that a click on its heading asks for (empty: not sortable).

    ``width`` in pixels of the design, ``stretch`` shares what is left. ``badge`` gives (words, Tone,
    icon) or None; what a mere number in it means is said by ``badge_means``, to the pointer and to readers.
    ``bar`` draws a share from 0 to 1 below the text.
    ``below_title`` heads the second line where it is copied into a cell of its own.
    """

    key: str
    title: str
    text: Callable[[Any], str] = no_text
    below: Callable[[Any], str] = no_text
    below_title: str = ""
    badge: Callable[[Any], tuple[str, Tone, str] | None] = no_badge
    badge_means: Callable[[Any], str] = no_text
    bar: Callable[[Any], float | None] = no_bar
    width: int = 120
    stretch: bool = False
    right: bool = False
    strong: bool = False


Fetch = Callable[[Sequence[str]], Sequence[Any]]


class PagedTableModel(QAbstractTableModel):
    """``fetch(ids)`` gives the rows of these ids in their order; ids that vanished are left out.

    A row must have an attribute ``id`` (or the one named by ``id_of``). Rows come when the event loop is
    free;
    until then cells show "…". Never raises into Qt: a failing page is told by ``failed`` once and stays "…".
    """

    failed = Signal(object)
    ticked_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        fetch: Fetch,
        id_of: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._id_of = id_of or _own_id
        self._ids: tuple[str, ...] = ()
        self.is_answered = False  # whether any list was shown yet: before that nobody knows that it is empty
        self._places: dict[str, int] = {}
        self._pages: OrderedDict[int, dict[str, Any]] = OrderedDict()
        self._wanted: list[int] = []
        self._broken: set[int] = set()
        self.order = ""
        self.checkable = False
        self.ticked: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._load)

    def set_ids(self, ids: Sequence[str], first: Sequence[Any] = ()) -> None:
        """Show another list; pages are read anew, but for the ``first`` one where its rows came along."""
        self.beginResetModel()
        self.is_answered = True
        self._ids = tuple(ids)
        self._places = {record_id: place for place, record_id in enumerate(self._ids)}
        self._forget()
        if first:
            self._pages[0] = {self._id_of(row): row for row in first}
        if self.ticked:
            self.ticked &= self._places.keys()
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns of the same rows."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def refresh(self, ids: Sequence[str] | frozenset[str] | None = None) -> None:
        """Read some rows anew (all when None or "*"), keeping the list, the place and the choice."""
        if ids is None or "*" in ids:
            pages = set(self._pages) | self._broken
        else:
            pages = {self._places[i] // PAGE for i in ids if i in self._places}
        for page in pages:
            self._pages.pop(page, None)
            self._broken.discard(page)
            first, last = page * PAGE, min((page + 1) * PAGE, len(self._ids)) - 1
            if first <= last:
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def ids(self) -> tuple[str, ...]:
        """The ids shown, in order."""
        return self._ids

    def id_at(self, row: int) -> str | None:
        """Id of a row, or None."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, record_id: str) -> int:
        """Row of an id, or -1."""
        return self._places.get(record_id, -1)

    def record(self, row: int) -> Any | None:
        """What was fetched for a row, reading its page at once where needed; None when it vanished."""
        record_id = self.id_at(row)
        if record_id is None:
            return None
        page = row // PAGE
        if page not in self._pages:
            self._read_page(page)
        return self._pages.get(page, {}).get(record_id)

    def set_ticked(self, ids: Sequence[str] | set[str]) -> None:
        """Tick exactly these."""
        self.ticked = set(ids) & set(self._ids)
        if self._ids:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._ids) - 1, 0), [Qt.ItemDataRole.CheckStateRole]
            )
        self.ticked_changed.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many records."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be chosen, and ticked where the list allows it."""
        found = super().flags(index)
        if self.checkable and index.isValid() and index.column() == 0:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        return found

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, second line, badge, id or tick of a cell; "…" while its page is on the way."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._tick(index)
        if role not in _ROLES:
            return None
        record_id = self._ids[index.row()]
        if role == Role.ID:
            return record_id
        row = self._row(index.row(), record_id)
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        return _cell(self.columns[index.column()], row, role)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row."""
        record_id = self.id_at(index.row()) if index.isValid() else None
        if (
            role != Qt.ItemDataRole.CheckStateRole
            or not self.checkable
            or record_id is None
            or index.column()
        ):
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.ticked.add(record_id)
        else:
            self.ticked.discard(record_id)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Title of a column, with an arrow where the list is in its order."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        mark = {column.key: " ↑", f"-{column.key}": " ↓"}.get(self.order, "") if column.key else ""
        return column.title + mark

    def show_order(self, order: str) -> None:
        """Mark the column that the list is ordered by ("-key": descending)."""
        self.order = order
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns) - 1))

    def _tick(self, index: _Index) -> Any:
        if not self.checkable or index.column():
            return None
        ticked = self._ids[index.row()] in self.ticked
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked

    def _row(self, place: int, record_id: str) -> Any | None:
        page = place // PAGE
        held = self._pages.get(page)
        if held is not None:
            self._pages.move_to_end(page)
            return held.get(record_id)
        if page not in self._wanted and page not in self._broken:
            self._wanted.append(page)
            self._timer.start()
        return None

    def _load(self) -> None:
        wanted, self._wanted = self._wanted[-2:], []  # the newest ones: the person has scrolled on
        for page in wanted:
            if page * PAGE < len(self._ids) and page not in self._pages and self._read_page(page):
                last = min((page + 1) * PAGE, len(self._ids)) - 1
                self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))

    def _read_page(self, page: int) -> bool:
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        try:
            self._pages[page] = {self._id_of(row): row for row in self._fetch(ids)}
        except Exception as error:  # noqa: BLE001 - models never raise into Qt; the list tells it once
            self._broken.add(page)
            self.failed.emit(error)
            return False
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return True

    def _forget(self) -> None:
        self._pages.clear()
        self._wanted.clear()
        self._broken.clear()


_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.TextAlignmentRole),
        int(Role.BELOW),
        int(Role.BADGE),
        int(Role.BAR),
        int(Role.ID),
        int(Qt.ItemDataRole.AccessibleTextRole),
    }
)


def _cell(column: Column, row: Any, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return column.text(row)
    if role == Role.BELOW:
        return column.below(row)
    if role == Role.BADGE:
        return column.badge(row)
    if role == Role.BAR:
        return column.bar(row)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
    badge = column.badge(row)
    means = (column.badge_means(row) or badge[0]) if badge else ""
    parts = (column.text(row), column.below(row), means)
    text = " · ".join(part for part in parts if part)
    return f"{column.title}: {text}" if role == Qt.ItemDataRole.AccessibleTextRole and text else text or None


def _own_id(row: Any) -> str:
    return str(row.id)


def rows_as_text(columns: Sequence[Column], rows: Sequence[Any]) -> str:
    """Rows as the clipboard takes them: headings first, cells by tabulators."""
    lines = [[title for one in columns for title in _titles(one)]]
    lines += [[text for one in columns for text in _texts(one, row)] for row in rows]
    return "\n".join("\t".join(line) for line in lines)


def _titles(column: Column) -> tuple[str, ...]:
    """Headings of a copied column; one with a second line of its own kind has two, parted as they are."""
    first, _, _ = column.title.partition(" / ")
    return (first, column.below_title) if column.below_title else (column.title,)


def _texts(column: Column, row: Any) -> tuple[str, ...]:
    parts = (column.text(row), column.below(row))
    return parts if column.below_title else (" ".join(filter(None, parts)),)

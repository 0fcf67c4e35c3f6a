"""Step 6 of the SKP editor: planned actions in a grid that is filled like a spreadsheet, stored as typed."""

import functools
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from asn_desktop.domain.rencana_aksi import BULAN, RencanaAksi
from asn_desktop.presenters.rencana_aksi import NOMOR, URAIAN, RencanaGrid
from asn_desktop.services.rencana_aksi import RencanaSkp, rencana_aksi_skp, simpan_rencana_aksi
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row
from asn_desktop.views.widgets.steps import SegmentedChoice

_Index = QModelIndex | QPersistentModelIndex
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des")
_QUARTERS = ("TW I", "TW II", "TW III", "TW IV")
_WIDTHS = ((68, 120, 230), (58, 92, 140))  # of a period, of the output, and what the action has at least


class ActionsModel(QAbstractTableModel):
    """Shows a RencanaGrid; ``typed`` tells that a cell changed."""

    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid: RencanaGrid | None = None
        self.editable = False

    def show(self, grid: RencanaGrid | None, *, editable: bool) -> None:
        """Another plan, or rows that came or went."""
        self.beginResetModel()
        self.grid, self.editable = grid, editable
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """The rows, and an empty one to go on in."""
        if self.grid is None or (parent and parent.isValid()):
            return 0
        return len(self.grid.rows) + self.editable

    def columnCount(self, parent: _Index | None = None) -> int:
        """Goal, action, periods, output."""
        return self.grid.columns if self.grid and not (parent and parent.isValid()) else 0

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Everything is typed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.editable else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; the number of a goal is explained by its words."""
        if self.grid is None or not index.isValid():
            return None
        place, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.grid.text(place, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == NOMOR and place < len(self.grid.rows):
            goal_id = self.grid.rows[place].hasil_kerja_id
            return next((goal.rhk for goal in self.grid.skp.hasil_kerja if goal.id == goal_id), "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{head}: {self.grid.text(place, column)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns, numbers of the rows."""
        if role != Qt.ItemDataRole.DisplayRole or self.grid is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        months = self.grid.periode == BULAN
        names = (tr("RHK"), tr("Rencana aksi"), *(_MONTHS if months else _QUARTERS), tr("Keluaran"))
        return names[section] if section < len(names) else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole or self.grid is None:
            return False
        before = len(self.grid.rows)
        self.grid.put(index.row(), index.column(), str(value))
        if len(self.grid.rows) != before:
            self.beginInsertRows(QModelIndex(), len(self.grid.rows), len(self.grid.rows))
            self.endInsertRows()
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), self.columnCount() - 1))
        self.typed.emit()
        return True


class ActionsView(QTableView):
    """The grid with paste and delete by keyboard."""

    pasted = Signal()
    delete_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V pastes a block, Del takes the row out."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)


class ActionsPage(QWidget):
    """Reads the actions when the step is looked at; every change is stored at once, one write at a time."""

    stored = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stored: tuple[RencanaAksi, ...] = ()
        self._writing = self._again = self._may = False
        self.said = label("", "muted", wrap=True)
        self.kind = SegmentedChoice((("tw", tr("Triwulan")), ("bulan", tr("Bulan"))), tr("Target per"))
        self.remove = button(tr("Hapus baris"), "secondary", "trash-2", self._remove)
        self.model = ActionsModel(self)
        self.view = ActionsView()
        self._build()

    def _build(self) -> None:
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("Rencana aksi per periode"))
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(True)
        self.view.verticalHeader().setDefaultSectionSize(px(48))
        self.view.verticalHeader().setMinimumSectionSize(px(48))
        self.view.setProperty("frame", "yes")
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed
                                  | QAbstractItemView.EditTrigger.DoubleClicked
                                  | QAbstractItemView.EditTrigger.EditKeyPressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(GAP.L), px(GAP.M), px(GAP.L), px(GAP.M))
        layout.setSpacing(px(GAP.S))
        layout.addWidget(self.said)
        layout.addLayout(row(label(tr("Target per"), "field"), self.kind, None, self.remove))
        layout.addWidget(self.view, 1)
        self.model.typed.connect(self._store)
        self.view.pasted.connect(self._paste)
        self.view.delete_wanted.connect(self._remove)
        self.kind.chosen.connect(self._kind_chosen)

    def load(self, skp_id: str, *, may_edit: bool) -> None:
        """Read the actions of a plan anew."""
        self._may = may_edit
        self._context.read(self, functools.partial(rencana_aksi_skp, self._context.session, skp_id),
                           self._show, key="actions")

    def _show(self, found: RencanaSkp) -> None:
        self._stored = found.aksi
        grid = RencanaGrid(found.skp, found.aksi, self._context.session.db.new_id)
        self.model.show(grid, editable=self._may)
        self.remove.setVisible(self._may)
        self._dress()

    def _dress(self) -> None:
        grid = self.model.grid
        if grid is None:
            return
        self.kind.set_value("bulan" if grid.periode == BULAN else "tw")
        head = self.view.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        room = self.view.viewport().width() - px(4)
        # Beside the paper, periods stand in two lines rather than out of sight; months are too many for that.
        for target, last, least in _WIDTHS:
            widths = {NOMOR: px(46), grid.columns - 1: px(last)}
            rest = sum(widths.get(column, px(target)) for column in range(grid.columns) if column != URAIAN)
            if room - rest >= px(least):
                break
        widths[URAIAN] = max(px(least), room - rest)
        for column in range(grid.columns):
            self.view.setColumnWidth(column, widths.get(column, px(target)))
        self.view.resizeRowsToContents()
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The action takes what room is left."""
        super().resizeEvent(event)
        self._dress()

    def _say(self) -> None:
        grid = self.model.grid
        words = tr("RHK adalah nomor urut hasil kerja. Ketik, atau tempel blok dari lembar kerja (Ctrl+V); "
                   "Del menghapus baris. Rencana aksi boleh berubah sesudah SKP ditetapkan.")
        if grid is not None and grid.waiting():
            words = tr("{} baris belum tersimpan karena rencana aksinya belum diisi. {}").format(
                grid.waiting(), words)
        self.said.setText(words)

    def _kind_chosen(self, key: str) -> None:
        grid = self.model.grid
        if grid is not None and not grid.show_months(key == "bulan"):
            self._context.tell(
                tr("Target sudah terisi"),
                tr("Kosongkan dahulu target pada periode yang sekarang, supaya tidak ada yang tersembunyi."))
        self.model.show(grid, editable=self._may)
        self._dress()

    def _paste(self) -> None:
        grid, at = self.model.grid, self.view.currentIndex()
        if grid is None or not self.model.editable:
            return
        lines = QGuiApplication.clipboard().text().replace("\r\n", "\n").rstrip("\n").split("\n")
        lost = grid.paste(max(at.row(), 0), max(at.column(), 0), [line.split("\t") for line in lines])
        self._show_again(grid)
        if lost:
            self._context.toast(tr("{} sel di luar kolom tidak ditempel.").format(lost))
        self._store()

    def _remove(self) -> None:
        grid, at = self.model.grid, self.view.currentIndex()
        if grid is not None and self.model.editable and at.isValid():
            grid.remove(at.row())
            self._show_again(grid)
            self._store()

    def _show_again(self, grid: RencanaGrid) -> None:
        """Rows came or went; the cursor stays where it was, so that the keyboard goes on."""
        at = self.view.currentIndex()
        row, column = max(at.row(), 0), max(at.column(), 0)
        self.model.show(grid, editable=True)
        self._dress()
        self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), column))

    def _store(self) -> None:
        grid = self.model.grid
        self._say()
        if grid is None or grid.storable() == self._stored:
            return
        if self._writing:
            self._again = True
            return
        self._writing = True
        call = functools.partial(simpan_rencana_aksi, self._context.session, grid.skp.id, grid.storable(),
                                 self._stored)
        self._context.write(self, call, self._written, failed=self._refused, touched=("skp",),
                            text=tr("Rencana aksi tersimpan."))

    def _written(self, found: RencanaSkp) -> None:
        self._writing = False
        self._stored = found.aksi
        self.stored.emit()
        if self._again:
            self._again = False
            self._store()

    def _refused(self, error: object) -> None:
        self._writing = self._again = False
        self._context.fail(error)


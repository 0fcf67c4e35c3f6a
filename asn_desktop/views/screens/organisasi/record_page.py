"""A table of records with the keys and buttons that every page of the organisation has."""

import functools
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.fields.spec import RecordType, Value
from asn_desktop.services.records import Record, delete_record, get_record
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, icon_button, label, row
from asn_desktop.views.widgets.tiles import EmptyState

_LEAST = 96  # pixels: the headings and a row


class RecordPage(QWidget):
    """``read`` gives all rows in the worker, each with an ``id`` that is the record's. ``chosen`` carries it.

    Enter changes, Insert adds, Delete removes; ``parent_id`` is what new records hang below.
    """

    chosen = Signal(str)

    def __init__(
        self,
        context: ScreenContext,
        record_type: RecordType,
        columns: Sequence[Column],
        read: Callable[[], Sequence[Any]],
        empty: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.record_type, self._read = context, record_type, read
        self.parent_id: str | None = None
        self.initial: dict[str, Value] = {}
        self.rows: dict[str, Any] = {}
        title, one = tr(record_type.title), tr(record_type.name_of_one)
        self.title, self.count = label(title, "section"), label("", "muted")
        self.add_button = button(tr("Tambah"), "secondary", "plus", self.add, tip=tr("Insert"))
        self.add_button.setAccessibleName(tr("Tambah {}").format(one))
        self.edit_button = icon_button(
            "pencil", tr("Ubah {} terpilih (Enter)").format(one), self.edit
        )
        self.remove_button = icon_button(
            "trash-2", tr("Hapus {} terpilih (Del)").format(one), self.remove
        )
        self.model = PagedTableModel(columns, self._fetch)
        self.table = RecordTable(self.model, title, two_lines=True, empty=empty)
        self.table.setMinimumHeight(px(_LEAST))  # two of them share a low window
        self.table.opened.connect(self.open)
        self.table.chosen.connect(self.chosen)
        self.table.delete_wanted.connect(self.remove)
        self.table.view.installEventFilter(self)
        self.model.failed.connect(context.fail)
        self.head: QHBoxLayout = row(
            self.title, self.count, None, self.edit_button, self.remove_button, self.add_button, gap=GAP.XS
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(GAP.S), 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addLayout(self.head)
        layout.addWidget(self.table, 1)
        self.add_button.setVisible(context.may(Izin.UBAH_PEGAWAI))
        self.edit_button.setVisible(context.may(Izin.UBAH_PEGAWAI))
        self.remove_button.setVisible(context.may(Izin.HAPUS))

    def add_tool(self, tool: QWidget) -> None:
        """Put a button before the one that adds."""
        self.head.insertWidget(self.head.count() - 1, tool)

    def load(self) -> None:
        """Read the rows anew."""
        self.context.read(self, self._read, self.show_rows, key="baca")

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows and keep the place."""
        kept = self.table.current_id()
        self.rows = {row.id: row for row in rows}
        self.model.set_ids(tuple(self.rows))
        self.count.setText(str(len(self.rows)) if self.rows else "")
        self.table.choose(kept if kept in self.rows else next(iter(self.rows), None))

    def current(self) -> Any | None:
        """The row under the cursor."""
        return self.rows.get(self.table.current_id() or "")

    def add(self) -> None:
        """A dialog for one more."""
        if self.context.allowed(Izin.UBAH_PEGAWAI) and (self.record_type.parent is None or self.parent_id):
            self._show(None)

    def edit(self) -> None:
        """A dialog for the chosen one."""
        self.open(self.table.current_id() or "")

    def open(self, record_id: str) -> None:
        """A dialog for one."""
        if record_id in self.rows and self.context.may(Izin.UBAH_PEGAWAI):
            read = functools.partial(get_record, self.context.session, self.record_type.key, record_id)
            self.context.read(self, read, self._show, key="buka")

    def remove(self) -> None:
        """Remove the chosen one after a question."""
        line = self.current()
        if line is None or not self.context.allowed(Izin.HAPUS):
            return
        title = tr(self.record_type.name_of_one)
        if self.context.ask(
            tr("Hapus {} ini?").format(title), tr("&Hapus"), detail=self.words_of(line), danger=True
        ):
            delete = functools.partial(delete_record, self.context.session, self.record_type.key, line.id)
            self.context.write(self, delete, self._reload, touched=(self.record_type.key,))

    def words_of(self, line: Any) -> str:
        """What a question calls a row: its first cell."""
        return self.model.columns[0].text(line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert adds."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Insert:
            self.add()
            return True
        return False

    def _show(self, record: Record | None) -> None:
        dialog = RecordDialog(
            self.context,
            self.record_type,
            record=record,
            parent_id=self.parent_id,
            initial=self.initial,
            parent=self.window(),
        )
        dialog.saved.connect(self._reload)
        dialog.deleted.connect(self._reload)
        dialog.open()

    def _reload(self, result: object) -> None:
        self.load()

    def _fetch(self, ids: Sequence[str]) -> list[Any]:
        return [self.rows[key] for key in ids if key in self.rows]

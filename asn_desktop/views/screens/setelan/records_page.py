"""A page of the settings that is one list of records of the office: add, change, delete."""

import functools
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.fields.spec import RecordType
from asn_desktop.services.drafts import Draft
from asn_desktop.services.records import Record, delete_record, get_record, list_records
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.setelan.page import SettingsPage, take_what_is_left
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.tiles import EmptyState, number


class RecordsPage(SettingsPage):
    """Derive one per record type with its ``columns``; Enter or a double click changes a record."""

    record_type: RecordType
    two_lines = False

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._records: dict[str, Record] = {}
        self.count = label("", "muted")
        self.new = button(
            tr("&Tambah {}").format(self._plain_title()), "secondary", "plus", self.add
        )
        self.model = PagedTableModel(self.columns(), self._fetch)
        self.table = RecordTable(
            self.model, tr(self.record_type.title), two_lines=self.two_lines, empty=self.empty()
        )
        take_what_is_left(self.table)
        self.table.opened.connect(self._open)
        self.table.delete_wanted.connect(self.ask_delete)
        self.model.failed.connect(context.fail)
        self.card = Card(margin=10)
        head = row(self.count, *self.tools(), self.new)
        head.setStretch(0, 1)
        self.card.add(head, self.table)
        self.card.body.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)

    def columns(self) -> list[Column]:
        """What the list shows."""
        raise NotImplementedError

    def empty(self) -> EmptyState:
        """What stands there while there is no record."""
        raise NotImplementedError

    def tools(self) -> Sequence[QWidget]:
        """What stands beside the button for a new record."""
        return ()

    def words(self, count: int) -> str:
        """The line above the list."""
        told = tr("{} {}").format(number(count), self._plain_title())
        return tr("{} · Enter mengubah, Del menghapus").format(told) if count else told

    def _plain_title(self) -> str:
        title = tr(self.record_type.title)
        return title[:1].lower() + title[1:]

    def load(self) -> None:
        """Read the records anew."""
        found = list_records(self._context.session, self.record_type.key)
        self._records = {record.id: record for record in found}
        self.model.set_ids(tuple(self._records))
        self.count.setText(self.words(len(found)))

    def add(self) -> None:
        """A new record."""
        self._show(RecordDialog(self._context, self.record_type, parent=self.window()))

    def edit(self) -> None:
        """Change the chosen one."""
        chosen = self.table.current_id()
        if chosen is not None:
            self._open(chosen)

    def ask_delete(self) -> None:
        """Remove the chosen one after a question."""
        record = self._records.get(self.table.current_id() or "")
        if record is not None and self._context.ask(
            tr("Hapus {} ini?").format(self._plain_title()),
            tr("&Hapus"),
            detail=" · ".join(str(record.values[key] or "") for key in self.record_type.label_of),
            danger=True,
        ):
            remove = functools.partial(
                delete_record, self._context.session, self.record_type.key, record.id, record.version
            )
            self._context.write(self, remove, self._reload, touched=(self.record_type.key,))

    def go_on(self, draft: Draft) -> None:
        """The form in which something was left; it restores it by itself."""
        if draft.object_id in self._records:
            self._open(draft.object_id)
        else:
            self.add()

    def _open(self, record_id: str) -> None:
        read = functools.partial(get_record, self._context.session, self.record_type.key, record_id)
        self._context.read(self, read, self._change)

    def _change(self, record: Record) -> None:
        self._show(RecordDialog(self._context, self.record_type, record=record, parent=self.window()))

    def _show(self, dialog: RecordDialog) -> None:
        dialog.saved.connect(self._reload)
        dialog.deleted.connect(self._reload)
        dialog.open()

    def _reload(self, saved: object) -> None:
        self.load()

    def _fetch(self, ids: Sequence[str]) -> list[Record]:
        return [self._records[key] for key in ids if key in self._records]

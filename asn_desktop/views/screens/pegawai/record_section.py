"""One kind of record of a pegawai as a small table: add, change and delete by keyboard."""

import functools
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.rahasia import Terkunci
from asn_desktop.fields.spec import RecordType, Value
from asn_desktop.fields.values import display
from asn_desktop.presenters.pegawai_file import remark_words
from asn_desktop.services.izin_rekaman import izin_hapus, izin_ubah
from asn_desktop.services.records import Record, Saved, delete_record
from asn_desktop.services.second_person import Saksi
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog, agreed_to
from asn_desktop.views.record_table import ROW, ROW_TWO_LINES, RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, icon_button, label, row

_HEAD = 36
_MOST_ROWS = 8


class RecordSection(QWidget):
    """``remarked`` carries sentences about what was saved although it looks odd."""

    remarked = Signal(str)

    def __init__(
        self,
        context: ScreenContext,
        record_type: RecordType,
        columns: Sequence[Column],
        *,
        two_lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self.record_type, self._two_lines = context, record_type, two_lines
        self._pegawai_id = ""
        self._records: dict[str, Record] = {}
        self._removed: Record | None = None  # waits for a second person
        title = tr(record_type.title)
        self.title = label(title, "section")
        self.count = label("", "muted")
        self.edit = icon_button(
            "pencil", tr("Ubah {} terpilih (Enter)").format(title.lower()), self.open_current
        )
        self.remove = icon_button(
            "trash-2", tr("Hapus {} terpilih (Del)").format(title.lower()), self.ask_delete
        )
        self.add = button(tr("Tambah"), "quiet", "plus", self.open_new)
        self.add.setAccessibleName(tr("Tambah {}").format(title.lower()))
        self.nothing = label(tr("Belum ada {}.").format(title.lower()), "muted", wrap=True)
        self.model = PagedTableModel(columns, self._fetch)
        self.table = RecordTable(self.model, title, two_lines=two_lines)
        self.table.view.setProperty("frame", "yes")
        self.table.view.installEventFilter(self)
        self.table.opened.connect(self._open)
        self.model.failed.connect(context.fail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.XS))
        layout.addLayout(row(self.title, self.count, None, self.edit, self.remove, self.add, gap=GAP.XS))
        layout.addWidget(self.nothing)
        layout.addWidget(self.table)

    def show_records(self, pegawai_id: str, records: Sequence[Record]) -> None:
        """Show the records of a person, keeping the place."""
        kept = self.table.current_id() if pegawai_id == self._pegawai_id else None
        self._pegawai_id = pegawai_id
        self._records = {record.id: record for record in records}
        self.model.set_ids(tuple(self._records))
        self.model.record(0)  # they are here already: no "…" while painting
        self.table.choose(kept if kept in self._records else next(iter(self._records), None))
        shown = len(self._records)
        self.count.setText(str(shown) if shown else "")
        self.nothing.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self.edit.setVisible(bool(shown) and self._context.may(izin_ubah(self.record_type)))
        self.remove.setVisible(bool(shown) and self._context.may(izin_hapus(self.record_type)))
        self.add.setVisible(self._context.may(izin_ubah(self.record_type)))
        line = px(ROW_TWO_LINES if self._two_lines else ROW)
        self.table.setFixedHeight(px(_HEAD) + line * min(shown, _MOST_ROWS) + 2)

    def open_new(self) -> None:
        """A dialog for one more."""
        self._dialog(None)

    def open_current(self) -> None:
        """A dialog for the chosen record."""
        record_id = self.table.current_id()
        if record_id is not None:
            self._open(record_id)

    def duplicate(self) -> None:
        """A dialog for one more that begins like the chosen record."""
        record = self._records.get(self.table.current_id() or "")
        if record is not None:
            self._dialog(None, record.values)

    def ask_delete(self) -> None:
        """Remove the chosen record after a question; it can be brought back at once."""
        record = self._records.get(self.table.current_id() or "")
        if record is None or not self._context.allowed(izin_hapus(self.record_type)):
            return
        if self._context.ask(
            tr("Hapus {} ini?").format(tr(self.record_type.title).lower()),
            tr("&Hapus"),
            detail=self._words(record),
            danger=True,
        ):
            self._removed = record
            agreed_to(self._context, self.record_type.two_people, self._delete, self.window())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert adds, Delete removes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = {
                Qt.Key.Key_Insert: self.open_new,
                Qt.Key.Key_Delete: self.ask_delete,
            }.get(Qt.Key(event.key()))
            if act is not None:
                act()
                return True
        return False

    def _delete(self, saksi: Saksi | None) -> None:
        record, session, key = self._removed, self._context.session, self.record_type.key
        if record is None:
            return
        self._context.write(
            self,
            functools.partial(delete_record, session, key, record.id, record.version, saksi),
            touched=(key, "pegawai"),
            text=tr("{} dihapus.").format(tr(self.record_type.title)),
        )

    def _fetch(self, ids: Sequence[str]) -> Sequence[Record]:
        return [self._records[record_id] for record_id in ids if record_id in self._records]

    def _open(self, record_id: str) -> None:
        if record_id in self._records:
            self._dialog(self._records[record_id])

    def _dialog(self, record: Record | None, initial: Mapping[str, Value] | None = None) -> None:
        if not self._pegawai_id or not self._context.allowed(izin_ubah(self.record_type)):
            return
        if record is not None and any(isinstance(value, Terkunci) for value in _values(record)):
            title = tr("{} terkunci").format(tr(self.record_type.title))
            words = tr("Isinya data rahasia dan Anda tidak memegang kuncinya; mintalah kepada Admin kunci.")
            self._context.tell(title, words)
            return
        dialog = RecordDialog(
            self._context,
            self.record_type,
            record=record,
            initial=initial,
            parent_id=self._pegawai_id,
            parent=self.window(),
        )
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self, saved: Saved) -> None:
        words = remark_words(saved.remarks)
        if words:
            self.remarked.emit(words)

    def _words(self, record: Record) -> str:
        specs = [self.record_type.field(key) for key in self.record_type.label_of]
        return " · ".join(
            text for text in (display(spec, record.values.get(spec.key)) for spec in specs) if text
        )


def _values(record: Record) -> tuple[object, ...]:
    return tuple(record.values.values())

"""What is done to trainings: add for one person after the other, change, remove, go on with a draft."""

import functools

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.fields.pelatihan import PELATIHAN
from asn_desktop.presenters.pegawai_file import remark_words
from asn_desktop.presenters.pelatihan_list import values_for_next
from asn_desktop.services.drafts import Draft
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.records import Record, Saved, delete_record, get_record
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.screens.pelatihan.dialog import PelatihanDialog
from asn_desktop.views.translate import tr

_WIDTH = 880


class TrainingActions(QObject):
    """Opens the dialogs over a screen; what they write reaches the screen as news."""

    def __init__(self, context: ScreenContext, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._screen = context, screen

    def new(self, pegawai_id: str | None) -> None:
        """Quick entry, for a person where one is named."""
        if not self._context.allowed(Izin.UBAH_PEGAWAI):
            return
        dialog = PelatihanDialog(self._context, pegawai_id=pegawai_id, parent=self._screen.window())
        dialog.saved.connect(self._saved)
        dialog.open()

    def edit(self, record_id: str) -> None:
        """Change a stored training."""
        if not self._context.allowed(Izin.UBAH_PEGAWAI):
            return
        read = functools.partial(get_record, self._context.session, PELATIHAN.key, record_id)
        self._context.read(self, read, self._edit, key="edit")

    def duplicate(self, record_id: str) -> None:
        """The quick entry with the course of a stored training, for whom is still to be said."""
        read = functools.partial(get_record, self._context.session, PELATIHAN.key, record_id)
        self._context.read(self, read, self._duplicate, key="edit")

    def ask_delete(self, record_id: str) -> None:
        """Remove a training after a question; it can be brought back at once."""
        if not self._context.allowed(Izin.HAPUS):
            return
        read = functools.partial(get_record, self._context.session, PELATIHAN.key, record_id)
        self._context.read(self, read, self._ask_delete, key="delete")

    def go_on(self, draft: Draft) -> None:
        """The form in which something was left: a stored training, a person's new one, or the quick entry."""
        if not self._context.allowed(Izin.UBAH_PEGAWAI):
            return
        for key in (PELATIHAN.key, "pegawai"):
            try:
                found = get_record(self._context.session, key, draft.object_id)
            except ServiceError:
                continue
            if key == PELATIHAN.key:
                self._edit(found)
            else:
                self._open(RecordDialog(
                    self._context, PELATIHAN, parent_id=found.id, columns=3, width=_WIDTH,
                    parent=self._screen.window(),
                ))  # fmt: skip
            return
        self.new(None)

    def _edit(self, record: Record) -> None:
        owner = get_record(self._context.session, "pegawai", str(record.values["pegawai_id"])).values
        self._open(RecordDialog(
            self._context, PELATIHAN, record=record, title=tr("Pelatihan {}").format(owner.get("nama")),
            columns=3, width=_WIDTH, parent=self._screen.window(),
        ))  # fmt: skip

    def _duplicate(self, record: Record) -> None:
        dialog = PelatihanDialog(
            self._context, initial=values_for_next(record.values), parent=self._screen.window()
        )
        dialog.saved.connect(self._saved)
        dialog.open()

    def _open(self, dialog: RecordDialog) -> None:
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self, saved: Saved) -> None:
        words = remark_words(saved.remarks)
        if words:
            self._context.toast(words)

    def _ask_delete(self, record: Record) -> None:
        if self._context.ask(
            tr("Hapus pelatihan ini?"), tr("&Hapus"), detail=str(record.values["nama"]), danger=True
        ):
            remove = functools.partial(
                delete_record, self._context.session, PELATIHAN.key, record.id, base_version=record.version
            )
            self._context.write(self, remove, touched=(PELATIHAN.key,), text=tr("Pelatihan dihapus."))

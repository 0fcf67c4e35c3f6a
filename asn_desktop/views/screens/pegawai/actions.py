"""What is done to a pegawai as a whole: add, change, remove, go on with what was left unsaved."""

import functools

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.sebutan import sebutan
from asn_desktop.fields.registry import parts_of, record_type
from asn_desktop.presenters.pegawai_file import remark_words, removal_words
from asn_desktop.services.changes import Changes
from asn_desktop.services.drafts import Draft
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.pegawai import pegawai_file
from asn_desktop.services.records import Record, Saved, delete_record, get_record
from asn_desktop.services.rekaman_pegawai import rekaman_pegawai
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.screens.pegawai.dialog import PegawaiDialog
from asn_desktop.views.screens.pegawai.record_columns import history_types
from asn_desktop.views.translate import tr

RECORDS = tuple(part.key for part in parts_of("pegawai"))


class PersonActions(QObject):
    """``added`` and ``changed`` carry the id of a person, ``remarked`` sentences about what looks odd."""

    added = Signal(str)
    changed = Signal(str)
    remarked = Signal(str)

    def __init__(self, context: ScreenContext, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._screen = context, screen
        self._field = ""

    def new(self) -> None:
        """The short form for a new person."""
        if not self._context.allowed(Izin.UBAH_PEGAWAI):
            return
        dialog = PegawaiDialog(self._context, parent=self._screen.window())
        dialog.saved.connect(self._added)
        dialog.open()

    def edit(self, pegawai_id: str, field: str = "") -> None:
        """The form with everything, the cursor in a field."""
        if not self._context.allowed(Izin.UBAH_PEGAWAI):
            return
        self._field = field
        self._context.read(
            self, functools.partial(_with_what_hangs_on, self._context.session, pegawai_id), self._open,
            key="edit",
        )  # fmt: skip

    def mend(self, pegawai_id: str, rekaman: str, rekaman_id: str, kolom: str) -> None:
        """The form of a record of a person with the cursor in a field; where none is named a new one, which
        begins with what a list said of him.
        """
        if rekaman == "pegawai":
            self.edit(pegawai_id, kolom)
            return
        if rekaman == "dokumen":  # a scan is taken in where all of them are
            self._context.toast(tr("Tambah pindaiannya pada tab Berkas."))
            return
        if not self._context.allowed(Izin.UBAH_PEGAWAI):
            return
        record = self._record(rekaman, rekaman_id) if rekaman_id else None
        person = None if record else self._record("pegawai", pegawai_id)
        known = sebutan(str(person.values.get("data_siasn") or "")).isian(rekaman) if person else {}
        dialog = RecordDialog(self._context, record_type(rekaman), record=record, parent_id=pegawai_id,
                              initial=known, parent=self._screen.window())
        dialog.saved.connect(self._tell_remarks)
        dialog.open()
        dialog.form.focus_field(kolom)

    def ask_removal(self, pegawai_id: str) -> None:
        """Remove a person after the question that names what goes along."""
        if not self._context.allowed(Izin.HAPUS):
            return
        self._context.read(
            self, functools.partial(_with_what_hangs_on, self._context.session, pegawai_id), self._ask,
            key="remove",
        )  # fmt: skip

    def go_on(self, draft: Draft) -> str:
        """Open the form in which a draft was left; returns the person it belongs to, "" for a new one."""
        if not self._context.allowed(Izin.UBAH_PEGAWAI):
            return ""
        if draft.form == "pegawai":
            if self._exists("pegawai", draft.object_id):
                self.edit(draft.object_id)
                return draft.object_id
            self.new()
            return ""
        record = self._record(draft.form, draft.object_id)
        owner = str(record.values["pegawai_id"]) if record else draft.object_id
        if record is None and not self._exists("pegawai", owner):
            self._context.tell(
                tr("Isian lama"), tr("Pegawai dari isian ini sudah tidak ada; isian itu dapat dibuang.")
            )
            return ""
        dialog = RecordDialog(
            self._context,
            record_type(draft.form),
            record=record,
            parent_id=owner,
            parent=self._screen.window(),
        )
        dialog.saved.connect(self._tell_remarks)
        dialog.open()
        return owner

    def _open(self, found: tuple[Record, str]) -> None:
        record, goes_along = found
        dialog = PegawaiDialog(
            self._context, record=record, goes_along=goes_along, parent=self._screen.window()
        )
        dialog.saved.connect(self._tell_remarks)
        dialog.saved.connect(self._tell_changed)
        dialog.open()
        if self._field:
            dialog.form.focus_field(self._field)

    def _ask(self, found: tuple[Record, str]) -> None:
        record, goes_along = found
        if self._context.ask(
            tr("Hapus {}?").format(record.values.get("nama")), tr("&Hapus"), detail=goes_along, danger=True
        ):
            self._context.write(
                self,
                functools.partial(_remove, self._context.session, record.id, record.version),
                text=tr("{} dihapus.").format(record.values.get("nama")),
            )

    def _added(self, saved: Saved) -> None:
        self.added.emit(saved.id)
        self._tell_remarks(saved)

    def _tell_changed(self, saved: Saved) -> None:
        self.changed.emit(saved.id)

    def _tell_remarks(self, saved: Saved) -> None:
        words = remark_words(saved.remarks)
        if words:
            self.remarked.emit(words)

    def _record(self, key: str, record_id: str) -> Record | None:
        try:
            return get_record(self._context.session, key, record_id)
        except ServiceError:
            return None

    def _exists(self, key: str, record_id: str) -> bool:
        return self._record(key, record_id) is not None


class Removed:
    """What a removal touched, in the shape that ``ScreenContext.write`` reads."""

    def __init__(self, changes: Changes) -> None:
        self.changes = changes


def _remove(session: Session, pegawai_id: str, version: int) -> Removed:
    return Removed(delete_record(session, "pegawai", pegawai_id, base_version=version))


def _with_what_hangs_on(session: Session, pegawai_id: str) -> tuple[Record, str]:
    counts = {key: len(found) for key, found in rekaman_pegawai(session, pegawai_id).items()}
    words = removal_words(
        pegawai_file(session, pegawai_id),
        sum(counts[part.key] for part in history_types()),
        counts["pelatihan"],
        counts["penugasan_penilai"],
    )
    return get_record(session, "pegawai", pegawai_id), words

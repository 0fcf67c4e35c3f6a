"""A folder of scans on its way in: a preview by file, the unclear settled by keyboard, then all at once."""

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.presenters.pindaian import PERLU, SEMUA, TIDAK, BarisPindaian, Keadaan, PindaianState
from asn_desktop.services.dokumen.folder import IsiFolder, lihat_folder
from asn_desktop.services.dokumen.lihat import label_jenis
from asn_desktop.services.dokumen.simpan import DokumenDitambah, tambah_banyak
from asn_desktop.services.errors import ServiceError
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.jobs import Job
from asn_desktop.views.record_dialog import standard_sources
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, column, label, row
from asn_desktop.views.widgets.choice_combo import ChoiceCombo
from asn_desktop.views.widgets.pegawai_picker import PegawaiPicker
from asn_desktop.views.widgets.progress import ProgressStrip
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import Banner, EmptyState

_LOOKS = {
    Keadaan.SIAP: (Tone.GOOD, "check"),
    Keadaan.PEGAWAI: (Tone.WARN, "triangle-alert"),
    Keadaan.JENIS: (Tone.WARN, "triangle-alert"),
    Keadaan.ADA: (Tone.NEUTRAL, "minus"),
    Keadaan.TOLAK: (Tone.BAD, "circle-alert"),
    Keadaan.LEWATI: (Tone.NEUTRAL, "minus"),
    Keadaan.MASUK: (Tone.INFO, "check"),
}


def choose_folder(parent: QWidget) -> Path | None:
    """Ask for a folder of scans."""
    chosen = QFileDialog.getExistingDirectory(parent, tr("Pilih folder pindaian"), str(Path.home()))
    return Path(chosen) if chosen else None


class ScanFolderDialog(Dialog):
    """Nothing is written before "Ambil"; what was chosen for a file stays until the dialog is closed."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ambil folder pindaian"), parent, width=900)
        self._context = context
        self._job: Job | None = None
        self.state: PindaianState | None = None
        self.words = label("", "muted", wrap=True)
        self.banner, self.progress = Banner(parent=self), ProgressStrip()
        self._parts = ((SEMUA, tr("Semua")), (PERLU, tr("Perlu dipilih")), (TIDAK, tr("Tidak diambil")))
        self.parts = SegmentedChoice(self._parts, tr("Berkas yang tampil"))
        self.parts.set_value(SEMUA)
        empty = EmptyState("file-text", tr("Tidak ada berkas pada bagian ini"), "")
        self.model = PagedTableModel(_columns(), self._fetch)
        self.table = RecordTable(self.model, tr("Pindaian dalam folder"), two_lines=True, empty=empty)
        self.table.setMinimumHeight(px(176))
        self.reason = label("", "muted", wrap=True)
        sources = standard_sources(context)
        self.person = PegawaiPicker(tr("Pegawai"), sources.search, sources.name_of)
        self.kind = ChoiceCombo(tr("Jenis dokumen"), context.session.references.choices("jenis_dokumen"))
        self.leave = button(tr("&Lewati"), "secondary", "minus", self.leave_out, tip=tr("Del"))
        self._build()
        self._connect()
        self._show_line("")

    def begin(self, folder: Path) -> None:
        """Show it and look through a folder."""
        self.open()
        self.read(folder)

    def read(self, folder: Path) -> None:
        """Look through a folder; what was chosen in another one is forgotten."""
        if self._job is not None:
            return
        self._work(tr("Memeriksa {}").format(folder.name))
        self._job = self._context.run(
            self,
            functools.partial(lihat_folder, self._context.session, folder),
            self.show_folder,
            title=tr("Memeriksa folder"),
            failed=self._failed,
            cancelled=self._ended,
        )
        self._job.progressed = self.progress.step

    def take(self) -> None:
        """Take in all that is ready, together."""
        ready = self.state.ready if self.state is not None else ()
        if self._job is not None or not ready:
            return
        self._work(tr("Mengambil {} pindaian").format(len(ready)))
        self._job = self._context.run(
            self,
            functools.partial(tambah_banyak, self._context.session, ready),
            self._taken,
            title=tr("Mengambil pindaian"),
            failed=self._failed,
            cancelled=self._stopped,
            holds=True,
        )
        self._job.progressed = self.progress.step

    def leave_out(self) -> None:
        """Leave the chosen file out, or take it in after all."""
        key = self.table.current_id()
        if self.state is not None and key is not None and self._job is None:
            self.state.leave_out(key)
            self._changed(key)

    def next_lacking(self) -> None:
        """F8: to the next file for which something is to be chosen."""
        self._step(1)

    def previous_lacking(self) -> None:
        """Shift+F8."""
        self._step(-1)

    def reject(self) -> None:
        """Escape and Tutup: work that runs is stopped first."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not over running work."""
        if self._job is not None:
            self._job.cancel()
            event.ignore()
        else:
            super().closeEvent(event)

    def _build(self) -> None:
        person, kind = label(tr("P&egawai"), "field"), label(tr("&Jenis"), "field")
        person.setBuddy(self.person.line)
        kind.setBuddy(self.kind)
        fields = row(column(person, self.person, gap=2), column(kind, self.kind, gap=2), self.leave)
        fields.setStretch(0, 3)
        fields.setStretch(1, 2)
        fields.setAlignment(self.leave, Qt.AlignmentFlag.AlignBottom)
        keys = tr("Enter: isi yang kurang · F8: berikutnya · Del: lewati")
        head = row(self.parts, None, label(keys, "small"))
        for part in (self.words, self.banner, self.progress, head, self.table, self.reason, fields):
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)
        self.body.setStretch(self.body.indexOf(self.table), 1)
        self.more = self.add_button(tr("&Folder lain…"), icon="folder-open", on_click=self._ask_folder)
        self.foot.removeWidget(self.more)
        self.foot.insertWidget(0, self.more)
        self.no = self.add_button(tr("&Tutup"), on_click=self.reject)
        self.yes = self.add_button(tr("&Ambil"), "primary", "check", self.take)
        self.yes.setEnabled(False)

    def _connect(self) -> None:
        self.progress.cancelled.connect(self.reject)
        self.parts.chosen.connect(self._show_part)
        self.table.chosen.connect(self._show_line)
        self.table.opened.connect(self._edit)
        self.table.delete_wanted.connect(self.leave_out)
        self.model.failed.connect(self._context.fail)
        self.person.changed.connect(self._person_chosen)
        self.kind.changed.connect(self._kind_chosen)
        for keys, act in (
            ("F8", self.next_lacking),
            ("Shift+F8", self.previous_lacking),
            ("Ctrl+S", self.take),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _ask_folder(self) -> None:
        folder = choose_folder(self)
        if folder is not None:
            self.read(folder)

    def show_folder(self, found: IsiFolder) -> None:
        """Show what lies in a folder, the cursor where something is missing."""
        self._ended()
        self.state = PindaianState(found, label_jenis(self._context.session.references))
        self.banner.show_text("")
        lacking = self.state.next_lacking("")
        self._fill(SEMUA, lacking or next(iter(self.state.ids()), None))
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _taken(self, found: DokumenDitambah) -> None:
        self._ended()
        if self.state is None:
            return
        self.state.taken(found)
        self._context.publish(found.changes)
        words = tr("{} pindaian masuk ke berkas pegawainya; Ctrl+Z mengurungkan semuanya.")
        tone = Tone.GOOD
        if found.ditolak:
            words, tone = tr("{} pindaian masuk, {} ditolak; sebabnya pada barisnya."), Tone.WARN
        self.banner.show_text(words.format(len(found.ids), len(found.ditolak)), tone)
        self._fill(str(self.parts.value()), self.table.current_id())
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stopped(self) -> None:
        self._ended()
        self.banner.show_text(tr("Dihentikan; belum ada yang diambil."), Tone.INFO)

    def _failed(self, error: object) -> None:
        self._ended()
        if isinstance(error, ServiceError):
            self.banner.show_text(str(error), Tone.WARN)
        else:
            self._context.fail(error)

    def _work(self, words: str) -> None:
        self.progress.begin(words)
        for widget in (self.more, self.yes, self.table, self.parts):
            widget.setEnabled(False)
        self._open_fields("")

    def _ended(self) -> None:
        self._job = None
        self.progress.end()
        for widget in (self.more, self.table, self.parts):
            widget.setEnabled(True)
        self._tell()
        self._show_line(self.table.current_id() or "")

    def _fill(self, part: str, key: str | None) -> None:
        """Show a part of the files, the cursor on one of them."""
        if self.state is None:
            return
        ids = self.state.ids(part)
        self.parts.set_value(part)
        self.model.set_ids(ids)
        self.model.record(0)
        chosen = key if key in ids else next(iter(ids), None)
        self.table.choose(chosen)
        self._show_line(chosen or "")
        self._tell()

    def _tell(self) -> None:
        state = self.state
        if state is None:
            return
        self.words.setText(f"{state.isi.folder} · {tr(state.summary())}")
        counts = [f"{words} {len(state.ids(key))}" for key, words in self._parts]
        self.parts.set_texts(counts)
        ready = len(state.ready)
        self.yes.setText(tr("&Ambil {} pindaian").format(ready) if ready else tr("&Ambil"))
        self.yes.setEnabled(bool(ready) and self._job is None)

    def _show_part(self, part: str) -> None:
        self._fill(part, self.table.current_id())

    def _show_line(self, key: str) -> None:
        if self.state is None or not key:
            self.reason.setText("")
            self._open_fields("")
            return
        line = self.state.line(key)
        self.reason.setText(f"{line.nama}: {tr(line.alasan)}")
        self.person.set_value(self.state.person(key) or None)
        self.kind.set_value(self.state.kind(key) or None)
        leaves_out = line.keadaan is not Keadaan.LEWATI
        self.leave.setText(tr("&Lewati") if leaves_out else tr("Ambi&l juga"))
        self._open_fields(key)

    def _open_fields(self, key: str) -> None:
        known = self.state is not None and bool(key) and self._job is None
        self.person.setEnabled(known and self.state is not None and self.state.may_choose_person(key))
        may = known and self.state is not None and self.state.may_choose_kind(key)
        for widget in (self.kind, self.leave):
            widget.setEnabled(may)

    def _edit(self, key: str) -> None:
        """Enter: the field that is missing, else the first that can be changed."""
        if self.state is None:
            return
        open_person = self.state.may_choose_person(key)
        wants_kind = self.state.person(key) and not self.state.kind(key)
        place = self.person.line if open_person and not wants_kind else self.kind
        if place.isEnabled():
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _person_chosen(self) -> None:
        key = self.table.current_id()
        if self.state is not None and key is not None:
            chosen = str(self.person.value() or "")
            self.state.choose_person(key, chosen, self.person.line.text() if chosen else "")
            self._changed(key)
            self._go_on(key)

    def _kind_chosen(self) -> None:
        key = self.table.current_id()
        if self.state is not None and key is not None and not self.kind.is_unlisted():
            self.state.choose_kind(key, str(self.kind.value() or ""))
            self._changed(key)

    def _go_on(self, key: str) -> None:
        """After the person: the kind where it is missing."""
        if self.state is not None and self.state.line(key).keadaan is Keadaan.JENIS:
            self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, key: str) -> None:
        """A file stays in sight where it was settled, also in a part to which it does not belong any more."""
        self.model.refresh()
        self._show_line(key)
        self._tell()

    def _step(self, by: int) -> None:
        if self.state is None or self._job is not None:
            return
        key = self.state.next_lacking(self.table.current_id() or "", by)
        if key is None:
            return
        if key not in self.model.ids():
            self._fill(SEMUA, key)
        self.table.choose(key)
        self._edit(key)

    def _fetch(self, ids: Sequence[str]) -> Sequence[BarisPindaian]:
        return [self.state.line(key) for key in ids] if self.state is not None else []


def _columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Berkas"), text=_nama, below=_ukuran, width=300, stretch=True, strong=True),
        Column("", tr("Pegawai / NIP"), text=_pegawai, below=_nip, width=200, stretch=True),
        Column("", tr("Jenis"), text=_jenis, width=160, stretch=True),
        Column("", tr("Keadaan"), badge=_badge, width=136),
    )


def _nama(line: BarisPindaian) -> str:
    return line.nama


def _ukuran(line: BarisPindaian) -> str:
    return line.ukuran


def _pegawai(line: BarisPindaian) -> str:
    return line.pegawai or "–"


def _nip(line: BarisPindaian) -> str:
    return line.nip


def _jenis(line: BarisPindaian) -> str:
    return line.jenis or "–"


def _badge(line: BarisPindaian) -> tuple[str, Tone, str]:
    tone, icon = _LOOKS[line.keadaan]
    return tr(line.keadaan.value), tone, icon

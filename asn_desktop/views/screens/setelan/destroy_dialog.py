"""What is due, line by line, and its destruction: a second person agrees, then it is done for good."""

import functools
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.presenters.retensi import due_words, warning_words
from asn_desktop.services.pemusnahan import Dimusnahkan, cadangan_memuat, musnahkan
from asn_desktop.services.retensi import BarisJatuhTempo, DaftarJatuhTempo, daftar_jatuh_tempo
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.second_person import SecondPersonDialog, ask_second_person
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.tiles import Banner, EmptyState

_Found = tuple[DaftarJatuhTempo, int, date]


class DestroyDialog(Dialog):
    """Opened by ``begin``; ``destroyed_archives`` carries what was done."""

    destroyed_archives = Signal(object)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Arsip yang jatuh tempo"), parent, width=860)
        self._context = context
        self._daftar: DaftarJatuhTempo | None = None
        self._rows: dict[str, BarisJatuhTempo] = {}
        self.asking: SecondPersonDialog | None = None
        self.facts = label(tr("Memeriksa masa simpan …"), wrap=True)
        self.model = PagedTableModel(_columns(), self._fetch)
        self.table = RecordTable(
            self.model, tr("Arsip yang jatuh tempo"), two_lines=True,
            empty=EmptyState("inbox", tr("Tidak ada yang jatuh tempo"),
                             tr("Arsip yang habis masa simpannya tampil di sini.")),
        )  # fmt: skip
        self.table.setMinimumHeight(px(176))
        self.model.failed.connect(context.fail)
        self.warning = Banner("", Tone.BAD, parent=self)
        self.warning.hide()
        for widget in (self.facts, self.table, self.warning):
            self.body.addWidget(widget)
        self.body.setStretch(self.body.indexOf(self.table), 1)
        self.no = self.add_button(tr("&Tutup"), on_click=self.reject, default=True)
        self.yes = self.add_button(tr("&Musnahkan…"), "danger", "trash-2", self._ask)
        self.yes.setEnabled(False)

    def begin(self) -> None:
        """Show it and look what is due."""
        self.open()
        self._context.read(self, functools.partial(_look, self._context.session), self._show)

    def reject(self) -> None:
        """Not while it works: what is under way is told when it is done."""
        if self.no.isEnabled():
            super().reject()

    def _show(self, found: _Found) -> None:
        self._daftar, backups, until = found
        self._rows = {line.id: line for line in self._daftar.baris}
        self.model.set_ids(tuple(self._rows))
        self.facts.setText(tr(due_words(self._daftar)))
        if self._daftar.jumlah:
            self.warning.show_text(tr(warning_words(self._daftar.jumlah, backups, until)), Tone.BAD)
            self.warning.show()
        self.yes.setEnabled(bool(self._daftar.jumlah))
        self.table.view.setFocus()
        self._clamp()

    def _fetch(self, ids: Sequence[str]) -> list[BarisJatuhTempo]:
        return [self._rows[key] for key in ids if key in self._rows]

    def _ask(self) -> None:
        session, jobs = self._context.session, self._context.jobs
        self.asking = ask_second_person(session, Tindakan.MUSNAHKAN, jobs, self._agreed, self)

    def _agreed(self, saksi: Saksi) -> None:
        if self._daftar is None:
            return
        self.yes.setEnabled(False)
        self.no.setEnabled(False)
        self._context.run(
            self,
            functools.partial(_destroy, self._context.session, self._daftar, saksi),
            self._done,
            title=tr("Memusnahkan arsip"),
            failed=self._failed,
            holds=True,
        )

    def _done(self, done: Dimusnahkan) -> None:
        self._context.publish(done.changes)
        self.destroyed_archives.emit(done)
        self.accept()
        words = tr(
            "{} berkas dimusnahkan dengan nomor {}. Simpan dan tandatangani berita acaranya dari halaman "
            "Retensi arsip."
        ).format(done.berkas, done.nomor)
        self._context.tell(tr("Arsip dimusnahkan"), " ".join(part for part in (words, done.catatan) if part))

    def _failed(self, error: object) -> None:
        self.no.setEnabled(True)
        self.reject()
        self._context.fail(error)


def _look(session: Session) -> _Found:
    return (daftar_jatuh_tempo(session), *cadangan_memuat(session))


def _destroy(session: Session, daftar: DaftarJatuhTempo, saksi: Saksi, work: Work) -> Dimusnahkan:
    return musnahkan(session, daftar, saksi, work)


def _columns() -> tuple[Column, ...]:
    return (
        Column("", tr("Arsip"), text=_nama, below=_jenis, width=270, stretch=True, strong=True),
        Column("", tr("Habis sejak"), text=_since, width=100),
        Column("", tr("Yang terjadi"), text=_what, below=_why, width=400, stretch=True),
    )


def _nama(line: BarisJatuhTempo) -> str:
    return line.nama


def _jenis(line: BarisJatuhTempo) -> str:
    return tr(line.jenis)


def _since(line: BarisJatuhTempo) -> str:
    return tanggal_pendek(line.sejak)


def _what(line: BarisJatuhTempo) -> str:
    return tr("Tertahan") if line.tahan else tr("Dimusnahkan")


def _why(line: BarisJatuhTempo) -> str:
    return line.tahan

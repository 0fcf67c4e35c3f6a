"""Exporting everybody, or all records of a kind, from the window: what, where to, and who agrees."""

import functools
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.services.ekspor_rekaman import ekspor_rekaman, hitung_ekspor, jenis_ekspor
from asn_desktop.services.exporting import export_pegawai, held_back_from_export, takes_two_to_export
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.second_person import ask_second_person
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.tiles import number

PEGAWAI = "pegawai"


class ExportDialog(Dialog):
    """Which list is written; ``chosen`` carries its key."""

    chosen = Signal(str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ekspor daftar"), parent, width=520)
        kinds = jenis_ekspor(context.session.references)
        named = sorted((tr(kind.title), key) for key, kind in kinds.items())
        options = [(PEGAWAI, tr("Daftar pegawai")), *((key, words) for words, key in named)]
        self.kind = Combo(tr("Daftar"), options)
        self.kind.set_value(PEGAWAI)
        self.kind.setMinimumWidth(px(320))
        words = label(tr("&Daftar"), "field")
        words.setBuddy(self.kind)
        note = tr(
            "Seluruh isi daftar itu ditulis ke Excel atau CSV dengan judul yang dikenali lagi oleh Impor: "
            "ubah atau tambahlah barisnya, lalu impor kembali. Data rahasia tidak ikut."
        )
        self.body.addWidget(label(note, "muted", wrap=True))
        self.body.addLayout(row(words, self.kind, None))
        self.add_button(tr("B&atal"), on_click=self.reject)
        self.yes = self.add_button(tr("&Pilih berkas…"), "primary", "file-down", self._take, default=True)
        self.kind.setFocus()

    def _take(self) -> None:
        self.chosen.emit(str(self.kind.value()))
        self.accept()


class ExportActions(QObject):
    """Lives with the screen; the file is written in the worker."""

    def __init__(self, context: ScreenContext, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._screen = context, screen
        self._out, self._kind = Path(), PEGAWAI

    def choose(self) -> None:
        """Ask which list, then go on as ``begin``."""
        if self._context.allowed(Izin.EKSPOR):
            dialog = ExportDialog(self._context, self._screen.window())
            dialog.chosen.connect(self.begin)
            dialog.open()

    def begin(self, kind: str = PEGAWAI) -> None:
        """Ask for the file, then for the second person where one is needed."""
        if not self._context.allowed(Izin.EKSPOR):
            return
        self._kind = kind
        title = tr("Ekspor pegawai") if kind == PEGAWAI else tr("Ekspor daftar")
        chosen, _ = QFileDialog.getSaveFileName(
            self._screen.window(), title, f"{kind}.xlsx", tr("Excel (*.xlsx);;CSV (*.csv)")
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, out: Path) -> None:
        """Export into this file."""
        self._out = out if out.suffix else out.with_suffix(".xlsx")
        takes_two = functools.partial(_takes_two, self._context.session, self._kind)
        self._context.read(self, takes_two, self._counted, key="export")

    def _counted(self, takes_two: bool) -> None:
        if takes_two:
            ask_second_person(
                self._context.session,
                Tindakan.EKSPOR,
                self._context.jobs,
                self._write,
                self._screen.window(),
            )
        else:
            self._write(None)

    def _write(self, saksi: Saksi | None) -> None:
        self._context.run(
            self, _Export(self._context.session, self._kind, self._out, saksi), self._written,
            title=tr("Mengekspor"),
        )

    def _written(self, done: tuple[str, int, str]) -> None:
        kind, count, held_back = done
        words = tr("{} pegawai ditulis ke {}.") if kind == PEGAWAI else tr("{} baris ditulis ke {}.")
        self._context.toast(words.format(number(count), self._out.name))
        if held_back:
            self._context.tell(tr("Ada yang tidak diekspor"), held_back)


def _takes_two(session: Session, kind: str) -> bool:
    return takes_two_to_export(session) if kind == PEGAWAI else hitung_ekspor(session, kind).dua_orang


class _Export:
    """Writes the file in the worker."""

    def __init__(self, session: Session, kind: str, out: Path, saksi: Saksi | None) -> None:
        self._session, self._kind, self._out, self._saksi = session, kind, out, saksi

    def __call__(self, work: Work) -> tuple[str, int, str]:
        if self._kind == PEGAWAI:
            count = export_pegawai(self._session, self._out, work, self._saksi)
            return self._kind, count, held_back_from_export(self._session)
        made = ekspor_rekaman(self._session, self._kind, self._out, work, self._saksi)
        return self._kind, made.rekaman, made.ditahan

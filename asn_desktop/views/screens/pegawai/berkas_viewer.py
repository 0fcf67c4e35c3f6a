"""One document before the eyes: its pages from memory, turned, enlarged, printed, given out."""

import functools

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.services.dokumen.lihat import BarisDokumen, catat_cetak, isi_berkas
from asn_desktop.services.dokumen.pembaca import Pembaca, Sifat
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.print_pages import ask_and_print_scan
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.pdf_preview import PagePixels, PdfPreview

_PAUSE_MS = 220
_PRINT_WIDTH = 1654  # A4 at 200 dots an inch
_ZOOM = 1.25


class DocumentDialog(Dialog):
    """``export_wanted`` carries the id of the document. The child process that draws ends with the dialog."""

    export_wanted = Signal(str)

    def __init__(self, context: ScreenContext, line: BarisDokumen, parent: QWidget | None = None) -> None:
        super().__init__(line.label, parent, width=900, heading=False)
        self._context, self._line = context, line
        self._reader = Pembaca()
        self._count, self._shown = 0, 0
        self.view = PdfPreview(line.label)
        self.view.show_note(tr("Membuka…"))
        self.before = button(
            tr("Se&belumnya"), "quiet", "chevron-left", self.turn_back, tip=tr("Ctrl+Page Up")
        )
        self.after = button(tr("B&erikutnya"), "quiet", "chevron-right", self.turn, tip=tr("Ctrl+Page Down"))
        self._build()
        self._wait = Debouncer(_PAUSE_MS, self, on_fire=self._draw)
        self.view.width_changed.connect(self._wait.poke)
        self.finished.connect(self._end)
        for keys, act in (
            ("Ctrl+PgDown", self.turn),
            ("Ctrl+PgUp", self.turn_back),
            ("Ctrl++", self.closer),
            ("Ctrl+-", self.farther),
            ("Ctrl+P", self.print),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self._mark()
        self.view.focus_pages()
        opened = functools.partial(_opened, context.session, self._reader, line.id)
        context.read(self, opened, self._opened, failed=self._refused, key="buka")

    def turn(self) -> None:
        """The next page."""
        self._go(self._shown + 1)

    def turn_back(self) -> None:
        """The page before."""
        self._go(self._shown - 1)

    def closer(self) -> None:
        """Larger."""
        self.view.zoom_by(_ZOOM)

    def farther(self) -> None:
        """Smaller."""
        self.view.zoom_by(1 / _ZOOM)

    def print(self) -> None:
        """Note the print, then ask for a printer."""
        if self._count and self._context.allowed(Izin.CETAK):
            note = functools.partial(catat_cetak, self._context.session, self._line.id)
            self._context.set_aside(self, note, self._print)

    def _build(self) -> None:
        line = self._line
        facts = [line.nomor, tanggal_panjang(line.tanggal) if line.tanggal else "", line.nama_berkas]
        self.body.addWidget(label(" · ".join(part for part in facts if part), "muted", wrap=True))
        frame = Card(margin=2)
        frame.body.setContentsMargins(0, 2, 0, 2)
        frame.add(self.view)
        self.view.setFixedHeight(px(372))
        self.body.addWidget(frame)
        self.foot.insertLayout(0, row(self.before, self.after))
        if self._context.may(Izin.EKSPOR):
            self.add_button(tr("&Keluarkan…"), icon="download", on_click=self._export)
        if self._context.may(Izin.CETAK):
            self.add_button(tr("&Cetak…"), icon="printer", on_click=self.print)
        self.add_button(tr("&Tutup"), "primary", on_click=self.accept)

    def _opened(self, found: Sifat) -> None:
        self._count = found.halaman
        self.view.show_note("")
        self._mark()
        self._draw()

    def _go(self, page: int) -> None:
        if 0 <= page < self._count and page != self._shown:
            self._shown = page
            self._mark()
            self._draw()

    def _draw(self) -> None:
        if self._count:
            drawn = functools.partial(_drawn, self._reader, self._shown, self.view.pixel_width())
            self._context.read(self, drawn, self._show, failed=self._refused, key="halaman")

    def _show(self, found: tuple[int, PagePixels]) -> None:
        self.view.show_page(found[1], found[0], self._count)

    def _mark(self) -> None:
        self.before.setEnabled(self._shown > 0)
        self.after.setEnabled(self._shown + 1 < self._count)
        for one in (self.before, self.after):
            one.setVisible(self._count > 1)

    def _refused(self, error: object) -> None:
        if isinstance(error, ServiceError):
            self.view.show_note(error.sentence)
        else:
            self._context.fail(error)

    def _print(self, noted: object) -> None:
        try:
            ask_and_print_scan(
                self,
                self._count,
                functools.partial(self._reader.halaman, width=_PRINT_WIDTH),
                tr("Dokumen pegawai"),
            )
        except ServiceError as error:
            self._refused(error)

    def _export(self) -> None:
        self.export_wanted.emit(self._line.id)

    def _end(self, result: int) -> None:
        self._count = 0
        self._reader.close()


def _opened(session: Session, reader: Pembaca, dokumen_id: str) -> Sifat:
    return reader.buka(isi_berkas(session, dokumen_id))


def _drawn(reader: Pembaca, page: int, width: int) -> tuple[int, PagePixels]:
    return page, reader.halaman(page, width)

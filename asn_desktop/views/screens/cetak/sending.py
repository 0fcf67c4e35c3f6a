"""Sends what a batch wrote to a printer, shifted as the settings of this machine say."""

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asn_desktop.presenters.pencetak import Sisi, geser_pencetak
from asn_desktop.services.printing.hasil import baca_hasil
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.print_pages import PagePrinting, ask_printer
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.progress import ProgressStrip
from asn_desktop.views.widgets.tiles import number

_SENT = {
    Sisi.SEMUA: "Semua halaman terkirim ke pencetak.",
    Sisi.GANJIL: "Halaman ganjil terkirim; balik tumpukan kertasnya, lalu kirim halaman genap.",
    Sisi.GENAP: "Halaman genap terkirim ke pencetak.",
}


class Sending(QObject):
    """One batch at a time; its progress stands in the strip of the screen, which also stops it."""

    def __init__(self, context: ScreenContext, strip: ProgressStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._strip, self._window = context, strip, parent
        self._running: PagePrinting | None = None
        self._sisi = Sisi.SEMUA

    def begin(self, paths: Sequence[Path], sisi: Sisi = Sisi.SEMUA) -> None:
        """Read the files, ask for a printer, and send their pages, or those of one side."""
        if self._running is None and paths:
            self._sisi = sisi
            read = functools.partial(baca_hasil, self._context.session, paths)
            self._context.read(self, read, self._take, key="hasil")

    def cancel(self) -> None:
        """Stop behind the page that is being sent."""
        if self._running is not None:
            self._running.cancel()

    def _take(self, pdfs: Sequence[bytes]) -> None:
        printer = ask_printer(self._window, pdfs[0], tr("Formulir"))
        if printer is None:
            return
        shift = geser_pencetak(self._context.printer_shifts, printer.printerName())
        self._strip.begin(tr("Mengirim ke pencetak"))
        self._running = PagePrinting(printer, pdfs, shift, self, self._sisi)
        self._running.progressed.connect(self._step)
        self._running.ended.connect(self._ended)

    def _step(self, done: int, whole: int) -> None:
        self._strip.step(done, whole, tr("Halaman {} dari {}").format(number(done), number(whole)))

    def _ended(self, whole: bool) -> None:  # noqa: FBT001 - a signal says it
        running, self._running = self._running, None
        self._strip.end()
        if running is not None:
            running.deleteLater()
        self._context.toast(
            tr(_SENT[self._sisi]) if whole
            else tr("Pengiriman ke pencetak berhenti sebelum halaman terakhir."))

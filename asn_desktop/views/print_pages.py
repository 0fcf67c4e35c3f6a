"""PDFs from memory to a printer, as the pixels of their pages: nothing is written to the disk for it."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter, QTransform
from PySide6.QtWidgets import QWidget

from asn_desktop.presenters.pencetak import Geser, Sisi, geser_pencetak, halaman_sisi
from asn_desktop.views.widgets.pdf_preview import PagePixels

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DPI = 300
_POINTS = 72  # to an inch
_MM = 25.4


def ask_and_print(
    parent: QWidget, pdf: bytes, name: str, kept: Mapping[str, str] | None = None
) -> bool:
    """Ask for a printer and send the pages in their own size; whether something was sent.

    ``kept`` are the shifts by printer.
    """
    printer = ask_printer(parent, pdf, name)
    if printer is None:
        return False
    painter = QPainter(printer)
    shift = geser_pencetak(dict(kept or {}), printer.printerName())
    for number in range(_page_count(pdf)):
        if number:
            printer.newPage()
        _draw(painter, printer, _page_image(pdf, number), shift)
    return painter.end()


def ask_and_print_scan(
    parent: QWidget, count: int, page_of: Callable[[int], PagePixels], name: str
) -> bool:
    """Ask for a printer and send foreign pages, each as large as the paper allows, one after the other from
    memory; whether something was sent. Raises what ``page_of`` raises.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    painter = QPainter(printer)
    try:
        for number in range(count):
            if number:
                printer.newPage()
            page = page_of(number)
            line = page.width * 3
            image = QImage(page.rgb, page.width, page.height, line, QImage.Format.Format_RGB888)
            room = QRectF(painter.viewport())
            if (image.width() > image.height()) is not (room.width() > room.height()):
                image = image.transformed(QTransform().rotate(90))
            size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left = (room.width() - size.width()) / 2
            painter.drawImage(QRectF(left, 0, size.width(), size.height()), image)
    finally:
        painter.end()
    return True


def ask_printer(parent: QWidget, pdf: bytes, name: str) -> "QPrinter | None":
    """The printer that the person chooses for a paper of this size, or None."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the system's printing, so only here

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    paper = QSizeF(_page_image(pdf, 0).size()) * _POINTS / _DPI
    printer.setPageSize(QPageSize(paper, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


class PagePrinting(QObject):
    """Sends many pages one by one, so that the window goes on and it can be stopped."""

    progressed = Signal(int, int)  # pages sent, of how many
    ended = Signal(bool)  # whether all were sent

    def __init__(self, printer: "QPrinter", pdfs: Sequence[bytes], shift: Geser, parent: QObject,
                 sisi: Sisi = Sisi.SEMUA) -> None:
        super().__init__(parent)
        self._printer, self._shift = printer, shift
        self._pages = [(pdf, number) for pdf in pdfs for number in halaman_sisi(_page_count(pdf), sisi)]
        self._at = 0
        self._painter: QPainter | None = QPainter(printer)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def cancel(self) -> None:
        """Stop behind the page that is being sent."""
        if self._painter is not None:
            self._printer.abort()
            self._end(whole=False)

    def _next(self) -> None:
        if self._painter is None:
            return
        pdf, number = self._pages[self._at]
        if self._at and not self._printer.newPage():
            self._end(whole=False)
            return
        if number is not None:
            _draw(self._painter, self._printer, _page_image(pdf, number), self._shift)
        self._at += 1
        self.progressed.emit(self._at, len(self._pages))
        if self._at == len(self._pages):
            self._end(whole=True)

    def _end(self, *, whole: bool) -> None:
        self._timer.stop()
        painter, self._painter = self._painter, None
        sent = painter.end() if painter is not None else False
        self.ended.emit(whole and sent)


def _draw(painter: QPainter, printer: "QPrinter", page: QImage, shift: Geser) -> None:
    scale, to_mm = printer.resolution() / _DPI, printer.resolution() / _MM
    place = QRectF(shift.x * to_mm, shift.y * to_mm, page.width() * scale, page.height() * scale)
    painter.drawImage(place, page)


def _page_count(pdf: bytes) -> int:
    from asn_desktop.services import printing  # heavy: only when something is printed

    return printing.page_count(pdf)


def _page_image(pdf: bytes, number: int) -> QImage:
    """A page, sharp enough for paper."""
    from asn_desktop.services import printing

    page = printing.page_images(pdf, number, _DPI / _POINTS)
    made = QImage(page.rgb, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888)
    return made.copy()  # the bytes go with the page

"""A PDF from memory to a printer, as the pixels of its pages: nothing is written to the disk for it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QTransform
from PySide6.QtWidgets import QWidget

from asn_desktop.views.widgets.pdf_preview import PagePixels

_DPI = 300
_POINTS = 72  # to an inch


def ask_and_print(parent: QWidget, pdf: bytes, name: str) -> bool:
    """Ask for a printer and send the pages in their own size; whether something was sent."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the system's printing, so only here

    pages = _page_images(pdf)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    paper = QSizeF(pages[0].size()) * _POINTS / _DPI
    printer.setPageSize(QPageSize(paper, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    painter = QPainter(printer)
    scale = printer.resolution() / _DPI
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        painter.drawImage(QRectF(0, 0, page.width() * scale, page.height() * scale), page)
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


def _page_images(pdf: bytes) -> list[QImage]:
    """The pages, sharp enough for paper."""
    from asn_desktop.services import printing  # heavy: only when something is printed

    found = []
    for number in range(printing.page_count(pdf)):
        page = printing.page_images(pdf, number, _DPI / _POINTS)
        made = QImage(page.rgb, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888)
        found.append(made.copy())  # the bytes go with the page
    return found

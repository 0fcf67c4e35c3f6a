"""A PDF from memory to a printer, as the pixels of its pages: nothing is written to the disk for it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

_DPI = 300
_POINTS = 72


def ask_and_print(parent: QWidget, pdf: bytes, name: str) -> bool:
    """Ask for a printer and send the pages; whether something was sent."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the system's printing, so only here

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    painter = QPainter(printer)
    dots = printer.resolution() / _POINTS  # per point of the paper
    for number, image in enumerate(page_images_of(pdf)):
        if number:
            printer.newPage()
        shown = QRectF(0, 0, image.width() * dots * _POINTS / _DPI, image.height() * dots * _POINTS / _DPI)
        painter.drawImage(shown, image)
    return painter.end()


def page_images_of(pdf: bytes) -> list[QImage]:
    """The pages, sharp enough for paper."""
    from asn_desktop.services import printing  # heavy: only when something is printed

    found = []
    for number in range(printing.page_count(pdf)):
        page = printing.page_images(pdf, number, _DPI / _POINTS)
        made = QImage(page.rgb, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888)
        found.append(made.copy())  # the bytes go with the page
    return found

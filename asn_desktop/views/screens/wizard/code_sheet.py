"""The paper with the recovery code, to be kept under lock."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from asn_desktop.presenters.wizard import groups_of
from asn_desktop.views import theme
from asn_desktop.views.translate import tr


def print_code_sheet(parent: QWidget, code: str, office: str) -> bool:
    """Ask for a printer and print the sheet; whether something was sent."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the system's printing, so only here

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(tr("Lembar kode pemulihan"))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    painter = QPainter(printer)
    draw_code_sheet(painter, QRectF(painter.viewport()), code, office)
    return painter.end()


def draw_code_sheet(painter: QPainter, page: QRectF, code: str, office: str) -> None:
    """Draw the sheet: title, office, eight numbered groups, what it is for."""
    unit = page.width() / 210  # about one millimetre of an A4 page
    _text(
        painter,
        QRectF(page.x(), page.y() + 12 * unit, page.width(), 12 * unit),
        tr("KODE PEMULIHAN"),
        7 * unit,
        True,
    )
    _text(painter, QRectF(page.x(), page.y() + 26 * unit, page.width(), 8 * unit), office, 4.4 * unit, False)
    for number, group in enumerate(groups_of(code)):
        left = page.x() + (15 + (number % 4) * 46) * unit
        top = page.y() + (44 + (number // 4) * 24) * unit
        box = QRectF(left, top, 42 * unit, 18 * unit)
        painter.drawRect(box)
        _text(painter, box, f"{number + 1}.  {group}", 6 * unit, True)
    words = tr(
        "Kode ini membuka data kantor bila kata sandi hilang. Simpan di tempat terkunci, terpisah dari "
        "komputer. Jangan difoto atau dikirim."
    )
    _text(
        painter,
        QRectF(page.x() + 15 * unit, page.y() + 98 * unit, page.width() - 30 * unit, 24 * unit),
        words,
        4.4 * unit,
        False,
    )


def _text(painter: QPainter, rect: QRectF, text: str, size: float, bold: bool) -> None:
    font = QFont(theme.font("body", "bold" if bold else "regular"))
    font.setPixelSize(max(1, round(size)))
    painter.setFont(font)
    painter.drawText(
        rect,
        int(
            Qt.AlignmentFlag.AlignHCenter.value
            | Qt.AlignmentFlag.AlignVCenter.value
            | Qt.TextFlag.TextWordWrap.value
        ),
        text,
    )

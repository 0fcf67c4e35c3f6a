"""Figures or a line of capitals as a QR code, so that a paper is read by a camera; encoded by ReportLab."""

from typing import Any

from reportlab.graphics.barcode.qrencoder import QRAlphaNum, QRCode, QRErrorCorrectLevel, QRNumber

from asn_desktop.documents.blocks import Figure

QUIET = 4  # modules of white around the code, as readers want them


def qr_figure(text: str, size: float) -> Figure:
    """The code of these digits, or capitals, digits and " $%*+-./:", ``size`` millimetres square with its
    white edge. Raises ValueError.
    """
    code: Any = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QRNumber(text) if text.isdigit() else QRAlphaNum(text))
    code.make()
    count = code.getModuleCount()
    step = size / (count + 2 * QUIET)
    dark = tuple(((QUIET + column) * step, (QUIET + line) * step, step, step)
                 for line in range(count) for column in range(count) if code.isDark(line, column))
    return Figure(size, size, squares=dark)

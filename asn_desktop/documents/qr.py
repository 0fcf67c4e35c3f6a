"""Figures or a line of capitals as a QR code, so that a paper is read by a camera; encoded by ReportLab."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from reportlab.graphics.barcode.qrencoder import QRAlphaNum, QRCode, QRErrorCorrectLevel, QRNumber

from asn_desktop.documents.blocks import Figure

QUIET = 4  # modules of white around the code, as readers want them
_MASK = 0  # readers take any of the eight; to weigh them all costs more than the rest of a page


def qr_figure(text: str, size: float) -> Figure:
    """The code of these digits, or capitals, digits and " $%*+-./:", ``size`` millimetres square with its
    white edge. Raises ValueError.
    """
    code: Any = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QRNumber(text) if text.isdigit() else QRAlphaNum(text))
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)  # noqa: FBT003 - ReportLab's: no test
    count = code.getModuleCount()
    step = size / (count + 2 * QUIET)
    dark = tuple(((QUIET + start) * step, (QUIET + line) * step, length * step, step)
                 for line in range(count) for start, length in _bars(code.modules[line]))
    return Figure(size, size, squares=dark)


def _bars(line: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where dark modules that stand side by side begin, and how many they are."""
    start = 0
    for dark, same in groupby(line):
        length = len(list(same))
        if dark:
            yield start, length
        start += length

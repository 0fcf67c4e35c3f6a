"""Pixels of a finished PDF: what the screen shows is what the printer gets."""

import threading
from dataclasses import dataclass
from typing import Any

import pypdfium2

UNREADABLE = pypdfium2.PdfiumError  # raised for bytes that are no PDF, are damaged, or need a password
_SMALL = 1.0  # below, PDFium draws each hairline a whole black pixel wide: drawn twice as fine it turns grey
_lock = threading.Lock()  # PDFium is not safe for threads


def pdfium() -> threading.Lock:
    """Whoever calls PDFium holds this."""
    return _lock


@dataclass(frozen=True, slots=True)
class PagePixels:
    """A page as pixels: rows from the top, three bytes a pixel (red, green, blue), no padding."""

    width: int
    height: int
    rgb: bytes


def page_count(pdf: bytes) -> int:
    """How many pages the file has. Raises pypdfium2.PdfiumError for bytes that are no PDF."""
    with _lock:
        document: Any = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def page_shapes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page in points. Raises pypdfium2.PdfiumError for bytes that are no PDF."""
    with _lock:
        document: Any = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(document.get_page_size(page) for page in range(len(document)))
        finally:
            document.close()


def page_pixels(pdf: bytes, page: int, scale: float) -> PagePixels:
    """Page ``page`` (from 0) at ``scale`` pixels per point. Raises IndexError when there is none."""
    with _lock:
        document: Any = pypdfium2.PdfDocument(pdf)
        try:
            if not 0 <= page < len(document):
                raise IndexError(f"page {page} of {len(document)}")
            fine = 2 if scale < _SMALL else 1
            bitmap = document[page].render(scale=scale * fine, rev_byteorder=True, prefer_bgrx=False)
            image = bitmap.to_pil()  # RGB, and no copy
            if fine > 1:
                image = image.reduce(fine)
            return PagePixels(image.width, image.height, image.tobytes())
        finally:
            document.close()

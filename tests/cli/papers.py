"""Reads printed papers for tests."""

from pathlib import Path

import pypdfium2


def pages_of(path: Path) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(str(path))
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def text_of(path: Path) -> str:
    """The text of all pages."""
    return "\n".join(pages_of(path))


def width_mm(path: Path) -> int:
    """Width of the first page."""
    document = pypdfium2.PdfDocument(str(path))
    try:
        return round(document[0].get_width() / 72 * 25.4)
    finally:
        document.close()

"""Scans for tests: small PDF files and pictures with a text that can be looked for."""

from functools import cache
from io import BytesIO

import pypdfium2
from PIL import Image


@cache
def pdf(pages: int = 1, mark: str = "") -> bytes:
    """A PDF of empty A4 pages; ``mark`` makes its bytes its own and stands in them in plain sight."""
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(595, 842)
    out = BytesIO()
    document.save(out)
    document.close()
    return out.getvalue() + f"%{mark}\n".encode()


@cache
def picture(kind: str = "JPEG", size: tuple[int, int] = (60, 84), colour: str = "white") -> bytes:
    """A picture of one colour."""
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, kind)
    return out.getvalue()

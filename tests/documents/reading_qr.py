"""Reads the QR codes of a PDF back from its pixels, as a camera does.

Only what the program draws: level M, mask 0, one run of signs; the picture is clean, so no byte is mended.
"""

from typing import Any

import pypdfium2
from pypdfium2 import raw
from reportlab.graphics.barcode.qrencoder import QRAlphaNum, QRCode, QRErrorCorrectLevel, QRRSBlock, QRUtil

from tests.documents.reading import MM

_SCALE = 4.0  # pixels a point: four for the smallest module
_INK = [255 * (shade < 128) for shade in range(256)]
_LEVEL = QRErrorCorrectLevel.M


def codes_of(pdf: bytes) -> list[list[str]]:
    """The texts of the codes of each page."""
    document: Any = pypdfium2.PdfDocument(pdf)
    try:
        return [_codes(page) for page in document]
    finally:
        document.close()


def _codes(page: Any) -> list[str]:
    boxes = [box for box in (item.get_bounds() for item in page.get_objects()
                             if item.type == raw.FPDF_PAGEOBJ_PATH)
             if 15 * MM < box[2] - box[0] < 25 * MM and abs(box[2] - box[0] - box[3] + box[1]) < 0.1]
    if not boxes:
        return []
    picture, height = page.render(scale=_SCALE).to_pil().convert("L"), page.get_size()[1]
    return [decoded(picture.crop(tuple(round(_SCALE * place) for place in (
        left - 1, height - top - 1, right + 1, height - bottom + 1)))) for left, bottom, right, top in boxes]


def decoded(picture: Any) -> str:
    """The text of a code with white around it."""
    picture = picture.crop(picture.point(_INK).getbbox())
    wide = picture.width
    corner = next(x for x in range(wide) if picture.getpixel((x, 2)) > 127)  # seven modules
    count = 4 * round((7 * wide / corner - 17) / 4) + 17
    middle = [round((place + 0.5) * wide / count - 0.5) for place in range(count)]
    dark = [[picture.getpixel((x, y)) < 128 for x in middle] for y in middle]
    number = (count - 17) // 4
    frame: Any = QRCode(number, _LEVEL)
    frame.dataCache = []
    frame.makeImpl(False, 0)  # noqa: FBT003 - ReportLab's: no test
    masked = QRUtil.getMask(0)
    places = frame.dataPosIterator()
    bits = "".join(str(int(dark[row][column] != masked(row, column))) for column, row in places)
    laced = [int(bits[at : at + 8], 2) for at in range(0, len(bits) - 7, 8)]
    return _signs("".join(f"{byte:08b}" for byte in _unlaced(laced, QRRSBlock.getRSBlocks(number, _LEVEL))),
                  number)


def _unlaced(laced: list[int], blocks: Any) -> list[int]:
    """The data bytes of the blocks one after the other; they were laid one of each in turn."""
    parts: list[list[int]] = [[] for _ in blocks]
    rest = iter(laced)
    for place in range(max(block.dataCount for block in blocks)):
        for part, block in zip(parts, blocks, strict=True):
            if place < block.dataCount:
                part.append(next(rest))
    return [byte for part in parts for byte in part]


def _signs(bits: str, number: int) -> str:
    mode: Any = QRAlphaNum("A")
    assert int(bits[:4], 2) == mode.mode
    wide = mode.getLengthBits(number)
    length, at, text = int(bits[4 : 4 + wide], 2), 4 + wide, ""
    while len(text) + 1 < length:
        first, second = divmod(int(bits[at : at + 11], 2), 45)
        text, at = text + QRAlphaNum.chars[first] + QRAlphaNum.chars[second], at + 11
    return text + (QRAlphaNum.chars[int(bits[at : at + 6], 2)] if length % 2 else "")

"""Reads a finished PDF back with another library than wrote it: texts with places, fonts, lines."""

import ctypes
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as raw

MM = 72 / 25.4


@dataclass(frozen=True)
class Text:
    """One printed line: x and baseline from the top left corner, and its ink, all in millimetres."""

    x: float
    y: float
    text: str
    font: str
    size: float
    embedded: bool
    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True)
class ReadPage:
    width: float
    height: float
    texts: tuple[Text, ...]
    verticals: tuple[tuple[float, float, float], ...]  # x, top, bottom
    horizontals: tuple[tuple[float, float, float], ...]  # y, left, right
    images: int

    def find(self, text: str) -> Text:
        return next(item for item in self.texts if item.text == text)

    def last(self, text: str) -> Text:
        return max((item for item in self.texts if item.text == text), key=lambda item: item.y)

    @property
    def lines(self) -> list[str]:
        return [item.text for item in self.texts]


def read(pdf: bytes) -> list[ReadPage]:
    document: Any = pypdfium2.PdfDocument(pdf)
    try:
        return [_page(page) for page in document]
    finally:
        document.close()


def metadata(pdf: bytes) -> dict[str, str]:
    document: Any = pypdfium2.PdfDocument(pdf)
    try:
        return dict(document.get_metadata_dict())
    finally:
        document.close()


def _page(page: Any) -> ReadPage:
    width, height = page.get_size()
    texts, verticals, horizontals, images = [], [], [], 0
    textpage = page.get_textpage()
    for item in page.get_objects(textpage=textpage):
        if item.type == raw.FPDF_PAGEOBJ_TEXT:
            texts.append(_text(item, height))
        elif item.type == raw.FPDF_PAGEOBJ_IMAGE:
            images += 1
        elif item.type == raw.FPDF_PAGEOBJ_PATH:
            _collect(item, height, verticals, horizontals)
    return ReadPage(width / MM, height / MM, tuple(texts), tuple(verticals), tuple(horizontals), images)


def _text(item: Any, height: float) -> Text:
    matrix, font = item.get_matrix(), item.get_font()
    left, bottom, right, top = item.get_bounds()
    name = font.get_base_name().split("+")[-1]
    return Text(matrix.e / MM, (height - matrix.f) / MM, _said(item.extract()), name,
                round(item.get_font_size(), 2), font.is_embedded, left / MM, right / MM, (height - top) / MM,
                (height - bottom) / MM)


def _said(text: str) -> str:
    """PDFium adds a blank before a neighbour and shows a hyphen at a line's end as a control character."""
    return text.rstrip(" ").replace("\x02", "-").replace("\ufffe", "-")


def _collect(item: Any, height: float, verticals: list[Any], horizontals: list[Any]) -> None:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, fill, stroke)
    if not stroke.value:
        return
    start = (0.0, 0.0)
    for number in range(raw.FPDFPath_CountSegments(item)):
        segment = raw.FPDFPath_GetPathSegment(item, number)
        x, y = ctypes.c_float(), ctypes.c_float()
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = (x.value / MM, (height - y.value) / MM)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_LINETO:
            if abs(point[0] - start[0]) < 0.01:
                verticals.append((point[0], *sorted((start[1], point[1]))))
            elif abs(point[1] - start[1]) < 0.01:
                horizontals.append((point[1], *sorted((start[0], point[0]))))
        start = point

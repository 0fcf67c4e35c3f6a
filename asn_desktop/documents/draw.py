"""Draws finished layouts on one ReportLab canvas: the only place where a PDF is written.

Several documents may go into one file; they share the embedded fonts and keep their own page numbers.
"""

import re
from collections.abc import Iterable
from copy import copy
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from math import atan2, degrees, hypot
from typing import Any, Final

from reportlab import rl_config
from reportlab.lib.utils import ImageReader, _digester
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFImageXObject, PDFObjectReference
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.documents.blocks import QUIET, Figure
from asn_desktop.documents.fonts import FontFamily, FontStyle
from asn_desktop.documents.lampiran_berkas import attach
from asn_desktop.documents.layout import LaidOut, Page, Watch, unwatched
from asn_desktop.documents.page import MM, Sheet

PRODUCER: Final = "ASN Desktop"
_LINE_WIDTH = 0.5
_WATERMARK_GRAY = 0.9
_FOOTER_GRAY = 0.3
_DARK = re.compile("1+")
_IMAGES = 4  # kept decoded: an office has one lambang

rl_config.useA85 = 0  # page content as plain compressed bytes: a quarter smaller than as letters

Color = tuple[float, float, float]


def _escape(code: int) -> str:
    """How a byte stands in a PDF string: printable ASCII as it is, brackets and all else escaped."""
    char = chr(code)
    if char in "()\\":
        return f"\\{char}"
    return char if 32 <= code < 127 else f"\\{code:03o}"


_ESCAPED: Final = tuple(_escape(code) for code in range(256))
_ASCII: Final = dict(enumerate(_ESCAPED[:128]))


class PdfWriter:
    """Takes laid-out documents one by one and gives one PDF; the same input gives the same bytes."""

    def __init__(self, family: FontFamily, fill: Color | None, watermark: str = "") -> None:
        """``fill`` is the colour of head cells (None: white), ``watermark`` a word set behind every page."""
        self._family, self._fill, self._watermark = family, fill, watermark
        self._fonts: dict[str, Any] = {face.name: face.font for face in family.faces}
        self._out = BytesIO()
        self._titles: list[str] = []
        self._files: dict[str, bytes] = {}
        self._canvas: Any = Canvas(self._out, invariant=1, pageCompression=1, lang="id-ID",
                                   initialFontName=family.face(FontStyle.REGULAR).name)

    def add(self, laid: LaidOut, watermark: str | None = None, watch: Watch = unwatched) -> None:
        """Draw a document behind those already drawn; ``watermark`` is its own word instead of the writer's,
        ``watch`` hears how many of how many pages are drawn.

        Raises MissingGlyph for a watermark without glyphs.
        """
        word = self._watermark if watermark is None else watermark
        self._titles.append(laid.title)
        for number, page in enumerate(laid.pages):
            watch(number, len(laid.pages))
            self._canvas.setPageSize((laid.sheet.width, laid.sheet.height))
            self._draw_fills(page, laid.sheet)
            if word:
                self._draw_watermark(laid.sheet, word)
            self._draw_lines(page, laid.sheet)
            for x, y, figure in page.figures:
                self._draw_figure(figure, x, laid.sheet.height - y)
            self._draw_text(page, laid.sheet)
            self._canvas.showPage()

    def turn_over(self) -> None:
        """A blank page where the next one would stand on the back of a sheet."""
        if self._canvas.getPageNumber() % 2 == 0:
            self._canvas.showPage()

    def attach(self, name: str, content: bytes) -> None:
        """Put a file of JSON inside the PDF; another of the same name takes its place."""
        self._files[name] = content

    def finish(self) -> bytes:
        """The bytes of the file; the writer is used up. Raises ValueError when nothing was added."""
        if not self._titles:
            raise ValueError("no document to write")
        more = f" (+{len(self._titles) - 1})" if len(self._titles) > 1 else ""
        self._canvas.setTitle(self._titles[0] + more)
        self._canvas.setAuthor(PRODUCER)
        self._canvas.setCreator(PRODUCER)
        self._canvas.setProducer(PRODUCER)
        self._canvas.setSubject("")
        if self._files:
            attach(self._canvas._doc, tuple(self._files.items()))
        self._canvas.save()
        return self._out.getvalue()

    def _draw_fills(self, page: Page, sheet: Sheet) -> None:
        if self._fill is None or not page.fills:
            return
        red, green, blue = self._fill
        boxes = [f"{box.x:.2f} {sheet.height - box.y - box.height:.2f} {box.width:.2f} {box.height:.2f} re"
                 for box in page.fills]
        self._canvas.addLiteral("\n".join((f"{red:.4f} {green:.4f} {blue:.4f} rg", *boxes, "f", "0 g")))

    def _draw_watermark(self, sheet: Sheet, word: str) -> None:
        face = self._family.face(FontStyle.BOLD)
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(sheet.width / 2, sheet.height / 2)
        canvas.rotate(degrees(atan2(sheet.height, sheet.width)))
        size = min(110.0, 0.62 * hypot(sheet.width, sheet.height) * 1000 / face.width(word))
        canvas.setFont(face.name, size)
        canvas.setFillGray(_WATERMARK_GRAY)
        canvas.drawCentredString(0, -0.36 * size, word)
        canvas.restoreState()

    def _draw_lines(self, page: Page, sheet: Sheet) -> None:
        height = sheet.height
        edges = [f"{x1:.2f} {height - y1:.2f} m {x2:.2f} {height - y2:.2f} l"
                 for x1, y1, x2, y2 in page.lines]
        self._canvas.addLiteral("\n".join((f"{_LINE_WIDTH} w 2 J", *edges, "S")))  # square ends close corners
        for width, (x1, y1, x2, y2) in page.rules:
            self._canvas.addLiteral(
                f"{width} w 0 J {x1:.2f} {height - y1:.2f} m {x2:.2f} {height - y2:.2f} l S")

    def _draw_text(self, page: Page, sheet: Sheet) -> None:
        """All lines of a page as one text object.

        Written as operators, because a canvas call per line costs more than the whole layout; the font still
        chooses codes and subset.
        """
        document, height = self._canvas._doc, sheet.height
        operators = ["BT"]
        for gray, runs in ((0, page.runs), (_FOOTER_GRAY, page.footer)):
            operators.append(f"{gray} g")
            current = None
            for x, y, text, face, size, upright in runs:
                turn = "0 1 -1 0" if upright else "1 0 0 1"
                operators.append(f"{turn} {x:.2f} {height - y:.2f} Tm")
                font = self._fonts.get(face) or pdfmetrics.getFont(face)  # papers of another family
                for subset, shown in _encoded(text, font, document):
                    if current != (face, size, subset):
                        current = (face, size, subset)
                        operators.append(f"{font.getSubsetInternalName(subset, document)} {size} Tf")
                    operators.append(f"({shown}) Tj")
        operators.append("ET")
        self._canvas.addLiteral("\n".join(operators))

    def _draw_figure(self, figure: Figure, x: float, y: float) -> None:
        """``x`` and ``y`` are the top left corner, y counted upwards."""
        canvas = self._canvas
        if figure.image is not None:
            name = self._image(figure.image)
            canvas.drawImage(name, x, y - figure.height * MM, figure.width * MM, figure.height * MM,
                             mask="auto", preserveAspectRatio=True)
        for area in figure.areas:
            canvas.setFillGray(area.gray)
            canvas.rect(x + area.x * MM, y - (area.y + area.height) * MM, area.width * MM, area.height * MM,
                        stroke=0, fill=1)
        for stroke in figure.strokes:
            canvas.setLineWidth(stroke.width)
            canvas.setStrokeColorRGB(*stroke.color)
            path = canvas.beginPath()
            path.moveTo(x + stroke.start[0] * MM, y - stroke.start[1] * MM)
            for segment in stroke.segments:
                points = [x + value * MM if i % 2 == 0 else y - value * MM for i, value in enumerate(segment)]
                if len(points) == 2:
                    path.lineTo(*points)
                else:
                    path.curveTo(*points)
            canvas.drawPath(path)
        canvas.setStrokeGray(0)
        if figure.code:
            self._draw_code(figure, x, y)

    def _image(self, content: bytes) -> str:
        """The name of an image that this file knows; it was decoded and packed once for all files.

        Registered as ReportLab would do it for an image that has no name.
        """
        document = self._canvas._doc
        name, picture, shape = _packed(content)
        place = document.getXObjectName(_digester(f"{name}auto"))  # where ReportLab looks for it
        if place not in document.idToObject:
            made = copy(picture)
            if shape is not None:
                behind = document.getXObjectName(shape.name)
                if behind not in document.idToObject:
                    document.Reference(copy(shape), behind)
                made.smask = PDFObjectReference(behind)
            document.Reference(made, place)
        return name

    def _draw_code(self, figure: Figure, x: float, y: float) -> None:
        """One path in whole modules, so that no hairlines stand where they touch."""
        step = figure.width * MM / (len(figure.code) + 2 * QUIET)
        bars = [f"{start} {line} {end - start} 1 re" for line, modules in enumerate(figure.code)
                for start, end in [dark.span() for dark in _DARK.finditer(modules)]]
        place = f"{step:.5f} 0 0 {-step:.5f} {x + QUIET * step:.3f} {y - QUIET * step:.3f} cm"
        self._canvas.addLiteral("\n".join(("q", place, "0 g", *bars, "f", "Q")))


@lru_cache(_IMAGES)
def _packed(content: bytes) -> tuple[str, Any, Any]:
    """A name of an image, its object for a PDF, and that of its transparency (None: it has none)."""
    name = sha256(content).hexdigest()
    picture = PDFImageXObject(name, ImageReader(BytesIO(content)), mask="auto")
    return name, picture, picture.__dict__.pop("_smask", None)


def _encoded(text: str, font: Any, document: Any) -> Iterable[tuple[int, str]]:
    """The text in the codes of its font: pieces of one subset each, escaped."""
    if text.isascii():  # stands for itself in subset 0, see Face
        return ((0, text.translate(_ASCII)),)
    return ((subset, "".join(map(_ESCAPED.__getitem__, codes)))
            for subset, codes in font.splitString(text, document))

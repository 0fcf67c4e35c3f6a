"""Draws finished layouts on one ReportLab canvas: the only place where a PDF is written.

Several documents may go into one file; they share the embedded fonts and keep their own page numbers.
"""

from io import BytesIO
from math import atan2, degrees, hypot
from typing import Any, Final

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.documents.blocks import Figure
from asn_desktop.documents.fonts import FontFamily, FontStyle
from asn_desktop.documents.layout import LaidOut, Page
from asn_desktop.documents.page import MM, Sheet

PRODUCER: Final = "ASN Desktop"
_LINE_WIDTH = 0.5
_WATERMARK_GRAY = 0.9
_FOOTER_GRAY = 0.3

Color = tuple[float, float, float]


class PdfWriter:
    """Takes laid-out documents one by one and gives one PDF; the same input gives the same bytes."""

    def __init__(self, family: FontFamily, fill: Color | None, watermark: str = "") -> None:
        """``fill`` is the colour of head cells (None: white), ``watermark`` a word set behind every page."""
        self._family, self._fill, self._watermark = family, fill, watermark
        self._out = BytesIO()
        self._titles: list[str] = []
        self._canvas: Any = Canvas(self._out, invariant=1, pageCompression=1, lang="id-ID",
                                   initialFontName=family.face(FontStyle.REGULAR).name)

    def add(self, laid: LaidOut, watermark: str | None = None) -> None:
        """Draw a document behind those already drawn; ``watermark`` is its own word instead of the writer's.

        Raises MissingGlyph for a watermark without glyphs.
        """
        word = self._watermark if watermark is None else watermark
        self._titles.append(laid.title)
        for page in laid.pages:
            self._canvas.setPageSize((laid.sheet.width, laid.sheet.height))
            self._draw_fills(page, laid.sheet)
            if word:
                self._draw_watermark(laid.sheet, word)
            self._draw_lines(page, laid.sheet)
            for x, y, figure in page.figures:
                self._draw_figure(figure, x, laid.sheet.height - y)
            self._draw_text(page, laid.sheet)
            self._canvas.showPage()

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
        self._canvas.save()
        return self._out.getvalue()

    def _draw_fills(self, page: Page, sheet: Sheet) -> None:
        if self._fill is None or not page.fills:
            return
        self._canvas.setFillColorRGB(*self._fill)
        for box in page.fills:
            bottom = sheet.height - box.y - box.height
            self._canvas.rect(box.x, bottom, box.width, box.height, stroke=0, fill=1)
        self._canvas.setFillGray(0)

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
        self._canvas.setLineWidth(_LINE_WIDTH)
        self._canvas.setLineCap(2)  # square ends close the corners
        height = sheet.height
        self._canvas.lines([(x1, height - y1, x2, height - y2) for x1, y1, x2, y2 in page.lines])

    def _draw_text(self, page: Page, sheet: Sheet) -> None:
        text = self._canvas.beginText()
        for gray, runs in ((0.0, page.runs), (_FOOTER_GRAY, page.footer)):
            text.setFillGray(gray)
            font = None
            for run in runs:
                if font != (run.face, run.size):
                    font = (run.face, run.size)
                    text.setFont(run.face, run.size)
                if run.upright:
                    text.setTextTransform(0, 1, -1, 0, run.x, sheet.height - run.y)
                else:
                    text.setTextOrigin(run.x, sheet.height - run.y)
                text.textOut(run.text)
        self._canvas.drawText(text)

    def _draw_figure(self, figure: Figure, x: float, y: float) -> None:
        """``x`` and ``y`` are the top left corner, y counted upwards."""
        canvas = self._canvas
        if figure.image is not None:
            canvas.drawImage(ImageReader(BytesIO(figure.image)), x, y - figure.height * MM, figure.width * MM,
                             figure.height * MM, mask="auto", preserveAspectRatio=True)
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

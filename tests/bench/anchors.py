"""What papers are measured against: a bare canvas that knows every line, and straightforward platypus."""

import re
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate  # noqa: TID251 - the anchor of G2
from reportlab.platypus import Table as Grid  # noqa: TID251

from asn_desktop.documents.blocks import QUIET, Align, Band, Cell, Document, Figure, Par, Row, Table
from asn_desktop.documents.layout import LaidOut, Page
from asn_desktop.documents.page import MM, Orientation
from tests.documents import contents

_FAMILIES = (("LiberationSans-Regular", "raw-Regular"), ("LiberationSans-Bold", "raw-Bold"))
_ALIGN = {Align.LEFT: TA_LEFT, Align.CENTER: TA_CENTER, Align.RIGHT: TA_RIGHT}
_A4 = (595.28, 841.89)


def register_fonts() -> None:
    """The same fonts without what the program keeps of them; call it after the program has printed once."""
    for face, raw in _FAMILIES:
        pdfmetrics.registerFont(TTFont(raw, contents.RESOURCES / "fonts" / f"{face}.ttf"))


def bare(papers: list[LaidOut], *, together: bool) -> int:
    """Bytes of the papers, one file each or all in one: drawString, line, rect, drawImage; breaks known."""
    size, canvas, out = 0, None, BytesIO()
    for laid in papers:
        if canvas is None:
            out = BytesIO()
            canvas = Canvas(out, invariant=1, initialFontName="raw-Regular", pageCompression=1)
        for page in laid.pages:
            canvas.setPageSize((laid.sheet.width, laid.sheet.height))
            _draw(canvas, page, laid.sheet.height)
            canvas.showPage()
        if not together:
            canvas.save()
            size += len(out.getvalue())
            canvas = None
    if canvas is not None:
        canvas.save()
        size = len(out.getvalue())
    return size


def _draw(canvas: Any, page: Page, height: float) -> None:
    canvas.setFillColorRGB(0.86, 0.9, 0.95)
    for box in page.fills:
        canvas.rect(box.x, height - box.y - box.height, box.width, box.height, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setLineWidth(0.5)
    for x1, y1, x2, y2 in page.lines:
        canvas.line(x1, height - y1, x2, height - y2)
    for run in (*page.runs, *page.footer):
        canvas.setFont("raw-Bold" if run.face.endswith("Bold") else "raw-Regular", run.size)
        canvas.drawString(run.x, height - run.y, run.text)
    for x, y, figure in page.figures:
        if figure.image is not None:
            canvas.drawImage(ImageReader(BytesIO(figure.image)), x, height - y - figure.height * MM,
                             figure.width * MM, figure.height * MM, mask="auto")
        if figure.code:
            _draw_code(canvas, figure, x, height - y)


def _draw_code(canvas: Any, figure: Figure, x: float, y: float) -> None:
    step = figure.width * MM / (len(figure.code) + 2 * QUIET)
    for line, modules in enumerate(figure.code):
        for dark in re.finditer("1+", modules):
            canvas.rect(x + (QUIET + dark.start()) * step, y - (QUIET + line + 1) * step,
                        len(dark[0]) * step, step, stroke=0, fill=1)


def platypus(papers: list[Document]) -> int:
    """Bytes of the papers, one file each, as one would write them with ReportLab's own layout: a Table for
    each table, a Paragraph for each cell. Cells over several rows stand in their first one.
    """
    size = 0
    for document in papers:
        out = BytesIO()
        page = landscape(_A4) if document.orientation is Orientation.LANDSCAPE else _A4
        frame = SimpleDocTemplate(out, pagesize=page, invariant=1, leftMargin=36, rightMargin=36,
                                  topMargin=36, bottomMargin=36)
        frame.build([_grid(table, page[0] - 84) for table in document.blocks if table.bands])
        size += len(out.getvalue())
    return size


def _grid(table: Table, width: float) -> Grid:
    heads = [part if isinstance(part, Band) else Band((part,)) for part in table.head]
    style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if table.border:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, (0, 0, 0)))
    lines: list[list[Any]] = []
    for band in (*heads, *table.bands):
        beside = {item.column: item.cell for item in band.spanned}
        for row in band.heading:
            lines.append(_line(row, {}, len(table.columns), len(lines), style))
        for number, row in enumerate(band.rows):
            taken = beside if number == 0 else dict.fromkeys(beside, Cell())
            lines.append(_line(row, taken, len(table.columns), len(lines), style))
    repeated = sum(len(band.rows) for band in heads)
    whole = sum(table.columns)
    return Grid(lines, [width * column / whole for column in table.columns], style=style, splitInRow=1,
                repeatRows=repeated if repeated < len(lines) else 0)


def _line(row: Row, taken: dict[int, Cell], columns: int, number: int, style: list[Any]) -> list[Any]:
    line: list[Any] = [""] * columns
    for column, cell in taken.items():
        line[column] = [_paragraph(par) for par in cell.content]
    free = iter([column for column in range(columns) if column not in taken])
    for cell in row.cells:
        first, *more = [next(free) for _ in range(cell.span)]
        last = more[-1] if more else first
        line[first] = [_paragraph(par) for par in cell.content]
        if more:
            style.append(("SPAN", (first, number), (last, number)))
        if cell.fill:
            style.append(("BACKGROUND", (first, number), (last, number), (0.86, 0.9, 0.95)))
    return line


def _paragraph(par: Par) -> Paragraph:
    bold = "raw-Bold" if par.style.cut.value.startswith("Bold") else "raw-Regular"
    style = ParagraphStyle("x", fontName=bold, fontSize=par.style.size, leading=par.style.leading,
                           alignment=_ALIGN[par.align])
    return Paragraph(escape(f"{par.bullet} {par.text}".strip()).replace("\n", "<br/>"), style)

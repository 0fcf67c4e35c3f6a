"""G1 and G3: the whole sets of 200 people, as ``print set-evaluasi`` makes them, against a bare canvas that
draws the same lines, edges, fills and codes, breaks known.
"""

import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.documents.draw import PdfWriter
from asn_desktop.documents.layout import LaidOut, Page
from asn_desktop.documents.page import MM
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.practice import make_practice_office
from asn_desktop.services.printing import SET, PrintOrder, PrintResult, print_forms, select_pegawai
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from tests.bench.figure import Figure, cpu_seconds, median_of_pairs
from tests.documents import contents

PEOPLE = 212  # of the practice office; about 200 of them have a plan and an evaluation
PAIRS = 2  # a pair takes most of a minute
_FAMILIES = (("LiberationSans-Regular", "raw-Regular"), ("LiberationSans-Bold", "raw-Bold"))


class Batch:
    """One order for everybody, printed again and again into a folder of its own."""

    def __init__(self, session: Session, folder: Path) -> None:
        self._session, self._folder, self._turn = session, folder, 0
        self._people = select_pegawai(session, semua=True)

    def print(self, *, gabung: bool) -> PrintResult:
        """One batch."""
        self._turn += 1
        out = self._folder / f"{self._turn}.pdf" if gabung else self._folder / str(self._turn)
        order = PrintOrder((SET,), 2026, JenisPeriode.TW3, self._people, out, gabung)
        made = print_forms(self._session, order, Work())
        if not gabung:
            shutil.rmtree(out)
        return made


def laid_out_by(work: Callable[[], object]) -> list[LaidOut]:
    """The pages that a batch draws, caught on their way."""
    caught: list[LaidOut] = []
    add = PdfWriter.add

    def keep(self: PdfWriter, laid: LaidOut, *rest: object) -> None:
        caught.append(laid)
        add(self, laid, *rest)  # type: ignore[arg-type]

    PdfWriter.add = keep  # type: ignore[method-assign]
    try:
        work()
    finally:
        PdfWriter.add = add  # type: ignore[method-assign]
    return caught


def bare(papers: list[LaidOut]) -> int:
    """One file for each paper: drawString, line, rect and drawImage on a plain canvas with plain fonts."""
    size = 0
    for laid in papers:
        out = BytesIO()
        canvas = Canvas(out, pagesize=(laid.sheet.width, laid.sheet.height), invariant=1,
                        initialFontName="raw-Regular", pageCompression=1)
        for page in laid.pages:
            _draw(canvas, page, laid.sheet.height)
            canvas.showPage()
        canvas.save()
        size += len(out.getvalue())
    return size


def _draw(canvas: Canvas, page: Page, height: float) -> None:
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


def figures() -> list[Figure]:
    """CPU of both ways of printing against the bare canvas, and the size of the one file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = make_practice_office(folder / "kantor", pegawai=PEOPLE,
                                    clock=lambda: datetime(2026, 11, 2, 1, 30, tzinfo=UTC))
        try:
            return _measured(Batch(made.session, folder / "cetak"))
        finally:
            made.session.close()


def _measured(batch: Batch) -> list[Figure]:
    whole = batch.print(gabung=True)
    size = whole.written[0].stat().st_size / 1e6
    for face, raw in _FAMILIES:
        pdfmetrics.registerFont(TTFont(raw, contents.RESOURCES / "fonts" / f"{face}.ttf"))
    papers = laid_out_by(lambda: batch.print(gabung=True))
    what = f"{whole.documents // 5} sets ({whole.documents} papers, {whole.pages} pages)"
    found = []
    for title, gabung in (("one file each", False), ("one print file", True)):
        ratio, mine, raw = median_of_pairs(
            cpu_seconds, lambda gabung=gabung: batch.print(gabung=gabung), lambda: bare(papers), pairs=PAIRS)
        detail = f"with seal, code and data, read from the office: {mine:.2f} s CPU; bare canvas: {raw:.2f} s"
        found.append(Figure("G1", f"{what}, {title}", ratio, 1.0, detail))
    detail = "MB, each paper with its data; the goal is 2 for 200 papers"
    return [*found, Figure("G3", "the one print file", size, 10.0, detail)]

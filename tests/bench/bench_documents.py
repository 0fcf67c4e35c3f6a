"""G1 and G4: 100 evaluations of about four pages, against a raw canvas that replays the same lines."""

import resource
from dataclasses import replace
from io import BytesIO
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.documents.form import RenderOptions, open_writer
from asn_desktop.documents.forms import evaluasi
from asn_desktop.documents.layout import LaidOut
from tests.bench.figure import Figure, cpu_seconds, median_of_pairs
from tests.documents import contents

FORMS = 100


def data_of(number: int) -> Any:
    """One evaluation in which names and texts differ from the next."""
    sample = contents.with_pack(evaluasi.FORM.sample)
    goals = tuple(replace(goal, rhk=f"{goal.rhk} bagian {number}") for goal in sample.utama)
    pegawai = replace(sample.pegawai, nama=f"Pegawai Contoh {number}", nip=f"19850317201001{number:04d}")
    return replace(sample, pegawai=pegawai, utama=(*goals, *goals), nomor=f"EV-2026-TW3-{number:04d}")


def ours(data: list[Any], options: RenderOptions) -> int:
    """Layout and drawing, one file each; the bytes written."""
    return sum(len(evaluasi.FORM.render(item, options)) for item in data)


def replay(laid_out: list[LaidOut]) -> int:
    """The same lines and edges, breaks known, by drawString and line on a plain canvas with plain fonts."""
    return sum(len(_replayed(laid)) for laid in laid_out)


def _replayed(laid: LaidOut) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(laid.sheet.width, laid.sheet.height), invariant=1,
                    initialFontName="raw-Regular", pageCompression=1)
    height = laid.sheet.height
    for page in laid.pages:
        canvas.setFillColorRGB(0.86, 0.9, 0.95)
        for box in page.fills:
            canvas.rect(box.x, height - box.y - box.height, box.width, box.height, stroke=0, fill=1)
        canvas.setFillGray(0)
        canvas.setLineWidth(0.5)
        for x1, y1, x2, y2 in page.lines:
            canvas.line(x1, height - y1, x2, height - y2)
        for run in [*page.runs, *page.footer]:
            canvas.setFont("raw-Bold" if run.face.endswith("Bold") else "raw-Regular", run.size)
            canvas.drawString(run.x, height - run.y, run.text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def combined(data: list[Any], options: RenderOptions) -> bytes:
    """All evaluations in one file."""
    writer = open_writer(options)
    for item in data:
        writer.add(evaluasi.FORM.lay_out(item, options))
    return writer.finish()


def peak_mib() -> float:
    """Peak resident memory of this process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def figures() -> list[Figure]:
    """CPU of one file each and of one file for all, against the raw canvas; memory above idle."""
    options = contents.options()
    data = [data_of(number) for number in range(1, FORMS + 1)]
    ours(data[:2], options)
    idle = peak_mib()
    merged = combined(data, options)
    memory = peak_mib() - idle
    for style, name in (("Regular", "raw-Regular"), ("Bold", "raw-Bold")):
        pdfmetrics.registerFont(TTFont(name, contents.RESOURCES / "fonts" / f"LiberationSans-{style}.ttf"))
    laid_out = [evaluasi.FORM.lay_out(item, options) for item in data]
    pages = sum(len(laid.pages) for laid in laid_out)
    found = []
    for title, work in (
        ("one file each", lambda: ours(data, options)),
        ("one file for all", lambda: combined(data, options)),
    ):
        ratio, mine, raw = median_of_pairs(cpu_seconds, work, lambda: replay(laid_out))
        detail = f"{pages} pages: {mine:.2f} s CPU; a raw canvas, lines known, one file each: {raw:.2f} s"
        found.append(Figure("G1", f"{FORMS} evaluations to PDF, {title}", ratio, 1.0, detail))
    detail = f"MiB above {idle:.0f} at idle; the file has {len(merged) / 1e6:.2f} MB"
    return [*found, Figure("G4", f"memory of {FORMS} evaluations in one file", memory, 30.0, detail)]

"""G1 and G3 to G4: 200 evaluations of about three pages, against a raw canvas that replays the same lines.

``PYTHONPATH=. python tests/bench/bench_documents.py`` prints CPU ratios (median of interleaved pairs),
memory and file sizes.
"""

import argparse
import gc
import resource
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from asn_desktop.documents.form import RenderOptions, open_writer
from asn_desktop.documents.forms import evaluasi_kuantitatif
from asn_desktop.documents.layout import LaidOut
from tests.documents import contents

FORMS = 200


def data_of(number: int) -> Any:
    """One evaluation in which names and texts differ from the next."""
    sample = contents.with_pack(evaluasi_kuantitatif.FORM.sample)
    goals = tuple(replace(goal, rhk=f"{goal.rhk} bagian {number}") for goal in sample.utama)
    pegawai = replace(sample.pegawai, nama=f"Pegawai Contoh {number}", nip=f"19850317201001{number:04d}")
    return replace(sample, pegawai=pegawai, utama=(*goals, *goals), nomor=f"EV-2026-TW3-{number:04d}")


def ours(data: list[Any], options: RenderOptions) -> int:
    """Layout and drawing, one file each; the bytes written."""
    return sum(len(evaluasi_kuantitatif.FORM.render(item, options)) for item in data)


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


def cpu(work: Callable[[], int]) -> float:
    """CPU seconds, user and system, of one run."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def combined(data: list[Any], options: RenderOptions) -> bytes:
    """All evaluations in one file."""
    writer = open_writer(options)
    for item in data:
        writer.add(evaluasi_kuantitatif.FORM.lay_out(item, options))
    return writer.finish()


def peak_mib() -> float:
    """Peak resident memory of this process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--forms", type=int, default=FORMS)
    parser.add_argument("--pairs", type=int, default=5)
    arguments = parser.parse_args()
    options = contents.options()
    data = [data_of(number) for number in range(1, arguments.forms + 1)]
    ours(data[:2], options)
    idle = peak_mib()
    file = combined(data, options)
    print(f"{arguments.forms} evaluasi dalam satu berkas: {len(file) / 1e6:.2f} MB, memori puncak +"
          f"{peak_mib() - idle:.1f} MiB dari {idle:.0f} MiB")
    for style, name in (("Regular", "raw-Regular"), ("Bold", "raw-Bold")):
        pdfmetrics.registerFont(TTFont(name, contents.RESOURCES / "fonts" / f"LiberationSans-{style}.ttf"))
    laid_out = [evaluasi_kuantitatif.FORM.lay_out(item, options) for item in data]
    pages = sum(len(laid.pages) for laid in laid_out)
    runs = sum(len(page.runs) for laid in laid_out for page in laid.pages)
    print(f"{pages} halaman, {runs / len(data):.0f} baris teks tiap formulir")
    ratios, merged = [], []
    for _ in range(arguments.pairs):
        raw = cpu(lambda: replay(laid_out))
        own = cpu(lambda: ours(data, options))
        merged.append(cpu(lambda: len(combined(data, options))) / raw)
        ratios.append(own / raw)
        print(f"  kanvas polos {raw:.2f} s, kita {own:.2f} s, rasio {own / raw:.2f}, gabung {merged[-1]:.2f}")
    print(f"G1: median {statistics.median(ratios):.2f} (harus <= 1,0); "
          f"satu berkas {statistics.median(merged):.2f}")


if __name__ == "__main__":
    main()

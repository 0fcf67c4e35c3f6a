"""G1 to G4: the whole sets of 200 people (Dokumen Evaluasi, Lampiran, SKP, Evaluasi, Rekaman).

Two things are measured, because G1 speaks of drawing only. *Text*: from the data in memory to PDF bytes, no
code, seal or attachment on either side; that is G1 to G3 as they were set. *The batch*: the command
``print set-evaluasi`` as an office runs it (read from encrypted data, seal, code, data inside, register of
prints, files flushed to the disk), against a bare canvas that draws the same lines, edges, fills, lambang and
modules of the codes, call by call, and writes nothing to a disk. G5 is no figure: tests/documents prove it.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from asn_desktop.documents.draw import PdfWriter
from asn_desktop.documents.form import FormSpec, RenderOptions, open_writer
from asn_desktop.documents.layout import LaidOut
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER, make_practice_office
from asn_desktop.services.printing import SET, PrintOrder, PrintResult, print_forms, select_pegawai
from asn_desktop.services.session import Session, open_office
from asn_desktop.services.work import Work
from tests.bench.anchors import bare, platypus, register_fonts
from tests.bench.figure import Figure, cpu_seconds, median_of_pairs, peak_above

PEOPLE = 212  # of the practice office; about 200 of them have a plan and an evaluation
PAPERS_OF_PLATYPUS = 100
Composed = tuple[FormSpec[Any], Any, RenderOptions]


class Batch:
    """One order for everybody, printed again and again into a folder of its own."""

    def __init__(self, session: Session, folder: Path) -> None:
        self._session, self._folder, self._turn = session, folder, 0
        self._people = select_pegawai(session, semua=True)

    def print(self, *, gabung: bool, people: int | None = None) -> PrintResult:
        """One batch."""
        self._turn += 1
        out = self._folder / f"{self._turn}.pdf" if gabung else self._folder / str(self._turn)
        order = PrintOrder((SET,), 2026, JenisPeriode.TW3, self._people[:people], out, gabung)
        made = print_forms(self._session, order, Work())
        if not gabung:
            shutil.rmtree(out)
        return made


def caught(work: Callable[[], object]) -> tuple[list[Composed], list[LaidOut]]:
    """What a batch draws, caught on its way: forms with their data, without their codes; and the pages."""
    forms: list[Composed] = []
    pages: list[LaidOut] = []
    lay_out, add = FormSpec.lay_out, PdfWriter.add

    def keep_form(self: FormSpec[Any], data: Any, options: RenderOptions, *rest: Any) -> LaidOut:
        forms.append((self, data, replace(options, tanda="")))
        return lay_out(self, data, options, *rest)

    def keep_pages(self: PdfWriter, laid: LaidOut, *rest: Any) -> None:
        pages.append(laid)
        add(self, laid, *rest)

    FormSpec.lay_out, PdfWriter.add = keep_form, keep_pages  # type: ignore[method-assign]
    try:
        work()
    finally:
        FormSpec.lay_out, PdfWriter.add = lay_out, add  # type: ignore[method-assign]
    return forms, pages


def drawn(forms: list[Composed], *, together: bool) -> int:
    """Bytes of the papers from their data, one file each or all in one."""
    if not together:
        return sum(len(form.render(data, options)) for form, data, options in forms)
    writer = open_writer(forms[0][2])
    for form, data, options in forms:
        writer.add(form.lay_out(data, options))
    return len(writer.finish())


def figures() -> list[Figure]:
    """CPU of text and batch against the bare canvas and platypus, size of the one file, memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = folder / "kantor"
        make_practice_office(office, pegawai=PEOPLE,
                             clock=lambda: datetime(2026, 11, 2, 1, 30, tzinfo=UTC)).session.close()
        memory = _memory(office)
        session = open_office(office, PRACTICE_USER, PRACTICE_PASSWORD)
        try:
            return [*_measured(Batch(session, folder / "cetak")), memory]
        finally:
            session.close()


def grown(office: str, people: int) -> float:
    """MiB that a batch for so many people takes, above an office that is open and has printed one."""
    session = open_office(Path(office), PRACTICE_USER, PRACTICE_PASSWORD)
    try:
        batch = Batch(session, Path(office).with_name("memori"))
        batch.print(gabung=False, people=1)
        return peak_above(lambda: batch.print(gabung=False, people=people))
    finally:
        session.close()


def _memory(office: Path) -> Figure:
    """Each in a process of its own: what making the office left behind would hide it."""
    few, many = (_grown_in_child(office, people) for people in (PEOPLE // 4, PEOPLE))
    detail = f"MiB above idle for {PEOPLE} people; for {PEOPLE // 4}: {few:.1f}"
    return Figure("G4", "memory of the batch, one file each", many, 30.0, detail)


def _grown_in_child(office: Path, people: int) -> float:
    code = f"from tests.bench.bench_sets import grown; print(grown({str(office)!r}, {people}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)


def _measured(batch: Batch) -> list[Figure]:
    whole = batch.print(gabung=True)
    register_fonts()
    forms, sealed = caught(lambda: batch.print(gabung=True))
    found = _text(forms)
    what = f"{whole.documents // 5} sets ({whole.documents} papers, {whole.pages} pages)"
    for title, together in (("one file each", False), ("one print file", True)):
        ratio, mine, raw = median_of_pairs(
            cpu_seconds, lambda together=together: batch.print(gabung=together),
            lambda together=together: bare(sealed, together=together))
        detail = f"read, sealed, registered: {mine:.2f} s CPU; drawn by a bare canvas: {raw:.2f} s"
        found.append(Figure("G1", f"{what}, {title}", ratio, 1.0, detail))
    size = whole.written[0].stat().st_size / 1e6
    detail = f"MB for 200 papers, each with its code and its data; the whole file has {size:.1f} MB"
    found.append(Figure("G3", "the one print file", size * 200 / whole.documents, 2.0, detail))
    return found


def _text(forms: list[Composed]) -> list[Figure]:
    papers = [form.lay_out(data, options) for form, data, options in forms]
    found = []
    for title, together in (("one file each", False), ("one print file", True)):
        ratio, mine, raw = median_of_pairs(
            cpu_seconds, lambda together=together: drawn(forms, together=together),
            lambda together=together: bare(papers, together=together))
        detail = f"text alone: {mine:.2f} s CPU; a bare canvas that knows the lines: {raw:.2f} s"
        found.append(Figure("G1", f"{len(papers)} papers of the sets, {title}", ratio, 1.0, detail))
    some = forms[:PAPERS_OF_PLATYPUS]

    def by_platypus() -> int:  # from the data too, as ours
        return platypus([form.compose(data, options.texts) for form, data, options in some])

    for goal, title, limit, together in (("G2", "one file each", 0.35, False),
                                         ("G3", "one print file", 0.1, True)):
        ratio, mine, raw = median_of_pairs(
            cpu_seconds, lambda together=together: drawn(some, together=together), by_platypus)
        detail = f"{mine:.2f} s CPU; platypus, a Paragraph for each cell, one file each: {raw:.2f} s"
        found.append(Figure(goal, f"{len(some)} papers against platypus, {title}", ratio, limit, detail))
    return found

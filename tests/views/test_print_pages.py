"""A paper from memory goes to the printer in its own size, as the preview shows it."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6 import QtPrintSupport
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.documents.lembar_pemulihan import SHEET
from asn_desktop.documents.page import Paper
from asn_desktop.documents.penggaris import RULER
from asn_desktop.documents.preview import PagePixels
from asn_desktop.presenters.pencetak import Geser, Sisi
from asn_desktop.services import printing
from asn_desktop.views.print_pages import PagePrinting, ask_and_print, ask_and_print_scan
from tests.documents import contents


class Answered:
    """A print dialog that a person answers at once, with a printer that is a file."""

    DialogCode = QPrintDialog.DialogCode
    answer = QPrintDialog.DialogCode.Accepted
    out = ""

    def __init__(self, printer: QPrinter, parent: QWidget) -> None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(self.out)

    def exec(self) -> QPrintDialog.DialogCode:
        return self.answer


@pytest.mark.parametrize("paper", Paper)
def test_the_printed_page_looks_like_the_preview(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: Paper
) -> None:
    monkeypatch.setattr(QtPrintSupport, "QPrintDialog", Answered)
    monkeypatch.setattr(Answered, "out", str(tmp_path / "cetak.pdf"))
    parent = QWidget()
    qtbot.addWidget(parent)
    pdf = SHEET.render(SHEET.sample, contents.options(paper))
    assert ask_and_print(parent, pdf, "Lembar")
    printed = (tmp_path / "cetak.pdf").read_bytes()
    sizes = [pypdfium2.PdfDocument(one)[0].get_size() for one in (pdf, printed)]
    assert sizes[1] == pytest.approx(sizes[0], abs=3)  # Folio is 1 mm wider
    assert ink_of(printed) == pytest.approx(ink_of(pdf), abs=3)


def ink_of(pdf: bytes) -> tuple[int, int, int, int]:
    """Where the black of a page begins and ends, in points."""
    page = printing.page_images(pdf, 0, 1.0)
    dark = [place for place in range(page.width * page.height) if page.rgb[3 * place] < 200]
    across, down = [place % page.width for place in dark], [place // page.width for place in dark]
    return min(across), min(down), max(across), max(down)


def test_nothing_is_sent_when_it_is_given_up(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QtPrintSupport, "QPrintDialog", Answered)
    monkeypatch.setattr(Answered, "out", str(tmp_path / "cetak.pdf"))
    monkeypatch.setattr(Answered, "answer", QPrintDialog.DialogCode.Rejected)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert not ask_and_print(parent, SHEET.render(SHEET.sample, contents.options(Paper.A4)), "Lembar")
    assert list(tmp_path.iterdir()) == []


def test_a_shift_of_the_printer_moves_the_ink_and_not_the_paper(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QtPrintSupport, "QPrintDialog", Answered)
    parent = QWidget()
    qtbot.addWidget(parent)
    pdf = RULER.render(RULER.sample, contents.options(Paper.A4))
    inks = []
    for number, kept in enumerate(({}, {"": "5 -2.5"})):
        out = tmp_path / f"{number}.pdf"
        monkeypatch.setattr(Answered, "out", str(out))
        assert ask_and_print(parent, pdf, "Lembar", kept)
        inks.append(ink_of(out.read_bytes()))
    (left, top, _, _), (moved_left, moved_top, _, _) = inks
    assert moved_left - left == pytest.approx(5 * 72 / 25.4, abs=1.5)
    assert moved_top - top == pytest.approx(-2.5 * 72 / 25.4, abs=1.5)


def test_many_pages_are_sent_one_by_one_and_can_be_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    pdf = RULER.render(RULER.sample, contents.options(Paper.A4))
    parent = QWidget()
    qtbot.addWidget(parent)
    for number, stop in enumerate((False, True)):
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"banyak{number}.pdf"))
        sending = PagePrinting(printer, (pdf, pdf), Geser(), parent, Sisi.SEMUA if stop else Sisi.GENAP)
        with qtbot.waitSignal(sending.ended, timeout=20_000) as ended:
            if stop:
                sending.progressed.connect(sending.cancel)
        assert ended.args == [not stop]
    assert len(pypdfium2.PdfDocument(tmp_path / "banyak0.pdf")) == 2  # a blank back for each


def test_a_scan_is_as_large_as_the_paper_allows_and_turned_to_fit(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QtPrintSupport, "QPrintDialog", Answered)
    monkeypatch.setattr(Answered, "out", str(tmp_path / "cetak.pdf"))
    parent = QWidget()
    qtbot.addWidget(parent)
    asked: list[int] = []

    def page_of(number: int) -> PagePixels:
        asked.append(number)
        width, height = ((100, 140), (200, 100))[number]
        return PagePixels(width, height, bytes(3 * width * height))

    assert ask_and_print_scan(parent, 2, page_of, "Dokumen")
    assert asked == [0, 1], "one page at a time"
    printed = pypdfium2.PdfDocument(str(tmp_path / "cetak.pdf"))
    assert len(printed) == 2
    for number, share in enumerate((0.9, 0.9)):
        page = printed[number].render(scale=0.5).to_pil().convert("L")
        left, top, right, bottom = page.point(lambda value: 255 * (value < 128)).getbbox()
        assert max((right - left) / page.width, (bottom - top) / page.height) > share
        assert page.width < page.height

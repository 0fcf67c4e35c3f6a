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
from asn_desktop.services import printing
from asn_desktop.views.print_pages import ask_and_print
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

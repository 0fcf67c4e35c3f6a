"""What a batch wrote goes to a printer from the Cetak screen, shifted as this machine keeps it."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.documents.page import Paper
from asn_desktop.documents.penggaris import RULER
from asn_desktop.presenters.pencetak import Geser
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.cetak import sending
from asn_desktop.views.screens.cetak.sending import Sending
from asn_desktop.views.widgets.progress import ProgressStrip
from tests.documents import contents
from tests.documents.reading import read
from tests.pages.waiting import settle
from tests.views.conftest import Answers


@pytest.fixture
def written(tmp_path: Path) -> list[Path]:
    made = []
    for number in (1, 2):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(RULER.render(RULER.sample, contents.options(Paper.A4)))
        made.append(path)
    return made


def test_all_pages_are_sent_with_the_shift_of_the_printer(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, written: list[Path], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, out, seen = QWidget(), tmp_path / "kertas.pdf", []
    qtbot.addWidget(window)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    context.printer_shifts[""] = "2 -1"
    monkeypatch.setattr(sending, "ask_printer", lambda *told: printer)
    real = sending.PagePrinting
    monkeypatch.setattr(sending, "PagePrinting", lambda *told: seen.append(told[2]) or real(*told))
    made = Sending(context, ProgressStrip(), window)
    with qtbot.waitSignal(context.toasted, timeout=20_000) as said:
        made.begin(written)
        settle(qtbot, jobs)
    assert said.args[0] == "Semua halaman terkirim ke pencetak."
    assert seen == [Geser(2.0, -1.0)]
    assert len(read(out.read_bytes())) == 2


def test_a_file_that_is_gone_is_named(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, written: list[Path], answers: Answers
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    written[1].unlink()
    Sending(context, ProgressStrip(), window).begin(written)
    settle(qtbot, jobs)
    assert answers.told == [
        "Berkas 2.pdf tidak dapat dibaca lagi; cetak ulang formulirnya, lalu kirim lagi."]

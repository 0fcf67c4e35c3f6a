"""The live preview and drawn widgets: old pages stay, the newest wins, screen readers hear the contents."""

import io
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from asn_desktop.domain.predikat import Predikat, Rating
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.packs import all_packs
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.live_preview import LivePreview
from asn_desktop.views.theme import Tone
from asn_desktop.views.widgets.badge import Badge, Chip
from asn_desktop.views.widgets.distribution import DistributionChart
from asn_desktop.views.widgets.image_edit import ImageEdit
from asn_desktop.views.widgets.matrix import MatrixView, MatrixWords
from asn_desktop.views.widgets.pdf_preview import PdfPreview
from asn_desktop.views.widgets.progress import ProgressStrip, bar_range
from asn_desktop.views.widgets.steps import StepBar
from asn_desktop.views.widgets.tiles import Banner, CountTile, StatTile
from asn_desktop.views.widgets.timeline import Timeline, TimelineItem
from tests.pages.base import bring_to_front, click


@dataclass(frozen=True)
class Pixels:
    """A grey page."""

    width: int = 300
    height: int = 420

    @property
    def rgb(self) -> bytes:
        return bytes([200]) * (self.width * self.height * 3)


def _pdf(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(595, 842)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_pages_fit_the_width_and_the_place_is_kept(qtbot: QtBot) -> None:
    view = PdfPreview("Pratinjau")
    qtbot.addWidget(view)
    view.resize(420, 500)
    bring_to_front(qtbot, view)
    view.show_pages([Pixels()] * 5)
    assert view.page_count() == 5
    bar = view._area.verticalScrollBar()
    bar.setValue(view._sheets.top_of(3))
    place = bar.value()
    assert place > 0
    view.show_pages([Pixels(600, 840)] * 5)
    assert bar.value() == place
    assert "Hal 4 dari 5" in view._where.text()
    before = view.pixel_width()
    view._more.click()
    assert view.pixel_width() > before
    view.resize(800, 500)
    assert view.pixel_width() > 700


def test_only_the_newest_text_is_shown_and_typing_is_not_held_up(
    qtbot: QtBot, context: ScreenContext
) -> None:
    preview = LivePreview(context)
    qtbot.addWidget(preview)
    preview.resize(400, 500)
    bring_to_front(qtbot, preview)
    made: list[int] = []

    class Make:
        def __init__(self, pages: int) -> None:
            self.pages = pages

        def __call__(self) -> bytes:
            made.append(self.pages)
            time.sleep(0.02)
            return _pdf(self.pages)

    clock = QElapsedTimer()
    clock.start()
    for pages in range(1, 9):
        preview.refresh(Make(pages))
    assert clock.elapsed() < 100
    qtbot.waitUntil(lambda: preview.view.page_count() == 8, timeout=10_000)
    assert made == [8]
    assert preview.last_pdf is not None


def test_a_width_that_changes_while_a_page_is_made_does_not_bring_the_old_text_back(
    qtbot: QtBot, context: ScreenContext
) -> None:
    preview = LivePreview(context)
    qtbot.addWidget(preview)
    preview.resize(400, 500)
    bring_to_front(qtbot, preview)
    preview.refresh(lambda: _pdf(2))
    qtbot.waitUntil(lambda: preview.view.page_count() == 2, timeout=10_000)
    gate = threading.Event()

    def slow() -> bytes:
        gate.wait(10)
        return _pdf(3)

    preview.refresh(slow)
    qtbot.wait(300)  # past the pause after typing
    preview._redraw()  # as a moment after the window was made wider
    gate.set()
    qtbot.waitUntil(lambda: preview.view.page_count() == 3, timeout=10_000)
    qtbot.waitUntil(lambda: not context.jobs.is_busy(), timeout=10_000)
    assert preview.view.page_count() == 3


def test_old_pages_stay_until_new_ones_are_here_and_when_they_cannot_be_made(
    qtbot: QtBot, context: ScreenContext
) -> None:
    preview = LivePreview(context)
    qtbot.addWidget(preview)
    preview.resize(400, 500)
    bring_to_front(qtbot, preview)
    preview.refresh(lambda: _pdf(2))
    qtbot.waitUntil(lambda: preview.view.page_count() == 2, timeout=10_000)
    gate = threading.Event()

    def slow() -> bytes:
        gate.wait(10)
        return _pdf(3)

    preview.refresh(slow)
    qtbot.wait(300)  # past the pause after typing
    assert preview.view.page_count() == 2
    gate.set()
    qtbot.waitUntil(lambda: preview.view.page_count() == 3, timeout=10_000)

    def refuse() -> bytes:
        raise ServiceError("Huruf ini tidak dapat dicetak; ganti hurufnya.")

    preview.refresh(refuse)
    qtbot.waitUntil(lambda: "tidak dapat dicetak" in preview.view._note.text(), timeout=10_000)
    assert preview.view.page_count() == 3
    preview.clear("Belum ada formulir.")
    assert preview.view.page_count() == 0


def test_the_matrix_speaks(qtbot: QtBot) -> None:
    paket = all_packs()[-1]
    words = MatrixWords(dict(paket.label_rating), dict(paket.label_rating), dict(paket.label_predikat))
    view = MatrixView(paket.matriks, words)
    qtbot.addWidget(view)
    assert "belum dipilih" in view.accessibleName()
    for hasil in Rating:
        for perilaku in Rating:
            view.show_ratings(hasil, perilaku)
            assert paket.label_predikat[paket.matriks[(hasil, perilaku)]] in view.accessibleName()
            assert not view.grab().isNull()


@pytest.mark.parametrize("size", [(200, 100), (400, 300), (900, 600)])
def test_charts_speak_and_draw_at_every_size(qtbot: QtBot, size: tuple[int, int]) -> None:
    chart = DistributionChart()
    qtbot.addWidget(chart)
    chart.resize(*size)
    chart.show_counts({Predikat.BAIK: 132, Predikat.KURANG: 11}, dict.fromkeys(Predikat, 1))
    assert "Baik 132" in chart.accessibleName()
    assert "92%" in chart.toolTip()
    assert not chart.grab().toImage().allGray()
    chart.show_counts({})
    assert not chart.grab().isNull()


def test_small_widgets_say_what_they_show(qtbot: QtBot) -> None:
    tile, count = StatTile("SKP ditetapkan"), CountTile("Baru", Tone.INFO)
    for widget in (tile, count):
        qtbot.addWidget(widget)
    tile.show_figure(1231, 2480, "1.249 belum")
    assert tile.accessibleName() == "SKP ditetapkan: 1.231 / 2.480. 1.249 belum"
    count.show_count(1038)
    assert count.accessibleName() == "Baru: 1.038"
    badge, chip = Badge("Lengkap", Tone.GOOD, "check"), Chip("unit", "Unit: Kelurahan Mekar Sari")
    for made in (badge, chip):
        qtbot.addWidget(made)
    assert badge.accessibleName() == "Lengkap"
    with qtbot.waitSignal(chip.removed) as removed:
        chip.click()
    assert removed.args == ["unit"]
    line = Timeline([TimelineItem("2027", "Perkiraan KP III/d", "1 Apr 2027", Tone.WARN)])
    qtbot.addWidget(line)
    assert line.accessibleName() == "2027: Perkiraan KP III/d 1 Apr 2027"
    assert not line.grab().isNull()


def test_steps_can_be_pressed_and_tell_their_state(qtbot: QtBot) -> None:
    bar = StepBar(["Hasil kerja", "Perilaku"])
    qtbot.addWidget(bar)
    bar.set_states(["done", "lacks"])
    bar.set_current(1)
    bar.show()
    with qtbot.waitSignal(bar.chosen) as chosen:
        click(bar, "✓ 1 Hasil kerja")
    assert chosen.args == [0]
    names = [b.accessibleName() for b in bar._buttons]
    assert names == ["Langkah 1 dari 2: Hasil kerja selesai", "Langkah 2 dari 2: Perilaku sekarang"]


def test_banner_and_progress(qtbot: QtBot) -> None:
    pressed: list[int] = []
    banner, strip = Banner("Kurang", Tone.WARN, "Buka", lambda: pressed.append(1)), ProgressStrip()
    for widget in (banner, strip):
        qtbot.addWidget(widget)
        widget.show()
    click(banner, "Buka")
    assert pressed == [1]
    strip.begin("Mencetak")
    strip.step(3, 20, "SKP")
    assert "3 dari 20" in strip._text.text()
    with qtbot.waitSignal(strip.cancelled):
        click(strip, "Batalkan")
    assert bar_range(2**40, 2**41) == (500, 1_000)
    assert bar_range(3, 0) == (3, 0)


def test_an_emblem_is_taken_from_a_picture_only(qtbot: QtBot, tmp_path: Path) -> None:
    edit = ImageEdit("Lambang")
    qtbot.addWidget(edit)
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(0x0F5E8C)
    good, bad = tmp_path / "lambang.png", tmp_path / "bukan.png"
    assert picture.save(str(good))
    bad.write_text("bukan gambar")
    with qtbot.waitSignal(edit.changed):
        edit.take_file(good)
    assert edit.value() == good.read_bytes()
    for path in (bad, tmp_path / "tidak-ada.png"):
        with qtbot.waitSignal(edit.refused) as refused:
            edit.take_file(path)
        assert refused.args[0].endswith(".")
    assert edit.value() == good.read_bytes()
    edit.set_value(None)
    assert edit.value() is None

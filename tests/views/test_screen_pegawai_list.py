"""The Pegawai screen: find, filter, sort, step from person to person, in wide and narrow windows."""

import threading
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.services.pegawai import PegawaiRow, pegawai_rows
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.pegawai import list_pane
from asn_desktop.views.screens.pegawai import reading as screen_module
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from tests.pages.base import bring_to_front, press, unnamed
from tests.pages.pegawai import PegawaiPage, has_dialog
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor

PAUSE = 200  # longer than search and file wait for the end of typing
FREE_NIP = "199203152019032001"


@pytest.fixture
def kantor(office: Session) -> Kantor:
    return kantor_kecil.isi(office)


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner) -> Iterator[PegawaiPage]:
    screen = PegawaiScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 608)
    bring_to_front(qtbot, screen)
    screen.open_at()
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs)
    yield PegawaiPage(screen)
    settle(qtbot, jobs, PAUSE)


def show(qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, pegawai_id: str) -> None:
    page.root.open_at(pegawai_id=pegawai_id)
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs)


def test_list_and_first_file_are_there(page: PegawaiPage) -> None:
    assert page.names()[0] == "Drs. Bagas Wiratmaja, M.Si"
    assert page.root.list.count.text() == "5"
    assert page.shown() == "Drs. Bagas Wiratmaja, M.Si"


def test_the_worker_reads_the_first_page_with_the_ids(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch, context: ScreenContext
) -> None:
    readers: list[bool] = []

    def read(
        session: Session, ids: Sequence[str], tahun: int | None = None, kolom: Sequence[str] = ()
    ) -> tuple[PegawaiRow, ...]:
        readers.append(threading.current_thread() is threading.main_thread())
        return pegawai_rows(session, ids, tahun, kolom)

    for module in (list_pane, screen_module):
        monkeypatch.setattr(module, "pegawai_rows", read)
    page.root.reload()
    settle(qtbot, jobs, PAUSE)
    assert readers == [False]
    page.root.reload()
    context.set_periode(context.tahun - 1, context.periode)
    settle(qtbot, jobs, PAUSE)
    assert readers.count(False) == 2
    assert readers[-1], "rows with the predikat of the year before are read anew, not shown"


def test_search_narrows_and_escape_brings_all_back(qtbot: QtBot, page: PegawaiPage, jobs: JobRunner) -> None:
    page.search("sekar")
    settle(qtbot, jobs, PAUSE)
    assert page.names() == ["Sekar Ayuningtyas, S.E."]
    assert page.root.list.count.text() == "1 dari 5"
    press(page.root.list.search, Qt.Key.Key_Return)
    assert page.root.list.table.view.hasFocus()
    page.press_in_list(Qt.Key.Key_Escape)
    settle(qtbot, jobs, PAUSE)
    assert len(page.names()) == 5
    assert page.root.list.search.text() == ""


def test_filters_count_stand_as_chips_and_are_taken_away(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner
) -> None:
    page.click("Saring")
    settle(qtbot, jobs)
    page.filter_by("unit", "Kecamatan Tirta Hulu (5)")  # with the units below it
    settle(qtbot, jobs)
    assert len(page.names()) == 5
    page.filter_by("status", "PPPK (1)")
    settle(qtbot, jobs)
    page.root.list.popup.close()
    assert page.names() == ["Rahmat Hidayanto, S.T."]
    assert page.chips() == ["Unit kerja: Kecamatan Tirta Hulu", "Status: PPPK"]
    page.click("Status: PPPK  ✕")
    settle(qtbot, jobs)
    assert len(page.names()) == 5
    assert page.chips() == ["Unit kerja: Kecamatan Tirta Hulu"]


def test_another_screen_opens_a_filter(qtbot: QtBot, page: PegawaiPage, jobs: JobRunner) -> None:
    page.root.open_at(kelengkapan="kurang")
    settle(qtbot, jobs, PAUSE)
    assert page.names() == ["Mira Lestianti, S.E."]
    assert page.root.list.model.columns[-1].title == "Kelengkapan data"


def test_nothing_found_and_nothing_there_say_what_to_do(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, page: PegawaiPage
) -> None:
    page.search("zzzz")
    settle(qtbot, jobs, PAUSE)
    assert page.root.list.empty.title.text() == "Tidak ada pegawai yang cocok"
    page.root.list.empty.action.click()
    settle(qtbot, jobs, PAUSE)
    assert len(page.names()) == 5


def test_an_empty_office_offers_import_and_entry(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner
) -> None:
    screen = PegawaiScreen(context)
    qtbot.addWidget(screen)
    bring_to_front(qtbot, screen)
    wanted: list[str] = []

    def note(key: str, target: object) -> None:
        wanted.append(key)

    context.navigated.connect(note)
    screen.open_at()
    settle(qtbot, jobs)
    assert screen.list.empty.title.text() == "Belum ada pegawai"
    screen.list.empty.action.click()
    assert wanted == ["impor"]
    screen.list.add_first.click()
    assert has_dialog(screen)


def test_sensitive_values_are_veiled_until_asked_for(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, kantor: Kantor
) -> None:
    show(qtbot, page, jobs, kantor.sekar)
    summary = page.root.file.summary
    assert summary.identity.value_of("NIK") == "••••••••"
    assert summary.identity.value_of("Tempat lahir") == "Tirta Jaya"
    summary.veil.click()
    assert summary.identity.value_of("NIK").startswith("990101")
    show(qtbot, page, jobs, kantor.kasubbag)
    assert summary.identity.value_of("NIK") == "••••••••"


def test_next_and_previous_person(qtbot: QtBot, page: PegawaiPage, jobs: JobRunner) -> None:
    page.root.next_item()
    settle(qtbot, jobs, PAUSE)
    assert page.shown() == page.names()[1]
    page.root.previous_item()
    settle(qtbot, jobs, PAUSE)
    assert page.shown() == page.names()[0]


def test_column_click_sorts_and_turns(qtbot: QtBot, page: PegawaiPage, jobs: JobRunner) -> None:
    forwards = page.names()
    page.root.list.table.sort_wanted.emit("nama")
    settle(qtbot, jobs, PAUSE)
    assert page.names() == forwards[::-1]


def test_narrow_window_shows_list_or_file(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, kantor: Kantor
) -> None:
    names = page.names()
    page.root.list.table.view.setFocus()
    page.root.list.table.choose(page.root.list.model.id_at(len(names) - 1))
    page.root.resize(881, 454)  # other columns, the same person
    assert page.root.list.table.view.currentIndex().row() == len(names) - 1
    assert page.root.list.isVisible()
    assert page.root.file.isVisible()
    model = page.root.list.model
    assert len(model.columns) == 2
    told = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]
    assert any(words.endswith(" belum diisi") for words in told), "missing data is told beside the name"
    page.root.resize(640, 454)
    assert not page.root.file.isVisible()
    page.press_in_list(Qt.Key.Key_Return)
    assert page.root.file.isVisible()
    assert not page.root.list.isVisible()
    page.root.file.back.click()
    assert page.root.list.isVisible()


def test_everything_that_takes_the_cursor_has_a_name(page: PegawaiPage) -> None:
    assert unnamed(page.root) == []


def test_the_wheel_changes_no_filter(qtbot: QtBot, page: PegawaiPage, jobs: JobRunner) -> None:
    page.click("Saring")
    settle(qtbot, jobs)
    combo = page.root.list.popup.combo("status")
    combo.setFocus()
    down = QWheelEvent(
        QPointF(5, 5), QPointF(combo.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, down)
    assert combo.value() is None
    assert len(page.names()) == 5
    page.root.list.popup.close()


def test_a_person_asked_for_is_shown_at_once(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, kantor: Kantor
) -> None:
    screen = PegawaiScreen(context)
    qtbot.addWidget(screen)
    bring_to_front(qtbot, screen)
    screen.setFocus()
    screen.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs, PAUSE)
    assert screen.list.table.current_id() == kantor.sekar
    assert PegawaiPage(screen).shown() == "Sekar Ayuningtyas, S.E."


def test_the_division_of_the_panes_is_kept(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, page: PegawaiPage
) -> None:
    page.root.splitter.moveSplitter(480, 1)
    moved = page.root.splitter.sizes()[0]
    assert context.sizes == {"pegawai.split.wide": str(round(100 * moved / sum(page.root.splitter.sizes())))}
    again = PegawaiScreen(context)
    qtbot.addWidget(again)
    again.resize(1154, 608)
    again.show()
    assert abs(again.splitter.sizes()[0] - moved) <= 12


def test_an_unanswered_list_shows_neither_nobody_nor_an_import(
    qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner
) -> None:
    gate = threading.Event()
    jobs.run(lambda work: gate.wait(10))
    screen = PegawaiScreen(context)
    qtbot.addWidget(screen)
    bring_to_front(qtbot, screen)
    screen.open_at()
    qtbot.wait(50)
    try:
        assert screen.list.table.loading.isVisible()
        assert not screen.list.empty.isVisible()
        assert not screen.list.add_first.isVisible()
    finally:
        gate.set()
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs)
    assert len(PegawaiPage(screen).names()) == 5


def test_pegawai_answers_while_a_batch_runs(
    qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner
) -> None:
    gate = threading.Event()

    def batch(work: Work) -> None:
        while not gate.wait(0.005):
            work.step(1, 4)

    screen = PegawaiScreen(context)
    qtbot.addWidget(screen)
    context.run(screen, batch, str, title="Mencetak")
    bring_to_front(qtbot, screen)
    screen.open_at()
    try:
        qtbot.waitUntil(lambda: PegawaiPage(screen).shown() == "Drs. Bagas Wiratmaja, M.Si", timeout=5_000)
        assert jobs.works_long()
    finally:
        gate.set()
    settle(qtbot, jobs, PAUSE)

"""The Pengingat screen: by keyboard from the month to the line, marks with a note, letters and files."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.presenters.kalender import month_sheet, moved
from asn_desktop.presenters.pengingat import AHEAD, MONTH, OWN, PengingatState, days_words, detail_words
from asn_desktop.services.pengingat import BarisPengingat, PengingatQuery, Tanda
from asn_desktop.services.records import list_records, save_record
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.cetak.screen import CetakScreen
from asn_desktop.views.screens.pengingat.done_dialog import DoneDialog
from asn_desktop.views.screens.pengingat.screen import PengingatScreen
from tests.pages.base import bring_to_front, unnamed
from tests.pages.waiting import settle
from tests.services import kantor_kecil

SCAN = date(2026, 5, 20)


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session) -> PengingatScreen:
    kantor = kantor_kecil.isi(office)
    for person in (kantor.sekar, kantor.mira):
        save_record(office, "dokumen", {"pegawai_id": person, "jenis": "Sertifikat", "judul": "PBJ",
                                        "berlaku_sampai": SCAN})
    made = PengingatScreen(context)
    qtbot.addWidget(made)
    made.resize(1154, 610)
    bring_to_front(qtbot, made)
    made.open_at(jenis="sertifikat")
    settle(qtbot, jobs)
    return made


def _press(widget: object, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)  # type: ignore[call-overload]


def test_the_month_is_walked_and_a_day_chosen_by_keys(
    qtbot: QtBot, screen: PengingatScreen, jobs: JobRunner
) -> None:
    assert unnamed(screen) == []
    screen._take_month(date(2026, 4, 1))
    settle(qtbot, jobs)
    assert screen.model.ids() == ()
    screen.calendar.setFocus()
    _press(screen.calendar, Qt.Key.Key_Home, Qt.Key.Key_PageDown)
    settle(qtbot, jobs)
    assert (screen.calendar.month, len(screen.model.ids())) == (date(2026, 5, 1), 2)
    _press(screen.calendar, *[Qt.Key.Key_Down] * 2, *[Qt.Key.Key_Right] * 5)
    assert "Rabu, 20 Mei 2026: 2 pengingat" in screen.calendar.accessibleName()
    _press(screen.calendar, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    assert (screen.calendar.day, len(screen.model.ids())) == (SCAN, 2)
    assert screen.below.text() == "2 pengingat · 20 Mei 2026"
    _press(screen.calendar, Qt.Key.Key_Left, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    assert screen.model.ids() == ()
    _press(screen.calendar, Qt.Key.Key_Escape)
    settle(qtbot, jobs)
    assert (screen.state.span, screen.state.jenis) == (OWN, None)


def test_ticked_lines_are_marked_with_a_note_and_opened_again(
    qtbot: QtBot, screen: PengingatScreen, jobs: JobRunner, office: Session
) -> None:
    screen.table.view.setFocus()
    _press(screen.table.view, Qt.Key.Key_Space)
    assert len(screen.chosen_rows()) == 1
    QTest.keyClick(screen.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = next(one for one in open_dialogs() if isinstance(one, DoneDialog))
    dialog.note.setText("Sudah diperpanjang")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    assert [row.values["catatan"] for row in list_records(office, "pengingat_selesai")] == [
        "Sudah diperpanjang"]
    assert len(screen.model.ids()) == 1
    screen.done.click()
    settle(qtbot, jobs)
    marked = next(key for key in screen.model.ids() if screen._rows[key].tanda is not None)
    screen.table.choose(marked)
    assert "Sudah diperpanjang" in screen.detail.text()
    assert "Buka" in screen.mark_button.text()
    screen.mark_button.click()
    settle(qtbot, jobs)
    assert list_records(office, "pengingat_selesai") == ()


def test_letters_and_files_are_for_whom_the_list_names(
    qtbot: QtBot, screen: PengingatScreen, context: ScreenContext, jobs: JobRunner, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ways: list[tuple[str, dict[str, object]]] = []
    told: list[str] = []
    context.navigated.connect(_noting(ways))
    monkeypatch.setattr(context, "tell", lambda title, *words: told.append(title))
    screen.print_this()
    assert (ways, told) == ([], ["Belum ada KGB yang ditandai"])
    row = screen.chosen_rows()[0]
    kgb = BarisPengingat("x", JenisPengingat.KGB, row.pegawai_id, "", "", "", SCAN, "", ())
    screen.actions_.print_letters([kgb, kgb, row])
    assert ways == [("cetak", {"form_key": "kgb", "pegawai_ids": (row.pegawai_id,)})]
    screen.edit()
    assert ways[-1] == ("pegawai", {"pegawai_id": row.pegawai_id})
    screen.actions_.export_to(screen.state.query(), tmp_path / "pengingat")
    settle(qtbot, jobs)
    assert (tmp_path / "pengingat.xlsx").is_file()


def test_the_printing_screen_ticks_whom_it_is_sent(
    qtbot: QtBot, screen: PengingatScreen, context: ScreenContext, jobs: JobRunner
) -> None:
    people = tuple(row.pegawai_id for row in screen._rows.values())
    cetak = CetakScreen(context)
    qtbot.addWidget(cetak)
    cetak.show()
    cetak.open_at(form_key="kgb", pegawai_ids=people)
    settle(qtbot, jobs)
    assert tuple(cetak.people.chosen) == people
    assert cetak.order.form_keys() == ("kgb",)


def _noting(ways: list[tuple[str, dict[str, object]]]) -> object:
    def note(screen: str, target: dict[str, object]) -> None:
        ways.append((screen, target))

    return note


def test_the_state_asks_for_the_days_that_were_chosen() -> None:
    today = date(2026, 3, 2)
    state = PengingatState.on(today)
    assert state.query() == PengingatQuery()
    assert not state.is_narrowed()
    state.choose_span(AHEAD[1])
    assert state.query() == PengingatQuery(None, today, date(2026, 6, 2))
    state.choose_month(date(2024, 2, 10))
    assert (state.query().dari, state.query().sampai) == (date(2024, 2, 1), date(2024, 2, 29))
    state.choose_day(date(2024, 2, 29))
    assert (state.span, state.query().dari, state.query().sampai) == (
        MONTH, date(2024, 2, 29), date(2024, 2, 29))
    assert state.month_query().dari == date(2024, 2, 1)
    assert not state.take_target({"jenis": "lain"})
    assert state.take_target({"jenis": "pensiun"})
    assert state.query() == PengingatQuery(JenisPengingat.PENSIUN)


def test_a_sheet_holds_six_whole_weeks_and_the_cursor_stays_within_the_years() -> None:
    sheet = month_sheet(date(2024, 2, 1), {date(2024, 2, 29): 3})
    days = [cell for week in sheet for cell in week]
    assert (len(days), days[0].day, sum(cell.inside for cell in days)) == (42, date(2024, 1, 29), 29)
    assert [cell.count for cell in days if cell.day == date(2024, 2, 29)] == [3]
    assert moved(date(2024, 1, 31), "next") == date(2024, 2, 29)
    assert moved(date(1901, 1, 1), "previous") == date(1901, 1, 1)


def test_a_line_says_how_far_it_is_and_what_is_missing() -> None:
    row = BarisPengingat("x", JenisPengingat.KGB, "p", "", "", "", SCAN, "", ("Kurang ini.",))
    assert days_words(row, date(2026, 5, 18)) == "2 hari lagi"
    assert days_words(row, date(2026, 5, 23)) == "3 hari lewat"
    assert days_words(row, SCAN) == "hari ini"
    assert detail_words(row) == "Kurang ini."
    mark = Tanda("t", "Ok", "siti", SCAN)
    done = BarisPengingat("x", JenisPengingat.KGB, "p", "", "", "", SCAN, "", (), mark)
    assert detail_words(done) == "Ditangani siti 20 Mei 2026: Ok."
    assert detail_words(None) == ""

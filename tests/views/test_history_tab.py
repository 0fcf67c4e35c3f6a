"""The tab Riwayat: kinds at the left, one table at a time; sanctions take two people."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asn_desktop.domain.rahasia import TERKUNCI
from asn_desktop.fields.disiplin import HUKUMAN_DISIPLIN
from asn_desktop.services.pegawai_file import pegawai_file
from asn_desktop.services.records import Record, list_records
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.second_person import SecondPersonDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.pegawai.history_tab import HistoryTab
from asn_desktop.views.screens.pegawai.record_columns import columns_of, history_types
from asn_desktop.views.screens.pegawai.tab import OpenFile
from asn_desktop.views.screens.pegawai.trail_tab import TrailTab
from tests.pages.base import bring_to_front
from tests.pages.pegawai import dialog_of
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.views.conftest import Answers


def opened(qtbot: QtBot, context: ScreenContext, office: Session) -> tuple[HistoryTab, str]:
    kantor = kantor_kecil.isi(office)
    tab = HistoryTab(context)
    qtbot.addWidget(tab)
    tab.resize(680, 480)
    bring_to_front(qtbot, tab)
    records = {kind.key: list_records(office, kind.key, kantor.sekar) for kind in history_types()}
    tab.take(OpenFile(pegawai_file(office, kantor.sekar), records))
    return tab, kantor.sekar


def words_of(tab: HistoryTab) -> list[str]:
    return [made.text() for made in tab._group.buttons() if made.isVisibleTo(tab)]


def test_kinds_say_how_many_there_are_and_what_is_missing(
    qtbot: QtBot, context: ScreenContext, office: Session
) -> None:
    tab, _ = opened(qtbot, context, office)
    assert "Golongan 1" in words_of(tab)
    assert "Keluarga" in [action.text() for action in tab.menu.actions()]
    assert len(words_of(tab)) + len(tab.menu.actions()) == len(history_types())
    assert tab._opened is not None
    tab.take(replace(tab._opened, records={}))
    assert "Golongan •" in words_of(tab)


def test_another_kind_is_taken_from_the_menu_and_added_by_keys(
    qtbot: QtBot, context: ScreenContext, office: Session, jobs: JobRunner
) -> None:
    tab, sekar = opened(qtbot, context, office)
    next(action for action in tab.menu.actions() if action.text() == "Keluarga").trigger()
    assert "Keluarga" in words_of(tab)
    section = tab.section("keluarga")
    assert section.add.hasFocus()
    qtbot.keyClick(section.add, Qt.Key.Key_Space)
    form = dialog_of(tab)
    for key, text in (("hubungan", "Anak"), ("nama", "Bagas"), ("tanggal_lahir", "01-02-2015")):
        form.go_to(key)
        form.write(text)
    form.save()
    settle(qtbot, jobs)
    [child] = list_records(office, "keluarga", sekar)
    assert (child.values["nama"], child.values["tanggal_lahir"]) == ("Bagas", date(2015, 2, 1))


def test_in_a_low_window_one_list_of_kinds_leaves_the_room_to_the_table(
    qtbot: QtBot, context: ScreenContext, office: Session
) -> None:
    tab, _ = opened(qtbot, context, office)
    assert (tab.kinds.isVisible(), tab.choice.isVisible()) == (True, False)
    tab.resize(260, 160)
    assert (tab.kinds.isVisible(), tab.choice.isVisible()) == (False, True)
    assert tab.choice.count() == len(history_types())
    assert tab.choice.currentText() == "Golongan 1"
    tab.choice.setFocus()
    qtbot.keyClick(tab.choice, Qt.Key.Key_Down)
    assert tab.choice.currentText() == "Jabatan 1"
    assert tab.tables.currentWidget().isAncestorOf(tab.section("riwayat_jabatan"))
    assert tab.tables.y() < 80


def test_a_sanction_is_saved_when_a_second_person_or_a_reason_stands_for_it(
    qtbot: QtBot, context: ScreenContext, office: Session, jobs: JobRunner
) -> None:
    tab, sekar = opened(qtbot, context, office)
    tab.show_kind("hukuman_disiplin").open_new()
    form = dialog_of(tab)
    form.go_to("tanggal_catat")
    form.write("03-02-2026")
    form.save()
    assert list_records(office, "hukuman_disiplin", sekar) == ()
    [asking] = tab.window().findChildren(SecondPersonDialog) or form.dialog.findChildren(SecondPersonDialog)
    asking.reason.setText("Sesuai keputusan bupati nomor 5")
    asking.agree.click()
    settle(qtbot, jobs)
    [stored] = list_records(office, "hukuman_disiplin", sekar)
    assert stored.values["tanggal_catat"] == date(2026, 2, 3)


def test_what_is_sealed_stays_closed_without_the_key(
    qtbot: QtBot, context: ScreenContext, office: Session, answers: Answers
) -> None:
    tab, sekar = opened(qtbot, context, office)
    values = dict.fromkeys(HUKUMAN_DISIPLIN.columns, TERKUNCI) | {"tanggal_catat": date(2026, 2, 3)}
    locked = Record("0190a0b0-0000-7000-8000-000000009999", 1, values)  # type: ignore[arg-type]
    section = tab.show_kind("hukuman_disiplin")
    section.show_records(sekar, [locked])
    columns, _ = columns_of(HUKUMAN_DISIPLIN)
    assert [column.text(locked) for column in columns] == ["03-02-2026", "terkunci", "terkunci"]
    section.open_current()
    assert "Admin kunci" in answers.told[-1]


def test_in_a_low_window_the_trail_shows_list_or_entry_and_no_page_scrolls(
    qtbot: QtBot, context: ScreenContext, office: Session, jobs: JobRunner
) -> None:
    sekar = kantor_kecil.isi(office).sekar
    tab = TrailTab(context)
    qtbot.addWidget(tab)
    tab.resize(480, 300)
    bring_to_front(qtbot, tab)
    tab.take(OpenFile(pegawai_file(office, sekar), {}))
    settle(qtbot, jobs)
    assert tab.verticalScrollBar().maximum() == 0
    assert (tab.list.holder.isVisible(), tab.list.detail.isVisible()) == (True, False)
    qtbot.keyClick(tab.list.table.view, Qt.Key.Key_Return)
    assert (tab.list.holder.isVisible(), tab.list.detail.isVisible()) == (False, True)
    qtbot.waitUntil(lambda: tab.list.detail.rincian is not None, timeout=20_000)
    qtbot.keyClick(tab.list.detail.table.view, Qt.Key.Key_Escape)
    assert (tab.list.holder.isVisible(), tab.list.detail.isVisible()) == (True, False)
    tab.resize(480, 900)
    assert (tab.list.holder.isVisible(), tab.list.detail.isVisible()) == (True, True)

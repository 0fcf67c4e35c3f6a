"""The frame around the screens: the way between them, search, period, news, and a safe way out."""

import threading
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.runtime import places
from asn_desktop.services.changes import Changes
from asn_desktop.services.records import save_record
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.dialogs.help import HelpDialog, help_texts
from asn_desktop.views.dialogs.shortcuts import ShortcutsDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screen import Screen
from asn_desktop.views.screens.registry import ScreenEntry
from asn_desktop.views.shell.main_window import MainWindow
from asn_desktop.views.widgets.badge import Badge
from asn_desktop.views.widgets.banner import Banner
from tests.pages.base import bring_to_front, click, press, type_text
from tests.views.shell_window import NOW, screen_in


def _line(window: MainWindow, key: str) -> QPushButton:
    found = window.sidebar.findChildren(QPushButton)
    return next(made for made in found if made.property("key") == key)


def test_screens_are_made_when_first_opened_and_get_their_target(window: MainWindow) -> None:
    window.context.navigate("skp", pegawai_id="7")
    assert window.current_screen() is screen_in(window, "skp")
    assert screen_in(window, "skp").told == [("open", {"pegawai_id": "7"})]
    _line(window, "pegawai").click()
    assert window.current_screen() is screen_in(window, "pegawai")
    assert _line(window, "pegawai").isChecked()


def test_a_screen_that_may_not_be_left_stays(window: MainWindow, answers: object) -> None:
    window.navigate("pegawai")
    screen_in(window, "pegawai").may_leave = False
    assert not window.navigate("skp")
    assert _line(window, "pegawai").isChecked()
    screen_in(window, "pegawai").may_leave = True
    screen_in(window, "pegawai").broken = True
    assert not window.navigate("skp")
    assert str(answers.failures[-1]) == "draf gagal"  # type: ignore[attr-defined]


def test_keys_reach_the_screen_in_front_and_f1_explains_it(qtbot: QtBot, window: MainWindow) -> None:
    window.navigate("skp")
    screen_in(window, "skp").told.clear()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_F2)
    qtbot.keyClick(window, Qt.Key.Key_D, control)
    qtbot.keyClick(window, Qt.Key.Key_P, control | Qt.KeyboardModifier.ShiftModifier)
    assert screen_in(window, "skp").told == ["edit", "duplicate", "ticked"]
    qtbot.keyClick(window, Qt.Key.Key_F1)
    shown = window.findChild(HelpDialog)
    assert isinstance(shown, HelpDialog)
    assert shown.windowTitle() == "Bantuan: SKP"
    click(shown, "Semua pintasan")
    sheet = window.findChild(ShortcutsDialog)
    assert isinstance(sheet, ShortcutsDialog)
    told = {made.text() for made in sheet.findChildren(Badge)}
    assert {"F1", "F2", "Ctrl+D", "Del", "Ctrl+Shift+P"} <= told
    sheet.reject()


def test_every_screen_has_its_help_and_its_name(qtbot: QtBot, office: Session, jobs: JobRunner) -> None:
    window = MainWindow(office, jobs, "KECAMATAN TIRTA HULU", lambda: NOW)
    qtbot.addWidget(window)
    assert {entry.key for entry in window.entries} <= set(help_texts())
    for entry in window.entries:
        screen = window.screen_of(entry.key)
        assert screen is not None
        assert screen.accessibleName() == entry.title


def test_the_name_of_the_office_follows_its_profile(
    qtbot: QtBot, window: MainWindow, office: Session, jobs: JobRunner
) -> None:
    save_record(office, "kantor", {"perangkat_daerah": "DINAS PENDIDIKAN"})
    window.context.publish(Changes.of({"kantor": ["*"]}), None)
    qtbot.waitUntil(lambda: "DINAS PENDIDIKAN" in window.windowTitle())
    assert "DINAS PENDIDIKAN" in window.sidebar.office.text()


def test_news_reach_hidden_screens_when_they_are_shown(window: MainWindow) -> None:
    window.navigate("pegawai")
    window.navigate("skp")
    window.context.publish(Changes.of({"pegawai": ["1"]}), None)
    window.context.publish(Changes.of({"pelatihan": ["2"]}), None)
    window.context.set_periode(2025, JenisPeriode.TW2)
    hidden = screen_in(window, "pegawai")
    assert ("changes", ["pegawai"]) not in hidden.told
    window.navigate("pegawai")
    assert hidden.told[1:] == ["periode", ("changes", ["pegawai", "pelatihan"]), ("open", {})] or hidden.told[
        1:
    ] == [("open", {}), "periode", ("changes", ["pegawai", "pelatihan"])]
    assert window.top.tahun.value() == "2025"
    assert window.top.periode.value() == "tw2"


def test_who_asked_for_a_write_is_not_told_again(window: MainWindow) -> None:
    window.navigate("pegawai")
    screen = screen_in(window, "pegawai")
    window.context.publish(Changes.of({"pegawai": ["1"]}), screen)
    assert screen.told == [("open", {})]
    assert "10.32" in window.status.text()


def test_keys_that_work_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    window.navigate("pegawai")
    screen = screen_in(window, "pegawai")
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_S, Qt.Key.Key_Down, Qt.Key.Key_F):
        qtbot.keyClick(window, key, control)
    assert screen.told[1:] == ["save", "next", "find"]
    qtbot.keyClick(window, Qt.Key.Key_2, control)
    assert window.current_screen() is screen_in(window, "skp")
    qtbot.keyClick(window, Qt.Key.Key_K, control)
    assert QApplication.focusWidget() is window.top.search.line


def test_search_finds_people_and_commands_by_keyboard_alone(qtbot: QtBot, window: MainWindow) -> None:
    person = save_record(
        window.session, "pegawai", {"nip": "198503172010012901", "nama": "Nurhayati", "status_pegawai": "PNS"}
    ).id
    window.navigate("skp")
    search = window.top.search
    search.begin()
    type_text(search.line, "nurha")
    qtbot.waitUntil(search.popup.list.isVisible)
    press(search.popup.list, Qt.Key.Key_Return)
    assert screen_in(window, "pegawai").told == [("open", {"pegawai_id": person})]
    search.begin()
    type_text(search.line, "hitung")
    press(search.line, Qt.Key.Key_Return)
    assert ("command", "hitung") in screen_in(window, "skp").told or ("command", "hitung") in screen_in(
        window, "pegawai"
    ).told
    search.begin()
    type_text(search.line, "buka skp")
    press(search.line, Qt.Key.Key_Return)
    assert window.current_screen() is screen_in(window, "skp")


def test_the_period_is_chosen_in_the_bar(window: MainWindow) -> None:
    assert (window.context.tahun, window.context.periode) == (2026, JenisPeriode.TW4)
    window.top.periode.set_value("tw3")
    window.top.periode.changed.emit()
    assert window.context.periode is JenisPeriode.TW3


def test_the_menu_folds_where_room_is_short_unless_chosen_otherwise(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.sidebar.is_narrow()
    window.resize(911, 433)
    qtbot.waitUntil(window.sidebar.is_narrow)
    assert _line(window, "skp").toolTip() == "SKP"
    click(window.sidebar, "") if False else window.sidebar._toggle()
    window.resize(900, 433)
    assert not window.sidebar.is_narrow()


def test_practice_is_marked_in_frame_and_title(window: MainWindow) -> None:
    assert window.session.latihan
    assert "LATIHAN" in window.windowTitle()
    assert window.frame.property("practice") == "true"


def test_closing_closes_the_office(qtbot: QtBot, window: MainWindow) -> None:
    window.navigate("pegawai")
    window.backup_before_close = True
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    assert not window.isVisible()
    assert len(list((window.session.folder / "cadangan").glob("*-tutup*.cadangan"))) == 1


def test_a_failing_draft_keeps_the_window(window: MainWindow, answers: object) -> None:
    window.navigate("pegawai")
    screen_in(window, "pegawai").broken = True
    assert not window.close()
    assert window.isVisible()
    assert str(answers.failures[-1]) == "draf gagal"  # type: ignore[attr-defined]
    screen_in(window, "pegawai").broken = False
    screen_in(window, "pegawai").may_leave = False
    assert not window.close()
    assert window.isVisible()


def test_a_failing_end_keeps_the_window_once_and_says_why(
    qtbot: QtBot, window: MainWindow, answers: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(reason: str) -> None:
        raise OSError("penuh")

    monkeypatch.setattr(window.session.db, "backup", fail)
    window.backup_before_close = True
    window.close()
    qtbot.waitUntil(lambda: bool(answers.failures), timeout=5_000)  # type: ignore[attr-defined]
    assert window.isVisible()
    assert window.isEnabled()


def test_running_work_is_asked_about_before_leaving(
    qtbot: QtBot, window: MainWindow, answers: object
) -> None:
    gate = threading.Event()

    def work(work: Work) -> None:
        while not gate.wait(0.01):
            work.step(1, 4, "formulir")

    window.context.run(window, work, answers.fail, title="Mencetak")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "Mencetak · formulir" in window.status.text())
    answers.yes = False  # type: ignore[attr-defined]
    assert not window.close()
    assert window.isVisible()
    assert answers.asked == ["Hentikan pekerjaan dan keluar?"]  # type: ignore[attr-defined]
    gate.set()
    qtbot.waitUntil(lambda: not window.jobs.is_busy())


def test_the_status_line_tells_the_age_of_the_backup(window: MainWindow) -> None:
    window.show_backup(NOW - timedelta(days=9), NOW)
    assert "9 hari lalu" in window.status.text()
    window.show_backup(None, NOW)
    assert "belum ada" in window.status.text()


def test_a_broken_screen_does_not_take_the_others_along(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: ScreenEntry) -> type[Screen]:
        raise ImportError("rusak")

    window.navigate("pegawai")
    monkeypatch.setattr(ScreenEntry, "load", broken)
    monkeypatch.setattr("asn_desktop.views.shell.main_window.report_error", lambda parent, error: None)
    assert not window.navigate("skp")
    assert window.current_screen() is screen_in(window, "pegawai")


def test_toast_offers_to_undo(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[int] = []
    window.context.toast("Target IKI 2 diubah", lambda: undone.append(1))
    assert window.toast.isVisible()
    assert window.status.geometry().contains(window.toast.geometry()), "no input lies below it"
    window.context.toast("Tersimpan: " + "ubah unit kerja " * 20, lambda: undone.append(1))
    window.status.show_work("Mencetak", 1, 2)
    QApplication.sendPostedEvents()
    assert window.toast.geometry().right() < window.status._work.x(), "nor the button that stops a work"
    assert window.toast.width() > window.status.width() // 3
    window.status.show_work("")
    click(window.toast, "Urungkan")
    assert undone == [1]
    assert not window.toast.isVisible()


def test_context_write_publishes_and_refusals_go_to_the_asker(
    qtbot: QtBot, window: MainWindow, answers: object
) -> None:
    window.navigate("pegawai")
    screen = screen_in(window, "pegawai")
    heard: list[object] = []
    window.context.bus.changed.connect(lambda changes, by: heard.append(sorted(changes.touched)))
    done: list[object] = []
    window.context.write(
        screen, lambda: SimpleNamespace(nilai=1), done.append, touched=("skp",), text="Tersimpan"
    )
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [["skp"]]
    assert window.toast.text() == "Tersimpan"

    def refuse() -> None:
        raise RuntimeError("tidak")

    refused: list[object] = []
    window.context.write(screen, refuse, failed=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    window.context.write(screen, refuse)
    qtbot.waitUntil(lambda: bool(answers.failures))  # type: ignore[attr-defined]




def test_what_opening_mended_stays_in_a_banner_of_its_own(window: MainWindow) -> None:
    window.offer("Ada konsep.", "Lanjutkan", window.show)
    window.warn("Berkas kunci kunci.json rusak dan sudah ditulis ulang dari salinannya.")
    told = [banner for banner in window.findChildren(Banner) if banner.text().startswith("Berkas kunci")]
    assert len(told) == 1
    assert told[0].isVisible()
    assert window.notice.text() == "Ada konsep."


def test_a_failing_backup_is_a_red_banner_and_goes_when_one_succeeds(window: MainWindow) -> None:
    trouble = window.notices.trouble
    window.show_backup_trouble("")
    assert not trouble.isVisible()
    window.show_backup_trouble("Cadangan otomatis gagal. Ruang simpan tidak cukup.")
    assert trouble.isVisible()
    assert trouble.property("tone") == "bad"
    window.show_backup_trouble("")
    assert not trouble.isVisible()


def test_a_failing_backup_and_an_offer_of_drafts_hide_neither_each_other(window: MainWindow) -> None:
    window.offer("Ada konsep.", "Lanjutkan", window.show)
    window.show_backup_trouble("Cadangan otomatis gagal.")
    assert [banner.text() for banner in window.findChildren(Banner) if banner.isVisible()] == [
        "Cadangan otomatis gagal.",
        "Ada konsep.",
    ]
    window.show_backup_trouble("")
    assert window.notice.isVisible()
    assert window.notice.action.isVisible()


def test_the_menu_scrolls_to_the_screen_in_front(
    qtbot: QtBot, office: Session, jobs: JobRunner, answers: object
) -> None:
    made = MainWindow(office, jobs, "KECAMATAN TIRTA HULU", lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1093, 535)
    bring_to_front(qtbot, made)
    made.sidebar.set_narrow(False)
    made.resize(1093, 440)
    last = made.entries[-1].key

    def is_in_sight() -> bool:
        line, area = _line(made, last), made.sidebar._area
        place = line.mapTo(area.viewport(), line.rect().topLeft()).y()
        return place >= 0 and place + line.height() <= area.viewport().height()

    qtbot.waitUntil(lambda: not is_in_sight(), timeout=2_000)
    made.navigate(last)
    qtbot.waitUntil(is_in_sight, timeout=2_000)
    made.resize(1093, 800)
    made.resize(1093, 480)
    qtbot.waitUntil(is_in_sight, timeout=2_000)
    made._closed = True


def test_a_backup_at_the_end_reaches_the_second_medium(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    monkeypatch.setattr(places, "same_disk", lambda one, other: False)
    window.context.medium = str(usb)
    window.backup_before_close = True
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    assert [path.name for path in usb.glob("*-tutup*.cadangan")] == [
        path.name for path in (window.session.folder / "cadangan").glob("*-tutup*.cadangan")
    ]


def test_a_medium_that_is_not_there_keeps_nobody(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.context.medium = str(tmp_path / "tidak ada")
    window.backup_before_close = True
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()


def test_a_copy_that_fails_at_the_end_is_told_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, answers: object
) -> None:
    window.context.medium = str(tmp_path)  # on the same disk
    window.backup_before_close = True
    window.close()
    qtbot.waitUntil(lambda: bool(answers.failures), timeout=10_000)  # type: ignore[attr-defined]
    assert "cakram yang sama" in str(answers.failures[-1])  # type: ignore[attr-defined]
    assert window.isVisible()
    assert window.isEnabled()
    window.close()
    assert not window.isVisible()


def test_the_status_line_tells_of_copies_outside_this_machine(window: MainWindow) -> None:
    now = datetime(2026, 11, 21, 14, 30)
    window.show_backup(now, now, "Salinan luar: 8 hari lalu", "bad")
    assert "Salinan luar: 8 hari lalu" in window.status.text()
    assert window.status._backup.property("tone") == "bad"


def test_a_restore_ends_the_session_and_leads_to_the_login(qtbot: QtBot, window: MainWindow) -> None:
    window.session.close()
    with qtbot.waitSignal(window.closed, timeout=5_000):
        window.context.session_over.emit()
    assert window.leaving
    assert not window.isVisible()

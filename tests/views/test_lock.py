"""The lock of the screen: nothing to be seen, nothing lost, and only the same person comes back."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.presenters.idle import Idleness
from asn_desktop.services.attempts import load
from asn_desktop.services.drafts import drafts
from asn_desktop.services.errors import StorageError
from asn_desktop.services.work import Work
from asn_desktop.views.clipboard import copy_personal
from asn_desktop.views.dialogs.ask import AskDialog, ask
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.tell import TellDialog
from asn_desktop.views.draft_keeper import DraftKeeper, Unsaved
from asn_desktop.views.screens.pegawai.dialog import PegawaiDialog
from asn_desktop.views.screens.setelan.lock_line import LockLine
from asn_desktop.views.shell.idle import IdleWatch
from asn_desktop.views.shell.main_window import MainWindow
from tests.offices import PASSWORD
from tests.pages.base import click, find_button, press, type_text, unnamed
from tests.pages.waiting import settle
from tests.views.shell_window import screen_in

CTRL = Qt.KeyboardModifier.ControlModifier
NAME = "Kenari Sriguntingsari"


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """The window, in an office whose clock stands still."""
    window.session.clock = lambda: datetime(2026, 11, 21, 3, 32, tzinfo=UTC)
    window.navigate("pegawai")
    return window


def unlock(qtbot: QtBot, window: MainWindow, password: str = PASSWORD) -> None:
    page = window.screen_lock.page
    page.password.clear()
    type_text(page.password, password)
    press(page.password, Qt.Key.Key_Return)
    settle(qtbot, window.jobs)


def seen() -> list[str]:
    """Every text in any window that can be seen now, and the titles."""
    found: list[str] = []
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            found.append(top.windowTitle())
            found += [made.text() for made in top.findChildren(QLabel) if made.isVisible()]
            found += [made.text() for made in top.findChildren(QLineEdit) if made.isVisible()]
    return found


def form_with_text(qtbot: QtBot, window: MainWindow) -> PegawaiDialog:
    dialog = PegawaiDialog(window.context, parent=window)
    dialog.open()
    dialog.form.focus_field("nama")
    type_text(dialog.form.widget_of("nama"), NAME)
    return dialog


def test_ctrl_l_hides_everything_and_the_password_brings_it_back(qtbot: QtBot, window: MainWindow) -> None:
    screen = screen_in(window, "pegawai")
    screen.line.setText(NAME)
    screen.line.setFocus()
    title = window.windowTitle()
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    assert window.screen_lock.is_locked
    assert window.windowTitle() == "ASN Desktop · terkunci"
    assert not any(NAME in text or "TIRTA" in text for text in seen())
    assert QApplication.focusWidget() is window.screen_lock.page.password
    told = list(screen.told)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert screen.told == told, "the keys of the screens are dead"
    unlock(qtbot, window)
    assert not window.screen_lock.is_locked
    assert window.windowTitle() == title
    assert screen.line.text() == NAME
    assert QApplication.focusWidget() is screen.line
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert screen.told == [*told, "save"]


def test_dialogs_are_hidden_and_come_back_as_they_were(qtbot: QtBot, window: MainWindow) -> None:
    dialog = form_with_text(qtbot, window)
    above = TellDialog(dialog, "Judul", f"Tentang {NAME}.")
    above.open()
    qtbot.waitUntil(above.isActiveWindow)
    dialog.move(dialog.pos() + QPoint(17, 23))
    places = [dialog.geometry(), above.geometry()]
    qtbot.keyClick(above, Qt.Key.Key_L, CTRL)
    assert window.screen_lock.is_locked, "Ctrl+L works in a form, too"
    assert not dialog.isVisible()
    assert not above.isVisible()
    assert not any(NAME in text for text in seen())
    unlock(qtbot, window)
    assert dialog.isVisible()
    assert above.isVisible()
    assert [dialog.geometry(), above.geometry()] == places
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    above.accept()
    assert dialog.form.state.raw("nama") == NAME
    assert dialog.focusWidget() is dialog.form.widget_of("nama")
    end(dialog)


def end(dialog: Dialog) -> None:
    """The way out of the base, which asks nothing."""
    QDialog.done(dialog, 0)


def test_what_opens_behind_the_lock_is_seen_after_it(qtbot: QtBot, window: MainWindow) -> None:
    window.lock_screen()
    late = TellDialog(window, "Selesai", f"Sudah dicetak: {NAME}.")
    late.open()
    assert not late.windowHandle() or not late.windowHandle().isVisible(), "not even for a moment"
    qtbot.waitUntil(lambda: not late.isVisible(), timeout=1_000)
    unlock(qtbot, window)
    assert late.isVisible()
    assert not late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    assert late.windowHandle().isVisible()
    late.accept()


def test_a_question_is_not_answered_by_the_lock(qtbot: QtBot, window: MainWindow) -> None:
    from PySide6.QtCore import QTimer

    answers: list[bool] = []

    def turn() -> None:
        window.lock_screen()
        assert not any(dialog.isVisible() for dialog in window.findChildren(AskDialog))
        assert answers == []
        window.screen_lock._unlock(None)
        [asked] = window.findChildren(AskDialog)
        assert asked.isVisible()
        find_button(asked, "Buang").click()

    QTimer.singleShot(0, turn)
    answers.append(ask(window, "Buang isian?", "&Buang", danger=True))
    assert answers == [True]


def test_menus_close_and_a_dialog_that_ended_meanwhile_stays_away(qtbot: QtBot, window: MainWindow) -> None:
    dialog = TellDialog(window, "Judul", NAME)
    dialog.open()
    window.lock_screen()
    dialog.accept()
    unlock(qtbot, window)
    assert [made for made in window.findChildren(TellDialog) if made.isVisible()] == []
    window.top._open_menu()
    assert any(menu.isVisible() for menu in window.findChildren(QMenu))
    window.lock_screen()
    assert not any(menu.isVisible() for menu in window.findChildren(QMenu))


def test_wrong_passwords_count_as_at_the_login(qtbot: QtBot, window: MainWindow) -> None:
    window.lock_screen()
    page = window.screen_lock.page
    click(page, "Buka kunci")
    assert "belum diisi" in page.problem.text()
    unlock(qtbot, window, "salah sekali")
    assert window.screen_lock.is_locked
    assert "tidak cocok" in page.problem.text()
    assert load(window.session.folder).count == 1
    assert not page.unlock.isEnabled()
    assert page.unlock.text().strip() == "Tunggu 1 detik"
    press(page.password, Qt.Key.Key_Return)
    assert not window.jobs.is_busy(), "Enter does not get round the wait"
    qtbot.waitUntil(page.unlock.isEnabled, timeout=3_000)
    assert page.unlock.text().strip() == "&Buka kunci"
    start = window.session.clock()
    window.session.clock = lambda: start.replace(second=30)
    unlock(qtbot, window)
    assert not window.screen_lock.is_locked
    assert load(window.session.folder).count == 0


def test_drafts_are_written_at_the_lock_without_the_pause(qtbot: QtBot, window: MainWindow) -> None:
    dialog = form_with_text(qtbot, window)
    assert drafts(window.session) == ()
    window.lock_screen()
    qtbot.waitUntil(lambda: not window.jobs.is_busy(), timeout=1_000)
    [draft] = drafts(window.session)
    assert NAME in draft.data
    assert window.context.unsaved.count() == 0
    unlock(qtbot, window)
    end(dialog)


def test_a_draft_that_fails_at_the_lock_is_told_after_it_and_nothing_typed_is_lost(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()  # whoever fails here opens a real dialog
    dialog = form_with_text(qtbot, window)

    def full(*given: object) -> None:
        raise StorageError("penuh", folder=window.session.folder)

    monkeypatch.setattr("asn_desktop.services.drafts.save_draft", full)
    window.lock_screen()
    settle(qtbot, window.jobs)
    assert not any("penuh" in text for text in seen())
    unlock(qtbot, window)
    told = [made for made in window.findChildren(TellDialog) if made.isVisible()]
    assert len(told) == 1
    assert any("penuh" in text for text in seen())
    told[0].accept()
    assert dialog.form.state.raw("nama") == NAME
    end(dialog)


def test_work_goes_on_and_is_told_without_names(qtbot: QtBot, window: MainWindow) -> None:
    gate = threading.Event()

    def batch(work: Work) -> str:
        while not gate.wait(0.005):
            work.step(3, 12, f"F2 {NAME}")
        return "selesai"

    done: list[object] = []
    window.context.run(window, batch, done.append, title="Mencetak")
    window.lock_screen()
    page = window.screen_lock.page
    qtbot.waitUntil(lambda: page._bar.value() == 3, timeout=5_000)
    assert page.work_text() == "Masih berjalan: Mencetak"
    assert not any(NAME in text for text in seen())
    window.switch_user()
    assert window.isVisible(), "whoever cannot unlock does not stop the work of others"
    assert "Tunggu sampai selesai" in page.problem.text()
    gate.set()
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: not page._bar.isVisible())
    unlock(qtbot, window)


def test_work_that_holds_the_data_is_stopped_before_the_drafts_are_waited_for(
    qtbot: QtBot, window: MainWindow, answers: object
) -> None:
    def hold(work: Work) -> None:
        while True:
            work.step(1, 4)
            threading.Event().wait(0.005)

    window.context.run(window, hold, str, title="Mengimpor", holds=True)
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    assert answers.asked == ["Hentikan pekerjaan dan keluar?"]  # type: ignore[attr-defined]


def test_somebody_else_takes_over(qtbot: QtBot, window: MainWindow) -> None:
    dialog = form_with_text(qtbot, window)
    window.lock_screen()
    with qtbot.waitSignal(window.closed, timeout=10_000):
        click(window.screen_lock.page, "Ganti pengguna…")
    assert window.leaving
    assert window.switching
    assert window.session.is_closed
    assert not dialog.isVisible()
    from tests.offices import open_folder

    with open_folder(window.session.folder) as again:
        assert [NAME in draft.data for draft in drafts(again)] == [True]


def test_the_lock_stays_when_a_draft_fails_while_somebody_else_wants_in(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = form_with_text(qtbot, window)

    def full(*given: object) -> None:
        raise StorageError("penuh", folder=window.session.folder)

    monkeypatch.setattr("asn_desktop.services.drafts.save_draft", full)
    window.lock_screen()
    click(window.screen_lock.page, "Ganti pengguna…")
    settle(qtbot, window.jobs)
    assert window.isVisible()
    assert not window.session.is_closed
    assert not window.leaving, "to close the window ends the program again"
    assert "1 isian belum tersimpan" in window.screen_lock.page.problem.text()
    unlock(qtbot, window)
    assert dialog.form.state.raw("nama") == NAME
    end(dialog)


def test_what_was_copied_goes_with_the_lock(qtbot: QtBot, window: MainWindow) -> None:
    copy_personal("198503172010012901")
    window.lock_screen()
    assert QGuiApplication.clipboard().text() == ""
    unlock(qtbot, window)


def test_nobody_at_the_keyboard_locks(qtbot: QtBot, window: MainWindow) -> None:
    now = [0.0]
    watch = IdleWatch(window.context, Idleness((lambda: now[0], lambda: now[0])))
    watch.idle.connect(window.lock_screen)
    watch._listen(window.windowHandle())
    window.context.lock_minutes = 2
    now[0] = 119
    watch.look()
    assert not window.screen_lock.is_locked
    QTest.mouseMove(window.windowHandle(), QPoint(200, 300))
    now[0] = 200
    watch.look()
    assert not window.screen_lock.is_locked
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    now[0] = 321
    watch.look()
    assert window.screen_lock.is_locked
    unlock(qtbot, window)
    window.context.lock_minutes = 0  # a practice office
    now[0] = 100_000
    watch.look()
    assert not window.screen_lock.is_locked


def test_a_dialog_that_takes_the_keyboard_is_listened_to(qtbot: QtBot, window: MainWindow) -> None:
    dialog = TellDialog(window, "Judul", "Kalimat.")
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    touched: list[int] = []
    window.idle._idleness.touch = lambda: touched.append(1)  # type: ignore[method-assign]
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    assert touched
    dialog.accept()


def test_the_minutes_are_chosen_and_never_is_for_practice(qtbot: QtBot, window: MainWindow) -> None:
    line = LockLine(window.context)
    qtbot.addWidget(line)
    values = [line.minutes.itemData(place) for place in range(line.minutes.count())]
    assert values == ["2", "5", "10", "15", "30", "0"]
    line.minutes.set_value("5")
    line.minutes.changed.emit()
    assert window.context.lock_minutes == 5
    window.session.latihan = False
    real = LockLine(window.context)
    qtbot.addWidget(real)
    assert real.minutes.findData("0") < 0


def test_every_input_of_the_lock_has_a_name_and_the_menu_offers_it(window: MainWindow) -> None:
    window.screen_lock.page.show()
    assert unnamed(window.screen_lock.page) == []
    assert [action.text().split("\t")[0] for action in window.top._menu.actions()] == [
        "Kunci layar",
        "Ganti pengguna",
        "Pintasan papan tik",
        "Keluar",
    ]
    titles = {made.title for made in window.finder.look("kunci")}
    assert "Kunci layar" in titles


class _Keeps(QWidget):
    """Something typed in a screen, with its draft."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.keeper = DraftKeeper(window.context, "skp", lambda: Unsaved("id-skp", 3, '{"a":1}'), self)


@pytest.mark.parametrize("way", ["close", "_leave", "switch_user"])
def test_every_way_out_waits_for_the_last_draft(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    from tests.offices import open_folder

    typed = _Keeps(window)
    screen = screen_in(window, "pegawai")
    monkeypatch.setattr(screen, "can_leave", typed.keeper.keep_now)
    typed.keeper.poke()
    with qtbot.waitSignal(window.closed, timeout=10_000):
        getattr(window, way)()
    assert (window.leaving, window.switching) == (way != "close", way == "switch_user")
    with open_folder(window.session.folder) as again:
        assert [draft.data for draft in drafts(again)] == ['{"a":1}']


@pytest.mark.parametrize("yes", [False, True])
def test_a_draft_that_fails_on_its_way_keeps_the_window_unless_it_is_given_up(
    qtbot: QtBot, window: MainWindow, answers: object, monkeypatch: pytest.MonkeyPatch, yes: bool
) -> None:
    gate = threading.Event()
    typed = _Keeps(window)

    def long(work: Work) -> None:
        while not gate.wait(0.005):
            work.step(1, 4)

    def full(*given: object) -> None:
        raise StorageError("penuh", folder=window.session.folder)

    screen = screen_in(window, "pegawai")
    monkeypatch.setattr(screen, "can_leave", typed.keeper.keep_now)
    window.jobs.run(long)  # without a title: nothing is asked
    monkeypatch.setattr(window.jobs, "works_long", lambda: True)  # so that the worker writes the draft
    monkeypatch.setattr("asn_desktop.views.draft_keeper.save_draft", full)
    typed.keeper.poke()
    answers.yes = yes  # type: ignore[attr-defined]
    gate.set()
    window.close()
    qtbot.waitUntil(lambda: bool(answers.asked), timeout=5_000)  # type: ignore[attr-defined]
    assert answers.asked == ["Keluar tanpa menyimpan isian?"]  # type: ignore[attr-defined]
    if yes:
        qtbot.waitUntil(lambda: window.session.is_closed, timeout=10_000)
    else:
        settle(qtbot, window.jobs)
        assert window.isVisible()
        assert window.isEnabled()
        assert not window.session.is_closed


def test_the_folder_holds_nothing_new_after_a_lock(qtbot: QtBot, window: MainWindow) -> None:
    before = {path.name for path in Path(window.session.folder).iterdir()}
    window.lock_screen()
    unlock(qtbot, window)
    assert {path.name for path in Path(window.session.folder).iterdir()} == before

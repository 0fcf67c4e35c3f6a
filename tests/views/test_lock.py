"""The lock of the screen: nothing to be seen, nothing lost, and only the same person comes back."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from asn_desktop.services.attempts import load
from asn_desktop.services.drafts import drafts
from asn_desktop.services.errors import StorageError
from asn_desktop.services.work import Work
from asn_desktop.views.clipboard import copy_personal
from asn_desktop.views.dialogs.ask import AskDialog, ask
from asn_desktop.views.dialogs.tell import TellDialog
from asn_desktop.views.shell.main_window import MainWindow
from tests.offices import PASSWORD
from tests.pages.base import click, find_button, press, type_text, unnamed
from tests.pages.lock import NAME, end, form_with_text, seen, unlock
from tests.pages.waiting import settle
from tests.views.shell_window import screen_in

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """The window, in an office whose clock stands still."""
    window.session.clock = lambda: datetime(2026, 11, 21, 3, 32, tzinfo=UTC)
    window.navigate("pegawai")
    return window


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


def test_what_opens_in_the_moment_of_unlocking_is_seen(qtbot: QtBot, window: MainWindow) -> None:
    window.lock_screen()
    late = TellDialog(window, "Selesai", f"Sudah dicetak: {NAME}.")
    late.open()
    window.screen_lock._unlock(None)
    qtbot.wait(20)
    assert late.isVisible()
    assert late.windowHandle().isVisible(), "it is modal: unseen it would hold the window"
    late.accept()


def test_a_search_that_was_typed_before_the_lock_works_after_it(qtbot: QtBot, window: MainWindow) -> None:
    search = window.top.search
    asked: list[str] = []
    search._look = lambda text: asked.append(text) or window.finder.look(text)  # type: ignore[func-returns-value]
    type_text(search.line, "buka")
    window.lock_screen()
    qtbot.wait(120)
    assert asked == [], "nothing is looked for behind the lock"
    search.popup.offer(window.finder.look("buka"))
    unlock(qtbot, window)
    qtbot.keyClick(search.line, Qt.Key.Key_End)
    type_text(search.line, " s")
    qtbot.waitUntil(lambda: search.popup.list.isVisible() and search.popup.list.windowHandle().isVisible())
    search.popup.list.hide()


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


def test_drafts_are_written_at_the_lock_without_the_pause(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for pause in ("_PAUSE_MS", "_AT_LATEST_MS"):
        monkeypatch.setattr(f"asn_desktop.views.draft_keeper.{pause}", 600_000)
    dialog = form_with_text(qtbot, window)
    assert drafts(window.session) == ()
    window.lock_screen()
    qtbot.waitUntil(lambda: not window.jobs.is_busy(), timeout=30_000)
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


def test_what_was_copied_goes_with_the_lock(qtbot: QtBot, window: MainWindow) -> None:
    copy_personal("198503172010012901")
    window.lock_screen()
    assert QGuiApplication.clipboard().text() == ""
    unlock(qtbot, window)


def test_the_password_is_gone_after_unlocking_also_one_that_was_shown(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.lock_screen()
    cleared: list[int] = []  # the offscreen clipboard does not know whose its contents are
    monkeypatch.setattr("asn_desktop.views.shell.lock.clear_clipboard", lambda: cleared.append(1))
    page = window.screen_lock.page
    type_text(page.password, PASSWORD)
    page.eye.click()
    assert page.password.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData, "no keyboard learns it"
    press(page.password, Qt.Key.Key_Return)
    settle(qtbot, window.jobs)
    assert not window.screen_lock.is_locked
    assert page.password.text() == ""
    assert not page.password.isUndoAvailable()
    assert cleared == [1]


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


def test_the_folder_holds_nothing_new_after_a_lock(qtbot: QtBot, window: MainWindow) -> None:
    before = {path.name for path in Path(window.session.folder).iterdir()}
    window.lock_screen()
    unlock(qtbot, window)
    assert {path.name for path in Path(window.session.folder).iterdir()} == before

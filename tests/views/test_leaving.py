"""Every way out waits for what was typed, and stays when that cannot be kept."""

import threading
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.services.drafts import drafts
from asn_desktop.services.errors import StorageError
from asn_desktop.services.work import Work
from asn_desktop.views.draft_keeper import DraftKeeper, Unsaved
from asn_desktop.views.screens.pegawai.restrict_dialog import RestrictDialog
from asn_desktop.views.shell.main_window import MainWindow
from tests.pages.base import click, type_text
from tests.pages.lock import NAME, end, form_with_text, unlock
from tests.pages.waiting import settle
from tests.views.shell_window import screen_in


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """The window, in an office whose clock stands still."""
    window.session.clock = lambda: datetime(2026, 11, 21, 3, 32, tzinfo=UTC)
    window.navigate("pegawai")
    return window


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


def test_text_that_no_draft_keeps_is_thrown_away_only_when_asked_for_twice(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = RestrictDialog(window.context, "x", "Kenari", parent=window)
    dialog.open()
    assert not dialog.loses_text(), "what stands in it already is nobody's typing"
    type_text(dialog.reason, "Permintaan tertulis")
    window.lock_screen()
    click(window.screen_lock.page, "Ganti pengguna…")
    assert not window.session.is_closed
    assert "akan hilang" in window.screen_lock.page.problem.text()
    unlock(qtbot, window)
    assert dialog.reason.text() == "Permintaan tertulis"
    window.lock_screen()
    click(window.screen_lock.page, "Ganti pengguna…")
    assert "akan hilang" in window.screen_lock.page.problem.text(), "each lock warns anew"
    with qtbot.waitSignal(window.closed, timeout=10_000):
        click(window.screen_lock.page, "Ganti pengguna…")
    assert window.switching


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


def test_the_screen_is_locked_while_the_question_of_leaving_stands(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = form_with_text(qtbot, window)
    seen: list[object] = []

    def full(*given: object) -> None:
        raise StorageError("penuh", folder=window.session.folder)

    def lock_and_unlock(question: str, yes: str, **more: object) -> bool:
        window.lock_screen()
        page = window.screen_lock.page
        window.switch_user()
        seen.extend([window.screen_lock.is_locked, page.password.isEnabled(), page.problem.text()])
        unlock(qtbot, window)
        seen.append(window.screen_lock.is_locked)
        return True

    monkeypatch.setattr("asn_desktop.services.drafts.save_draft", full)
    monkeypatch.setattr(window.context, "ask", lock_and_unlock)
    window.lock_screen()  # its page is there from now on, and is told that the data is being closed
    unlock(qtbot, window)
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    locked, typable, told, still = seen
    assert (locked, typable, still) == (True, True, False)
    assert "buka kunci" in str(told)
    assert not window.switching, "the way that was asked for first is gone"
    end(dialog)

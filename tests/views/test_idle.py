"""Nobody at the keyboard: the screen is locked after the minutes that were chosen."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.presenters.idle import Idleness
from asn_desktop.views.dialogs.tell import TellDialog
from asn_desktop.views.screens.setelan.lock_line import LockLine
from asn_desktop.views.shell.idle import IdleWatch
from asn_desktop.views.shell.main_window import MainWindow
from tests.pages.lock import unlock


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """The window, in an office whose clock stands still."""
    window.session.clock = lambda: datetime(2026, 11, 21, 3, 32, tzinfo=UTC)
    window.navigate("pegawai")
    return window


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

"""The keyboard as a person has it, and the frame around the screens: login, search, menu, periods."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.app.wiring import Program
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.views.screen import Screen
from asn_desktop.views.screens.login import LoginWindow
from asn_desktop.views.shell.main_window import MainWindow
from tests.pages.base import bring_to_front, type_text
from tests.pages.waiting import settle

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Keyboard:
    """Presses keys where the cursor is, shortcuts included, and counts them; texts are counted apart."""

    def __init__(self) -> None:
        self.keys = 0
        self.letters = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, with whatever is held down; it goes the way of a real one."""
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None, "nothing has the keyboard"
        self.keys += 1
        QTest.keyClick(target, key, modifiers)

    def write(self, text: str) -> None:
        """A text into whatever has the cursor."""
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the cursor"
        self.letters += len(text)
        type_text(target, text)

    def forget(self) -> None:
        """Count from nothing."""
        self.keys = self.letters = 0


class Shell:
    """The program from its login on, steered by keys."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program, self.keyboard = qtbot, program, Keyboard()

    @property
    def main(self) -> MainWindow:
        """The window after login."""
        assert self.program.main is not None
        return self.program.main

    @property
    def screen(self) -> Screen:
        """The screen in front."""
        found = self.main.current_screen()
        assert found is not None
        return found

    def sign_in(self, password: str) -> None:
        """Type the password at the login and wait for the window behind it."""
        login = self.program.window
        assert isinstance(login, LoginWindow)
        bring_to_front(self.qtbot, login)
        self.qtbot.waitUntil(login.password.hasFocus, timeout=5_000)
        self.keyboard.write(password)
        self.keyboard.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(self._has_main, timeout=30_000)
        bring_to_front(self.qtbot, self.main)
        self.settle()

    def settle(self, pause_ms: int = 0) -> None:
        """Until nothing runs any more."""
        settle(self.qtbot, self.program.jobs, pause_ms)

    def go(self, number: int) -> None:
        """Ctrl and the number of a screen in the menu."""
        self.keyboard.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        self.settle()

    def find(self, text: str) -> None:
        """Ctrl+K, a text, and Enter on the first line that is offered."""
        self.keyboard.press(Qt.Key.Key_K, CTRL)
        self.keyboard.write(text)
        self.qtbot.waitUntil(self.main.top.search.popup.list.isVisible, timeout=5_000)
        self.keyboard.press(Qt.Key.Key_Return)
        self.settle(120)

    def choose_periode(self, tahun: int, periode: JenisPeriode) -> None:
        """As the two lists of the top bar do."""
        self.main.context.set_periode(tahun, periode)
        self.settle()

    def leave(self) -> None:
        """Close the window and wait until the data is closed."""
        self.main.close()
        self.qtbot.waitUntil(self._is_closed, timeout=20_000)

    def _has_main(self) -> bool:
        return self.program.main is not None

    def _is_closed(self) -> bool:
        return self.program.main is None


def focus_named(name: str) -> QWidget:
    """What has the cursor; fails with its name where it is another than expected."""
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the cursor"
    assert found.accessibleName() == name, f"the cursor is in {found.accessibleName()!r}"
    return found


def program_on(folder: Path, tmp_path: Path) -> Program:
    """The wired program on an office, with settings of its own."""
    return Program(folder, tmp_path / "setelan.json")

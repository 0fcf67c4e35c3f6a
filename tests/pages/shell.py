"""The keyboard as a person has it, and the frame around the screens: login, search, menu, periods."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from asn_desktop.app.wiring import Program
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.views.screen import Screen
from asn_desktop.views.screens.login import LoginWindow
from asn_desktop.views.shell.main_window import MainWindow
from asn_desktop.views.widgets.basics import without_mnemonic
from tests.pages.base import bring_to_front, press, type_text
from tests.pages.waiting import settle

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Keyboard:
    """Presses keys where the cursor is, shortcuts included, and counts them; texts are counted apart."""

    def __init__(self) -> None:
        self.keys = 0
        self.letters = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, with whatever is held down; it goes the way of a real one, Enter to an open list first."""
        self.keys += 1
        popup = QApplication.activePopupWidget()
        if popup is not None and key == Qt.Key.Key_Return:
            press(popup, key, modifiers)
            return
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None, "nothing has the keyboard"
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

        def login_is_gone() -> bool:
            return not isValid(login)

        self.qtbot.waitUntil(login_is_gone, timeout=5_000)
        bring_to_front(self.qtbot, self.main)
        self.settle()

    def settle(self, pause_ms: int = 0) -> None:
        """Until nothing runs any more."""
        settle(self.qtbot, self.program.jobs, pause_ms)

    def tab_to(self, text: str) -> None:
        """Tab until the cursor stands on the button or field that is called so (a name may go on)."""
        passed: list[str] = []
        for _ in range(80):
            found = QApplication.focusWidget()
            names = _names_of(found) if found is not None else ("",)
            passed.append(names[0])
            if any(name.startswith(text) for name in names):
                return
            self.keyboard.press(Qt.Key.Key_Tab)
        raise LookupError(f"Tab never reaches {text!r}, only {list(dict.fromkeys(passed))}")

    def push(self, text: str) -> None:
        """Go to a button by Tab and press it with the space bar."""
        self.tab_to(text)
        self.keyboard.press(Qt.Key.Key_Space)
        self.settle()

    def go(self, key: str) -> None:
        """Ctrl and the number of a screen in the menu; behind the ninth it is opened by name."""
        number = 1 + [entry.key for entry in self.main.entries].index(key)
        if number <= 9:
            self.keyboard.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        else:
            self.main.navigate(key)
        self.settle()

    def find(self, text: str) -> None:
        """Ctrl+K, a text, and Enter on the first line that is offered."""
        self.keyboard.press(Qt.Key.Key_K, CTRL)
        self.keyboard.write(text)
        self.qtbot.waitUntil(self.main.top.search.popup.list.isVisible, timeout=5_000)
        self.keyboard.press(Qt.Key.Key_Return)
        self.come_back()
        self.settle(120)

    def choose_periode(self, tahun: int, periode: JenisPeriode) -> None:
        """As the two lists of the top bar do."""
        self.main.context.set_periode(tahun, periode)
        self.settle()

    def come_back(self) -> None:
        """A dialog or a list of suggestions was closed: a desktop gives the keyboard back to the window, this
        platform does not always.
        """
        bring_to_front(self.qtbot, self.main)
        self.settle()

    def leave(self) -> None:
        """Close the window and wait until the data is closed."""
        self.main.close()
        self.qtbot.waitUntil(self._is_closed, timeout=20_000)

    def _has_main(self) -> bool:
        return self.program.main is not None

    def _is_closed(self) -> bool:
        return self.program.main is None


class WindowWatch(QObject):
    """Notes every window that is shown; one that flashes up takes the keyboard away from a person."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, and let everything pass."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def _names_of(widget: QWidget) -> tuple[str, ...]:
    """What a person reads on it, and what a screen reader says."""
    seen = without_mnemonic(widget.text()) if isinstance(widget, QAbstractButton) else ""
    return tuple(name for name in (seen, widget.accessibleName()) if name) or ("",)


def focus_named(name: str) -> QWidget:
    """What has the cursor; fails with its name where it is another than expected."""
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the cursor"
    assert found.accessibleName() == name, f"the cursor is in {found.accessibleName()!r}"
    return found

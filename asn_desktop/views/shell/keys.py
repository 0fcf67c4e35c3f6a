"""The keys that work in every screen; each screen knows what they mean for what it shows."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from asn_desktop.views.screen import Screen

# Keys and the method of ``Screen`` that they call.
SCREEN_KEYS = (
    ("Ctrl+S", "save"),
    ("Ctrl+F", "find_here"),
    ("F3", "find_here"),
    ("Ctrl+N", "new"),
    ("F2", "edit"),
    ("Ctrl+D", "duplicate"),
    ("Ctrl+P", "print_this"),
    ("Ctrl+Shift+P", "print_ticked"),
    ("Ctrl+Down", "next_item"),
    ("Ctrl+Up", "previous_item"),
)


class Navigator(Protocol):
    """What the keys need to know of the window."""

    def current_screen(self) -> Screen | None:
        """The screen in front."""

    def navigate(self, key: str) -> bool:
        """Bring a screen to the front."""


class WindowKeys(QObject):
    """Makes the shortcuts of the main window; they live as long as it does."""

    def __init__(
        self,
        window: QWidget,
        navigator: Navigator,
        screens: Sequence[str],
        others: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        """``screens`` are opened by Ctrl and their number."""
        super().__init__(window)
        self._window, self._navigator = window, navigator
        self._made = [QShortcut(QKeySequence(keys), window, slot) for keys, slot in others]
        for keys, action in SCREEN_KEYS:
            self._make(keys, action, self._tell_screen)
        for number, screen in enumerate(screens[:9], start=1):
            self._make(f"Ctrl+{number}", screen, self._open_screen)

    def set_enabled(self, enabled: bool) -> None:
        """None of them does anything while the screen is locked."""
        for made in self._made:
            made.setEnabled(enabled)

    def _make(self, keys: str, name: str, slot: Callable[[], object]) -> None:
        made = QShortcut(QKeySequence(keys), self._window)
        made.setObjectName(name)
        made.activated.connect(slot)
        self._made.append(made)

    def _tell_screen(self) -> None:
        sender, screen = self.sender(), self._navigator.current_screen()
        if sender is not None and screen is not None:
            getattr(screen, sender.objectName())()

    def _open_screen(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._navigator.navigate(sender.objectName())

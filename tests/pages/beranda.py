"""The Beranda screen as a person uses it."""

from PySide6.QtCore import Qt

from asn_desktop.services.beranda import TindakLanjut
from asn_desktop.views.screens.beranda.screen import BerandaScreen
from tests.pages.base import Page
from tests.pages.shell import Keyboard


class BerandaPage(Page):
    """Figures, lines of work, the way from them."""

    root: BerandaScreen

    def __init__(self, root: BerandaScreen) -> None:
        super().__init__(root)
        self.keyboard = Keyboard()
        self.ways: list[tuple[str, dict[str, object]]] = []
        root.context.navigated.connect(self._note)

    @property
    def lines(self) -> dict[str, TindakLanjut]:
        """The lines of work by key."""
        return dict(self.root._lines)

    def figure(self, key: str) -> str:
        """What a tile says."""
        return self.root.tiles[key].accessibleName()

    def open_line(self, key: str) -> tuple[str, dict[str, object]]:
        """Enter on a line; returns the screen and what it is opened with."""
        self.root.table.view.setFocus()
        self.root.table.choose(key)
        self.keyboard.press(Qt.Key.Key_Return)
        return self.ways[-1]

    def _note(self, screen: str, target: dict[str, object]) -> None:
        self.ways.append((screen, target))

"""What Ctrl+K says where nothing fits, and what it knows of screens that nobody has opened."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.registry import ScreenEntry
from asn_desktop.views.shell.finder import Finder
from asn_desktop.views.shell.main_window import MainWindow
from tests.pages.base import press, type_text


def test_a_search_without_a_hit_says_so(qtbot: QtBot, window: MainWindow) -> None:
    search = window.top.search
    search.begin()
    type_text(search.line, "zzqq")
    qtbot.waitUntil(search.popup.list.isVisible)
    assert search.popup.items.item(0).title == "Tidak ada yang cocok"
    press(search.popup.list, Qt.Key.Key_Return)
    assert search.line.text() == "zzqq", "it stays to be mended"


def test_the_pages_of_the_settings_are_found_before_the_screen_is_opened(context: ScreenContext) -> None:
    finder = Finder(context, (ScreenEntry("setelan", "Setelan", "settings", "", "x", "y"),))
    [found] = finder.look("cadangan dan pem")
    told: list[tuple[str, str]] = []
    finder.command.connect(lambda screen, command: told.append((screen, command)))
    finder.pick(found.key)
    assert told == [("setelan", "cadangan")]

"""The window stays quiet: nothing flashes up, and it answers while work goes on behind it."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from asn_desktop.services.session import Session
from asn_desktop.views.screens import registry
from tests.pages.shell import Shell, WindowWatch
from tests.services import kantor_kecil

Begin = Callable[[Callable[[Session], object]], Shell]


def test_no_screen_flashes_up_as_a_window_of_its_own(begin: Begin, qapp: QApplication) -> None:
    watch = WindowWatch()
    qapp.installEventFilter(watch)
    shell = begin(kantor_kecil.isi)
    for number in range(1, len(registry.menu()) + 1):
        shell.go(number)
        shell.settle(150)
        assert shell.main.isActiveWindow(), shell.screen
    qapp.removeEventFilter(watch)
    strange = [type(window).__name__ for window in watch.shown]
    assert sorted(set(strange)) == ["LoginWindow", "MainWindow"]

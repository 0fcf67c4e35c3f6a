"""What ``bench_start`` runs in processes of their own: ``empty``, ``login`` and ``remember FOLDER``.

``empty`` and ``login`` end at the first painted window; ``remember`` leaves the settings of a program that
had the folder open. Nothing of Qt or of the program is imported at the top: what is loaded is measured.
"""

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any


def ending_at_first_paint(window: type[Any]) -> type[Any]:
    """The class of a window that ends the process, without tidying up, once it has been painted.

    Not a filter over all events: answering each of them in Python would itself be measured.
    """
    from PySide6.QtCore import QTimer

    class Ending(window):  # type: ignore[misc]
        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, _end)

    return Ending


def _end() -> None:
    os._exit(0)


def empty() -> None:
    """The least that PySide6 can do: one main window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = ending_at_first_paint(QMainWindow)()
    window.resize(1366, 689)
    window.show()
    app.exec()


def login() -> None:
    """The program as a person starts it by its icon: the whole way through ``main``, without a word."""
    from asn_desktop.app import main, screen_check

    asked = screen_check.window_trouble

    def watched() -> str:
        """The last thing that the program asks before it loads the window."""
        import_module("asn_desktop.app.gui")
        wiring: Any = import_module("asn_desktop.app.wiring")
        wiring.LoginWindow = ending_at_first_paint(wiring.LoginWindow)
        return asked()

    screen_check.window_trouble = watched
    sys.exit(main.main([]))


def remember(folder: Path) -> None:
    """The settings of a machine on which the office in this folder was open the last time."""
    from asn_desktop.runtime import paths
    from asn_desktop.runtime.settings import Settings, save_settings

    save_settings(paths.settings_file(), Settings(last_folder=str(folder)))


if __name__ == "__main__":
    if sys.argv[1] == "remember":
        remember(Path(sys.argv[2]))
    else:
        {"empty": empty, "login": login}[sys.argv[1]]()

"""Starts the window: application object, look, hooks, log, and the program behind it."""

import logging
import sys
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from asn_desktop.app import features as features  # first: it makes the imports below cheaper
from asn_desktop.app.hooks import FaultHooks
from asn_desktop.app.single import SingleWindow
from asn_desktop.app.wiring import Program
from asn_desktop.runtime import paths
from asn_desktop.runtime.settings import load_settings
from asn_desktop.views import theme
from asn_desktop.views.qt_texts import QtTexts

_log = logging.getLogger(__name__)
_AFTER_PAINT_MS = 250  # what can wait until the first window has been painted


def open_window(options: Namespace) -> int:
    """What the program does without a word on the command line."""
    return run_gui(options.data)


def run_gui(folder: Path | None = None) -> int:
    """Run the window until it is closed; returns the exit code.

    ``folder`` is the office to open; None means the one opened last, else the default folder. A practice
    office is
    recognised by its key file, and then user and password are filled in.
    """
    app = make_application()
    settings = load_settings(paths.settings_file()).settings
    dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    theme.install(app, dark=dark, scale=settings.text_scale / 100)
    wanted = folder or (Path(settings.last_folder) if settings.last_folder else paths.default_data_folder())
    single = SingleWindow(wanted, app)
    if not single.first():
        return 0
    hooks = FaultHooks(app)
    hooks.install()
    log = _Log()
    QTimer.singleShot(_AFTER_PAINT_MS, log.start)
    program = Program(wanted, paths.settings_file())
    single.raise_wanted.connect(program.raise_window)
    app.lastWindowClosed.connect(program.end)
    program.ended.connect(app.quit)
    program.start()
    QTimer.singleShot(_AFTER_PAINT_MS, single.listen)
    try:
        return int(app.exec())
    finally:
        hooks.uninstall()
        single.close()
        log.stop()


def make_application() -> QApplication:
    """The application object with Indonesian words and numbers; an existing one is used again."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(theme.program_words(sys.argv[0]))
    theme.mark_styled(app)
    app.setApplicationName("asn-desktop")
    app.setDesktopFileName("asn-desktop")
    app.setQuitOnLastWindowClosed(False)
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    texts = QtTexts(app)
    app.installTranslator(texts)
    return app


class _Log:
    """The log file of this run."""

    def __init__(self) -> None:
        self._handler: logging.Handler | None = None

    def start(self) -> None:
        """Begin to write; without a place to write to the program goes on."""
        from asn_desktop.runtime.logging import start_logging

        try:
            self._handler = start_logging(paths.log_folder())
        except OSError as error:
            _log.warning("no log file: %s", error)

    def stop(self) -> None:
        """Close the file."""
        from asn_desktop.runtime.logging import stop_logging

        if self._handler is not None:
            stop_logging(self._handler)

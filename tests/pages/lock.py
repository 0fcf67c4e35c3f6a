"""The lock of the screen as a person meets it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.screens.pegawai.dialog import PegawaiDialog
from asn_desktop.views.shell.main_window import MainWindow
from tests.offices import PASSWORD
from tests.pages.base import press, type_text
from tests.pages.waiting import settle

NAME = "Kenari Sriguntingsari"


def unlock(qtbot: QtBot, window: MainWindow, password: str = PASSWORD) -> None:
    page = window.screen_lock.page
    page.password.clear()
    type_text(page.password, password)
    press(page.password, Qt.Key.Key_Return)
    settle(qtbot, window.jobs)


def seen() -> list[str]:
    """Every text in any window that can be seen now, and the titles."""
    found: list[str] = []
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            found.append(top.windowTitle())
            found += [made.text() for made in top.findChildren(QLabel) if made.isVisible()]
            found += [made.text() for made in top.findChildren(QLineEdit) if made.isVisible()]
    return found


def form_with_text(qtbot: QtBot, window: MainWindow) -> PegawaiDialog:
    dialog = PegawaiDialog(window.context, parent=window)
    dialog.open()
    dialog.form.focus_field("nama")
    type_text(dialog.form.widget_of("nama"), NAME)
    return dialog


def end(dialog: Dialog) -> None:
    """The way out of the base, which asks nothing."""
    QDialog.done(dialog, 0)

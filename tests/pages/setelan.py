"""The Setelan screen as a person uses it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from asn_desktop.views.screens.setelan.password_dialog import PasswordDialog
from asn_desktop.views.screens.setelan.screen import SetelanScreen
from tests.pages.base import Page, find_input, type_text


class SetelanPage(Page):
    """Profile, units, keys and backups."""

    root: SetelanScreen

    def value(self, name: str) -> str:
        """What stands in a field of the profile."""
        field = find_input(self.root.page_of("profil"), name)
        assert isinstance(field, QLineEdit)
        return field.text()

    def rewrite(self, name: str, text: str) -> None:
        """Type a field of the profile anew, by keys."""
        field = find_input(self.root.page_of("profil"), name)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        type_text(field, text)

    def change_password(self, old: str, new: str, again: str | None = None) -> PasswordDialog:
        """Through the dialog; it stays open where it refuses."""
        self.root.page_of("keamanan").password.click()
        dialog = self.root.window().findChild(PasswordDialog)
        assert dialog is not None
        for field, text in (
            (dialog.old, old),
            (dialog.new, new),
            (dialog.again, new if again is None else again),
        ):
            field.setFocus()
            type_text(field, text)
        dialog.save.click()
        return dialog

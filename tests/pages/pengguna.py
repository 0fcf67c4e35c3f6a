"""The page of users as an Admin kunci uses it."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from asn_desktop.domain.peran import Peran
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.setelan.new_key_dialog import NewKeyDialog
from asn_desktop.views.screens.setelan.phrase_dialog import PhraseDialog
from asn_desktop.views.screens.setelan.user_dialogs import (
    GiveUpDialog,
    LinkDialog,
    NewUserDialog,
    RolesDialog,
)
from asn_desktop.views.screens.setelan.users_page import UsersPage
from tests.pages.base import Page, click, type_text
from tests.pages.waiting import settle

Kind = TypeVar("Kind", bound=QDialog)


class PenggunaPage(Page):
    """Rows, buttons and the dialogs that they open."""

    root: UsersPage

    def __init__(self, root: UsersPage, qtbot: QtBot, jobs: JobRunner) -> None:
        super().__init__(root)
        self._qtbot, self._jobs = qtbot, jobs

    def settle(self) -> None:
        """Until nothing runs any more."""
        settle(self._qtbot, self._jobs)

    def rows(self) -> list[list[str]]:
        """What the table shows, the last column by its badge."""
        model = self.root.model
        shown = []
        for line in range(model.rowCount()):
            row = model.record(line)
            assert row is not None
            cells = [column.text(row) for column in model.columns[:-1]]
            badge = model.columns[-1].badge(row)
            shown.append([*cells, badge[0] if badge else ""])
        return shown

    def choose(self, user: str) -> None:
        """Put the cursor on a user."""
        self.root.table.choose(user)

    def dialog(self, kind: type[Kind]) -> Kind:
        """The dialog of that kind that is open now."""
        found = [made for made in self.root.window().findChildren(kind) if made.isVisible()]
        assert len(found) == 1, f"{len(found)} of {kind.__name__} are open"
        return found[0]

    def begin_adding(self, user: str, roles: Iterable[Peran], nip: str = "") -> NewUserDialog:
        """Fill the form of a new user and press its button; the dialog may stay open."""
        self.click("Tambah…")
        dialog = self.dialog(NewUserDialog)
        type_text(dialog.user, user)
        for role in roles:
            dialog.roles.ticks[role].click()
        if nip:
            type_text(dialog.nip.line, nip)
        click(dialog, "Tambah")
        self.settle()
        return dialog

    def give_up(self, label: str) -> None:
        """Answer the question which first role is given up."""
        click(self.dialog(GiveUpDialog), label)
        self.settle()

    def phrase(self) -> str:
        """The one-time phrase that is shown; its dialog is closed."""
        dialog = self.dialog(PhraseDialog)
        self.settle()
        text = dialog.phrase.text()
        click(dialog, "Tutup")
        self.settle()
        return text

    def change_roles(self, user: str, *turned: Peran) -> RolesDialog:
        """Turn these ticks of a user and save; the dialog may stay open."""
        self.choose(user)
        self.click("Peran…")
        dialog = self.dialog(RolesDialog)
        for role in turned:
            dialog.roles.ticks[role].click()
        click(dialog, "Simpan")
        self.settle()
        return dialog

    def link(self, user: str, nip: str) -> LinkDialog:
        """Link a user to a pegawai; the dialog may stay open."""
        self.choose(user)
        self.click("Pegawai…")
        dialog = self.dialog(LinkDialog)
        type_text(dialog.nip.line, nip)
        click(dialog, "Kaitkan")
        self.settle()
        return dialog

    def remove(self, user: str, reason: str) -> None:
        """Remove a user and begin the change of keys."""
        self.choose(user)
        self.click("Hapus…")
        dialog = self.dialog(NewKeyDialog)
        type_text(dialog.reason, reason)
        click(dialog, "Hapus pengguna")

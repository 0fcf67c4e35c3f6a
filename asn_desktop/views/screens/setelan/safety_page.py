"""Keys, password and check of the data, each with a plain sentence about its state."""

import functools

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.presenters.new_password import OwnPasswordWords
from asn_desktop.services.check import OfficeCheck, check_office
from asn_desktop.services.session import Session, change_password, office_state, verify_recovery_code
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.recovery import RecoveryDialog
from asn_desktop.views.screens.setelan.lock_line import LockLine
from asn_desktop.views.screens.setelan.page import SettingsPage
from asn_desktop.views.screens.setelan.password_dialog import PasswordDialog
from asn_desktop.views.theme import GAP, Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, column, label, row
from asn_desktop.views.widgets.scroll import scrolling
from asn_desktop.views.widgets.tiles import Banner


class SafetyPage(SettingsPage):
    """Every action runs in the worker and says what it found."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.recovery = Banner("", Tone.WARN, tr("Uji sekarang"), self._test_recovery)
        self.recovery_done = Banner("", Tone.GOOD)
        self.check = button(tr("&Periksa data"), "secondary", "shield-check", self._check)
        self.checked = Banner("", Tone.GOOD)
        self.password = button(tr("&Ganti kata sandi"), "secondary", "key-round", self._ask_password)
        keys = Card(tr("Kunci dan kata sandi"))
        keys.add(
            self.recovery,
            self.recovery_done,
            label(tr("Pengguna yang sedang masuk: {}").format(context.session.actor)),
            row(self.password, None),
        )
        data = Card(tr("Keutuhan data"))
        data.add(
            label(
                tr("Memeriksa sandi berkas, keutuhan, hubungan antar data, dan jejak perubahan."),
                "muted",
                wrap=True,
            ),
            row(self.check, None),
            self.checked,
        )
        page = QWidget()
        page.setLayout(column(keys, LockLine(context), data, None, gap=GAP.M))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(page))
        self.checked.hide()

    def load(self) -> None:
        """Show the state of the keys."""
        verified = office_state(self._context.session.folder).recovery_verified
        self.recovery.show_text(
            tr("Kode pemulihan belum diuji. Tanpa kode itu, data tidak dapat dibuka bila kata sandi hilang.")
        )
        self.recovery.setVisible(not verified)
        self.recovery_done.show_text(tr("Kode pemulihan sudah diuji dari kertasnya."))
        self.recovery_done.setVisible(verified)

    def _test_recovery(self) -> None:
        dialog = RecoveryDialog(
            self._context.session, self._context.jobs, verify_recovery_code, self.window()
        )
        dialog.finished.connect(self._recovery_tested)
        dialog.open()

    def _recovery_tested(self, result: int) -> None:
        self.load()

    def _ask_password(self) -> None:
        session = self._context.session
        dialog = PasswordDialog(self._context.jobs, OwnPasswordWords(session), self.window())
        dialog.given.connect(self._change_password)
        dialog.accepted.connect(self._password_changed)
        dialog.open()

    def _change_password(self, old: str, new: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, PasswordDialog):
            change = functools.partial(change_password, self._context.session, old, new)
            self._context.set_aside(dialog, change, dialog.take, failed=dialog.refuse)

    def _password_changed(self) -> None:
        self._context.saved()
        self._context.toast(tr("Kata sandi diganti; berlaku mulai masuk berikutnya."))

    def _check(self) -> None:
        self.check.setEnabled(False)
        self._context.run(
            self,
            functools.partial(_check_office, self._context.session),
            self._show_check,
            title=tr("Memeriksa data"),
            failed=self._check_failed,
            cancelled=self._check_stopped,
            holds=True,
        )

    def _show_check(self, found: OfficeCheck) -> None:
        self.check.setEnabled(True)
        problems = found.problems
        words = "\n".join(problems) if problems else tr("Semua pemeriksaan lulus; data utuh.")
        self.checked.show_text(words, Tone.BAD if problems else Tone.GOOD)
        self.checked.show()

    def _check_failed(self, error: object) -> None:
        self.check.setEnabled(True)
        self._context.fail(error)

    def _check_stopped(self) -> None:
        self.check.setEnabled(True)


def _check_office(session: Session, work: Work) -> OfficeCheck:
    work.step(0, 0, "")
    return check_office(session, work)

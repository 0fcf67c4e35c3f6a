"""Changing one's own password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.services.errors import ServiceError
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label, set_veiled
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.password_help import PasswordHelp, Words

_MAX = 128


class PasswordDialog(Dialog):
    """``given`` carries the old and the new password once both new ones are alike; ``words`` judge it.

    It waits shut until whoever tries them calls ``take`` or ``refuse``, so that nothing is typed twice.
    """

    given = Signal(str, str)

    def __init__(self, jobs: JobRunner, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ganti kata sandi"), parent, width=500)
        self.old = self._secret(tr("Kata sandi sekarang"))
        self.new = self._secret(tr("Kata sandi baru"))
        self.help = PasswordHelp(jobs, words)
        self.body.addWidget(self.help)
        self.again = self._secret(tr("Kata sandi baru sekali lagi"))
        self.problem = label("", "problem", wrap=True, tone="bad")
        self.body.addWidget(self.problem)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.save = self.add_button(tr("&Ganti"), "primary", "check", self._try, default=True)
        self.new.changed.connect(self._typed)
        self.help.suggested.connect(self._take)
        self.old.setFocus()

    def _typed(self) -> None:
        self.help.watch(self.new.text())

    def _take(self, phrase: str) -> None:
        """Show the offered words, so that they can be learnt before they are used."""
        for line in (self.new, self.again):
            set_veiled(line, False)
            line.set_value(phrase)
        self._typed()

    def _secret(self, name: str) -> TextEdit:
        made = TextEdit(name, _MAX)
        set_veiled(made)
        self.body.addLayout(column(label(name, "field"), made, gap=4))
        return made

    def _try(self) -> None:
        if not self.old.text() or not self.new.text():
            self.problem.setText(tr("Isi kata sandi sekarang dan kata sandi baru."))
        elif self.new.text() != self.again.text():
            self.problem.setText(tr("Ulangan kata sandi baru tidak sama; ketik ulang keduanya."))
            self.again.setFocus()
        else:
            self.problem.setText("")
            self.setEnabled(False)
            self.given.emit(self.old.text(), self.new.text())

    def take(self, nothing: object) -> None:
        """They were taken."""
        self.setEnabled(True)
        self.accept()

    def refuse(self, error: object) -> None:
        """Say why they were not taken, and let them be mended."""
        self.setEnabled(True)
        if isinstance(error, ServiceError):
            self.problem.setText(error.sentence)
        elif isinstance(error, BaseException):
            report_error(self, error)
        self.old.setFocus()

"""Changing one's own password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label
from asn_desktop.views.widgets.inputs import TextEdit

_MAX = 128


class PasswordDialog(Dialog):
    """``given`` carries the old and the new password once both new ones are alike."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ganti kata sandi"), parent, width=460)
        self.old = self._secret(tr("Kata sandi sekarang"))
        self.new = self._secret(tr("Kata sandi baru"))
        self.again = self._secret(tr("Ulangi kata sandi baru"))
        self.problem = label("", "problem", wrap=True, tone="bad")
        self.body.addWidget(self.problem)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.save = self.add_button(tr("&Ganti"), "primary", "check", self._try, default=True)
        self.old.setFocus()

    def _secret(self, name: str) -> TextEdit:
        made = TextEdit(name, _MAX)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addLayout(column(label(name, "field"), made, gap=4))
        return made

    def _try(self) -> None:
        if not self.old.text() or not self.new.text():
            self.problem.setText(tr("Isi kata sandi sekarang dan kata sandi baru."))
        elif self.new.text() != self.again.text():
            self.problem.setText(tr("Ulangan kata sandi baru tidak sama; ketik ulang keduanya."))
            self.again.setFocus()
        else:
            self.given.emit(self.old.text(), self.new.text())
            self.accept()

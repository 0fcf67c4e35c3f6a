"""The password of an encrypted list that is about to be read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, icon_button, label, row, set_veiled
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.tiles import Banner

_MAX = 200


class ListPasswordDialog(Dialog):
    """``typed`` carries what was typed; ``refusal`` says why the one before did not do."""

    typed = Signal(str)

    def __init__(self, name: str, refusal: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tr("Buka daftar bersandi"), parent, width=520)
        words = tr(
            "{} hanya terbuka dengan kata sandi yang dipilih pembuatnya; itu bukan kata sandi Anda sendiri. "
            "Isinya dibuka di memori saja, dan belum ada yang berubah sebelum Anda menerapkannya."
        )
        self.body.addWidget(label(words.format(name), "muted", wrap=True))
        if refusal:
            self.body.addWidget(Banner(refusal, Tone.BAD))
        self.password = TextEdit(tr("Kata sandi daftar"), _MAX)
        set_veiled(self.password)
        self.eye = icon_button("eye", tr("Tampilkan kata sandi"), self._show)
        self.eye.setCheckable(True)
        field = label(tr("&Kata sandi daftar"), "field")
        field.setBuddy(self.password)
        self.body.addLayout(column(field, row(self.password, self.eye, gap=4), gap=4))
        self.body.addStretch(1)
        self.add_button(tr("B&atal"), on_click=self.reject)
        self.open_it = self.add_button(tr("&Buka"), "primary", "lock", self._take, default=True)
        self.open_it.setEnabled(False)
        self.password.changed.connect(self._typed)
        self.password.setFocus()

    def _typed(self) -> None:
        self.open_it.setEnabled(bool(self.password.text()))

    def _show(self) -> None:
        set_veiled(self.password, not self.eye.isChecked())

    def _take(self) -> None:
        self.typed.emit(self.password.text())
        self.accept()

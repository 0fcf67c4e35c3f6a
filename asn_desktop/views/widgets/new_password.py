"""A new password, typed twice: how strong it is, and four random words on offer."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.presenters.new_password import STRONG, fault, strength_words
from asn_desktop.services.own_password import Known
from asn_desktop.services.passwords import new_phrase
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, column, icon_button, label, row, set_property, set_veiled
from asn_desktop.views.widgets.inputs import TextEdit

_MAX = 200
_PAUSE_MS = 150  # the estimate takes some milliseconds, which a quick typist must not feel


class NewPasswordEdit(QWidget):
    """``submitted`` comes with Enter in the second field."""

    submitted = Signal()

    def __init__(self, known: Known, parent: QWidget | None = None, *, name: str = "") -> None:
        """``name``: what the password is called, else it is a user's new one."""
        super().__init__(parent)
        self._known = known
        name = name or tr("Kata sandi baru")
        self.password = self._secret(name)
        self.again = self._secret(tr("{} sekali lagi").format(name))
        self.eye = icon_button("eye", tr("Tampilkan kata sandi"), self._show)
        self.eye.setCheckable(True)
        self.strength = label("", "small", wrap=True)
        self.phrase = label(new_phrase(), "strong", wrap=True)
        take = button(tr("Pakai"), "link", on_click=self.take_phrase)
        take.setAccessibleName(tr("Pakai empat kata ini"))
        other = button(tr("Kata lain"), "link", "refresh-cw", self._draw)
        first, second = (label(edit.accessibleName(), "field") for edit in (self.password, self.again))
        first.setBuddy(self.password)
        second.setBuddy(self.again)
        offer = row(label(tr("Misalnya"), "muted"), self.phrase, take, other, gap=8)
        offer.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(
            column(
                column(first, row(self.password, self.eye, gap=4), gap=4),
                self.strength,
                offer,
                column(second, self.again, gap=4),
                gap=6,
            )
        )
        for before, after in pairwise((self.password, self.again, self.eye, take, other)):
            self.setTabOrder(before, after)  # whoever types blindly comes from the first to the second
        self.setFocusProxy(self.password)
        self._wait = Debouncer(_PAUSE_MS, self, on_fire=self._judge)
        self.password.changed.connect(self._wait.poke)
        self.password.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.submitted)

    def value(self) -> str:
        """The password as typed."""
        return self.password.text()

    def know(self, known: Known) -> None:
        """Measure by this from now on."""
        self._known = known
        self._judge()

    def fault(self) -> str:
        """Why it cannot be taken yet, as a sentence; an empty text when it can."""
        return fault(self.password.text(), self.again.text(), self._known)

    def take_phrase(self) -> None:
        """Put the offered words into both fields, readable, so that they can be learnt."""
        for edit in (self.password, self.again):
            edit.setText(self.phrase.text())
        self.eye.setChecked(True)
        self._show()
        self._judge()
        self.again.setFocus()

    def _secret(self, name: str) -> TextEdit:
        made = TextEdit(name, _MAX)
        set_veiled(made)
        return made

    def _draw(self) -> None:
        self.phrase.setText(new_phrase())

    def _judge(self) -> None:
        words = strength_words(self.password.text(), self._known)
        self.strength.setText(tr(words) if words else "")
        set_property(self.strength, "tone", "good" if words == STRONG else "")

    def _show(self) -> None:
        for edit in (self.password, self.again):
            set_veiled(edit, not self.eye.isChecked())

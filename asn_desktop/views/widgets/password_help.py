"""Under a new password: what the gate says to it while it is typed, and four words to take instead."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.presenters.new_password import STRONG
from asn_desktop.services.passwords import new_phrase
from asn_desktop.services.work import Work
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, label, row, set_property

_PAUSE_MS = 150
Words = Callable[[str], str]


class PasswordHelp(QWidget):
    """``suggested`` carries four words. ``watch`` is told what is typed; judging happens in the worker, so
    that no key waits for it.
    """

    suggested = Signal(str)

    def __init__(self, jobs: JobRunner, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._words, self._typed = jobs, words, ""
        self.says = label("", "small", wrap=True)
        self.says.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.suggest = button(tr("&Usulkan empat kata"), "link", "lightbulb", self._suggest)
        self.setLayout(row(self.says, self.suggest))
        self._wait = Debouncer(_PAUSE_MS, self, on_fire=self._judge)

    def watch(self, password: str) -> None:
        """Say what the gate says to this, soon."""
        self._typed = password
        if password:
            self._wait.poke()
        else:
            self._wait.cancel()
            self._say("")

    def show_words(self, shown: bool) -> None:
        """Whether the gate's words stand here; not while the field itself says why it is refused."""
        self.says.setVisible(shown)

    def _suggest(self) -> None:
        self.suggested.emit(new_phrase())

    def _judge(self) -> None:
        if self._jobs.is_open():
            self._jobs.run(_Judge(self._words, self._typed), owner=self, done=self._judged, key="sandi")

    def _judged(self, found: tuple[str, str]) -> None:
        password, words = found
        if password == self._typed:
            self._say(words)

    def _say(self, words: str) -> None:
        self.says.setText(tr(words) if words else "")
        set_property(self.says, "tone", "good" if words == STRONG else "")


class _Judge:
    """Runs in the worker and holds no widget."""

    def __init__(self, words: Words, password: str) -> None:
        self._words, self._password = words, password

    def __call__(self, work: Work) -> tuple[str, str]:
        return self._password, self._words(self._password)

"""The sentence under an input: red edge, icon and how to mend it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from asn_desktop.domain.problems import Severity
from asn_desktop.views import theme
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.widgets.basics import label, row, set_property

_TONE = {Severity.SALAH: Tone.BAD, Severity.JANGGAL: Tone.WARN, Severity.SARAN: Tone.INFO}
_ICON = {Severity.SALAH: "circle-alert", Severity.JANGGAL: "triangle-alert", Severity.SARAN: "lightbulb"}


class InlineProblem(QWidget):
    """Hidden while there is nothing to say; marks the edge of the input it belongs to."""

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._described = ""  # what the input says of itself while nothing is wrong
        self._icon = QLabel()
        self._icon.setFixedSize(px(14), px(16))
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = label("", "problem", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = row(self._icon, self._text, gap=6)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.hide()

    def show_problem(self, sentence: str, severity: Severity = Severity.SALAH) -> None:
        """Say a sentence; an empty one takes the mark away."""
        if not self._editor.property("problem"):
            self._described = self._editor.accessibleDescription()
        self._text.setText(sentence)
        set_property(self._editor, "problem", severity.value if sentence else "")
        self._editor.setAccessibleDescription(sentence or self._described)
        if sentence:
            tone = _TONE[severity]
            set_property(self._text, "tone", tone.value)
            ink, _ = theme.tone_pair(theme.current(), tone)
            self._icon.setPixmap(theme.pixmap(_ICON[severity], ink, 14, self.devicePixelRatioF()))
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What is said now."""
        return self._text.text()

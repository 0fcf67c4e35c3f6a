"""A banner: one sentence that stands in the page. Apart from the tiles, because the login shows one."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from asn_desktop.views import theme
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.widgets.basics import button, label, row, set_property

_ICONS = {
    Tone.GOOD: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "circle-alert",
    Tone.INFO: "info",
    Tone.NEUTRAL: "info",
}


class Banner(QFrame):
    """One plain sentence in a coloured strip, with an action where there is one."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.INFO,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon = QLabel()
        self._icon.setFixedSize(px(18), px(18))
        self._text = label(text, wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.action = button(action, "link", on_click=on_action)
        line = row(self._icon, self._text, self.action, gap=GAP.S)
        line.setContentsMargins(px(10), px(7), px(10), px(7))
        self.setLayout(line)
        self.action.setVisible(bool(action))  # not before it has a parent: it would be a window of its own
        self._tone = tone
        self._drawn: Tone | None = None
        self.show_text(text, tone)

    def show_text(self, text: str, tone: Tone | None = None) -> None:
        """Say another sentence; an empty one hides the banner."""
        self._text.setText(text)
        self.setAccessibleName(text)
        if tone is not None:
            self._tone = tone
        if text:
            self._draw()
        if self.parent() is not None:
            self.setVisible(bool(text))

    def _draw(self) -> None:
        """Put on the tone; a banner that has nothing to say yet needs none."""
        tone = self._tone
        if tone is self._drawn:
            return
        self._drawn = tone
        set_property(self, "tone", tone.value)
        set_property(self._text, "tone", tone.value)
        ink, _ = theme.tone_pair(theme.current(), tone)
        self._icon.setPixmap(theme.pixmap(_ICONS[tone], ink, 18, self.devicePixelRatioF()))

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

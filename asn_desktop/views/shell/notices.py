"""Banners above the screens, each with a subject of its own, so that none hides another."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.views.theme import Tone
from asn_desktop.views.widgets.banner import Banner


class Notices(QWidget):
    """``alarm`` is about the trail, ``trouble`` about the last backup, ``offered`` about what was left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alarm, self.trouble, self.offered = Banner(parent=self), Banner(parent=self), Banner(parent=self)
        self._on_offer: Callable[[], object] | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        for banner in (self.alarm, self.trouble, self.offered):
            self._lines.addWidget(banner)
            banner.hide()
        self.offered.action.clicked.connect(self._take_offer)

    def offer(self, sentence: str, action: str, on_action: Callable[[], object]) -> None:
        """Offer something with one button, for instance drafts left from last time."""
        self.offered.show_text(sentence, Tone.INFO)
        self.offered.action.setText(action)
        self.offered.action.setVisible(True)
        self._on_offer = on_action

    def warn(self, sentence: str) -> None:
        """A banner of its own about the office, which stays until the window is closed."""
        banner = Banner(sentence, Tone.WARN, parent=self)
        self._lines.insertWidget(self._lines.indexOf(self.trouble), banner)
        banner.show()

    def _take_offer(self) -> None:
        if self._on_offer is not None:
            self._on_offer()

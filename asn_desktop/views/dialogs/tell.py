"""Tell something that must be read: what happened, whether data is safe, what to do."""

from PySide6.QtWidgets import QWidget

from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.tiles import Banner


class TellDialog(Dialog):
    """One message and a button to close it."""

    def __init__(self, parent: QWidget | None, title: str, sentence: str, tone: Tone = Tone.INFO) -> None:
        super().__init__(title, parent, width=500)
        self.message = Banner(sentence, tone)
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.close_button = self.add_button(tr("&Tutup"), "primary", on_click=self.accept, default=True)
        self.close_button.setFocus()


def tell(parent: QWidget | None, title: str, sentence: str, tone: Tone = Tone.INFO) -> None:
    """Show the message without waiting for it to be read."""
    TellDialog(parent, title, sentence, tone).open()

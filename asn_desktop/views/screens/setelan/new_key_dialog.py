"""What giving all data a new key does, said plainly before it is done: with a user's removal, or without."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label
from asn_desktop.views.widgets.inputs import TextEdit

_MAX = 500


class NewKeyDialog(Dialog):
    """``agreed`` carries the reason. The work itself runs behind the window, where it can be stopped."""

    agreed = Signal(str)

    def __init__(
        self, title: str, sentences: Sequence[str], verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent, width=600)
        for sentence in sentences:
            self.body.addWidget(label(sentence, wrap=True))
        self.reason = TextEdit(tr("Alasan"), _MAX)
        self.body.addLayout(
            column(label(tr("Alasan, tercatat pada jejak (boleh kosong)"), "field"), self.reason, gap=4)
        )
        self.body.addStretch(1)
        self.no = self.add_button(tr("&Batal"), on_click=self.reject, default=True)
        self.yes = self.add_button(verb, "danger", "key-round", self._agree)
        self.reason.setFocus()

    def _agree(self) -> None:
        reason = self.reason.text().strip()
        self.accept()
        self.agreed.emit(reason)

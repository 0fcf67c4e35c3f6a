"""Accept a trail that does not fit its anchor: the sentence, a reason, and a verb."""

import functools

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.services.errors import ServiceError
from asn_desktop.services.jejak_periksa import PeriksaJejak, accept_trail
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.tiles import Banner


class AcceptDialog(Dialog):
    """``accepted_trail`` carries what the verification found afterwards."""

    accepted_trail = Signal(object)

    def __init__(self, context: ScreenContext, finding: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Terima keadaan jejak ini?"), parent, width=560)
        self._context = context
        self.body.addWidget(label(finding, wrap=True))
        self.body.addWidget(
            label(tr("Terimalah hanya bila Anda tahu sebabnya, misalnya cadangan yang disalin sendiri. "
                     "Alasan ini tercatat pada jejak dengan nama Anda."), "muted", wrap=True)
        )  # fmt: skip
        self.body.addWidget(label(tr("Alasan"), "field"))
        self.reason = TextEdit(tr("Alasan"), 500)
        self.body.addWidget(self.reason)
        self.refused = Banner(parent=self)
        self.refused.hide()
        self.body.addWidget(self.refused)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject, default=True)
        self.yes = self.add_button(tr("&Terima dengan alasan ini"), "danger", on_click=self._accept)
        self.reason.setFocus()

    def _accept(self) -> None:
        self.yes.setEnabled(False)
        reason = str(self.reason.value() or "")
        self._context.write(
            self,
            functools.partial(accept_trail, self._context.session, reason),
            self._done,
            failed=self._refused,
            text=tr("Keadaan jejak diterima dan dicatat."),
        )

    def _done(self, found: PeriksaJejak) -> None:
        self.accepted_trail.emit(found)
        self.accept()

    def _refused(self, error: object) -> None:
        self.yes.setEnabled(True)
        if isinstance(error, ServiceError):
            self.refused.show_text(str(error), Tone.WARN)
        else:
            self._context.fail(error)

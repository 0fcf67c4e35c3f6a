"""The base of dialogs that write what is typed: a refusal stays in the dialog, to be mended there."""

from PySide6.QtWidgets import QPushButton, QWidget

from asn_desktop.services.errors import ServiceError
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.theme import Tone
from asn_desktop.views.widgets.banner import Banner


class WritingDialog(Dialog):
    """``refused`` goes into the body where its sentence belongs; ``yes`` is the button that writes."""

    yes: QPushButton

    def __init__(
        self, context: ScreenContext, title: str, parent: QWidget | None = None, *, width: int = 560
    ) -> None:
        super().__init__(title, parent, width=width)
        self._context = context
        self.refused = Banner(parent=self)
        self.refused.hide()

    def _done(self, result: object) -> None:
        self.accept()

    def _not_done(self, error: object) -> None:
        self.yes.setEnabled(True)
        if isinstance(error, ServiceError):
            self.refused.show_text(" ".join(error.sentences), Tone.WARN)
            self._mend()
        else:
            self._context.fail(error)

    def _mend(self) -> None:
        """Where the cursor goes after a refusal."""

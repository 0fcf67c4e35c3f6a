"""Ask one question; the answer is a verb, never "OK"."""

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label


class AskDialog(Dialog):
    """A question with two answers; Escape means no."""

    def __init__(
        self,
        parent: QWidget | None,
        question: str,
        yes: str,
        *,
        detail: str = "",
        no: str = "",
        danger: bool = False,
    ) -> None:
        super().__init__(question, parent, width=480)
        if detail:
            self.body.addWidget(label(detail, wrap=True))
        self.body.addStretch(1)
        cancel = tr("&Batal")
        if QKeySequence.mnemonic(cancel) == QKeySequence.mnemonic(yes):
            cancel = tr("Ba&tal")
        self.no = self.add_button(no or cancel, on_click=self.reject, default=danger)
        self.yes = self.add_button(
            yes, "danger" if danger else "primary", on_click=self.accept, default=not danger
        )
        (self.no if danger else self.yes).setFocus()


def ask(
    parent: QWidget | None, question: str, yes: str, *, detail: str = "", no: str = "", danger: bool = False
) -> bool:
    """Whether the person chose ``yes``. Waits; tests replace it through ScreenContext.ask."""
    dialog = AskDialog(parent, question, yes, detail=detail, no=no, danger=danger)
    if parent is None:
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    answers: list[int] = []
    loop = QEventLoop()  # not exec(): the lock hides the question, which would answer it
    dialog.finished.connect(answers.append)
    dialog.finished.connect(loop.quit)
    dialog.destroyed.connect(loop.quit)
    dialog.show()
    loop.exec()
    return answers == [Dialog.DialogCode.Accepted.value]

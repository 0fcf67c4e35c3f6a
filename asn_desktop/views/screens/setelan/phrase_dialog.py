"""The one-time phrase of a user: shown once, in big letters, with the slip that is handed to him."""

import functools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asn_desktop.services.key_papers import phrase_paper, save_key_paper
from asn_desktop.services.session import Session
from asn_desktop.views.clipboard import copy_secret
from asn_desktop.views.dialogs.paper import PaperDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label


class PhraseDialog(PaperDialog):
    """Whoever closes it without noting the phrase gives another one."""

    def __init__(
        self, session: Session, user: str, phrase: str, jobs: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Kalimat sekali pakai untuk {}").format(user),
            tr("kalimat-sekali-pakai.pdf"),
            functools.partial(phrase_paper, session, user, phrase),
            functools.partial(save_key_paper, session),
            jobs,
            parent,
        )
        self.body.addWidget(
            label(
                tr(
                    "Hanya tampil sekarang. Serahkan langsung kepada {}; saat masuk, program meminta kata "
                    "sandinya sendiri dan kalimat ini mati."
                ).format(user),
                wrap=True,
            )
        )
        self.phrase = label(phrase, "figure", wrap=True)
        self.phrase.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.phrase.setAccessibleName(tr("Kalimat sekali pakai: {}").format(phrase))
        self.phrase.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that a screen reader comes to it
        self.body.addWidget(self.phrase)
        self.add_paper(250)
        self.copy = self.add_button(tr("Sa&lin"), icon="copy", on_click=self._copy)
        self.add_button(tr("&Tutup"), "primary", on_click=self.accept, default=True).setFocus()

    def _copy(self) -> None:
        copy_secret(self.phrase.text())
        self.problem.show_text(
            tr("Disalin; papan klip dikosongkan setelah satu menit, dan saat layar dikunci."), Tone.GOOD
        )

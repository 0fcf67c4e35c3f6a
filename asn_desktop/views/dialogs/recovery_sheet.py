"""The recovery code on its sheet for the safe: shown once, printed or saved, then typed back from paper."""

import functools
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from asn_desktop.views.dialogs.paper import PaperDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.code_edit import CodeView

if TYPE_CHECKING:
    from asn_desktop.services.session import Session
    from asn_desktop.services.users import RecoverySheet


class RecoverySheetDialog(PaperDialog):
    """Accepted when the code is to be typed back now. ``first``: there was none before."""

    def __init__(
        self,
        session: "Session",
        sheet: "RecoverySheet",
        jobs: JobRunner,
        parent: QWidget | None = None,
        *,
        first: bool = False,
    ) -> None:
        from asn_desktop.services.key_papers import recovery_paper, save_key_paper  # only once it is shown

        super().__init__(
            tr("Lembar pemulihan"),
            tr("lembar-pemulihan.pdf"),
            functools.partial(recovery_paper, session, sheet),
            functools.partial(save_key_paper, session),
            jobs,
            parent,
        )
        words = tr(
            "Kode ini hanya tampil sekarang. Cetak lembarnya atau tulis kodenya, ketik ulang dari kertas, "
            "lalu simpan di lemari besi."
        )
        dead = "" if first else tr("Kode sebelumnya tidak berlaku lagi.")
        self.body.addWidget(label(f"{words} {dead}".strip(), wrap=True))
        self.code = CodeView()
        self.code.show_code(sheet.kode)
        self.body.addWidget(self.code)
        self.add_paper(180)
        self.later = self.add_button(tr("&Tutup"), on_click=self.reject)
        self.prove = self.add_button(
            tr("&Ketik ulang dari kertas"), "primary", "shield-check", self.accept, default=True
        )
        self.prove.setFocus()

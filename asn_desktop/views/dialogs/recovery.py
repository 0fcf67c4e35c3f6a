"""At the next login: prove that somebody has the recovery code on paper."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from asn_desktop.services.errors import ServiceError
from asn_desktop.services.work import Work
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.lanes import Lane
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.code_edit import CodeEdit
from asn_desktop.views.widgets.tiles import Banner

if TYPE_CHECKING:
    from asn_desktop.services.session import Session

Verify = Callable[["Session", str], None]


class RecoveryDialog(Dialog):
    """Asks for the code; "Nanti saja" asks again at the next login."""

    def __init__(
        self, session: "Session", jobs: JobRunner, verify: Verify, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Uji kode pemulihan"), parent, width=600)
        self._session, self._jobs, self._verify = session, jobs, verify
        self.body.addWidget(
            label(
                tr(
                    "Kode pemulihan adalah satu-satunya jalan masuk bila kata sandi hilang. "
                    "Ketik kode dari kertas yang dicatat saat kantor dibuat; tiap kelompok diperiksa. "
                    "Bila kertas itu tidak ada, pilih Nanti saja, lalu terbitkan kode baru pada Setelan, "
                    "Pengguna."
                ),
                wrap=True,
            )
        )
        self.problem = Banner(parent=self)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.code = CodeEdit()
        self.body.addWidget(self.code)
        self.body.addStretch(1)
        self.add_button(tr("&Nanti saja"), on_click=self.reject)
        self.check = self.add_button(tr("&Periksa kode"), "primary", "shield-check", self._try, default=True)
        self.check.setEnabled(False)
        self.code.changed.connect(self._typed)
        self.code.setFocus()

    def _typed(self) -> None:
        self.check.setEnabled(self.code.is_whole())

    def _try(self) -> None:
        self.setEnabled(False)
        self._jobs.run(
            _Verify(self._verify, self._session, self.code.value()),
            owner=self,
            done=self._proved,
            failed=self._refused,
            lane=Lane.WRITE,
        )

    def _proved(self, result: object) -> None:
        self.setEnabled(True)
        self.accept()

    def _refused(self, error: object) -> None:
        self.setEnabled(True)
        if isinstance(error, ServiceError):
            self.problem.show_text(error.sentence, Tone.BAD)
        elif isinstance(error, BaseException):
            report_error(self, error)
        self.code.setFocus()


class _Verify:
    """Proves the code in the worker (key derivation takes a moment)."""

    def __init__(self, verify: Verify, session: "Session", code: str) -> None:
        self._verify, self._session, self._code = verify, session, code

    def __call__(self, work: Work) -> None:
        self._verify(self._session, self._code)

"""A forgotten password: who can help, and the way of an administrator who has the paper from the safe."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.presenters.login import LoginState
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.own_password import Known
from asn_desktop.services.work import Work
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.banner import Banner
from asn_desktop.views.widgets.basics import column, label
from asn_desktop.views.widgets.code_edit import CodeEdit
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.new_password import NewPasswordEdit

if TYPE_CHECKING:
    from asn_desktop.services.session import Session


class ForgottenDialog(Dialog):
    """``opened`` carries the Session of the administrator whose password the code replaced."""

    opened = Signal(object)

    def __init__(self, state: LoginState, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(tr("Lupa kata sandi"), parent, width=600)
        self._state, self._jobs = state, jobs
        names = state.administrators()
        self.body.addWidget(label(self._who_helps(names), wrap=True))
        self.body.addWidget(label(tr("Anda Admin kunci dan memegang lembar kode pemulihan?"), "section"))
        self.problem = Banner(parent=self)
        self.body.addWidget(self.problem)
        self.user = Combo(tr("Admin kunci"), [(name, name) for name in names])
        if names:
            self.user.set_value(names[0])
        self.code = CodeEdit()
        self.new = NewPasswordEdit(self._known())
        self.body.addLayout(column(label(tr("Admin kunci"), "field"), self.user, gap=4))
        self.body.addLayout(
            column(label(tr("Kode pemulihan dari lembarnya"), "field"), self.code, gap=4)
        )
        self.body.addWidget(self.new)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        self.go = self.add_button(tr("&Ganti kata sandi dan masuk"), "primary", "key-round", self._try)
        self.go.setEnabled(bool(names))
        self.user.changed.connect(self._turn)
        self.new.submitted.connect(self._try)
        self.code.setFocus()

    def _who_helps(self, names: tuple[str, ...]) -> str:
        if len(self._state.office.users) == 1:  # there is nobody to ask
            return tr(
                "Hanya {} yang dapat masuk ke kantor ini; kata sandinya diganti dengan kode pemulihan."
            ).format(self._state.office.users[0])
        return tr(
            "Minta Admin kunci {} mengatur ulang kata sandi Anda di Setelan; Anda lalu masuk dengan kalimat "
            "sekali pakai darinya dan membuat kata sandi sendiri."
        ).format(f"({', '.join(names)})" if names else tr("kantor Anda"))

    def _known(self) -> Known:
        return Known((str(self.user.value() or ""),), admin=True, latihan=self._state.office.latihan)

    def _turn(self) -> None:
        self.new.know(self._known())

    def _try(self) -> None:
        if not self.code.is_whole():
            self.problem.show_text(
                tr("Kode pemulihan belum lengkap; ketik kedelapan kelompok angkanya."), Tone.WARN
            )
            self.code.setFocus()
        elif fault := self.new.fault():
            self.problem.show_text(tr(fault), Tone.WARN)
            self.new.setFocus()
        else:
            self.setEnabled(False)
            self._jobs.run(
                _Recover(self._state, self.code.value(), str(self.user.value() or ""), self.new.value()),
                owner=self,
                done=self._open,
                failed=self._refused,
            )

    def _open(self, session: "Session") -> None:
        self.setEnabled(True)
        self.accept()
        self.opened.emit(session)

    def _refused(self, error: object) -> None:
        self.setEnabled(True)
        if isinstance(error, ServiceError):
            self.problem.show_text(error.sentence, Tone.BAD)
        elif isinstance(error, BaseException):
            report_error(self, error)
        self.code.setFocus()


class _Recover:
    """Opens the office in the worker (key derivation takes a moment)."""

    def __init__(self, state: LoginState, code: str, user: str, password: str) -> None:
        self._state, self._given = state, (code, user, password)

    def __call__(self, work: Work) -> "Session":
        return self._state.door.recover(self._state.folder, *self._given)

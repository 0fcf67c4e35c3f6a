"""After a one-time phrase: a password of one's own comes before everything else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.services.errors import ServiceError
from asn_desktop.services.own_password import Known, known_of_own
from asn_desktop.services.session import set_new_password
from asn_desktop.services.work import Work
from asn_desktop.views import theme
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.lanes import Lane
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.banner import Banner
from asn_desktop.views.widgets.basics import button, column, label, row
from asn_desktop.views.widgets.entry import entry_card, fill_window
from asn_desktop.views.widgets.new_password import NewPasswordEdit

if TYPE_CHECKING:
    from asn_desktop.services.session import Session

_WIDTH = 480


class OwnPasswordWindow(QWidget):
    """``done`` carries the Session once it has its roles; ``left`` whether he goes by closing the window."""

    done = Signal(object)
    left = Signal(bool)

    def __init__(self, session: "Session", jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._jobs = session, jobs
        self.is_over = False
        self.new = NewPasswordEdit(Known((session.actor,), admin=True, latihan=session.latihan))
        self.save = button(tr("&Simpan dan masuk"), "primary", "check", self._try)
        self.leave = button(tr("&Keluar"), on_click=self._leave)
        self.problem = Banner()
        marks = [label(tr("LATIHAN"), "practice")] if session.latihan else []
        card = entry_card(_WIDTH)
        card.add(
            row(label(tr("Buat kata sandi sendiri"), "title"), None, *marks),
            label(
                tr(
                    "Masuk sebagai {}. Kalimat sekali pakai hanya membuka halaman ini; gantilah dengan kata "
                    "sandi yang hanya Anda ketahui."
                ).format(session.actor),
                "muted",
                wrap=True,
            ),
            self.problem,
            self.new,
            2,
            row(self.leave, None, self.save),
        )
        middle = column(None, row(None, card, None), None)
        middle.setContentsMargins(px(20), px(16), px(20), px(16))
        fill_window(self, middle)
        self.problem.show_text("")
        self.new.submitted.connect(self._try)
        theme.dress(self)
        self.new.setFocus()
        jobs.run(_Known(session), owner=self, done=self.new.know, failed=self._refused)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window logs out, too."""
        if self.is_over:
            event.accept()
            return
        event.ignore()
        if self.isEnabled():
            self.setEnabled(False)
            self.left.emit(True)

    def _try(self) -> None:
        fault = self.new.fault()
        if fault:
            self.problem.show_text(tr(fault), Tone.WARN)
            self.new.setFocus()
            return
        self.problem.show_text("")
        self.setEnabled(False)
        self._jobs.run(
            _SetPassword(self.session, self.new.value()),
            owner=self,
            done=self._saved,
            failed=self._refused,
            lane=Lane.WRITE,
        )

    def _saved(self, nothing: object) -> None:
        self.is_over = True
        self.done.emit(self.session)

    def _refused(self, error: object) -> None:
        self.setEnabled(True)
        if isinstance(error, ServiceError):
            self.problem.show_text(error.sentence, Tone.BAD)
        elif isinstance(error, BaseException):
            report_error(self, error)
        self.new.setFocus()

    def _leave(self) -> None:
        self.setEnabled(False)
        self.left.emit(False)


class _Known:
    """Reads in the worker what an acquaintance would try."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def __call__(self, work: Work) -> Known:
        return known_of_own(self._session)


class _SetPassword:
    """Puts the password in place in the worker (key derivation takes a moment)."""

    def __init__(self, session: "Session", new: str) -> None:
        self._session, self._new = session, new

    def __call__(self, work: Work) -> None:
        set_new_password(self._session, self._new)

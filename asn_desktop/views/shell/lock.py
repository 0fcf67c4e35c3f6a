"""The lock of the screen: hides everything at once, keeps what was typed, lets only the same person back."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from asn_desktop.services.attempts import seconds_to_wait
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.work import Work
from asn_desktop.views.clipboard import clear_clipboard
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.shell.curtain import Curtain
from asn_desktop.views.shell.lock_page import LockPage
from asn_desktop.views.translate import tr

if TYPE_CHECKING:
    from asn_desktop.services.session import Session
    from asn_desktop.views.context import ScreenContext
    from asn_desktop.views.screen import Screen

_log = logging.getLogger(__name__)


class ScreenLock(QObject):
    """One per main window. Work that goes on behind the lock is told by its kind, without names.

    ``turned`` carries whether it is locked now; ``switch_wanted`` asks to log in as somebody else.
    """

    turned = Signal(bool)
    switch_wanted = Signal()

    def __init__(
        self,
        window: QMainWindow,
        front: QStackedWidget,
        context: "ScreenContext",
        screens: "Callable[[], tuple[Screen, ...]]",
    ) -> None:
        """The first page of ``front`` is what is hidden."""
        super().__init__(window)
        self._window, self._front, self._context, self._screens = window, front, context, screens
        self._curtain = Curtain(window)
        self._page: LockPage | None = None
        self._title = ""
        self._focus: QWidget | None = None
        self.is_locked = False

    @property
    def page(self) -> LockPage:
        """The page in front of everything, made when it is first needed."""
        if self._page is None:
            session = self._context.session
            self._page = LockPage(session.actor, latihan=session.latihan)
            self._page.tried.connect(self._try)
            self._page.switch_wanted.connect(self.switch_wanted)
            self._front.addWidget(self._page)
        return self._page

    def lock(self) -> None:
        """Hide everything, then bring what was typed into drafts; it stays in its fields in any case."""
        window = self._window
        if self.is_locked or not window.isEnabled():
            return
        self.is_locked = True
        self._title, self._focus = window.windowTitle(), window.focusWidget()
        self._front.setCurrentWidget(self.page)
        window.setWindowTitle(tr("ASN Desktop · terkunci"))
        self.turned.emit(True)
        self._curtain.draw()
        self.page.begin()
        self.page.show_work(next(iter(self._context.jobs.titles()), ""))
        clear_clipboard()
        try:
            self._keep_drafts()
        except Exception as error:  # noqa: BLE001 - it is told after unlocking; the lock comes first
            _log.exception("drafts at the lock")
            self._context.fail(error)

    def set_title(self, title: str) -> None:
        """Name the window, now or when it is unlocked."""
        self._title = title
        if not self.is_locked:
            self._window.setWindowTitle(title)

    def say(self, sentence: str) -> None:
        """Say on the page why something was not done; without a lock whoever failed has told it."""
        if self.is_locked:
            self.page.say(sentence)

    def show_refusal(self, error: Exception) -> None:
        """Tell a failure where it can be read now."""
        if self.is_locked and isinstance(error, ServiceError):
            self.page.say(error.sentence)
        elif self.is_locked:
            self.page.say(tr("Belum dapat dilakukan; buka kunci untuk melihat sebabnya."))
            self._context.fail(error)
        else:
            self._context.fail(error)

    def show_work(self, title: str, done: int, total: int, text: str) -> None:
        """Long work goes on; only its kind is told, since its steps may name people."""
        if self.is_locked and title:
            self.page.show_work(title, done, total)

    def end_work(self, running: int) -> None:
        """Some job ended or began; nothing is told any more once none with a name is left."""
        if self.is_locked and not self._context.jobs.titles():
            self.page.show_work("")

    def set_busy(self, busy: bool) -> None:
        """The data is being closed, or that failed."""
        if self._page is not None:
            self._page.set_busy(busy)

    def drop(self) -> None:
        """The window is closed for good: nothing is brought back."""
        if self.is_locked:
            self.is_locked = False
            self._forget_password()
            self._curtain.forget()

    def _try(self, password: str) -> None:
        self.page.set_busy(True)
        work = _Prove(self._context.session, password)
        self._context.jobs.run(work, owner=self, done=self._unlock, failed=self._refused)

    def _unlock(self, nothing: object) -> None:
        self.page.set_busy(False)
        self.is_locked = False
        self._forget_password()
        self._front.setCurrentIndex(0)
        self._window.setWindowTitle(self._title)
        self.turned.emit(False)
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._curtain.lift()

    def _forget_password(self) -> None:
        self.page.end()
        clear_clipboard()  # a password that was shown can be copied

    def _refused(self, error: object) -> None:
        self.page.set_busy(False)
        if isinstance(error, CannotOpen) and error.cause == "kata_sandi":
            self.page.say(tr("Kata sandi tidak cocok; periksa penulisannya, lalu coba lagi."))
        elif isinstance(error, Exception):
            self.show_refusal(error)
        session = self._context.session
        self.page.countdown.start(seconds_to_wait(session.folder, session.clock()))
        self.page.password.selectAll()
        self.page.password.setFocus()

    def _keep_drafts(self) -> None:
        for screen in self._screens():
            screen.keep_draft()
        for dialog in open_dialogs():
            dialog.keep_draft()


class _Prove:
    """Tries the password in the worker (key derivation takes a moment)."""

    def __init__(self, session: "Session", password: str) -> None:
        self._session, self._password = session, password

    def __call__(self, work: Work) -> None:
        from asn_desktop.services.session import prove_user

        prove_user(self._session, self._session.actor, self._password)

"""What a screen may ask of the house: the session, jobs, news of changes, the way to other screens, words
to people.
"""

import functools
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import JenisPeriode, periode_pada
from asn_desktop.presenters.idle import LOCK_MINUTES
from asn_desktop.presenters.jejak import lower_first
from asn_desktop.services.access import may, why_not
from asn_desktop.services.changes import Changes
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.office import periode_kantor
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.work import Work
from asn_desktop.views.changes_bus import ChangesBus
from asn_desktop.views.dialogs.ask import ask as ask_in_dialog
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.dialogs.second_person import ask_second_person
from asn_desktop.views.dialogs.tell import tell as tell_in_dialog
from asn_desktop.views.jobs import Job, JobRunner
from asn_desktop.views.lanes import Lane
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr
from asn_desktop.views.undo import Undoing, UndoOf, WithAction, noting_action
from asn_desktop.views.unsaved import UnsavedBook

if TYPE_CHECKING:
    from asn_desktop.services.session import Session

Done = Callable[[Any], object]


class ScreenContext(QObject):
    """One per logged-in window."""

    navigated = Signal(str, dict)
    periode_changed = Signal()
    saved_at = Signal(object)
    backups_changed = Signal()  # one was made or copied: the status line tells how old the newest is
    toasted = Signal(str, object)
    leave_wanted = Signal()  # log out and come to the login: the menu is built for the roles there
    session_over = Signal()  # a restore closed the session: the login comes next

    def __init__(
        self,
        session: "Session",
        jobs: JobRunner,
        window: QWidget | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(window)
        self.session = session
        self.jobs = jobs
        self.bus = ChangesBus(self)
        self.unsaved = UnsavedBook(self)
        self.undoing = Undoing(self, self)
        self.sizes: dict[str, str] = {}  # how the person divided the panes, by name; kept on this machine
        self.lock_minutes = LOCK_MINUTES  # without a key or the mouse; kept on this machine
        self.printer_shifts: dict[str, str] = {}  # by printer; kept on this machine
        self.medium = ""  # folder of the second medium; kept on this machine
        self._window = window
        self._now = now
        self.toasts = 0  # how many were said
        self.tahun = now().year
        self.dipakai = periode_kantor(session)  # the periods that the office works with
        self.periode = periode_pada(now().date(), self.dipakai)
        self.jobs.failure.connect(self.fail)

    def now(self) -> datetime:
        """The local time by the clock of the program."""
        return self._now()

    def today(self) -> date:
        """Today by the clock of the program."""
        return self._now().date()

    def navigate(self, screen: str, **target: object) -> None:
        """Open another screen, at a person or record where one is named."""
        self.navigated.emit(screen, target)

    def set_periode(self, tahun: int, periode: JenisPeriode) -> None:
        """Choose the year and the period that the screens speak of."""
        if (tahun, periode) != (self.tahun, self.periode):
            self.tahun, self.periode = tahun, periode
            self.periode_changed.emit()

    def read(
        self,
        owner: QObject,
        function: Callable[[], Any],
        done: Done,
        *,
        key: str = "",
        failed: Done | None = None,
    ) -> Job:
        """Run a reading function in the worker and hand its result to ``done``."""
        return self.jobs.run(
            _without_work(function), owner=owner, done=done, failed=failed or self.fail, key=key
        )

    def watch(
        self, owner: QObject, function: Callable[[Work], Any], done: Done, *, key: str
    ) -> Job:
        """Like ``read``, for a reading that asks its ``Work`` between its steps whether to go on."""
        return self.jobs.run(function, owner=owner, done=done, failed=self.fail, key=key)

    def stop(self, owner: QObject, key: str) -> None:
        """Nobody waits for this any more: it stops at its next step and its answer is not heard."""
        self.jobs.void(owner, key)

    def write(
        self,
        owner: QObject,
        function: Callable[[], Any],
        done: Done | None = None,
        *,
        failed: Done | None = None,
        touched: tuple[str, ...] = (),
        text: str = "",
    ) -> Job:
        """Run a writing function in the worker, tell all screens what it touched, then call ``done``.

        A toast with the button "Urungkan" names what was saved, unless ``done`` said something itself.
        ``touched`` names record types when the result carries no ``changes``; ``text`` is shown when done.
        """
        return self.jobs.run(
            _without_work(noting_action(self.session, function)),
            owner=owner,
            done=_AfterWrite(self, owner, done, touched, text),
            failed=failed or self.fail,
            lane=Lane.WRITE,
        )

    def write_long(self, owner: QObject, function: Callable[[Work], Any], done: Done | None = None, *,
                   title: str, text: str = "", failed: Done | None = None,
                   cancelled: Callable[[], object] | None = None) -> Job:
        """Like ``write``, for what takes long: it tells how far it is and can be stopped."""

        def run(work: Work) -> WithAction:
            return noting_action(session, functools.partial(function, work))()

        session = self.session
        return self.run(owner, run, _AfterWrite(self, owner, done, (), text), title=title, holds=True,
                        failed=failed, cancelled=cancelled)

    def set_aside(
        self, owner: QObject, function: Callable[[], Any], done: Done, *, failed: Done | None = None
    ) -> Job:
        """Run a writing function that touches no record (a draft, a password): no screen hears of it."""
        return self.jobs.run(
            _without_work(function), owner=owner, done=done, failed=failed or self.fail, lane=Lane.WRITE
        )

    def run(
        self,
        owner: QObject,
        function: Callable[[Work], Any],
        done: Done,
        *,
        title: str,
        failed: Done | None = None,
        cancelled: Callable[[], object] | None = None,
        key: str = "",
        holds: bool = False,
    ) -> Job:
        """Run long work that tells how far it is and can be stopped, beside everything that is quick.

        With ``holds`` it writes, or needs the data to itself; without, it may only read, and shortly.
        """
        lane = Lane.HOLD if holds else Lane.LONG
        return self.jobs.run(
            function,
            owner=owner,
            done=done,
            failed=failed or self.fail,
            cancelled=cancelled,
            title=title,
            key=key,
            lane=lane,
        )

    def publish(self, changes: Changes, asked_by: QObject | None = None) -> None:
        """Tell all screens what was written, and the status line that it is safe."""
        self.saved()
        self.bus.publish(changes, asked_by)

    def saved(self) -> None:
        """Something was written for good just now."""
        self.saved_at.emit(self._now())

    def toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say something in passing."""
        self.toasts += 1
        self.toasted.emit(text, undo)

    def second_person(self, tindakan: Tindakan, agreed: Callable[[Saksi], object]) -> None:
        """Ask for the second person; ``agreed`` is called with the proof, and never when it is given up."""
        ask_second_person(self.session, tindakan, self.jobs, agreed, self._window)

    def ask(
        self, question: str, yes: str, *, detail: str = "", no: str = "", danger: bool = False
    ) -> bool:
        """Ask and wait for the answer; ``yes`` is the verb on the button, ``no`` another word for "Batal"."""
        return ask_in_dialog(self._window, question, yes, detail=detail, no=no, danger=danger)

    def tell(self, title: str, sentence: str, tone: Tone = Tone.INFO) -> None:
        """Say something that must be read."""
        tell_in_dialog(self._window, title, sentence, tone)

    def may(self, *izin: Izin) -> bool:
        """Whether the roles of whoever is logged in allow this; for what is shown and hidden."""
        return may(self.session, *izin)

    def allowed(self, *izin: Izin) -> bool:
        """Whether the roles allow this; when not, say why."""
        reason = why_not(self.session, *izin)
        if reason:
            self.tell(tr("Tidak termasuk peran Anda"), reason, Tone.WARN)
        return not reason

    def fail(self, error: object) -> None:
        """Show a refusal as its sentences, anything else as a report of a fault."""
        if isinstance(error, ServiceError):
            self.tell(tr("Belum dapat dilakukan"), str(error), Tone.WARN)
        elif isinstance(error, BaseException):
            report_error(self._window, error)


class _AfterWrite:
    """What follows a write, in the main thread: news first, then the asker."""

    def __init__(
        self, context: ScreenContext, owner: QObject, done: Done | None, touched: tuple[str, ...], text: str
    ) -> None:
        self._context, self._owner, self._done, self._touched, self._text = (
            context,
            owner,
            done,
            touched,
            text,
        )

    def __call__(self, found: WithAction) -> None:
        result, aksi, said = found.result, found.aksi, self._context.toasts
        changes = result if isinstance(result, Changes) else getattr(result, "changes", None)
        if not isinstance(changes, Changes):
            changes = Changes.of({key: ("*",) for key in self._touched})
        if self._done is not None:
            self._done(result)
        self._context.publish(changes, self._owner)
        undo = UndoOf(self._context.undoing, aksi) if aksi is not None else None
        if self._text:
            self._context.toast(self._text, undo)
        elif aksi is not None and self._context.toasts == said:
            self._context.toast(tr("Tersimpan: {}.").format(lower_first(aksi.kata).rstrip(".")), undo)


def _without_work(function: Callable[[], Any]) -> Callable[[Work], Any]:
    def run(work: Work) -> Any:
        return function()

    return run

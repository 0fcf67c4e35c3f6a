"""Background work: a thread for quick work and one for long work (``lanes``); every signal lives in the main
thread and every failure is reported.

What goes to the pool is a plain function. It catches everything, leaves its outcome with the job and tells
its end through one queued signal of the runner, so nothing of Qt is ever touched or destroyed in the worker.
"""

import functools
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

from asn_desktop.services.work import Cancelled, Work
from asn_desktop.views.collector import MainThreadCollector
from asn_desktop.views.courtesy import Courtesy
from asn_desktop.views.lanes import Lane, Lanes

_log = logging.getLogger(__name__)
_STEP_TOLD_S = 0.03
_WAIT_TOLD_MS = 800  # a write that waits no longer than this is not worth a word
Function = Callable[[Work], Any]
Answer = Callable[[Any], object]


@dataclass(eq=False)
class Job:
    """One piece of work on its way; ``progressed`` is called in the main thread with done, total and a
    text. ``outcome``: how it ended (done, cancelled, failed) and with what, left by the worker.
    """

    number: int
    function: Function
    title: str
    owner: QObject | None
    done: Answer | None
    failed: Answer | None
    cancelled: Callable[[], object] | None
    progressed: Callable[[int, int, str], object] | None = None
    key: str = ""
    lane: Lane = Lane.READ
    is_void: bool = False
    outcome: tuple[str, Any] = ("", None)
    _stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def wants_answer(self) -> bool:
        """Whether anybody is still there to hear the result."""
        return not self.is_void and (self.owner is None or isValid(self.owner))


class _Task:
    """What the pool calls; no object of Qt, so that nothing of PySide is ever made, held or deleted for it.

    A QRunnable that the pool deletes dies in the worker, which ended the program now and then; one that it
    does not delete is never freed.
    """

    def __init__(self, job: Job, work: Work, tell_end: Callable[[int], None]) -> None:
        self._job: Job | None = job
        self._work, self._tell_end = work, tell_end

    def __call__(self) -> None:
        """Call the function and tell its end, always exactly once, whatever happens in it."""
        job, self._job = self._job, None
        if job is None:
            raise RuntimeError("a task runs once")
        number = job.number
        try:
            if job.is_void and job.lane is Lane.READ:
                raise Cancelled  # a newer question is on its way: the old answer would be heard by nobody
            job.outcome = "done", job.function(self._work)
        except Cancelled:
            job.outcome = "cancelled", None
        except BaseException as error:  # noqa: BLE001 - whatever it is, the main thread must hear of it
            job.outcome = "failed", error
        # Let go before the end is told: the runner still holds the job, so that nothing a job holds, a dialog
        # for one, is ever freed in the worker.
        del job
        self._tell_end(number)


class JobRunner(QObject):
    """Runs quick jobs one after the other in one worker thread and long ones in another.

    ``failure`` is told of failures nobody else hears, ``waiting`` of the title of what writes wait for.
    """

    _ended = Signal(int)
    _progress = Signal(int, object, object, str)
    _freed = Signal(int)
    running_changed = Signal(int)
    step_shown = Signal(str, object, object, str)
    failure = Signal(object)
    waiting = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quick, self._long = self._thread(), self._thread()
        self._lanes = Lanes(self._start)
        self._jobs: dict[int, Job] = {}
        self._tasks: dict[int, _Task] = {}
        self._next = 0
        self._closed = False
        self._collector = MainThreadCollector(self)
        self._courtesy = Courtesy(self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_TOLD_MS)
        self._wait.timeout.connect(self._tell_waiting)
        self._told_waiting = False
        self._ended.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._freed.connect(self._let_go, Qt.ConnectionType.QueuedConnection)
        self._progress.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def _thread(self) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(1)
        pool.setExpiryTimeout(-1)  # the same thread for life
        return pool

    def run(
        self,
        function: Function,
        *,
        owner: QObject | None = None,
        done: Answer | None = None,
        failed: Answer | None = None,
        cancelled: Callable[[], object] | None = None,
        title: str = "",
        key: str = "",
        lane: Lane = Lane.READ,
    ) -> Job:
        """Queue a function. A newer job with the same owner and key makes older answers void.

        Raises RuntimeError after ``stop``.
        """
        if self._closed:
            raise RuntimeError("jobs are stopped")
        if key:
            self.void(owner, key)
        self._next += 1
        job = Job(self._next, function, title, owner, done, failed, cancelled, key=key, lane=lane)
        self._jobs[job.number] = job
        step = _Progress(job.number, self._progress.emit, self._courtesy.give_way if lane.is_long else None)
        let_go = functools.partial(self._freed.emit, job.number)
        work = Work(progress=step, is_cancelled=job._stop.is_set, let_go=let_go)
        self._tasks[job.number] = _Task(job, work, self._ended.emit)
        self._lanes.add(job.number, lane)
        self._watch_lanes()
        self.running_changed.emit(len(self._jobs))
        return job

    def _start(self, number: int, lane: Lane) -> None:
        if lane.is_long:
            self._courtesy.begin()
        else:
            self._courtesy.quick_began()
        (self._long if lane.is_long else self._quick).start(self._tasks.pop(number))

    def void(self, owner: QObject | None, key: str) -> None:
        """Forget older answers of this owner and key; work that has not begun stops at its first step."""
        for job in self._jobs.values():
            if job.key == key and job.owner is owner:
                job.is_void = True
                job.cancel()

    def is_open(self) -> bool:
        """Whether new work is taken."""
        return not self._closed

    def is_busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._jobs)

    def holds_writes(self) -> bool:
        """Whether long work holds the data, so that a write would wait."""
        return self._lanes.holder() is not None

    def works_long(self) -> bool:
        """Whether long work runs, which may keep a write waiting for a moment."""
        return self._lanes.long_works()

    def titles(self) -> tuple[str, ...]:
        """What runs or waits, as far as it has a name."""
        return tuple(job.title for job in self._jobs.values() if job.title)

    def cancel_long(self) -> None:
        """Ask long work to stop; what is quick goes on."""
        for job in self._jobs.values():
            if job.lane.is_long:
                job.cancel()

    def cancel_all(self) -> None:
        """Ask everything to stop."""
        for job in self._jobs.values():
            job.cancel()

    def stop(self, wait_ms: int = 10_000) -> bool:
        """Cancel what runs, take nothing new, wait; whether the workers came to rest in time."""
        self._closed = True
        self.cancel_all()
        for number in self._lanes.clear():
            self._tasks.pop(number, None)
            self._jobs.pop(number, None)
        end = time.monotonic() + wait_ms / 1000
        rested = all([pool.waitForDone(max(0, round((end - time.monotonic()) * 1000)))
                      for pool in (self._quick, self._long)])
        self._courtesy.end()
        if rested:
            self._collector.stop()
        return rested

    def _watch_lanes(self) -> None:
        """Tell after a moment what writes wait for, and at once that they wait no longer."""
        if self._lanes.writes_wait():
            if not self._wait.isActive() and not self._told_waiting:
                self._wait.start()
            return
        self._wait.stop()
        if self._told_waiting:
            self._told_waiting = False
            self.waiting.emit("")

    def _tell_waiting(self) -> None:
        holder = self._jobs.get(self._lanes.holder() or 0)
        if holder is not None:
            self._told_waiting = True
            self.waiting.emit(holder.title)

    @Slot(int)
    def _let_go(self, number: int) -> None:
        if not self._closed:
            self._lanes.let_go(number)
            self._watch_lanes()

    @Slot(int)
    def _settle(self, number: int) -> None:
        job = self._jobs.pop(number, None)
        if job is None:
            return
        if not job.lane.is_long:
            self._courtesy.quick_ended()
        if not self._closed:
            self._lanes.ended(number)
            self._watch_lanes()
            if not self._lanes.long_works():
                self._courtesy.end()
        self.running_changed.emit(len(self._jobs))
        kind, value = job.outcome
        if kind == "failed":
            self._report_failure(job, value)
        elif not job.wants_answer():
            return
        elif kind == "done" and job.done is not None:
            job.done(value)
        elif kind == "cancelled" and job.cancelled is not None:
            job.cancelled()

    def _report_failure(self, job: Job, error: object) -> None:
        if job.is_void and job.is_cancelled:
            _log.info(
                "a newer job replaced %s, which failed: %s", job.title or job.number, type(error).__name__
            )
            return
        if job.failed is not None and job.wants_answer():
            job.failed(error)
        else:
            self.failure.emit(error)

    @Slot(int, object, object, str)
    def _show_progress(self, number: int, done: int, total: int, text: str) -> None:
        job = self._jobs.get(number)
        if job is None or job.is_void:
            return
        self.step_shown.emit(job.title, done, total, text)
        if job.progressed is not None and job.wants_answer():
            job.progressed(done, total, text)


class _Progress:
    """Carries a job's number with its steps; between them, long work lets the window go first."""

    def __init__(
        self, number: int, emit: Callable[[int, int, int, str], None], give_way: Callable[[], None] | None
    ) -> None:
        self._number, self._emit, self._give_way = number, emit, give_way
        self._told, self._at = (-1, ""), 0.0

    def __call__(self, done: int, total: int, text: str) -> None:
        now = time.monotonic()
        # Ten thousand steps a second may come: the window would do nothing but show them.
        if now - self._at >= _STEP_TOLD_S or (total, text) != self._told or done >= total:
            self._told, self._at = (total, text), now
            self._emit(self._number, done, total, text)
        if self._give_way is not None:
            self._give_way()

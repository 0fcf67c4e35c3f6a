"""Work in the background: in order, told in the main thread, stopped in time, never silent."""

import gc
import sys
import threading
import time
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from pytestqt.qtbot import QtBot

from asn_desktop.services.work import Work
from asn_desktop.views.collector import keep_loaded
from asn_desktop.views.jobs import Job, JobRunner, _Task
from asn_desktop.views.lanes import Lane


def test_result_comes_back_in_the_main_thread(qtbot: QtBot, jobs: JobRunner) -> None:
    seen: list[tuple[object, bool, bool]] = []
    workers: list[threading.Thread] = []

    def work(work: Work) -> int:
        workers.append(threading.current_thread())
        return 42

    def done(result: object) -> None:
        seen.append((result, threading.current_thread() is threading.main_thread(), jobs.is_busy()))

    jobs.run(work, done=done)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, True, False)]
    assert workers[0] is not threading.main_thread()


def test_300_jobs_run_in_order_in_one_thread(qtbot: QtBot, jobs: JobRunner) -> None:
    ran: list[int] = []
    heard: list[object] = []
    threads: set[int] = set()

    class Numbered:
        def __init__(self, number: int) -> None:
            self.number = number

        def __call__(self, work: Work) -> int:
            threads.add(threading.get_ident())
            ran.append(self.number)
            return self.number

    for number in range(300):
        jobs.run(Numbered(number), done=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 300)
    assert ran == list(range(300)) == heard
    assert len(threads) == 1


def test_progress_is_told_and_cancelling_takes_less_than_a_second(qtbot: QtBot, jobs: JobRunner) -> None:
    steps: list[int] = []
    ended: list[str] = []

    def work(work: Work) -> None:
        for number in range(10_000):
            work.step(number, 10_000, "langkah")
            time.sleep(0.002)

    job = jobs.run(
        work, done=lambda result: ended.append("done"), cancelled=lambda: ended.append("cancelled")
    )
    job.progressed = lambda done, total, text: steps.append(done)
    qtbot.waitUntil(lambda: len(steps) > 5)
    clock = QElapsedTimer()
    clock.start()
    job.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert clock.elapsed() < 1_000
    assert ended == ["cancelled"]
    assert steps == sorted(steps)


def _broken(work: Work) -> None:
    raise ValueError("rusak")


def test_steps_may_count_bytes(qtbot: QtBot, jobs: JobRunner) -> None:
    steps: list[int] = []
    job = jobs.run(lambda work: work.step(2**40, 2**41))
    job.progressed = lambda done, total, text: steps.append(done)
    qtbot.waitUntil(lambda: not jobs.is_busy())
    assert steps == [2**40]


def test_failure_goes_to_the_asker_or_else_to_the_runner(qtbot: QtBot, jobs: JobRunner) -> None:
    heard: list[object] = []
    unheard: list[object] = []
    jobs.failure.connect(unheard.append)
    jobs.run(_broken, failed=heard.append)
    jobs.run(_broken)
    qtbot.waitUntil(lambda: bool(heard) and bool(unheard))
    assert isinstance(heard[0], ValueError)
    assert isinstance(unheard[0], ValueError)


def test_failure_of_an_asker_who_is_gone_is_still_reported(qtbot: QtBot, jobs: JobRunner) -> None:
    unheard: list[object] = []
    called: list[object] = []
    jobs.failure.connect(unheard.append)
    owner = QObject()
    jobs.run(_broken, owner=owner, failed=called.append)
    owner.deleteLater()
    del owner
    qtbot.waitUntil(lambda: bool(unheard) or bool(called))
    assert isinstance((unheard or called)[0], ValueError)


def test_answers_for_widgets_that_are_gone_are_dropped(qtbot: QtBot, jobs: JobRunner) -> None:
    from shiboken6 import delete

    gate = threading.Event()
    called: list[object] = []
    owner = QObject()
    jobs.run(lambda work: gate.wait(5), owner=owner, done=called.append)
    delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy())
    assert called == []


def test_a_newer_job_of_the_same_key_voids_older_answers(qtbot: QtBot, jobs: JobRunner) -> None:
    owner = QObject()
    gate = threading.Event()
    heard: list[object] = []

    class Number:
        def __init__(self, number: int) -> None:
            self.number = number

        def __call__(self, work: Work) -> int:
            gate.wait(5)
            return self.number

    for number in range(5):
        jobs.run(Number(number), owner=owner, done=heard.append, key="cari")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy())
    assert heard == [4]


def test_stop_waits_for_the_worker_and_takes_nothing_new(qtbot: QtBot) -> None:
    runner = JobRunner()
    state: list[str] = []

    def work(work: Work) -> None:
        try:
            while True:
                work.step(0, 0)
                time.sleep(0.01)
        finally:
            state.append("ended")

    runner.run(work)
    qtbot.wait(30)
    assert runner.stop(2_000)
    assert state == ["ended"]
    with pytest.raises(RuntimeError):
        runner.run(work)


def test_the_window_breathes_while_the_worker_works(qtbot: QtBot, jobs: JobRunner) -> None:
    wanted, beats = 20, 0

    def beat() -> None:
        nonlocal beats
        beats += 1

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(beat)
    ended: list[int] = []

    def work(work: Work) -> int:
        give_up, total = time.monotonic() + 60, 0  # far more than any machine needs
        while beats < wanted and time.monotonic() < give_up:
            total += sum(range(2_000))
            work.step(total % 1_000, 1_000)
        return beats

    timer.start()
    jobs.run(work, done=ended.append)
    qtbot.waitUntil(lambda: bool(ended), timeout=90_000)
    timer.stop()
    assert ended[0] >= wanted, "beats of the window that the worker saw while it never paused"


def test_cycles_are_never_collected_in_the_worker(qtbot: QtBot, jobs: JobRunner) -> None:
    seen: list[bool] = []
    jobs.run(lambda work: seen.append(gc.isenabled()))
    qtbot.waitUntil(lambda: bool(seen), timeout=5_000)
    assert seen == [False]
    assert jobs.stop(5_000)
    assert gc.isenabled()


def test_what_is_loaded_is_passed_over_by_the_collector_once() -> None:
    gc.unfreeze()
    try:
        keep_loaded()
        kept = gc.get_freeze_count()
        assert kept > 10_000, "all that the modules hold"
        more: list[list[object]] = [[] for _ in range(1_000)]
        keep_loaded()
        assert gc.get_freeze_count() == kept, f"what comes later is collected as ever ({len(more)})"
    finally:
        gc.unfreeze()


def test_quick_work_answers_while_long_work_goes_on(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, heard = threading.Event(), []
    threads: set[int] = set()

    def long(work: Work) -> None:
        threads.add(threading.get_ident())
        while not gate.wait(0.005):
            work.step(0, 0)

    def quick(work: Work) -> None:
        threads.add(threading.get_ident())

    jobs.run(long, title="Mencetak", lane=Lane.LONG, done=lambda result: heard.append("long"))
    jobs.run(quick, done=lambda result: heard.append("read"))
    jobs.run(quick, done=lambda result: heard.append("write"), lane=Lane.WRITE)
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=5_000)
    assert heard == ["read", "write"]
    assert jobs.works_long()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy(), timeout=5_000)
    assert heard == ["read", "write", "long"]
    assert len(threads) == 2


def test_a_write_that_waits_for_an_import_is_told_after_a_moment(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, told, ran = threading.Event(), [], []
    jobs.waiting.connect(told.append)
    jobs.run(lambda work: gate.wait(10), title="Mengimpor", lane=Lane.HOLD)
    jobs.run(lambda work: ran.append("write"), lane=Lane.WRITE)
    jobs.run(lambda work: ran.append("read"))
    qtbot.waitUntil(lambda: bool(told), timeout=5_000)
    assert told == ["Mengimpor"]
    assert ran == ["read"]
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy(), timeout=5_000)
    assert told == ["Mengimpor", ""]
    assert ran == ["read", "write"]


def test_stop_ends_both_threads_and_drops_what_has_not_begun(qtbot: QtBot) -> None:
    runner, ended = JobRunner(), []

    def work(work: Work) -> None:
        try:
            while True:
                work.step(0, 0)
                time.sleep(0.005)
        finally:
            ended.append(threading.get_ident())

    runner.run(work, lane=Lane.HOLD)
    runner.run(work)
    runner.run(lambda work: ended.append(-1), lane=Lane.WRITE)
    qtbot.wait(30)
    assert runner.stop(2_000)
    assert len(set(ended)) == 2
    assert -1 not in ended
    assert not runner.is_busy() or runner.titles() == ()


def test_the_way_of_sharing_the_interpreter_is_as_before_once_long_work_ended(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    before, seen = sys.getswitchinterval(), []

    def work(work: Work) -> None:
        work.step(0, 1)
        seen.append(sys.getswitchinterval())

    jobs.run(work, lane=Lane.LONG)
    qtbot.waitUntil(lambda: not jobs.is_busy(), timeout=5_000)
    assert seen[0] < before
    assert sys.getswitchinterval() == before


def test_stopping_long_work_leaves_quick_work_alone(qtbot: QtBot, jobs: JobRunner) -> None:
    ended: list[str] = []
    go = threading.Event()

    def work(work: Work) -> None:
        while not go.wait(0.005):
            work.step(0, 0)
        work.step(0, 0)

    jobs.run(
        work, lane=Lane.LONG, done=lambda r: ended.append("long"), cancelled=lambda: ended.append("stopped")
    )
    jobs.run(work, done=lambda r: ended.append("quick"))
    jobs.cancel_long()
    qtbot.waitUntil(lambda: bool(ended), timeout=5_000)
    go.set()
    qtbot.waitUntil(lambda: not jobs.is_busy(), timeout=5_000)
    assert ended == ["stopped", "quick"]


def test_a_question_that_a_newer_one_replaced_before_it_began_is_not_worked_on(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    owner, gate, ran = QObject(), threading.Event(), []

    class Number:
        def __init__(self, number: int) -> None:
            self.number = number

        def __call__(self, work: Work) -> None:
            ran.append(self.number)

    jobs.run(lambda work: gate.wait(5))
    for number in range(5):
        jobs.run(Number(number), owner=owner, key="cari")
    jobs.run(Number(7), owner=owner, key="simpan", lane=Lane.WRITE)
    jobs.void(owner, "simpan")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy(), timeout=5_000)
    assert ran == [4, 7], "a write is never left out"


def test_long_work_lets_quick_work_go_first(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, steps = threading.Event(), []

    def long(work: Work) -> None:
        while not gate.is_set():
            work.step(0, 0)
            steps.append(time.monotonic())

    def quick(work: Work) -> int:
        before = len(steps)
        time.sleep(0.5)
        return len(steps) - before

    made: list[int] = []
    jobs.run(long, lane=Lane.LONG)
    qtbot.waitUntil(lambda: len(steps) > 3, timeout=5_000)
    jobs.run(quick, done=made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=5_000)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy(), timeout=5_000)
    assert made[0] < 10, "it goes on, slowly, and not at full speed"


class _Held:
    """What a job may hold: a function, an answer, an error."""

    def __call__(self, work: Work) -> None:
        raise ValueError(self)


def test_the_worker_holds_nothing_of_a_job_when_it_tells_its_end() -> None:
    """The window may be quicker than the worker's last line: what the job held would die in the worker."""
    function = _Held()
    watched = weakref.ref(function)
    jobs = {1: Job(1, function, "", None, None, None, None)}
    seen: list[object] = []

    def tell_end(number: int) -> None:
        job = jobs.pop(number)
        seen.append((job.outcome[0], watched() is not None))
        del job
        gc.collect()
        seen.append(watched())

    task = _Task(jobs[1], Work(), tell_end)
    del function
    task()
    assert seen == [("failed", True), None]


def test_work_leaves_nothing_behind_in_pyside(qtbot: QtBot, jobs: JobRunner) -> None:
    """A task that was an object of Qt either died in the worker or was never freed."""
    answers: list[object] = []
    before = len(shiboken6.getAllValidWrappers())
    for number in range(40):
        jobs.run(lambda work, number=number: number, done=answers.append)
    qtbot.waitUntil(lambda: len(answers) == 40)
    assert (answers, jobs._tasks) == ([*range(40)], {})
    assert len(shiboken6.getAllValidWrappers()) < before + 20

"""What holds for all tests: no window on the screen, repeatable random cases, no check that stays away."""

import os
import signal
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

os.environ["QT_QPA_PLATFORM"] = os.environ.get("ASN_TEST_PLATFORM", "offscreen")  # before Qt is imported

import pytest
from hypothesis import HealthCheck, settings

from tests import quick

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell starts what it puts into the background so; the tests and their programs need Ctrl+C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
quick.collect_seldom()
quick.leave_memory_unlocked()
quick.remember_derived_keys()
if os.name == "posix":
    quick.work_in_memory()

settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "here")


@pytest.fixture
def qtbot(qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch) -> "QtBot":
    """Holds each widget until it is deleted, as the window does.

    The bot itself only knows them weakly: one that a test let go of would be emptied by the collector,
    at any moment, while Qt still paints it.
    """
    held: list[QWidget] = []
    add = qtbot.addWidget

    def add_and_hold(widget: "QWidget", **options: Any) -> None:
        held.append(widget)
        add(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", add_and_hold)
    return qtbot


_SKIPPED: list[str] = []


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember tests that stayed away because something is not installed."""
    reason = report.longrepr[2] if report.skipped and isinstance(report.longrepr, tuple) else ""
    if "needs " in reason:
        _SKIPPED.append(f"{report.nodeid}: {reason}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI a test that skips because it needs something is a failure: nothing may stay unproved unseen."""
    if _SKIPPED and os.environ.get("CI") == "true" and session.exitstatus == 0:
        session.exitstatus = 1


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name them, so that the failure explains itself."""
    if _SKIPPED and os.environ.get("CI") == "true":
        terminalreporter.section("skipped, which CI does not allow")
        for line in _SKIPPED:
            terminalreporter.write_line(line)


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, Any, Any]:
    """Half characters in a report (tests plant them) must not end the worker process that sends it."""
    return _sendable((yield))


def _sendable(part: Any) -> Any:
    if isinstance(part, str):
        return part.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(part, dict):
        return {_sendable(key): _sendable(value) for key, value in part.items()}
    if isinstance(part, list | tuple):
        return type(part)(_sendable(value) for value in part)
    return part

"""The look on the application, an office, jobs, and a context whose questions are answered by the test."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.services.session import Session
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.error_report import forget_reports
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screen import Screen
from tests.offices import new_office

if TYPE_CHECKING:
    from asn_desktop.views.shell.main_window import MainWindow

_looks: list[tuple[object, ...]] = []


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    """The usual look (put on anew only where a test changed it), and nothing left of a screen afterwards."""
    if _look(qapp) not in _looks:
        theme.install(qapp)
        _looks[:] = [_look(qapp)]
    forget_reports()
    yield
    bury()
    left = [type(widget).__name__ for widget in QApplication.topLevelWidgets() if isinstance(widget, Screen)]
    assert left == [], "screens that nothing should hold any more"


def _look(app: QApplication) -> tuple[object, ...]:
    return app.styleSheet(), app.font().toString(), theme.current(), theme.px(1000)


def bury() -> None:
    """Delete what is to be deleted later: without a running event loop that would wait for the next one."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    bury()  # timers of closed screens start no work any more
    assert runner.stop(5_000)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Session]:
    with new_office(tmp_path / "kantor") as session:
        yield session


class Answers:
    """What the test wants the person to answer, and what was asked and told."""

    def __init__(self) -> None:
        self.yes = True
        self.asked: list[str] = []
        self.told: list[str] = []
        self.failures: list[object] = []

    def ask(
        self, question: str, yes: str, *, detail: str = "", no: str = "", danger: bool = False
    ) -> bool:
        self.asked.append(question)
        return self.yes

    def tell(self, title: str, sentence: str, tone: object = None) -> None:
        self.told.append(sentence)

    def fail(self, error: object) -> None:
        self.failures.append(error)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def context(
    office: Session, jobs: JobRunner, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> ScreenContext:
    made = ScreenContext(office, jobs, now=lambda: datetime(2026, 11, 21, 10, 32))
    monkeypatch.setattr(made, "ask", answers.ask)
    monkeypatch.setattr(made, "tell", answers.tell)
    return made


@pytest.fixture
def window(
    qtbot: QtBot, office: Session, jobs: JobRunner, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> "MainWindow":
    from tests.views.shell_window import make_window

    return make_window(qtbot, office, jobs, answers, monkeypatch)

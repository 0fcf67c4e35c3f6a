"""The wired program on a real office of its own, steered by keys from the login on."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.app.wiring import Program
from asn_desktop.db import keys
from asn_desktop.presenters.login import Door
from asn_desktop.services.founding import create_office
from asn_desktop.services.session import Session, open_office, verify_recovery_code
from asn_desktop.views import theme
from tests.offices import INSTANSI, PASSWORD, USER, StepClock
from tests.pages.shell import Shell

NOW = datetime(2026, 11, 21, 10, 32)
Fill = Callable[[Session], object]


def _open(folder: Path, user: str, password: str) -> Session:
    return open_office(folder, user, password, clock=StepClock(datetime(2026, 11, 21, 3, 32, tzinfo=UTC)))


@pytest.fixture
def begin(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Fill], Shell]]:
    """A function that makes an office, lets the test fill it, and signs in at the program's login."""
    theme.install(qapp)
    begun: list[Program] = []

    def make(fill: Fill) -> Shell:
        folder = tmp_path / f"kantor{len(begun) or ''}"
        created = create_office(
            folder, instansi=INSTANSI, admin=USER, password=PASSWORD, kdf=keys.LIGHT_KDF, clock=StepClock()
        )
        with created.session as session:
            verify_recovery_code(session, created.recovery_code)
            fill(session)
        program = Program(folder, tmp_path / "setelan.json", door=Door(open=_open), now=_now)
        begun.append(program)
        program.start()
        program.window.showNormal()  # the screen of the tests is small, not that of the tales
        program.window.resize(1366, 689)
        shell = Shell(qtbot, program)
        shell.sign_in(PASSWORD)
        return shell

    yield make
    for program in begun:
        if program.main is not None:
            Shell(qtbot, program).leave()
        assert program.jobs.stop(10_000)
        if program.window is not None:
            program.window.deleteLater()
        program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _now() -> datetime:
    return NOW

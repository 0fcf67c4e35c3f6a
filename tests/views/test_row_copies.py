"""Ctrl+A, Ctrl+C over a list of people: one line is free, several go the way of an export."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from asn_desktop.domain.peran import Peran
from asn_desktop.services import pembatasan
from asn_desktop.services.session import Session
from asn_desktop.views import row_copies
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.second_person import SecondPersonDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from tests.pages.base import bring_to_front, press
from tests.pages.waiting import settle
from tests.services import kantor_kecil

CTRL = Qt.KeyboardModifier.ControlModifier
BEFORE = "apa yang disalin sebelumnya"


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, office: Session, jobs: JobRunner) -> Iterator[PegawaiScreen]:
    kantor = kantor_kecil.isi(office)
    pembatasan.batasi(office, kantor.sekar, "Yang bersangkutan", "Sengketa tentang datanya")
    made = PegawaiScreen(context)
    qtbot.addWidget(made)
    made.resize(1154, 608)
    bring_to_front(qtbot, made)
    made.open_at()
    settle(qtbot, jobs, 200)
    QGuiApplication.clipboard().setText(BEFORE)
    yield made
    settle(qtbot, jobs, 200)


def copy_all(qtbot: QtBot, screen: PegawaiScreen, jobs: JobRunner) -> str:
    press(screen.list.table.view, Qt.Key.Key_A, CTRL)
    press(screen.list.table.view, Qt.Key.Key_C, CTRL)
    settle(qtbot, jobs)
    return QGuiApplication.clipboard().text()


def last_action(session: Session) -> str:
    with session.db.read() as tx:
        query = "SELECT action FROM audit ORDER BY seq DESC LIMIT 1"
        return str(tx.connection.exec_driver_sql(query).scalar())


def test_several_lines_leave_without_who_is_restricted(
    qtbot: QtBot, screen: PegawaiScreen, jobs: JobRunner, office: Session, answers: object
) -> None:
    lines = copy_all(qtbot, screen, jobs).splitlines()
    assert len(lines) == 1 + 4
    assert not any("Ayuningtyas" in line for line in lines)
    assert last_action(office) == "ekspor.salin"
    assert any("dibatasi" in text for text in answers.told)  # type: ignore[attr-defined]


def test_who_may_not_export_is_told_and_copies_one_line_only(
    qtbot: QtBot, screen: PegawaiScreen, jobs: JobRunner, office: Session, answers: object
) -> None:
    office.peran = frozenset({Peran.AUDITOR})
    assert copy_all(qtbot, screen, jobs) == BEFORE
    assert any("mengekspor data" in text for text in answers.told)  # type: ignore[attr-defined]
    press(screen.list.table.view, Qt.Key.Key_Down)
    press(screen.list.table.view, Qt.Key.Key_C, CTRL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2


def test_many_people_take_a_second_person(
    qtbot: QtBot, screen: PegawaiScreen, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_copies, "BATAS_EKSPOR", 3)
    assert copy_all(qtbot, screen, jobs) == BEFORE
    [dialog] = screen.window().findChildren(SecondPersonDialog)
    dialog.reason.setText("Rekonsiliasi data dengan BKN")
    dialog.agree.click()
    settle(qtbot, jobs)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 1 + 4


def test_nothing_is_copied_once_the_list_is_out_of_sight(
    qtbot: QtBot, screen: PegawaiScreen, jobs: JobRunner, answers: object
) -> None:
    press(screen.list.table.view, Qt.Key.Key_A, CTRL)
    press(screen.list.table.view, Qt.Key.Key_C, CTRL)
    screen.hide()
    settle(qtbot, jobs)
    assert QGuiApplication.clipboard().text() == BEFORE
    assert any("salin sekali lagi" in text for text in answers.told)  # type: ignore[attr-defined]

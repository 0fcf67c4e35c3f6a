"""The matriks on the SKP screen, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from asn_desktop.services.session import Session
from asn_desktop.services.skp import find_skp
from asn_desktop.views.clipboard import copy_plain
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.skp.screen import SkpScreen
from tests.pages.base import bring_to_front
from tests.pages.waiting import settle
from tests.services import kantor_kecil


@pytest.fixture
def kantor(office: Session) -> kantor_kecil.Kantor:
    return kantor_kecil.isi(office)


def test_cells_are_typed_pasted_and_become_goals(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session, kantor: kantor_kecil.Kantor
) -> None:
    plan = kantor_kecil.skp_ditetapkan(office, kantor.kasubbag)
    screen = SkpScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    context.tahun = 2026
    screen.list.show_only(plan.status.value)
    settle(qtbot, jobs)
    assert screen.list.current_pegawai() is None
    screen.list.ask_matrix()  # nobody chosen: of the first, as Buka SKP does
    settle(qtbot, jobs)
    grid = screen.matrix.grid
    assert grid.hasFocus()
    screen.edit()  # F2
    cell = grid.viewport().findChild(QPlainTextEdit)
    QTest.keyClicks(cell, "Satu")
    QTest.keyClick(cell, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(cell, "Dua")
    QTest.keyClick(cell, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    copy_plain("Tiga\tEmpat")
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, jobs)
    screen.matrix.make_goals()
    settle(qtbot, jobs)
    shown = grid.cells.grid
    assert shown is not None
    assert [row.pegawai_id for row in shown.matriks.baris] == [kantor.rahmat, kantor.sekar]
    goals = [[goal.rhk for goal in find_skp(office, person, 2026).hasil_kerja]
             for person in (kantor.rahmat, kantor.sekar)]
    assert goals == [["Satu", "Dua"], ["Tiga", "Empat"]]
    assert not screen.matrix.make.isEnabled()
    screen.resize(700, 610)
    qtbot.waitUntil(lambda: [grid.rowHeight(row) for row in (0, 1)] == [
        max(grid.verticalHeader().minimumSectionSize(), grid.sizeHintForRow(row)) for row in (0, 1)
    ] and not grid._later.isActive(), timeout=10_000)  # rows are as high as the columns now ask for

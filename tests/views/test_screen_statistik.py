"""The Statistik screen: every figure shows whom it counts, the filters narrow, the table goes to a sheet."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.statistik.screen import StatistikScreen
from tests.pages.base import bring_to_front, unnamed
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor


@pytest.fixture
def kantor(office: Session) -> Kantor:
    return kantor_kecil.isi(office)


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner) -> StatistikScreen:
    made = StatistikScreen(context)
    qtbot.addWidget(made)
    made.resize(1154, 610)
    bring_to_front(qtbot, made)
    made.open_at()
    settle(qtbot, jobs)
    return made


def spoken(screen: StatistikScreen) -> list[str]:
    model = screen.figures.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_figure_shows_whom_it_counts(
    qtbot: QtBot, screen: StatistikScreen, kantor: Kantor, jobs: JobRunner
) -> None:
    assert unnamed(screen) == []
    assert screen.below.text().startswith("5 pegawai")
    assert spoken(screen)[0] == "IV/b: 1 orang, laki-laki 0, perempuan 1"
    assert screen.model.ids() == (kantor.camat,)
    assert not screen.who.isHidden()
    screen.figures.show_figures(())
    screen._show_people()
    assert screen.who.isHidden(), "of no figure there are no kinds of people, only empty buttons"
    screen._show_part()
    qtbot.keyClick(screen.figures, Qt.Key.Key_Down)
    assert screen.model.ids() == (kantor.kasubbag,)
    screen.part.set_value("kelamin")
    screen.part.changed.emit()
    assert spoken(screen) == ["Laki-laki: 1 orang, laki-laki 1, perempuan 0",
                              "Perempuan: 4 orang, laki-laki 0, perempuan 4"]
    screen.figures.setCurrentIndex(screen.figures.figures.index(0))
    screen.who.set_value("perempuan")
    screen.who.chosen.emit("perempuan")
    assert screen.model.ids() == ()
    gone: list[tuple[str, dict[str, object]]] = []
    screen.context.navigated.connect(lambda key, target: gone.append((key, target)))
    screen.people.opened.emit(kantor.camat)
    assert gone == [("pegawai", {"pegawai_id": kantor.camat})]


def test_unit_and_day_narrow_and_the_paper_takes_them_along(
    qtbot: QtBot, screen: StatistikScreen, kantor: Kantor
) -> None:
    screen.unit.set_value(kantor.subbag)
    screen.keadaan.set_value(date(2026, 1, 31))
    screen.unit.changed.emit()
    qtbot.waitUntil(lambda: screen.below.text() == "3 pegawai, keadaan 31 Januari 2026", timeout=20_000)
    gone: list[tuple[str, dict[str, object]]] = []
    screen.context.navigated.connect(lambda key, target: gone.append((key, target)))
    screen.print_this()
    target = {"daftar": "statistik", "unit_id": kantor.subbag, "keadaan": date(2026, 1, 31)}
    assert gone == [("cetak", target)]
    screen.keadaan.line.setText("31-02-2026")
    screen.unit.changed.emit()
    qtbot.waitUntil(lambda: "tanggal yang benar" in screen.below.text(), timeout=20_000)


def test_the_table_goes_to_a_sheet(qtbot: QtBot, screen: StatistikScreen) -> None:
    screen.part.set_value("umur")
    screen.show_picture_view("umur")
    screen.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].endswith("5 pegawai")
    assert lines[2] == "Umur\tLaki-laki\tPerempuan\tTanpa keterangan\tJumlah"
    assert sum(int(line.split("\t")[-1]) for line in lines[3:]) == 5
    assert not screen.grab().isNull()

"""The Organisasi screen: a unit changes and keeps its past, the map is built, letters are listed."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.domain.susunan import JenisPerubahan
from asn_desktop.services.organisasi.susunan import susunan_unit
from asn_desktop.services.records import list_records, save_record
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.screens.organisasi.change_dialog import UnitChangeDialog
from asn_desktop.views.screens.organisasi.screen import OrganisasiScreen
from tests import offices
from tests.services import kantor_kecil


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path):
    session = offices.new_office(tmp_path / "kantor", offices.StepClock())
    kantor = kantor_kecil.isi(session)
    jobs = JobRunner()
    made = OrganisasiScreen(ScreenContext(session, jobs, now=lambda: offices.START.replace(tzinfo=None)))
    made.kantor, made.jobs = kantor, jobs
    qtbot.addWidget(made)
    made.resize(877, 447)
    made.show()
    made.open_at()
    _settle(qtbot, made)
    yield made
    jobs.stop(5_000)
    session.close()


def _settle(qtbot: QtBot, screen) -> None:
    qtbot.waitUntil(lambda: not screen.jobs.is_busy(), timeout=20_000)


def _dialog(kind):
    return next(one for one in open_dialogs() if isinstance(one, kind))


def test_a_unit_is_merged_and_its_past_stays(qtbot: QtBot, screen) -> None:
    page = screen.susunan
    assert [unit.nama for unit in page._units.values()] == [
        "Kecamatan Tirta Hulu", "Subbagian Umum", "Seksi Pelayanan"]  # fmt: skip
    whole = {unit.nama: (unit.pegawai, unit.seluruh) for unit in page._units.values()}
    beside = page.people
    assert set(beside.model.ids()) == {one.id for one in list_records(screen.context.session, "pegawai")}
    assert whole["Kecamatan Tirta Hulu"][1] == sum(own for own, _ in whole.values())
    assert whole["Kecamatan Tirta Hulu"][1] == len(beside.model.ids())
    shown = tuple(page._units.values())
    for rows in ((), shown):
        page._show(rows)
        assert page.past.isHidden() is not bool(rows), "of no unit nothing is shown beside, and nothing loads"
    screen.tim.load()
    _settle(qtbot, screen)
    assert screen.tim.members.model.is_answered, "without a team nothing is being loaded"
    page.table.choose(screen.kantor.subbag)
    page.begin_change(JenisPerubahan.GABUNG)
    dialog = _dialog(UnitChangeDialog)
    dialog.day.set_value(date(2026, 2, 1))
    dialog._save()
    _settle(qtbot, screen)
    assert "belum dipilih" in dialog.refused._text.text()
    dialog.target.set_value(screen.kantor.seksi)
    dialog._save()
    _settle(qtbot, screen)
    assert screen.kantor.subbag not in page._units
    page.day.set_value(date(2026, 1, 31))
    page.load()
    _settle(qtbot, screen)
    page.table.choose(screen.kantor.subbag)
    _settle(qtbot, screen)
    assert "Subbagian Umum" in page.history.accessibleName()
    page.turn_over()
    assert not page.chart.box_of(screen.kantor.subbag).isEmpty()
    assert "Subbagian Umum" in page.chart.accessibleName()


def test_the_map_is_built_from_what_people_hold(qtbot: QtBot, screen) -> None:
    screen.tabs.setCurrentIndex(1)
    _settle(qtbot, screen)
    assert screen.peta.table.empty.isVisible()
    screen.peta.build_map()
    _settle(qtbot, screen)
    assert len(screen.peta.rows) == 4
    assert "terisi 4" in screen.peta.count.text()
    save_record(screen.session, "formasi", {"kebutuhan": 3}, next(iter(screen.peta.rows)))
    screen.peta.load()
    _settle(qtbot, screen)
    assert "kosong 2" in screen.peta.count.text()
    screen.new()
    assert _dialog(RecordDialog).windowTitle() == "Tambah jabatan"
    went: list[tuple[str, object]] = []
    screen.context.navigated.connect(lambda key, target: went.append((key, target)))
    screen.peta.print_map()
    assert went == [("cetak", {"daftar": "peta-jabatan", "keadaan": screen.context.today()})]


def test_a_letter_is_for_the_penilai_of_who_is_chosen(qtbot: QtBot, screen) -> None:
    screen.open_at(bagian="penilai")
    _settle(qtbot, screen)
    screen.penilai.table.choose(screen.kantor.sekar)
    screen.new()
    dialog = _dialog(RecordDialog)
    dialog.form.state.set_raw("pengganti_id", screen.kantor.camat)
    dialog.form.state.set_raw("mulai", date(2026, 3, 1))
    dialog._save()
    _settle(qtbot, screen)
    [letter] = list_records(screen.session, "delegasi_penilai")
    assert letter.values["pegawai_id"] == screen.kantor.kasubbag
    went: list[tuple[str, object]] = []
    screen.context.navigated.connect(lambda key, target: went.append((key, target)))
    screen.penilai.table.opened.emit(screen.kantor.sekar)
    screen.penilai.table.opened.emit(screen.kantor.mira)
    assert went == [("pegawai", {"pegawai_id": screen.kantor.sekar})], "nobody appraises Mira yet"
    dialog = _dialog(RecordDialog)
    assert dialog.windowTitle() == "Tugaskan penilai · Mira Lestianti, S.E."
    dialog.form.state.set_raw("penilai_id", screen.kantor.camat)
    dialog.form.state.set_raw("mulai", date(2026, 1, 1))
    dialog._save()
    _settle(qtbot, screen)
    assert screen.penilai._lines[screen.kantor.mira].penilai == "Drs. Bagas Wiratmaja, M.Si"
    assert len(susunan_unit(screen.session)) == 3

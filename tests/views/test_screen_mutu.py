"""The Mutu data screen: what it shows, to the field by Enter, explaining, comparing and merging by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.domain.mutu.aturan import Dimensi
from asn_desktop.presenters.mutu import DUPLIKAT, UNIT
from asn_desktop.services import records
from asn_desktop.services.mutu import jelaskan
from asn_desktop.services.session import Session
from asn_desktop.views.compare_dialog import CompareDialog
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.mutu.explain_dialog import ExplainDialog
from asn_desktop.views.screens.mutu.screen import MutuScreen
from asn_desktop.views.screens.pegawai.comparing import CompareActions, OtherPersonDialog
from tests.builders import a_pegawai
from tests.pages.base import bring_to_front, press, type_text, unnamed
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor
from tests.views.conftest import Answers


@pytest.fixture
def kantor(office: Session) -> Kantor:
    made = kantor_kecil.isi(office)
    records.save_record(office, "pegawai", {"jenis_kelamin": "L"}, made.camat)
    return made


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner) -> Iterator[MutuScreen]:
    made = MutuScreen(context)
    qtbot.addWidget(made)
    made.resize(1154, 608)
    bring_to_front(qtbot, made)
    made.open_at()
    settle(qtbot, jobs)
    yield made
    settle(qtbot, jobs, 200)


def dialog(kind: type) -> object:
    return next(one for one in open_dialogs() if isinstance(one, kind))


def test_scores_filters_and_the_way_to_the_field(qtbot: QtBot, screen: MutuScreen, kantor: Kantor) -> None:
    assert unnamed(screen) == []
    whole = len(screen.model.ids())
    assert whole == screen.state.total()
    screen.state.dimensi = Dimensi.KONSISTENSI
    screen._show_views()
    assert 0 < len(screen.model.ids()) < whole
    screen.state.aturan = "CON_3"
    screen._show_views()
    went: list[tuple[str, dict[str, object]]] = []
    screen.context.navigated.connect(lambda key, target: went.append((key, target)))
    press(screen.table.view, Qt.Key.Key_Return)
    assert went == [("pegawai", {"pegawai_id": kantor.camat, "rekaman": "pegawai", "rekaman_id": "",
                                 "kolom": "jenis_kelamin"})]
    press(screen.table.view, Qt.Key.Key_Escape)
    assert len(screen.model.ids()) == whole


def test_an_explained_finding_rests_until_its_value_changes(
        qtbot: QtBot, screen: MutuScreen, kantor: Kantor, jobs: JobRunner, office: Session) -> None:
    screen.open_at(aturan="CON_3")
    press(screen, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    asked = dialog(ExplainDialog)
    assert isinstance(asked, ExplainDialog)
    type_text(asked.text, "ya")
    press(asked.text, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    assert asked.refused.isVisible()
    type_text(asked.text, " sudah dibetulkan dengan penetapan")
    press(asked.text, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    assert screen.model.ids() == ()
    assert screen.state.resting() == 1
    screen.state.dijelaskan = True
    screen._show_views()
    assert len(screen.model.ids()) == 1
    screen.detail.explain_button.click()
    again = dialog(ExplainDialog)
    assert isinstance(again, ExplainDialog)
    assert again.text.value() == "ya sudah dibetulkan dengan penetapan"
    again.reject()
    screen.state.clear()
    # Through the news of a save only this person is looked at again; the same value stays explained.
    saved = records.save_record(office, "pegawai", {"agama": "Kristen"}, kantor.camat)
    screen.context.publish(saved.changes)
    settle(qtbot, jobs)
    assert screen.state.resting() == 1
    saved = records.save_record(office, "pegawai", {"nip": "198503172010011077"}, kantor.camat)
    screen.context.publish(saved.changes)
    settle(qtbot, jobs)
    assert screen.state.resting() == 0


def test_an_explanation_is_withdrawn(
        qtbot: QtBot, screen: MutuScreen, kantor: Kantor, jobs: JobRunner, office: Session) -> None:
    found = next(one for one in screen.state.rows(screen.model.ids()) if one.temuan.aturan == "CON_3")
    said = jelaskan(office, found.temuan, "Sudah dibetulkan dengan penetapan")
    screen.context.publish(said.changes)
    settle(qtbot, jobs)
    screen.state.dijelaskan = True
    screen._show_views()
    press(screen, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    asked = dialog(ExplainDialog)
    assert isinstance(asked, ExplainDialog)
    asked._take_away()
    settle(qtbot, jobs)
    assert screen.state.resting() == 0


def test_units_and_duplicates_by_keys(
        qtbot: QtBot, screen: MutuScreen, kantor: Kantor, jobs: JobRunner, office: Session,
        answers: Answers) -> None:
    screen.open_at(tampilan=UNIT)
    assert screen.unit_model.ids()[0] == kantor.kecamatan
    press(screen.units.view, Qt.Key.Key_Return)
    assert screen.state.unit_id == kantor.kecamatan
    twin = records.save_record(office, "pegawai", a_pegawai(
        8, nip="198503172010012013", nama="Sekar Ayuningtyas", nik="9901015703850003", bpjs="0001",
        email="lain@contoh.invalid"))
    screen.context.publish(twin.changes)
    settle(qtbot, jobs)
    screen.open_at(tampilan=DUPLIKAT)
    assert len(screen.pair_model.ids()) == 1
    press(screen.pairs.view, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    compare = dialog(CompareDialog)
    assert isinstance(compare, CompareDialog)
    fields = {row.kolom: row for row in compare.state.rows()}
    assert {"nip", "email", "bpjs"} <= fields.keys()
    compare.table.choose("isian/email")
    press(compare.table.view, Qt.Key.Key_Right)
    assert compare.state.ambil >= {"email", "bpjs"}
    compare.merge.click()
    settle(qtbot, jobs)
    assert answers.asked[-1] == "Gabungkan Sekar Ayuningtyas, S.E. menjadi satu data?"
    stays = records.get_record(office, "pegawai", kantor.sekar)
    assert (stays.values["email"], stays.values["bpjs"]) == ("lain@contoh.invalid", "0001")
    settle(qtbot, jobs)
    assert screen.pair_model.ids() == ()


def test_the_report_as_paper_and_as_workbook(
        qtbot: QtBot, screen: MutuScreen, jobs: JobRunner, tmp_path: Path) -> None:
    for name in ("mutu.pdf", "mutu.xlsx"):
        screen.reports.save_to(tmp_path / name, screen.state)
        settle(qtbot, jobs)
        assert (tmp_path / name).stat().st_size > 2000


def test_whom_to_compare_with_from_the_file_of_a_person(
        qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    actions = CompareActions(context, pane)
    actions.begin(kantor.sekar, "Sekar Ayuningtyas")
    asking = dialog(OtherPersonDialog)
    assert isinstance(asking, OtherPersonDialog)
    assert not asking.yes.isEnabled()
    asking.picker.set_value(kantor.rahmat)
    asking.picker.changed.emit()
    asking.yes.click()
    settle(qtbot, jobs)
    compare = dialog(CompareDialog)
    assert isinstance(compare, CompareDialog)
    assert [one.id for one in (compare.state.perbandingan.satu, compare.state.perbandingan.dua)] == [
        kantor.sekar, kantor.rahmat]
    compare.swap.click()
    settle(qtbot, jobs)
    assert compare.state.perbandingan.satu.id == kantor.rahmat
    compare.reject()

"""The SKP screen by keys: where the cursor begins, the search, Ctrl+D, names that tell goals apart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.services.drafts import drafts
from asn_desktop.services.records import save_record
from asn_desktop.services.search import search_people
from asn_desktop.services.session import Session
from asn_desktop.services.skp import find_skp
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.skp.opening import Found
from asn_desktop.views.screens.skp.screen import SkpScreen
from tests.pages.base import bring_to_front, press, type_text
from tests.pages.shell import CTRL
from tests.pages.skp import SkpPage
from tests.pages.waiting import settle
from tests.services import kantor_kecil


@pytest.fixture
def begun(qtbot: QtBot, office: Session, context: ScreenContext, jobs: JobRunner) -> SkpPage:
    people = kantor_kecil.isi(office)
    screen = SkpScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at(pegawai_id=people.sekar)
    settle(qtbot, jobs)
    page = SkpPage(screen)
    page.begin()
    settle(qtbot, jobs)
    return page


def test_the_cursor_begins_where_the_plan_begins(qtbot: QtBot, begun: SkpPage, jobs: JobRunner) -> None:
    goals = begun.root.editing.goals
    assert goals.add.hasFocus(), "nothing is there yet: Space adds the first goal"
    assert goals.ways.isVisible()
    press(None, Qt.Key.Key_Space)
    assert not goals.ways.isVisible(), "the other beginnings were offered in words"
    begun.write_goal(1, "Tertatanya arsip", ("Kuantitas", "Jumlah arsip", ""))
    begun.root.editing.focus_first()
    assert next(iter(begun.card(1).rows.values())).target.hasFocus(), "the first that lacks something"


def test_who_saves_again_before_the_first_save_is_done_is_not_told_of_other_changes(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, followed, failed = begun.root, list[str](), list[object]()
    monkeypatch.setattr(root.context, "fail", failed.append)
    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Tertatanya arsip", ("Kuantitas", "Jumlah arsip", ""))
    root._store_and(lambda sent, stored: followed.append("satu"))
    begun.write_goal(1, " vital", ("Kuantitas", "Jumlah arsip", ""))
    root._store_and(lambda sent, stored: followed.append(stored.hasil_kerja[0].rhk))
    assert root.save()
    settle(qtbot, jobs)
    settle(qtbot, jobs)
    assert (followed, failed) == (["satu", "Tertatanya arsip vital"], [])
    assert root.editing.editor is not None
    assert not root.editing.editor.dirty


def test_the_search_leads_to_the_list_and_filters_tell_how_many(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner
) -> None:
    found = begun.root.list
    begun.root.find_here()
    settle(qtbot, jobs)
    texts = [made.text() for made in found.states.findChildren(QPushButton)]
    assert texts == ["Semua 5", "Belum ada 4", "Draf 1", "Diajukan 0", "Ditetapkan 0"]
    assert found.search.hasFocus()
    assert "Ctrl+F" in found.search.placeholderText()
    type_text(found.search, "sekar")
    press(None, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    assert found.table.view.hasFocus()
    assert len(found.model.ids()) == 1
    assert found.states.findChildren(QPushButton)[0].text() == "Semua 1"
    found.search.begin()
    press(None, Qt.Key.Key_Escape)
    settle(qtbot, jobs, 250)
    assert found.search.text() == ""
    assert len(found.model.ids()) == 5


def test_ctrl_d_makes_another_goal_like_the_one_under_the_cursor(begun: SkpPage) -> None:
    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Tertatanya arsip", ("Kuantitas", "Jumlah arsip", "12 Boks"))
    begun.card(1).rhk.setFocus()
    press(None, Qt.Key.Key_D, CTRL)
    assert [goal.rhk for goal in begun.goals] == ["Tertatanya arsip"] * 2
    assert begun.card(2).rhk.hasFocus()
    begun.root.duplicate()  # as the window's shortcut does
    assert len(begun.goals) == 3


def test_inputs_of_every_goal_have_names_of_their_own(begun: SkpPage) -> None:
    for _ in range(2):
        begun.click("Tambah hasil kerja")
    begun.click("Tambah hasil kerja tambahan")
    names = [
        widget.accessibleName()
        for card in begun.root.editing.goals.cards.values()
        for shown in card.rows.values()
        for widget in (*shown.widgets(), card.add)
    ]
    names = [name for name in names if name]
    assert "Target indikator 1, hasil kerja 2" in names
    assert "Target indikator 1, hasil kerja tambahan 1" in names
    assert len([name for name in set(names) if not name.startswith("Tambah indikator")]) == 4 * 3 * 3
    begun.root.editing.goals._asked(begun.goals[1].id, "up")
    moved = begun.card(1).rows[begun.goals[0].indikator[0].id]
    assert moved.target.accessibleName() == "Target indikator 1, hasil kerja 1"


def test_without_a_penilai_f8_begins_at_the_goals_and_the_way_to_assign_one_is_shown(
    qtbot: QtBot, office: Session, begun: SkpPage, jobs: JobRunner, context: ScreenContext
) -> None:
    alone = save_record(
        office, "pegawai", {"nip": "199203152019032001", "nama": "Dewi Lestari", "status_pegawai": "PNS"}
    )
    begun.root.open_at(pegawai_id=alone.id)
    settle(qtbot, jobs)
    begun.begin()
    settle(qtbot, jobs)
    editing, ways = begun.root.editing, []
    context.navigated.connect(lambda screen, target: ways.append((screen, target)))
    editing.next_finding()
    assert editing.pages.currentWidget() is editing.goals, "what is on the first page comes first"
    editing.show_step(3)
    assert editing.penetapan.assign.isVisible()
    assert "tugaskan penilai pada berkas pegawai" in editing.penetapan.obstacles.text()
    editing.penetapan.assign.click()
    assert ways == [("pegawai", {"pegawai_id": alone.id})]


def test_people_follow_each_other_by_keys(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session
) -> None:
    page, ratri = begun, search_people(office, "ratri")[0].pegawai_id
    assert page.root.editing.editor is not None
    first = page.root.editing.editor.skp
    page.root.previous_item()
    settle(qtbot, jobs)
    assert page.root.beginning.isVisible(), "who has none is looked at, and nothing is made of it"
    assert "Ratri Kusumawardani" in page.root.beginning.title.text()
    assert find_skp(office, ratri, 2026) is None
    assert not drafts(office)
    page.root.next_item()
    settle(qtbot, jobs)
    assert page.root.editing.isVisible()
    assert page.root.editing.editor.skp.id == first.id
    page.root.previous_item()
    settle(qtbot, jobs)
    assert page.root.beginning.empty.hasFocus(), "nothing to copy: an empty plan is the way in"
    page.enter()
    settle(qtbot, jobs)
    made = find_skp(office, ratri, 2026)
    assert made is not None
    assert (page.root.is_editing, page.root.editing.editor.skp.id) == (True, made.id)
    last = aksi_terakhir(office)
    assert last is not None
    page.root.context.publish(urungkan(office, last.nomor).changes)
    settle(qtbot, jobs)
    assert find_skp(office, ratri, 2026) is None
    assert not page.root.is_editing, "what was begun is taken back, also from the screen"
    page.root.open_at(pegawai_id=ratri)
    settle(qtbot, jobs)
    page.begin()  # while another's work holds the data it waits, and one goes on elsewhere
    awal = page.root.beginning.awal
    assert awal is not None
    page.root.open_at(pegawai_id=first.pegawai_id)
    settle(qtbot, jobs)
    page.click("Tambah hasil kerja")
    page.root._begun(awal, Found(made, None))
    assert page.root.editing.editor.skp.id == first.id, "nothing that is typed makes way"
    assert len(page.goals) == 1

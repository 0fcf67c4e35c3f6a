"""The Jejak screen: filters with count, before and after, the way back, the trash, and what roles may do."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.domain.peran import Peran
from asn_desktop.services import skp as plans
from asn_desktop.services.records import delete_record, get_record, save_record
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jejak_list import JejakDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.jejak.accept_dialog import AcceptDialog
from asn_desktop.views.screens.jejak.screen import JejakScreen
from asn_desktop.views.screens.pegawai.file_pane import FilePane
from asn_desktop.views.screens.pegawai.reading import open_file
from tests import offices
from tests.builders import a_pegawai
from tests.pages.base import bring_to_front, press, type_text, unnamed
from tests.pages.jejak import JejakPage, entries_of, values_of
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.views.conftest import Answers

PAUSE = 250


@pytest.fixture
def person(office: Session) -> str:
    made = save_record(office, "pegawai", {**a_pegawai(1), "tempat_lahir": "Mekar"})
    save_record(office, "pegawai", {"tempat_lahir": "Hulu", "nik": "3201014303850001"}, made.id)
    return made.id


def opened(qtbot: QtBot, context: ScreenContext, jobs: JobRunner) -> JejakPage:
    screen = JejakScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 608)
    bring_to_front(qtbot, screen)
    screen.open_at()
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs, PAUSE)
    return JejakPage(screen)


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, person: str, jobs: JobRunner) -> Iterator[JejakPage]:
    yield opened(qtbot, context, jobs)
    settle(qtbot, jobs, PAUSE)


def test_the_list_and_the_newest_entry(page: JejakPage) -> None:
    assert page.entries() == ["Ubah pegawai", "Tambah pegawai", "Buat kantor"]
    assert page.root.filters.count.text() == "3 catatan"
    assert page.values() == ["Tempat lahir | Mekar | Hulu", "NIK | •••••• | ••••••"]
    assert page.root.list.detail.heading.text().startswith("Ubah pegawai · Sekar")
    assert unnamed(page.root) == []


def test_protected_values_stay_behind_a_veil(page: JejakPage) -> None:
    page.choose_value("NIK")
    detail = page.root.list.detail
    assert "3201014303850001" not in " ".join(page.values()) + detail.after.text()
    detail.unveil.click()
    assert "3201014303850001" in " ".join(page.values())
    assert detail.after.text() == "3201014303850001"


def test_filters_with_count_and_the_way_out(
    qtbot: QtBot, page: JejakPage, jobs: JobRunner, context: ScreenContext
) -> None:
    page.set_filter("kelompok", "ubah")
    settle(qtbot, jobs, PAUSE)
    assert page.entries() == ["Ubah pegawai"]
    assert page.root.filters.count.text() == "1 catatan cocok"
    page.set_filter("dari", context.today() + timedelta(days=400))
    settle(qtbot, jobs, PAUSE)
    assert page.entries() == []
    assert page.root.empty.title.text() == "Tidak ada catatan yang cocok"
    assert not page.root.empty.action.isHidden()
    page.click("Hapus saringan")
    settle(qtbot, jobs, PAUSE)
    assert len(page.entries()) == 3


def test_search_and_keys(qtbot: QtBot, page: JejakPage, jobs: JobRunner) -> None:
    page.root.find_here()
    type_text(page.root.search, "tambah")
    settle(qtbot, jobs, 400)
    assert page.entries() == ["Tambah pegawai"]
    press(page.root.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.root.list.table.view
    press(None, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.root.list.detail.table.view
    page.root.list.table.view.setFocus()
    press(None, Qt.Key.Key_Escape)
    settle(qtbot, jobs, 400)
    assert len(page.entries()) == 3
    page.root.next_item()
    assert page.root.list.table.view.currentIndex().row() >= 0


def test_a_value_goes_back_after_a_question(
    qtbot: QtBot, page: JejakPage, jobs: JobRunner, office: Session, person: str, answers: Answers
) -> None:
    page.choose_value("Tempat lahir")
    answers.yes = False
    page.click("Kembalikan nilai ini")
    settle(qtbot, jobs)
    assert get_record(office, "pegawai", person).values["tempat_lahir"] == "Hulu"
    answers.yes = True
    page.click("Kembalikan nilai ini")
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs, PAUSE)
    assert answers.asked == ["Kembalikan Tempat lahir menjadi “Mekar”?"] * 2
    assert get_record(office, "pegawai", person).values["tempat_lahir"] == "Mekar"
    assert page.entries()[0] == "Kembalikan nilai"
    page.root.list.table.choose(page.root.list.model.id_at(1))
    settle(qtbot, jobs, PAUSE)
    page.choose_value("Tempat lahir")
    assert not page.root.list.detail.back.isEnabled(), "it is that value already"


def test_an_entry_is_undone(
    qtbot: QtBot, page: JejakPage, jobs: JobRunner, office: Session, person: str
) -> None:
    page.click("Urungkan pekerjaan ini")
    settle(qtbot, jobs, PAUSE)
    assert get_record(office, "pegawai", person).values["tempat_lahir"] == "Mekar"
    page.root.list.table.choose(page.root.list.model.id_at(3))
    settle(qtbot, jobs, PAUSE)
    assert not page.root.list.detail.undo.isEnabled(), "the making of the office"


def test_a_refusal_is_told(
    qtbot: QtBot, page: JejakPage, jobs: JobRunner, office: Session, person: str, answers: Answers
) -> None:
    save_record(office, "pegawai", {"tempat_lahir": "Lain"}, person)
    page.choose_value("Tempat lahir")
    page.click("Kembalikan nilai ini")
    settle(qtbot, jobs, PAUSE)
    page.click("Urungkan pekerjaan ini")
    settle(qtbot, jobs, PAUSE)
    assert "muat ulang" in answers.told[0]
    assert "sudah diubah lagi" in answers.told[1]


def test_the_trash(
    qtbot: QtBot, page: JejakPage, jobs: JobRunner, office: Session, person: str, answers: Answers
) -> None:
    page.root.open_at(tampilan="sampah")
    settle(qtbot, jobs, PAUSE)
    assert page.trash() == []
    assert page.root.trash.table.empty is not None
    assert not page.root.trash.restore.isEnabled()
    delete_record(office, "pegawai", person)
    page.root.reload()
    settle(qtbot, jobs, PAUSE)
    assert page.root.filters.count.text() == "1 dapat dipulihkan"
    assert page.trash()[0].startswith("Sekar")
    press(page.root.trash.table.view, Qt.Key.Key_Return)
    settle(qtbot, jobs, PAUSE)
    assert "Pulihkan pegawai Sekar" in answers.asked[0]
    assert get_record(office, "pegawai", person).values["tempat_lahir"] == "Hulu"
    assert page.trash() == []
    page.click("Catatan")
    settle(qtbot, jobs, PAUSE)
    assert page.entries()[0] == "Pulihkan dari Sampah"


def test_only_one_record(qtbot: QtBot, page: JejakPage, jobs: JobRunner, person: str) -> None:
    page.root.open_at(rekaman=person, nama="Sekar")
    settle(qtbot, jobs, PAUSE)
    assert page.entries() == ["Ubah pegawai", "Tambah pegawai"]
    page.root.filters.record.click()
    settle(qtbot, jobs, PAUSE)
    assert len(page.entries()) == 3


def test_an_auditor_reads_and_turns_nothing_back(
    qtbot: QtBot, office: Session, context: ScreenContext, jobs: JobRunner, person: str
) -> None:
    office.peran = frozenset({Peran.AUDITOR})
    page = opened(qtbot, context, jobs)
    page.choose_value("Tempat lahir")
    detail = page.root.list.detail
    assert not detail.back.isEnabled()
    assert not detail.undo.isEnabled()
    assert "Peran Anda" in detail.back.toolTip()
    settle(qtbot, jobs, PAUSE)


def test_who_may_not_see_the_trail_is_told_so_and_may_still_accept_its_end(
    qtbot: QtBot, office: Session, context: ScreenContext, jobs: JobRunner, person: str, answers: Answers
) -> None:
    office.peran = frozenset({Peran.ADMIN_KUNCI})
    (office.folder / "jejak.kepala").write_bytes(b"rusak")
    page = opened(qtbot, context, jobs)
    assert page.entries() == []
    assert page.root.pages.currentWidget() is page.root.closed
    assert page.root.filters.isHidden()
    page.root.find_here()
    assert not page.root.alarm.action.isHidden()
    assert answers.failures == [] == answers.told


def test_a_cut_trail_is_told_and_accepted_with_a_reason(
    qtbot: QtBot, page: JejakPage, jobs: JobRunner, office: Session
) -> None:
    assert page.root.alarm.isHidden()
    (office.folder / "jejak.kepala").write_bytes(b"rusak")
    page.root.open_at()
    settle(qtbot, jobs, PAUSE)
    assert "jejak.kepala rusak" in page.root.alarm.text()
    page.root.alarm.action.click()
    [dialog] = [w for w in QApplication.topLevelWidgets() if isinstance(w, AcceptDialog) and w.isVisible()]
    dialog.yes.click()
    settle(qtbot, jobs, PAUSE)
    assert "Alasan belum diisi" in dialog.refused.text()
    dialog.reason.set_value("Disalin sendiri dari cadangan")
    dialog.yes.click()
    settle(qtbot, jobs, PAUSE)
    assert page.root.alarm.isHidden()
    assert page.entries()[0] == "Terima keadaan jejak"


def test_the_tab_in_the_file_is_read_when_it_is_looked_at(
    qtbot: QtBot, office: Session, context: ScreenContext, jobs: JobRunner, person: str
) -> None:
    pane = FilePane(context)
    qtbot.addWidget(pane)
    pane.resize(640, 560)
    pane.show()
    pane.show_file(open_file(office, person))
    settle(qtbot, jobs, PAUSE)
    assert pane.trail is not None
    assert not pane.trail.is_filled
    pane.show_tab(pane.trail)
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs, PAUSE)
    assert entries_of(pane.trail.list) == ["Ubah pegawai", "Tambah pegawai"]
    assert values_of(pane.trail.list)[0] == "Tempat lahir | Mekar | Hulu"
    assert unnamed(pane) == []


def test_who_may_not_see_the_trail_has_no_tab(qtbot: QtBot, office: Session, context: ScreenContext) -> None:
    office.peran = frozenset({Peran.PENILAI})
    pane = FilePane(context)
    qtbot.addWidget(pane)
    names = [pane.tabs.tabText(place) for place in range(pane.tabs.count())]
    assert "Jejak" not in names
    assert pane.trail is None


def test_the_trail_of_one_plan(
    qtbot: QtBot, office: Session, context: ScreenContext, jobs: JobRunner
) -> None:
    kantor = kantor_kecil.isi(office)
    plan = kantor_kecil.skp_terisi(office, kantor.sekar)
    goal = replace(plan.hasil_kerja[0], rhk="Arsip tertata")
    plans.save_skp(office, replace(plan, hasil_kerja=(goal, *plan.hasil_kerja[1:])))
    dialog = JejakDialog(context, plan.id, "Jejak SKP")
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs, PAUSE)
    assert entries_of(dialog.list) == ["Ubah SKP", "Ubah SKP", "Mulai SKP"]
    assert any(text.endswith("| Arsip tertata") for text in values_of(dialog.list))
    assert office.actor == offices.USER

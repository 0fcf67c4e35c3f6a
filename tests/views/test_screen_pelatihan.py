"""The Pelatihan screen: one course for several people in a row, who lacks JP, change and remove."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.services.drafts import drafts
from asn_desktop.services.pelatihan import PelatihanQuery, pelatihan_ids, pelatihan_rows
from asn_desktop.services.records import list_records, save_record
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.pelatihan.dialog import PelatihanDialog
from asn_desktop.views.screens.pelatihan.screen import PelatihanScreen
from tests.pages.base import bring_to_front, press, type_text, unnamed
from tests.pages.pegawai import DialogPage, PelatihanPage, dialog_of, has_dialog
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor
from tests.views.conftest import Answers

PAUSE = 200


@pytest.fixture
def kantor(office: Session) -> Kantor:
    made = kantor_kecil.isi(office)
    course = {"jenis": "Lokakarya", "nama": "Tata Naskah Dinas", "penyelenggara": "BKPSDM", "jp": 24}
    day = {"tanggal_mulai": date(2026, 3, 2), "tanggal_selesai": date(2026, 3, 4)}
    save_record(office, "pelatihan", {**course, **day, "pegawai_id": made.sekar})
    old = {"tanggal_mulai": date(2025, 3, 2), "tanggal_selesai": date(2025, 3, 4)}
    save_record(office, "pelatihan", {**course, **old, "pegawai_id": made.camat})
    return made


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner) -> Iterator[PelatihanPage]:
    screen = PelatihanScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 608)
    bring_to_front(qtbot, screen)
    screen.open_at()
    settle(qtbot, jobs)
    yield PelatihanPage(screen)
    settle(qtbot, jobs, PAUSE)


def choose_person(qtbot: QtBot, form: DialogPage, text: str) -> None:
    """Type part of a name, take the first suggestion, go on with Enter."""
    assert isinstance(form.dialog, PelatihanDialog)
    line = form.dialog.picker.line
    assert QApplication.focusWidget() is line
    type_text(line, text)
    qtbot.waitUntil(form.dialog.picker._popup.list.isVisible, timeout=3_000)
    press(line, Qt.Key.Key_Return)
    assert form.dialog.picker.value() is not None
    press(line, Qt.Key.Key_Return)


def test_the_year_of_the_period_is_shown_with_its_jp(
    qtbot: QtBot, page: PelatihanPage, jobs: JobRunner, context: ScreenContext
) -> None:
    assert page.rows() == ["02-03-2026 | Sekar Ayuningtyas, S.E. | Tata Naskah Dinas | BKPSDM | 24"]
    assert page.root.met.accessibleName().startswith("Pegawai memenuhi JP: 1 / 5")
    context.set_periode(2025, context.periode)
    settle(qtbot, jobs)
    assert [row.split(" | ")[1] for row in page.rows()] == ["Drs. Bagas Wiratmaja, M.Si"]
    page.root.filters.tahun.set_value("")
    page.root.filters.tahun.changed.emit()
    settle(qtbot, jobs)
    assert len(page.rows()) == 2


def test_one_course_for_two_people_in_a_row_by_keyboard(
    qtbot: QtBot, page: PelatihanPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    page.root.new()
    form = dialog_of(page.root)
    choose_person(qtbot, form, "rahmat")
    assert form.focused_key() == "jenis"
    form.write("Seminar")
    for key, text in (
        ("nama", "Pelayanan Publik <Ramah> & Inklusif"),
        ("penyelenggara", "Sekretariat Daerah"),
        ("tanggal_mulai", "01102026"),
        ("jp", "6"),
    ):
        form.go_to(key)
        form.write(text)
    form.save_and_add()
    settle(qtbot, jobs)
    assert "Tersimpan" in form.dialog.banner.text()
    choose_person(qtbot, form, "mira")
    assert form.focused_key() == "nomor_sertifikat"
    form.write("123/2026")
    form.save()
    settle(qtbot, jobs, PAUSE)
    assert not has_dialog(page.root)
    found = pelatihan_rows(office, pelatihan_ids(office, PelatihanQuery(tahun=2026, order="pegawai")))
    assert [
        (row.pegawai, row.nama, row.jp, row.tanggal_mulai, row.nomor_sertifikat) for row in found[:2]
    ] == [
        ("Mira Lestianti, S.E.", "Pelayanan Publik <Ramah> & Inklusif", 6, date(2026, 10, 1), "123/2026"),
        ("Rahmat Hidayanto, S.T.", "Pelayanan Publik <Ramah> & Inklusif", 6, date(2026, 10, 1), ""),
    ]
    assert len(page.rows()) == 3


def test_ctrl_d_begins_the_same_course_for_another_person(
    qtbot: QtBot, page: PelatihanPage, jobs: JobRunner
) -> None:
    page.root.table.choose(page.root.model.ids()[0])
    page.root.duplicate()
    settle(qtbot, jobs)
    form = dialog_of(page.root)
    assert form.dialog.form.state.raw("nama") == "Tata Naskah Dinas"
    assert form.dialog.picker.value() is None
    form.dialog.reject()
    page.root.edit()
    settle(qtbot, jobs)
    assert dialog_of(page.root).dialog.form.state.record_id is not None
    dialog_of(page.root).dialog.reject()


def test_a_training_needs_a_person(
    qtbot: QtBot, page: PelatihanPage, jobs: JobRunner, office: Session
) -> None:
    page.root.new()
    form = dialog_of(page.root)
    form.type_into("nama", "Tanpa orang")
    form.save()
    assert isinstance(form.dialog, PelatihanDialog)
    assert "Pilih pegawai" in form.dialog.picker_problem.sentence()
    assert QApplication.focusWidget() is form.dialog.picker.line
    assert form.dialog.form.state.raw("nama") == "Tanpa orang"
    assert len(pelatihan_ids(office, PelatihanQuery())) == 2


def test_who_lacks_jp_gets_a_training_from_the_list(
    qtbot: QtBot, page: PelatihanPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    page.root.lacking_tile.pressed.emit()
    settle(qtbot, jobs)
    assert len(page.rows()) == 4
    assert not any("Sekar" in row for row in page.rows())
    page.root.people.choose(kantor.mira)
    press(page.root.people.view, Qt.Key.Key_Return)
    form = dialog_of(page.root)
    form.write("Lokakarya")
    for key, text in (("nama", "Arsip"), ("tanggal_mulai", "05062026"), ("jp", "20")):
        form.go_to(key)
        form.write(text)
    form.save()
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs)
    assert len(page.rows()) == 3
    assert [item.values["nama"] for item in list_records(office, "pelatihan", kantor.mira)] == ["Arsip"]


def test_search_and_kind_narrow_and_escape_clears(qtbot: QtBot, page: PelatihanPage, jobs: JobRunner) -> None:
    page.root.find_here()
    type_text(page.root.search, "zzz")
    settle(qtbot, jobs, PAUSE)
    assert page.root.empty.title.text() == "Tidak ada pelatihan yang cocok"
    press(page.root.search, Qt.Key.Key_Escape)
    settle(qtbot, jobs)
    assert len(page.rows()) == 1
    page.root.filters.jenis.set_value("Seminar")
    page.root.filters.jenis.changed.emit()
    settle(qtbot, jobs)
    assert page.rows() == []
    page.root.empty.action.click()
    settle(qtbot, jobs)
    assert len(page.rows()) == 1


def test_change_delete_and_bring_back(
    qtbot: QtBot,
    page: PelatihanPage,
    jobs: JobRunner,
    office: Session,
    kantor: Kantor,
    context: ScreenContext,
) -> None:
    undo: list[object] = []
    context.toasted.connect(lambda text, action: undo.append(action))
    press(page.root.table.view, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    form = dialog_of(page.root)
    form.type_into("jp", "30")
    form.save()
    settle(qtbot, jobs, PAUSE)
    assert page.rows()[0].endswith("| 30")
    press(page.root.table.view, Qt.Key.Key_Delete)
    settle(qtbot, jobs, PAUSE)
    assert page.rows() == []
    undo[-1]()  # type: ignore[operator]
    settle(qtbot, jobs, PAUSE)
    assert page.rows()[0].endswith("| 30")


def test_no_keeps_the_training(qtbot: QtBot, page: PelatihanPage, jobs: JobRunner, answers: Answers) -> None:
    answers.yes = False
    press(page.root.table.view, Qt.Key.Key_Delete)
    settle(qtbot, jobs, PAUSE)
    assert answers.asked == ["Hapus pelatihan ini?"]
    assert len(page.rows()) == 1


def test_a_draft_comes_back_with_its_person(
    qtbot: QtBot, page: PelatihanPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    page.root.open_at(pegawai_id=kantor.mira)
    form = dialog_of(page.root)
    form.type_into("nama", "Belum selesai diketik")
    qtbot.waitUntil(lambda: bool(drafts(office)), timeout=3_000)
    settle(qtbot, jobs)
    form.dialog.done(0)  # gone without an answer, as when the program ends
    settle(qtbot, jobs)
    page.root.open_at(draft=drafts(office)[0])
    settle(qtbot, jobs)
    form = dialog_of(page.root)
    assert isinstance(form.dialog, PelatihanDialog)
    assert form.dialog.form.state.raw("nama") == "Belum selesai diketik"
    assert form.dialog.picker.value() == kantor.mira
    press(form.dialog, Qt.Key.Key_Escape)
    settle(qtbot, jobs)
    assert drafts(office) == ()


def test_short_windows_say_the_figures_in_one_line(page: PelatihanPage) -> None:
    assert page.root.met.isVisible()
    page.root.resize(1021, 455)
    assert not page.root.met.isVisible()
    assert page.root.below.accessibleName().startswith("1 dari 5 pegawai memenuhi 20 JP")


def test_everything_that_takes_the_cursor_has_a_name(page: PelatihanPage) -> None:
    assert unnamed(page.root) == []
    page.root.new()
    assert unnamed(dialog_of(page.root).dialog) == []

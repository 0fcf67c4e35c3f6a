"""The Pegawai screen: add by keyboard, change, remove; nothing typed is lost."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.fields.spec import RecordType
from asn_desktop.services.drafts import drafts
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
from asn_desktop.services.records import Record, get_record, list_records, save_record
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.pegawai import record_columns
from asn_desktop.views.screens.pegawai.record_columns import columns_of, history_types
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from asn_desktop.views.table_model import Role
from tests.pages.base import bring_to_front, find_button, press, problem_at
from tests.pages.pegawai import PegawaiPage, dialog_of, has_dialog, texts_of
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor
from tests.views.conftest import Answers

PAUSE = 200  # longer than search and file wait for the end of typing
FREE_NIP = "199203152019032001"


@pytest.fixture
def kantor(office: Session) -> Kantor:
    return kantor_kecil.isi(office)


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner) -> Iterator[PegawaiPage]:
    screen = PegawaiScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 608)
    bring_to_front(qtbot, screen)
    screen.open_at()
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs)
    yield PegawaiPage(screen)
    settle(qtbot, jobs, PAUSE)


def show(qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, pegawai_id: str) -> None:
    page.root.open_at(pegawai_id=pegawai_id)
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs)


def test_a_new_person_is_entered_by_keyboard_alone(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session
) -> None:
    page.root.new()
    form = dialog_of(page.root)
    assert form.focused_key() == "nip"
    form.write(FREE_NIP)
    press(None, Qt.Key.Key_Return)
    assert form.focused_key() == "nama"
    form.write("Dewi Anggraini")
    form.go_to("tempat_lahir")
    form.write("Tirta Jaya")
    form.save()
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs, PAUSE)
    assert not has_dialog(page.root)
    assert page.shown() == "Dewi Anggraini"
    assert page.root.file.opened is not None
    stored = page.root.file.opened.file.values
    assert (
        stored["tanggal_lahir"],
        stored["jenis_kelamin"],
        stored["tmt_cpns"],
        stored["status_pegawai"],
    ) == (
        date(1992, 3, 15),
        "P",
        date(2019, 3, 1),
        "PNS",
    )
    assert len(pegawai_ids(office, PegawaiQuery())) == 6


def test_enter_in_the_last_field_saves_and_keeps_the_unit(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    page.root.new()
    form = dialog_of(page.root)
    form.write(FREE_NIP)
    form.go_to("nama")
    form.write("Dewi Anggraini")
    form.go_to("unit_kerja_id")
    form.write("Subbagian Umum")
    form.go_to("tahun_lulus")
    press(None, Qt.Key.Key_Return)
    settle(qtbot, jobs, PAUSE)
    assert has_dialog(page.root), "the form stays for the next person"
    assert form.focused_key() == "nip"
    assert form.dialog.form.state.raw("nip") is None
    assert form.dialog.form.state.raw("unit_kerja_id") == kantor.subbag
    assert len(pegawai_ids(office, PegawaiQuery.of(unit=kantor.subbag))) == 4
    press(form.dialog, Qt.Key.Key_Escape)
    assert not has_dialog(page.root)


def test_a_refused_nip_says_why_and_keeps_what_was_typed(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    page.root.new()
    form = dialog_of(page.root)
    form.write("19920315 2019")
    form.go_to("nama")
    form.write("Dewi Anggraini")
    form.save()
    assert "seharusnya 18" in problem_at(form.dialog.form, "nip")
    assert form.focused_key() == "status_pegawai", "the next field that lacks something"
    press(None, Qt.Key.Key_F8)
    assert form.focused_key() == "nip"
    taken = str(get_record(office, "pegawai", kantor.sekar).values["nip"])
    form.type_into("nip", taken)
    form.save()
    settle(qtbot, jobs)
    assert "Sekar Ayuningtyas" in problem_at(form.dialog.form, "nip")
    assert form.dialog.form.state.raw("nama") == "Dewi Anggraini"
    assert len(pegawai_ids(office, PegawaiQuery())) == 5


def _missing(summary: QWidget) -> list[str]:
    made = summary.findChildren(QPushButton)
    return [button.accessibleName() for button in made if button.accessibleName().startswith("Isi ")]


def test_a_missing_field_is_one_press_away_and_its_change_is_saved(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    show(qtbot, page, jobs, kantor.mira)
    summary = page.root.file.summary
    assert _missing(summary) == ["Isi NIK", "Isi Alamat"]
    find_button(summary, "Alamat").click()
    settle(qtbot, jobs)
    form = dialog_of(page.root)
    assert form.focused_key() == "alamat"
    form.write("Jl. Kenanga No. 2")
    form.save()
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs, PAUSE)
    assert get_record(office, "pegawai", kantor.mira).values["alamat"] == "Jl. Kenanga No. 2"
    assert _missing(summary) == ["Isi NIK"]


def test_a_tab_is_made_when_it_is_looked_at_and_then_shows_who_is_chosen_now(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    file = page.root.file
    save_record(office, "penilaian_lama", {"pegawai_id": kantor.mira, "tahun": 2024, "predikat": "Baik",
                                           "perilaku": "Di atas ekspektasi"})
    show(qtbot, page, jobs, kantor.sekar)
    assert [tab.is_filled for tab in file.pages] == [True, *[False] * (len(file.pages) - 1)]
    show(qtbot, page, jobs, kantor.mira)
    places = range(file.tabs.count())
    assert [file.tabs.tabText(place).endswith("•") for place in places] == [
        bool(tab.lacking(file.opened)) for tab in file.pages if file.opened is not None
    ], "what is missing is marked before anybody looks there"
    assert "Berkas •" in [file.tabs.tabText(place) for place in places]
    assert "Kartu keluarga" in file.berkas.lacking(file.opened)
    for tab in file.pages:
        file.show_tab(tab)
        assert tab.is_filled
        assert tab.widget().isVisible()
    assert file.kinerja.earlier.accessibleName() == "2024: Baik Di atas ekspektasi"
    file.show_tab(file.summary)
    settle(qtbot, jobs)
    career = file.summary.timeline.accessibleName().split("; ")
    assert career[0].startswith("2028: KGB berikutnya"), "what is to come stands with the career"
    shown = file.history.section("riwayat_golongan")
    show(qtbot, page, jobs, kantor.sekar)
    file.show_tab(file.history)
    assert file.history.section("riwayat_golongan") is shown, "made once"
    assert [text.split(" | ")[0] for text in texts_of(shown.table)] == ["III/c · Penata"]


def test_a_row_of_a_history_is_changed_by_f2_and_doubled_by_ctrl_d(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, kantor: Kantor
) -> None:
    file = page.root.file
    show(qtbot, page, jobs, kantor.sekar)
    file.show_tab(file.history)
    section = file.history.section("riwayat_golongan")
    section.table.view.setFocus()
    page.root.edit()
    form = dialog_of(page.root)
    assert form.dialog.save_button.isVisible()
    assert form.dialog.form.state.record_id is not None
    form.dialog.reject()
    section.table.view.setFocus()
    page.root.duplicate()
    form = dialog_of(page.root)
    assert form.dialog.form.state.record_id is None
    assert form.dialog.form.state.raw("golongan") == "III/c"
    form.dialog.reject()


def test_a_notice_opens_the_form_on_a_tab_that_nobody_has_seen(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, kantor: Kantor
) -> None:
    show(qtbot, page, jobs, kantor.sekar)
    page.root.hide()
    page.root.file.summary.tab_wanted.emit("pelatihan")
    assert page.root.file.training.is_filled
    page.root.show()
    assert has_dialog(page.root)
    dialog_of(page.root).dialog.reject()


def test_what_looks_odd_is_saved_and_said(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, kantor: Kantor
) -> None:
    show(qtbot, page, jobs, kantor.sekar)
    page.root.edit()
    settle(qtbot, jobs)
    form = dialog_of(page.root)
    form.type_into("tanggal_lahir", "18031985")
    form.save()
    settle(qtbot, jobs, PAUSE)
    assert "berbeda dengan NIP" in page.root.file.remark.text()
    assert page.root.file.remark.isVisible()


def test_a_history_is_added_changed_deleted_and_brought_back(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session, kantor: Kantor, context: ScreenContext
) -> None:
    show(qtbot, page, jobs, kantor.sekar)
    undo: list[object] = []
    context.toasted.connect(lambda text, action: undo.append(action))
    page.root.file.show_tab(page.root.file.history)
    section = page.root.file.history.section("riwayat_golongan")
    press(section.table.view, Qt.Key.Key_Insert)
    form = dialog_of(page.root)
    form.write("III/d")
    form.go_to("tmt_golongan")
    form.write("01-04-2026")
    form.save()
    settle(qtbot, jobs, PAUSE)  # the write
    settle(qtbot, jobs, PAUSE)  # the file that is read anew
    assert [text.split(" | ")[0] for text in texts_of(section.table)] == [
        "III/d · Penata Tingkat I",
        "III/c · Penata",
    ]
    section.table.choose(section.model.ids()[0])
    press(section.table.view, Qt.Key.Key_Return)
    form = dialog_of(page.root)
    form.type_into("nomor_sk", "823/9/BKPSDM")
    form.save()
    settle(qtbot, jobs, PAUSE)  # the write
    settle(qtbot, jobs, PAUSE)  # the file that is read anew
    assert section.model.index(0, 0).data(Role.BELOW) == "823/9/BKPSDM"
    deleted = section.model.ids()[0]
    press(section.table.view, Qt.Key.Key_Delete)
    settle(qtbot, jobs, PAUSE)  # the write
    settle(qtbot, jobs, PAUSE)  # the file that is read anew
    assert len(list_records(office, "riwayat_golongan", kantor.sekar)) == 1
    undo[-1]()  # type: ignore[operator]
    settle(qtbot, jobs)
    back = {record.id for record in list_records(office, "riwayat_golongan", kantor.sekar)}
    assert len(back) == 2
    assert deleted in back, "the same record, not one with the same values"


def test_delete_says_what_goes_along_and_no_keeps_everything(
    qtbot: QtBot,
    page: PegawaiPage,
    jobs: JobRunner,
    office: Session,
    kantor: Kantor,
    answers: Answers,
    context: ScreenContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    details: list[str] = []

    def ask(question: str, yes: str, *, detail: str = "", danger: bool = False) -> bool:
        details.append(detail)
        return answers.yes

    monkeypatch.setattr(context, "ask", ask)
    show(qtbot, page, jobs, kantor.mira)
    answers.yes = False
    page.press_in_list(Qt.Key.Key_Delete)
    settle(qtbot, jobs)
    assert "1 riwayat" in details[0]
    assert len(pegawai_ids(office, PegawaiQuery())) == 5
    answers.yes = True
    page.root.file.menu.actions()[-1].trigger()
    settle(qtbot, jobs, PAUSE)
    settle(qtbot, jobs, PAUSE)
    assert len(page.names()) == 4
    assert "Mira Lestianti, S.E." not in page.names()


def test_a_draft_comes_back_after_the_program_ended(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    show(qtbot, page, jobs, kantor.sekar)
    page.root.file.edit_wanted.emit("email")
    settle(qtbot, jobs)
    form = dialog_of(page.root)
    form.type_into("email", "sekar.baru@contoh.invalid")
    qtbot.waitUntil(lambda: bool(drafts(office)), timeout=3_000)  # at the latest 3 s after the change
    settle(qtbot, jobs)
    form.dialog.done(0)  # gone without an answer, as when the program ends
    settle(qtbot, jobs)
    page.root.open_at(draft=drafts(office)[0])
    settle(qtbot, jobs, PAUSE)
    form = dialog_of(page.root)
    assert form.dialog.form.state.raw("email") == "sekar.baru@contoh.invalid"
    assert "dipulihkan" in form.dialog.banner.text()
    form.save()
    settle(qtbot, jobs, PAUSE)
    assert get_record(office, "pegawai", kantor.sekar).values["email"] == "sekar.baru@contoh.invalid"
    assert drafts(office) == ()


def test_an_unwanted_draft_is_thrown_away(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session
) -> None:
    page.root.new()
    form = dialog_of(page.root)
    form.write(FREE_NIP)
    qtbot.waitUntil(lambda: bool(drafts(office)), timeout=3_000)
    form.dialog.done(0)
    page.root.new()
    form = dialog_of(page.root)
    assert form.dialog.form.state.raw("nip") == FREE_NIP
    form.dialog.banner.action.click()
    settle(qtbot, jobs)
    assert form.dialog.form.state.raw("nip") is None
    assert drafts(office) == ()


@pytest.mark.parametrize("part", history_types(), ids=lambda part: part.key)
def test_a_history_without_columns_of_its_own_shows_the_fields_of_its_description(
    part: RecordType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_columns, "_HAND_MADE", {})
    columns, two_lines = columns_of(part)
    assert [column.title for column in columns] == [spec.label for spec in part.fields if spec.in_list]
    assert not two_lines
    values = {spec.key: None for spec in part.fields} | {part.fields[0].key: "Isi"}
    cells = [column.text(Record("1", 1, values)) for column in columns]
    assert cells == [column_text if column_text == "Isi" else "–" for column_text in cells]
    assert cells.count("Isi") == int(part.fields[0].in_list)

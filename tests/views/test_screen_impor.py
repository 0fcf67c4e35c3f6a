"""The Impor screen: a file is shown before anything is written, applied once, and its bad rows go back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from asn_desktop.exchange.workbook import TextSheet
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
from asn_desktop.services.records import save_record
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.exporting import ExportDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.impor.pages import DIFFERENCES, FINDINGS, NEW
from asn_desktop.views.screens.impor.password import ListPasswordDialog
from asn_desktop.views.screens.impor.screen import ImporScreen
from asn_desktop.views.widgets.tiles import Banner
from tests.exchange.files import SAMPLE_CSV, SAMPLE_XLSX, write_workbook
from tests.pages.base import bring_to_front, unnamed
from tests.pages.impor import ImporPage, answer_open, answer_save
from tests.pages.waiting import settle
from tests.views.conftest import Answers


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext) -> ImporPage:
    screen = ImporScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at()
    return ImporPage(screen)


@pytest.fixture
def opened(qtbot: QtBot, page: ImporPage, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch) -> ImporPage:
    answer_open(monkeypatch, SAMPLE_CSV)
    page.click("Pilih berkas")
    settle(qtbot, jobs)
    return page


def _people(office: Session) -> int:
    return len(pegawai_ids(office, PegawaiQuery()))


def test_a_download_is_shown_first_and_then_applied_once(
    qtbot: QtBot, opened: ImporPage, jobs: JobRunner, office: Session, context: ScreenContext
) -> None:
    heard: list[bool] = []
    context.bus.changed.connect(lambda changes, asked_by: heard.append(changes.touches("pegawai")))
    assert opened.step == "tinjau"
    assert opened.figures == (250, 0, 0, 0)
    assert opened.counts["baru"] == "Baru: 250"
    assert "250 baris · 67 kolom" in opened.root.below.text()
    assert _people(office) == 0, "nothing is written before it is applied"
    assert len(opened.lines(NEW)) == 250
    assert [column.title for column in opened.root.review.model.columns] == [
        "Baris", "Pegawai", "NIP", "Tindakan"], "a new person has nothing to compare with"
    assert "catatan" in opened.root.review.save_rows.text(), "no row is to be repaired"
    texts = [made.text() for made in opened.root.review.parts.findChildren(QPushButton)]
    assert texts[:2] == ["Perubahan per kolom 0", "Pegawai baru 250"]
    findings = opened.root.plan.findings if opened.root.plan else ()
    assert texts[2] == f"Bermasalah dan catatan {len(findings)}"
    opened.root.go.click()
    assert not opened.root.go.isEnabled(), "it is applied once, however often it is pressed"
    settle(qtbot, jobs)
    assert opened.step == "selesai"
    assert _people(office) == 250
    assert "250 pegawai baru, 0 pegawai berubah, 0 sama" in opened.root.done.detail.text()
    assert heard == [True], "the other screens hear of it"


def test_of_two_sheets_of_people_either_is_read_and_the_other_offered(
    qtbot: QtBot, page: ImporPage, jobs: JobRunner, tmp_path: Path, office: Session, context: ScreenContext
) -> None:
    head, *people = [line.split("|") for line in SAMPLE_CSV.read_text(encoding="utf-8-sig").splitlines()[:5]]
    book = tmp_path / "dua.xlsx"
    write_workbook(book, [TextSheet("PNS", head, people[:2]), TextSheet("PPPK", head, people[2:])])
    page.root.open_file(str(book))
    settle(qtbot, jobs)
    assert "2 baris" in page.root.below.text()
    assert "belum dibaca: PPPK" in page.root.below.text()
    assert page.step == "kolom", "the sheet is to be chosen, though every heading is known"
    sheet, done = page.root.columns.sheet, page.root.done
    assert sheet.isVisible()
    sheet.set_value("PPPK")
    sheet.changed.emit()
    assert not sheet.isEnabled(), "one reading at a time"
    settle(qtbot, jobs)
    assert (page.root.plan.sheet_name, sheet.value()) == ("PPPK", "PPPK")
    assert "belum dibaca: PNS" in page.root.below.text()
    assert all(line[0] != "—" for line in page.lines(FINDINGS)), "the other sheet was left out by choice"
    page.click("Tinjau perubahan")
    page.root.go.click()
    settle(qtbot, jobs)
    assert _people(office) == len(people) - 2
    assert done.next_sheet.text().strip() == "Baca le&mbar PNS"
    done.next_sheet.click()
    settle(qtbot, jobs)
    assert "belum dibaca" not in page.root.below.text()
    page.click("Tinjau perubahan")
    page.root.go.click()
    settle(qtbot, jobs)
    assert _people(office) == len(people)
    assert not done.next_sheet.isVisible()
    assert done.undo.isVisible(), "the second import alone is turned back"
    done.undo.click()
    settle(qtbot, jobs)
    assert _people(office) == len(people) - 2
    assert "sudah diurungkan" in done.words.text()
    assert not done.undo.isVisible()
    context.undoing.ask_last()  # what was undone can be done again
    settle(qtbot, jobs)
    assert _people(office) == len(people)
    assert "sudah diterapkan" in done.words.text()


def test_a_sheet_that_cannot_be_read_any_more_leaves_the_first_one_as_it_was(
    qtbot: QtBot, page: ImporPage, jobs: JobRunner, tmp_path: Path, answers: Answers
) -> None:
    head, *people = [line.split("|") for line in SAMPLE_CSV.read_text(encoding="utf-8-sig").splitlines()[:5]]
    book = tmp_path / "dua.xlsx"
    write_workbook(book, [TextSheet("PNS", head, people[:2]), TextSheet("PPPK", head, people[2:])])
    page.root.open_file(str(book))
    settle(qtbot, jobs)
    book.unlink()
    page.root.columns.sheet.set_value("PPPK")
    page.root.columns.sheet.changed.emit()
    settle(qtbot, jobs)
    assert page.root.columns.sheet.value() == "PNS"
    assert page.root.plan.sheet_name == "PNS"


def test_the_second_time_nothing_is_left_to_do(qtbot: QtBot, opened: ImporPage, jobs: JobRunner) -> None:
    opened.root.go.click()
    settle(qtbot, jobs)
    opened.click("Impor berkas lain")
    assert opened.step == "pilih"
    opened.root.open_file(str(SAMPLE_CSV))
    settle(qtbot, jobs)
    assert opened.figures == (0, 0, 250, 0)
    assert opened.lines(DIFFERENCES) == []
    assert opened.root.review.empty.isVisible()
    assert not opened.root.go.isEnabled()


def test_refused_rows_are_shown_and_go_back_as_a_workbook(
    qtbot: QtBot,
    opened: ImporPage,
    jobs: JobRunner,
    office: Session,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    opened.root.start_over()
    opened.root.open_file(str(SAMPLE_XLSX))
    settle(qtbot, jobs)
    assert opened.step == "kolom", "headings that SIASN has and this file lacks are told first"
    assert "tidak ada pada berkas ini" in opened.root.columns.told.text()
    opened.click("Tinjau perubahan")
    assert opened.figures == (231, 0, 4, 26)
    found = opened.lines(FINDINGS)
    refused = [line for line in found if line[0] == "9"]
    assert refused, "row 9 holds a NIP that lost its digits"
    assert any("NIP" in line[4] for line in refused)
    report = tmp_path / "perlu diperbaiki"
    answer_save(monkeypatch, report)
    opened.root.review.save_rows.click()
    settle(qtbot, jobs)
    book = CalamineWorkbook.from_path(str(report.with_suffix(".xlsx")))
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[0][-1] == "Alasan"
    assert len(rows) - 1 == len({line[0] for line in found})
    opened.root.go.click()
    settle(qtbot, jobs)
    assert _people(office) == 231
    assert "19 baris ditolak dan 7 sel ditolak" in opened.root.done.detail.text()
    opened.root.done.report.click()
    settle(qtbot, jobs)
    assert str(report.with_suffix(".xlsx")) in opened.root.done.where.text()


def test_columns_can_be_looked_at_and_the_way_back_is_open(opened: ImporPage) -> None:
    opened.click("Kembali")
    assert opened.step == "kolom"
    assert len(opened.root.columns.model.ids()) == 67
    opened.click("Tinjau perubahan")
    assert opened.step == "tinjau"
    opened.click("Batal")
    assert opened.step == "pilih"
    assert opened.root.plan is None
    assert opened.root.title.text() == "Impor"


def test_an_unknown_file_says_so_where_it_was_chosen(
    qtbot: QtBot, page: ImporPage, jobs: JobRunner, tmp_path: Path
) -> None:
    strange = tmp_path / "daftar hadir.csv"
    strange.write_text("Tanggal;Nama kegiatan\n1 Maret;Rapat\n", encoding="utf-8")
    page.root.open_file(str(strange))
    settle(qtbot, jobs)
    assert page.step == "pilih"
    assert page.root.choosing.problem.isVisible()
    assert "daftar hadir.csv" in page.root.choosing.problem.text()
    page.root.open_file(str(tmp_path / "tidak ada.csv"))
    settle(qtbot, jobs)
    assert "tidak ada.csv" in page.root.choosing.problem.text()
    page.root.open_file(str(SAMPLE_CSV))
    settle(qtbot, jobs)
    assert page.step == "tinjau"
    page.click("Batal")
    assert not page.root.choosing.problem.isVisible(), "the old refusal is gone"


def test_reading_can_be_stopped(qtbot: QtBot, page: ImporPage, jobs: JobRunner) -> None:
    page.root.open_file(str(SAMPLE_CSV))
    page.root.progress.cancel.click()
    settle(qtbot, jobs)
    assert page.step == "pilih"
    assert page.root.plan is None
    assert page.root.progress.isHidden()
    assert page.root.go.isEnabled()


@pytest.mark.parametrize("way", ["progress", "batal"])
def test_applying_can_be_stopped_and_then_nothing_is_written(
    qtbot: QtBot, opened: ImporPage, jobs: JobRunner, office: Session, context: ScreenContext, way: str
) -> None:
    told: list[str] = []
    context.toasted.connect(lambda text, undo: told.append(text))
    opened.root.go.click()
    if way == "progress":
        opened.root.progress.cancel.click()
    else:
        opened.click("Batal")
    settle(qtbot, jobs)
    assert told == ["Impor dihentikan; tidak ada data yang berubah."]
    assert opened.step == "tinjau"
    assert _people(office) == 0
    opened.root.go.click()
    settle(qtbot, jobs)
    assert _people(office) == 250


def test_any_list_is_exported_and_read_again_as_what_it_is(
    qtbot: QtBot,
    page: ImporPage,
    jobs: JobRunner,
    office: Session,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    for nama in ("Dinas", "Badan"):
        save_record(office, "unit_kerja", {"nama": nama})
    answer_save(monkeypatch, tmp_path / "unit.xlsx")
    page.root.export.click()
    [dialog] = [found for found in open_dialogs() if isinstance(found, ExportDialog)]
    dialog.kind.set_value("unit_kerja")
    dialog.yes.click()
    settle(qtbot, jobs)
    page.root.open_file(str(tmp_path / "unit.xlsx"))
    settle(qtbot, jobs)
    assert (page.root.plan.layout, page.figures[2]) == ("unit_kerja", 2)
    assert page.root.review.model.columns[1].title == "Rekaman"
    page.root._show(3)
    assert page.root.go.text().strip() == "&Impor berkas lain"  # these rows are no people to look at
    page.root.go.click()
    assert page.root.steps.current() == 0


def test_an_encrypted_list_asks_for_its_password_until_it_is_right(
    qtbot: QtBot,
    page: ImporPage,
    jobs: JobRunner,
    office: Session,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    answer_save(monkeypatch, tmp_path / "kantor.xlsx")
    page.root.export.click()
    [export] = [found for found in open_dialogs() if isinstance(found, ExportDialog)]
    assert unnamed(export) == []
    assert not export.password.isVisible()
    export._lock_out({"kesehatan": "Tanpa kunci."})
    for kind, locked in (("kesehatan", True), ("kantor", False)):
        export.kind.set_value(kind)
        export.kind.changed.emit()
        assert (export.problem.isVisible(), export.yes.isEnabled()) == (locked, not locked)
    assert (export.form.value(), export.form.isEnabled(), export.password.isVisible()) == (
        "bersandi", False, True)
    export.yes.click()
    assert "belum diisi" in export.problem.text()
    export.password.take_phrase()
    password = export.password.value()
    export.yes.click()
    settle(qtbot, jobs)
    page.root.open_file(str(tmp_path / "kantor.xlsx.asnd"))
    for typed, refused in (("salah sekali", False), (password, True)):
        settle(qtbot, jobs)
        [asked] = [found for found in open_dialogs() if isinstance(found, ListPasswordDialog)]
        assert unnamed(asked) == []
        assert bool(asked.findChildren(Banner)) is refused
        asked.password.setText(typed)
        asked.password.changed.emit()
        asked.open_it.click()
    settle(qtbot, jobs)
    assert (page.root.plan.layout, page.root.plan.counts.sama) == ("kantor", 1)
    assert page.root.columns.kind.count() == 1, "read as nothing else"


def test_a_report_that_cannot_be_stored_is_said(
    qtbot: QtBot,
    opened: ImporPage,
    jobs: JobRunner,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    taken = tmp_path / "laporan.xlsx"
    taken.mkdir()
    answer_save(monkeypatch, taken)
    opened.root.review.save_rows.click()
    settle(qtbot, jobs)
    assert "laporan.xlsx" in answers.told[0]
    assert "sebuah folder" in answers.told[0]


def test_every_input_has_a_name_of_its_own(opened: ImporPage) -> None:
    for step in range(4):
        opened.root._show(step)
        assert unnamed(opened.root) == []


def test_doubtful_columns_are_decided_with_the_keyboard_and_remembered(
    qtbot: QtBot, page: ImporPage, jobs: JobRunner, tmp_path: Path, office: Session
) -> None:
    head = ["Nama / NIP", "KATEGORI PEGAWAI", "STATUS PEGAWAI", "Surat"]
    rows = [["Siti Rohmah, S.E.\nNIP. 19850317 201001 2 901", "PNS", "CPNS", "siti@contoh.invalid"]]
    book = tmp_path / "daftar.xlsx"
    write_workbook(book, [TextSheet("Daftar", head, rows)])
    page.root.open_file(str(book))
    settle(qtbot, jobs)
    columns = page.root.columns
    assert page.step == "kolom"
    assert not page.root.go.isEnabled(), "what is doubtful is decided first"
    assert "2 kolom perlu dipastikan" in columns.told.text()
    assert columns.table.current_id() == "kategori pegawai"
    qtbot.keyClick(columns.table.view, Qt.Key.Key_Return)
    assert columns.meaning.hasFocus()
    columns.meaning.setCurrentIndex(columns.meaning.findData("STATUS CPNS PNS"))
    columns.meaning.changed.emit()
    assert page.root.go.isEnabled()
    columns.table.choose("surat")
    columns.meaning.setCurrentIndex(columns.meaning.findData("EMAIL"))
    columns.meaning.changed.emit()
    page.root.go.click()
    settle(qtbot, jobs)
    assert page.step == "tinjau"
    page.root.go.click()
    settle(qtbot, jobs)
    assert _people(office) == 1
    page.root.start_over()
    page.root.open_file(str(book))
    settle(qtbot, jobs)
    assert page.step == "tinjau", "the next file of this layout asks nothing"
    assert page.figures == (0, 0, 1, 0)


def test_a_list_is_read_as_the_kind_that_is_chosen_and_stays_so(
    qtbot: QtBot, page: ImporPage, jobs: JobRunner, tmp_path: Path
) -> None:
    head = ["NIP", "NAMA", "GOLONGAN", "TMT", "NO SK"]
    book = tmp_path / "daftar.xlsx"
    rows = [["198503172010012901", "SITI ROHMAH", "III/b", "01-04-2018", "5/2018"]]
    write_workbook(book, [TextSheet("Daftar", head, rows)])
    page.root.open_file(str(book))
    settle(qtbot, jobs)
    page.root._show(1)
    kind = page.root.columns.kind
    assert (kind.value(), kind.currentText()) == ("riwayat_golongan", "Riwayat golongan")
    assert kind.findData("hukuman_disiplin") < 0, "what takes two people is not imported"
    kind.set_value("pegawai")
    kind.changed.emit()
    settle(qtbot, jobs)
    assert (page.step, kind.value(), kind.hasFocus()) == ("kolom", "pegawai", True)
    assert "Daftar pegawai" in page.root.below.text()
    page.click("Tinjau perubahan")
    settle(qtbot, jobs)
    assert (page.step, len(page.lines(NEW))) == ("tinjau", 1)
    page.root.start_over()
    page.root.open_file(str(book))
    settle(qtbot, jobs)
    assert page.root.columns.kind.value() == "pegawai", "remembered for the layout"

"""The Pelaksanaan screen: a log is typed with Enter alone and pasted only once its names are decided."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.log_harian.bulan import bulan_log
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.evaluasi.evidence_dialog import EvidenceDialog
from asn_desktop.views.screens.pelaksanaan.log_take_dialog import TakeLogDialog
from asn_desktop.views.screens.pelaksanaan.screen import PelaksanaanScreen
from tests import offices
from tests.services import kantor_kecil

HARI = offices.START.date()


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path):
    session = offices.new_office(tmp_path / "kantor", offices.StepClock())
    kantor = kantor_kecil.isi(session)
    jobs = JobRunner()
    made = PelaksanaanScreen(ScreenContext(session, jobs, now=lambda: offices.START.replace(tzinfo=None)))
    made.kantor, made.jobs = kantor, jobs
    qtbot.addWidget(made)
    made.resize(877, 447)
    made.show()
    made.open_at(pegawai=kantor.sekar)
    _settle(qtbot, made)
    yield made
    jobs.stop(5_000)
    session.close()


def _settle(qtbot: QtBot, screen) -> None:
    qtbot.waitUntil(lambda: not screen.jobs.is_busy(), timeout=20_000)


def _month(screen):
    return bulan_log(screen.session, screen.kantor.sekar, HARI.year, HARI.month)


def test_lines_are_typed_with_enter_and_the_next_begins_where_the_last_ended(qtbot, screen):
    entry = screen.log.entry
    for start, end, words in (("08:00", "10:00", "Menata boks"), ("", "11.30", "Rapat")):
        if start:
            entry.start.setText(start)
        entry.end.setText(end)
        entry.activity.setText(words)
        QTest.keyClick(entry.activity, Qt.Key.Key_Return)
        _settle(qtbot, screen)
    assert [(one.tanggal, one.mulai, one.selesai, one.kegiatan) for one in _month(screen).baris] == [
        (HARI, "08:00", "10:00", "Menata boks"), (HARI, "10:00", "11:30", "Rapat")]
    assert screen.log.sum_model.ids() == ("",)
    entry.activity.setText("")
    QTest.keyClick(entry.end, Qt.Key.Key_Return)
    _settle(qtbot, screen)
    assert "Kegiatan harian" in screen.log.remark._text.text()
    screen.context.set_periode(HARI.year - 1, JenisPeriode.AKHIR)
    screen.on_periode()
    screen.log._turn(-1)
    assert entry.day.value() == screen.log.month, "of the month that is shown, not of today"
    entry.day.set_value(HARI)
    entry.activity.setText("Apel")
    QTest.keyClick(entry.activity, Qt.Key.Key_Return)
    _settle(qtbot, screen)
    assert screen.log.month == HARI.replace(day=1), "what was noted is in sight"
    assert len(screen.log.model.ids()) == 3
    for page in (screen.log, screen.feedback):  # with nobody chosen nobody's lines stand there
        page.who.set_value(None)
        page.load()
    assert (screen.log.model.ids(), screen.log.sum_model.ids(), screen.log.found) == ((), (), None)
    for page in (screen.log, screen.feedback):
        assert page.empty.title.text() == "Pilih pegawai"
        assert page.table._stack.currentWidget() is page.empty


def test_a_pasted_block_waits_until_its_names_are_decided(qtbot, screen):
    day = HARI.replace(day=1)
    QGuiApplication.clipboard().setText(f"Tak ada\t{day.isoformat()}\t\t\tRapat")
    QTest.keyClick(screen.log.table.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    _settle(qtbot, screen)
    dialog = next(one for one in open_dialogs() if isinstance(one, TakeLogDialog))
    dialog.yes.click()
    _settle(qtbot, screen)
    assert "pilih padanannya" in dialog.refused._text.text()
    assert _month(screen).baris == ()
    next(iter(dialog.choices.values())).set_value("")
    dialog.yes.click()
    _settle(qtbot, screen)
    assert [(one.tanggal, one.rencana_aksi) for one in _month(screen).baris] == [
        (date(day.year, day.month, 1), "Tak ada")]


def test_feedback_is_noted_and_changed_on_one_line(qtbot, screen):
    kantor_kecil.skp_ditetapkan(screen.session, screen.kantor.sekar, HARI.year)
    page = screen.feedback
    screen.open_at(bagian="umpan-balik", pegawai=screen.kantor.sekar)
    _settle(qtbot, screen)
    page.text.setText("Rapi")
    QTest.keyClick(page.text, Qt.Key.Key_Return)
    _settle(qtbot, screen)
    page.table.opened.emit(page.model.ids()[0])
    page.text.setText("Rapi sekali")
    QTest.keyClick(page.text, Qt.Key.Key_Return)
    _settle(qtbot, screen)
    assert [note.teks for note in page.found.catatan] == ["Rapi sekali"]
    assert page.leave.isHidden()
    assert page.day.value() == HARI
    kantor_kecil.skp_ditetapkan(screen.session, screen.kantor.sekar, HARI.year - 1)
    screen.context.set_periode(HARI.year - 1, JenisPeriode.TW1)
    page.load()
    _settle(qtbot, screen)
    assert page.day.value() == date(HARI.year - 1, 12, 31), "of another year its last day"
    page.text.setText("Ajek setahun")
    QTest.keyClick(page.text, Qt.Key.Key_Return)
    _settle(qtbot, screen)
    assert [note.tanggal for note in page.found.catatan] == [date(HARI.year - 1, 12, 31)]


def test_the_board_shows_whom_others_wait_for_and_hands_them_to_the_printing(qtbot, screen):
    asked = []
    screen.context.navigated.connect(lambda name, target: asked.append((name, target)))
    screen.open_at(bagian="menunggu")
    _settle(qtbot, screen)
    board = screen.board
    board.table.choose(screen.kantor.camat)
    assert [one.nama for one in board._lines.values()] == ["Drs. Bagas Wiratmaja, M.Si"]
    board.print_this()
    assert asked == [("cetak", {"form_key": "surat-pengingat", "pegawai_ids": (screen.kantor.camat,)})]
    board.table.opened.emit(screen.kantor.camat)
    assert asked[-1] == ("pegawai", {"pegawai_id": screen.kantor.camat})
    QTest.keyClick(board.table.view, Qt.Key.Key_F4)
    assert "SKP belum diajukan" in board.chart.accessibleName(), "a task that is open does not read as done"


def test_evidence_is_noted_and_named_for_the_bukti_dukung(qtbot, screen):
    plan = kantor_kecil.skp_ditetapkan(screen.session, screen.kantor.sekar, HARI.year)
    dialog = EvidenceDialog(screen.context, plan, plan.hasil_kerja[0].indikator[0], screen)
    said = []
    dialog.taken.connect(said.append)
    dialog.open()
    _settle(qtbot, screen)
    assert not dialog.yes.isEnabled()
    dialog.more.click()
    _settle(qtbot, screen)
    assert "Nama bukti belum diisi" in dialog.refused._text.text()
    for name, place in (("Daftar arsip", "lemari 2"), ("Notula", "")):
        dialog.name.setText(name)
        dialog.place.setText(place)
        dialog.more.click()
        _settle(qtbot, screen)
    dialog.yes.click()
    assert said == ["Daftar arsip (Map fisik: lemari 2); Notula (Map fisik)"]

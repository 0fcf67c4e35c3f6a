"""Ctrl+Z outside text fields, the button "Urungkan" after a save, and the banner about a cut trail."""

import functools
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.services.daftar_bersandi import sealed_list
from asn_desktop.services.importing import apply_import, inspect_file
from asn_desktop.services.jejak import CariJejak, jejak_ids, jejak_rows
from asn_desktop.services.jejak_periksa import PeriksaJejak, verify_at_login
from asn_desktop.services.records import get_record, list_records, save_record
from asn_desktop.services.second_person import Saksi, by_reason
from asn_desktop.services.session import Session
from asn_desktop.services.urungkan import aksi_terakhir
from asn_desktop.services.work import Work
from asn_desktop.views.jejak_detail import JejakDetail
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.shell import trail_watch
from asn_desktop.views.shell.main_window import MainWindow
from asn_desktop.views.shell.trail_watch import TrailWatch
from tests.builders import a_pegawai
from tests.pages.base import type_text
from tests.pages.waiting import settle
from tests.services.siasn_files import a_row, take
from tests.views.conftest import Answers
from tests.views.shell_window import Dummy

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def unit(qtbot: QtBot, window: MainWindow, jobs: JobRunner, office: Session) -> str:
    window.navigate("pegawai")
    made = save_record(office, "unit_kerja", {"nama": "Seksi"})
    write = functools.partial(save_record, office, "unit_kerja", {"nama": "Subbagian"}, made.id)
    window.context.write(window, write)
    settle(qtbot, jobs)
    return made.id


def name_of(office: Session, unit: str) -> object:
    return get_record(office, "unit_kerja", unit).values["nama"]


def test_a_save_offers_its_undo_and_the_undo_its_own(
    qtbot: QtBot, window: MainWindow, jobs: JobRunner, office: Session, unit: str
) -> None:  # fmt: skip
    assert window.toast.text() == "Tersimpan: ubah unit kerja · Subbagian."
    assert name_of(office, unit) == "Subbagian"
    window.toast._undo.click()
    settle(qtbot, jobs)
    assert window.toast.text() == "Diurungkan: ubah unit kerja · Subbagian."
    assert name_of(office, unit) == "Seksi"
    window.toast._undo.click()
    settle(qtbot, jobs)
    assert name_of(office, unit) == "Subbagian"


def test_the_button_undoes_what_it_named_not_what_came_after(
    qtbot: QtBot, window: MainWindow, jobs: JobRunner, office: Session, unit: str
) -> None:  # fmt: skip
    save_record(office, "unit_kerja", {"nama": "Lain"})
    window.toast._undo.click()
    settle(qtbot, jobs)
    assert sorted(str(record.values["nama"]) for record in list_records(office, "unit_kerja")) == [
        "Lain",
        "Seksi",
    ]


def test_ctrl_z_asks_by_name(
    qtbot: QtBot, window: MainWindow, jobs: JobRunner, office: Session, unit: str, answers: Answers
) -> None:  # fmt: skip
    screen = window.current_screen()
    assert isinstance(screen, Dummy)
    screen.setFocus()
    answers.yes = False
    QTest.keyClick(screen, Qt.Key.Key_Z, CTRL)
    settle(qtbot, jobs)
    assert answers.asked == ["Urungkan: ubah unit kerja · Subbagian?"]
    assert name_of(office, unit) == "Subbagian"
    answers.yes = True
    QTest.keyClick(screen, Qt.Key.Key_Z, CTRL)
    settle(qtbot, jobs)
    assert name_of(office, unit) == "Seksi"
    assert ("changes", ["unit_kerja"]) in screen.told


def test_ctrl_z_in_a_text_field_is_the_fields_own(
    qtbot: QtBot,
    window: MainWindow,
    jobs: JobRunner,
    unit: str,
    answers: Answers,
) -> None:
    screen = window.current_screen()
    assert isinstance(screen, Dummy)
    screen.line.setFocus()
    type_text(screen.line, "abc")
    assert QApplication.focusWidget() is screen.line
    QTest.keyClick(screen.line, Qt.Key.Key_Z, CTRL)
    settle(qtbot, jobs)
    assert screen.line.text() != "abc"
    assert answers.asked == []


def test_nothing_to_undo_is_said(
    qtbot: QtBot,
    window: MainWindow,
    jobs: JobRunner,
    answers: Answers,
) -> None:
    window.navigate("pegawai")
    window.context.undoing.ask_last()
    settle(qtbot, jobs)
    assert answers.asked == []
    assert "Tidak ada pekerjaan" in window.toast.text()


def test_the_watch_tells_what_it_finds_and_nothing_else(
    qtbot: QtBot, window: MainWindow, jobs: JobRunner, office: Session
) -> None:  # fmt: skip
    watch = TrailWatch(window)
    watch.look()
    settle(qtbot, jobs)
    assert window.alarm.isHidden()
    (office.folder / "jejak.kepala").unlink()
    watch.look()
    settle(qtbot, jobs)
    assert "jejak.kepala hilang" in window.alarm.text()
    assert window.alarm.action.text() == "Buka Jejak"


def test_nothing_waits_for_the_check_of_the_trail(
    qtbot: QtBot, window: MainWindow, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = threading.Event()

    def slowly(session: Session) -> PeriksaJejak:
        free.wait(20)
        return verify_at_login(session)

    monkeypatch.setattr(trail_watch, "verify_at_login", slowly)
    TrailWatch(window).look()
    read: list[object] = []
    window.context.read(window, functools.partial(list_records, window.session, "unit_kerja"), read.append)
    qtbot.waitUntil(lambda: bool(read), timeout=10_000)
    assert not free.is_set()
    free.set()
    settle(qtbot, jobs)


def test_an_import_is_turned_back_as_long_work(
    qtbot: QtBot, window: MainWindow, jobs: JobRunner, office: Session
) -> None:  # fmt: skip
    take(office, a_row())
    aksi = aksi_terakhir(office)
    assert aksi is not None
    window.context.undoing.turn_back(aksi)
    settle(qtbot, jobs)
    assert list_records(office, "pegawai") == ()
    assert window.toast.text().startswith("Diurungkan: impor")


def test_what_two_people_took_in_is_turned_back_by_two(
    qtbot: QtBot, window: MainWindow, jobs: JobRunner, office: Session, answers: Answers, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def agreed() -> Saksi:
        return by_reason(office, Tindakan.DISIPLIN, "Dipindahkan ke kantor penerima")

    person = save_record(office, "pegawai", a_pegawai())
    names = ("NIP BARU", "Tanggal dicatat", "Nomor SK", "Dasar peraturan")
    row = (a_pegawai()["nip"], "01-02-2026", "SK-9", "")
    sealed = sealed_list("hukuman_disiplin", names, [row], 1, "sandi", latihan=True)
    (tmp_path / "h.asnd").write_bytes(b"".join(sealed))
    plan = inspect_file(office, tmp_path / "h.asnd", Work(), kata_sandi="sandi")
    apply_import(office, plan, Work(), agreed())
    asked: list[Tindakan] = []
    monkeypatch.setattr(
        window.context, "second_person", lambda what, then: (asked.append(what), then(agreed())))
    window.navigate("jejak")
    settle(qtbot, jobs)
    window.context.undoing.ask_last()
    settle(qtbot, jobs)
    assert (asked, len(answers.asked)) == ([Tindakan.DISIPLIN], 1)
    assert list_records(office, "hukuman_disiplin", person.id) == ()
    detail, rows = JejakDetail(window.context, window), jejak_rows(office, jejak_ids(office, CariJejak()))
    detail.open_entry(next(row.id for row in rows if row.kode == "jejak.urungkan"))
    settle(qtbot, jobs)
    monkeypatch.setattr(
        window.context, "second_person", lambda what, then: (detail.show_nothing(), then(agreed())))
    detail.ask_undo()
    settle(qtbot, jobs)
    assert len(list_records(office, "hukuman_disiplin", person.id)) == 1, "what was asked, whatever shows now"

"""The frame around the screens: the way between them, search, period, news, and a safe way out."""

from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.changes import Changes
from asn_desktop.services.drafts import save_draft
from asn_desktop.services.records import save_record
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.dialogs.help import HelpDialog, help_texts
from asn_desktop.views.dialogs.shortcuts import ShortcutsDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.screens import registry
from asn_desktop.views.screens.registry import ScreenEntry
from asn_desktop.views.shell.drafts import DraftsDialog, DraftsOffer, screen_of
from asn_desktop.views.shell.main_window import MainWindow
from asn_desktop.views.widgets.badge import Badge
from tests.pages.base import bring_to_front, click, press, type_text

_NOW = datetime(2026, 11, 21, 10, 32)


class Dummy(Screen):
    """Remembers what the shell told it."""

    def __init__(self, context: object, parent: object = None) -> None:
        super().__init__(context, parent)  # type: ignore[arg-type]
        self.told: list[object] = []
        self.may_leave = True
        self.broken = False
        self.line = QLineEdit()
        self.page.addWidget(self.line)

    def open_at(self, **target: object) -> None:
        self.told.append(("open", target))

    def on_changes(self, changes: Changes) -> None:
        self.told.append(("changes", sorted(changes.touched)))

    def on_periode(self) -> None:
        self.told.append("periode")

    def can_leave(self) -> bool:
        if self.broken:
            raise RuntimeError("draf gagal")
        return self.may_leave

    def save(self) -> bool:
        self.told.append("save")
        return True

    def next_item(self) -> None:
        self.told.append("next")

    def find_here(self) -> None:
        self.told.append("find")

    def edit(self) -> None:
        self.told.append("edit")

    def duplicate(self) -> None:
        self.told.append("duplicate")

    def print_ticked(self) -> None:
        self.told.append("ticked")

    def commands(self) -> tuple[Command, ...]:
        return (Command("hitung", "Hitung ulang", "Perintah uji"),)

    def run_command(self, key: str) -> None:
        self.told.append(("command", key))


@pytest.fixture
def window(
    qtbot: QtBot, office: Session, jobs: JobRunner, answers: object, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    entries = (
        ScreenEntry("pegawai", "Pegawai", "users", "", "x", "y"),
        ScreenEntry("skp", "SKP", "scale", "K", "x", "y"),
    )
    monkeypatch.setattr(registry, "menu", lambda: entries)
    monkeypatch.setattr(ScreenEntry, "load", lambda self: Dummy)
    made = MainWindow(office, jobs, "KECAMATAN TIRTA HULU", lambda: _NOW)
    for name in ("ask", "tell", "fail"):
        monkeypatch.setattr(made.context, name, getattr(answers, name))
    qtbot.addWidget(made)
    made.resize(1366, 689)
    bring_to_front(qtbot, made)
    return made


def _screen(window: MainWindow, key: str) -> Dummy:
    screen = window.screen_of(key)
    assert isinstance(screen, Dummy)
    return screen


def _line(window: MainWindow, key: str) -> QPushButton:
    found = window.sidebar.findChildren(QPushButton)
    return next(made for made in found if made.property("key") == key)


def test_screens_are_made_when_first_opened_and_get_their_target(window: MainWindow) -> None:
    window.context.navigate("skp", pegawai_id="7")
    assert window.current_screen() is _screen(window, "skp")
    assert _screen(window, "skp").told == [("open", {"pegawai_id": "7"})]
    _line(window, "pegawai").click()
    assert window.current_screen() is _screen(window, "pegawai")
    assert _line(window, "pegawai").isChecked()


def test_a_screen_that_may_not_be_left_stays(window: MainWindow, answers: object) -> None:
    window.navigate("pegawai")
    _screen(window, "pegawai").may_leave = False
    assert not window.navigate("skp")
    assert _line(window, "pegawai").isChecked()
    _screen(window, "pegawai").may_leave = True
    _screen(window, "pegawai").broken = True
    assert not window.navigate("skp")
    assert str(answers.failures[-1]) == "draf gagal"  # type: ignore[attr-defined]


def test_keys_reach_the_screen_in_front_and_f1_explains_it(qtbot: QtBot, window: MainWindow) -> None:
    window.navigate("skp")
    _screen(window, "skp").told.clear()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_F2)
    qtbot.keyClick(window, Qt.Key.Key_D, control)
    qtbot.keyClick(window, Qt.Key.Key_P, control | Qt.KeyboardModifier.ShiftModifier)
    assert _screen(window, "skp").told == ["edit", "duplicate", "ticked"]
    qtbot.keyClick(window, Qt.Key.Key_F1)
    shown = window.findChild(HelpDialog)
    assert isinstance(shown, HelpDialog)
    assert shown.windowTitle() == "Bantuan: SKP"
    click(shown, "Semua pintasan")
    sheet = window.findChild(ShortcutsDialog)
    assert isinstance(sheet, ShortcutsDialog)
    told = {made.text() for made in sheet.findChildren(Badge)}
    assert {"F1", "F2", "Ctrl+D", "Del", "Ctrl+Shift+P"} <= told
    sheet.reject()


def test_every_screen_has_its_help_and_its_name(qtbot: QtBot, office: Session, jobs: JobRunner) -> None:
    window = MainWindow(office, jobs, "KECAMATAN TIRTA HULU", lambda: _NOW)
    qtbot.addWidget(window)
    assert {entry.key for entry in window.entries} <= set(help_texts())
    for entry in window.entries:
        screen = window.screen_of(entry.key)
        assert screen is not None
        assert screen.accessibleName() == entry.title


def test_the_name_of_the_office_follows_its_profile(
    qtbot: QtBot, window: MainWindow, office: Session, jobs: JobRunner
) -> None:
    save_record(office, "kantor", {"perangkat_daerah": "DINAS PENDIDIKAN"})
    window.context.publish(Changes.of({"kantor": ["*"]}), None)
    qtbot.waitUntil(lambda: "DINAS PENDIDIKAN" in window.windowTitle())
    assert "DINAS PENDIDIKAN" in window.sidebar.office.text()


def test_news_reach_hidden_screens_when_they_are_shown(window: MainWindow) -> None:
    window.navigate("pegawai")
    window.navigate("skp")
    window.context.publish(Changes.of({"pegawai": ["1"]}), None)
    window.context.publish(Changes.of({"pelatihan": ["2"]}), None)
    window.context.set_periode(2025, JenisPeriode.TW2)
    hidden = _screen(window, "pegawai")
    assert ("changes", ["pegawai"]) not in hidden.told
    window.navigate("pegawai")
    assert hidden.told[1:] == ["periode", ("changes", ["pegawai", "pelatihan"]), ("open", {})] or hidden.told[
        1:
    ] == [("open", {}), "periode", ("changes", ["pegawai", "pelatihan"])]
    assert window.top.tahun.value() == "2025"
    assert window.top.periode.value() == "tw2"


def test_who_asked_for_a_write_is_not_told_again(window: MainWindow) -> None:
    window.navigate("pegawai")
    screen = _screen(window, "pegawai")
    window.context.publish(Changes.of({"pegawai": ["1"]}), screen)
    assert screen.told == [("open", {})]
    assert "10.32" in window.status.text()


def test_keys_that_work_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    window.navigate("pegawai")
    screen = _screen(window, "pegawai")
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_S, Qt.Key.Key_Down, Qt.Key.Key_F):
        qtbot.keyClick(window, key, control)
    assert screen.told[1:] == ["save", "next", "find"]
    qtbot.keyClick(window, Qt.Key.Key_2, control)
    assert window.current_screen() is _screen(window, "skp")
    qtbot.keyClick(window, Qt.Key.Key_K, control)
    assert QApplication.focusWidget() is window.top.search.line


def test_search_finds_people_and_commands_by_keyboard_alone(qtbot: QtBot, window: MainWindow) -> None:
    person = save_record(
        window.session, "pegawai", {"nip": "198503172010012901", "nama": "Nurhayati", "status_pegawai": "PNS"}
    ).id
    window.navigate("skp")
    search = window.top.search
    search.begin()
    type_text(search.line, "nurha")
    qtbot.waitUntil(search.popup.list.isVisible)
    press(search.popup.list, Qt.Key.Key_Return)
    assert _screen(window, "pegawai").told == [("open", {"pegawai_id": person})]
    search.begin()
    type_text(search.line, "hitung")
    press(search.line, Qt.Key.Key_Return)
    assert ("command", "hitung") in _screen(window, "skp").told or ("command", "hitung") in _screen(
        window, "pegawai"
    ).told
    search.begin()
    type_text(search.line, "buka skp")
    press(search.line, Qt.Key.Key_Return)
    assert window.current_screen() is _screen(window, "skp")


def test_the_period_is_chosen_in_the_bar(window: MainWindow) -> None:
    assert (window.context.tahun, window.context.periode) == (2026, JenisPeriode.TW4)
    window.top.periode.set_value("tw3")
    window.top.periode.changed.emit()
    assert window.context.periode is JenisPeriode.TW3


def test_the_menu_folds_where_room_is_short_unless_chosen_otherwise(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.sidebar.is_narrow()
    window.resize(911, 433)
    qtbot.waitUntil(window.sidebar.is_narrow)
    assert _line(window, "skp").toolTip() == "SKP"
    click(window.sidebar, "") if False else window.sidebar._toggle()
    window.resize(900, 433)
    assert not window.sidebar.is_narrow()


def test_practice_is_marked_in_frame_and_title(window: MainWindow) -> None:
    assert window.session.latihan
    assert "LATIHAN" in window.windowTitle()
    assert window.centralWidget().property("practice") == "true"


def test_closing_closes_the_office(qtbot: QtBot, window: MainWindow) -> None:
    window.navigate("pegawai")
    window.backup_before_close = True
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    assert not window.isVisible()
    assert len(list((window.session.folder / "cadangan").glob("*-tutup*.db"))) == 1


def test_a_failing_draft_keeps_the_window(window: MainWindow, answers: object) -> None:
    window.navigate("pegawai")
    _screen(window, "pegawai").broken = True
    assert not window.close()
    assert window.isVisible()
    assert str(answers.failures[-1]) == "draf gagal"  # type: ignore[attr-defined]
    _screen(window, "pegawai").broken = False
    _screen(window, "pegawai").may_leave = False
    assert not window.close()
    assert window.isVisible()


def test_a_failing_end_keeps_the_window_once_and_says_why(
    qtbot: QtBot, window: MainWindow, answers: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(reason: str) -> None:
        raise OSError("penuh")

    monkeypatch.setattr(window.session.db, "backup", fail)
    window.backup_before_close = True
    window.close()
    qtbot.waitUntil(lambda: bool(answers.failures), timeout=5_000)  # type: ignore[attr-defined]
    assert window.isVisible()
    assert window.isEnabled()


def test_running_work_is_asked_about_before_leaving(
    qtbot: QtBot, window: MainWindow, answers: object
) -> None:
    import threading

    gate = threading.Event()

    def work(work: Work) -> None:
        while not gate.wait(0.01):
            work.step(1, 4, "formulir")

    window.context.run(window, work, answers.fail, title="Mencetak")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "Mencetak · formulir" in window.status.text())
    answers.yes = False  # type: ignore[attr-defined]
    assert not window.close()
    assert window.isVisible()
    assert answers.asked == ["Hentikan pekerjaan dan keluar?"]  # type: ignore[attr-defined]
    gate.set()
    qtbot.waitUntil(lambda: not window.jobs.is_busy())


def test_the_status_line_tells_the_age_of_the_backup(window: MainWindow) -> None:
    window.show_backup(_NOW - timedelta(days=9), _NOW)
    assert "9 hari lalu" in window.status.text()
    window.show_backup(None, _NOW)
    assert "belum ada" in window.status.text()


def test_drafts_of_last_time_are_offered(qtbot: QtBot, window: MainWindow) -> None:
    save_draft(window.session, "skp", "id-skp", 3, "{}")
    DraftsOffer(window).look()
    assert "1 isian" in window.notice.text()
    click(window.notice, "Lanjutkan isian")
    dialog = window.findChild(DraftsDialog)
    assert dialog is not None
    click(dialog, "Lanjutkan")
    ((_, target),) = _screen(window, "skp").told
    assert target["draft"].object_id == "id-skp"
    assert [screen_of(form) for form in ("kantor", "pelatihan", "riwayat_jabatan", "evaluasi/x")] == [
        "setelan",
        "pelatihan",
        "pegawai",
        "evaluasi",
    ]


def test_a_broken_screen_does_not_take_the_others_along(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: ScreenEntry) -> type[Screen]:
        raise ImportError("rusak")

    window.navigate("pegawai")
    monkeypatch.setattr(ScreenEntry, "load", broken)
    monkeypatch.setattr("asn_desktop.views.shell.main_window.report_error", lambda parent, error: None)
    assert not window.navigate("skp")
    assert window.current_screen() is _screen(window, "pegawai")


def test_toast_offers_to_undo(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[int] = []
    window.context.toast("Target IKI 2 diubah", lambda: undone.append(1))
    assert window.toast.isVisible()
    click(window.toast, "Urungkan")
    assert undone == [1]
    assert not window.toast.isVisible()


def test_context_write_publishes_and_refusals_go_to_the_asker(
    qtbot: QtBot, window: MainWindow, answers: object
) -> None:
    window.navigate("pegawai")
    screen = _screen(window, "pegawai")
    heard: list[object] = []
    window.context.bus.changed.connect(lambda changes, by: heard.append(sorted(changes.touched)))
    done: list[object] = []
    window.context.write(
        screen, lambda: SimpleNamespace(nilai=1), done.append, touched=("skp",), text="Tersimpan"
    )
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [["skp"]]
    assert window.toast.text() == "Tersimpan"

    def refuse() -> None:
        raise RuntimeError("tidak")

    refused: list[object] = []
    window.context.write(screen, refuse, failed=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    window.context.write(screen, refuse)
    qtbot.waitUntil(lambda: bool(answers.failures))  # type: ignore[attr-defined]

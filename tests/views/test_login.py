"""Login, first-run wizard and the recovery code, as a person goes through them."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.presenters.login import Door, LoginState
from asn_desktop.presenters.wizard import (
    Step,
    WizardDoor,
    WizardState,
    groups_of,
    make_office,
    password_words,
    wrong_group,
)
from asn_desktop.runtime.paths import default_data_folder
from asn_desktop.services.session import OfficeKind, OfficeState, open_office
from asn_desktop.views import qt_classes
from asn_desktop.views.dialogs.recovery import RecoveryDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.login import LoginWindow
from asn_desktop.views.screens.wizard.window import WizardWindow
from tests.offices import PASSWORD, USER, new_folder, template
from tests.pages.base import bring_to_front, click, find_button, find_input, press, type_text


@pytest.fixture
def login(qtbot: QtBot, tmp_path: Path, jobs: JobRunner) -> LoginWindow:
    real = OfficeState(OfficeKind.READY, latihan=False, recovery_verified=False, users=(USER,))
    state = LoginState(new_folder(tmp_path / "kantor"), Door(state=lambda folder: real))
    window = LoginWindow(state, jobs)
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    return window


def test_login_opens_the_office(qtbot: QtBot, login: LoginWindow) -> None:
    assert login.user.text() == USER
    assert login.password.hasFocus()
    type_text(login.password, PASSWORD)
    with qtbot.waitSignal(login.opened, timeout=20_000) as opened:
        press(login.password, Qt.Key.Key_Return)
    session = opened.args[0]
    assert session.actor == USER
    session.close()


def test_a_wrong_password_is_said_in_a_sentence_and_waits(qtbot: QtBot, login: LoginWindow) -> None:
    type_text(login.password, "salah sekali")
    click(login, "Masuk")
    qtbot.waitUntil(lambda: bool(login.problem.text()), timeout=20_000)
    assert "tidak cocok" in login.problem.text()
    assert not login.enter.isEnabled()
    qtbot.waitUntil(login.enter.isEnabled, timeout=3_000)
    assert [login.state.wrong() for _ in range(8)] == [2, 4, 8, 16, 32, 60, 60, 60]


def test_every_way_in_is_readable(login: LoginWindow) -> None:
    for link in (login.other, login.new, login.restore):
        assert link.width() >= link.sizeHint().width()
        assert link.geometry().right() <= login.other.parentWidget().rect().right()


def test_missing_entries_and_caps_lock_are_told(login: LoginWindow) -> None:
    click(login, "Masuk")
    assert "Kata sandi belum diisi" in login.problem.text()
    type_text(login.password, "A")
    assert login._caps is not None
    assert login._caps.isVisible()
    type_text(login.password, "a")
    assert not login._caps.isVisible()
    assert login.password.echoMode() is QLineEdit.EchoMode.Password
    login.eye.click()
    assert login.password.echoMode() is QLineEdit.EchoMode.Normal


def test_practice_is_filled_in_and_shown(qtbot: QtBot, tmp_path: Path, jobs: JobRunner) -> None:
    state = LoginState(new_folder(tmp_path / "kantor"))
    window = LoginWindow(state, jobs)
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    assert state.is_practice
    assert window.user.text() == "latihan"
    assert window.password.text() != ""
    assert window.password.echoMode() is QLineEdit.EchoMode.Normal
    assert window.practice is not None
    assert "latihan" in window.practice.text()
    assert window.enter.hasFocus()


@pytest.mark.parametrize("kind", [OfficeKind.NO_KEY, OfficeKind.NO_DATA])
def test_missing_files_are_named(tmp_path: Path, kind: OfficeKind) -> None:
    state = LoginState(tmp_path, Door(state=lambda folder: OfficeState(kind)))
    assert state.trouble().endswith(".")
    assert not state.is_first_run


def test_qts_classes_are_made_here_before_the_worker_loads_screens(
    qtbot: QtBot, tmp_path: Path, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[tuple[str, bool]] = []

    def note(what: str) -> None:
        happened.append((what, threading.current_thread() is threading.main_thread()))

    monkeypatch.setattr(qt_classes, "make_classes", lambda: note("classes"))
    state = LoginState(new_folder(tmp_path / "kantor"), Door(warm_up=lambda: note("modules")))
    window = LoginWindow(state, jobs)
    qtbot.addWidget(window)
    assert happened == []
    bring_to_front(qtbot, window)
    qtbot.waitUntil(lambda: len(happened) == 2)
    assert happened == [("classes", True), ("modules", False)]


def test_every_input_of_login_and_wizard_has_a_name(
    qtbot: QtBot, login: LoginWindow, jobs: JobRunner
) -> None:
    wizard = WizardWindow(WizardState(Path("x")), jobs)
    qtbot.addWidget(wizard)
    for root in (login, wizard):
        for widget in root.findChildren(QWidget):
            takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisibleTo(root)
            if takes_keys and widget.focusProxy() is None and not isinstance(widget, QScrollArea):
                assert widget.accessibleName(), widget


def _walk_to_user(qtbot: QtBot, wizard: WizardWindow) -> None:
    click(wizard, "Buat kantor baru")
    click(wizard, "Selanjutnya")
    assert "belum diisi" in wizard.office._problems["instansi"].sentence()
    type_text(find_input(wizard, "Nama instansi"), "PEMERINTAH KABUPATEN TIRTA JAYA")
    wizard.office.instansi.editingFinished.emit()
    assert wizard.office.tempat.text() == "Tirta Jaya"
    click(wizard, "Selanjutnya")
    assert wizard.state.step is Step.PENGGUNA


@pytest.fixture
def wizard(qtbot: QtBot, tmp_path: Path, jobs: JobRunner) -> WizardWindow:
    window = WizardWindow(
        WizardState(tmp_path / "baru", WizardDoor(practice_folder=lambda: tmp_path / "latih")), jobs
    )
    qtbot.addWidget(window)
    window.resize(1093, 535)
    bring_to_front(qtbot, window)
    return window


def test_the_wizard_makes_an_office_with_its_profile_and_verified_code(
    qtbot: QtBot, wizard: WizardWindow
) -> None:
    from asn_desktop.services.office import office_profile

    _walk_to_user(qtbot, wizard)
    type_text(find_input(wizard, "Kata sandi"), "selimut sosial rembulan tiket")
    type_text(find_input(wizard, "Kata sandi sekali lagi"), "beda")
    click(wizard, "Buat kantor")
    assert "berbeda" in wizard.user._problems["password_again"].sentence()
    assert wizard.user.again.hasFocus(), "where to mend it"
    assert wizard.user.again.selectedText(), "it is typed anew"
    type_text(find_input(wizard, "Kata sandi sekali lagi"), "selimut sosial rembulan tiket")
    click(wizard, "Buat kantor")

    def moved() -> None:
        assert wizard.state.step is Step.KUNCI, (wizard.problem.text(), wizard.state.problems())

    qtbot.waitUntil(moved, timeout=60_000)
    code = wizard._code
    assert len(groups_of(code)) == 8
    press(wizard.recovery.code.line, Qt.Key.Key_Return)
    assert wizard.isVisible(), "Enter by habit does not take the code away unread"
    assert wizard.state.step is Step.KUNCI
    assert find_button(wizard, "Nanti saja")
    type_text(wizard.recovery.code.line, "".join(groups_of(code)))
    with qtbot.waitSignal(wizard.finished, timeout=30_000) as finished:
        click(wizard, "Mulai bekerja")
    session = finished.args[0]
    profile = office_profile(session)
    assert session.recovery_verified
    assert (profile.instansi, profile.tempat, profile.kertas) == (
        "PEMERINTAH KABUPATEN TIRTA JAYA",
        "Tirta Jaya",
        "f4",
    )
    assert not session.latihan
    session.close()


def test_enter_leads_through_login_and_wizard(qtbot: QtBot, tmp_path: Path, jobs: JobRunner) -> None:
    window = WizardWindow(WizardState(tmp_path / "b"), jobs)
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    start = find_button(window, "Buat kantor baru")
    start.setFocus()
    press(start, Qt.Key.Key_Return)
    assert window.state.step is Step.KANTOR
    window.office.instansi.setFocus()
    for _ in range(12):
        if window.state.step is not Step.KANTOR:
            break
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit) and not focused.text():
            type_text(focused, "Isi")
        press(None, Qt.Key.Key_Return)
    assert window.state.step is Step.PENGGUNA
    assert window.office.instansi.text() == "Isi", "each text stands in its own field"
    practice = OfficeState(OfficeKind.READY, latihan=True, recovery_verified=False, users=(USER,))
    login = LoginWindow(LoginState(tmp_path, Door(state=lambda folder: practice)), jobs)
    qtbot.addWidget(login)
    bring_to_front(qtbot, login)
    assert login.enter.hasFocus()
    with qtbot.waitSignal(login.enter.clicked, timeout=1_000):
        press(login.enter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not jobs.is_busy(), timeout=10_000)


def test_the_user_page_begins_at_the_name_and_tells_a_weak_password_once(
    qtbot: QtBot, wizard: WizardWindow
) -> None:
    _walk_to_user(qtbot, wizard)
    page = wizard.user
    assert page.user.hasFocus()
    assert page.user.selectedText() == page.user.text() != ""
    type_text(page.password, "abc")
    assert page.help.says.isVisible()
    click(wizard, "Buat kantor")
    assert page.password.hasFocus()
    assert "Kurang 5 huruf" in page._problems["password"].sentence()
    assert not page.help.says.isVisible()
    type_text(page.password, "selimut sosial rembulan tiket")
    assert page._problems["password"].sentence() == ""
    assert page.help.says.isVisible()


def test_going_back_keeps_everything(qtbot: QtBot, wizard: WizardWindow) -> None:
    _walk_to_user(qtbot, wizard)
    type_text(find_input(wizard, "Kata sandi"), "abc")
    click(wizard, "Kembali")
    assert wizard.office.instansi.text() == "PEMERINTAH KABUPATEN TIRTA JAYA"
    click(wizard, "Selanjutnya")
    assert wizard.user.password.text() == "abc"


def test_practice_is_one_press_away(qtbot: QtBot, tmp_path: Path, jobs: JobRunner) -> None:
    asked: list[Path] = []
    door = WizardDoor(
        practice=lambda folder, work: asked.append(folder), practice_folder=lambda: tmp_path / "l"
    )  # type: ignore[arg-type,func-returns-value]
    window = WizardWindow(WizardState(tmp_path, door), jobs)
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    with qtbot.waitSignal(window.finished, timeout=5_000):
        click(window, "Coba data latihan")
    assert asked == [tmp_path / "l"]


def test_a_refusal_in_the_wizard_is_a_sentence_and_the_answers_stay(
    qtbot: QtBot, tmp_path: Path, jobs: JobRunner
) -> None:
    from asn_desktop.services.errors import CannotOpen

    def full(choices: object, work: object) -> None:
        raise CannotOpen("penuh")

    window = WizardWindow(WizardState(tmp_path / "b", WizardDoor(make=full)), jobs)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    _walk_to_user(qtbot, window)
    for name in ("Kata sandi", "Kata sandi sekali lagi"):
        type_text(find_input(window, name), "selimut sosial rembulan tiket")
    click(window, "Buat kantor")
    qtbot.waitUntil(lambda: "penuh" in window.problem.text(), timeout=5_000)
    assert window.state.step is Step.PENGGUNA
    assert window.next_button.isEnabled()


def test_a_folder_with_an_office_is_not_taken_for_a_new_one(tmp_path: Path) -> None:
    state = WizardState(new_folder(tmp_path / "kantor"))
    state.step = Step.PENGGUNA
    assert "sudah berisi" in state.problems()["folder"]
    assert make_office is WizardDoor().make


def test_a_second_office_gets_a_folder_of_its_own() -> None:
    usual = default_data_folder().name
    taken = {usual, f"{usual} 2"}
    state = WizardState(door=WizardDoor(is_free=lambda folder: folder.name not in taken))
    assert state.choices.folder.name == f"{usual} 3"
    assert WizardState(Path("x/y")).choices.folder == Path("x/y")


def test_words_about_codes_and_passwords() -> None:
    assert wrong_group("000011000022000034") == 3
    assert wrong_group("00001100002") is None
    assert password_words("abc") == "Kurang 5 huruf lagi."
    assert password_words("12345678901234567").startswith("Kata sandi ini mudah ditebak karena ")
    assert password_words("empat kata yang tidak biasa") == "Kuat."


def test_the_recovery_code_is_proved_at_the_next_login(qtbot: QtBot, tmp_path: Path, jobs: JobRunner) -> None:
    from asn_desktop.services.session import verify_recovery_code

    folder = new_folder(tmp_path / "kantor")
    code = template()[2]
    with open_office(folder, USER, PASSWORD) as session:
        dialog = RecoveryDialog(session, jobs, verify_recovery_code)
        bring_to_front(qtbot, dialog)
        type_text(dialog.code.line, groups_of(code)[0][:5] + ("0" if groups_of(code)[0][5] != "0" else "1"))
        assert "ke-1" in dialog.code._says.text()
        assert not dialog.check.isEnabled()
        dialog.code.line.clear()
        type_text(dialog.code.line, code)
        assert dialog.check.isEnabled()
        with qtbot.waitSignal(dialog.accepted, timeout=20_000):
            click(dialog, "Periksa kode")
        assert session.recovery_verified

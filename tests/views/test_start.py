"""Login, first start, hooks and the budget of what may be loaded before the login is painted."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.app.hooks import FaultHooks
from asn_desktop.app.single import SingleWindow
from asn_desktop.app.wiring import Program
from asn_desktop.db.keys import LIGHT_KDF
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
from asn_desktop.services.session import OfficeKind, OfficeState, create_office, open_office
from asn_desktop.views.dialogs.error_report import ErrorReportDialog, forget_reports
from asn_desktop.views.dialogs.recovery import RecoveryDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.qt_texts import QtTexts
from asn_desktop.views.screens.login import LoginWindow
from asn_desktop.views.screens.wizard.window import WizardWindow
from tests.offices import PASSWORD, USER, new_folder, template
from tests.pages.base import bring_to_front, click, find_button, find_input, press, type_text

HEAVY = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "sqlcipher3",
    "openpyxl",
    "pypdfium2",
    "xlsxwriter",
    "python_calamine",
)

_FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from asn_desktop.app.gui import make_application
from asn_desktop.views import theme
app = make_application()
theme.install(app)
from asn_desktop.app.wiring import Program
from asn_desktop.views.qt_texts import QtTexts
from asn_desktop.views.screens.login import LoginWindow
class Watched(LoginWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not hasattr(self, "said"):
            self.said = True
            print("loaded:", ",".join(name for name in sys.argv[2].split(",") if name in sys.modules))
            QTimer.singleShot(0, app.quit)
import asn_desktop.app.wiring as wiring
wiring.LoginWindow = Watched
program = Program(Path(sys.argv[1]), Path(sys.argv[1]) / "setelan.json")
program.start()
app.exec()
program.jobs.stop()
"""


_IN_AND_OUT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from asn_desktop.app import gui
app = gui.make_application()
seen = []
def look():
    for window in app.topLevelWidgets():
        name = type(window).__name__
        if not window.isVisible() or not window.isEnabled():
            continue
        if name == "LoginWindow" and "MainWindow" not in seen and window.enter.isEnabled():
            seen.append(name)
            window.sign_in()
        elif name == "MainWindow" and seen[-1] != name:
            seen.append(name)
            window._leave()
        elif name == "LoginWindow" and seen[-1] == "MainWindow":
            seen.append(name)
            window.close()
timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
QTimer.singleShot(60_000, app.quit)
code = gui.run_gui(Path(sys.argv[1]))
print("seen:", code, " ".join(seen))
"""


def test_logging_out_leads_back_to_the_login_and_closing_that_ends(tmp_path: Path) -> None:
    from asn_desktop.services.practice import make_practice_office

    make_practice_office(tmp_path / "kantor", pegawai=5, kinerja=False).session.close()
    home = {
        name: str(tmp_path / "home")
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    }
    environment = {
        **os.environ,
        **home,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    command = [sys.executable, "-c", _IN_AND_OUT, str(tmp_path / "kantor")]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert "seen: 0 LoginWindow MainWindow LoginWindow\n" in ran.stdout, ran.stdout + ran.stderr


def test_nothing_heavy_is_loaded_before_the_login_is_painted(tmp_path: Path) -> None:
    folder = new_folder(tmp_path / "kantor")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    ran = subprocess.run(
        [sys.executable, "-c", _FIRST_PAINT, str(folder), ",".join(HEAVY)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "loaded: \n" in ran.stdout, ran.stdout + ran.stderr


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


def test_missing_entries_and_caps_lock_are_told(login: LoginWindow) -> None:
    click(login, "Masuk")
    assert "Kata sandi belum diisi" in login.problem.text()
    type_text(login.password, "A")
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
    assert "latihan" in window.practice.text()
    assert window.enter.hasFocus()


@pytest.mark.parametrize("kind", [OfficeKind.NO_KEY, OfficeKind.NO_DATA])
def test_missing_files_are_named(tmp_path: Path, kind: OfficeKind) -> None:
    state = LoginState(tmp_path, Door(state=lambda folder: OfficeState(kind)))
    assert state.trouble().endswith(".")
    assert not state.is_first_run


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
    type_text(find_input(wizard, "Kata sandi"), "kata sandi pertama")
    type_text(find_input(wizard, "Kata sandi sekali lagi"), "beda")
    click(wizard, "Buat kantor")
    assert "berbeda" in wizard.user._problems["password_again"].sentence()
    wizard.user.again.clear()
    type_text(find_input(wizard, "Kata sandi sekali lagi"), "kata sandi pertama")
    click(wizard, "Buat kantor")

    def moved() -> None:
        assert wizard.state.step is Step.KUNCI, (wizard.problem.text(), wizard.state.problems())

    qtbot.waitUntil(moved, timeout=30_000)
    code = wizard._code
    assert len(groups_of(code)) == 8
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
        type_text(find_input(window, name), "kata sandi pertama")
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
    assert password_words("12345678901234567") == "Mudah ditebak; tambahkan kata lain."
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


def test_faults_from_everywhere_reach_one_report(
    qtbot: QtBot, qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    hooks = FaultHooks()
    before = sys.excepthook
    hooks.install()
    try:
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        sys.excepthook(ValueError, ValueError("di jendela"), None)

        def reports() -> list[ErrorReportDialog]:
            return [w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorReportDialog)]

        qtbot.waitUntil(lambda: len(reports()) == 1)
        qtbot.waitUntil(lambda: "ZeroDivisionError" in caplog.text)
        assert "di jendela" in caplog.text
        reports()[0].reject()
    finally:
        hooks.uninstall()
        forget_reports()
    assert sys.excepthook == before


def test_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleWindow(tmp_path), SingleWindow(tmp_path)
    assert first.first()
    first.listen()
    with qtbot.waitSignal(first.raise_wanted, timeout=5_000):
        assert not second.first()
    first.close()
    qtbot.wait(10)
    assert SingleWindow(tmp_path / "lain").first()


def test_the_program_goes_from_login_to_the_window_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    folder = new_folder(tmp_path / "kantor")
    program = Program(
        folder,
        tmp_path / "setelan.json",
        door=Door(open=lambda f, user, password: open_office(f, USER, PASSWORD)),
    )
    program.start()
    login = program.window
    assert isinstance(login, LoginWindow)
    login.sign_in()
    qtbot.waitUntil(lambda: program.main is not None, timeout=20_000)
    main = program.main
    assert main is not None
    assert main.current_screen() is not None
    main.leaving = True
    main.close()
    qtbot.waitUntil(lambda: isinstance(program.window, LoginWindow), timeout=20_000)
    assert program.settings.last_user == USER
    assert Path(program.settings.last_folder) == folder
    program.end()
    program.window.close()


def test_an_unverified_code_is_asked_for_after_login_but_not_in_practice(
    qtbot: QtBot, tmp_path: Path
) -> None:
    created = create_office(
        tmp_path / "kantor", instansi="KOTA UJI", admin="siti", password="kata sandi uji", kdf=LIGHT_KDF
    )
    program = Program(tmp_path / "kantor", tmp_path / "setelan.json")
    program._opened_by_login(created.session)
    main = program.main
    assert main is not None
    asked = main.findChildren(RecoveryDialog)
    assert len(asked) == 1
    asked[0].reject()
    with qtbot.waitSignal(program.ended, timeout=20_000):
        main.close()


def test_qts_own_words_are_indonesian(qapp: QApplication) -> None:
    texts = QtTexts(qapp)
    qapp.installTranslator(texts)
    try:
        line, dialog = QLineEdit("abc"), QFileDialog()
        words = [action.text() for action in line.createStandardContextMenu().actions()]
        words += [label.text() for label in dialog.findChildren(QLabel)]
        words += [button.text() for button in dialog.findChildren(QPushButton)]
    finally:
        qapp.removeTranslator(texts)
    english = {"Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select All", "Look in:", "Open", "Cancel"}
    shown = {word.split("\t")[0].replace("&", "") for word in words}
    assert {"Salin", "Tempel", "Pilih semua", "Buka", "Batal"} <= shown
    assert not shown & english
    assert texts.translate("ASN", "Apa saja") == "Apa saja"


def test_an_empty_folder_begins_with_the_wizard(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(tmp_path / "kosong", tmp_path / "setelan.json")
    program.start()
    assert isinstance(program.window, WizardWindow)
    program.end()
    program.window.close()

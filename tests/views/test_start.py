"""The start: what may be loaded before the login is painted, the way in and out, hooks, a second start."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.app import wiring
from asn_desktop.app.hooks import FaultHooks
from asn_desktop.app.single import SingleWindow
from asn_desktop.app.wiring import Program
from asn_desktop.db.keys import LIGHT_KDF
from asn_desktop.domain.peran import Peran
from asn_desktop.presenters.login import Door
from asn_desktop.services.founding import create_office
from asn_desktop.services.session import open_office
from asn_desktop.views.dialogs.error_report import ErrorReportDialog, forget_reports
from asn_desktop.views.dialogs.recovery import RecoveryDialog
from asn_desktop.views.qt_texts import QtTexts
from asn_desktop.views.screens.login import LoginWindow
from asn_desktop.views.screens.wizard.window import WizardWindow
from tests.offices import PASSWORD, USER, new_folder

HEAVY = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "sqlcipher3",
    "openpyxl",
    "pypdfium2",
    "xlsxwriter",
    "python_calamine",
    "datetime",
    "multiprocessing",
    "asn_desktop.app.cli",
    "asn_desktop.fields",
    "asn_desktop.runtime.atomic",
    "asn_desktop.services.session",
)


_FIRST_PAINT = """
import enum
import os
import sys
from pathlib import Path
from asn_desktop.app import main
from asn_desktop.app import gui, wiring
from asn_desktop.runtime import paths
from PySide6.QtWidgets import QApplication
class Watched(wiring.LoginWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("loaded:", ",".join(name for name in sys.argv[2].split(",") if name in sys.modules))
        kinds = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
        made = {cls.__name__ for kind in kinds for cls in kind.__subclasses__()}
        print("numbers of QStyle:", "StandardPixmap" in made, "of QFrame:", "Shadow" in made)
        print("style:", QApplication.style().objectName())
        sys.stdout.flush()
        os._exit(0)
wiring.LoginWindow = Watched
folder = Path(sys.argv[1])
paths.default_data_folder, paths.settings_file = (lambda: folder), (lambda: folder / "setelan.json")
main.main([])
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


def test_nothing_heavy_is_loaded_or_made_before_the_login_is_painted(tmp_path: Path) -> None:
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
    assert "numbers of QStyle: False of QFrame: True\n" in ran.stdout, "566 of them take a tenth of the start"
    assert "style: fusion\n" in ran.stdout


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
        assert "di jendela" not in caplog.text, "what an exception says may be data"
        assert "ValueError" in caplog.text
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


def test_a_second_program_raises_the_window_of_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleWindow(tmp_path)
    assert first.first()
    first.listen()
    second = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; "
        "app = QCoreApplication([]); from asn_desktop.app.single import SingleWindow; "
        "print('lagi' if SingleWindow(Path(sys.argv[1])).first() else 'sudah ada')"
    )
    with qtbot.waitSignal(first.raise_wanted, timeout=30_000):
        program = subprocess.Popen(
            [sys.executable, "-c", second, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
    assert program.communicate(timeout=30)[0].strip() == "sudah ada"
    first.close()


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
    free = login.screen().availableSize()
    assert free.width() < 1366, "the tests' own screen is a small one"
    assert login.isMaximized(), "what a small or scaled screen cannot hold is fitted into it"
    login.sign_in()
    qtbot.waitUntil(lambda: program.main is not None, timeout=20_000)
    main = program.main
    assert main is not None
    assert main.isMaximized()
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
        tmp_path / "kantor", instansi="KOTA UJI", admin="siti", password=PASSWORD, kdf=LIGHT_KDF
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


def test_who_holds_no_keys_is_not_asked_for_the_code(qtbot: QtBot, tmp_path: Path) -> None:
    created = create_office(
        tmp_path / "kantor", instansi="KOTA UJI", admin="siti", password=PASSWORD, kdf=LIGHT_KDF
    )
    created.session.set_peran(frozenset({Peran.PETUGAS}))
    program = Program(tmp_path / "kantor", tmp_path / "setelan.json")
    program._opened_by_login(created.session)
    main = program.main
    assert main is not None
    assert main.findChildren(RecoveryDialog) == []
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


_TO_THE_LIST = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from asn_desktop.app.gui import make_application
from asn_desktop.app.wiring import Program, warm_up_all
from asn_desktop.presenters.login import open_office
from asn_desktop.services.practice_user import PRACTICE_PASSWORD, PRACTICE_USER
from asn_desktop.views import theme
from asn_desktop.views.qt_classes import make_classes
app = make_application()
theme.install(app)
folder = Path(sys.argv[1])
program = Program(folder, folder / "setelan.json")
program.start()
make_classes()
warm_up_all()
before = set(sys.modules)
session = open_office(folder, PRACTICE_USER, PRACTICE_PASSWORD)
main = program._open_main(session)
main.navigate("pegawai")
screen, loop = main.screen_of("pegawai"), QEventLoop()
ready = QTimer(interval=20)
ready.timeout.connect(lambda: screen.list.model.index(0, 0).data() not in (None, "…") and loop.quit())
ready.start()
QTimer.singleShot(60_000, loop.quit)
loop.exec()
print("rows:", len(screen.list.model.ids()))
print("loaded:", ",".join(sorted(name for name in set(sys.modules) - before if "." in name)))
program.jobs.stop()
session.close()
"""


def test_nothing_is_loaded_any_more_between_the_password_and_the_list(tmp_path: Path) -> None:
    from asn_desktop.services.practice import make_practice_office

    make_practice_office(tmp_path / "kantor", pegawai=5, kinerja=False).session.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    ran = subprocess.run(
        [sys.executable, "-c", _TO_THE_LIST, str(tmp_path / "kantor")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "rows: 5\nloaded: \n" in ran.stdout, ran.stdout + ran.stderr


def test_settings_are_written_when_they_are_others(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = Program(tmp_path / "kantor", tmp_path / "setelan.json")
    program._remember(last_user="siti")
    assert "siti" in (tmp_path / "setelan.json").read_text(encoding="utf-8")
    monkeypatch.setattr(wiring, "save_settings", lambda *given: pytest.fail("the disk is waited for"))
    program._remember(last_user="siti")
    monkeypatch.undo()
    (tmp_path / "setelan.json").unlink()
    program._remember(last_user="siti")
    assert (tmp_path / "setelan.json").exists()
    program.end()

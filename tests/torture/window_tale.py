"""The clerk's day in the window, offscreen: no file left holds a canary, no temporary file was made.

``python -m tests.torture.window_tale day|die FOLDER`` is the window itself, steered by a story. "day" comes
through the login (also wrongly), list, form, lock, preview, print, a fault and a change of users; "die" types
into a form and is killed three seconds later, and what was typed must be there.
"""

import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from asn_desktop.db import keys
from asn_desktop.services.drafts import drafts
from asn_desktop.services.founding import create_office
from asn_desktop.services.importing import apply_import, inspect_file
from asn_desktop.services.session import open_office
from asn_desktop.services.work import Work
from tests.offices import INSTANSI
from tests.torture import canary
from tests.torture.canary import CANARIES, PASSWORD, USER, Tale
from tests.torture.report import Report

STEP_S = 60.0
DRAFT_S = 3.0
_TICK_MS = 20
Story = Iterator[Callable[[], object]]


def shown(kind: str) -> Any:
    """The window of this class that can be seen, or None."""
    from PySide6.QtWidgets import QApplication

    found = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == kind and w.isVisible()]
    return found[-1] if found else None


def until(kind: str) -> Callable[[], object]:
    """Such a window is there and may be used."""
    return lambda: (window := shown(kind)) is not None and window.isEnabled()


def day(folder: Path) -> Story:
    """Everything that shows or copies data, and every way past a password."""
    yield until("LoginWindow")
    login = shown("LoginWindow")
    for user, password in ((USER, "salah sekali"), (PASSWORD, "kata sandi di tempat nama")):
        login.user.setText(user)
        login.password.setText(password)
        login.sign_in()
        yield lambda: bool(login.problem.text()) and not login.enter.text().startswith("Membuka")
        yield login.enter.isEnabled
    yield from _sign_in()
    main = shown("MainWindow")
    yield until("RecoveryDialog")
    shown("RecoveryDialog").reject()
    yield from _form_and_lock(main)
    yield from _paper(main, folder.parent.parent / "keluar")
    yield from _fault(main)
    main.switch_user()
    yield from _sign_in()
    main = shown("MainWindow")
    yield until("RecoveryDialog")
    shown("RecoveryDialog").reject()
    yield lambda: "1 isian" in main.notice.text()
    main.close()
    yield lambda: main.session.is_closed


def die(folder: Path) -> Story:
    """Type into a form, go on typing, and be killed at the latest moment that is promised."""
    yield until("LoginWindow")
    yield from _sign_in()
    yield until("RecoveryDialog")
    shown("RecoveryDialog").reject()
    main = shown("MainWindow")
    dialog = _open_form(main)
    began = time.monotonic()
    _type(dialog, CANARIES["draf"])
    while time.monotonic() - began < DRAFT_S:
        moment = time.monotonic()
        yield lambda moment=moment: time.monotonic() - moment > 0.15  # type: ignore[misc]
        _type(dialog, " dan")
    os.kill(os.getpid(), signal.SIGKILL)


def _sign_in() -> Story:
    yield until("LoginWindow")
    login = shown("LoginWindow")
    login.user.setText(USER)
    login.password.setText(PASSWORD)
    yield login.enter.isEnabled
    login.sign_in()
    yield until("MainWindow")


def _open_form(main: Any) -> Any:
    from asn_desktop.services.records import get_record
    from asn_desktop.views.screens.pegawai.dialog import PegawaiDialog

    person = get_record(main.session, "pegawai", canary.the_person(main.session))
    dialog = PegawaiDialog(main.context, record=person, parent=main)
    dialog.open()
    return dialog


def _type(dialog: Any, text: str) -> None:
    from PySide6.QtTest import QTest

    from asn_desktop.views.editors import input_of

    QTest.keyClicks(input_of(dialog.form.widget_of("alamat")), text)


def _form_and_lock(main: Any) -> Story:
    """A row is copied, a form is begun and locked away; the lock takes the copied row along."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QDialog

    main.navigate("pegawai", {"pegawai_id": canary.the_person(main.session)})
    screen = main.current_screen()
    yield lambda: screen.list.model.ids() and not main.jobs.is_busy()
    screen.list.table.choose(canary.the_person(main.session))
    screen.list.table.view._copy()
    need(CANARIES["nama"] in QGuiApplication.clipboard().text(), "a row was copied")
    dialog = _open_form(main)
    _type(dialog, CANARIES["draf"])
    main.lock_screen()
    need(QGuiApplication.clipboard().text() == "", "the lock took the row from the clipboard")
    need(not dialog.isVisible(), "the form is hidden")
    page = main.screen_lock.page
    for password in ("salah lagi", PASSWORD):
        yield page.unlock.isEnabled
        page.password.setText(password)
        page.unlock.click()
        yield page.password.isEnabled
    yield lambda: not main.screen_lock.is_locked
    yield lambda: not main.jobs.is_busy()
    QDialog.done(dialog, 0)


def _paper(main: Any, out: Path) -> Story:
    """The plan with its preview, and the same paper where the user wants it."""
    main.navigate("skp", {"pegawai_id": canary.the_person(main.session)})
    yield from _rest(main, 0.8)
    main.current_screen().print_this()
    yield from _rest(main, 0.4)
    screen = main.current_screen()
    screen.order.set_folder(out)
    screen.go.click()
    yield lambda: any(out.rglob("*.pdf")) and not main.jobs.is_busy()


def _fault(main: Any) -> Story:
    """A save that the data refuses, with all of the person in its hands."""
    from asn_desktop.services.records import get_record

    session = main.session
    values = dict(get_record(session, "pegawai", canary.the_person(session)).values)

    def twice(work: object) -> None:
        with session.db.read() as tx:
            tx.connection.exec_driver_sql("SELECT * FROM tidak_ada WHERE nik = ?", (values["nik"],))

    main.jobs.run(twice)
    yield until("ErrorReportDialog")
    report = shown("ErrorReportDialog")
    told = report._details
    need(not any(value in told for value in CANARIES.values()), "the report of a fault names nobody")
    report.accept()


def _rest(main: Any, seconds: float) -> Story:
    began = time.monotonic()
    yield lambda: time.monotonic() - began > seconds and not main.jobs.is_busy()


def need(holds: bool, what: str) -> None:
    """What has to be true in the middle of the story."""
    if not holds:
        print(f"not so: {what}", flush=True)
        os._exit(4)


def run(story: Callable[[Path], Story], folder: Path) -> int:
    """The window, with somebody at it."""
    from PySide6.QtCore import QTimer

    from asn_desktop.app import gui

    # Python itself would prove with a file of its own that the folder takes one.
    tempfile.tempdir = os.environ["TMPDIR"]
    gui.make_application()
    steps = story(folder)
    waits = [(next(steps), time.monotonic())]

    def tick() -> None:
        condition, since = waits[0]
        if condition():
            following = next(steps, None)
            if following is None:
                timer.stop()
            else:
                waits[0] = (following, time.monotonic())
        elif time.monotonic() - since > STEP_S:
            need(False, f"a step ended in time: {condition}")

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(_TICK_MS)
    return gui.run_gui(folder)


# filelock asks once, when it is loaded, whether the disk can link, with a file that holds nothing.
EMPTY_PROBES = frozenset({"probe-source", "probe-link"})


class Watch(threading.Thread):
    """Names of files that lie in the temporary folder at any moment."""

    def __init__(self, folder: Path) -> None:
        super().__init__(daemon=True)
        self._folder, self._over = folder, threading.Event()
        self.seen: set[str] = set()

    def run(self) -> None:
        """Until it is told to stop."""
        while not self._over.wait(0.01):
            # a folder that is gone again before it is read is no fault: os.walk passes over it
            for _, _, names in os.walk(self._folder):
                self.seen.update(name for name in names if name not in EMPTY_PROBES)

    def stop(self) -> None:
        """Enough."""
        self._over.set()
        self.join()


def torture(folder: Path) -> Report:
    """Tell both stories and search."""
    report = Report("window canary")
    tale = Tale(folder, report)
    create_office(  # the cost of its password is not what is tried here
        tale.office, instansi=INSTANSI, admin=USER, password=PASSWORD, kdf=keys.LIGHT_KDF
    ).session.close()
    table = folder / "masuk" / "unduhan.csv"
    canary.write_table(table)
    with open_office(tale.office, USER, PASSWORD) as session:  # the import by command is the other tale's
        apply_import(session, inspect_file(session, table, Work()), Work())
        canary.plan(session)
    watch = Watch(folder / "sementara")
    watch.start()
    own = "tests.torture.window_tale"
    tale.run("day", tale.office, module=own)
    tale.run("die", tale.office, module=own, codes=(-signal.SIGKILL,))
    watch.stop()
    report.figures["temporary files seen"] = len(watch.seen)
    for name in sorted(watch.seen):
        report.fault(f"a temporary file: {name}")
    with open_office(tale.office, USER, PASSWORD) as session:
        found = [draft for draft in drafts(session) if CANARIES["draf"] in draft.data]
        report.figures["drafts after the kill"] = len(found)
        if not found or f'{CANARIES["draf"]} dan' not in found[0].data:
            report.fault("what was typed three seconds before the kill is lost")
    inside = [path for path in folder.rglob("*") if path.relative_to(folder).parts[0] not in canary.CHOSEN]
    report.figures["files searched"] = sum(path.is_file() for path in inside)
    logs = [path for path in inside if path.suffix == ".log" and path.stat().st_size]
    if not any("tidak_ada" in path.read_text(encoding="utf-8") for path in logs):
        report.fault("the fault stands in no log, so nothing was proved about it")
    papers = list((folder / "keluar").rglob("*.pdf"))
    if len(papers) != 1:
        report.fault(f"{len(papers)} papers were printed")
    return report.finish()


if __name__ == "__main__":
    sys.exit(run({"day": day, "die": die}[sys.argv[1]], Path(sys.argv[2])))

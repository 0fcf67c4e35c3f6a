"""Every dialog opened and closed again and again, with a job on its way and the collector run each time.

``python -m tests.torture.churn FOLDER TIMES GROUND`` does it in a process of its own, because what is looked
for ends processes. A dialog class that nobody opens here is a fault: a new one needs its line in ``makers``.
"""

import gc
import importlib
import json
import os
import pkgutil
import subprocess
import sys
import time
import weakref
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.services.panggilan_kepegawaian import baris as a_reminder
from tests.torture import ground
from tests.torture.churn_dokumen import makers_of_documents
from tests.torture.churn_jalan import makers_of_running_year
from tests.torture.churn_mutu import makers_of_quality
from tests.torture.churn_users import makers_of_users
from tests.torture.report import Report

NOW = datetime(2026, 11, 27, 10, 32)
JOBS_END_S = 30.0
BASES = {"WritingDialog"}  # of other modules' dialogs: nobody opens one of it


def dialog_classes() -> set[str]:
    """Every subclass of Dialog in the program; a base is opened as its children."""
    import asn_desktop.views as views
    from asn_desktop.views.dialogs.base import Dialog

    for found in pkgutil.walk_packages(views.__path__, "asn_desktop.views."):
        importlib.import_module(found.name)

    def below(kind: type) -> Iterator[str]:
        for child in kind.__subclasses__():
            if not child.__name__.startswith("_") and child.__name__ not in BASES:
                yield child.__name__
            yield from below(child)

    return set(below(Dialog))


def makers(context: Any) -> dict[str, Callable[[Any], Any]]:
    """How to make each dialog: the class, then what tells it apart; given is the window."""
    from asn_desktop.domain.dua_orang import Tindakan
    from asn_desktop.domain.skp import HasilKerja
    from asn_desktop.fields.registry import ALL_RECORD_TYPES
    from asn_desktop.presenters.draft_lines import draft_lines
    from asn_desktop.presenters.login import LoginState
    from asn_desktop.services.drafts import save_draft
    from asn_desktop.services.session import verify_recovery_code
    from asn_desktop.views.dialogs.ask import AskDialog
    from asn_desktop.views.dialogs.error_report import ErrorReportDialog
    from asn_desktop.views.dialogs.forgotten import ForgottenDialog
    from asn_desktop.views.dialogs.help import HelpDialog
    from asn_desktop.views.dialogs.recovery import RecoveryDialog
    from asn_desktop.views.dialogs.second_person import SecondPersonDialog
    from asn_desktop.views.dialogs.shortcuts import ShortcutsDialog
    from asn_desktop.views.dialogs.tell import TellDialog
    from asn_desktop.views.jejak_list import JejakDialog
    from asn_desktop.views.record_dialog import RecordDialog
    from asn_desktop.views.screens.jejak.accept_dialog import AcceptDialog
    from asn_desktop.views.screens.pegawai.dialog import PegawaiDialog
    from asn_desktop.views.screens.pegawai.restrict_dialog import RestrictDialog
    from asn_desktop.views.screens.pelatihan.dialog import PelatihanDialog
    from asn_desktop.views.screens.setelan.destroy_dialog import DestroyDialog
    from asn_desktop.views.screens.setelan.restore_dialog import RestoreDialog
    from asn_desktop.views.screens.skp.superior_dialog import SuperiorDialog
    from asn_desktop.views.shell.drafts import DraftsDialog

    session, person = context.session, ground.ground().example
    save_draft(session, "pegawai", person, 1, "{}")
    kept, goals = draft_lines(session), [HasilKerja(str(number), rhk="Hasil kerja") for number in range(5)]
    made: dict[str, Callable[[Any], Any]] = {
        "AskDialog": lambda window: AskDialog(window, "Hapus?", "&Hapus", detail="Isi", danger=True),
        "TellDialog": lambda window: TellDialog(window, "Judul", "Kalimat."),
        "ErrorReportDialog": lambda window: ErrorReportDialog(window, "rincian " * 500),
        "ShortcutsDialog": lambda window: ShortcutsDialog(window, (("Ctrl+L", "Kunci"),)),
        "ForgottenDialog": lambda window: ForgottenDialog(LoginState(session.folder), context.jobs, window),
        "RecoveryDialog": lambda window: RecoveryDialog(session, context.jobs, verify_recovery_code, window),
        "DraftsDialog": lambda window: DraftsDialog(kept, window),
        "SuperiorDialog": lambda window: SuperiorDialog(goals, one_only=False, parent=window),
        "HelpDialog": lambda window: HelpDialog(window, "pegawai", (("Ctrl+L", "Kunci"),)),
        "JejakDialog": lambda window: JejakDialog(context, person, "Jejak", window),
        "AcceptDialog": lambda window: AcceptDialog(context, "Ujung jejak tidak cocok.", window),
        "SecondPersonDialog": lambda window: SecondPersonDialog(
            session, Tindakan.EKSPOR, context.jobs, window
        ),
        "RestrictDialog": lambda window: RestrictDialog(context, person, "Sekar", None, window),
        "DestroyDialog": lambda window: DestroyDialog(context, window),
        "RestoreDialog": lambda window: RestoreDialog(context, Path("tidak-ada.cadangan"), window),
        "PegawaiDialog": lambda window: PegawaiDialog(context, parent=window),
        "PelatihanDialog": lambda window: PelatihanDialog(context, pegawai_id=person, parent=window),
    }
    for kind in ALL_RECORD_TYPES:
        made[f"RecordDialog {kind.key}"] = lambda window, kind=kind: RecordDialog(
            context, kind, parent_id=person if kind.parent else None, parent=window
        )
    made |= makers_of_users(context) | makers_of_documents(context) | makers_of_quality(context)
    return made | _of_lists(context) | makers_of_running_year(context) | _before_the_login(context)


def _of_lists(context: Any) -> dict[str, Callable[[Any], Any]]:
    from asn_desktop.services.naskah import bagian_surat
    from asn_desktop.views.exporting import ExportDialog
    from asn_desktop.views.screens.evaluasi.konversi_dialog import KonversiUnitDialog
    from asn_desktop.views.screens.impor.password import ListPasswordDialog
    from asn_desktop.views.screens.pegawai.ak_dialogs import KonversiDialog, PenetapanDialog
    from asn_desktop.views.screens.pegawai.bulk_dialog import BulkDialog, PasteDialog
    from asn_desktop.views.screens.pegawai.list_dialogs import ColumnsDialog, SaveListDialog
    from asn_desktop.views.screens.pengingat.done_dialog import DoneDialog
    from asn_desktop.views.screens.setelan.letters_page import TextDialog

    person = ground.ground().example
    return {
        "DoneDialog": lambda window: DoneDialog(context, (a_reminder(person),), window),
        "TextDialog": lambda window: TextDialog(context, bagian_surat(context.session)[0], None, window),
        "KonversiDialog": lambda window: KonversiDialog(context, person, 2025, window),
        "KonversiUnitDialog": lambda window: KonversiUnitDialog(context, "", "Subbagian", window),
        "PenetapanDialog": lambda window: PenetapanDialog(context, person, window),
        "BulkDialog": lambda window: BulkDialog(context, (), (person,), window),
        "PasteDialog": lambda window: PasteDialog(context, window),
        "ExportDialog": lambda window: ExportDialog(context, window),
        "ListPasswordDialog": lambda window: ListPasswordDialog("daftar.asnd", "Kata sandi keliru.", window),
        "ColumnsDialog": lambda window: ColumnsDialog(("pangkat",), window),
        "SaveListDialog": lambda window: SaveListDialog(context, "Status: PNS", window),
    }


def _before_the_login(context: Any) -> dict[str, Callable[[Any], Any]]:
    from asn_desktop.views.dialogs.restore_office import RestoreOfficeDialog
    from asn_desktop.views.dialogs.salvage import SalvageDialog

    folder = context.session.folder
    return {
        "RestoreOfficeDialog": lambda window: RestoreOfficeDialog(folder, context.jobs, window),
        "SalvageDialog": lambda window: SalvageDialog(folder, context.jobs, window),
    }


class Churn:
    """Opens and closes, and watches what is left."""

    def __init__(self, app: Any, context: Any) -> None:
        self.app, self.context = app, context
        self.faults: list[str] = []
        self.opened = 0
        sys.excepthook = self._told
        sys.unraisablehook = lambda args: self.faults.append(f"unraisable: {args.exc_value}")

    def _told(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.faults.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    def churn(self, name: str, make: Callable[[Any], Any], times: int) -> None:
        """One kind of dialog."""
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication, QMainWindow
        from shiboken6 import isValid

        window = QMainWindow()
        window.show()
        before = len(QApplication.allWidgets())
        traces = []
        for number in range(times):
            dialog = make(window)
            self.context.jobs.run(_busy, owner=dialog, done=dialog.setWindowTitle, failed=print)
            dialog.open()
            if number % 3:
                QTest.qWait(1)
            ending = (dialog.reject, dialog.accept, dialog.close)[number % 3]
            saves = name.startswith(("RecordDialog", "PegawaiDialog", "PelatihanDialog"))
            # Where accepting means saving, nothing was entered.
            (dialog.reject if saves or name == "AcceptDialog" else ending)()
            traces.append(weakref.ref(dialog))
            if number % 2:
                gc.collect()
            self._bury()
            if isValid(dialog):
                self.faults.append(f"{name}: opening {number}: not freed when closed")
            del dialog, ending
            self.opened += 1
        alive = self._alive(traces)
        left = len(QApplication.allWidgets()) - before
        if alive or left > 0:
            self.faults.append(f"{name}: {alive} dialogs and {left} widgets left")
        window.deleteLater()
        self._bury()

    def _alive(self, traces: list[weakref.ref[Any]]) -> int:
        """How many are still there once every job, which keeps what it will answer, has let go."""
        from PySide6.QtTest import QTest

        from asn_desktop.views.dialogs.base import open_dialogs

        end = time.monotonic() + JOBS_END_S
        while True:
            QTest.qWait(5)
            for told in open_dialogs():  # what a job said to nobody's dialog, read and closed
                told.reject()
            self._bury()
            gc.collect()
            alive = sum(trace() is not None for trace in traces)
            if not (alive or self.context.jobs.is_busy() or open_dialogs()) or time.monotonic() > end:
                return alive

    def _bury(self) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _busy(work: object) -> str:
    """A job that outlives some dialogs and leaves garbage in cycles."""
    ring: list[object] = []
    ring.append(ring)
    return "judul" * (sum(range(20_000)) % 3 + 1)


def main(folder: Path, times: int) -> None:
    """Churn every dialog and print what was found."""
    from PySide6.QtWidgets import QApplication

    from asn_desktop.views import theme
    from asn_desktop.views.collector import keep_loaded
    from asn_desktop.views.context import ScreenContext
    from asn_desktop.views.jobs import JobRunner

    app = QApplication([])
    theme.install(app)
    jobs = JobRunner()
    with ground.opened(ground.copy_to(folder)) as session:
        context = ScreenContext(session, jobs, now=lambda: NOW)
        known = makers(context)
        churn = Churn(app, context)
        classes = dialog_classes()
        keep_loaded()  # as the program: each of the many collections looks at what came since
        for name, make in known.items():
            churn.churn(name, make, times)
        for name in sorted(classes - {known_name.split()[0] for known_name in known}):
            churn.faults.append(f"{name}: no line in makers, so nobody opens it")
        if not jobs.stop(10_000):
            churn.faults.append("jobs did not end")
    print(json.dumps({"kinds": len(known), "opened": churn.opened, "faults": churn.faults}))


def torture(folder: Path, times: int) -> Report:
    """Open every dialog so many times, in a process of its own."""
    report = Report("dialogs opened and closed")
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.torture.churn", str(folder), str(times)]
    command.append(ground.ground().as_text())
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    done = subprocess.run(command, cwd=ground.ROOT, env=environment, capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if line.startswith('{"kinds"')]
    if done.returncode != 0 or not lines:
        report.fault(f"the process ended with {done.returncode}: {done.stderr[-800:]}")
        return report.finish()
    found = json.loads(lines[-1])
    report.figures.update(kinds=found["kinds"], opened=found["opened"])
    for fault in found["faults"]:
        report.fault(fault)
    for word in ("already deleted", "Traceback", "QThread", "Internal C++"):
        if word in done.stderr or word in done.stdout:
            report.fault(f"said “{word}”: {done.stderr[-800:]}")
    return report.finish()


if __name__ == "__main__":
    ground.take(sys.argv[3])
    main(Path(sys.argv[1]), int(sys.argv[2]))

"""What ``bench_start`` runs in processes of their own: from the password to the list of a folder's people.

Prints seconds as JSON.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer

if TYPE_CHECKING:
    from asn_desktop.views.record_table import RecordTable

LONGEST_MS = 60_000


class ListPainted(QObject):
    """Stops a loop when a list has been painted with its rows; watches nothing but the list."""

    def __init__(self, table: "RecordTable", loop: QEventLoop) -> None:
        super().__init__()
        self._table = table
        self._loop = loop
        self.done = False
        table.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.done:
            self.done = self._table.model.index(0, 0).data() not in (None, "…")
            if self.done:
                QTimer.singleShot(0, self._loop.quit)
        return False


def unlock(folder: Path) -> None:
    """From the right password to the painted list of people, and what the key derivation alone takes."""
    from asn_desktop.app.gui import make_application
    from asn_desktop.app.wiring import Program, warm_up_all
    from asn_desktop.presenters.login import open_office
    from asn_desktop.services.practice_user import PRACTICE_PASSWORD, PRACTICE_USER
    from asn_desktop.views import theme
    from asn_desktop.views.qt_classes import make_classes
    from asn_desktop.views.record_table import RecordTable

    app = make_application()
    theme.install(app)
    program = Program(folder, folder.parent / "setelan-bench.json")
    program.start()
    make_classes()  # the login does this and the next thing while the password is typed
    warm_up_all()
    QCoreApplication.processEvents()
    begun, cpu = time.perf_counter(), time.process_time()
    session = open_office(folder, PRACTICE_USER, PRACTICE_PASSWORD)
    opened = time.perf_counter()
    main = program._open_main(session)
    screen = main.screen_of("pegawai") if main.navigate("pegawai") else None
    tables = screen.findChildren(RecordTable) if screen is not None else []
    if not tables:
        sys.exit("there is no list of people")
    loop = QEventLoop()
    painted = ListPainted(max(tables, key=_width), loop)
    QTimer.singleShot(LONGEST_MS, loop.quit)
    loop.exec()
    ended, cpu_ended = time.perf_counter(), time.process_time()
    if not painted.done:
        sys.exit("the list of people was never painted")
    derivation = _derivation_seconds()
    seconds = {"wall": ended - begun, "cpu": cpu_ended - cpu, "open": opened - begun}
    print(json.dumps({**seconds, "derivation": derivation}))
    sys.stdout.flush()
    program.jobs.stop()
    session.close()  # an office that was not closed is checked whole at the next start
    os._exit(0)


def _width(table: "RecordTable") -> int:
    return table.width() if table.isVisible() else 0


def _derivation_seconds() -> float:
    """One Argon2id with the settings of a practice office."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    from asn_desktop.db.keys import PRACTICE_KDF as COST

    begun = time.perf_counter()
    Argon2id(
        salt=b"0" * 16, length=32, iterations=COST.passes, lanes=COST.lanes, memory_cost=COST.memory_kib
    ).derive(b"kata sandi")
    return time.perf_counter() - begun


if __name__ == "__main__":
    unlock(Path(sys.argv[1]))

"""Two programs write to one file while a third reads and a fourth makes backups: every increment counts.

``python -m tests.torture.contending FOLDER UNIT COUNT`` raises a number so many times and tells how long each
commit took. The program itself lets only one in (app.lock); this proves the floor beneath that lock.
"""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

from asn_desktop.db.database import Database
from asn_desktop.db.errors import KnownError
from asn_desktop.services.session import utc_now
from tests.torture import ground
from tests.torture.report import Report

WRITERS = 2
# SQLite's lock is not fair: of two programs that write without drawing breath one may wait for 10 s and is
# then refused (1 of 4,000 writes, measured). Between two saves of a person lies more than this.
BREATH_SECONDS = 0.002


def increment(folder: Path, unit: str, count: int) -> None:
    """Raise the number and tell the milliseconds of every write, waiting included, and every refusal."""
    database = Database.open(folder, ground.data_keys(folder), clock=utc_now)
    took: list[float] = []
    refused: list[str] = []
    for _ in range(count):
        begun = time.perf_counter()
        try:
            with database.write("tambah", "uji") as tx:
                current = tx.row("unit_kerja", unit)
                assert current is not None
                tx.update("unit_kerja", unit, {"urutan": current["urutan"] + 1}, current["version"])
        except KnownError as error:
            refused.append(error.cause.value)
        took.append((time.perf_counter() - begun) * 1000)
        time.sleep(BREATH_SECONDS)
    print(json.dumps({"took": took, "refused": refused}))


class Reader(threading.Thread):
    """Reads everything again and again; a number that falls is a fault."""

    def __init__(self, folder: Path, unit: str) -> None:
        super().__init__()
        self.database = Database.open(folder, ground.data_keys(), clock=utc_now)
        self.unit, self.reads, self.faults = unit, 0, list[str]()
        self.stop = threading.Event()

    def run(self) -> None:
        last = -1
        while not self.stop.is_set():
            try:
                with self.database.read() as tx:
                    row = tx.row("unit_kerja", self.unit)
                    tx.connection.exec_driver_sql("SELECT count(*) FROM event").fetchall()
            except KnownError as error:
                self.faults.append(f"reader: {error}")
                continue
            number = int(row["urutan"]) if row else -1
            if number < last:
                self.faults.append(f"reader: {last} became {number}")
            last = number
            self.reads += 1


def torture(folder: Path, count: int, limit_ms: float | None) -> Report:
    """Let two programs count; ``limit_ms``: what 99 of 100 commits must keep (None: only told)."""
    report = Report("two programs at one file")
    ground.copy_to(folder)
    with ground.opened(folder) as session, session.db.write("uji", "uji") as tx:
        unit = tx.insert("unit_kerja", {"nama": "Penghitung", "urutan": 0})
    reader = Reader(folder, unit)
    command = [sys.executable, "-m", "tests.torture.contending", str(folder), unit, str(count)]
    programs = [
        subprocess.Popen(command, cwd=ground.ROOT, stdout=subprocess.PIPE, text=True) for _ in range(WRITERS)
    ]
    reader.start()
    backups = _back_up(folder, programs, report)
    took: list[float] = []
    for program in programs:
        said = json.loads(program.communicate()[0] or '{"took": [], "refused": ["died"]}')
        took += said["took"]
        for cause in said["refused"]:
            report.fault(f"a write was refused: {cause}")
    reader.stop.set()
    reader.join()
    for fault in reader.faults:
        report.fault(fault)
    with reader.database.read() as tx:
        row = tx.row("unit_kerja", unit)
    assert row is not None
    if (row["urutan"], row["version"]) != (WRITERS * count, WRITERS * count + 1):
        report.fault(f"{WRITERS * count} increments became {row['urutan']}, version {row['version']}")
    for problem in reader.database.check().problems:
        report.fault(problem)
    reader.database.close()
    took.sort()
    p99 = took[int(len(took) * 0.99)] if took else 0.0
    report.figures.update(
        {"increments": row["urutan"], "reads": reader.reads, "backups": backups, "p99 ms": round(p99)}
    )
    report.figures["longest ms"] = round(took[-1]) if took else 0
    if limit_ms is not None and p99 > limit_ms:
        report.fault(f"99 of 100 commits took up to {p99:.0f} ms, the limit is {limit_ms:.0f}")
    return report.finish()


def _back_up(folder: Path, programs: "list[subprocess.Popen[str]]", report: Report) -> int:
    """Backups, one after another with a pause, while any writer lives."""
    database = Database.open(folder, ground.data_keys(), clock=utc_now)
    made = 0
    while any(program.poll() is None for program in programs):
        try:
            database.backup("uji")
            made += 1
        except KnownError as error:
            report.fault(f"a backup was refused: {error}")
        time.sleep(1.0)
    database.close()
    return made


if __name__ == "__main__":
    increment(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))

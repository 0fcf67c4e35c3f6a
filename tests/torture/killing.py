"""kill -9 at random moments of real saves through the services; then everything that was said must be there.

``python -m tests.torture.killing FOLDER``: for each line on its input a child is born that opens the office
and saves until it is killed; it says a save only after the use case has returned.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from asn_desktop.exchange.cells import Sheet
from asn_desktop.exchange.delimited import read_text_table
from asn_desktop.exchange.limits import Limits
from asn_desktop.services.drafts import drafts, save_draft
from asn_desktop.services.importing import apply_import
from asn_desktop.services.importing.inspecting import inspect_sheets
from asn_desktop.services.records import get_record, save_record
from asn_desktop.services.session import Session
from asn_desktop.services.skp import get_skp, new_hasil_kerja, save_skp
from asn_desktop.services.work import Work
from tests.builders import a_pelatihan
from tests.torture import ground
from tests.torture.report import Report

IMPORTED = 3  # people of the file
FORM = "pegawai"


def say(**told: object) -> None:
    os.write(1, (json.dumps(told) + "\n").encode())


class Saver:
    """Saves one thing after another; every save carries a mark that only it has."""

    def __init__(self, session: Session, seed: int, place: ground.Ground, rows: list[list[str]]) -> None:
        self.session, self.place, self.rows = session, place, rows
        self.pick = random.Random(seed)
        self.mark = seed * 10_000

    def save(self) -> None:
        """One save of a random kind, then its acknowledgement."""
        self.mark += 1
        kind = self.pick.choice(("pelatihan", "pegawai", "skp", "draft", "draft", "impor"))
        object_id = getattr(self, f"_{kind}")(f"Tanda {self.mark:09d}")
        say(kind=kind, id=object_id, mark=self.mark)

    def _pelatihan(self, mark: str) -> str:
        person = self.pick.choice(self.place.people)
        values = {**a_pelatihan(nama=mark), "pegawai_id": person}
        return save_record(self.session, "pelatihan", values).id

    def _pegawai(self, mark: str) -> str:
        person = self.place.people[0]
        record = get_record(self.session, "pegawai", person)
        save_record(self.session, "pegawai", {"alamat": mark}, person, record.version)
        return person

    def _skp(self, mark: str) -> str:
        plan = get_skp(self.session, self.place.skp)
        goal = replace(new_hasil_kerja(self.session), rhk=mark)
        save_skp(self.session, replace(plan, hasil_kerja=(*plan.hasil_kerja[-2:], goal)))
        return plan.id

    def _draft(self, mark: str) -> str:
        object_id = self.pick.choice(self.place.people)
        save_draft(self.session, FORM, object_id, 1, json.dumps({"isi": mark}))
        return object_id

    def _impor(self, mark: str) -> str:
        place = self.rows[0].index("ALAMAT")
        rows = [list(row) for row in self.rows]
        for row in rows[1:]:
            row[place] = mark
        plan = inspect_sheets(self.session, Path("impor.csv"), [as_sheet(rows)], Work())
        apply_import(self.session, plan, Work())
        return rows[1][rows[0].index("NIP BARU")].strip("'")


def as_sheet(rows: list[list[str]]) -> Sheet:
    """Rows of text as the reader hands them over."""
    from asn_desktop.exchange.cells import Row

    return Sheet("Data", tuple(Row(number, tuple(row)) for number, row in enumerate(rows, start=1)))


def bear_children(folder: Path, place: ground.Ground) -> None:
    """The parent only imports and forks; each child is the program, started anew after a crash."""
    rows = [list(row) for row in read_text_table(ground.SAMPLE_CSV, Limits())[1]][: IMPORTED + 1]
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            say(lahir=os.getpid())
            try:
                saver = Saver(ground.opened(folder), int(line), place, rows)
                say(siap=True)
                while True:
                    saver.save()
            except BaseException as error:
                say(gagal=f"{type(error).__name__}: {error}")
                os._exit(1)
        os.waitpid(child, 0)
        os.write(1, b"\nakhir\n")


class Victim:
    """The program that bears children, seen from the one who kills them."""

    def __init__(self, folder: Path) -> None:
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.killing", str(folder), ground.ground().as_text()],
            cwd=ground.ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def life(self, seed: int, seconds: float, *, young: bool) -> list[dict[str, Any]]:
        """What one child said before it was killed, so long after it was born or was ready."""
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write(f"{seed}\n")
        self.program.stdin.flush()
        born = json.loads(self.program.stdout.readline())
        said: list[dict[str, Any]] = []
        if not young:
            said.append(json.loads(self.program.stdout.readline()))
        time.sleep(seconds)
        os.kill(born["lahir"], signal.SIGKILL)
        while (line := self.program.stdout.readline()) != "akhir\n":
            if not line:
                raise RuntimeError("the saving program ended")
            if line.strip().endswith("}"):
                said.append(json.loads(line))
        return said

    def end(self) -> None:
        self.program.communicate()


def torture(folder: Path, kills: int, seed: int = 20) -> Report:
    """Kill so many times, then open once more and compare with what was said."""
    report = Report("kill -9 during saves")
    pick = random.Random(seed)
    ground.copy_to(folder)
    victim = Victim(folder)
    said: list[dict[str, Any]] = []
    for number in range(1, kills + 1):
        young = number % 6 == 0  # also while the office is opened and checked
        for line in victim.life(number, pick.uniform(0.0, 0.5), young=young):
            if "gagal" in line:
                report.fault(f"kill {number}: did not start again or save: {line['gagal']}")
            elif "mark" in line:
                said.append(line)
    victim.end()
    report.figures.update(kills=kills, acknowledged=len(said))
    with ground.opened(folder) as session:
        problems = ground.findings(session)
        lost = missing(session, said)
    report.figures.update({"lost": len(lost), "failed checks": len(problems)})
    for fault in (*problems, *lost):
        report.fault(fault)
    if not said:
        report.fault("nothing was acknowledged")
    return report.finish()


def missing(session: Session, said: list[dict[str, Any]]) -> list[str]:
    """Acknowledged saves that are not in the history, and records older than their last acknowledged save."""
    found: list[str] = []
    with session.db.read() as tx:
        run = tx.connection.exec_driver_sql
        history = "\n".join(run("SELECT changes FROM event WHERE changes LIKE '%Tanda %'").scalars())
        alamat = dict(run("SELECT nip, alamat FROM pegawai").fetchall())
        alamat.update(dict(run("SELECT id, alamat FROM pegawai").fetchall()))
        pelatihan = dict(run("SELECT id, nama FROM pelatihan").fetchall())
    kept = {draft.object_id: json.loads(draft.data)["isi"] for draft in drafts(session)}
    plan = get_skp(session, ground.ground().skp)
    newest = {
        "skp": {plan.id: plan.hasil_kerja[-1].rhk if plan.hasil_kerja else ""},
        "draft": kept,
        "pegawai": alamat,
        "impor": alamat,
        "pelatihan": pelatihan,
    }
    last: dict[tuple[str, str], str] = {}
    for line in said:
        mark = f"Tanda {line['mark']:09d}"
        if line["kind"] != "draft" and mark not in history:
            found.append(f"{line['kind']} {line['id']}: {mark} left no event")
        last[line["kind"], line["id"]] = mark
    for (kind, object_id), mark in last.items():
        if newest[kind].get(object_id, "") < mark:
            found.append(f"{kind} {object_id}: {mark} was lost for {newest[kind].get(object_id)!r}")
    return found


if __name__ == "__main__":
    bear_children(Path(sys.argv[1]), ground.from_text(sys.argv[2]))

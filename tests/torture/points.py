"""The n-loop: every call to the disk of every use case is killed or refused once, by strace injection.

A first run under strace lists the calls that touch the case's folder; then the case is run again from the
same start for each of them, with that one call failing (``n+``: and all later ones of its kind).
"""

import json
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asn_desktop.db.migrate import SCHEMA
from asn_desktop.services import attempts
from asn_desktop.services.errors import CannotOpen, StorageError
from asn_desktop.services.office_state import OfficeKind, office_state
from tests.torture import ground
from tests.torture.report import Report
from tests.torture.use_cases import NEW_PASSWORD, USE_CASES, lay_out

_WRITING = ("KILL", "ENOSPC", "EIO", "ENOSPC+")
_NAMING = (*_WRITING, "EACCES", "EROFS")
# What each call may meet. A file opened to be read meets EACCES only; one that is to be written EROFS too.
FAULTS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("write", "pwrite64", "fsync", "fdatasync", "ftruncate"), _WRITING),
    **dict.fromkeys(("unlink", "rename"), _NAMING),
    "mkdir": ("EACCES", "EROFS", "ENOSPC"),
    "openat": ("EACCES", "EROFS", "EIO"),
    "pread64": ("EIO",),
}
REVERSIBLE = ("password", "backup", "settings", "export")  # refused means: as before
NEXT = ("kunci.baru", "jejak.kepala.baru")  # what a refusal after the exchange leaves to the next start
LEFTOVERS = (".*.tmp", "pemulihan*", *NEXT, "*.kunci-baru*")  # gone after the next start
_ENGLISH = re.compile(r"Traceback|Error\b|Errno|\b(the|failed|cannot|No such)\b")


def can_trace() -> bool:
    """Whether this computer lets a program be watched."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


@dataclass(frozen=True, slots=True)
class Point:
    """The ``number``-th call of this name by the process (counted from when it is watched)."""

    call: str
    number: int
    reads: bool = False  # a file opened to be read

    @property
    def faults(self) -> tuple[str, ...]:
        """What it may meet."""
        return ("EACCES",) if self.reads else FAULTS[self.call]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the child said, and the calls that were seen."""

    said: dict[str, Any]
    calls: list[str]

    @property
    def struck(self) -> bool:
        """Whether the fault was really planted."""
        return any("INJECTED" in line or "killed by SIGKILL" in line for line in self.calls)


class Server:
    """The program that forks the victims."""

    def __init__(self) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.striking", ground.ground().as_text()],
            cwd=ground.ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, root: Path, case: str, *options: str) -> Outcome:
        """Run a case under strace with these options."""
        self._tell(json.dumps({"root": str(root), "case": case}))
        ready = self._hear()
        if "siap" not in ready:
            raise RuntimeError(f"{case}: {ready}")
        log = root.with_suffix(".strace")
        command = ["strace", "-p", str(ready["siap"]), "-y", "-s", "0", "-o", str(log)]
        command += ["-e", f"trace={','.join(FAULTS)}", *options]
        tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert tracer.stderr is not None
        attached = tracer.stderr.readline()
        if "attached" not in attached:
            raise RuntimeError(f"strace: {attached}")
        self._tell("jalan")
        said: dict[str, Any] = {}
        while "akhir" not in said:
            said.update(self._hear())
        tracer.communicate()
        return Outcome(said, log.read_text(errors="replace").splitlines())

    def end(self) -> None:
        """Let it go."""
        self._program.communicate()

    def _tell(self, line: str) -> None:
        assert self._program.stdin is not None
        self._program.stdin.write(line + "\n")
        self._program.stdin.flush()

    def _hear(self) -> dict[str, Any]:
        assert self._program.stdout is not None
        while True:
            line = self._program.stdout.readline()
            if not line:
                raise RuntimeError("the victims' program ended")
            if line.strip().endswith("}"):
                found: dict[str, Any] = json.loads(line)
                return found


def points_of(calls: list[str], root: Path) -> list[Point]:
    """Every call that touches the folder, with its number among all calls of its name."""
    seen: Counter[str] = Counter()
    found = []
    for line in calls:
        name = line.partition("(")[0]
        if name in FAULTS:
            seen[name] += 1
            if str(root) in line and " = -1 " not in line:
                found.append(Point(name, seen[name], name == "openat" and "O_RDONLY" in line))
    return found


def injection(point: Point, fault: str) -> tuple[str, str]:
    """The option of strace for a fault at a point."""
    how = "signal=KILL" if fault == "KILL" else f"error={fault.rstrip('+')}"
    return "-e", f"inject={point.call}:{how}:when={point.number}{'+' if fault.endswith('+') else ''}"


def _is_sync(line: str) -> bool:
    """Whether a call syncs something, or opens a folder, which is only done to sync it."""
    opened = re.search(r'^openat\(.*"(.+)", O_RDONLY', line)
    return "sync(" in line or (opened is not None and Path(opened[1]).is_dir())


class Loop:
    """Strikes the cases and judges what is left."""

    def __init__(self, folder: Path, report: Report) -> None:
        self.folder, self.report, self.server = folder, report, Server()
        self.number = 0
        self.last = ""
        self.sentences: Counter[str] = Counter()

    def strike(self, case: str, most: int | None = None) -> None:
        """Strike every point of the case with all that it may meet, or ``most`` of these at random."""
        start = lay_out(case, self.folder / f"{case}-awal")
        before = None if USE_CASES[case].first_schema else self._state(case, self._copy(start))
        root = self._copy(start)
        outcome = self.server.run(root, case)
        if "selesai" not in outcome.said:
            raise RuntimeError(f"{case} fails unharmed: {outcome.said}")
        points = points_of(outcome.calls, root)
        after = self._state(case, root)
        if before == after and case not in ("backup", "print", "open"):
            raise RuntimeError(f"{case} leaves no difference")
        shutil.rmtree(root)
        self.report.count(f"points of {case}", len(points))
        chosen = [(point, fault) for point in points for fault in point.faults]
        if most is not None and most < len(chosen):
            chosen = random.Random(f"{case}{most}").sample(chosen, most)
        for point, fault in chosen:
            self._strike_one(case, start, point, fault, (before, after))
        shutil.rmtree(start)

    def _strike_one(
        self, case: str, start: Path, point: Point, fault: str, allowed: tuple[object, object]
    ) -> None:
        root = self._copy(start)
        outcome = self.server.run(root, case, *injection(point, fault))
        where = f"{case}, {fault} at {point.call} {point.number}"
        if not outcome.struck:
            self.report.count("not struck")
        self.report.count("strikes")
        for found in self._judge(case, root, outcome, fault, allowed):
            self.report.fault(f"{where}: {found}")
        shutil.rmtree(root)

    def _judge(
        self, case: str, root: Path, outcome: Outcome, fault: str, allowed: tuple[object, object]
    ) -> Iterator[str]:
        said = outcome.said
        if "cacat" in said:
            yield "no sentence but " + said["cacat"].strip()[-400:]
        for told in (said, said.get("tutup", {})):
            if "tolak" in told:
                yield from self._sentence(told["tolak"])
        before, after = allowed
        done = "selesai" in said
        # What stands under its name already, but may not outlive a power cut, is told as a failure.
        lost_sync = any(_is_sync(line) and "INJECTED" in line for line in outcome.calls)
        # What cannot be removed stays until the next start.
        stays = fault == "KILL" or any("unlink(" in line and "INJECTED" in line for line in outcome.calls)
        yield from self._files(case, root, done=done, killed=stays)
        if USE_CASES[case].first_schema:
            yield from self._schema(root, done=done)
        try:
            state = self._state(case, root)
        except (AssertionError, StorageError, RuntimeError) as error:
            yield f"afterwards {type(error).__name__}: {error}"
            return
        left = [path.name for kind in LEFTOVERS for path in (root / "kantor").glob(kind)]
        if left and state != "empty":  # where no office stands, the next making or restore clears them away
            yield f"not cleared away by the next start: {left}"
        if done and state != after:
            yield f"acknowledged, but the state is {'before' if state == before else 'another one'}"
        elif USE_CASES[case].trail_first and not done and state == (after[0], before[1]):  # type: ignore[index]
            self.report.count("a row in the trail too many")  # the trail comes first, the file's name last
        elif "tolak" in said and self.last == USE_CASES[case].leaves:
            self.report.count("refused with a row of its own")
        elif before is not None and state not in (before, after):
            yield f"neither before nor after: {state} {before} {after} {said}"
        elif "tolak" in said and case in REVERSIBLE and state != before and not lost_sync:
            yield f"refused, but done all the same: {said['tolak']}"

    def _sentence(self, text: str) -> Iterator[str]:
        self.sentences[text] += 1
        if "\n" in text or not text.endswith(".") or _ENGLISH.search(text):
            yield f"not one known sentence: {text}"

    def _files(self, case: str, root: Path, *, done: bool, killed: bool) -> Iterator[str]:
        papers = list((root / "cetak").glob("*.pdf"))
        if done and len(papers) != USE_CASES[case].papers:
            yield f"acknowledged {len(papers)} papers of {USE_CASES[case].papers}"
        found = (path for path in root.rglob("*") if path.suffix in (".tmp", ".part", ".baru"))
        strays = [path for path in found if path.name not in NEXT]
        if killed:
            self.report.count("unfinished files left by a kill", len(strays))
        elif strays:
            yield f"left behind: {[path.name for path in strays]}"

    def _schema(self, root: Path, *, done: bool) -> Iterator[str]:
        connection: Any = ground.raw(root / "kantor")
        schema = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM audit").fetchone()[0]
        connection.close()
        if schema not in (1, SCHEMA) or not tables or (done and schema != SCHEMA):
            yield f"schema {schema}, {tables} audit rows"

    def _state(self, case: str, root: Path) -> object:
        """Open as the next start would, check everything, and tell how things stand. Raises."""
        if office_state(root / "kantor").kind is OfficeKind.EMPTY:
            return "empty"
        try:
            session = ground.opened(root / "kantor")
        except CannotOpen as error:
            if not USE_CASES[case].trail_first or error.cause != "kata_sandi":
                raise
            attempts.clear(root / "kantor")  # no wait for the second try
            session = ground.opened(root / "kantor", NEW_PASSWORD)
        with session:
            problems = ground.findings(session)
            assert not problems, problems
            self.last = ground.last_action(session)
            contents = "" if USE_CASES[case].told_before else ground.fingerprint(session)
            state = USE_CASES[case].state(root, session)
        return contents, state

    def _copy(self, start: Path) -> Path:
        self.number += 1
        root = self.folder / f"kasus{self.number:05d}"
        shutil.copytree(start, root)
        return root


def torture(folder: Path, most: int | None = None, only: tuple[str, ...] = ()) -> Report:
    """Strike the use cases, all or ``only`` some: at every point, or at ``most`` drawn at random of each."""
    report = Report("every call to the disk killed or refused")
    if not can_trace():
        report.fault("needs strace, which is not installed or not allowed here")
        return report.finish()
    folder.mkdir(parents=True)
    loop = Loop(folder, report)
    for name in only or USE_CASES:
        loop.strike(name, most)
    loop.server.end()
    report.figures["different sentences"] = len(loop.sentences)
    if not report.figures.get("strikes"):
        report.fault("nothing was struck")
    return report.finish()

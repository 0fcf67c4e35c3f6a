"""Hostile files given to the import: each is taken in or refused in a sentence; nothing else may happen.

No crash, no more than 10 s of processor or 500 MB of memory for one file, and a refused file changes nothing.
"""

import random
import resource
from pathlib import Path

from asn_desktop.services.errors import UnknownFile
from asn_desktop.services.importing import apply_import, inspect_file
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from tests.torture import ground
from tests.torture.hostile import KINDS
from tests.torture.report import Report

MAX_SECONDS = 10
MAX_MEGABYTES = 500


def spent() -> tuple[float, float]:
    """Processor seconds and the highest memory (MB) of the children so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


class Fuzzer:
    """Feeds one office with file after file."""

    def __init__(self, session: Session, report: Report) -> None:
        self.session, self.report = session, report
        self.highest = 0.0
        self.slowest = 0.0
        self.state = ground.fingerprint(session)

    def feed(self, path: Path, name: str) -> None:
        """One file, inspected and, when it was recognised, taken in."""
        before = self.state
        begun, self.highest = spent()
        try:
            plan = inspect_file(self.session, path, Work())
        except UnknownFile as refusal:
            self.report.count("refused")
            if "\n" in refusal.sentence or not refusal.sentence.startswith("Berkas"):
                self.report.fault(f"{name}: not one sentence: {refusal.sentence}")
            if ground.fingerprint(self.session) != before:
                self.report.fault(f"{name}: refused, and the data changed")
        except Exception as error:
            self.report.fault(f"{name}: {type(error).__name__}: {error}")
        else:
            if ground.fingerprint(self.session) != before:
                self.report.fault(f"{name}: the dry run changed the data")
            self._take(plan, name)
        self._measure(begun, name)

    def _take(self, plan: object, name: str) -> None:
        try:
            result = apply_import(self.session, plan, Work())  # type: ignore[arg-type]
            self.report.count("taken in")
            self.report.count("rows written", result.written)
            self.state = ground.fingerprint(self.session)
        except Exception as error:
            self.report.fault(f"{name}: applying: {type(error).__name__}: {error}")

    def _measure(self, begun: float, name: str) -> None:
        seconds, highest = spent()
        self.slowest = max(self.slowest, seconds - begun)
        if seconds - begun > MAX_SECONDS:
            self.report.fault(f"{name}: {seconds - begun:.1f} s of processor")
        # A child counts the pages of its parent until it runs its own program.
        parent = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        if highest > max(self.highest, MAX_MEGABYTES, parent):
            self.report.fault(f"{name}: {highest:.0f} MB")
        self.highest = highest


def torture(folder: Path, files: int, seed: int = 4) -> Report:
    """Feed so many files; every fault names kind and number, from which the file can be made again."""
    report = Report("hostile imports")
    ground.copy_to(folder)
    with ground.opened(folder) as session:
        fuzzer = Fuzzer(session, report)
        for number in range(files):
            make = KINDS[number % len(KINDS)]
            path = make(folder.parent / f"berkas{number}", random.Random(seed * 1_000_003 + number))
            report.count("files")
            fuzzer.feed(path, f"{make.__name__} {number} (seed {seed})")
            path.unlink()
        for problem in ground.findings(session):
            report.fault(problem)
    report.figures["slowest, processor s"] = round(fuzzer.slowest, 1)
    report.figures["highest memory, MB"] = round(fuzzer.highest)
    if not report.figures.get("taken in") or not report.figures.get("refused"):
        report.fault("one of both outcomes never came")
    return report.finish()

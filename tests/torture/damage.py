"""Damaged data files and backups: flipped bytes in every page, truncations, swapped pages, nothing at all.

Whatever is damaged, the program says so by one of its known causes: when the file is opened, or when it is
checked; never by a traceback, and never by changing the file that it refuses.
"""

import hashlib
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asn_desktop.db import engine as engines
from asn_desktop.db.database import Database
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.db.keys import check_seal, open_with_password
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER
from asn_desktop.services.session import utc_now
from tests.torture import ground
from tests.torture.report import Report

PAGE = 4096


@dataclass(frozen=True, slots=True)
class Damaged:
    """A way to damage a file: the bytes afterwards."""

    how: str
    content: bytes


def damages(whole: bytes, per_page: int, pick: random.Random) -> Iterator[Damaged]:
    """Flips in every page, two pages swapped, pages from elsewhere, and files that are cut."""
    pages = len(whole) // PAGE
    for page in range(pages):
        for _ in range(per_page):
            place = page * PAGE + pick.randrange(PAGE)
            content = bytearray(whole)
            content[place] ^= 1 << pick.randrange(8)
            yield Damaged(f"flip in page {page + 1} at {place % PAGE}", bytes(content))
    for _ in range(max(1, pages * per_page // 20)):
        first, second = sorted(pick.sample(range(pages), 2))
        content = bytearray(whole)
        content[first * PAGE : (first + 1) * PAGE] = whole[second * PAGE : (second + 1) * PAGE]
        yield Damaged(f"page {second + 1} over page {first + 1}", bytes(content))
        content = bytearray(whole)
        content[first * PAGE : (first + 1) * PAGE] = b"\0" * PAGE
        yield Damaged(f"page {first + 1} of zeros", bytes(content))
    cuts = {0, 1, 16, 100, PAGE - 1, PAGE, PAGE + 1, len(whole) // 2, len(whole) - PAGE, len(whole) - 1}
    for size in sorted(cuts | {pick.randrange(len(whole)) for _ in range(per_page * 5)}):
        yield Damaged(f"cut to {size} bytes", whole[:size])
    yield Damaged("random bytes", pick.randbytes(len(whole)))
    yield Damaged("a plain database", b"SQLite format 3\0" + whole[16:])
    yield Damaged("text", b"Bukan basis data.\n" * 1000)


class Judge:
    """Puts damaged bytes in the place of the data and looks what the program says."""

    def __init__(self, folder: Path, report: Report) -> None:
        self.folder, self.report = folder, report
        self.path = folder / "asn.db"
        self.keys = ground.data_keys()

    def judge(self, damaged: Damaged, *, unclean: bool) -> None:
        """After an unclean end the file must be refused at once; else at the latest by the check."""
        self.path.write_bytes(damaged.content)
        before = hashlib.sha256(damaged.content).hexdigest()
        try:
            database = Database.open(self.folder, self.keys, clock=utc_now)
        except KnownError as error:
            self.report.count(f"refused when opened ({error.cause.value})")
            if CannotOpen(error.cause.value).sentence == "" or error.cause not in Cause:
                self.report.fault(f"{damaged.how}: no sentence")
            if hashlib.sha256(self.path.read_bytes()).hexdigest() != before:
                self.report.fault(f"{damaged.how}: refused, and changed all the same")
            return
        except Exception as error:
            self.report.fault(f"{damaged.how}: {type(error).__name__}: {error}")
            return
        if unclean:
            self.report.fault(f"{damaged.how}: opened after an unclean end")
        self._read(database, damaged)

    def _read(self, database: Database, damaged: Damaged) -> None:
        try:
            problems = database.check().problems
            self.report.count("found by the check")
            if not problems:
                self.report.fault(f"{damaged.how}: nothing was found")
            self._read_all(database)
        except KnownError as error:
            self.report.count(f"refused when read ({error.cause.value})")
        except Exception as error:
            self.report.fault(f"{damaged.how}: reading: {type(error).__name__}: {error}")
        finally:
            try:
                database.close()
            except KnownError:
                self.report.count("refused when closed")

    def _read_all(self, database: Database) -> None:
        with database.read() as tx:
            run = tx.connection.exec_driver_sql
            for name in run("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all():
                run(f"SELECT * FROM {name}").fetchall()


def data_of(folder: Path, *, unclean: bool) -> bytes:
    """The bytes of an office's data file, as after a clean or an unclean end."""
    connection: Any = ground.raw(folder)
    connection.execute("UPDATE meta SET value = ? WHERE key = 'terbuka'", ("1" if unclean else "0",))
    connection.close()
    return (folder / "asn.db").read_bytes()


def backup_of(folder: Path) -> bytes:
    """The bytes of a backup."""
    database = Database.open(folder, ground.data_keys(), clock=utc_now)
    made = database.backup("uji")
    database.close()
    content = made.read_bytes()
    shutil.rmtree(made.parent)
    return content


def key_file_damage(folder: Path, report: Report, flips: int, pick: random.Random) -> None:
    """A key file with a flipped byte is refused, or it says what it said before."""
    whole = (folder / "kunci.json").read_bytes()
    sound = parse_key_file(whole)
    for _ in range(flips):
        content = bytearray(whole)
        place = pick.randrange(len(whole))
        content[place] ^= 1 << pick.randrange(8)
        report.count("key files")
        try:
            found = parse_key_file(bytes(content))
            ring, _ = open_with_password(found, PRACTICE_USER, PRACTICE_PASSWORD)
            check_seal(found, ring)
            if found != sound:
                report.fault(f"key file, byte {place}: opened with another content")
        except KnownError:
            report.count("key files refused")
        except Exception as error:
            report.fault(f"key file, byte {place}: {type(error).__name__}: {error}")


def torture(folder: Path, per_page: int, key_flips: int, most: int | None = None) -> Report:
    """Damage the data file after a clean and an unclean end, and a backup, in every page."""
    report = Report("damaged data, backups and key files")
    ground.copy_to(folder)
    pick = random.Random(5)
    judge = Judge(folder, report)
    sources: tuple[tuple[str, bool, Callable[[], bytes]], ...] = (
        ("unclean", True, lambda: data_of(folder, unclean=True)),
        ("clean", False, lambda: data_of(folder, unclean=False)),
        ("backup", False, lambda: backup_of(folder)),
    )
    sound = (folder / "asn.db").read_bytes()
    for name, unclean, made in sources:
        (folder / "asn.db").write_bytes(sound)
        cases = list(damages(made(), per_page, pick))
        if most is not None:
            cases = [*pick.sample(cases[:-12], most - 12), *cases[-12:]]
        for damaged in cases:
            report.count(f"{name} files")
            judge.judge(damaged, unclean=unclean)
    (folder / "asn.db").write_bytes(sound)
    key_file_damage(folder, report, key_flips, pick)
    connection = engines.connect(folder / "asn.db", ground.data_keys().db)
    if engines.problems_in_file(connection):
        report.fault("the sound file is not sound")
    connection.close()
    return report.finish()

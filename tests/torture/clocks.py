"""The computer's clock jumps (2009, 2090, three hours back, a day on) between and within saves and backups.

Order is by number, never by the clock: nothing is lost, no trail breaks, no backup takes an older one's
place, and nobody is kept out.
"""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from asn_desktop.db.backup import list_backups
from asn_desktop.domain.rotasi import PALING_SEDIKIT
from asn_desktop.services.backups import make_backup
from asn_desktop.services.drafts import drafts, save_draft
from asn_desktop.services.practice import PRACTICE_PASSWORD, PRACTICE_USER
from asn_desktop.services.records import get_record, save_record
from asn_desktop.services.session import Session, open_office
from tests.builders import a_pelatihan
from tests.torture import ground
from tests.torture.report import Report

NOW = datetime(2026, 11, 27, 3, 0, tzinfo=UTC)
JUMPS = (
    *(datetime(2009, 1, 1, tzinfo=UTC), datetime(2090, 6, 1, tzinfo=UTC), NOW - timedelta(hours=3)),
    *(NOW + timedelta(days=1), datetime(1970, 1, 1, tzinfo=UTC), NOW),
)


class JumpingClock:
    """Goes on by milliseconds, and jumps when told or, while ``restless``, now and then in between."""

    def __init__(self, pick: random.Random) -> None:
        self.pick, self.now, self.restless, self.jumps = pick, NOW, False, 0

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=self.pick.randrange(3))
        if self.restless and self.pick.random() < 0.2:
            self.jump()
        return self.now

    def jump(self) -> None:
        """To another year."""
        self.now = self.pick.choice(JUMPS)
        self.jumps += 1


def torture(folder: Path, rounds: int) -> Report:
    """Jump, log in, work, back up, leave; so many times."""
    report = Report("a clock that jumps")
    ground.copy_to(folder)
    clock = JumpingClock(random.Random(7))
    promised: list[tuple[str, str]] = []
    made: list[str] = []
    for number in range(rounds):
        clock.jump()
        clock.restless = False
        with open_office(folder, PRACTICE_USER, PRACTICE_PASSWORD, clock=clock) as session:
            clock.restless = True
            promised += _work(session, number)
            made.append(make_backup(session).name)
            _judge(session, number, report)
    with open_office(folder, PRACTICE_USER, PRACTICE_PASSWORD) as session:
        for record_id, nama in promised:
            if get_record(session, "pelatihan", record_id).values["nama"] != nama:
                report.fault(f"{nama} was lost")
        with session.db.read() as tx:
            ids = tx.connection.exec_driver_sql("SELECT id FROM event").scalars().all()
        if len(set(ids)) != len(ids):
            report.fault("an identifier was given twice")
        for problem in ground.findings(session):
            report.fault(problem)
    _judge_backups(folder, made, report)
    report.figures.update(logins=rounds, jumps=clock.jumps, saves=len(promised), backups=len(made))
    return report.finish()


def _work(session: Session, number: int) -> list[tuple[str, str]]:
    person = ground.ground().example
    found = []
    for place in range(3):
        nama = f"Pelatihan {number}-{place}"
        saved = save_record(session, "pelatihan", {**a_pelatihan(nama=nama), "pegawai_id": person})
        found.append((saved.id, nama))
    record = get_record(session, "pegawai", person)
    save_record(session, "pegawai", {"alamat": f"Alamat {number}"}, person, record.version)
    save_draft(session, "pegawai", person, 1, str(number))
    return found


def _judge(session: Session, number: int, report: Report) -> None:
    person = ground.ground().example
    if get_record(session, "pegawai", person).values["alamat"] != f"Alamat {number}":
        report.fault(f"round {number}: the newest value is not the last one saved")
    if [draft.data for draft in drafts(session) if draft.object_id == person] != [str(number)]:
        report.fault(f"round {number}: the draft is not the last one kept")


def _judge_backups(folder: Path, made: list[str], report: Report) -> None:
    kept = [path.name for path in list_backups(folder / "cadangan")]
    if made != sorted(made):
        report.fault("backups are not in the order in which they were made")
    stay = made[-PALING_SEDIKIT:]  # of the older ones a clock that jumps may thin out days in the middle
    if kept[-len(stay) :] != stay or not set(kept) <= set(made):
        report.fault(f"rotation left {kept} of {made}")

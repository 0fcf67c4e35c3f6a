"""Restore drills: random histories are backed up, worked on and restored, by paper alone and over the office.

What comes back must be exactly what was there when the backup was made; and putting the safety copy back
must bring exactly what the restore replaced.
"""

import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.backups import make_backup
from asn_desktop.services.drafts import save_draft
from asn_desktop.services.drill import restore_drill
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
from asn_desktop.services.records import delete_record, get_record, list_records, save_record
from asn_desktop.services.restore import (
    prepare_restore,
    prepare_without_office,
    restore,
    restore_without_office,
)
from asn_desktop.services.second_person import by_reason
from asn_desktop.services.session import Session, verify_recovery_code
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.services.users import issue_recovery_code
from asn_desktop.services.work import Work
from tests.builders import a_pegawai, a_pelatihan
from tests.torture import ground
from tests.torture.report import Report

WHY = "uji pemulihan cadangan"
_RESTORED = ("audit",)  # a restore leaves a row of its own there


def torture(folder: Path, histories: int, longest: int) -> Report:
    """So many histories of up to ``longest`` actions before the backup and as many after it."""
    report = Report("restore drills")
    slowest = 0.0
    for number in range(histories):
        root = folder / str(number)
        root.mkdir(parents=True)
        begun = time.monotonic()
        _one(root, random.Random(number), longest, report)
        slowest = max(slowest, time.monotonic() - begun)
        report.count("histories")
        shutil.rmtree(root)
    report.figures["slowest, s"] = round(slowest, 1)
    return report.finish()


def _one(root: Path, pick: random.Random, longest: int, report: Report) -> None:
    office = ground.copy_to(root / "kantor")
    with ground.opened(office) as session:
        code = issue_recovery_code(session).kode
        verify_recovery_code(session, code)
        _live(session, pick, longest, report)
        kept = ground.fingerprint(session, _RESTORED)
        backup = make_backup(session).rename(root / "lama.cadangan")
        _live(session, pick, longest, report)
        found = restore_drill(session, Work(), root).findings
        if found:
            report.fault(f"the drill found {found}")
        replaced = ground.fingerprint(session, _RESTORED)
    empty = root / "kosong"
    prepared = prepare_without_office(empty, backup, Unlock(code=code), Work())
    restore_without_office(prepared, alasan="")
    _compare(empty, kept, "by paper into an empty folder", report)
    safety = _over(office, backup)
    _compare(office, kept, "over the office", report)
    if safety is None:
        report.fault("no safety copy")
    else:
        _over(office, safety)
        _compare(office, replaced, "the safety copy put back", report)


def _over(office: Path, backup: Path) -> Path | None:
    session = ground.opened(office)
    prepared = prepare_restore(session, backup, Work())
    return restore(session, prepared, by_reason(session, Tindakan.PULIHKAN, WHY)).safety


def _compare(office: Path, wanted: str, how: str, report: Report) -> None:
    report.count("restores")
    with ground.opened(office) as session:
        if ground.fingerprint(session, _RESTORED) != wanted:
            report.fault(f"{how}: other contents than were backed up")
        for problem in ground.findings(session):
            report.fault(f"{how}: {problem}")


def _live(session: Session, pick: random.Random, longest: int, report: Report) -> None:
    """Up to so many actions as a clerk does them."""
    actions: tuple[Callable[[Session, random.Random], None], ...] = (
        _change, _change, _enter, _train, _drop, _undo, _type)
    for _ in range(pick.randint(1, longest)):
        pick.choice(actions)(session, pick)
        report.count("actions")


def _somebody(session: Session, pick: random.Random) -> str:
    return pick.choice(pegawai_ids(session, PegawaiQuery()))


def _change(session: Session, pick: random.Random) -> None:
    person = _somebody(session, pick)
    version = get_record(session, "pegawai", person).version
    save_record(session, "pegawai", {"alamat": f"Jalan {pick.random()}"}, person, version)


def _enter(session: Session, pick: random.Random) -> None:
    known = len(pegawai_ids(session, PegawaiQuery()))
    save_record(session, "pegawai", a_pegawai(500 + known))


def _train(session: Session, pick: random.Random) -> None:
    values = a_pelatihan(nomor_sertifikat=f"{pick.random()}")
    save_record(session, "pelatihan", {**values, "pegawai_id": _somebody(session, pick)})


def _drop(session: Session, pick: random.Random) -> None:
    for record in list_records(session, "pelatihan", _somebody(session, pick))[:1]:
        delete_record(session, "pelatihan", record.id, record.version)


def _undo(session: Session, pick: random.Random) -> None:
    last = aksi_terakhir(session)
    if last is not None:
        urungkan(session, last.nomor)


def _type(session: Session, pick: random.Random) -> None:
    save_draft(session, "pegawai", _somebody(session, pick), 1, f'{{"alamat": "{pick.random()}"}}')

"""Writes a plan: all accepted rows of a file in one transaction, or none of them."""

from collections.abc import Iterator
from typing import Final

from asn_desktop.db.queries.pertukaran import last_event
from asn_desktop.domain.changes import Changes
from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.exchange.kinds import SIASN
from asn_desktop.services.access import needs
from asn_desktop.services.backups import backup_before
from asn_desktop.services.collector import collector_paused
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.importing.plan import ImportPlan, ImportResult
from asn_desktop.services.importing.scans import Scans
from asn_desktop.services.second_person import Saksi, need_second
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

ACTION_SIASN: Final = "impor.siasn"
ACTION_LIST: Final = "impor.daftar"
_WRITING: Final = "Menyimpan"
_AT_ONCE = 20_000  # a second executemany of one statement costs far more than a longer first one

CHANGED_SINCE: Final = (
    'Data kantor berubah sejak berkas "{name}" diperiksa, dan belum ada yang '
    "diimpor. Periksa berkas itu sekali lagi, lalu terapkan."
)


@needs(Izin.IMPOR)
def apply_import(
    session: Session, plan: ImportPlan, work: Work, saksi: Saksi | None = None
) -> ImportResult:
    """Take in what the plan shows.

    Raises ServiceError when records changed since the dry run (then nothing is written), SecondPersonMissing
    for records that take two people each (``ImportPlan.dua_orang``), StorageError, Cancelled.
    """
    writes = plan.writes
    if not writes:
        return ImportResult(plan, Changes())
    agreed = need_second(session, Tindakan.DISIPLIN, saksi) if plan.dua_orang else None
    backup_before(session, "impor", must=False)  # a full disk is told in a banner, it keeps nobody from work
    parts = list(_parts(plan))
    action = ACTION_SIASN if plan.layout == SIASN else ACTION_LIST
    scans = Scans(session, plan, work)
    nama, alasan = (agreed.nama, agreed.alasan) if agreed else ("", "")
    with (
        collector_paused(),
        scans.waiting(),
        session.db.write(action, session.actor, plan.file_name, saksi=nama, alasan=alasan) as tx,
    ):
        if last_event(tx) != writes.based_on:
            raise ServiceError(CHANGED_SINCE.format(name=plan.file_name))
        scans.note(tx)
        for done, (table, kind, start) in enumerate(parts):
            work.step(done, len(parts), _WRITING)
            if kind == "insert":
                tx.insert_many(table, writes.inserts[table][start : start + _AT_ONCE])
            else:
                tx.update_many(table, writes.updates[table][start : start + _AT_ONCE])
        work.step(len(parts), len(parts), _WRITING)
        changes = tx.changes
    scans.settle()
    return ImportResult(plan, changes)


def _parts(plan: ImportPlan) -> Iterator[tuple[str, str, int]]:
    """Portions to write: (table, insert or update, first of so many), units first, because people point at
    them.
    """
    inserts, updates = plan.writes.inserts, plan.writes.updates
    for table in inserts:
        # A NIP that somebody gives up may be another's in the same file: people change before people are
        # added.
        order = ("update", "insert") if table == "pegawai" else ("insert", "update")
        for kind in order:
            for start in range(0, len(inserts[table] if kind == "insert" else updates[table]), _AT_ONCE):
                yield table, kind, start

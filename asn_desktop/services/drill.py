"""The restore drill: the newest backup is restored to a scratch folder and checked in full, once a month,
with a receipt. A backup that was never restored is a hope, not a backup.
"""

import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn_desktop.db import backup as stored
from asn_desktop.db import backup_file, chain, instants, restored
from asn_desktop.db.backup import FOLDER, State
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.queries import cadangan as queries
from asn_desktop.documents.errors import MissingGlyph
from asn_desktop.documents.fonts import load_family
from asn_desktop.documents.form import RenderOptions
from asn_desktop.documents.page import Paper
from asn_desktop.documents.tanda_uji import RECEIPT, TandaUji
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.runtime.resources import resource_path
from asn_desktop.services.access import for_everyone
from asn_desktop.services.backups import has_changes, watcher
from asn_desktop.services.data import told
from asn_desktop.services.errors import ServiceError, StorageError
from asn_desktop.services.media import NOTE_DRILL
from asn_desktop.services.office import office_profile
from asn_desktop.services.office_state import DATA_FILE
from asn_desktop.services.output_place import Outputs
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

PASSED, FAILED = "cadangan.uji", "cadangan.uji_gagal"
_SHOWN = ("skp", "evaluasi", "event", "audit")
_OTHER_WORDS = {"skp": "SKP", "evaluasi": "Evaluasi", "event": "Peristiwa dalam riwayat",
                "audit": "Baris jejak"}


@dataclass(frozen=True, slots=True)
class Drill:
    """The outcome; ``findings`` is empty when the backup could be restored as it is."""

    name: str
    made_at: datetime
    tested_at: datetime
    counts: tuple[tuple[str, int], ...]
    head: str
    sha256: str
    findings: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether all went well."""
        return not self.findings


@for_everyone
def restore_drill(session: Session, work: Work, scratch: Path | None = None) -> Drill:
    """Restore the newest backup to a scratch folder, check all of it, compare it with its manifest and with
    the trail in use; remembered with a row in the trail. ``scratch`` defaults to a private temporary folder.

    A backup that fails gives findings, no exception. Raises ServiceError without a backup, StorageError,
    Cancelled.
    """
    if has_changes(session):
        work.step(0, 0, "Membuat cadangan")
        session.db.backup("rutin")
    keys = session.ring.data_keys()
    newest = next((entry for entry in stored.catalogue(session.folder / FOLDER, keys)
                   if entry.state is not State.UNSEALED), None)
    if newest is None or newest.manifest is None:
        raise ServiceError("Cadangan terbaru tidak dapat dibaca; buat cadangan baru, lalu uji lagi.")
    manifest = newest.manifest
    findings: list[str] = []
    # The contents stay encrypted on the way; the folder is private and removed whatever happens.
    with tempfile.TemporaryDirectory(prefix="uji-pemulihan-", dir=scratch) as place, told():
        try:
            target = Path(place) / DATA_FILE
            sealed = backup_file.read_sealed(newest.path)
            backup_file.extract(newest.path, sealed, target, watcher(work, "Memulihkan ke folder sementara"))
            work.step(0, 0, "Memeriksa hasil pemulihan")
            inside = restored.inspect(target, keys)
            findings += _compared(session, inside, manifest)
        except KnownError as error:
            if error.cause not in (Cause.DAMAGED, Cause.NEWER, Cause.NOT_ENCRYPTED):
                raise
            findings.append(StorageError(error.cause.value).sentence)
        except OSError as error:
            raise stored.from_os_error(error) from error
    if newest.state is State.NO_SLOTS:
        findings.append("Berkas kunci di dalam cadangan rusak; tanpanya cadangan tidak terbuka.")
    elif newest.state is not State.VERIFIED:
        findings.append("Segel cadangan tidak cocok dengan kunci kantor ini.")
    with session.db.write(FAILED if findings else PASSED, session.actor, manifest.name) as tx:
        if not findings:
            queries.set_note(tx, NOTE_DRILL, instants.to_text(session.clock()))
        tx.leave_trace()
    return Drill(manifest.name, manifest.made_at, session.clock(), _named(manifest), manifest.head.short,
                 manifest.sha256, tuple(findings))


@for_everyone
def drill_receipt(session: Session, drill: Drill) -> bytes:
    """The receipt of a drill as PDF. Raises ServiceError naming a character that cannot be printed."""
    from asn_desktop.services.packs import pack_for

    office = office_profile(session)
    data = TandaUji(
        instansi=office.instansi, perangkat_daerah=office.perangkat_daerah, cadangan=drill.name,
        dibuat=drill.made_at.astimezone(), diuji=drill.tested_at.astimezone(), oleh=session.actor,
        jumlah=drill.counts, jejak=drill.head, sidik=drill.sha256, temuan=drill.findings,
        tempat=office.tempat)
    options = RenderOptions(texts=pack_for(drill.tested_at.date()).teks, paper=Paper(office.kertas),
                            fonts=load_family(resource_path("fonts")),
                            watermark="LATIHAN" if session.latihan else "")
    try:
        return RECEIPT.render(data, options)
    except MissingGlyph as error:
        raise ServiceError(error.sentence) from error


@for_everyone
def save_receipt(session: Session, drill: Drill, out: Path) -> Path:
    """Write the receipt to a PDF file. Raises ServiceError, also for a place where no output may go."""
    Outputs(session.folder).file(out, ".pdf").write(drill_receipt(session, drill))
    return out


def _compared(session: Session, inside: restored.Inside, manifest: backup_file.Manifest) -> list[str]:
    found = []
    if inside.counts != dict(manifest.counts):
        found.append("Jumlah data tidak sama dengan yang dicatat saat cadangan dibuat.")
    if inside.head != manifest.head or inside.office != session.db.office_id:
        found.append("Kepala jejak tidak sama dengan yang dicatat saat cadangan dibuat.")
    with session.db.read() as tx:
        if inside.head.hash not in (chain.START, queries.hash_at(tx, inside.head.seq)):
            found.append("Jejak di dalam cadangan bukan bagian dari jejak yang sedang dipakai.")
    return found


def _named(manifest: backup_file.Manifest) -> tuple[tuple[str, int], ...]:
    words = {kind.key: kind.title for kind in ALL_RECORD_TYPES} | _OTHER_WORDS
    shown = (*(kind.key for kind in ALL_RECORD_TYPES), *_SHOWN)
    return tuple((words[key], manifest.counts[key]) for key in shown if key in manifest.counts)

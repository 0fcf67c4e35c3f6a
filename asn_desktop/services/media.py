"""The second medium: a folder on another disk that takes copies of the newest backups, and how old they are;
each file of a document goes there once.

A laptop that is stolen, burnt or taken hostage takes the backups on its own disk along.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn_desktop.db import backup as stored
from asn_desktop.db import backup_file, instants
from asn_desktop.db.backup import FOLDER, State
from asn_desktop.db.queries import cadangan as queries
from asn_desktop.runtime import places
from asn_desktop.services.access import for_everyone
from asn_desktop.services.backups import has_changes, make_backup, watcher
from asn_desktop.services.data import told
from asn_desktop.services.dokumen.rawat import DokumenDisalin, salin_dokumen
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

WARN_AFTER, BAD_AFTER = 3, 7  # days without a copy off this machine
DRILL_EVERY = 30  # days between two restore drills
NOTE_COPY, NOTE_DRILL = "cadangan_luar", "uji_pemulihan"
_AT_MOST = 5  # newest backups that one visit of the medium brings up to date
SAME_DISK = ("Folder {folder} berada di cakram yang sama dengan data kantor, sehingga hilang bersamanya; "
             "pilih folder di media lain, misalnya diska USB.")


@dataclass(frozen=True, slots=True)
class Freshness:
    """How long something regular is ago; ``last`` is None when it never happened. ``tone``: "", "warn",
    "bad".
    """

    last: datetime | None
    days: int
    tone: str


@dataclass(frozen=True, slots=True)
class Copied:
    """What came to the medium: names of new copies (the newest last), which of them is the newest, and how
    many files of documents.
    """

    folder: Path
    names: tuple[str, ...]
    newest: str
    same_disk: bool = False
    dokumen: DokumenDisalin = DokumenDisalin(0, 0, 0)


@for_everyone
def off_machine(session: Session) -> Freshness:
    """How long the newest copy on another medium is ago; without any, how long the office goes without."""
    return _freshness(session, NOTE_COPY, WARN_AFTER, BAD_AFTER)


@for_everyone
def drill_freshness(session: Session) -> Freshness:
    """How long the last restore drill that went well is ago."""
    return _freshness(session, NOTE_DRILL, DRILL_EVERY, 3 * DRILL_EVERY)


@for_everyone
def check_medium(session: Session, folder: Path) -> None:
    """Whether a folder can be the second medium. Raises ServiceError: missing, or on the same disk."""
    _need_folder(folder)
    if folder.resolve().is_relative_to(session.folder.resolve()) or places.same_disk(folder, session.folder):
        raise ServiceError(SAME_DISK.format(folder=folder))


@for_everyone
def copy_to_medium(session: Session, folder: Path, work: Work) -> Copied:
    """Bring the newest sound backups to the medium, each read back from there, those that lie there already
    too; a new one is made first when something was done since the last, or when that one has rotted.

    Raises ServiceError for a folder that is no second medium, StorageError, Cancelled.
    """
    check_medium(session, folder)
    keys = session.ring.data_keys()
    if has_changes(session) or not _is_whole(_verified(session)[0], work):
        work.step(0, 0, "Membuat cadangan")
        session.db.backup("rutin", above=stored.highest_number(folder))
    sound = [entry for entry in _verified(session) if _is_whole(entry, work)]
    if not sound:
        raise ServiceError("Belum ada cadangan yang teruji; buat cadangan dahulu, lalu salin.")
    stored.clear_unfinished(folder)
    there = [stored.look_at(folder / entry.path.name, keys) for entry in sound]
    whole = {copy.path.name for copy in there if copy.state is State.VERIFIED and _is_whole(copy, work)}
    missing = [entry.path for entry in reversed(sound) if entry.path.name not in whole]
    for path in missing:
        _copy(path, folder / path.name, work)
    newest = sound[0].path.name
    documents = salin_dokumen(session, folder, work)
    _remember_copy(session, newest)
    with told():
        if max(entry.number for entry in sound) >= stored.highest_number(folder):  # else it counts otherwise
            stored.rotate(folder, keys, session.clock())
    return Copied(folder, tuple(path.name for path in missing), newest, dokumen=documents)


@for_everyone
def copy_when_plugged_in(session: Session, folder: Path, work: Work) -> Copied | None:
    """Bring the medium up to date when it is there; None when it is not, or has the newest backup already.

    Raises ServiceError, StorageError, Cancelled.
    """
    made = stored.list_backups(session.folder / FOLDER)
    if not folder.is_dir() or not made or (folder / made[-1].name).exists():
        return None
    return copy_to_medium(session, folder, work)


@for_everyone
def backup_to(session: Session, to: Path, work: Work) -> Copied:
    """Make a backup and copy it to a folder, or to a file of that name (``asn-desktop backup --to``).

    A copy on another disk counts as one off this machine. Raises ServiceError, StorageError, Cancelled.
    """
    target_folder = to if to.is_dir() or not to.suffix else to.parent
    if to.is_file() or (target_folder == to and not to.exists() and not to.parent.is_dir()):
        raise ServiceError(f"{to} sudah ada atau foldernya tidak ada; sebutkan folder, atau berkas baru.")
    if target_folder == to:
        to.mkdir(mode=0o700, exist_ok=True)
    _need_folder(target_folder)
    made = make_backup(session, work, "perintah")
    final = to / made.name if target_folder == to else to
    _copy(made, final, work)
    documents = salin_dokumen(session, target_folder, work)
    same = places.same_disk(target_folder, session.folder)
    if not same:
        _remember_copy(session, made.name)
    return Copied(target_folder, (final.name,), final.name, same, documents)


def _verified(session: Session) -> list[stored.Entry]:
    return [entry for entry in stored.catalogue(session.folder / FOLDER, session.ring.data_keys())
            if entry.state is State.VERIFIED][:_AT_MOST]


def _is_whole(entry: stored.Entry, work: Work) -> bool:
    return stored.is_whole_backup(entry.path, watcher(work, f"Memeriksa {entry.path.name}"))


def _remember_copy(session: Session, name: str) -> None:
    """Note that a copy is off this machine now, with its row in the trail. Raises StorageError."""
    with session.db.write("cadangan.salin", session.actor, name) as tx:
        queries.set_note(tx, NOTE_COPY, instants.to_text(session.clock()))
        tx.leave_trace()


def _copy(source: Path, target: Path, work: Work) -> None:
    with told():
        try:
            backup_file.copy_whole(source, target, watcher(work, f"Menyalin {source.name}"))
        except OSError as error:
            raise stored.from_os_error(error) from error


def _need_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise ServiceError(f"Folder {folder} tidak ada atau medianya belum terpasang; pasang medianya.")


def _freshness(session: Session, key: str, warn: int, bad: int) -> Freshness:
    with session.db.read() as tx:
        noted, made = queries.note(tx, key), queries.first_instant(tx)
    last = instants.from_text(noted) if noted else None
    since = last or (instants.from_text(made) if made else session.clock())
    days = max(0, (session.clock() - since).days)
    return Freshness(last, days, "bad" if days >= bad else "warn" if days >= warn else "")

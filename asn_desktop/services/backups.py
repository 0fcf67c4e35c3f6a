"""Backups of an office: made, listed, checked again, and asked for before work that cannot be taken back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from asn_desktop.db import backup as stored
from asn_desktop.db import backup_file, chain
from asn_desktop.db.backup import FOLDER, list_backups
from asn_desktop.db.backup import State as State
from asn_desktop.db.queries import cadangan as queries
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.rotasi import DILINDUNGI
from asn_desktop.services.access import for_everyone
from asn_desktop.services.data import told
from asn_desktop.services.errors import StorageError
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

_STAMP = re.compile(r"-(\d{8}T\d{6})Z-")
_ABANDONED = "cadangan_sebelum_pulih"
_MEGABYTE = 1024 * 1024
STATE_WORDS: Mapping[State, str] = MappingProxyType({
    State.VERIFIED: "Teruji",
    State.UNSEALED: "Tanpa segel",
    State.NO_SLOTS: "Tanpa kunci",
    State.OTHER_KEY: "Kunci lain",
    State.DAMAGED: "Rusak",
})
_REASONS = (
    ("rutin", "Berkala"),
    ("tutup", "Saat keluar"),
    ("pengguna", "Atas permintaan"),
    ("perintah", "Baris perintah"),
    ("sebelum-impor", "Sebelum impor"),
    ("sebelum-pembaruan", "Sebelum pembaruan"),
    ("sebelum-pemulihan", "Sebelum pemulihan"),
    ("sebelum-pemusnahan", "Sebelum pemusnahan"),
    ("sebelum-penggabungan", "Sebelum penggabungan"),
    ("sebelum-ganti-kunci", "Sebelum ganti kunci"),
)

# The usual sentences speak of a save that failed; here the data is safe and only its copy is missing.
_TROUBLES = {
    "penuh": "Ruang simpan tidak cukup untuk cadangan; kosongkan ruang. Data Anda sendiri sudah tersimpan.",
    "hanya_baca": "Folder cadangan tidak dapat ditulisi; minta izin. Data Anda sendiri sudah tersimpan.",
    "cakram": "Media penyimpanan gagal ditulis; periksa medianya. Data Anda sendiri sudah tersimpan.",
    "berkas_kunci": "Berkas kunci (kunci.json) dan salinannya rusak atau hilang; salin kembali sekarang. "
                    "Data Anda sendiri sudah tersimpan.",
    "rusak": "Salinan tidak lulus pemeriksaan; jalankan Periksa data pada Setelan.",
}


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """One backup as lists show it; ``at`` is UTC or None when its file does not tell."""

    path: Path
    number: int
    state: State
    size: int
    at: datetime | None = None
    reason: str = ""
    pegawai: int = 0
    head: str = ""  # of the trail inside, short
    is_protected: bool = False

    @property
    def id(self) -> str:
        """What lists know it by."""
        return str(self.path)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def reason_words(self) -> str:
        """Why it was made, in words."""
        return reason_words(self.reason)


def reason_words(reason: str) -> str:
    """A backup's reason in words: "sebelum-impor" is "Sebelum impor"."""
    return next((words for start, words in _REASONS if reason.startswith(start)), reason or "Tidak tercatat")


@for_everyone
def last_backup(session: Session) -> datetime | None:
    """The instant in the name of the newest backup in the office's folder; None while there is none."""
    for path in reversed(list_backups(session.folder / FOLDER)):
        found = _STAMP.search(path.name)
        if found:
            return datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return None


@for_everyone
def make_backup(session: Session, work: Work | None = None, reason: str = "pengguna") -> Path:
    """Write a backup into the office's folder, reopened and fully checked before it counts.

    ``work`` is told when the data is free again, which is long before the copy is checked.
    Raises StorageError.
    """
    made = session.db.backup(reason, work.let_go if work is not None else None)
    session.backup_trouble = ""
    return made


@for_everyone
def back_up_changes(session: Session, reason: str, work: Work | None = None) -> Path | None:
    """A backup when something was done since the newest one. A failure is kept in ``backup_trouble``.

    It never raises what a person can mend: normal work goes on, under a banner.
    """
    try:
        return make_backup(session, work, reason) if has_changes(session) else None
    except StorageError as error:
        session.backup_trouble = trouble_words(error)
        return None


def trouble_words(error: StorageError) -> str:
    """What went wrong with a backup that nobody asked for, as a sentence for a banner or a warning."""
    return f"Cadangan otomatis gagal. {_TROUBLES.get(error.cause, error.sentence)}"


@for_everyone
def backup_before(session: Session, reason: str, *, must: bool = True) -> Path | None:
    """A backup before work that cannot be taken back ("pemulihan", "pemusnahan", "penggabungan", …).

    With ``must`` the work may not begin without it: raises StorageError whose sentence says so. Without, a
    failure is kept in ``backup_trouble`` and None is given; nothing is made either when nothing was done
    since the newest backup.
    """
    if not must:
        return back_up_changes(session, f"sebelum-{reason}")
    try:
        return make_backup(session, None, f"sebelum-{reason}")
    except StorageError as error:
        raise not_begun(error) from error


def not_begun(error: StorageError) -> StorageError:
    """The same trouble, saying that the work was not begun without its backup."""
    why = f"Pekerjaan ini tidak dimulai karena cadangan sebelumnya gagal dibuat. {error.sentence}"
    return StorageError(error.cause, why)


@for_everyone
def has_changes(session: Session) -> bool:
    """Whether the trail says anything that the newest sound backup does not: work, or a restore that put an
    older end in its place.
    """
    newest = next((entry.manifest for entry in _entries(session)
                   if entry.state is State.VERIFIED and entry.manifest), None)
    if newest is None:
        return True
    with session.db.read() as tx:
        parted = queries.hash_at(tx, newest.head_seq) != newest.head_hash
        return parted or queries.work_since(tx, newest.head_seq).count > 0


@for_everyone
def newer_than_trail(session: Session) -> str:
    """The name of a backup that goes on beyond the trail or beside it, though no restore left it behind; ""
    without one. Then an older file was put in the data's place. Raises StorageError.
    """
    with session.db.read() as tx:
        abandoned = int(queries.note(tx, _ABANDONED) or 0)
        for entry in _entries(session):
            told_by = entry.manifest if entry.state is State.VERIFIED else None
            if told_by and told_by.number > abandoned and told_by.head_hash != chain.START \
                    and queries.hash_at(tx, told_by.head_seq) != told_by.head_hash:
                return entry.path.name
    return ""


def note_abandoned(tx: ReadTx, folder: Path) -> None:
    """Remember in the file that the backups made so far may hold what its trail does not."""
    queries.set_note(tx, _ABANDONED, str(stored.highest_number(folder / FOLDER)))


@for_everyone
def backups(session: Session, folder: Path | None = None) -> tuple[BackupInfo, ...]:
    """Backups in the office's folder, or in another one, newest first. Damaged ones are listed as such."""
    return tuple(_info(entry) for entry in _entries(session, folder))


@for_everyone
def verify_again(session: Session, path: Path, work: Work) -> State:
    """Read all of a backup and say what it is worth now. Raises Cancelled, StorageError."""
    entry = stored.look_at(path, session.ring.data_keys())
    if entry.state in (State.VERIFIED, State.NO_SLOTS):
        with told(session.folder):
            try:
                sealed = backup_file.read_sealed(path)
                if sealed is None or not backup_file.is_whole(path, sealed, watcher(work, "Memeriksa")):
                    return State.DAMAGED
            except OSError as error:
                raise stored.from_os_error(error) from error
    return entry.state


def watcher(work: Work, words: str) -> backup_file.Watch:
    """Tells a long work how many megabytes are done."""
    def watch(done: int, total: int) -> None:
        work.step(done // _MEGABYTE, max(1, total // _MEGABYTE), words)
    return watch


def _entries(session: Session, folder: Path | None = None) -> tuple[stored.Entry, ...]:
    return stored.catalogue(folder or session.folder / FOLDER, session.ring.data_keys())


def _info(entry: stored.Entry) -> BackupInfo:
    manifest = entry.manifest
    if manifest is None:
        return BackupInfo(entry.path, entry.number, entry.state, entry.size)
    return BackupInfo(entry.path, entry.number, entry.state, entry.size, manifest.made_at, manifest.reason,
                      manifest.counts.get("pegawai", 0), manifest.head.short,
                      manifest.reason.startswith(DILINDUNGI))

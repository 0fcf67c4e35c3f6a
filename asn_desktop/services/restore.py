"""Restoring a backup: opened and fully checked in a side folder, compared with what would be lost, written
into its trail there, exchanged whole, opened and checked again; the former files stay aside.

It works with the office open (its backups, its keys), and without one: on an empty machine the file and a
password or the recovery code are enough.
"""

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from asn_desktop.db import backup as stored
from asn_desktop.db import backup_file, instants, key_memory, keys, migrate, restored
from asn_desktop.db.database import Database
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import KeyFile, parse_key_file
from asn_desktop.db.queries import cadangan as queries
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.dua_orang import MIN_ALASAN, Tindakan
from asn_desktop.domain.peran import PERAN_PERTAMA, Izin, Peran
from asn_desktop.runtime import places
from asn_desktop.runtime.atomic import atomic_write
from asn_desktop.runtime.lock import AppLock, Held
from asn_desktop.runtime.paths import default_data_folder
from asn_desktop.services import swap
from asn_desktop.services.access import needs
from asn_desktop.services.backup_keys import Unlock, present_keys, told_about, unlocked
from asn_desktop.services.backups import backup_before, trouble_words, watcher
from asn_desktop.services.data import OfficeData
from asn_desktop.services.errors import CannotOpen, ServiceError, StorageError
from asn_desktop.services.key_store import proved_key_file
from asn_desktop.services.office_state import DATA_FILE, KEY_COPY, KEY_FILE, OfficeKind, office_state
from asn_desktop.services.second_person import Clock as ActingClock
from asn_desktop.services.second_person import Saksi, is_sole_user, need_second
from asn_desktop.services.session import Clock, Session, utc_now
from asn_desktop.services.work import Work

ACTION = "cadangan.pulihkan"
INTO_EMPTY = "pemulihan ke folder kosong"
_SPARE = 16 * 1024 * 1024
_OPENS = ("Data di folder ini masih utuh dan dapat dibuka; masuklah, lalu pulihkan dari Setelan, Cadangan, "
          "supaya yang akan hilang dapat dihitung.")
_OTHER_OFFICE = "Cadangan ini milik kantor lain; pulihkan ke folder kosong, bukan ke data kantor ini."
_OTHER_KEY = ("Cadangan {name} dikunci dengan kunci lain; ketik kata sandi yang berlaku saat cadangan itu "
              "dibuat, atau kode pemulihan.")


@dataclass(frozen=True, slots=True)
class Loss:
    """What the present data has and the backup has not; ``known`` is False when that cannot be told,
    ``empty`` says that there is no present data.
    """

    known: bool = True
    empty: bool = False
    count: int = 0
    actors: tuple[str, ...] = ()
    first: datetime | None = None
    last: datetime | None = None

    def sentence(self) -> str:
        """The same in words."""
        if self.empty:
            return "Folder tujuan belum berisi data kantor; tidak ada yang hilang."
        if not self.known:
            return ("Data yang sekarang tidak dapat dibuka, sehingga yang akan hilang tidak dapat dihitung; "
                    "berkasnya tetap disimpan di samping.")
        if not self.count:
            return "Tidak ada pekerjaan yang hilang: isi cadangan ini sama dengan data sekarang."
        who = ", ".join(self.actors)
        return f"{self.count} pekerjaan sesudah cadangan ini akan hilang (oleh {who})."


@dataclass(frozen=True, slots=True)
class Prepared:
    """A backup that lies beside the office's data, opened and checked; ``drop`` gives it up."""

    folder: Path
    side: Path
    name: str
    inside: restored.Inside
    ring: keys.KeyRing
    key_file: bytes  # empty: the present key file stays
    actor: str
    loss: Loss
    at: datetime | None = None
    is_sound: bool = False  # the present data, where no session is open
    present: keys.KeyRing | None = None  # what opened the folder's own key file, where no session is open

    def drop(self) -> None:
        """Remove the side folder: a copy of a backup that is still where it was."""
        shutil.rmtree(self.side, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done: which backup is in place, and where the former data is."""

    name: str
    aside: Path | None
    safety: Path | None
    counts: dict[str, int]


@needs(Izin.PULIHKAN)
def prepare_restore(session: Session, file: Path, work: Work, unlock: Unlock | None = None) -> Prepared:
    """Check a backup beside the open office and say what would be lost; nothing is changed.

    ``unlock`` is needed for one that was sealed with another key. Raises ServiceError, StorageError,
    Cancelled.
    """
    with told_about(file.name):
        sealed = backup_file.read_sealed(file)
        ring, key_file = session.ring, b""
        if sealed is not None and not sealed.is_sealed_with(ring.data_keys()):
            if sealed.manifest.office != session.db.office_id:
                raise ServiceError(_OTHER_OFFICE)
            if unlock is None:
                raise CannotOpen("kata_sandi", _OTHER_KEY.format(name=file.name))
            ring, _, key_file = unlocked(file, sealed, unlock)
        side, inside = _beside(session.folder, file, sealed, ring, work, session.clock())
        prepared = Prepared(session.folder, side, file.name, inside, ring, key_file, session.actor, Loss(),
                            sealed.manifest.made_at if sealed else None)
        try:
            if inside.office != session.db.office_id:
                raise ServiceError(_OTHER_OFFICE)
            return replace(prepared, loss=_loss(session, side / DATA_FILE, ring))
        except BaseException:
            prepared.drop()
            raise


@needs(Izin.PULIHKAN)
def restore(session: Session, prepared: Prepared, saksi: Saksi | None, work: Work | None = None) -> Restored:
    """Put a prepared backup in place of the open office's data. The session is closed by it.

    A safety copy is made first; without it nothing is touched. Raises SecondPersonMissing, ServiceError,
    StorageError (then the former data is back in place).
    """
    work = work or Work()
    agreed = need_second(session, Tindakan.PULIHKAN, saksi)
    work.step(1, 4, "Membuat salinan pengaman")
    safety = backup_before(session, "pemulihan")
    with session.db.read() as tx:
        head = queries.head(tx)
    work.step(2, 4, "Menutup data")
    session.db.close()
    try:
        aside = _exchange(prepared, "sebelum-pemulihan", session.clock(), f" · menggantikan {head.short}",
                          session.peran, session.clock, agreed.alasan, agreed.nama)
    finally:
        session.close()  # lets go of the lock; the data is closed already
    return Restored(prepared.name, aside, safety, prepared.inside.counts)


def prepare_without_office(folder: Path, file: Path, unlock: Unlock, work: Work, *,
                           over_sound: bool = False, clock: Clock = utc_now) -> Prepared:
    """Check a backup beside a folder without an office that opens: empty, without its data, or damaged.

    The present key file is kept when it opens the backup too. Data that still opens is refused unless
    ``over_sound``: whoever can log in is to see what would be lost. Raises CannotOpen, ServiceError,
    Cancelled.
    """
    why = places.unfit(folder)
    if why is not None:
        raise CannotOpen("tempat", places.sentence(folder, why, default_data_folder()))
    with told_about(file.name):
        sealed = backup_file.read_sealed(file)
        present = present_keys(folder, unlock)
        if present is not None and sealed is not None and sealed.is_sealed_with(present[0].data_keys()):
            ring, actor, key_file = present[0], present[1], b""
        else:
            ring, actor, key_file = unlocked(file, sealed, unlock)
        sound = present is not None and _is_sound(folder / DATA_FILE, present[0])
        if sound and not over_sound:
            raise ServiceError(_OPENS)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _locked(folder):
            swap.drop_leftovers(folder)  # of a restore that was cut short where no office is ever opened
        side, inside = _beside(folder, file, sealed, ring, work, clock())
        empty = not (folder / DATA_FILE).exists()
        return Prepared(folder, side, file.name, inside, ring, key_file, actor, Loss(empty, empty),
                        sealed.manifest.made_at if sealed else None, sound, present[0] if present else None)


def _is_sound(path: Path, ring: keys.KeyRing) -> bool:
    """Whether the data in a file opens and passes every check."""
    try:
        restored.inspect(path, ring.data_keys())
    except KnownError:
        return False
    return True


class Restorer:
    """Who restores where nobody is logged in, as services.second_person knows actors."""

    def __init__(self, prepared: Prepared, clock: ActingClock) -> None:
        self.folder, self.actor, self.clock = prepared.folder, prepared.actor, clock
        self._prepared = prepared

    def key_file(self) -> KeyFile:
        """The folder's, when a key that was opened proves it; else the backup's. Raises CannotOpen."""
        prepared = self._prepared
        try:
            return proved_key_file(self.folder, prepared.present or prepared.ring)
        except CannotOpen:
            if not prepared.key_file:
                raise
            return parse_key_file(prepared.key_file)


def takes_two(prepared: Prepared) -> bool:
    """Whether a restore without a session needs another user: the folder is not empty, and several are known.

    Raises CannotOpen.
    """
    empty = office_state(prepared.folder).kind is OfficeKind.EMPTY
    return not empty and not is_sole_user(Restorer(prepared, utc_now))


def restore_without_office(prepared: Prepared, *, alasan: str, saksi: Saksi | None = None,
                           clock: Clock = utc_now) -> Restored:
    """Put a prepared backup into the folder. Files that stand there are moved aside as damaged, with date.

    Where the folder's key file knows several users, ``saksi`` is needed; else a typed reason, and none for an
    empty folder. Raises SecondPersonMissing, ServiceError, StorageError (then the former files are back in
    place).
    """
    folder, nama = prepared.folder, ""
    if takes_two(prepared):
        agreed = need_second(Restorer(prepared, clock), Tindakan.PULIHKAN, saksi)
        alasan, nama = agreed.alasan, agreed.nama
    elif prepared.loss.empty and not alasan.strip():
        alasan = INTO_EMPTY
    elif len(alasan.strip()) < MIN_ALASAN:
        raise ServiceError("Pemulihan memerlukan alasan tertulis; tulis mengapa cadangan ini dipulihkan "
                           f"(paling sedikit {MIN_ALASAN} huruf).")
    with _locked(folder):
        damaged = (folder / DATA_FILE).exists() and not prepared.is_sound
        name = "rusak" if damaged else "sebelum-pemulihan"
        aside = _exchange(prepared, name, clock(), "", PERAN_PERTAMA, clock, alasan, nama)
    return Restored(prepared.name, aside, None, prepared.inside.counts)


def back_up_restored(prepared: Prepared, clock: Clock = utc_now) -> str:
    """Back up what was just put in place, so that the newest backup is one of the data in use.

    Returns the sentence of what went wrong, "" when nothing did: the restore stands either way.
    """
    folder = prepared.folder
    try:
        with _locked(folder), told_about(prepared.name):
            database = Database.open(folder, prepared.ring.data_keys(), clock=clock)
            try:
                OfficeData(database).backup("tutup")
            finally:
                database.close()
    except StorageError as error:
        return trouble_words(error)
    return ""


def _beside(folder: Path, file: Path, sealed: "backup_file.Sealed | None", ring: keys.KeyRing, work: Work,
            now: datetime) -> tuple[Path, restored.Inside]:
    """The data of a backup in a side folder of its own, fully checked."""
    needed = file.stat().st_size + _SPARE
    if shutil.disk_usage(folder).free < needed:
        raise KnownError(Cause.FULL, f"{needed} bytes needed")
    side = swap.side_folder(folder, "pemulihan", now)
    try:
        target = side / DATA_FILE
        backup_file.extract(file, sealed, target, watcher(work, "Menyalin cadangan"))
        work.step(0, 0, "Memeriksa isi cadangan")
        inside = restored.inspect(target, ring.data_keys())
        if sealed is not None and (inside.head != sealed.manifest.head
                                   or inside.counts != dict(sealed.manifest.counts)):
            raise KnownError(Cause.DAMAGED, "the contents are not those of the manifest")
        return side, inside
    except BaseException:
        shutil.rmtree(side, ignore_errors=True)
        raise


def _loss(session: Session, side: Path, ring: keys.KeyRing) -> Loss:
    with session.db.read() as tx:
        common = restored.common_seq(side, ring.data_keys(), _TxnAt(tx), queries.head(tx).seq)
        found = queries.work_since(tx, common)
    return Loss(True, False, found.count, found.actors, _instant(found.first), _instant(found.last))


class _TxnAt:
    """The transaction of a row of the present trail."""

    def __init__(self, tx: ReadTx) -> None:
        self._tx = tx

    def __call__(self, seq: int) -> str:
        return queries.txn_at(self._tx, seq)


def _instant(text: str) -> datetime | None:
    return instants.from_text(text) if text else None


def _exchange(prepared: Prepared, aside_name: str, now: datetime, more: str, peran: frozenset[Peran],
              clock: Clock, alasan: str, saksi: str) -> Path | None:
    """Leave the audit row, swap, open, check; on any failure the former files come back.

    The row is written before the exchange: no crash may leave restored data that says nothing of it.
    """
    folder = prepared.folder
    had_data = (folder / DATA_FILE).exists()
    _audit(prepared, f"{prepared.name}{more}", peran, clock, alasan, saksi)
    try:
        aside = swap.side_folder(folder, aside_name, now)
        for name in (KEY_FILE, KEY_COPY):
            if prepared.key_file:
                atomic_write(prepared.side / name, prepared.key_file)
            elif (folder / name).is_file():  # it stays, but the files aside are to be whole by themselves
                atomic_write(aside / name, (folder / name).read_bytes())
        swap.begin(folder, swap.Swap(prepared.side.name, aside.name))
    except OSError as error:
        raise StorageError(stored.from_os_error(error).cause.value) from error
    try:
        _check(prepared, clock)
    except Exception:
        if had_data:
            failed = swap.side_folder(folder, "gagal-pulih", now)
            swap.begin(folder, swap.Swap(aside.name, failed.name))
        raise
    if not any(aside.iterdir()):
        aside.rmdir()
        return None
    return aside


def _audit(prepared: Prepared, subject: str, peran: frozenset[Peran], clock: Clock, alasan: str,
           saksi: str) -> None:
    """The row of the trail and the anchor behind it, in the side folder; an older form is updated there."""
    side, ring = prepared.side, prepared.ring.data_keys()
    with told_about(prepared.name):
        migrate.upgrade(side / DATA_FILE, ring.db, lambda reason: side)  # the backup itself is the way back
        database = Database.open(side, ring, clock=clock)
        data = OfficeData(database, peran)
        try:
            with data.write(ACTION, prepared.actor, subject, alasan=alasan.strip(), saksi=saksi) as tx:
                tx.leave_trace()
                key_memory.forget(tx.connection)  # the key file of the folder is another time's
            data.renew_anchor()  # the trail ends elsewhere from now on
        finally:
            database.close()


def _check(prepared: Prepared, clock: Clock) -> None:
    with told_about(prepared.name):
        database = Database.open(prepared.folder, prepared.ring.data_keys(), clock=clock)
        try:
            problems = database.check().problems
            if problems:
                raise KnownError(Cause.DAMAGED, problems[0])
        finally:
            database.close()


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    lock = AppLock(folder)
    try:
        lock.acquire()
    except Held as error:
        raise CannotOpen("dipakai", str(error)) from error
    try:
        swap.finish_interrupted(folder)
        yield
    finally:
        lock.release()

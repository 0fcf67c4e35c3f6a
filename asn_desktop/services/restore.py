"""Restoring a backup: opened and fully checked in a side folder, compared with what would be lost, written
into its trail there, put under the office's present keys, exchanged whole, opened and checked again; the
former files stay aside.

It works with the office open (its backups, its keys), and without one: on an empty machine the file and a
password or the recovery code are enough.
"""

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from asn_desktop.db import backup as stored
from asn_desktop.db import backup_file, key_memory, keys, migrate, restored
from asn_desktop.db.database import Database
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.db.key_file import KeyFile, parse_key_file
from asn_desktop.db.queries import cadangan as queries
from asn_desktop.domain.dua_orang import MIN_ALASAN, Tindakan
from asn_desktop.domain.peran import Izin, Peran
from asn_desktop.runtime import places
from asn_desktop.runtime.atomic import atomic_write
from asn_desktop.runtime.paths import default_data_folder
from asn_desktop.services import swap
from asn_desktop.services.access import needs
from asn_desktop.services.alasan import refuse_code
from asn_desktop.services.backup_keys import NOT_A_BACKUP, Unlock, present_keys, told_about, unlocked
from asn_desktop.services.backups import backup_before, not_begun, note_abandoned, trouble_words, watcher
from asn_desktop.services.data import OfficeData
from asn_desktop.services.errors import CannotOpen, ServiceError, StorageError
from asn_desktop.services.key_store import proved_key_file
from asn_desktop.services.office_state import DATA_FILE, KEY_COPY, KEY_FILE, OfficeKind, office_state
from asn_desktop.services.restore_loss import Loss, loss_of, restrict_again
from asn_desktop.services.restore_parts import Prepared as Prepared
from asn_desktop.services.restore_parts import Restored as Restored
from asn_desktop.services.restore_parts import documents_back
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
UNREADABLE_COPY = (
    "Salinan pengaman tidak terbaca kembali sesudah ditulis, padahal data yang sekarang utuh; tidak ada yang "
    "diubah. Periksa cakram laptop ini, lalu ulangi pemulihan."
)


@needs(Izin.PULIHKAN)
def prepare_restore(session: Session, file: Path, work: Work, unlock: Unlock | None = None) -> Prepared:
    """Check a backup beside the open office and say what would be lost; nothing is changed.

    ``unlock`` is needed for one that was sealed with another key. Raises ServiceError, StorageError,
    Cancelled.
    """
    with told_about(file.name):
        sealed = backup_file.read_sealed(file)
        ring, present = session.ring, None
        if sealed is not None and not sealed.is_sealed_with(ring.data_keys()):
            if sealed.manifest.office != session.db.office_id:
                raise ServiceError(_OTHER_OFFICE)
            if unlock is None:
                raise CannotOpen("kata_sandi", _OTHER_KEY.format(name=file.name))
            ring, present = unlocked(file, sealed, unlock)[0].ring, session.ring
        side, inside = _beside(session.folder, file, sealed, ring, work, session.clock())
        prepared = Prepared(session.folder, side, file.name, inside, ring, b"", session.actor, Loss(),
                            sealed.manifest.made_at if sealed else None, present=present, source=file.parent)
        try:
            if inside.office != session.db.office_id:
                raise ServiceError(_OTHER_OFFICE)
            return replace(prepared, loss=_loss(session.db, side, ring))
        except BaseException:
            prepared.drop()
            raise


def _loss(data: OfficeData, side: Path, ring: keys.KeyRing) -> Loss:
    found = [Loss(known=False)]
    with _past_damage(), data.read() as tx:
        found.append(loss_of(tx, side / DATA_FILE, ring))
    return found[-1]


@contextlib.contextmanager
def _past_damage() -> Iterator[None]:
    """Go on where the present data is damaged: it is to be replaced, and its files are kept."""
    try:
        yield
    except StorageError as error:
        if error.cause != Cause.DAMAGED:
            raise


def _is_damaged(session: Session) -> bool:
    """Whether the data itself does not read, and not only the copy that was made of it. Raises
    ServiceError.
    """
    try:
        session.db.refuse_damaged()
    except StorageError as error:
        return error.cause == Cause.DAMAGED
    raise ServiceError(UNREADABLE_COPY)


@needs(Izin.PULIHKAN)
def restore(session: Session, prepared: Prepared, saksi: Saksi | None, work: Work | None = None) -> Restored:
    """Put a prepared backup in place of the open office's data. The session is closed by it.

    A safety copy is made first; without it nothing is touched, unless the data itself is damaged: then its
    files aside are all there is to keep. Raises SecondPersonMissing, ServiceError, StorageError (then the
    former data is back in place).
    """
    work = work or Work()
    agreed = need_second(session, Tindakan.PULIHKAN, saksi)
    work.step(1, 4, "Membuat salinan pengaman")
    safety, more = None, " · menggantikan data yang rusak"
    try:
        safety = backup_before(session, "pemulihan")
        with session.db.read() as tx:
            more = f" · menggantikan {queries.head(tx).short}"
    except StorageError as error:
        if error.cause != Cause.DAMAGED or not _is_damaged(session):
            raise
    work.step(2, 4, "Menutup data")
    with _past_damage():
        session.db.close()
    try:
        aside = _exchange(prepared, "sebelum-pemulihan" if safety else "rusak", session.clock(), more,
                          session.peran, session.clock, agreed.alasan, agreed.nama)
        documents = documents_back(prepared, work)
    finally:
        session.close()  # lets go of the lock; the data is closed already
    return Restored(prepared.name, aside, safety, prepared.inside.counts, documents)


def prepare_without_office(folder: Path, file: Path, unlock: Unlock, work: Work, *,
                           over_sound: bool = False, clock: Clock = utc_now) -> Prepared:
    """Check a backup beside a folder without an office that opens: empty, without its data, or damaged.

    A key file that stands there stays, and whoever restores must open it: another could put anybody's users
    in place. Data that still opens is refused unless ``over_sound``: whoever can log in is to see what would
    be lost. Raises CannotOpen, ServiceError, Cancelled.
    """
    why = places.unfit(folder)
    if why is not None:
        raise CannotOpen("tempat", places.sentence(folder, why, default_data_folder()))
    with told_about(file.name):
        sealed = backup_file.read_sealed(file)
        present = present_keys(folder, unlock, clock())
        if present is not None and sealed is not None and sealed.is_sealed_with(present.ring.data_keys()):
            opened, key_file = present, b""
        else:
            opened, key_file = unlocked(file, sealed, unlock)
        ring, who = opened.ring, present or opened
        if who.ring.office_id != ring.office_id:
            raise ServiceError(_OTHER_OFFICE)
        sound = present is not None and _is_sound(folder / DATA_FILE, present.ring)
        if sound and not over_sound:
            raise ServiceError(_OPENS)
        is_new = not folder.exists()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with swap.locked(folder):
                swap.drop_leftovers(folder)  # of a restore that was cut short where no office is ever opened
            side, inside = _beside(folder, file, sealed, ring, work, clock())
        except BaseException:
            if is_new:  # a refused backup leaves no folder behind that looks like an office
                shutil.rmtree(folder, ignore_errors=True)
            raise
        empty = not (folder / DATA_FILE).exists()
        prepared = Prepared(folder, side, file.name, inside, ring, b"" if present else key_file, who.actor,
                            Loss(empty, empty), sealed.manifest.made_at if sealed else None, sound,
                            present.ring if present and present.ring.data_key != ring.data_key else None,
                            who.peran, file.parent)
        try:
            if prepared.key_file:
                for name in (KEY_FILE, KEY_COPY):
                    atomic_write(side / name, prepared.key_file)
            if sound and present is not None:
                with restored.reading(folder / DATA_FILE, present.ring.data_keys()) as tx:
                    return replace(prepared, loss=loss_of(tx, side / DATA_FILE, ring))
        except BaseException:
            prepared.drop()
            raise
        return prepared


def _is_sound(path: Path, ring: keys.KeyRing) -> bool:
    """Whether the data in a file opens and passes every check. Raises KnownError NEWER: it is not damaged."""
    try:
        restored.inspect(path, ring.data_keys())
    except KnownError as error:
        if error.cause is Cause.NEWER:
            raise
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
    """Put a prepared backup into the folder. Data that stands there is moved aside: as damaged, or, when it
    is sound, after a safety copy of it.

    Where the folder's key file knows several users, ``saksi`` is needed; else a typed reason, and none for an
    empty folder. Raises SecondPersonMissing, ServiceError, StorageError (then the former files are back in
    place).
    """
    folder, nama = prepared.folder, ""
    refuse_code(alasan)
    if takes_two(prepared):
        agreed = need_second(Restorer(prepared, clock), Tindakan.PULIHKAN, saksi)
        alasan, nama = agreed.alasan, agreed.nama
    elif prepared.loss.empty and not alasan.strip():
        alasan = INTO_EMPTY
    elif len(alasan.strip()) < MIN_ALASAN:
        raise ServiceError("Pemulihan memerlukan alasan tertulis; tulis mengapa cadangan ini dipulihkan "
                           f"(paling sedikit {MIN_ALASAN} huruf).")
    with swap.locked(folder):
        damaged = (folder / DATA_FILE).exists() and not prepared.is_sound
        safety = _safety_copy(prepared, clock) if prepared.is_sound else None
        name = "rusak" if damaged else "sebelum-pemulihan"
        aside = _exchange(prepared, name, clock(), "", prepared.peran, clock, alasan, nama)
        documents = documents_back(prepared, Work())
    return Restored(prepared.name, aside, safety, prepared.inside.counts, documents)


def back_up_restored(prepared: Prepared, clock: Clock = utc_now) -> str:
    """Back up what was just put in place, so that the newest backup is one of the data in use.

    Returns the sentence of what went wrong, "" when nothing did: the restore stands either way.
    """
    try:
        with swap.locked(prepared.folder):
            _back_up(prepared, "tutup", clock)
    except StorageError as error:
        return trouble_words(error)
    return ""


def _safety_copy(prepared: Prepared, clock: Clock) -> Path:
    try:
        return _back_up(prepared, "sebelum-pemulihan", clock)
    except StorageError as error:
        raise not_begun(error) from error


def _back_up(prepared: Prepared, reason: str, clock: Clock) -> Path:
    with told_about(prepared.name):
        database = Database.open(prepared.folder, prepared.ring_after.data_keys(), clock=clock)
        try:
            return OfficeData(database).backup(reason)
        finally:
            database.close()


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
    except BaseException as error:
        shutil.rmtree(side, ignore_errors=True)
        no_data = isinstance(error, KnownError) and error.cause in (Cause.DAMAGED, Cause.NOT_ENCRYPTED)
        if sealed is None and no_data:  # nothing says that it ever was a backup
            raise ServiceError(NOT_A_BACKUP.format(name=file.name)) from error
        raise


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
        for name in (KEY_FILE, KEY_COPY):  # one that stays: the files aside are to be whole by themselves
            if not prepared.key_file and (folder / name).is_file():
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
    """The row of the trail, the restrictions that stay and the anchor behind them, in the side folder; an
    older form is updated there, and older keys give way to the office's own.
    """
    side, ring = prepared.side, prepared.ring.data_keys()
    with told_about(prepared.name):
        migrate.upgrade(side / DATA_FILE, ring.db, lambda reason: side)  # the backup itself is the way back
        database = Database.open(side, ring, clock=clock)
        data = OfficeData(database, peran)
        try:
            if prepared.present is not None:
                data.rotate_keys(prepared.present.data_keys(), ACTION, prepared.actor, subject,
                                 alasan=alasan.strip(), saksi=saksi, keep_keys=_as_it_is, in_place=_as_it_is)
            else:
                with data.write(ACTION, prepared.actor, subject, alasan=alasan.strip(), saksi=saksi) as tx:
                    tx.leave_trace()
            restrict_again(data, prepared.loss, prepared.actor)
            with data.write_aside() as aside:
                note_abandoned(aside, prepared.folder)
                key_memory.forget(aside.connection)  # the key file of the folder is another time's
            data.renew_anchor()  # the trail ends elsewhere from now on
        finally:
            database.close()


def _as_it_is(*anchor: bytes) -> None:
    """Nothing to keep: the new keys stand in the key file already, and nobody works in the side folder."""


def _check(prepared: Prepared, clock: Clock) -> None:
    with told_about(prepared.name):
        database = Database.open(prepared.folder, prepared.ring_after.data_keys(), clock=clock)
        try:
            problems = database.check().problems
            if problems:
                raise KnownError(Cause.DAMAGED, problems[0])
        finally:
            database.close()

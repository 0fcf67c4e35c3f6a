"""An office, made, opened, closed: keys, lock and data together; and what can be known before anyone logs in.

The data floor is loaded inside the functions that need it, because the login is painted before that.
"""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from asn_desktop.domain.identifier import IdGenerator
from asn_desktop.fields.references import References
from asn_desktop.runtime.atomic import atomic_write
from asn_desktop.runtime.lock import AppLock, Held
from asn_desktop.runtime.paths import LOCK_NAME
from asn_desktop.runtime.resources import references as load_references
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.key_care import mend_key_files
from asn_desktop.services.office_state import DATA_FILE, KEY_COPY
from asn_desktop.services.office_state import KEY_FILE as KEY_FILE
from asn_desktop.services.office_state import OfficeKind as OfficeKind
from asn_desktop.services.office_state import OfficeState as OfficeState
from asn_desktop.services.office_state import office_state as office_state

if TYPE_CHECKING:
    from asn_desktop.db.database import Database
    from asn_desktop.db.key_file import KeyFile
    from asn_desktop.db.keys import KdfParams, KeyRing
    from asn_desktop.domain.paket import PaketKinerja
    from asn_desktop.services.data import OfficeData

Clock = Callable[[], datetime]
_Opened = TypeVar("_Opened")
MIN_PASSWORD = 8


def utc_now() -> datetime:
    """The computer's clock, with its zone."""
    return datetime.now(UTC)


class Session:
    """Somebody logged in to one office; given to every use case. Close it, or use it in a ``with``."""

    def __init__(self, data: "OfficeData", folder: Path, actor: str, clock: Clock, lock: AppLock, *,
                 ring: "KeyRing", recovery_verified: bool) -> None:
        self.db = data
        self.folder = folder
        self.actor = actor
        self.latihan = data.latihan
        self.clock = clock
        self.recovery_verified = recovery_verified
        self.references: References = load_references()
        self._ring = ring
        self._lock = lock
        self._closed = False
        self.notices: tuple[str, ...] = ()  # what opening found and mended, to be told

    @property
    def packs(self) -> "tuple[PaketKinerja, ...]":
        """All dated rule packs. Raises services.packs.PackError."""
        from asn_desktop.services.packs import all_packs

        return all_packs()

    def close(self) -> None:
        """End cleanly and let others in; may be called twice. Raises StorageError."""
        if self._closed:
            return
        self._closed = True
        try:
            self.db.close()
        finally:
            self._lock.release()

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Created:
    """A new office, open, and its recovery code, which is kept nowhere else."""

    session: Session
    recovery_code: str


def create_office(folder: Path, *, instansi: str, admin: str, password: str, latihan: bool = False,
                  kdf: "KdfParams | None" = None, clock: Clock = utc_now) -> Created:
    """Make a new office in an empty folder with its first user, and open it.

    ``kdf`` defaults to the full cost (256 MiB); only practice offices may go below 3 passes. Raises
    CannotOpen, ServiceError for an unusable name or password.
    """
    from asn_desktop.db import keys
    from asn_desktop.db.database import Database

    instansi, admin = instansi.strip(), admin.strip()
    if not instansi or len(instansi) > 160:
        raise ServiceError("Nama instansi belum diisi atau melebihi 160 huruf; tulis nama resminya.")
    _check_user(admin)
    _check_password(password, admin)
    with _opening(folder, make=True) as lock:
        _refuse_existing(folder)
        _keep_others_out(folder)
        office_id = IdGenerator(lambda: int(clock().timestamp() * 1000), secrets.token_bytes)()
        settings = kdf or (keys.PRACTICE_KDF if latihan else keys.KdfParams())
        ring, key_file, code = keys.new_keys(office_id, admin, password, latihan=latihan, kdf=settings)
        _write_key_file(folder, key_file)
        database = Database.create(folder, ring.derive("db"), office_id=office_id, latihan=latihan,
                                   clock=clock)
        session = _session(database, folder, admin, clock, lock, ring, verified=False)
        try:
            with session.db.write("kantor.buat", admin, instansi) as tx:
                tx.insert("kantor", {"instansi": instansi, "kertas": "a4"})
        except BaseException:
            session.close()
            raise
    return Created(session, code)


def open_office(folder: Path, user: str, password: str, *, clock: Clock = utc_now) -> Session:
    """Log in. Raises CannotOpen with the cause: wrong password, in use, damaged, newer than the program, …"""
    from asn_desktop.db import keys
    from asn_desktop.db.database import Database
    from asn_desktop.db.errors import Cause, KnownError

    if office_state(folder).kind is OfficeKind.EMPTY:
        raise CannotOpen("tidak_ada", folder=folder)
    with _opening(folder) as lock:
        key_file, (ring, slot) = _unlocked(
            folder, lambda found: keys.open_with_password(found, user, password))
        database = Database.open(folder, ring.derive("db"), clock=clock)
        if database.office_id != ring.office_id or database.latihan != key_file.latihan:
            database.close()
            raise KnownError(Cause.KEY_FILE, "key file of another office")
        session = _session(database, folder, slot.user, clock, lock, ring,
                           verified=key_file.recovery_verified)
        session.notices = mend_key_files(folder, key_file, ring, clock())
        return session


def verify_recovery_code(session: Session, code: str) -> None:
    """Prove that the typed code opens this office, and remember that somebody has it on paper.

    Raises CannotOpen with the group that is wrong, when that can be told.
    """
    from asn_desktop.db import keys

    with _told_as_opening(session.folder):
        key_file, ring = _unlocked(session.folder, lambda found: keys.open_with_recovery_code(found, code))
        _write_key_file(session.folder, keys.mark_recovery_verified(key_file, ring))
    session.recovery_verified = True
    with session.db.write("kunci.uji_pemulihan", session.actor) as tx:
        tx.leave_trace()


def change_password(session: Session, old: str, new: str, *, kdf: "KdfParams | None" = None) -> None:
    """Change the password of whoever is logged in; nothing else is encrypted anew.

    Raises CannotOpen for a wrong old password, ServiceError for an unusable new one.
    """
    from asn_desktop.db import keys

    _check_password(new, session.actor)
    with _told_as_opening(session.folder):
        key_file, (ring, slot) = _unlocked(
            session.folder, lambda found: keys.open_with_password(found, session.actor, old))
        settings = kdf or (keys.PRACTICE_KDF if session.latihan else keys.KdfParams())
        _write_key_file(session.folder, keys.change_password(key_file, ring, slot.user, new, settings))
    with session.db.write("kunci.ganti_kata_sandi", session.actor) as tx:
        tx.leave_trace()


def check_key_file(session: Session) -> tuple[str, ...]:
    """Findings about the key file and its copy: missing, unreadable, or changed outside the program."""
    from asn_desktop.db import keys
    from asn_desktop.db.errors import KnownError
    from asn_desktop.db.key_file import parse_key_file

    found: list[str] = []
    for name in (KEY_FILE, KEY_COPY):
        try:
            key_file = parse_key_file((session.folder / name).read_bytes())
            if key_file.office_id != session.db.office_id:
                found.append(f"{name}: milik kantor lain")
            keys.check_seal(key_file, session._ring)
        except OSError:
            found.append(f"{name}: tidak ada")
        except KnownError:
            found.append(f"{name}: rusak atau diubah di luar program")
    return tuple(found)


@contextmanager
def _opening(folder: Path, *, make: bool = False) -> Iterator[AppLock]:
    """Hold the folder's lock; it is kept when the block succeeds and given back when it fails."""
    with _told_as_opening(folder):
        if make:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # others on this computer stay out
        lock = AppLock(folder)
        lock.acquire()
        try:
            yield lock
        except BaseException:
            lock.release()
            raise


@contextmanager
def _told_as_opening(folder: Path) -> Iterator[None]:
    from asn_desktop.db.backup import from_os_error
    from asn_desktop.db.errors import Cause, KnownError

    try:
        yield
    except Held as error:
        raise CannotOpen("dipakai", str(error)) from error
    except KnownError as error:
        raise CannotOpen(error.cause.value, _group_sentence(error.cause is Cause.WRONG_RECOVERY_CODE,
                                                            error.detail), folder) from error
    except OSError as error:
        raise CannotOpen(from_os_error(error).cause.value, folder=folder) from error


def _group_sentence(is_code: bool, detail: str) -> str | None:
    if not is_code or not detail.isdigit():
        return None
    if detail == "0":
        return "Kode pemulihan terdiri atas 8 kelompok berisi 6 angka; lengkapi angkanya."
    return f"Kelompok ke-{detail} kode pemulihan salah ketik; periksa 6 angkanya pada kertas."


def _session(database: "Database", folder: Path, actor: str, clock: Clock, lock: AppLock, ring: "KeyRing",
             *, verified: bool) -> Session:
    from asn_desktop.services.data import OfficeData

    return Session(OfficeData(database), folder, actor, clock, lock, ring=ring, recovery_verified=verified)


def _key_files(folder: Path) -> "list[KeyFile | Exception]":
    """The readable key files, the main one first; or the one reason why there is none."""
    from asn_desktop.db.errors import Cause, KnownError
    from asn_desktop.db.key_file import parse_key_file

    readable: list[KeyFile | Exception] = []
    failure: Exception = KnownError(Cause.KEY_FILE, "missing")
    for name in (KEY_FILE, KEY_COPY):
        try:
            key_file = parse_key_file((folder / name).read_bytes())
        except KnownError as error:
            failure = error
            if error.cause is Cause.NEWER:
                raise
        except OSError as error:
            failure = KnownError(Cause.KEY_FILE, str(error.errno))
        else:
            if key_file not in readable:
                readable.append(key_file)
    return readable or [failure]


def _unlocked(folder: Path, opened: "Callable[[KeyFile], _Opened]") -> "tuple[KeyFile, _Opened]":
    """The first key file that opens; the copy is tried when it says something else than the main one."""
    from asn_desktop.db.errors import KnownError

    first: KnownError | None = None
    for key_file in _key_files(folder):
        if isinstance(key_file, Exception):
            raise key_file
        try:
            return key_file, opened(key_file)
        except KnownError as error:
            first = first or error
    raise first or CannotOpen("berkas_kunci", folder=folder)


def _write_key_file(folder: Path, key_file: "KeyFile") -> None:
    """Main file first: whenever this stops, one of the two is whole and has a password that was told."""
    for name in (KEY_FILE, KEY_COPY):
        atomic_write(folder / name, key_file.to_bytes())


def _refuse_existing(folder: Path) -> None:
    """A folder with data is never overwritten; keys of a set-up that was cut short are moved aside."""
    backups = folder / "cadangan"
    if (folder / DATA_FILE).exists() or (backups.is_dir() and any(backups.iterdir())):
        raise CannotOpen("sudah_ada", folder=folder)
    for name in (KEY_FILE, KEY_COPY):
        old = folder / name
        number = 1
        while old.exists():
            aside = folder / f"{name}.lama-{number}"
            if not aside.exists():
                old.rename(aside)
            number += 1


def _keep_others_out(folder: Path) -> None:
    """Close a folder that was there before to others on this computer, when it holds nothing but the lock."""
    own = all(path.name.startswith((LOCK_NAME, KEY_FILE, KEY_COPY)) for path in folder.iterdir())
    if os.name == "posix" and own and folder.stat().st_uid == os.getuid():
        folder.chmod(0o700)


def _check_user(name: str) -> None:
    if not 1 <= len(name) <= 60 or not name.isprintable():
        raise ServiceError("Nama pengguna belum diisi atau melebihi 60 huruf; tulis nama pendek.")


def _check_password(password: str, user: str) -> None:
    if len(password) < MIN_PASSWORD:
        raise ServiceError(f"Kata sandi paling sedikit {MIN_PASSWORD} huruf; pakai beberapa kata.")
    if password.strip().casefold() == user.casefold():
        raise ServiceError("Kata sandi sama dengan nama pengguna; pilih kata sandi yang lain.")

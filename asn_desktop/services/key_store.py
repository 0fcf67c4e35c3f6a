"""The key file on the disk: read, tried, written; and the folder's lock and troubles while that is done.

Three names: kunci.json, its copy kunci.bak, and kunci.baru while the keys of an office are being changed. The
data floor is loaded inside the functions, because the login is painted before that.
"""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from asn_desktop.runtime import places
from asn_desktop.runtime.atomic import atomic_write, discard, put_in_place, stage
from asn_desktop.runtime.lock import AppLock, Held
from asn_desktop.runtime.paths import LOCK_NAME, default_data_folder
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.kepala import settle_anchor
from asn_desktop.services.office_state import DATA_FILE, KEY_COPY, KEY_FILE, KEY_NEXT
from asn_desktop.services.swap import finish_interrupted

if TYPE_CHECKING:
    from asn_desktop.db.key_file import KeyFile
    from asn_desktop.db.keys import KeyRing

_log = logging.getLogger(__name__)
_Opened = TypeVar("_Opened")
_LINK = ("{path} hanya tautan ke berkas di tempat lain, yang dapat berada di jaringan atau media lepas; "
         "pindahkan berkas aslinya ke folder data.")
_TRIED_BEFORE = (
    "Pembaruan susunan data oleh versi ini sudah pernah gagal dan tidak diulang; data tetap seperti semula, "
    "dan cadangannya {cadangan} ada di folder cadangan. Pasang versi program yang lain, atau kembali ke "
    "versi sebelumnya.")


@contextmanager
def opening(folder: Path, *, make: bool = False) -> Iterator[AppLock]:
    """Hold the folder's lock; it is kept when the block succeeds and given back when it fails.

    Raises CannotOpen.
    """
    with told_as_opening(folder):
        why = places.unfit(folder)
        if why is not None:
            raise CannotOpen("tempat", places.sentence(folder, why, default_data_folder()))
        for name in (DATA_FILE, KEY_FILE, KEY_COPY, KEY_NEXT, LOCK_NAME):
            if (folder / name).is_symlink():
                raise CannotOpen("tempat", _LINK.format(path=folder / name))
        if make:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # others on this computer stay out
        lock = AppLock(folder)
        lock.acquire()
        try:
            finish_interrupted(folder)  # a restore that was cut short, before anything is opened
            yield lock
        except BaseException:
            lock.release()
            raise


@contextmanager
def told_as_opening(folder: Path) -> Iterator[None]:
    """Turn what the data floor and the system raise into CannotOpen, which names the folder."""
    from asn_desktop.db.backup import from_os_error
    from asn_desktop.db.errors import Cause, KnownError

    try:
        yield
    except Held as error:
        raise CannotOpen("dipakai", str(error)) from error
    except KnownError as error:
        sentence = _group_sentence(error.cause is Cause.WRONG_RECOVERY_CODE, error.detail)
        if error.cause is Cause.MIGRATION_AGAIN and error.detail:
            sentence = _TRIED_BEFORE.format(cadangan=error.detail)
        raise CannotOpen(error.cause.value, sentence, folder) from error
    except OSError as error:
        raise CannotOpen(from_os_error(error).cause.value, folder=folder) from error


def _group_sentence(is_code: bool, detail: str) -> str | None:
    if not is_code or not detail.isdigit():
        return None
    if detail == "0":
        return "Kode pemulihan terdiri atas 8 kelompok berisi 6 angka; lengkapi angkanya."
    return f"Kelompok ke-{detail} kode pemulihan salah ketik; periksa 6 angkanya pada kertas."


def key_files(folder: Path, names: tuple[str, ...] = (KEY_FILE, KEY_COPY)) -> "list[KeyFile]":
    """The readable key files, the main one first.

    Raises KnownError with the one reason why there is none, or NEWER.
    """
    from asn_desktop.db.errors import Cause, KnownError
    from asn_desktop.db.key_file import parse_key_file

    readable: list[KeyFile] = []
    failure = KnownError(Cause.KEY_FILE, "missing")
    for name in names:
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
    if not readable:
        raise failure
    return readable


def unlocked(folder: Path, opened: "Callable[[KeyFile], _Opened]",
             names: tuple[str, ...] = (KEY_FILE, KEY_COPY)) -> "tuple[KeyFile, _Opened]":
    """The first key file that opens; the copy is tried when it says something else than the main one.

    Raises KnownError of the first that did not open.
    """
    from asn_desktop.db.errors import KnownError

    first: KnownError | None = None
    refused: list[KeyFile] = []
    for key_file in key_files(folder, names):
        try:
            found = opened(key_file)
        except KnownError as error:
            first = first or error
            refused.append(key_file)
            continue
        # A copy that a change left behind when it was cut short must not open with the old password.
        if first and any(_is_sealed(other, found) for other in refused) and not _is_newest(
                folder, key_file, found):
            raise first
        return key_file, found
    raise first or CannotOpen("berkas_kunci", folder=folder)


def _is_newest(folder: Path, key_file: "KeyFile", found: object) -> bool:
    """Whether the data says so: then the main file is the one that somebody put back."""
    from asn_desktop.db import keys
    from asn_desktop.db.key_memory import is_newest

    ring = found[0] if isinstance(found, tuple) else found
    return (isinstance(ring, keys.KeyRing) and (folder / DATA_FILE).is_file()
            and is_newest(folder / DATA_FILE, ring.data_keys().db, key_file.mac))


def _is_sealed(key_file: "KeyFile", found: object) -> bool:
    """Whether a key file is whole by the key that another one gave (alone, or with the slot it came from)."""
    from asn_desktop.db import keys
    from asn_desktop.db.errors import KnownError

    ring = found[0] if isinstance(found, tuple) else found
    if not isinstance(ring, keys.KeyRing):
        return False
    try:
        keys.check_seal(key_file, ring)
    except KnownError:
        return False
    return True


def unlocked_for_data(folder: Path, opened: "Callable[[KeyFile], tuple[KeyRing, _Opened]]"
                      ) -> "tuple[KeyFile, tuple[KeyRing, _Opened]]":
    """Like ``unlocked``, also after a change of keys was cut short: then the file whose key fits the data.

    What fits is made the only one, the rest is cleared away. Raises KnownError.
    """
    from asn_desktop.db.errors import Cause, KnownError
    from asn_desktop.db.rotation import clear_leftovers

    if not (folder / KEY_NEXT).exists():
        found = unlocked(folder, opened)
        clear_leftovers(folder / DATA_FILE)
        return found
    first: KnownError | None = None
    refused: list[KeyFile] = []
    for key_file in key_files(folder, (KEY_FILE, KEY_COPY, KEY_NEXT)):
        try:
            ring, more = opened(key_file)
        except KnownError as error:
            first = first or error
            refused.append(key_file)
            continue
        if _fits(folder, ring):
            # The keys are settled already, and what stands before this one was changed since.
            if first and any(_is_sealed(other, ring) for other in refused):
                raise first
            settle(folder, key_file, ring)
            return key_file, (ring, more)
    raise first or KnownError(Cause.DAMAGED, "no key fits the data")


def _fits(folder: Path, ring: "KeyRing") -> bool:
    from asn_desktop.db.engine import schema_number
    from asn_desktop.db.errors import Cause, KnownError

    try:
        schema_number(folder / DATA_FILE, ring.data_keys().db)
    except KnownError as error:
        if error.cause is not Cause.DAMAGED:
            raise
        return False
    return True


def settle(folder: Path, key_file: "KeyFile", ring: "KeyRing") -> None:
    """Make this key file the only one after a change of keys, with the anchor that its keys sealed;
    kunci.baru goes last. Raises OSError.
    """
    from asn_desktop.db.rotation import clear_leftovers

    write_key_file(folder, key_file)
    clear_leftovers(folder / DATA_FILE)
    settle_anchor(folder, ring)
    (folder / KEY_NEXT).unlink(missing_ok=True)


def settle_if_left(folder: Path, ring: "KeyRing") -> None:
    """Finish a change of keys of an open office that could not be settled. Raises CannotOpen."""
    if (folder / KEY_NEXT).exists():
        with told_as_opening(folder):
            settle(folder, proved_key_file(folder, ring), ring)


def write_key_file(folder: Path, key_file: "KeyFile") -> None:
    """Main file first: whenever this stops, one of the two is whole and has a password that was told.

    Raises OSError.
    """
    for name in (KEY_FILE, KEY_COPY):
        atomic_write(folder / name, key_file.to_bytes())


@contextmanager
def replacing_key_files(folder: Path, made: "KeyFile") -> Iterator[None]:
    """Around a block that records the change: what needs room on the disk comes before it, the names after.

    When the block fails, nothing has changed. A copy that stays old is only logged: beside a whole main file
    it opens nothing, and the next login renews it. Raises OSError.
    """
    paths = [folder / name for name in (KEY_FILE, KEY_COPY)]
    staged: list[Path] = []
    try:
        for path in paths:
            staged.append(stage(path, made.to_bytes()))  # noqa: PERF401 - known when the second fails
        yield
        put_in_place(staged.pop(0), paths[0])
        try:
            put_in_place(staged.pop(0), paths[1])
        except OSError as error:
            _log.warning("copy of the key file not renewed: %s", error.strerror)
    finally:
        for draft in staged:
            discard(draft)


def refuse_existing(folder: Path) -> None:
    """A folder with data is never overwritten; keys of a set-up that was cut short are moved aside.

    Raises CannotOpen.
    """
    backups = folder / "cadangan"
    if (folder / DATA_FILE).exists() or (backups.is_dir() and any(backups.iterdir())):
        raise CannotOpen("sudah_ada", folder=folder)
    for name in (KEY_FILE, KEY_COPY, KEY_NEXT):
        old = folder / name
        number = 1
        while old.exists():
            aside = folder / f"{name}.lama-{number}"
            if not aside.exists():
                old.rename(aside)
            number += 1


def keep_others_out(folder: Path) -> None:
    """Close a folder that was there before to others on this computer, when it holds nothing but the lock."""
    own = all(path.name.startswith((LOCK_NAME, KEY_FILE, KEY_COPY)) for path in folder.iterdir())
    if os.name == "posix" and own and folder.stat().st_uid == os.getuid():
        folder.chmod(0o700)


def proved_key_file(folder: Path, ring: "KeyRing") -> "KeyFile":
    """The key file of an open office, proved by its own key. Raises CannotOpen."""
    from asn_desktop.db import keys

    def proved(key_file: "KeyFile") -> None:
        keys.check_seal(key_file, ring)

    with told_as_opening(folder):
        return unlocked(folder, proved, (KEY_FILE, KEY_COPY, KEY_NEXT))[0]

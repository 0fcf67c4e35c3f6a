"""Looks after the two key files of an office that somebody has just opened: what is damaged or missing is
written anew from the good one and told, because the next damage would lock everybody out.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from asn_desktop.domain.peran import Peran
from asn_desktop.runtime.atomic import atomic_write
from asn_desktop.services.errors import CannotOpen, StorageError
from asn_desktop.services.key_store import key_files
from asn_desktop.services.office_state import KEY_COPY, KEY_FILE

if TYPE_CHECKING:
    from asn_desktop.db.database import Database
    from asn_desktop.db.key_file import KeyFile, Slot
    from asn_desktop.db.keys import KeyRing
    from asn_desktop.services.data import OfficeData

_log = logging.getLogger(__name__)
_Opened = TypeVar("_Opened")
FOUND_OLD: Final = "kunci.berkas_lama"
OLD_BACK: Final = (
    "Berkas kunci di folder data bukan yang terakhir dicatat program: yang lama dipasang kembali di luar "
    "program, sehingga kata sandi, peran, dan kode pemulihan lama berlaku lagi. "
)
ONLY_ADMIN: Final = "Minta Admin kunci masuk dan memeriksanya."
WAY_OUT: Final = (
    "Periksa daftar pengguna, atur ulang kata sandi yang lama, terbitkan kode pemulihan baru, lalu ganti "
    "kunci data di Setelan."
)
_OLD: Final = "lebih lama daripada yang tercatat"
HEALED: Final = "Berkas kunci {path} {state} dan sudah ditulis ulang dari salinannya{aside}."
ASIDE: Final = "; yang lama disimpan sebagai {name}"
NOT_HEALED: Final = (
    "Berkas kunci {path} {state} dan belum dapat ditulis ulang; periksa izin dan ruang simpan folder itu, "
    "lalu masuk lagi."
)


def newest(folder: Path, database: "Database", found: "tuple[KeyFile, _Opened]",
           opened: "Callable[[KeyFile], _Opened]") -> "tuple[tuple[KeyFile, _Opened], bool]":
    """The key file that the data remembers, opened; and whether there is none, so that an older one serves.

    ``found`` is what opened the data, ``opened`` tries the password or code on another. Raises KnownError.
    """
    from asn_desktop.db import key_memory

    with database.read() as tx:
        known = key_memory.known(tx.connection)
    if not known or found[0].mac in known:
        return found, False
    for other in key_files(folder):
        if other.mac in known:
            return (other, opened(other)), False
    return found, True


def refuse_old(folder: Path, slot: "Slot") -> None:
    """With an older key file only an administrator comes in, to see to it. Raises CannotOpen."""
    if Peran.ADMIN_KUNCI not in slot.roles:
        raise CannotOpen("berkas_kunci", OLD_BACK + ONLY_ADMIN, folder)


def note_key_file(data: "OfficeData", *key_files: "KeyFile") -> None:
    """Remember the newest key file; a failure is only logged, because what was remembered covers it.

    Called where the change itself stands already.
    """
    from asn_desktop.db import key_memory

    try:
        with data.write_aside() as tx:
            key_memory.note(tx.connection, *(one.mac for one in key_files))
    except StorageError as error:
        _log.warning("seal of the key file not noted: %s", error.cause)


def keep_key_files(data: "OfficeData", actor: str, folder: Path, good: "KeyFile", ring: "KeyRing",
                   now: datetime, *, is_old: bool) -> tuple[str, ...]:
    """After a login: mend the key files and remember the newest; what was found is told and audited.

    ``is_old``: ``good`` is none that the data remembers; then it replaces nothing, and is told at every login
    until the key file is changed. Raises StorageError.
    """
    from asn_desktop.db import key_memory

    told = mend_key_files(folder, good, ring, now, is_old=is_old)
    if is_old:
        told = (OLD_BACK + WAY_OUT, *told)
    if is_old or any(_OLD in line for line in told):
        subject = "dipakai" if is_old else f"{KEY_FILE} diganti dari salinannya"
        with data.write(FOUND_OLD, actor, subject) as tx:
            tx.leave_trace()
    if not is_old:
        with data.read() as tx:
            settled = key_memory.known(tx.connection) == (good.mac,)
        if not settled:
            note_key_file(data, good)
    return told


def check_key_files(folder: Path, data: "OfficeData", ring: "KeyRing") -> tuple[str, ...]:
    """Findings about the key files: missing, unreadable, older, or changed outside the program."""
    from asn_desktop.db import key_memory, keys
    from asn_desktop.db.errors import KnownError
    from asn_desktop.db.key_file import parse_key_file

    with data.read() as tx:
        known = key_memory.known(tx.connection)
    found: list[str] = []
    for name in (KEY_FILE, KEY_COPY):
        try:
            key_file = parse_key_file((folder / name).read_bytes())
            if key_file.office_id != data.office_id:
                found.append(f"{name}: milik kantor lain")
            keys.check_seal(key_file, ring)
        except OSError:
            found.append(f"{name}: tidak ada")
        except KnownError:
            found.append(f"{name}: rusak atau diubah di luar program")
        else:
            if known and key_file.mac not in known:
                found.append(f"{name}: {_OLD}")
    return tuple(found)


def mend_key_files(folder: Path, good: "KeyFile", ring: "KeyRing", now: datetime, *,
                   is_old: bool = False) -> tuple[str, ...]:
    """Make both key files whole from the newest one; a sentence for each that was not.

    A damaged or older main file is kept under a name with the date; an older copy follows the main file.
    """
    told: list[str] = []
    for name in (KEY_FILE, KEY_COPY):
        path = folder / name
        state = _state(path, good, ring, is_copy=name == KEY_COPY)
        if not state or (is_old and state in ("lama", _OLD)):
            continue
        try:
            aside = _moved_aside(path, now) if state in ("rusak", _OLD) else ""
            atomic_write(path, good.to_bytes())
        except OSError:
            told.append(NOT_HEALED.format(path=path, state=state))
        else:
            if state != "lama":
                kept = ASIDE.format(name=aside) if aside else ""
                told.append(HEALED.format(path=path, state=state, aside=kept))
    return tuple(told)


def _state(path: Path, good: "KeyFile", ring: "KeyRing", *, is_copy: bool) -> str:
    """What is wrong with a key file in a word, empty when nothing is."""
    from asn_desktop.db import keys
    from asn_desktop.db.errors import Cause, KnownError
    from asn_desktop.db.key_file import parse_key_file

    try:
        found = parse_key_file(path.read_bytes())
        keys.check_seal(found, ring)
    except FileNotFoundError:
        return "hilang"
    except KnownError as error:
        return "" if error.cause is Cause.NEWER else "rusak"
    except OSError:
        return "rusak"
    if found == good:
        return ""
    return ("lama" if _main_is(path.with_name(KEY_FILE), good) else "") if is_copy else _OLD


def _main_is(path: Path, good: "KeyFile") -> bool:
    try:
        return path.read_bytes() == good.to_bytes()
    except OSError:
        return False


def _moved_aside(path: Path, now: datetime) -> str:
    stem = f"{path.name}.rusak-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    aside, number = path.with_name(stem), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{stem}-{number}")
    path.rename(aside)
    return aside.name

"""Puts a checked data file in the place of an office's: all that was there is moved aside together, nothing
is deleted, and what is cut short by a crash is finished at the next opening.

The old file's journals go with it: one that stays behind would be played into the new file and bring the old
data back, or tear it.
"""

import contextlib
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from asn_desktop.runtime.atomic import atomic_write, sync_folder
from asn_desktop.runtime.lock import AppLock, Held
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.kepala import FILE_NAME as ANCHOR
from asn_desktop.services.office_state import ATTEMPTS_FILE, DATA_FILE, KEY_COPY, KEY_FILE, SWAP_MARK

SIDE = "pemulihan"  # begins the name of a folder in which something is made that is to go in
_JOURNALS = tuple(DATA_FILE + ending for ending in ("-journal", "-wal", "-shm"))
_SIDE = re.compile(rf"{SIDE}-\d{{8}}T\d{{6}}Z(-\d+)?")
_BESIDE = (KEY_FILE, KEY_COPY, ANCHOR)  # files that belong to the data


@dataclass(frozen=True, slots=True)
class Swap:
    """Names of two folders inside the office's: what goes in, and where the present files go."""

    new: str
    old: str


def side_folder(folder: Path, name: str, at: datetime) -> Path:
    """A new, private folder inside the office's: "pemulihan-20261127T104500Z". Raises OSError."""
    base = f"{name}-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    number = 1
    while True:
        place = folder / (base if number == 1 else f"{base}-{number}")
        try:
            place.mkdir(mode=0o700)
        except FileExistsError:
            number += 1
        else:
            return place


def begin(folder: Path, swap: Swap) -> None:
    """Exchange the files; the office must be closed and its lock held. Raises OSError.

    A mark is written first: from then on the exchange is finished, by this call or by the next opening.
    """
    _sync(folder / swap.new, folder)  # what the mark promises to exchange must be there after a power cut
    atomic_write(folder / SWAP_MARK, json.dumps(asdict(swap)).encode())
    _finish(folder, swap)


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """The folder's lock, held where no office is open, and an exchange that was cut short finished under it.

    Raises CannotOpen, OSError.
    """
    lock = AppLock(folder)
    try:
        lock.acquire()
    except Held as error:
        raise CannotOpen("dipakai", str(error)) from error
    try:
        finish_interrupted(folder)
        yield
    finally:
        lock.release()


def finish_interrupted(folder: Path) -> bool:
    """Finish an exchange that was cut short, the lock being held. True when there was one. Raises OSError."""
    try:
        text = (folder / SWAP_MARK).read_bytes()
    except FileNotFoundError:
        return False
    try:
        whole = json.loads(text)
        swap = Swap(_plain(whole["new"]), _plain(whole["old"]))
    except (ValueError, KeyError, TypeError):  # written by others: our own mark is whole or absent
        (folder / SWAP_MARK).replace(folder / f"{SWAP_MARK}.rusak")
        return False
    _finish(folder, swap)
    return True


def drop_leftovers(folder: Path) -> None:
    """Remove side folders of restores that were cut short before the exchange: copies of a backup that is
    still where it was. Folders that people named alike stay. The lock must be held. Never raises.
    """
    for side in folder.glob(f"{SIDE}-[0-9]*"):
        is_ours = _SIDE.fullmatch(side.name) and side.is_dir()
        if is_ours and all(_is_own(path.name) for path in side.iterdir()):
            shutil.rmtree(side, ignore_errors=True)


def _is_own(name: str) -> bool:
    drafts = tuple(f".{one}." for one in _BESIDE)
    return name in (*_BESIDE, ATTEMPTS_FILE) or name.startswith((DATA_FILE, *drafts))


def _plain(name: object) -> str:
    if not isinstance(name, str) or not name or Path(name).name != name or name in (".", ".."):
        raise ValueError("not the name of a folder inside")
    return name


def _finish(folder: Path, swap: Swap) -> None:
    new, old = folder / swap.new, folder / swap.old
    if not (new / DATA_FILE).exists() and not (folder / DATA_FILE).exists():
        new, old = old, new  # what was to go in is lost: the former files come back
    old.mkdir(mode=0o700, exist_ok=True)
    if (new / DATA_FILE).exists():  # not renamed in yet: what stands under its name is the old one
        for name in (DATA_FILE, *_JOURNALS):  # the journal is worth nothing without its file: file first
            if (folder / name).exists():
                (folder / name).rename(old / name)
        _sync(old, folder)
    for name in (*_BESIDE, *_JOURNALS, DATA_FILE):  # the data last: with it the exchange is done
        if (new / name).exists():
            if (folder / name).exists():
                (folder / name).rename(old / name)
            (new / name).rename(folder / name)
    _sync(new, old, folder)
    (folder / SWAP_MARK).unlink(missing_ok=True)
    if new.is_dir() and not any(new.iterdir()):
        new.rmdir()
    _sync(folder)


def _sync(*folders: Path) -> None:
    for folder in folders:
        if folder.is_dir():
            sync_folder(folder)

"""Backups: a consistent copy by the backup API, opened again and checked in full before it gets its name.

Names go by a rising number first and by time second, so that a wrong clock never makes an old backup look
new. The form of the file is in db/backup_file; which ones may go is a rule of the domain (rotasi).
"""

import contextlib
import os
import re
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from asn_desktop import __version__
from asn_desktop.db import chain
from asn_desktop.db import check as checks
from asn_desktop.db import engine as engines
from asn_desktop.db.backup_file import Manifest, Watch, close_file, is_whole, read_sealed
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.durable import sync_folder
from asn_desktop.db.errors import Cause, KnownError, translate
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.domain.rotasi import PALING_SEDIKIT, Cadangan, boleh_dihapus

FOLDER = "cadangan"
SUFFIX = ".cadangan"
_NAME = re.compile(r"asn-(\d{6})-\d{8}T\d{6}Z-([a-z0-9-]+)\.(cadangan|db)")
_SLICE_PAGES, _BREATH_SECONDS, _MOST_BEGINNINGS = 256, 0.005, 6  # of a copy, between which savers come in
_SPARE = 16 * 1024 * 1024  # room that stays free, so that the work can go on after a backup


class State(StrEnum):
    """What a look at a backup tells, without reading all of it."""

    VERIFIED = "terverifikasi"  # checked when it was made, sealed with this office's key, of the right size
    UNSEALED = "tanpa_segel"  # of a program before there were seals
    NO_SLOTS = "tanpa_kunci"  # sound, but no password opens it: the key file inside is missing or damaged
    OTHER_KEY = "kunci_lain"  # sealed with another key: another office, or before the keys were changed
    DAMAGED = "rusak"


@dataclass(frozen=True, slots=True)
class Entry:
    """One file in a folder of backups; ``manifest`` is None for one without a readable manifest."""

    path: Path
    state: State
    size: int
    manifest: Manifest | None = None

    @property
    def number(self) -> int:
        """Its rising number, by its name."""
        found = _NAME.fullmatch(self.path.name)
        return int(found[1]) if found else 0


def _nobody_waits() -> None:
    return None


def make_backup(folder: Path, source: Path, keys: DataKeys, reason: str, at: datetime, *,
                above: int = 0, copied: Callable[[], None] = _nobody_waits) -> Path:
    """Back up the open or closed file ``source`` into folder/cadangan; returns the finished file.

    ``reason`` becomes part of the name (small letters, digits, hyphens); its number is higher than ``above``
    and than all in the folder. ``copied`` is called once the source is not needed any more: checking the copy
    takes much longer than making it. Raises KnownError: FULL, READ_ONLY, DISK, KEY_FILE when no key file of
    the office is whole, DAMAGED when the copy does not pass its checks; no half-made file is left under a
    backup's name.
    """
    target_folder = folder / FOLDER
    try:
        target_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_room(source, target_folder)
        final = _reserve(target_folder, reason, at, above)
        unfinished = _unfinished(final)
        try:
            _copy(source, unfinished, keys.db)
            copied()
            manifest = _checked(unfinished, keys, final, reason, at, _key_file_text(folder, keys))
            close_file(unfinished, manifest, keys)
            unfinished.rename(final)
            sync_folder(target_folder)
        except BaseException:
            _clear(unfinished)
            raise
    except OSError as error:
        raise from_os_error(error) from error
    except engines.DriverError as error:
        raise translate(error) or error from error
    return final


def from_os_error(error: OSError) -> KnownError:
    """The cause behind an operating system's refusal."""
    names = {28: Cause.FULL, 122: Cause.FULL, 30: Cause.READ_ONLY, 13: Cause.READ_ONLY, 1: Cause.READ_ONLY,
             2: Cause.MISSING}
    return KnownError(names.get(error.errno or 0, Cause.DISK), error.strerror or "")


def list_backups(folder: Path) -> tuple[Path, ...]:
    """Finished backups, oldest first by their number."""
    if not folder.is_dir():
        return ()
    return tuple(sorted((path for path in folder.iterdir() if _NAME.fullmatch(path.name)),
                        key=lambda path: path.name))


def catalogue(folder: Path, keys: DataKeys) -> tuple[Entry, ...]:
    """What the backups in a folder say about themselves, newest first; reads only their ends."""
    return tuple(look_at(path, keys) for path in reversed(list_backups(folder)))


def look_at(path: Path, keys: DataKeys) -> Entry:
    """What one file says about itself. An unreadable one is told as damaged."""
    size = 0
    try:
        size = path.stat().st_size
        sealed = read_sealed(path)
    except (KnownError, OSError):
        return Entry(path, State.DAMAGED, size)
    if sealed is None:
        old = path.suffix == ".db" and size > 0
        return Entry(path, State.UNSEALED if old else State.DAMAGED, size)
    if not sealed.is_sealed_with(keys):
        state = State.OTHER_KEY
    else:
        state = State.VERIFIED if _is_own(sealed.manifest.key_file.encode(), keys) else State.NO_SLOTS
    return Entry(path, state, size, sealed.manifest)


def is_whole_backup(path: Path, watch: Watch | None = None) -> bool:
    """Whether the data inside still is what was sealed; reads all of it. An unreadable one is not."""
    try:
        sealed = read_sealed(path)
        return sealed is not None and is_whole(path, sealed, watch)
    except (KnownError, OSError):
        return False


@dataclass(slots=True)
class Readings:
    """Which backups were found whole a short while ago, so that they need not be read for each new one.

    A disk that loses bits changes neither size nor time of a file: hence a reading counts for so many
    rotations only (a day's half hours), and never beyond the life of the program.
    """

    good_for: int = 48
    _left: dict[tuple[str, int, int], int] = field(default_factory=dict)

    def begin(self) -> None:
        """Another rotation begins."""
        self._left = {key: left - 1 for key, left in self._left.items() if left > 1}

    def is_whole(self, path: Path) -> bool:
        """Whether it was whole lately and looks untouched, or else whether it is now."""
        try:
            found = path.stat()
        except OSError:
            return False
        key = (str(path), found.st_size, found.st_mtime_ns)
        if key not in self._left and is_whole_backup(path):
            self._left[key] = self.good_for
        return key in self._left


def rotate(folder: Path, keys: DataKeys, now: datetime, readings: Readings | None = None) -> tuple[str, ...]:
    """Remove what the rule allows; returns the names. Raises KnownError.

    Only backups with a manifest sealed by this office and still under their own name are candidates. What was
    whole when it was made may have rotted since, so that those that stay are read before anything goes;
    ``readings`` knows those that were read lately.
    """
    readings = readings or Readings()
    readings.begin()
    known = {entry.number: entry for entry in catalogue(folder, keys)
             if entry.state is State.VERIFIED and entry.manifest and entry.manifest.name == entry.path.name}
    removed = boleh_dihapus(_listed(known), now)
    if removed:
        for number in _rotten(known, removed, readings):
            del known[number]
        removed = boleh_dihapus(_listed(known), now)
    try:
        for number in sorted(removed):
            known[number].path.unlink(missing_ok=True)
    except OSError as error:
        raise from_os_error(error) from error
    return tuple(known[number].path.name for number in sorted(removed))


def _listed(known: Mapping[int, Entry]) -> list[Cadangan]:
    return [Cadangan(number, entry.manifest.made_at, entry.manifest.reason, entry.manifest.schema)
            for number, entry in known.items() if entry.manifest]


def _rotten(known: Mapping[int, Entry], removed: frozenset[int], readings: Readings) -> tuple[int, ...]:
    """Of those that stay, newest first, the ones that are no longer whole, until as many as must stay are."""
    found, whole = [], 0
    for number in sorted(known.keys() - removed, reverse=True):
        if whole == PALING_SEDIKIT:
            break
        if readings.is_whole(known[number].path):
            whole += 1
        else:
            found.append(number)
    return tuple(found)


def clear_unfinished(folder: Path) -> None:
    """Remove what a program that was killed left half-made; its lock or medium must be ours. Never raises."""
    if folder.is_dir():
        for path in folder.iterdir():
            if re.fullmatch(r"asn-\d{6}-.*\.part(-journal)?", path.name):
                with contextlib.suppress(OSError):  # it is only room that is not gained
                    path.unlink()


def highest_number(folder: Path) -> int:
    """The highest number in a folder, finished or not; 0 without any."""
    if not folder.is_dir():
        return 0
    return max((int(found[1]) for path in folder.iterdir()
                if (found := re.match(r"asn-(\d{6})-", path.name))), default=0)


def _reserve(folder: Path, reason: str, at: datetime, above: int) -> Path:
    if not re.fullmatch(r"[a-z0-9-]+", reason):
        raise ValueError("a reason is made of small letters, digits and hyphens")
    number = max(highest_number(folder), above) + 1
    while True:
        name = f"asn-{number:06d}-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{reason}{SUFFIX}"
        try:
            # An empty file of our own under the unfinished name: two backups at once never share one.
            os.close(os.open(folder / (name + ".part"), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            number += 1
            continue
        return folder / name


def _check_room(source: Path, folder: Path) -> None:
    """Refuse before anything is written when the copy would fill the disk."""
    needed = source.stat().st_size + _SPARE
    if shutil.disk_usage(folder).free < needed:
        raise KnownError(Cause.FULL, f"{needed} bytes needed")


class _Restless(Exception):  # noqa: N818 - reads as a word
    """The source was changed so often that a copy in slices never ends."""


@dataclass(slots=True)
class _Slices:
    """Lets savers in between two slices; SQLite begins anew whenever one of them has saved."""

    left: int = 0
    begun: int = 0

    def __call__(self, status: int, left: int, total: int) -> None:
        self.begun += left >= self.left
        self.left = left
        if self.begun > _MOST_BEGINNINGS:
            raise _Restless
        if left:
            time.sleep(_BREATH_SECONDS)


def _copy(source: Path, target: Path, key: bytes) -> None:
    """A copy of one moment; a save meanwhile waits for a slice, and only after many for the whole."""
    reader = engines.connect(source, key, query_only=True)
    try:
        writer = engines.connect(target, key, create=True)
        try:
            try:
                reader.backup(writer, pages=_SLICE_PAGES, progress=_Slices(), sleep=_BREATH_SECONDS)
            except _Restless:
                reader.backup(writer)
        finally:
            writer.close()
    finally:
        reader.close()


def check_copy(folder: Path, source: Path, keys: DataKeys, at: datetime,
               copied: Callable[[], None] = _nobody_waits) -> checks.CheckResult:
    """Every check of the open file ``source``, on a copy of it: savers wait for slices of the copy only.

    ``copied`` is called once the file is not needed any more. Where there is no room for a copy, or the file
    has damaged pages, it is checked itself. Raises KnownError.
    """
    target_folder = folder / FOLDER
    try:
        target_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_room(source, target_folder)
        unfinished = _unfinished(_reserve(target_folder, "periksa", at, 0))
    except (KnownError, OSError):
        return _check_in_place(source, keys)
    try:
        if _has_bad_pages(source, keys.db):
            return _check_in_place(source, keys)
        _copy(source, unfinished, keys.db)
        copied()
        return _check_in_place(unfinished, keys)
    except engines.DriverError as error:
        raise translate(error) or error from error
    finally:
        _clear(unfinished)
        with contextlib.suppress(OSError):  # it goes again where no backup was ever made
            target_folder.rmdir()


def _check_in_place(path: Path, keys: DataKeys) -> checks.CheckResult:
    connection = engines.connect(path, keys.db, query_only=True)
    try:
        return checks.check_connection(connection, keys.audit)
    finally:
        connection.close()


def _has_bad_pages(path: Path, key: bytes) -> bool:
    """Whether any page of the file itself fails its HMAC: a copy is made of what was read, page by page."""
    connection = engines.connect(path, key, query_only=True)
    try:
        return bool(engines.bad_pages(connection))
    except engines.DriverError:
        return True
    finally:
        connection.close()


def _unfinished(final: Path) -> Path:
    return final.with_name(final.name + ".part")


def _clear(unfinished: Path) -> None:
    for left in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
        left.unlink(missing_ok=True)


def _checked(path: Path, keys: DataKeys, final: Path, reason: str, at: datetime, key_file: str) -> Manifest:
    """Open the copy again and check all of it; what was counted goes into the manifest."""
    connection = engines.connect(path, keys.db, query_only=True)
    try:
        found = checks.check_connection(connection, keys.audit)
        if found.problems:
            raise KnownError(Cause.DAMAGED, found.problems[0])
        office = connection.execute("SELECT value FROM meta WHERE key = 'office'").fetchone()
        if office is None:
            raise KnownError(Cause.DAMAGED, "empty copy")
        head = chain.head_of(connection) if found.schema >= checks.CHAINED_SINCE else chain.ChainHead(
            found.audits, chain.START)
    finally:
        connection.close()
    number = _NAME.fullmatch(final.name)
    return Manifest(
        name=final.name, number=int(number[1]) if number else 0, at=at.astimezone(UTC).isoformat(),
        reason=reason, office=str(office[0]), program=__version__, schema=found.schema, size=0, sha256="",
        head_seq=head.seq, head_hash=head.hash, counts=dict(found.counts), key_file=key_file)


def _key_file_text(folder: Path, keys: DataKeys) -> str:
    """The key file that these keys sealed: its copy when it is damaged, the next one while keys are changed.

    Raises KnownError KEY_FILE: a backup that no password opens is none.
    """
    for name in ("kunci.json", "kunci.bak", "kunci.baru"):
        with contextlib.suppress(OSError):
            content = (folder / name).read_bytes()
            if _is_own(content, keys):
                return content.decode()
    raise KnownError(Cause.KEY_FILE, "no key file is sealed with the key of the data")


def _is_own(content: bytes, keys: DataKeys) -> bool:
    try:
        return parse_key_file(content).is_sealed_with(keys.key_file)
    except KnownError:
        return False

"""Backups: a consistent copy by the backup API, opened again and checked before it gets its name.

A backup is one self-contained encrypted file with the key file beside it. Names go by a rising number first
and by time second, so that a wrong clock never makes an old backup look new.
"""

import os
import re
import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from asn_desktop.db import engine as engines
from asn_desktop.db.errors import Cause, KnownError, translate

FOLDER = "cadangan"
KEEP = 20
_NAME = re.compile(r"asn-(\d{6})-\d{8}T\d{6}Z-([a-z0-9-]+)\.db")
_SPARE = 16 * 1024 * 1024  # room that stays free, so that the work can go on after a backup
_PINNED = "sebelum-"  # made before something irreversible: rotation leaves them alone


def _nobody_waits() -> None:
    return None


def make_backup(folder: Path, source: Path, key: bytes, reason: str, at: datetime,
                copied: Callable[[], None] = _nobody_waits) -> Path:
    """Back up the open or closed file ``source`` into folder/cadangan; returns the finished file.

    ``reason`` becomes part of the name (small letters, digits, hyphens). ``copied`` is called once the source
    is not needed any more: checking the copy takes much longer than making it. Raises KnownError: FULL,
    READ_ONLY, DISK, DAMAGED when the copy does not pass its checks; nothing half-made keeps the name of
    a backup.
    """
    target_folder = folder / FOLDER
    try:
        target_folder.mkdir(parents=True, exist_ok=True)
        _check_room(source, target_folder)
        final = _reserve(target_folder, reason, at)
        unfinished = final.with_name(final.name + ".part")
        try:
            _copy(source, unfinished, key)
            copied()
            _check_copy(unfinished, key)
            _sync(unfinished)
            _copy_key_file(folder, final)
            unfinished.rename(final)
        except BaseException:
            unfinished.unlink(missing_ok=True)
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


def to_delete(names: Iterable[str], keep: int = KEEP) -> tuple[str, ...]:
    """Names that rotation may remove: backups beyond the newest ``keep``; pinned ones and strangers never."""
    candidates = sorted(name for name in set(names)
                        if (found := _NAME.fullmatch(name)) and not found[2].startswith(_PINNED))
    return tuple(candidates[:-keep] if keep > 0 else candidates)


def rotate(folder: Path, keep: int = KEEP) -> None:
    """Remove backups beyond the newest ``keep`` with their key files."""
    for name in to_delete((path.name for path in list_backups(folder)), keep):
        (folder / name).unlink(missing_ok=True)
        _key_copy(folder / name).unlink(missing_ok=True)


def _reserve(folder: Path, reason: str, at: datetime) -> Path:
    if not re.fullmatch(r"[a-z0-9-]+", reason):
        raise ValueError("a reason is made of small letters, digits and hyphens")
    numbers = [int(found[1]) for path in folder.iterdir()
               if (found := re.match(r"asn-(\d{6})-", path.name))]
    number = max(numbers, default=0) + 1
    while True:
        name = f"asn-{number:06d}-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{reason}.db"
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


def _copy(source: Path, target: Path, key: bytes) -> None:
    reader = engines.connect(source, key, query_only=True)
    try:
        writer = engines.connect(target, key, create=True)
        try:
            reader.backup(writer)
        finally:
            writer.close()
    finally:
        reader.close()


def _check_copy(path: Path, key: bytes) -> None:
    connection = engines.connect(path, key, query_only=True)
    try:
        problems = engines.problems_in_file(connection)
        if problems:
            raise KnownError(Cause.DAMAGED, problems[0])
        if not connection.execute("SELECT count(*) FROM meta").fetchone()[0]:
            raise KnownError(Cause.DAMAGED, "empty copy")
    finally:
        connection.close()


def _copy_key_file(folder: Path, backup: Path) -> None:
    key_file = folder / "kunci.json"
    if key_file.is_file():
        copy = _key_copy(backup)
        copy.write_bytes(key_file.read_bytes())
        _sync(copy)


def _key_copy(backup: Path) -> Path:
    return backup.with_suffix(".kunci.json")


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

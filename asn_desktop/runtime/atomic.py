"""Writing a whole file so that, whatever happens, either the old or the new content is there.

Windows' virus scanners hold a fresh file open for a moment, so replacing is tried again for some seconds.
"""

import contextlib
import hashlib
import os
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)


def atomic_write(path: Path, content: bytes, *, sleep: Callable[[float], None] = time.sleep) -> None:
    """Write the bytes beside the file, flush them to the disk, read them back and put them in its place.

    Raises OSError; nothing is left beside the file then. The old file is untouched, unless only the last step
    failed (telling the disk to keep the new name): then the new one stands there already.
    """
    put_in_place(stage(path, content), path, sleep=sleep)


def stage(path: Path, content: bytes) -> Path:
    """Everything of ``atomic_write`` that needs room on the disk; returns the file for ``put_in_place``.

    Raises OSError; nothing is left beside the file then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if draft.read_bytes() != content:
            raise OSError(f"{path.name} was not stored as written")
    except BaseException:
        discard(draft)
        raise
    return draft


def atomic_write_parts(path: Path, parts: Iterable[bytes]) -> None:
    """``atomic_write`` of what need not be in memory at once; an exception of ``parts`` leaves the old file.

    Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    draft = Path(name)
    try:
        written = hashlib.sha256()
        with os.fdopen(handle, "wb") as stream:
            for part in parts:
                stream.write(part)
                written.update(part)
            stream.flush()
            os.fsync(stream.fileno())
        with draft.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").digest() != written.digest():
                raise OSError(f"{path.name} was not stored as written")
    except BaseException:
        discard(draft)
        raise
    put_in_place(draft, path)


def put_in_place(draft: Path, path: Path, *, sleep: Callable[[float], None] = time.sleep) -> None:
    """Let a staged file take the place of the old one. Raises OSError; the staged file is gone then."""
    try:
        _replace(draft, path, sleep)
    except BaseException:
        discard(draft)
        raise
    sync_folder(path.parent)


def discard(draft: Path) -> None:
    """Remove a staged file that is not wanted any more."""
    with contextlib.suppress(OSError):
        draft.unlink()


def drop_staged(folder: Path) -> None:
    """Remove what a program that was killed had staged; only for a folder that nobody else writes to now.

    Raises OSError.
    """
    for left in folder.glob(".*.tmp"):
        left.unlink(missing_ok=True)


def _replace(draft: Path, path: Path, sleep: Callable[[float], None]) -> None:
    for pause in _PAUSES:
        try:
            draft.replace(path)
        except PermissionError:
            sleep(pause)
        else:
            return
    draft.replace(path)


def sync_folder(folder: Path) -> None:
    """Make the new name durable too; Windows cannot open a folder and does it by itself. Raises OSError."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

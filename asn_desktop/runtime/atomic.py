"""Writing a whole file so that, whatever happens, either the old or the new content is there.

Windows' virus scanners hold a fresh file open for a moment, so replacing is tried again for some seconds.
"""

import contextlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)


def atomic_write(path: Path, content: bytes, *, sleep: Callable[[float], None] = time.sleep) -> None:
    """Write the bytes beside the file, flush them to the disk, read them back and put them in its place.

    Raises OSError; the old file is then untouched and nothing is left beside it.
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
        _replace(draft, path, sleep)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
    _sync_folder(path.parent)


def _replace(draft: Path, path: Path, sleep: Callable[[float], None]) -> None:
    for pause in _PAUSES:
        try:
            draft.replace(path)
        except PermissionError:
            sleep(pause)
        else:
            return
    draft.replace(path)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable too; Windows cannot open a folder and does it by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

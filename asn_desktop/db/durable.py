"""What makes written files and their new names survive a power cut."""

import os
from pathlib import Path


def private(path: str, flags: int) -> int:
    """An opener for ``open``: a new file is its owner's alone. Raises OSError."""
    return os.open(path, flags, 0o600)


def sync_file(path: Path) -> None:
    """Have the system put a file's contents on the disk. Raises OSError."""
    _sync(path, os.O_RDWR)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder durable; Windows has no such call and needs none. Raises OSError."""
    if os.name == "posix":
        _sync(folder, os.O_RDONLY)


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""The folder of encrypted documents beside the data: written whole or not at all, looked through, tidied up.

A new file waits in ``dokumen/tunggu`` until its row is committed, then it moves to its place; one that is to
go waits there while its row goes. So what a crash leaves is told apart for certain: waiting with a row goes
(back) to its place, waiting without one goes for good. Files in their place are never guessed away: after a
restore the data may not know them for a while.
"""

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.runtime.atomic import atomic_write, drop_staged, sync_folder

if TYPE_CHECKING:
    from asn_desktop.services.data import OfficeData

_log = logging.getLogger(__name__)
FOLDER = "dokumen"
_WAITING = "tunggu"


class Gudang:
    """``dokumen`` in an office's folder, or beside the backups on another medium."""

    def __init__(self, parent: Path) -> None:
        self.folder = parent / FOLDER

    def place(self, name: str) -> Path:
        """Where a file lies for good."""
        return self.folder / name[:2] / name

    def waiting(self, name: str) -> Path:
        """Where it waits for its row."""
        return self.folder / _WAITING / name

    def put_waiting(self, name: str, raw: bytes) -> None:
        """Write a file to where it waits; on the disk when this returns. Raises OSError."""
        self._make(self.folder / _WAITING)
        atomic_write(self.waiting(name), raw)

    def settle(self, name: str) -> None:
        """Move a waiting file to its place. Raises OSError; it is read from where it waits then."""
        target = self.place(name)
        self._make(target.parent)
        self.waiting(name).replace(target)
        sync_folder(target.parent)

    def unsettle(self, name: str) -> None:
        """Let a file wait again, because its row is about to go; it may be missing. Raises OSError."""
        if self.place(name).exists():
            self._make(self.folder / _WAITING)
            self.place(name).replace(self.waiting(name))
            sync_folder(self.folder / _WAITING)

    def put(self, name: str, raw: bytes) -> None:
        """Write a file to its place at once. Raises OSError."""
        self._make(self.place(name).parent)
        atomic_write(self.place(name), raw)

    def read(self, name: str) -> bytes | None:
        """The bytes of a file, None when it is not there. Raises OSError for one that cannot be read."""
        for path in (self.place(name), self.waiting(name), self.place(name)):  # it may move in between
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                return path.read_bytes()
        return None

    def size(self, name: str) -> int | None:
        """How many bytes a file has; None when it is not there."""
        for path in (self.place(name), self.waiting(name), self.place(name)):
            with contextlib.suppress(OSError):
                return path.stat().st_size
        return None

    def remove(self, name: str) -> None:
        """Remove a file from wherever it is. Raises OSError."""
        for path in (self.waiting(name), self.place(name)):
            path.unlink(missing_ok=True)

    def names(self) -> Iterator[str]:
        """All files in their place, by name; nothing else that lies there."""
        for folder in sorted(self.folder.glob("[0-9a-f][0-9a-f]")):
            for path in sorted(folder.glob("*.dok")):
                if path.name.startswith(folder.name):
                    yield path.name

    def names_waiting(self) -> tuple[str, ...]:
        """Files that wait for their row."""
        return tuple(sorted(path.name for path in (self.folder / _WAITING).glob("*.dok")))

    def drop_drafts(self) -> None:
        """Remove what a program that was killed was writing; nobody else may write. Raises OSError."""
        for folder in (self.folder / _WAITING, *self.folder.glob("[0-9a-f][0-9a-f]")):
            drop_staged(folder)

    def _make(self, folder: Path) -> None:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            sync_folder(folder.parent)
            sync_folder(self.folder.parent)


def tidy_documents(data: "OfficeData", folder: Path) -> None:
    """Finish or remove what a crash left waiting; the office's lock must be held. Raises StorageError.

    Trouble with a file is only logged: it is read from where it waits, and tried again next time.
    """
    store = Gudang(folder)
    if not (store.folder / _WAITING).is_dir() or not any((store.folder / _WAITING).iterdir()):
        return
    from asn_desktop.db.queries.isi_dokumen import known_names

    names = store.names_waiting()
    with data.read() as tx:
        known = known_names(tx, names)
    try:
        store.drop_drafts()
        for name in names:
            if name in known:
                store.settle(name)
            else:
                store.remove(name)
    except OSError as error:
        _log.warning("documents not tidied: %s", error.strerror)

"""One program per data folder: a lock that the operating system holds, so that a crash leaves none behind.

Who holds it is written in a file beside the lock, only to be told to the second comer.
"""

import contextlib
import errno
import getpass
import json
import os
import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.runtime.paths import LOCK_NAME, shown


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the folder open, and since when (UTC)."""

    machine: str
    user: str
    since: datetime


class Held(Exception):  # noqa: N818 - reads as a sentence
    """The folder is open elsewhere; the text is an Indonesian sentence, ``holder`` is None when unknown."""

    def __init__(self, folder: Path, holder: Holder | None) -> None:
        super().__init__(_sentence(folder, holder))
        self.holder = holder


class AppLock:
    """The lock of one data folder; also a context manager."""

    def __init__(self, folder: Path) -> None:
        from filelock import FileLock  # brings asyncio along: not before the login is painted

        # Taken in one thread, given back in another: the lock belongs to the program, not to a thread.
        self._lock = FileLock(folder / LOCK_NAME, timeout=0, thread_local=False, mode=0o600)
        self._folder = folder
        self._holder_file = folder / f"{LOCK_NAME}.info"

    def acquire(self, now: datetime | None = None) -> None:
        """Take the lock at once. Raises Held when another program has it, OSError for a closed folder."""
        from filelock import Timeout

        if (self._folder / LOCK_NAME).is_symlink():  # the library would empty what it points to
            raise OSError(errno.ELOOP, "the lock is a link")
        try:
            self._lock.acquire()
        except Timeout:
            raise Held(self._folder, self._read_holder()) from None
        since = (now or datetime.now(UTC)).isoformat()
        holder = {"machine": platform.node(), "user": _user(), "since": since}
        # Without this file the second comer only hears that the folder is open, not by whom.
        with contextlib.suppress(OSError):
            self._holder_file.unlink(missing_ok=True)
            with open(self._holder_file, "x", encoding="utf-8", opener=_private) as stream:
                stream.write(json.dumps(holder))

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if not self._lock.is_locked:
            return
        with contextlib.suppress(OSError):
            self._holder_file.unlink()
        self._lock.release()

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock.is_locked

    def __enter__(self) -> "AppLock":
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.release()

    def _read_holder(self) -> Holder | None:
        try:
            data = json.loads(self._holder_file.read_text(encoding="utf-8"))
            return Holder(str(data["machine"]), str(data["user"]), datetime.fromisoformat(data["since"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _sentence(folder: Path, holder: Holder | None) -> str:
    if holder is None:
        return (f"Data di folder {shown(folder)} sedang dibuka program lain; tutup program itu, lalu coba "
                "lagi.")
    local = holder.since.astimezone()
    return (f"Data di folder {shown(folder)} sedang dibuka {holder.user} di komputer {holder.machine} sejak "
            f"{tanggal_pendek(local)} pukul {local:%H.%M}; tutup program di sana, lalu coba lagi.")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "pengguna lain"

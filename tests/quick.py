"""What makes the suite quick without proving less: files in memory that may be swapped, rare collections.

Measured with 25 imports into a new office each: 6.5 s on the disk with locked memory (1.4 s of them in
mlock), 0.9 s like this. Programs of their own run as shipped: those that are killed or refused calls, the
command line of the tales, the self-test (and tests/db/test_engine proves that memory is locked there).
"""

import gc
import os
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from asn_desktop.db import engine as engines
from asn_desktop.db import key_slots

_MEMORY_DISK = Path("/dev/shm")
_NEEDED = 3 * 1024**3


def collect_seldom() -> None:
    """Let the collector walk over all that the tests hold after 20,000 new objects, not after 700.

    Measured with 365 tests of services and windows: 3.3 of 29.4 s on the processor without it, then 0.5 s.
    What must be free at once is collected by the test that says so; dialogs die as shipped in churn.
    """
    gc.set_threshold(20_000, 20, 20)


def work_in_memory() -> None:
    """Put temporary folders on the memory disk, where there is one with room that runs programs."""
    if "TMPDIR" in os.environ or not os.access(_MEMORY_DISK, os.W_OK):
        return
    found = os.statvfs(_MEMORY_DISK)
    available = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    if found.f_flag & os.ST_NOEXEC or min(found.f_bavail * found.f_frsize, available) < _NEEDED:
        return
    os.environ["TMPDIR"] = str(_MEMORY_DISK)
    tempfile.tempdir = None


class _Unlocked:
    """A driver's connection whose memory is not kept out of the swap."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def execute(self, statement: str, *given: Any) -> Any:
        return self._connection.execute(statement.replace("_security = ON", "_security = OFF"), *given)


def leave_memory_unlocked() -> None:
    """Open every connection of this process without locked memory; all other settings stay.

    For the whole process, because SQLCipher never turns it off again once one connection asked for it.
    """
    configure: Callable[..., None] = engines._configure
    expect: Callable[[Any, str, object], None] = engines._expect

    def expected(connection: Any, name: str, wanted: object) -> None:
        expect(connection, name, "0" if name == "cipher_memory_security" else wanted)

    engines._configure = lambda one, key, **more: configure(_Unlocked(one), key, **more)
    engines._expect = expected


class _OnceForEach:
    """Argon2id that remembers what it gave: copies of one office have one salt, and hundreds are opened."""

    def __init__(self, **cost: Any) -> None:
        self._cost = tuple(sorted(cost.items()))

    def derive(self, password: bytes) -> bytes:
        return _derived(self._cost, password)


@lru_cache(maxsize=512)
def _derived(cost: tuple[tuple[str, Any], ...], password: bytes) -> bytes:
    return Argon2id(**dict(cost)).derive(password)


def remember_derived_keys() -> None:
    """Pay for each password and salt once in this process; what a slot must cost is tested by its numbers."""
    key_slots.Argon2id = _OnceForEach  # type: ignore[misc,assignment]

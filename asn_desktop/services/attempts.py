"""Wrong passwords: a growing wait that survives a restart, and a log that the next good login puts in the
trail.

The log stands beside the key file in plain text, because nobody holds a key when it is written. Who can
delete it can also copy the key file and guess elsewhere: the wait only slows people at the keyboard, the
thief is answered by the cost of the password. Names that are no user's are not kept: they may be a mistyped
password.
"""

import contextlib
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.runtime.atomic import atomic_write
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.office_state import ATTEMPTS_FILE as ATTEMPTS_FILE

if TYPE_CHECKING:
    from asn_desktop.services.data import OfficeData

LONGEST_WAIT = 60
UNKNOWN = "(tidak dikenal)"
_KEPT = 500
_MAX_BYTES = 256 * 1024


class TooSoon(CannotOpen):
    """After wrong passwords some seconds have to pass; ``seconds`` says how many are left."""

    def __init__(self, seconds: int) -> None:
        super().__init__("tunggu", "Kata sandi beberapa kali salah; tunggu "
                                   f"{seconds} detik, lalu coba lagi dengan teliti.")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong passwords since the last good login, and who was tried when (oldest first)."""

    count: int = 0
    log: tuple[tuple[str, datetime], ...] = ()

    @property
    def wait(self) -> int:
        """Seconds to wait after the last one: 1, 2, 4 … 60."""
        return min(LONGEST_WAIT, 2 ** min(self.count - 1, 10)) if self.count else 0


def load(folder: Path) -> Attempts:
    """What is noted in the folder; nothing for a missing or damaged note, which must not keep anyone out."""
    try:
        content = (folder / ATTEMPTS_FILE).read_bytes()
        if len(content) > _MAX_BYTES:
            return Attempts()
        whole = json.loads(content)
        log = tuple((str(user), datetime.fromisoformat(at)) for user, at in whole["log"])
        count = int(whole["jumlah"])
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return Attempts()
    if count < 0 or any(at.tzinfo is None for _, at in log):
        return Attempts()
    return Attempts(count, log)


def seconds_to_wait(folder: Path, now: datetime) -> int:
    """Seconds until the next try is taken; 0: now."""
    noted = load(folder)
    if not noted.log:
        return 0
    passed = (now - noted.log[-1][1]).total_seconds()
    if passed < 0:  # the clock was set back; start the wait anew rather than keep people out for hours
        moved = (*noted.log[:-1], (noted.log[-1][0], now))
        _store(folder, replace(noted, log=moved))
        passed = 0
    return max(0, math.ceil(noted.wait - passed))


def note_wrong(folder: Path, user: str, users: Sequence[str], now: datetime) -> None:
    """Count a wrong password of one of ``users``, or of a name that is none (the code is a name, too)."""
    from asn_desktop.db.keys import same_user

    wanted = same_user(user)
    known = next((name for name in users if same_user(name) == wanted), UNKNOWN)
    noted = load(folder)
    _store(folder, Attempts(noted.count + 1, (*noted.log, (known, now))[-_KEPT:]))


def forgive(folder: Path) -> None:
    """End the wait, but keep the log for the trail."""
    noted = load(folder)
    if noted.log:
        _store(folder, replace(noted, count=0))


def clear(folder: Path) -> None:
    """Forget them, once they stand in the trail. Raises OSError."""
    (folder / ATTEMPTS_FILE).unlink(missing_ok=True)


def tell_attempts(data: "OfficeData", folder: Path, actor: str) -> None:
    """Put the wrong passwords since the last good login into the trail, then forget them.

    Raises StorageError, OSError.
    """
    noted = load(folder)
    for line in summary(noted):
        with data.write("masuk.gagal", actor, line) as tx:
            tx.leave_trace()
    if noted.log:
        clear(folder)


@contextlib.contextmanager
def counted(folder: Path, user: str, users: Sequence[str], now: datetime) -> Iterator[None]:
    """Try a password or the code in this block. Raises TooSoon before it; a wrong one is noted, raised on."""
    from asn_desktop.db.errors import Cause, KnownError

    left = seconds_to_wait(folder, now)
    if left:
        raise TooSoon(left)
    try:
        yield
    except KnownError as error:
        if error.cause in (Cause.WRONG_PASSWORD, Cause.WRONG_RECOVERY_CODE):
            note_wrong(folder, user, users, now)
        raise


def summary(noted: Attempts) -> tuple[str, ...]:
    """One line per name for the trail: how often and from when to when (UTC)."""
    lines: list[str] = []
    for name in dict.fromkeys(user for user, _ in noted.log):
        times = [at for user, at in noted.log if user == name]
        first, last = (_words(at) for at in (times[0], times[-1]))
        lines.append(f"{name}: {len(times)} kali, {first} s.d. {last}" if len(times) > 1
                     else f"{name}: 1 kali, {first}")
    return tuple(lines)


def _words(at: datetime) -> str:
    utc = at - (at.utcoffset() or timedelta())
    return f"{utc:%Y-%m-%d %H.%M.%S} UTC"


def _store(folder: Path, noted: Attempts) -> None:
    whole = {"jumlah": noted.count, "log": [[user, at.isoformat()] for user, at in noted.log]}
    # A folder that cannot be written must not turn "wrong password" into another answer.
    with contextlib.suppress(OSError):
        atomic_write(folder / ATTEMPTS_FILE, json.dumps(whole, ensure_ascii=False).encode())

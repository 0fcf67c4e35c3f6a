"""When nobody has touched the keyboard or the mouse for so long that the screen is locked. No Qt."""

import time
from collections.abc import Callable

LOCK_MINUTES = 10  # unless the person chose otherwise
CHOICES = (2, 5, 10, 15, 30)
NEVER = 0
_LONGEST = 60

Clocks = tuple[Callable[[], float], Callable[[], float]]


def lock_after(minutes: int, *, latihan: bool) -> int:
    """The minutes that count: never (0) is for practice offices, and nobody waits longer than an hour."""
    if minutes == NEVER and latihan:
        return NEVER
    return minutes if 1 <= minutes <= _LONGEST else LOCK_MINUTES


class Idleness:
    """How long nothing was touched, in seconds.

    Two clocks are asked and the longer time counts: the running one stands still while a laptop sleeps, the
    one of the calendar may be set back.
    """

    def __init__(self, clocks: Clocks = (time.monotonic, time.time)) -> None:
        self._clocks = clocks
        self._since = (0.0, 0.0)
        self.touch()

    def touch(self) -> None:
        """A key or the mouse."""
        running, calendar = self._clocks
        self._since = (running(), calendar())

    def seconds(self) -> float:
        """Since the last touch."""
        return max(clock() - since for clock, since in zip(self._clocks, self._since, strict=True))

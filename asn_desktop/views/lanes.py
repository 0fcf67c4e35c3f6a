"""Who may work beside whom: quick questions never queue behind long work, and writes keep their order.

Only numbers live here, no thread and no Qt: the runner asks at every beginning and every end who is next.
"""

from collections.abc import Callable
from enum import Enum


class Lane(Enum):
    """What kind of work it is.

    A READ starts at once. WRITEs go one after the other among the reads, and wait while work that HOLDs the
    data (an import's transaction, a backup, a check of the file) runs. LONG work only reads, in short
    transactions. Work that HOLDs waits for writes that were asked for before it. LAST waits for everybody.
    """

    READ = "read"
    WRITE = "write"
    LONG = "long"
    HOLD = "hold"
    LAST = "last"

    @property
    def is_long(self) -> bool:
        """Whether it belongs to the thread of long work."""
        return self in (Lane.LONG, Lane.HOLD)


class Lanes:
    """``start`` is called with the number of whoever may begin, in the order of asking within a lane."""

    def __init__(self, start: Callable[[int, Lane], None]) -> None:
        self._start = start
        self._waiting: dict[int, Lane] = {}
        self._running: dict[int, Lane] = {}

    def add(self, number: int, lane: Lane) -> None:
        """Somebody wants to work."""
        self._waiting[number] = lane
        self._next()

    def ended(self, number: int) -> None:
        """Somebody is done, or gave up before he began."""
        self._running.pop(number, None)
        self._waiting.pop(number, None)
        self._next()

    def clear(self) -> tuple[int, ...]:
        """Forget who has not begun; their numbers."""
        left, self._waiting = tuple(self._waiting), {}
        return left

    def holder(self) -> int | None:
        """Who holds the data now, if anybody does."""
        return next((number for number, lane in self._running.items() if lane is Lane.HOLD), None)

    def writes_wait(self) -> bool:
        """Whether a write waits for whoever holds the data."""
        return self.holder() is not None and Lane.WRITE in self._waiting.values()

    def long_works(self) -> bool:
        """Whether long work runs."""
        return any(lane.is_long for lane in self._running.values())

    def _next(self) -> None:
        for number, lane in tuple(self._waiting.items()):
            if number in self._waiting and self._may_start(number, lane):
                del self._waiting[number]
                self._running[number] = lane
                self._start(number, lane)

    def _may_start(self, number: int, lane: Lane) -> bool:
        if lane is Lane.READ:
            return True
        running = self._running.values()
        if lane is Lane.WRITE:
            return Lane.HOLD not in running
        if lane is Lane.LAST:
            return not self._running and next(iter(self._waiting)) == number
        before = [other for key, other in self._waiting.items() if key < number]
        if self.long_works() or any(other.is_long for other in before):
            return False
        return lane is Lane.LONG or (Lane.WRITE not in running and Lane.WRITE not in before)

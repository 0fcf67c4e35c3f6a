"""UUIDv7: keys that sort by the time they were made, so that offices can merge records without renumbering.

Source: RFC 9562, section 5.7 (layout) and 6.2 method 2 (monotonic random).
"""

from collections.abc import Callable
from threading import Lock

_RANDOM_BITS = 74
_RANDOM_LIMIT = 1 << _RANDOM_BITS


class IdGenerator:
    """Makes identifiers that only rise, also within a millisecond and when the clock steps back.

    ``clock`` gives milliseconds since 1970, ``random`` so many random bytes; both are arguments, so that
    tests repeat.
    """

    def __init__(self, clock: Callable[[], int], random: Callable[[int], bytes]) -> None:
        self._clock = clock
        self._random = random
        self._lock = Lock()
        self._last_ms = -1
        self._last_random = 0

    def __call__(self) -> str:
        """The next identifier."""
        with self._lock:
            now = self._clock()
            if now > self._last_ms:
                self._last_ms = now
                # The top bit stays free so that a whole millisecond of increments never overflows.
                self._last_random = int.from_bytes(self._random(10), "big") % (_RANDOM_LIMIT >> 1)
            else:
                self._last_random += 1 + int.from_bytes(self._random(4), "big")
                if self._last_random >= _RANDOM_LIMIT:
                    self._last_ms += 1
                    self._last_random %= _RANDOM_LIMIT
            return _assembled(self._last_ms, self._last_random)


def _assembled(unix_ms: int, random: int) -> str:
    if not 0 <= unix_ms < 1 << 48:
        raise ValueError("milliseconds outside 48 bits")
    rand_a, rand_b = random >> 62, random & ((1 << 62) - 1)
    digits = f"{unix_ms << 80 | 7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

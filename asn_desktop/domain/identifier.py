"""UUIDv7: keys that sort by the time they were made, so that offices can merge records without renumbering.

Source: RFC 9562, section 5.7 (layout) and 6.2 method 2 (monotonic random).
"""

from collections.abc import Callable, Iterator
from struct import unpack
from threading import Lock

_RANDOM_BITS = 74
_RANDOM_LIMIT = 1 << _RANDOM_BITS
_TAIL_DIGITS = 12  # hexadecimal, behind the last hyphen: within a millisecond nearly always all that changes
_TAIL_LIMIT = 1 << 4 * _TAIL_DIGITS


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
            return self._next()

    def many(self, count: int) -> list[str]:
        """The next ``count`` identifiers (from 1), as if asked for within one millisecond; many times faster
        than one by one.
        """
        with self._lock:
            made = [self._next()]
            stem, tail = _split(made[0])
            begun = tail
            for step in unpack(f">{count - 1}I", self._random(4 * (count - 1))):
                tail += 1 + step
                if tail < _TAIL_LIMIT:
                    made.append(f"{stem}{tail:012x}")
                else:
                    made.append(self._raised(tail - begun))
                    stem, tail = _split(made[-1])
                    begun = tail
            self._raised(tail - begun)
            return made

    def stock(self, block: int) -> Callable[[], str]:
        """Gives identifiers one by one, of which ``block`` at a time are made; only its own ones rise."""

        def each() -> Iterator[str]:
            while True:
                yield from self.many(block)

        return each().__next__

    def _next(self) -> str:
        now = self._clock()
        if now <= self._last_ms:
            return self._raised(1 + int.from_bytes(self._random(4), "big"))
        self._last_ms = now
        # The top bit stays free so that a whole millisecond of increments never overflows.
        self._last_random = int.from_bytes(self._random(10), "big") % (_RANDOM_LIMIT >> 1)
        return _assembled(self._last_ms, self._last_random)

    def _raised(self, by: int) -> str:
        self._last_random += by
        if self._last_random >= _RANDOM_LIMIT:
            self._last_ms += 1
            self._last_random %= _RANDOM_LIMIT
        return _assembled(self._last_ms, self._last_random)


def _split(identifier: str) -> tuple[str, int]:
    return identifier[:-_TAIL_DIGITS], int(identifier[-_TAIL_DIGITS:], 16)


def _assembled(unix_ms: int, random: int) -> str:
    if not 0 <= unix_ms < 1 << 48:
        raise ValueError("milliseconds outside 48 bits")
    rand_a, rand_b = random >> 62, random & ((1 << 62) - 1)
    digits = f"{unix_ms << 80 | 7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

"""Progress and cancelling of long work, without knowing who watches."""

from collections.abc import Callable


class Cancelled(Exception):  # noqa: N818 - reads as a sentence
    """The person asked to stop; whatever was not committed is gone."""


def _nobody_watches(done: int, total: int, text: str) -> None:
    return None


def _never() -> bool:
    return False


def _nothing() -> None:
    return None


class Work:
    """Given to long use cases, which call ``step`` often; it raises Cancelled once somebody asked to stop."""

    def __init__(self, progress: Callable[[int, int, str], None] = _nobody_watches,
                 is_cancelled: Callable[[], bool] = _never, let_go: Callable[[], None] = _nothing) -> None:
        self._progress = progress
        self._is_cancelled = is_cancelled
        self._let_go = let_go
        self._stopped = False

    def let_go(self) -> None:
        """Say that the data is free for others from now on, although the work goes on."""
        self._let_go()

    def step(self, done: int, total: int, text: str = "") -> None:
        """Report that ``done`` of ``total`` (0: unknown) are finished. Raises Cancelled."""
        if self.cancelled:
            raise Cancelled()
        self._progress(done, total, text)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stopped = True

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._stopped or self._is_cancelled()

"""Waits until typing stops."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal


class Debouncer(QObject):
    """``fired`` comes once, a pause after the last ``poke``; with ``at_latest`` also during endless
    typing.
    """

    fired = Signal()

    def __init__(
        self,
        pause_ms: int,
        parent: QObject | None = None,
        *,
        at_latest_ms: int | None = None,
        on_fire: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self.flush)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(at_latest_ms or 0)
        self._limit.timeout.connect(self.flush)
        self._has_limit = at_latest_ms is not None
        if on_fire is not None:
            self.fired.connect(on_fire)

    def poke(self) -> None:
        """Something changed: begin to wait anew."""
        self._pause.start()
        if self._has_limit and not self._limit.isActive():
            self._limit.start()

    def is_waiting(self) -> bool:
        """Whether something changed that was not yet acted upon."""
        return self._pause.isActive() or self._limit.isActive()

    def cancel(self) -> None:
        """Forget what was waiting."""
        self._pause.stop()
        self._limit.stop()

    def flush(self) -> None:
        """Act now."""
        self.cancel()
        self.fired.emit()

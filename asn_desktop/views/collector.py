"""Garbage in cycles is collected in the main thread only: a widget that dies in a worker ends the process."""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 500
_LATER_GENERATIONS = 10  # how many collections of a generation before the next older one


def keep_loaded() -> None:
    """Let the collector pass over everything that is there now, once in the life of a program.

    Called when all modules are loaded: they stay until the end, and walking over them would keep the window
    from answering for 30 ms at the first collection and at every one of the oldest generation.
    """
    if not gc.get_freeze_count():
        gc.freeze()


class MainThreadCollector(QObject):
    """While one is alive and not stopped, the automatic collector rests and this one works by a timer."""

    _alive = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = 0
        self._stopped = False
        MainThreadCollector._alive += 1
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Collect no longer; the last one to stop lets Python collect by itself again. Harmless twice."""
        if self._stopped:
            return
        self._stopped = True
        self._timer.stop()
        MainThreadCollector._alive -= 1
        if MainThreadCollector._alive == 0:
            gc.enable()

    def _collect(self) -> None:
        if gc.get_count()[0] < gc.get_threshold()[0]:
            return
        self._runs += 1
        oldest = self._runs % (_LATER_GENERATIONS * _LATER_GENERATIONS) == 0
        gc.collect(2 if oldest else 1 if self._runs % _LATER_GENERATIONS == 0 else 0)

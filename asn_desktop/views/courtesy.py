"""Long work in Python gives way to the window: both share one interpreter.

A thread that computes keeps the interpreter for a whole interval whenever the window lets go of it, which it
does at every call of Qt; and opening a screen is thousands of calls. So the interval is short while long work
runs, and between two of its steps it waits until the window has nothing to do.
"""

import sys
import threading
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject

_INTERVAL = 0.0005
_AT_MOST = 0.25  # a window that never rests (an animation, a burst of news) must not stop the work
_NAP = 0.002


class Courtesy(QObject):
    """``begin`` and ``end`` in the main thread around long work; ``give_way`` in its thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual: float | None = None
        self._window_rests = threading.Event()
        self._window_rests.set()

    def begin(self) -> None:
        """Long work starts. Harmless twice."""
        if self._usual is not None:
            return
        self._usual = sys.getswitchinterval()
        sys.setswitchinterval(_INTERVAL)
        loop = QAbstractEventDispatcher.instance()
        if loop is not None:
            loop.awake.connect(self._woke)
            loop.aboutToBlock.connect(self._rests)

    def end(self) -> None:
        """Long work is over. Harmless twice."""
        if self._usual is None:
            return
        sys.setswitchinterval(self._usual)
        self._usual = None
        loop = QAbstractEventDispatcher.instance()
        if loop is not None:
            loop.awake.disconnect(self._woke)
            loop.aboutToBlock.disconnect(self._rests)
        self._window_rests.set()

    def give_way(self) -> None:
        """Wait while the window works, but not for ever."""
        time.sleep(_NAP / 2)
        if not self._window_rests.is_set():
            self._window_rests.wait(_AT_MOST)

    def _woke(self) -> None:
        self._window_rests.clear()

    def _rests(self) -> None:
        self._window_rests.set()

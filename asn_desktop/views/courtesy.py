"""Long work in Python gives way to the window and to quick work: all share one interpreter.

A thread that computes keeps the interpreter for a whole interval whenever the window lets go of it, which it
does at every call of Qt; and opening a screen is thousands of calls. So the interval is short while long work
runs, and between two of its steps it waits until the window has nothing to do and no question is open.
"""

import sys
import threading
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject

_INTERVAL = 0.0005
_AT_MOST = 0.3  # a window that never rests (an animation, a burst of news) must not stop the work
_NAP = 0.001


class Courtesy(QObject):
    """``begin`` and ``end`` in the main thread around long work; ``give_way`` in its thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual: float | None = None
        self._window_works = False
        self._questions = 0
        self._free = threading.Event()
        self._free.set()

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
        self._rests()

    def quick_began(self) -> None:
        """Quick work is on its way."""
        self._questions += 1
        self._free.clear()

    def quick_ended(self) -> None:
        """Quick work is answered."""
        self._questions -= 1
        if not self._questions and not self._window_works:
            self._free.set()

    def give_way(self) -> None:
        """Wait while the window or quick work needs the interpreter, but not for ever."""
        time.sleep(_NAP)
        if not self._free.is_set():
            self._free.wait(_AT_MOST)

    def _woke(self) -> None:
        self._window_works = True
        self._free.clear()

    def _rests(self) -> None:
        self._window_works = False
        if not self._questions:
            self._free.set()

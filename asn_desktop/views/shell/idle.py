"""Notices keys and the mouse in whichever window of the program has them, and when neither came for long."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from asn_desktop.presenters.idle import Idleness, lock_after
from asn_desktop.views.context import ScreenContext

_LOOK_EVERY_MS = 5_000
# Releases too: a press that means a shortcut never reaches the window.
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """``idle`` comes when the minutes of the setting have passed without a key or the mouse.

    It listens at the windows, not at the application, which would cost a call for each event of each widget.
    """

    idle = Signal()

    def __init__(self, context: ScreenContext, idleness: Idleness | None = None) -> None:
        super().__init__(context)
        self._context = context
        self._idleness = idleness or Idleness()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._listen)

    def look(self) -> None:
        """Whether it has been too long."""
        minutes = lock_after(self._context.lock_minutes, latihan=self._context.session.latihan)
        if minutes and self._idleness.seconds() >= minutes * 60:
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the moment, and let everything pass."""
        if event.type() in _TOUCHES:
            self._idleness.touch()
        return False

    def touch(self) -> None:
        """Begin to wait anew."""
        self._idleness.touch()

    def _listen(self, window: QWindow | None) -> None:
        if window is None:
            return
        self._idleness.touch()
        window.removeEventFilter(self)
        window.installEventFilter(self)

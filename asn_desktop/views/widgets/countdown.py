"""A button that says how many seconds are left until it may be pressed again."""

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer
from PySide6.QtWidgets import QPushButton

from asn_desktop.views.translate import tr

_TICK_MS = 250


class Countdown(QObject):
    """Disables the button while it counts, and gives it its words back at the end."""

    def __init__(self, button: QPushButton, parent: QObject) -> None:
        super().__init__(parent)
        self._button = button
        self._words = button.text()
        self._until = QDeadlineTimer(0)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.go_on)

    def start(self, seconds: int) -> None:
        """Count from here."""
        self._until = QDeadlineTimer(seconds * 1000)
        self._timer.start()
        self.go_on()

    def seconds(self) -> int:
        """What is left, rounded up."""
        return max(0, -(-self._until.remainingTime() // 1000))

    def go_on(self) -> None:
        """Show what is left; the button stays as it is when nothing was counted."""
        if not self._timer.isActive():
            return
        left = self.seconds()
        self._button.setEnabled(not left)
        self._button.setText(tr("Tunggu {} detik").format(left) if left else self._words)
        if not left:
            self._timer.stop()

"""Work that goes on: how far, what now, and a button to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import ElidedLabel, button, column, row


class ProgressStrip(QFrame):
    """Hidden while nothing runs."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "info")
        self._text = ElidedLabel("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Kemajuan"))
        self.cancel = button(tr("Batalkan"), "secondary", "x", self._stop)
        line = row(column(self._text, self._bar, gap=4), self.cancel, gap=12)
        line.setContentsMargins(px(12), px(8), px(12), px(8))
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def begin(self, text: str) -> None:
        """Show that something started."""
        self._text.setText(text)
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.show()

    def step(self, done: int, total: int, text: str = "") -> None:
        """Show how far it is."""
        done_, total_ = bar_range(done, total)
        self._bar.setRange(0, total_)
        self._bar.setValue(done_)
        counted = tr("{} dari {}").format(done, total) if total else ""
        self._text.setText(" · ".join(part for part in (text, counted) if part))

    def end(self) -> None:
        """Nothing runs any more."""
        self.hide()

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self._text.setText(tr("Menghentikan…"))
        self.cancelled.emit()


def bar_range(done: int, total: int) -> tuple[int, int]:
    """Progress within the whole numbers that a bar can hold; a total of 0 means unknown."""
    if total > 1_000_000:
        return done * 1_000 // total, 1_000
    return min(done, 1_000_000), max(0, total)

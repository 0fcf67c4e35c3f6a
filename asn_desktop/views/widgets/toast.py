"""A short message at the lower edge that goes by itself, with room for "Urungkan"."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, icon_label, label, row

_STAY_MS = 5_000
_STAY_WITH_ACTION_MS = 12_000


class Toast(QFrame):
    """Lies over its parent; one message at a time, the newest wins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self._icon = icon_label("circle-check", "nav_good", 18)
        self._text = label("")
        self._undo = button(tr("Urungkan"), "toast", on_click=self._act)
        line = row(self._icon, self._text, self._undo, gap=10)
        line.setContentsMargins(px(14), px(8), px(10), px(8))
        self.setLayout(line)
        self._action: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a message; ``undo`` puts a button "Urungkan" beside it."""
        self._action = undo
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo.setVisible(undo is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(_STAY_WITH_ACTION_MS if undo is not None else _STAY_MS)

    def text(self) -> str:
        """The message shown last."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        above = self.parentWidget()
        self.adjustSize()
        if above is not None:
            self.move((above.width() - self.width()) // 2, above.height() - self.height() - px(40))

    def _act(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()

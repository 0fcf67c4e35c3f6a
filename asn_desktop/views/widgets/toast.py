"""A short message at the lower edge that goes by itself, with room for "Urungkan"."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import ElidedLabel, button, icon_label, row

_STAY_MS = 5_000
_STAY_WITH_ACTION_MS = 12_000
_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)


class Toast(QFrame):
    """Lies over the words of ``line``, its sibling, so that it never covers an input; one message at a time,
    the newest wins. ``room`` says how many pixels of the line, from its left edge, hold no button.
    """

    def __init__(self, line: QWidget, room: Callable[[], int]) -> None:
        super().__init__(line.parentWidget())
        self._line, self._room = line, room
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = ElidedLabel("")
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._undo = button(tr("Urungkan"), "toast", on_click=self._act)
        inside = row(icon_label("circle-check", "nav_good", 16), self._text, self._undo, gap=10)
        inside.setContentsMargins(px(12), 0, px(3), 0)
        self.setLayout(inside)
        self._action: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        line.installEventFilter(self)
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
        """Stay over the line, and make way for what comes into it."""
        if event.type() in _MOVING and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        place = self._line.geometry()
        self.ensurePolished()
        left = px(14)
        width = min(self.sizeHint().width() + px(10), self._room() - 2 * left)
        self.setGeometry(place.x() + left, place.y() + px(1), width, place.height() - px(2))

    def _act(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()

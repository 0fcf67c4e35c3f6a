"""Steps of a piece of work, and a choice of few as buttons side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QSizePolicy, QWidget

from asn_desktop.views import theme
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import set_property, without_mnemonic
from asn_desktop.views.widgets.flow import FlowLayout


class StepBar(QWidget):
    """Numbered steps in a row; done, current, lacking. Free steps can be pressed, else it only shows
    where we are.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], *, free: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._free = free
        self._current = 0
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        self._buttons: list[QPushButton] = []
        for place, name in enumerate(self._names):
            made = QPushButton(f"{place + 1} {name}")
            made.setProperty("role", "step")
            made.setProperty("place", place)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            made.setMinimumWidth(px(40))
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if free else Qt.FocusPolicy.NoFocus)
            made.setCursor(Qt.CursorShape.PointingHandCursor if free else Qt.CursorShape.ArrowCursor)
            made.clicked.connect(self._press)
            layout.addWidget(made)
            self._buttons.append(made)
        self._states = ["open"] * len(self._names)
        self._show()

    def current(self) -> int:
        """Place of the current step, from 0."""
        return self._current

    def set_current(self, place: int) -> None:
        """Show another step as the current one (emits nothing)."""
        self._current = place
        self._show()

    def set_states(self, states: Sequence[str]) -> None:
        """State of every step: open, done or lacks."""
        self._states = list(states)
        self._show()

    def _press(self) -> None:
        sender = self.sender()
        if self._free and isinstance(sender, QPushButton):
            self.chosen.emit(int(sender.property("place")))

    def _show(self) -> None:
        words = {"open": "", "done": tr("selesai"), "lacks": tr("belum lengkap"), "current": tr("sekarang")}
        for place, made in enumerate(self._buttons):
            state = "current" if place == self._current else self._states[place]
            mark = "✓ " if self._states[place] == "done" and state != "current" else ""
            made.setText(f"{mark}{place + 1} {self._names[place]}")
            made.setAccessibleName(
                tr("Langkah {} dari {}: {} {}")
                .format(place + 1, len(self._names), without_mnemonic(self._names[place]), words[state])
                .strip()
            )
            set_property(made, "state", state)


class _Segment(QPushButton):
    """A button that leaves arrows and digits to the choice around it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand them on; the rest is a button's."""
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.key() in arrows or Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            event.ignore()
            return
        super().keyPressEvent(event)


class SegmentedChoice(QWidget):
    """A choice of few as buttons side by side; arrows move the choice, digits make it; one Tab stop."""

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        name: str,
        whole: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        """``whole``: the words in full, where the buttons show them shortened; ``wraps``: on several lines
        where room is short.
        """
        super().__init__(parent)
        self._name = name
        self._keys = [key for key, _ in options]
        self._value: str | None = None
        self.setAccessibleName(name)
        layout: QLayout = FlowLayout(self) if wraps else QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        self._buttons: list[QPushButton] = []
        for (key, text), full in zip(options, whole or [text for _, text in options], strict=True):
            made = _Segment(text)
            made.setProperty("role", "segment")
            made.setProperty("key", key)
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setFont(theme.font("body", "semibold"))
            made.setAccessibleName(f"{name}: {full}")
            made.setToolTip(full if full != text else "")
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.clicked.connect(self._press)
            layout.addWidget(made)
            self._buttons.append(made)
        self._settle(None)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show other words, for instance with counts; one per option."""
        for made, text in zip(self._buttons, texts, strict=True):
            made.setText(text)
            made.setAccessibleName(f"{self._name}: {text}")

    def value(self) -> str | None:
        """Key of the chosen option, or None."""
        return self._value

    def set_value(self, key: str | None) -> None:
        """Show a choice (emits nothing)."""
        self._settle(key)

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        for made in self._buttons:
            made.setEnabled(not read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move to the neighbour and choose it; a digit chooses by place."""
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(self._keys) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(self._keys[digit])
            self._buttons[digit].setFocus(Qt.FocusReason.TabFocusReason)
            return
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key())
        )
        places = [place for place, made in enumerate(self._buttons) if made.hasFocus()]
        if step is None or not places:
            super().keyPressEvent(event)
            return
        place = max(0, min(len(self._buttons) - 1, places[0] + step))
        self._choose(self._keys[place])
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self._choose(str(sender.property("key")))

    def _choose(self, key: str) -> None:
        changed = key != self._value
        self._settle(key)
        if changed:
            self.chosen.emit(key)

    def _settle(self, key: str | None) -> None:
        self._value = key
        for other, made in zip(self._keys, self._buttons, strict=True):
            made.setChecked(other == key)
            takes_tab = other == key or (key is None and made is self._buttons[0])
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if takes_tab else Qt.FocusPolicy.ClickFocus)
        stop = next((made for made in self._buttons if made.isChecked()), self._buttons[0])
        self.setFocusProxy(stop)

"""Stat tiles and empty states."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.views import theme
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.widgets.badge import Badge
from asn_desktop.views.widgets.banner import Banner as Banner
from asn_desktop.views.widgets.basics import Card, ElidedLabel, button, label, row, set_property

_ROOMY = 170  # pixels of an empty state: icon, title, two lines, a button


class StatTile(Card):
    """A figure with its caption, a bar for its share and a line below; opens its work when pressed."""

    pressed = Signal()

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(margin=GAP.L, parent=parent)
        self._caption = ElidedLabel(caption, "muted")
        self._figure = label("–", "figure")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._note = ElidedLabel("", "small")
        self._room = QWidget()
        self._room.setFixedHeight(px(6))
        self.body.setSpacing(px(5))
        self.add(self._caption, self._figure, self._bar, self._room, self._note)
        self._bar.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, value: int, of: int | None = None, note: str = "") -> None:
        """Show a count, or a part of a whole with its bar."""
        self._figure.setText(number(value) if of is None else f"{number(value)} / {number(of)}")
        self._bar.setVisible(of is not None)
        self._room.setVisible(of is None)
        if of is not None:
            self._bar.setValue(round(1000 * value / of) if of else 0)
        self._note.setText(note)
        self.setAccessibleName(f"{self._caption.accessibleName()}: {self._figure.text()}. {note}")

    def show_share(self, words: str, share: float | None, note: str = "") -> None:
        """Show a figure in words over the bar of a share from 0 to 1; no bar for None."""
        self._figure.setText(words)
        self._bar.setVisible(share is not None)
        self._room.setVisible(share is None)
        self._bar.setValue(round(1000 * (share or 0)))
        self._note.setText(note)
        self.setAccessibleName(f"{self._caption.accessibleName()}: {words}. {note}")

    def set_caption(self, caption: str) -> None:
        """Name the figure anew."""
        self._caption.setText(caption)

    def make_link(self) -> None:
        """Let mouse and keyboard open the tile; it then emits ``pressed``."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        if self.focusPolicy() != Qt.FocusPolicy.NoFocus and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar open."""
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if opens and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Nothing moves under the mouse, only the cursor says that it opens."""
        super().enterEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show focus by the border."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_property(self, "focused", event.type() == QEvent.Type.FocusIn)
        return super().event(event)


class CountTile(Card):
    """A count and its state in one line, as on the import page."""

    def __init__(self, word: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._figure = label("0", "figure")
        self._word = word
        self.add(row(self._figure, Badge(word, tone), None))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, value: int) -> None:
        """Show another count."""
        self._figure.setText(number(value))
        self.setAccessibleName(f"{self._word}: {number(value)}")


def number(value: int) -> str:
    """A whole number with dots between thousands."""
    return f"{value:,}".replace(",", ".")


class EmptyState(QWidget):
    """What stands where nothing is yet: an icon, a sentence, and the next thing to do; where room is short,
    without the icon.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(GAP.XL), px(GAP.XL), px(GAP.XL), px(GAP.XL))
        layout.setSpacing(px(GAP.S))
        layout.addStretch(2)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon.setPixmap(theme.pixmap(icon, "line_strong", 40, 2.0))
        self.title = label(title, "section", wrap=True)
        self.text = label(text, "muted", wrap=True)
        for widget in (self._icon, self.title, self.text):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(widget)
        self.action = button(action, "secondary", on_click=on_action)
        layout.addSpacing(px(GAP.XS))
        layout.addLayout(row(None, self.action, None))
        self.action.setVisible(bool(action))  # not before it has a parent: it would be a window of its own
        layout.addStretch(3)
        self._ask_for_height(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Its words want to be read whole."""
        super().showEvent(event)
        self._ask_for_height(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Behind a list it asks for nothing: else the page would scroll in a low window, and the list too."""
        super().hideEvent(event)
        self._ask_for_height(False)

    def _ask_for_height(self, asks: bool) -> None:
        policy = QSizePolicy.Policy.Preferred if asks else QSizePolicy.Policy.Ignored
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words before ornament."""
        super().resizeEvent(event)
        roomy, layout = self.height() >= px(_ROOMY), self.layout()
        if layout is not None and self._icon.isHidden() is roomy:
            self._icon.setVisible(roomy)
            edge = px(GAP.XL if roomy else GAP.XS)
            layout.setContentsMargins(px(GAP.XL), edge, px(GAP.XL), edge)

    def say(self, title: str, text: str = "") -> None:
        """Show other words."""
        self.title.setText(title)
        self.text.setText(text)

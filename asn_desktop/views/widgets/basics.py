"""Labels, buttons, rules and cards: the plain bricks of every screen."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.views import theme
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.widgets.two_lines import in_two

_SECRET = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


def label(text: str = "", role: str = "", *, wrap: bool = False, tone: str = "") -> QLabel:
    """A text; ``role`` is title, heading, section, figure, strong, muted, small, field or empty (body)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    return made


def restyle(widget: QWidget) -> None:
    """Let a changed property take effect on the style; before the first look it does so by itself."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_veiled(line: QLineEdit, veiled: bool = True) -> None:
    """Hide or show a secret; shown, too, the keyboard of the system learns nothing from it."""
    line.setEchoMode(QLineEdit.EchoMode.Password if veiled else QLineEdit.EchoMode.Normal)
    line.setInputMethodHints(line.inputMethodHints() | _SECRET)  # Normal takes them away


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a style property and show its look, only when it differs."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        restyle(widget)


def without_mnemonic(text: str) -> str:
    """What a button says: "&Simpan" is "Simpan", "Selesai && lanjut" is "Selesai & lanjut"."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


class TextButton(QPushButton):
    """A push button whose accessible name follows its words, and stays when only the icon is left."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words; Qt sets icon and text too close, hence the space."""
        super().setText(f" {text.strip()}" if text.strip() and not self.icon().isNull() else text)
        if text.strip():
            self.setAccessibleName(without_mnemonic(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as the space bar does; Qt knows that in dialogs only."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


def button(
    text: str,
    role: str = "secondary",
    icon: str = "",
    on_click: Callable[[], object] | None = None,
    *,
    tip: str = "",
) -> QPushButton:
    """A push button; ``role`` is primary (one on a screen), secondary, quiet, link or danger.

    ``on_click`` must be a bound method of a QObject, never a lambda over ``self``.
    """
    made = TextButton(text)
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if icon:
        tone = {"primary": "on_brand", "danger": "bad", "link": "link"}.get(role, "ink")
        made.setIcon(theme.icon(icon, tone))
        made.setIconSize(QSize(px(16), px(16)))
        made.setText(text)
    if tip:
        made.setToolTip(tip)
    if on_click is not None:
        made.clicked.connect(on_click)
    return made


def fold_button(made: QPushButton, words: str, *, folded: bool) -> None:
    """Leave only the icon where room is short; the words become its tooltip, and its key still works."""
    made.setText("" if folded else words)
    made.setToolTip(without_mnemonic(words) if folded else "")
    made.setAccessibleName(without_mnemonic(words))
    if folded:
        made.setShortcut(QKeySequence.mnemonic(words))


def icon_button(
    icon: str, name: str, on_click: Callable[[], object] | None = None, *, tone: str = "muted"
) -> QToolButton:
    """A button that shows only an icon; ``name`` is its tooltip and accessible name."""
    made = QToolButton()
    made.setProperty("role", "icon")
    made.setIcon(theme.icon(icon, tone))
    made.setIconSize(QSize(px(16), px(16)))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if on_click is not None:
        made.clicked.connect(on_click)
    return made


def icon_label(icon: str, tone: str = "muted", size: int = theme.ICON) -> QLabel:
    """A still icon, without meaning of its own for screen readers."""
    made = QLabel()
    made.setPixmap(theme.pixmap(icon, tone, size, 2.0 if made.devicePixelRatioF() > 1 else 1.0))
    made.setFixedSize(px(size), px(size))
    return made


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made


def row(*items: QWidget | QLayout | int | None, gap: int = GAP.S) -> QHBoxLayout:
    """Widgets side by side; an int is a fixed space, None is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(gap))
    _fill(layout, items)
    return layout


def column(*items: QWidget | QLayout | int | None, gap: int = GAP.S) -> QVBoxLayout:
    """Widgets one below the other; an int is a fixed space, None is a stretch."""
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(gap))
    _fill(layout, items)
    return layout


def _fill(layout: QHBoxLayout | QVBoxLayout, items: tuple[QWidget | QLayout | int | None, ...]) -> None:
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(px(item))
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


class Card(QFrame):
    """A white box with a hairline border; ``body`` takes the contents, ``head`` a title with things at
    its right.
    """

    def __init__(
        self, title: str = "", *right: QWidget, margin: int = GAP.L, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(px(margin) - 2, px(margin) - 4, px(margin) - 2, px(margin) - 2)
        self.body.setSpacing(px(GAP.S))
        self.title = label(title, "section")
        self.head = row(self.title, None, *right)
        if title or right:
            self.body.addLayout(self.head)

    def add(self, *items: QWidget | QLayout | int | None) -> "Card":
        """Append contents below; returns the card."""
        _fill(self.body, items)
        return self


class ElidedLabel(QLabel):
    """One line that ends in "…" when it is too long and then shows the whole text as a tooltip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = text
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(px(30))
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._full = text
        super().setText(text)
        self.setAccessibleName(text)
        self._remember_fit()

    def sizeHint(self) -> QSize:
        """As wide as the whole text would like to be."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._full) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """May shrink to a few letters."""
        return QSize(px(30), QFontMetrics(self.font()).height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tooltip in step with the room."""
        super().resizeEvent(event)
        self._remember_fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = QFontMetrics(self.font())
        text = metrics.elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()

    def _remember_fit(self) -> None:
        fits = QFontMetrics(self.font()).horizontalAdvance(self._full) <= self.width()
        self.setToolTip("" if fits else self._full)


class PageTitle(ElidedLabel):
    """The title of a page, which may end with a long name: where one line is too short, two smaller ones."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "title", parent)

    def sizeHint(self) -> QSize:
        """As high as the lines in use."""
        wanted, metrics = super().sizeHint(), QFontMetrics(theme.font("heading", "bold"))
        two = metrics.horizontalAdvance(self._full) > self.width() and not self._fits()
        return QSize(wanted.width(), 2 * metrics.lineSpacing()) if two else wanted

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(px(30), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one line, or two of which the second ends in "…" where needed."""
        if self._fits():
            super().paintEvent(event)
            return
        font = theme.font("heading", "bold")
        metrics = QFontMetrics(font)
        first, rest = in_two(self._full, metrics, self.width())
        shown = f"{first}\n{metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())}".strip()
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def _fits(self) -> bool:
        return QFontMetrics(self.font()).horizontalAdvance(self._full) <= self.width()

    def _remember_fit(self) -> None:
        super()._remember_fit()
        self.updateGeometry()


def heading_block(title: str, subtitle: str = "") -> tuple[QVBoxLayout, ElidedLabel, ElidedLabel]:
    """Page title with a quiet line below; returns the layout and both labels."""
    top, below = PageTitle(title), ElidedLabel(subtitle, "muted")
    top.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    below.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return column(top, below, gap=2), top, below

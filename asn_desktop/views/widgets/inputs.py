"""Plain inputs: one line, combo with our arrow, check box, and the veil over sensitive values."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QToolButton, QWidget

from asn_desktop.views import theme
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import icon_button, restyle, row, set_veiled
from asn_desktop.views.widgets.wheel_guard import guard


class TextEdit(QLineEdit):
    """One line of text; ``changed`` is emitted for what a person did, never for set_value."""

    changed = Signal()

    def __init__(self, name: str = "", max_length: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        if max_length:
            self.setMaxLength(max_length)
        self.textEdited.connect(self._edited)

    def value(self) -> object:
        """The text as typed."""
        return self.text()

    def set_value(self, value: object) -> None:
        """Show a value (emits nothing)."""
        text = "" if value is None else str(value)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        if self.isReadOnly() != read_only:
            self.setReadOnly(read_only)
            restyle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+D is the screen's (duplicate); some desktops would delete a letter."""
        if event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _edited(self, text: str) -> None:
        self.changed.emit()


class NumberEdit(TextEdit):
    """Digits only, right where they are typed; no arrows, no wheel."""

    def __init__(self, name: str = "", digits: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(name, digits, parent)
        self.setFont(theme.font("body", tabular=True))
        self.setMaximumWidth(px(120))


class CheckBox(QCheckBox):
    """A check box drawn by ourselves, so that it looks alike everywhere and grows with the text."""

    changed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._clicked)

    def value(self) -> object:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Show a value (emits nothing but Qt's own toggled)."""
        self.setChecked(bool(value))

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        self.setEnabled(not read_only)

    def sizeHint(self) -> QSize:
        """Box, gap and text."""
        return QSize(px(28) + self.fontMetrics().horizontalAdvance(self.text()), px(26))

    def hitButton(self, pos: object) -> bool:
        """The whole widget can be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick and text."""
        painter = QPainter(self)
        rect = QRectF(1, (self.height() - px(18)) / 2, px(18), px(18))
        draw_check(painter, rect, self.checkState(), enabled=self.isEnabled(), focused=self.hasFocus())
        painter.setPen(QColor(theme.current().ink if self.isEnabled() else theme.current().disabled))
        painter.setFont(self.font())
        painter.drawText(
            self.rect().adjusted(px(27), 0, 0, 0),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            self.text(),
        )
        painter.end()

    def _clicked(self, checked: bool) -> None:
        self.changed.emit()


def draw_check(
    painter: QPainter, rect: QRectF, state: Qt.CheckState, *, enabled: bool = True, focused: bool = False
) -> None:
    """Draw a check box into a square; also used by tables."""
    tokens = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    on = state != Qt.CheckState.Unchecked
    fill = (
        (tokens.brand if enabled else tokens.disabled)
        if on
        else (tokens.surface if enabled else tokens.raised)
    )
    edge = tokens.focus if focused else (fill if on else tokens.line_strong)
    painter.setPen(QPen(QColor(edge), 2 if focused else 1.2))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), px(5), px(5))
    if on:
        name = "check" if state == Qt.CheckState.Checked else "minus"
        mark = theme.pixmap(name, tokens.on_brand, 13, 2.0)
        inner = rect.adjusted(
            rect.width() * 0.17, rect.height() * 0.17, -rect.width() * 0.17, -rect.height() * 0.17
        )
        painter.drawPixmap(inner, mark, QRectF(0, 0, mark.width(), mark.height()))
    painter.restore()


class Combo(QComboBox):
    """A drop-down list with our arrow; the wheel passes it by. Values are strings kept as item data."""

    changed = Signal()

    def __init__(
        self, name: str = "", options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setPlaceholderText(tr("Pilih…"))  # else a box that waits for its choice is only empty
        self.set_options(options)
        self.activated.connect(self._activated)
        guard(self)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other (value, words) pairs and keep the chosen value where it is still offered."""
        before = self.value()
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.set_value(before)

    def value(self) -> object:
        """The chosen value, or None."""
        found = self.currentData()
        return None if found in ("", None) else str(found)

    def set_value(self, value: object) -> None:
        """Show a choice (does not emit ``changed``)."""
        self.setCurrentIndex(self.findData("" if value is None else str(value)))

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        self.setEnabled(not read_only)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the styled field, then our arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = px(16)
        mark = theme.pixmap("chevron-down", "muted" if self.isEnabled() else "disabled", 16, 2.0)
        place = QRectF(self.width() - size - px(8), (self.height() - size) / 2, size, size)
        painter.drawPixmap(place, mark, QRectF(0, 0, mark.width(), mark.height()))
        painter.end()

    def _activated(self, index: int) -> None:
        self.changed.emit()


class VeiledEdit(QWidget):
    """A sensitive text shown as dots until the eye is pressed."""

    changed = Signal()

    def __init__(self, name: str, max_length: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = TextEdit(name, max_length)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.eye: QToolButton = icon_button("eye", tr("Tampilkan {}").format(name), self._toggle)
        self.eye.setCheckable(True)
        self.setLayout(row(self.line, self.eye, gap=4))
        self.setFocusProxy(self.line)
        self.line.changed.connect(self.changed)
        self._veil()

    def value(self) -> object:
        """The text as typed."""
        return self.line.value()

    def set_value(self, value: object) -> None:
        """Show a value behind the veil (emits nothing)."""
        self.line.set_value(value)
        self._veil()

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change; the eye stays."""
        self.line.set_read_only(read_only)

    def input(self) -> QWidget:
        """The widget that takes the keys."""
        return self.line

    def _toggle(self) -> None:
        self._veil()

    def _veil(self) -> None:
        veiled = not self.eye.isChecked() and bool(self.line.text())
        set_veiled(self.line, veiled)
        self.eye.setIcon(theme.icon("eye" if veiled or not self.eye.isChecked() else "eye-off", "muted"))

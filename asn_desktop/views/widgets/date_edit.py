"""A date typed as text: 2301, t, + and - are understood, and the result is shown in words."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from asn_desktop.domain.tanggal import parse_entri, tanggal_panjang, tanggal_pendek
from asn_desktop.views import theme
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import ElidedLabel, restyle, row


class DateEdit(QWidget):
    """Value: a date, an unreadable text as it was typed, or None when empty."""

    changed = Signal()

    def __init__(
        self,
        name: str = "",
        today: Callable[[], date] = date.today,
        *,
        in_words: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.line = QLineEdit()
        self.line.setFont(theme.font("body", tabular=True))
        self.line.setPlaceholderText(tr("hh-bb-tttt"))
        self.line.setMaxLength(24)
        self.line.setFixedWidth(px(112))
        self.line.setToolTip(tr("2301 = 23 Januari tahun ini · t = hari ini · + dan − = geser satu hari"))
        self._words = ElidedLabel("", "small")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setLayout(row(self.line, self._words, gap=8))
        self._words.setVisible(in_words)
        self.setFocusProxy(self.line)
        self.setAccessibleName(name)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self._tidy)

    def setAccessibleName(self, name: str) -> None:
        """Name the input for screen readers."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def input(self) -> QWidget:
        """The widget that takes the keys."""
        return self.line

    def value(self) -> object:
        """The date; the typed text while it cannot be read; None when empty."""
        text = self.line.text().strip()
        if not text:
            return None
        return self._read(text) or text

    def set_value(self, value: object) -> None:
        """Show a date or a text (emits nothing)."""
        self.line.setText(tanggal_pendek(value) if isinstance(value, date) else str(value or ""))
        self._show_words()

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        if self.line.isReadOnly() != read_only:
            self.line.setReadOnly(read_only)
            restyle(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """``t``, ``+`` and ``-`` act at once where they cannot be part of a date."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            typed = event.text().lower()
            if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier:
                return False
            return typed in ("t", "+", "-") and not self.line.isReadOnly() and self._quick(typed)
        return False

    def _quick(self, typed: str) -> bool:
        now = self._read(self.line.text())
        whole = now is not None and self.line.text() == tanggal_pendek(now)
        if self.line.text().strip() and not whole:
            return False  # a "-" inside 23-01-2026
        if typed == "-" and not whole:
            return False
        day = parse_entri(typed, self._today(), now)
        if day is None:
            return False
        self.line.setText(tanggal_pendek(day))
        self._show_words()
        self.changed.emit()
        return True

    def _read(self, text: str) -> date | None:
        text = text.strip()
        return parse_entri(text, self._today()) if text and text not in ("+", "-") else None

    def _edited(self, text: str) -> None:
        self._show_words()
        self.changed.emit()

    def _tidy(self) -> None:
        day = self._read(self.line.text())
        if day is not None and self.line.text() != tanggal_pendek(day):
            self.line.setText(tanggal_pendek(day))
        self._show_words()

    def _show_words(self) -> None:
        day = self._read(self.line.text())
        self._words.setText(tanggal_panjang(day) if day else "")

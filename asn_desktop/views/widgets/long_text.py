"""Notes of several lines: Tab moves on, the height follows the text, the room left is told near the limit."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label, restyle, set_property


class LongTextEdit(QPlainTextEdit):
    """Value: the text. With ``newlines`` False Enter moves on like in a one-line field."""

    changed = Signal()

    def __init__(
        self,
        name: str = "",
        max_length: int | None = None,
        *,
        lines: int = 2,
        most: int = 8,
        newlines: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._limit, self._lines, self._most, self._newlines = max_length, lines, most, newlines
        self._quiet = False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(px(2))
        self._counter = label("", "small")
        self._counter.setParent(self)
        self._counter.hide()
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def value(self) -> object:
        """The text as typed."""
        return self.toPlainText()

    def set_value(self, value: object) -> None:
        """Show a text (emits nothing)."""
        text = "" if value is None else str(value)
        if text == self.toPlainText():
            return
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        if self.isReadOnly() != read_only:
            self.setReadOnly(read_only)
            restyle(self)

    def sizeHint(self) -> QSize:
        """As high as the text, between the least and the most lines."""
        return QSize(px(240), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Never lower than the text wants."""
        return QSize(px(80), self._wanted_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter belongs to the form; plain Enter too, where no new lines are wanted."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            not self._newlines or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the screen's: duplicate; some desktops would delete a letter
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again and keep the counter in its corner."""
        super().resizeEvent(event)
        self._fit()
        self._place_counter()

    def _wanted_height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        shown = max(self._lines, min(self._most, int(self.document().size().height())))
        return shown * line + 2 * px(2) + 2 * px(5) + px(3)

    def _fit(self, *_size: object) -> None:
        height = self._wanted_height()
        full = int(self.document().size().height()) > self._most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()

    def _changed(self) -> None:
        self._count()
        if not self._quiet:
            self.changed.emit()

    def _count(self) -> None:
        if not self._limit:
            return
        left = self._limit - len(self.toPlainText())
        self._counter.setVisible(left <= max(20, self._limit // 10))
        self._counter.setText(tr("sisa {}").format(left) if left >= 0 else tr("lebih {}").format(-left))
        set_property(self._counter, "tone", "bad" if left < 0 else "")
        self._place_counter()

    def _place_counter(self) -> None:
        self._counter.adjustSize()
        self._counter.move(
            self.width() - self._counter.width() - px(8), self.height() - self._counter.height() - 2
        )

"""Ctrl+K: people and commands in one field, by keyboard alone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import icon_label, row, set_property
from asn_desktop.views.widgets.suggestions import Suggestion, SuggestionPopup

Look = Callable[[str], Sequence[Suggestion]]


class CommandSearch(QFrame):
    """``picked`` carries the key of the chosen suggestion. ``look`` is asked a moment after typing stops."""

    picked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "search")
        self._look = look
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Cari pegawai atau perintah  ·  Ctrl+K"))
        self.line.setAccessibleName(tr("Cari pegawai atau perintah"))
        inner = row(icon_label("search", "info", 16), self.line, gap=10)
        inner.setContentsMargins(px(10), 0, px(10), 0)
        self.setLayout(inner)
        self.setFixedHeight(px(34))
        self.setMinimumWidth(px(160))
        self.setMaximumWidth(px(420))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self.popup = SuggestionPopup(self.line, 420, self)
        self.popup.picked.connect(self._take)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(60)
        self._wait.timeout.connect(self._ask)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        self.popup.list.installEventFilter(self)

    def begin(self) -> None:
        """Put the cursor here."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def stop(self) -> None:
        """Look no more for what was typed just now."""
        self._wait.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the marked line, Escape empties the field; focus shows at the frame."""
        if watched is self.line and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_property(self, "focused", "true" if event.type() == QEvent.Type.FocusIn else "false")
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._wait.isActive():
                    self._wait.stop()
                    self._ask()
                return self.popup.take_current()
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.popup.list.hide()
                self.line.clear()
                return True
        return False

    def _typed(self, text: str) -> None:
        self._wait.start()

    def _ask(self) -> None:
        text = self.line.text().strip()
        if not text:
            self.popup.offer(())
            return
        nothing = Suggestion(
            "", tr("Tidak ada yang cocok"), tr("Coba sebagian nama, NIP, atau nama halaman."), "search"
        )
        self.popup.offer(self._look(text) or (nothing,))

    def _take(self, key: str) -> None:
        if not key:
            return  # nothing was found; what was typed stays to be mended
        self.line.clear()
        self.picked.emit(key)

"""Choose a person by typing part of a name or NIP."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import icon_button, row
from asn_desktop.views.widgets.suggestions import Suggestion, SuggestionPopup

Search = Callable[[str], Sequence[Suggestion]]
NameOf = Callable[[str], str]


class PegawaiPicker(QWidget):
    """Value: the id of the chosen person, or None. ``search`` gives suggestions, ``name_of`` the words of
    an id.
    """

    changed = Signal()

    def __init__(self, name: str, search: Search, name_of: NameOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search, self._name_of = search, name_of
        self._id: str | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Ketik nama atau NIP"))
        self._clear = icon_button("x", tr("Kosongkan"), self._empty)
        self.setLayout(row(self.line, self._clear, gap=4))
        self.setFocusProxy(self.line)
        self.setAccessibleName(name)
        self._popup = SuggestionPopup(self.line)
        self._popup.picked.connect(self._picked)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(70)
        self._wait.timeout.connect(self._look)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._settle)
        self.line.installEventFilter(self)
        self._popup.list.installEventFilter(self)

    def setAccessibleName(self, name: str) -> None:
        """Name the input for screen readers."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def input(self) -> QWidget:
        """The widget that takes the keys."""
        return self.line

    def value(self) -> object:
        """Id of the chosen person, or None."""
        return self._id

    def set_value(self, value: object) -> None:
        """Show a person (emits nothing)."""
        self._id = str(value) if value else None
        self.line.setText(self._name_of(self._id) if self._id else "")
        self.line.setCursorPosition(0)
        self._clear.setEnabled(self._id is not None)

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        self.line.setReadOnly(read_only)
        self._clear.setVisible(not read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Tab take the marked suggestion."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        ):
            took = self._popup.take_current()
            return took and event.key() != Qt.Key.Key_Tab
        return False

    def _typed(self, text: str) -> None:
        self._wait.start()

    def _look(self) -> None:
        text = self.line.text().strip()
        self._popup.offer(self._search(text) if text else ())

    def _picked(self, key: str) -> None:
        self.set_value(key)
        self.changed.emit()

    def _empty(self) -> None:
        had = self._id is not None
        self.set_value(None)
        if had:
            self.changed.emit()
        self.line.setFocus()

    def _settle(self) -> None:
        if self._popup.list.isVisible():
            return
        if not self.line.text().strip():
            if self._id is not None:
                self._empty()
        else:
            self.set_value(self._id)  # half a name is no person: show again who is chosen

"""Type-ahead choice from a list; another text is kept and marked, where the list is not strict."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QCompleter, QLineEdit, QWidget

from asn_desktop.fields.spec import Choice
from asn_desktop.views import theme
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.badge import badge_size, draw_badge
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.wheel_guard import guard


class ChoiceCombo(Combo):
    """Value: the value of the matching choice, else the typed text, else None. Matching ignores case."""

    def __init__(
        self,
        name: str = "",
        choices: Sequence[Choice] = (),
        *,
        strict: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._choices: tuple[Choice, ...] = ()
        self._dressed = False
        super().__init__(name, (), parent)
        self._strict = strict
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)
            line.setPlaceholderText(tr("Pilih atau ketik"))
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self._settle)
        completer = self.completer() or QCompleter(self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(9)
        self.setCompleter(completer)
        completer.activated.connect(self._completed)
        guard(self)
        self.set_choices(choices)

    def setAccessibleName(self, name: str) -> None:
        """Name the input for screen readers."""
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer another list and keep the value."""
        before = self.value()
        self._choices = tuple(choices)
        with QSignalBlocker(self):
            self.clear()
            for choice in self._choices:
                self.addItem(choice.label, choice.value)
        self.set_value(before)

    def value(self) -> object:
        """Value of the matching choice, else what was typed, else None."""
        text = self.currentText().strip()
        if not text:
            return None
        found = self._match(text)
        return found.value if found else text

    def set_value(self, value: object) -> None:
        """Show a value (emits nothing)."""
        with QSignalBlocker(self):
            place = -1 if value in (None, "") else self.findData(str(value))
            self.setCurrentIndex(place)
            if place < 0:
                self.setEditText("" if value is None else str(value))
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)
        self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        self.setEnabled(not read_only)

    def is_unlisted(self) -> bool:
        """Whether the text stands in no list ("belum baku")."""
        text = self.currentText().strip()
        return bool(text) and self._match(text) is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the open list takes what is marked there and goes on, as it does in any field."""
        line, pressed = self.lineEdit(), event.type() == QEvent.Type.KeyPress
        if (
            isinstance(event, QKeyEvent)
            and isinstance(watched, QAbstractItemView)
            and line is not None
            and pressed
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._take_marked(watched)
            QApplication.sendEvent(line, QKeyEvent(event.type(), event.key(), event.modifiers()))
            return True
        return super().eventFilter(watched, event)

    def _take_marked(self, popup: QAbstractItemView) -> None:
        """Take the marked line; of a list that allows nothing else the first one that fits."""
        marked = popup.currentIndex()
        if not marked.isValid() and self._strict and self.is_unlisted():
            marked = popup.model().index(0, 0)
        popup.hide()
        if marked.isValid():
            self._completed(str(marked.data()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark a text that stands in no list but is taken."""
        super().paintEvent(event)
        line = self.lineEdit()
        if line is None or self._strict or not self._choices or not self.is_unlisted() or line.hasFocus():
            return
        text = tr("belum baku")
        size = badge_size(text)
        if self.width() < size.width() + px(50) + line.fontMetrics().horizontalAdvance(line.text()):
            return  # no room beside the text
        painter = QPainter(self)
        place = QRectF(
            self.width() - size.width() - px(30),
            (self.height() - size.height()) / 2,
            size.width(),
            size.height(),
        )
        draw_badge(painter, place, text, Tone.WARN)
        painter.end()

    def _match(self, text: str) -> Choice | None:
        wanted = text.casefold()
        for choice in self._choices:
            if wanted in (choice.label.casefold(), choice.value.casefold()):
                return choice
        return None

    def _typed(self, text: str) -> None:
        self._dress_list()
        self.changed.emit()
        self.update()

    def _dress_list(self) -> None:
        """Make the list ready that typing is about to open; done with the field itself, it would be two
        thirds of the field's time.
        """
        completer = self.completer()
        popup = completer.popup() if completer is not None and not self._dressed else None
        if popup is not None:
            self._dressed = True
            theme.dress(popup)
            popup.installEventFilter(self)

    def _completed(self, text: str) -> None:
        self.setEditText(text)
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        line: QLineEdit | None = self.lineEdit()
        found = self._match(self.currentText().strip()) if line is not None else None
        if found is not None and self.currentText() != found.label:
            with QSignalBlocker(self):
                self.setEditText(found.label)
        self.update()

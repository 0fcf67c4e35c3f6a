"""The search field above a list: Enter and Down go to the list, Esc clears, Ctrl+F is told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.views import theme
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.inputs import TextEdit


class SearchField(TextEdit):
    """``changed`` comes with every letter and when Esc clears, ``list_wanted`` when one goes to the list."""

    list_wanted = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 120, parent)
        self.setPlaceholderText(tr("{}  ·  Ctrl+F").format(hint))
        self.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)

    def begin(self) -> None:
        """Put the cursor here, the text marked."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter leave for the list; Esc clears."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.set_value("")
            self.changed.emit()
        else:
            super().keyPressEvent(event)

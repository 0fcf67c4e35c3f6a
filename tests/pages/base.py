"""Page objects: tests speak of fields and buttons as a person sees them, not of widgets."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from asn_desktop.views.editors import input_of
from asn_desktop.views.record_form import RecordForm


def find_input(root: QWidget, name: str) -> QWidget:
    """The visible input with this accessible name. Raises LookupError."""
    found = [
        w
        for w in root.findChildren(QWidget)
        if w.accessibleName() == name and not w.isHidden() and w.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    if not found:
        raise LookupError(f"no input named {name!r}; there are {sorted(names_of(root))}")
    return found[0]


def names_of(root: QWidget) -> set[str]:
    """Accessible names of everything that takes the focus."""
    inputs = [w for w in root.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    return {w.accessibleName() for w in inputs}


def find_button(root: QWidget, text: str) -> QAbstractButton:
    """The visible button with this text (without mnemonic marks). Raises LookupError."""
    for made in root.findChildren(QAbstractButton):
        if made.text().replace("&", "").strip() == text and not made.isHidden():
            return made
    raise LookupError(f"no button {text!r}")


def click(root: QWidget, text: str) -> None:
    """Press a button by its text."""
    QTest.mouseClick(find_button(root, text), Qt.MouseButton.LeftButton)


def type_text(widget: QWidget, text: str) -> None:
    """Type any text; QTest.keyClicks stops the process at letters outside ASCII."""
    for letter in text:
        open_before = QApplication.activePopupWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        if QApplication.activePopupWidget() is not open_before:
            # The platform of the tests tells only later that the list has the keyboard; told when the list is
            # shut again, the hidden list would get it, and the cursor would jump back to the list's field.
            QTest.qWait(1)


def take_keyboard(window: QWidget) -> None:
    """Make a shown window the one that has the keyboard."""
    window.activateWindow()
    for _ in range(250):
        if QApplication.activeWindow() is window:
            return
        QTest.qWait(20)
    raise AssertionError(f"the window never got the keyboard: {window.windowTitle()}")


def press(
    widget: QWidget | None, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press one key on a widget, or on whatever has the cursor."""
    target = widget or QApplication.focusWidget()
    assert target is not None, "nothing has the cursor"
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers))


def press_with_ctrl(dialog: QDialog, key: Qt.Key) -> None:
    """Ctrl and a key as shortcuts hear them; let go where the keyboard is by then.

    ``QTest.keyClick`` lets events run between its strokes and gives the last of them to the window that it
    began with: where the key has closed that window meanwhile, the process ends.
    """
    below = dialog.parentWidget().window()
    QTest.keyPress(dialog.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)
    for stroke in (key, Qt.Key.Key_Control):
        QTest.keyRelease((dialog if isValid(dialog) else below).windowHandle(), stroke)


def bring_to_front(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it has the keyboard, without which no field can get the cursor."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)


def problem_at(form: RecordForm, key: str) -> str:
    """What is said about a field, as a screen reader says it too."""
    widget = next(widget for spec, widget in form.fields() if spec.key == key)
    field = input_of(widget)
    return field.accessibleDescription() if field.property("problem") else ""


class Page:
    """A screen or dialog seen by a person; derive one per screen."""

    def __init__(self, root: QWidget) -> None:
        self.root = root

    def fill(self, name: str, text: str) -> None:
        """Type into a field."""
        field = find_input(self.root, name)
        field.setFocus()
        type_text(field, text)

    def click(self, text: str) -> None:
        """Press a button."""
        click(self.root, text)


def unnamed(root: QWidget) -> list[str]:
    """Kinds of what takes the focus and has no accessible name, with the nearest named thing around it."""
    found = []
    for widget in root.findChildren(QWidget):
        if (
            widget.focusPolicy() == Qt.FocusPolicy.NoFocus
            or widget.accessibleName()
            or not widget.isVisible()
        ):
            continue
        around = widget.parentWidget()
        while around is not None and not around.accessibleName() and around is not root:
            around = around.parentWidget()
        found.append(f"{type(widget).__name__} in {around.accessibleName() if around else ''}")
    return found

"""What Enter does in an editor: on to the next input, past the buttons between inputs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def focus_next_input(page: QWidget, *, wrap: bool = True) -> bool:
    """Put the cursor into the next input of ``page``; after the last comes the first, or with ``wrap`` False
    nothing. Whether there was one.
    """
    order: list[QWidget] = []
    now, place = QApplication.focusWidget(), -1
    found = page.nextInFocusChain()
    while found is not None and found is not page:
        if page.isAncestorOf(found):
            if _is_input(found):
                order.append(found)
            if found is now:
                place = len(order) - 1  # of a button between inputs: the input before it
        found = found.nextInFocusChain()
    if not order or (place + 1 == len(order) and not wrap):
        return False
    order[(place + 1) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)
    return True


def _is_input(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if not takes_tab or widget.focusProxy() is not None or not widget.isVisible() or not widget.isEnabled():
        return False
    # Of buttons only those of a choice are inputs.
    return not isinstance(widget, QAbstractButton) or widget.isCheckable()

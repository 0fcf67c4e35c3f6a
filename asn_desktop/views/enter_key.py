"""What Enter does in an editor: on to the next input, past the buttons between inputs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def focus_next_input(page: QWidget) -> None:
    """Put the cursor into the next input of ``page``; after the last comes the first."""
    now = QApplication.focusWidget()
    if now is None or not page.isAncestorOf(now):
        now = page
    found = now.nextInFocusChain()
    while found is not None and found is not now:
        if page.isAncestorOf(found) and _is_input(found):
            found.setFocus(Qt.FocusReason.TabFocusReason)
            return
        found = found.nextInFocusChain()


def _is_input(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if not takes_tab or widget.focusProxy() is not None or not widget.isVisible() or not widget.isEnabled():
        return False
    # Of buttons only those of a choice are inputs.
    return not isinstance(widget, QAbstractButton) or widget.isCheckable()

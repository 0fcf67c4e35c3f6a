"""The wheel never changes a value; it scrolls the page instead, with and without focus."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget


class WheelGuard(QObject):
    """Event filter for inputs; install it with :func:`guard`."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Eat wheel events over an input and hand them to the page around it."""
        # Each event of each input comes by here: asking for its type would look up an enumeration each time.
        if not isinstance(event, QWheelEvent) or not isinstance(watched, QWidget):
            return False
        page = _page_around(watched)
        if page is not None:
            viewport = page.viewport()
            local = viewport.mapFromGlobal(event.globalPosition())
            copy = QWheelEvent(
                local,
                event.globalPosition(),
                event.pixelDelta(),
                event.angleDelta(),
                event.buttons(),
                event.modifiers(),
                event.phase(),
                event.inverted(),
            )
            QApplication.sendEvent(viewport, copy)
        return True


def _page_around(widget: QWidget) -> QAbstractScrollArea | None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return above
        above = above.parentWidget()
    return None


def guard(*inputs: QWidget) -> None:
    """Keep the wheel from changing these inputs and whatever they hold inside."""
    for widget in inputs:
        filter_ = WheelGuard(widget)
        widget.installEventFilter(filter_)
        for child in widget.findChildren(QWidget):
            child.installEventFilter(filter_)

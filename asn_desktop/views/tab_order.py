"""Tab goes through a page as one reads it, also past what was built later."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

from asn_desktop.views.widgets.layouts import parts_of


def tab_as_read(*pages: QWidget) -> None:
    """Let Tab go through ``pages`` one after the other, each in the order of its layouts.

    A widget that is made later stands at the end of Qt's own order, wherever the layout shows it: call this
    again once it is in its place.
    """
    before: QWidget | None = None
    for page in pages:
        for widget in reading_order(page):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget


def reading_order(widget: QWidget) -> list[QWidget]:
    """What can have the cursor inside ``widget``, in the order of its layouts."""
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return reading_order(inside) if inside is not None else []
    if isinstance(widget, QSplitter | QStackedWidget):
        parts = [widget.widget(place) for place in range(widget.count())]
        return [found for part in parts if part is not None for found in reading_order(part)]
    layout = widget.layout()
    if layout is not None:
        return _in_layout(layout)
    return [widget] if widget.focusPolicy() != Qt.FocusPolicy.NoFocus else []


def _in_layout(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for part in parts_of(layout):
        found += _in_layout(part) if isinstance(part, QLayout) else reading_order(part)
    return found

"""A page that scrolls downwards and is never wider than its frame."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(page: QWidget | None = None) -> QScrollArea:
    """A frameless area around a page (set later with ``setWidget`` when it is not there yet)."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if page is not None:
        page.setProperty("role", "page")
        area.setWidget(page)
    return area

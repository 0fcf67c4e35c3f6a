"""Walking, emptying and exchanging in layouts without their items.

``QLayout.itemAt``, ``takeAt`` and ``replaceWidget`` hand out a QLayoutItem that Qt deletes without telling
PySide. The dead item stays in its map of addresses, where a widget may be made next, and the program ends
when that widget is deleted: ``Shiboken::Object::destroy`` asks the map whether the widget's own wrapper is
still there and takes the item for it (PySide 6.11.3). An architecture test keeps the three out.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


def widgets_in(layout: QLayout) -> list[QWidget]:
    """The widgets that stand in the layout itself, not in layouts inside it, in their order."""
    return [part for part in parts_of(layout) if isinstance(part, QWidget)]


def parts_of(layout: QLayout) -> list[QWidget | QLayout]:
    """Widgets and inner layouts of a layout that has been given to a widget, in their order."""
    around = layout.parentWidget()
    if around is None:
        return []
    placed: list[tuple[int, QWidget | QLayout]] = []
    for widget in around.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        placed.append((layout.indexOf(widget), widget))
    for inner in layout.children():
        if isinstance(inner, QLayout):
            placed.append((layout.indexOf(inner), inner))
    return [part for place, part in sorted(placed, key=_place) if place >= 0]


def _place(placed: tuple[int, QWidget | QLayout]) -> int:
    return placed[0]


def discard_widgets(layout: QLayout) -> None:
    """Take every widget of a layout out and delete it when the events are done."""
    for widget in widgets_in(layout):
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()


def exchange(layout: QBoxLayout, old: QWidget, new: QWidget, stretch: int = 0) -> None:
    """Put a widget where another stood and delete that one. Raises LookupError when it stood elsewhere."""
    place = layout.indexOf(old)
    if place < 0:
        raise LookupError("the widget to exchange does not stand in this layout")
    layout.removeWidget(old)
    layout.insertWidget(place, new, stretch)
    old.hide()
    old.deleteLater()

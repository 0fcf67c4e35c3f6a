"""Layouts are walked and emptied without their items, which PySide takes for alive when Qt deleted them."""

import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayoutItem, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.views.tab_order import reading_order
from asn_desktop.views.widgets.flow import FlowLayout
from asn_desktop.views.widgets.layouts import discard_widgets, exchange, parts_of, widgets_in


def _page(qtbot: QtBot) -> tuple[QWidget, QVBoxLayout, QHBoxLayout]:
    page = QWidget()
    qtbot.addWidget(page)
    whole, line = QVBoxLayout(page), QHBoxLayout()
    whole.addWidget(QLineEdit("a"))
    whole.addStretch(1)
    whole.addLayout(line)
    whole.addWidget(QLineEdit("d"))
    line.addWidget(QLineEdit("b"))
    line.addWidget(QLineEdit("c"))
    return page, whole, line


def _texts(widgets: list[QWidget]) -> list[str]:
    return [widget.text() for widget in widgets if isinstance(widget, QLineEdit | QLabel)]


def test_parts_come_in_their_order(qtbot: QtBot) -> None:
    page, whole, line = _page(qtbot)
    first, inner, last = parts_of(whole)
    assert (inner is line, _texts([first, last])) == (True, ["a", "d"])  # type: ignore[list-item]
    whole.insertWidget(0, QLineEdit("0"))
    assert (_texts(widgets_in(whole)), _texts(widgets_in(line))) == (["0", "a", "d"], ["b", "c"])
    assert _texts(reading_order(page)) == ["0", "a", "b", "c", "d"]


def test_a_layout_without_a_widget_has_no_parts() -> None:
    assert parts_of(QVBoxLayout()) == []


def test_exchanged_and_discarded_widgets_are_gone(qtbot: QtBot) -> None:
    page, whole, line = _page(qtbot)
    old, new = widgets_in(line)[0], QLineEdit("x")
    with qtbot.waitSignal(old.destroyed):
        exchange(line, old, new, 3)
    assert (_texts(widgets_in(line)), line.stretch(0)) == (["x", "c"], 3)
    with qtbot.waitSignal(new.destroyed):
        discard_widgets(line)
    assert (widgets_in(line), line.count(), _texts(reading_order(page))) == ([], 0, ["a", "d"])


def test_widgets_of_a_flowing_layout_are_discarded_too(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    for text in "abc":
        flow.addWidget(QLabel(text))
    assert _texts(widgets_in(flow)) == ["a", "b", "c"]
    with qtbot.waitSignal(widgets_in(flow)[2].destroyed):
        discard_widgets(flow)
    assert flow.count() == 0


def test_no_item_of_a_layout_stays_known_to_pyside(qtbot: QtBot) -> None:
    """Each would go on as valid when Qt deleted it, and end the program once a widget took its place."""
    before = _known_items()
    page, whole, line = _page(qtbot)
    reading_order(page)
    exchange(line, widgets_in(line)[0], QLineEdit("x"))
    discard_widgets(whole)
    assert _known_items() == before


def _known_items() -> int:
    return sum(isinstance(known, QLayoutItem) and not isinstance(known, QWidget | QVBoxLayout | QHBoxLayout)
               for known in shiboken6.getAllValidWrappers())

"""The Qt binding that is installed counts its references rightly."""

import sys

from PySide6.QtWidgets import QLabel


def test_calls_that_return_nothing_take_no_reference_from_none(qtbot) -> None:
    # PySide6 6.12.0 takes one with every such call and ends Python 3.11 after a few thousand of them.
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100

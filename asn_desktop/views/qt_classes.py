"""Makes Qt's widget classes in Python at a quiet moment.

PySide makes a class when it is first named, with all its named numbers; and before it hands over a widget
that Python has not seen (a viewport, whoever has the cursor) it makes every kind of widget there is. Left to
chance, that falls into the building of the first list.
"""

from PySide6 import QtGui, QtWidgets


def make_classes() -> int:
    """Make them; how many names there are. Some 25 ms the first time, nothing afterwards.

    Only in the main thread and before the worker imports screens: PySide does not guard the making of a class
    against a second thread that wants the same one.
    """
    names = [name for name in dir(QtWidgets) if name.startswith("Q")]
    for name in names:
        getattr(QtWidgets, name)
    for name in ("QGradient", "QBrush", "QPen"):  # for the first painting of a row
        getattr(QtGui, name)
    return len(names)

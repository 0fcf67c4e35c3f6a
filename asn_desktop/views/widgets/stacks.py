"""Pages that lie behind each other and are as high as the one in front needs."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabWidget, QWidget


def heed_only_shown(stack: QStackedWidget | QTabWidget) -> None:
    """Let the page in front alone say how high all must be: else a high page makes the low ones scroll in a
    low window, beside their own lists that scroll.
    """
    inner = stack.findChild(QStackedWidget) if isinstance(stack, QTabWidget) else stack
    if inner is None:
        raise LookupError("these tabs have no pages")
    _OnlyShown(inner)


class _OnlyShown(QObject):
    """Takes the height of the pages behind out of the layout, and gives it back to the one that comes."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._own: dict[QWidget, QSizePolicy.Policy] = {}
        stack.currentChanged.connect(self._turn)
        stack.widgetAdded.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        for place in range(self._stack.count()):
            page = self._stack.widget(place)
            if page is not None:
                own = self._own.setdefault(page, page.sizePolicy().verticalPolicy())
                shown = page is self._stack.currentWidget()
                policy = page.sizePolicy()
                policy.setVerticalPolicy(own if shown else QSizePolicy.Policy.Ignored)
                page.setSizePolicy(policy)

"""Pages that lie behind each other, as high as the one in front needs, and parts that come and go."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QTabWidget, QWidget


def show_part(part: QWidget, refuge: QWidget, *, shown: bool) -> None:
    """Show or hide a part of a page. A cursor in what goes moves to ``refuge``: Qt would give it to the menu,
    where Enter opens another screen.
    """
    focus = QApplication.focusWidget()
    if not shown and focus is not None and part.isAncestorOf(focus):
        refuge.setFocus(Qt.FocusReason.OtherFocusReason)
    part.setVisible(shown)


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

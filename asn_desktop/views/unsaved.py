"""Who holds something that is not on the disk yet: the status line says so until it is."""

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid


class UnsavedBook(QObject):
    """``changed`` carries how many entries hold something that neither a save nor a draft has stored."""

    changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: list[QObject] = []
        self._told = 0

    def count(self) -> int:
        """How many hold something now."""
        return sum(isValid(entry) for entry in self._open)

    def mark(self, entry: QObject, *, unsaved: bool) -> None:
        """Something was typed into an entry, or what was typed lies safe."""
        before = self._told
        self._open = [other for other in self._open if other is not entry and isValid(other)]
        if unsaved:
            self._open.append(entry)
        self._told = len(self._open)
        if self._told != before:
            self.changed.emit(self._told)

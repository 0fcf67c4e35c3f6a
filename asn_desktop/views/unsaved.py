"""Who holds something that is not on the disk yet: the status line says so until it is."""

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid


class UnsavedBook(QObject):
    """``changed`` carries how many entries hold something that neither a save nor a draft has stored;
    ``drafted`` whether some entry holds what only a draft has stored.
    """

    changed = Signal(int)
    drafted = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: list[QObject] = []
        self._drafts: list[QObject] = []
        self._told, self._told_draft = 0, False

    def count(self) -> int:
        """How many hold something now."""
        return sum(isValid(entry) for entry in self._open)

    def mark(self, entry: QObject, *, unsaved: bool, draft: bool = False) -> None:
        """Something was typed into an entry, or what was typed lies safe, perhaps only as a ``draft``."""
        told = self._told, self._told_draft
        self._open = _with(self._open, entry, among=unsaved)
        self._drafts = _with(self._drafts, entry, among=draft)
        self._told, self._told_draft = len(self._open), bool(self._drafts)
        if self._told != told[0]:
            self.changed.emit(self._told)
        if self._told_draft != told[1]:
            self.drafted.emit(self._told_draft)


def _with(entries: list[QObject], entry: QObject, *, among: bool) -> list[QObject]:
    """The entries that still live, with or without this one."""
    left = [other for other in entries if other is not entry and isValid(other)]
    return [*left, entry] if among else left

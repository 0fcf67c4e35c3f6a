"""Tells every open screen what a write touched."""

from PySide6.QtCore import QObject, Signal

from asn_desktop.services.changes import Changes


class ChangesBus(QObject):
    """``changed`` carries the Changes and the object that asked for the write."""

    changed = Signal(object, object)

    def publish(self, changes: Changes, asked_by: QObject | None = None) -> None:
        """Tell all; nothing is told when nothing was touched."""
        if changes:
            self.changed.emit(changes, asked_by)

"""What the program puts on the clipboard and takes away again, as long as nobody has copied anything since.

Secrets go after a minute; secrets and personal data go when the screen is locked, and at logout and exit.
"""

import secrets

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

SECRET_MS = 60_000
_MARK = "application/x-asn-desktop"
# What managers of clipboards ask for before they keep something: KDE, Windows (its history and its cloud).
_HINTS = (
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"\0\0\0\0"),
)


class _Keeper(QObject):
    """Knows by a mark of its own what the program put there last; lives as long as the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._mark = b""
        self._may_stay = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._clear_marked)

    def put(self, text: str, *, secret: bool = False, may_stay: bool = False) -> None:
        """Copy a text."""
        self._mark, self._may_stay = secrets.token_bytes(8), may_stay
        data = QMimeData()
        data.setText(text)
        data.setData(_MARK, self._mark)
        for name, hint in () if may_stay else _HINTS:
            data.setData(name, hint)
        QGuiApplication.clipboard().setMimeData(data)
        self._timer.stop()
        if secret:
            self._timer.start(SECRET_MS)

    def clear(self) -> None:
        """Take away what is from this program, also what a field copied by Ctrl+C or by being marked."""
        clipboard = QGuiApplication.clipboard()
        if self._is_marked():
            if not self._may_stay:
                self._clear_marked()
        elif clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _is_marked(self) -> bool:
        data = QGuiApplication.clipboard().mimeData()
        return bool(self._mark) and data is not None and bytes(data.data(_MARK).data()) == self._mark

    def _clear_marked(self) -> None:
        self._timer.stop()
        if self._is_marked():
            QGuiApplication.clipboard().clear()
        self._mark = b""


def copy_secret(text: str) -> None:
    """Copy a phrase, a code or a password: gone after a minute, at the lock and at the end."""
    _keeper().put(text, secret=True)


def copy_personal(text: str) -> None:
    """Copy data about people: gone at the lock and at the end."""
    _keeper().put(text)


def copy_plain(text: str) -> None:
    """Copy what names nobody and may stay after the end, as the report of a fault."""
    _keeper().put(text, may_stay=True)


def clear_clipboard() -> None:
    """Take away what the program put there, unless somebody else copied since."""
    _keeper().clear()


def _keeper() -> _Keeper:
    application = QGuiApplication.instance()
    if application is None:
        raise RuntimeError("there is no application")
    found = application.findChild(_Keeper)
    return found if isinstance(found, _Keeper) else _Keeper(application)

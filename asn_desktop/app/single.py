"""A second start on the same data raises the window of the first one."""

import logging
import os
import zlib
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal

_log = logging.getLogger(__name__)
_ANSWER_MS = 500


class SingleWindow(QObject):
    """``raise_wanted`` comes when somebody started the program again for the same folder."""

    raise_wanted = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = str(folder.resolve()).encode()
        self._name = f"asn-desktop-{zlib.crc32(place):08x}{zlib.adler32(place):08x}"
        self._server: QObject | None = None

    def first(self) -> bool:
        """Whether nobody else has this folder's window; if somebody has, it is asked to come to the front."""
        if not self._may_be_there():
            return True
        try:
            from PySide6.QtNetwork import QLocalSocket
        except ImportError:  # a system library that Qt needs is missing; the folder's lock still guards
            _log.warning("no local sockets here: a second start cannot raise the first window")
            return True
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_ANSWER_MS):
            return True
        socket.write(b"raise\n")
        socket.waitForBytesWritten(_ANSWER_MS)
        socket.disconnectFromServer()
        return False

    def listen(self) -> None:
        """Hear of later starts from now on; after the first paint, because this part of Qt loads slowly."""
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError:
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            QLocalServer.removeServer(self._name)  # left over by a crash
            server.listen(self._name)
        server.newConnection.connect(self._called)
        self._server = server

    def _may_be_there(self) -> bool:
        """A cheap look: on Unix the socket is a file, elsewhere only asking tells."""
        return os.name != "posix" or Path(QDir.tempPath(), self._name).exists()

    def close(self) -> None:
        """Stop listening."""
        server, self._server = self._server, None
        if server is not None:
            server.deleteLater()

    def _called(self) -> None:
        sender = self.sender()
        take = getattr(sender, "nextPendingConnection", None)
        if take is not None:
            connection = take()
            connection.deleteLater()
        self.raise_wanted.emit()

"""Opens scans in a child process that may be killed: what they are, how many pages, and pages as pixels."""

import json
import multiprocessing
import threading
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any

from asn_desktop.documents.preview import PagePixels
from asn_desktop.domain.problems import Problem
from asn_desktop.exchange.limits import Limits
from asn_desktop.services.dokumen.anak import serve
from asn_desktop.services.errors import Rejected

# The processor time is that of all files of one sitting; a single answer may take much less. A child that
# shows a usual page takes 60 MB.
_LIMITS = Limits(memory_bytes=330 * 2**20, seconds=1_800)
_ANSWER_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Sifat:
    """What a scan is: its mime type, and of each page the height by the width."""

    mime: str
    bentuk: tuple[float, ...]

    @property
    def halaman(self) -> int:
        """How many pages."""
        return len(self.bentuk)


class Pembaca:
    """One child process; starts with the first file, again after one that killed it. Close it, or ``with``.

    Calls may come from any thread, one at a time.
    """

    def __init__(self, answer_seconds: float = _ANSWER_SECONDS) -> None:
        self.answer_seconds = answer_seconds
        self._lock = threading.Lock()
        self._child: tuple[BaseProcess, Connection] | None = None
        self._content = b""
        self._over = False

    @property
    def child_id(self) -> int:
        """The process that reads; 0 while there is none."""
        return (self._child[0].pid or 0) if self._child is not None else 0

    def buka(self, content: bytes) -> Sifat:
        """Open these bytes instead of what was open. Raises Rejected: no scan, damaged, locked, too heavy."""
        with self._lock:
            self._content = content
            return self._open()

    def halaman(self, page: int, width: int) -> PagePixels:
        """A page of what is open, about so many pixels across. Raises Rejected."""
        with self._lock:
            if self._child is None:
                self._open()
            told = self._ask({"do": "page", "page": page, "width": width})
            return PagePixels(int(told["width"]), int(told["height"]), self._heard())

    def formulir(self, content: bytes) -> tuple[tuple[str, bytes], ...]:
        """The line of the code and the sealed data of each paper of ours that a PDF brings. Raises Rejected:
        ``dokumen.bukan`` for what is no PDF, another code for what cannot be opened safely.
        """
        with self._lock:
            found = []
            told = self._ask({"do": "papers"}, content)
            while "end" not in told:
                found.append((str(told["line"]), self._heard()))
                told = self._answered()
            return tuple(found)

    def close(self) -> None:
        """End the child for good; what it held is gone with it. May be called twice, from any thread."""
        self._over = True
        self._kill()

    def _kill(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child[1].close()
            child[0].kill()
            child[0].join()
            child[0].close()

    def __enter__(self) -> "Pembaca":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open(self) -> Sifat:
        found = self._ask({"do": "open"}, self._content)
        return Sifat(str(found["mime"]), tuple(float(one) for one in found["shapes"]))

    def _ask(self, request: dict[str, Any], content: bytes | None = None) -> dict[str, Any]:
        connection = (self._child or self._start())[1]
        try:
            connection.send_bytes(json.dumps(request).encode())
            if content is not None:
                connection.send_bytes(content)
        except OSError as error:
            self._kill()
            raise _refused("dokumen.tidak_aman") from error
        return self._answered()

    def _answered(self) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self._heard())
        if "error" in answer:
            raise _refused(str(answer["error"]))
        return answer

    def _heard(self) -> bytes:
        child = self._child
        if child is None:  # closed meanwhile: nobody waits for it
            raise _refused("dokumen.rusak")
        connection = child[1]
        try:
            if connection.poll(self.answer_seconds):
                return connection.recv_bytes()
        except (EOFError, OSError) as error:
            self._kill()
            raise _refused("dokumen.tidak_aman") from error
        self._kill()
        raise _refused("dokumen.terlalu_lama")

    def _start(self) -> tuple[BaseProcess, Connection]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        child = context.Process(target=serve, args=(theirs, _LIMITS.as_numbers()), daemon=True)
        child.start()
        theirs.close()
        self._child = child, ours
        if self._over:  # closed while it was starting
            self._kill()
            raise _refused("dokumen.rusak")
        return child, ours


def _refused(code: str) -> Rejected:
    return Rejected((Problem("", code),))

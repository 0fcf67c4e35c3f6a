"""The program's log: a few files that replace each other, for their owner alone, and nobody's data in them.

Of a fault the types and places are told. What an exception says stays out: it may quote a name or a value.
"""

import contextlib
import copy
import logging
import os
import re
import traceback
from collections.abc import Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

MAX_BYTES = 1_000_000
KEPT_FILES = 5
MASK = "[nomor disamarkan]"
# First a NIP as forms print it ("19850317 201001 2 901") and unbroken runs, then broken runs.
_PLAIN = re.compile(r"(?<!\d)(?:\d{8} ?\d{6} ?\d ?\d{3}|\d{16})(?!\d)")
_BROKEN = re.compile(r"(?<!\d)(?:\d(?:[ \u00a0.\-]?\d){17}|\d(?:[ \u00a0.\-]?\d){15})(?!\d)")
_PHONE = re.compile(r"(?<![\w+-])(?:\+?62|0)[ \-]?8\d(?:[ .\-]?\d){6,11}(?![\w-])")
# What Python itself says here names types, attributes and modules, never a value.
_ABOUT_CODE = (AttributeError, NameError, ImportError, IndexError, ZeroDivisionError, TypeError)


def mask_numbers(text: str) -> str:
    """The text without numbers of 16 or 18 digits and of telephones, whatever stands between the digits."""
    return _PHONE.sub(MASK, _BROKEN.sub(MASK, _PLAIN.sub(MASK, text)))


def described(error: BaseException) -> str:
    """A fault and what led to it, oldest first: frames and types, and no words that may be data."""
    parts: list[str] = []
    for one in reversed(list(_led_to(error))):
        parts += [*traceback.extract_tb(one.__traceback__).format(), f"{_named(one)}\n"]
    return mask_numbers("".join(parts))


def _led_to(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _named(error: BaseException) -> str:
    name = type(error).__qualname__
    if isinstance(error, OSError):
        return f"{name}: {error.strerror}"  # without the file's name
    return f"{name}: {error}" if type(error) in _ABOUT_CODE else name


class MaskingFormatter(logging.Formatter):
    """Masks the finished line, so that arguments, tracebacks and stack texts are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        """The line as it may be written."""
        record = copy.copy(record)
        record.exc_text = None  # another handler's wording of the exception
        if isinstance(record.args, tuple):
            record.args = tuple(_named(one) if isinstance(one, BaseException) else one for one in record.args)
        return mask_numbers(super().format(record))

    def formatException(  # noqa: N802 - logging's name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """What happened, without what the exception says."""
        return described(ei[1]) if ei[1] is not None else ""


class _PrivateFile(RotatingFileHandler):
    """Log files that only their owner reads."""

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT, 0o600))
        if os.name == "posix":
            Path(self.baseFilename).chmod(0o600)  # also one from before
        return super()._open()


def start_logging(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Send the log to ``asn-desktop.log`` in the folder; ``stop_logging`` takes the handler returned. Raises
    OSError.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(OSError):  # of somebody else: the files are closed all the same
        folder.chmod(0o700)
    handler = _PrivateFile(folder / "asn-desktop.log", maxBytes=MAX_BYTES, backupCount=KEPT_FILES,
                           encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Take the handler away again and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()

"""The program's log: a few files that replace each other, and no identity number in any of them."""

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

MAX_BYTES = 1_000_000
KEPT_FILES = 5
MASK = "[nomor disamarkan]"
# First a NIP as forms print it ("19850317 201001 2 901") and unbroken runs, then broken runs.
_PLAIN = re.compile(r"(?<!\d)(?:\d{8} ?\d{6} ?\d ?\d{3}|\d{16})(?!\d)")
_BROKEN = re.compile(r"(?<!\d)(?:\d(?:[ \u00a0.\-]?\d){17}|\d(?:[ \u00a0.\-]?\d){15})(?!\d)")


def mask_numbers(text: str) -> str:
    """The text with every number of 16 or 18 digits replaced, also with blanks, dots or hyphens inside."""
    return _BROKEN.sub(MASK, _PLAIN.sub(MASK, text))


class MaskingFormatter(logging.Formatter):
    """Masks the finished line, so that arguments, tracebacks and stack texts are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        """The line as it may be written."""
        return mask_numbers(super().format(record))


def start_logging(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Send the log to ``asn-desktop.log`` in the folder; ``stop_logging`` takes the handler returned. Raises
    OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / "asn-desktop.log", maxBytes=MAX_BYTES, backupCount=KEPT_FILES,
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

"""Reads a foreign table file (xlsx, xls, ods, csv) into rows, in a child process that may be killed.

A file that is too large, damaged, forged or slow is refused with a sentence; the program itself is never at
risk.
"""

import json
import multiprocessing
import time
from collections.abc import Callable
from datetime import date, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from asn_desktop.exchange.cells import Cell, Row, Sheet
from asn_desktop.exchange.child import read_in_child
from asn_desktop.exchange.limits import Limits, UnreadableFile

Progress = Callable[[int, int], None]

MISSING = 'Berkas "{name}" tidak ditemukan atau tidak boleh dibaca. Periksa letak dan izinnya.'
FOLDER = '"{name}" sebuah folder; sebutkan berkas unduhan di dalamnya.'
EMPTY = 'Berkas "{name}" kosong.'
TOO_LARGE = (
    'Berkas "{name}" berukuran {mebibytes} MB; batasnya {limit} MB. Salin hanya tabel pegawainya '
    "ke berkas baru."
)
DIED = (
    'Berkas "{name}" tidak dapat dibuka dengan aman: isinya rusak atau terentang terlalu luas. Salin '
    "hanya tabel pegawainya ke berkas baru."
)
TOO_SLOW = (
    'Berkas "{name}" belum selesai dibaca setelah {seconds} detik. Salin hanya tabel pegawainya ke '
    "berkas baru."
)

_POLL_SECONDS = 0.1
_THIS_FILE = "Berkas ini"


def read_file(path: Path, progress: Progress, limits: Limits | None = None) -> tuple[Sheet, ...]:
    """All visible sheets of the file that hold anything, first sheet first.

    ``progress(rows done, rows of the sheet)`` is called at least ten times a second; an exception raised by
    it stops
    the reading, ends the child and is passed on (that is how a user cancels). Raises UnreadableFile.
    """
    limits = limits or Limits()
    _check_size(path, limits)
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(
        target=read_in_child, args=(sending, str(path.resolve()), limits.as_numbers()), daemon=True
    )
    child.start()
    sending.close()
    try:
        return _receive(receiving, path.name, limits, progress)
    finally:
        receiving.close()
        child.kill()
        child.join()
        child.close()


def _check_size(path: Path, limits: Limits) -> None:
    if path.is_dir():
        raise UnreadableFile(FOLDER.format(name=path.absolute()))
    try:
        size = path.stat().st_size if path.is_file() else -1
        if size > 0:
            with path.open("rb"):
                pass
    except OSError as cause:
        raise UnreadableFile(MISSING.format(name=path.name)) from cause
    if size < 0:
        raise UnreadableFile(MISSING.format(name=path.name))
    if size == 0:
        raise UnreadableFile(EMPTY.format(name=path.name))
    if size > limits.file_bytes:
        raise UnreadableFile(
            TOO_LARGE.format(name=path.name, mebibytes=-(-size // 2**20), limit=limits.file_bytes // 2**20)
        )


def _receive(connection: Connection, name: str, limits: Limits, progress: Progress) -> tuple[Sheet, ...]:
    sheets: list[Sheet] = []
    rows: list[Row] = []
    title, height, blind = "", 0, False
    blank: tuple[Cell, ...] = ()  # one for all rows without anything: a sheet may have many thousands
    tall: tuple[tuple[int, int, int], ...] = ()
    deadline = time.monotonic() + limits.seconds
    while True:
        progress(len(rows), max(height, len(rows), 1))
        message = _next_message(connection, name, deadline, limits)
        if message is None:
            continue
        if message["t"] == "rows":
            first = len(rows) + 1
            for number, cells in enumerate(message["rows"], start=first):
                made = tuple(cells)
                if made.count(None) == len(made):
                    made = blank = blank if len(blank) == len(made) else made
                rows.append(Row(number, made))
            continue
        if title and any(not row.is_blank for row in rows):
            sheets.append(Sheet(title, tuple(rows), tall, blind=blind))
        if message["t"] == "error":
            raise UnreadableFile(_about(name, str(message["sentence"])))
        if message["t"] == "end":
            break
        title, height, rows = str(message["name"]), int(message["height"]), []
        blind = bool(message.get("blind"))
        tall = tuple((column, first, last) for column, first, last in message.get("tall", ()))
    if not sheets:
        raise UnreadableFile(EMPTY.format(name=name))
    return tuple(sheets)


def _about(name: str, sentence: str) -> str:
    """The reader's sentence, which knows no name, beginning with the name of the file it speaks of."""
    rest = sentence.removeprefix(_THIS_FILE)
    return f'Berkas "{name}"{rest}' if rest != sentence else f'Berkas "{name}": {sentence}'


def _next_message(
    connection: Connection, name: str, deadline: float, limits: Limits
) -> dict[str, Any] | None:
    """The next message of the child; None when there is none yet."""
    if time.monotonic() > deadline:
        raise UnreadableFile(TOO_SLOW.format(name=name, seconds=limits.seconds))
    if not connection.poll(_POLL_SECONDS):
        return None
    try:
        data = connection.recv_bytes()
    except (EOFError, OSError) as cause:
        raise UnreadableFile(DIED.format(name=name)) from cause
    message: dict[str, Any] = json.loads(data, object_hook=_from_json)
    return message


def _from_json(found: dict[str, Any]) -> dict[str, Any] | Cell:
    if "d" in found:
        return date.fromisoformat(found["d"])
    if "z" in found:
        return datetime.fromisoformat(found["z"])
    return found

"""The process that opens foreign files: confined, sends rows as JSON over a pipe, may die without harm.

Started by ``exchange.sheet``; everything it sends is data (JSON), never objects.
"""

import contextlib
import json
import os
from collections.abc import Iterable
from datetime import date, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from asn_desktop.exchange.cells import Cell
from asn_desktop.exchange.delimited import decode, is_web_page, text_table
from asn_desktop.exchange.limits import Limits, UnreadableFile, confine_this_process
from asn_desktop.exchange.spreadsheet import DAMAGED, LOCKED, check_package, read_workbook

BLOCK_ROWS = 500
TOO_HEAVY = (
    "Berkas ini membutuhkan memori terlalu besar untuk dibuka. Salin hanya tabel pegawainya ke berkas baru."
)

_ZIP = b"PK\x03\x04"
_SEALED = "EncryptedPackage".encode("utf-16-le")  # the stream in which Excel keeps a workbook with a password
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_in_child(connection: Connection, path: str, numbers: dict[str, int]) -> None:
    """Entry of the child process: reads the file and sends ``sheet``, ``rows``, then ``end`` or ``error``
    messages.
    """
    limits = Limits(**numbers)
    # A reader that aborts would print its stack to the user's terminal.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    with contextlib.suppress(BrokenPipeError), connection:  # the parent gave up: nobody is left to tell
        try:
            _send_file(connection, Path(path), limits, memory_capped=confine_this_process(limits))
            _send(connection, {"t": "end"})
        except UnreadableFile as refusal:
            _send(connection, {"t": "error", "sentence": refusal.sentence})
        except MemoryError:
            _send(connection, {"t": "error", "sentence": TOO_HEAVY})


def _send_file(connection: Connection, path: Path, limits: Limits, *, memory_capped: bool) -> None:
    with path.open("rb") as stream:
        magic = stream.read(8)
    if magic.startswith(_OLE) and _SEALED in path.read_bytes():
        raise UnreadableFile(LOCKED)
    if magic.startswith(_ZIP):
        check_package(path, limits, unpack=not memory_capped)
    if magic.startswith((_ZIP, _OLE)):
        for name, height, tall, rows in read_workbook(path, limits):
            _send(connection, {"t": "sheet", "name": name, "height": height, "tall": tall})
            _send_rows(connection, rows)
        return
    if not magic:
        raise UnreadableFile(DAMAGED)
    for number, records in enumerate(_tables(path, limits), start=1):
        name = path.stem if number == 1 else f"{path.stem} ({number})"
        _send(connection, {"t": "sheet", "name": name, "height": len(records)})
        _send_rows(connection, ([cell or None for cell in record] for record in records))


def _tables(path: Path, limits: Limits) -> list[list[list[str]]]:
    text = decode(path.read_bytes())
    if not is_web_page(text):
        return [text_table(text, limits)[1]]
    from asn_desktop.exchange.web_page import tables_of_page  # seldom needed

    return tables_of_page(text, limits)


def _send_rows(connection: Connection, rows: Iterable[list[Cell]]) -> None:
    block: list[list[Cell]] = []
    for row in rows:
        block.append(row)
        if len(block) == BLOCK_ROWS:
            _send(connection, {"t": "rows", "rows": block})
            block = []
    if block:
        _send(connection, {"t": "rows", "rows": block})


def _send(connection: Connection, message: dict[str, object]) -> None:
    text = json.dumps(message, default=_date_as_json, ensure_ascii=True, separators=(",", ":"))
    connection.send_bytes(text.encode("ascii"))


def _date_as_json(value: object) -> dict[str, str]:
    if isinstance(value, datetime):
        return {"z": value.isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    raise TypeError(value.__class__.__name__)

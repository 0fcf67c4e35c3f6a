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
from asn_desktop.exchange.spreadsheet import DAMAGED, LOCKED, check_package, hides_failures, read_workbook

BLOCK_ROWS = 500
MOST_AT_ONCE = 16 * 2**20  # bytes of a block of rows; Excel holds 32,767 letters in a cell
TOO_HEAVY = (
    "Berkas ini membutuhkan memori terlalu besar untuk dibuka. Salin hanya tabel pegawainya ke berkas baru."
)

_ZIP = b"PK\x03\x04"
_SEALED = "EncryptedPackage".encode("utf-16-le")  # the stream in which Excel keeps a workbook with a password
_XML_OF_2003 = "urn:schemas-microsoft-com:office:spreadsheet"
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
            sending = _Sending(connection, limits.unpacked_bytes)
            _send_file(sending, Path(path), limits, memory_capped=confine_this_process(limits))
            sending.send({"t": "end"})
        except UnreadableFile as refusal:
            _tell(connection, refusal.sentence)
        except MemoryError:
            _tell(connection, TOO_HEAVY)


def _tell(connection: Connection, sentence: str) -> None:
    connection.send_bytes(json.dumps({"t": "error", "sentence": sentence}).encode())


def _send_file(sending: "_Sending", path: Path, limits: Limits, *, memory_capped: bool) -> None:
    with path.open("rb") as stream:
        magic = stream.read(8)
    if magic.startswith(_OLE) and _SEALED in path.read_bytes():
        raise UnreadableFile(LOCKED)
    if magic.startswith(_ZIP):
        check_package(path, limits, unpack=not memory_capped)
    if magic.startswith((_ZIP, _OLE)):
        blind = hides_failures(path)
        for name, height, tall, rows in read_workbook(path, limits):
            sending.send({"t": "sheet", "name": name, "height": height, "tall": tall, "blind": blind})
            _send_rows(sending, rows)
        return
    if not magic:
        raise UnreadableFile(DAMAGED)
    text = decode(path.read_bytes()).lstrip()
    if text.startswith("<") and _XML_OF_2003 in text[:2_000] and "<html" not in text[:2_000].lower():
        _send_old_xml(sending, text, path.stem, limits)
        return
    for number, records in enumerate(_tables(text, limits), start=1):
        name = path.stem if number == 1 else f"{path.stem} ({number})"
        sending.send({"t": "sheet", "name": name, "height": len(records)})
        _send_rows(sending, ([cell or None for cell in record] for record in records))


def _send_old_xml(sending: "_Sending", text: str, stem: str, limits: Limits) -> None:
    from asn_desktop.exchange.old_xml import sheets_of_xml  # seldom needed

    for name, tall, rows in sheets_of_xml(text, limits):
        sending.send({"t": "sheet", "name": name or stem, "height": len(rows), "tall": tall})
        _send_rows(sending, rows)


def _tables(text: str, limits: Limits) -> list[list[list[str]]]:
    if not is_web_page(text):
        return [text_table(text, limits)[1]]
    from asn_desktop.exchange.web_page import tables_of_page  # seldom needed

    return tables_of_page(text, limits)


def _send_rows(sending: "_Sending", rows: Iterable[list[Cell]]) -> None:
    block: list[list[Cell]] = []
    for row in rows:
        block.append(row)
        if len(block) == BLOCK_ROWS:
            sending.send({"t": "rows", "rows": block})
            block = []
    if block:
        sending.send({"t": "rows", "rows": block})


class _Sending:
    """The way to who reads, who must hold what is sent: shared texts may be named more often than they are
    kept. Raises UnreadableFile beyond so many bytes.
    """

    def __init__(self, connection: Connection, room: int) -> None:
        self._connection, self._room = connection, room

    def send(self, message: dict[str, object]) -> None:
        """One message as JSON."""
        data = json.dumps(message, default=_date_as_json, ensure_ascii=True, separators=(",", ":")).encode()
        self._room -= len(data)
        if self._room < 0 or len(data) > MOST_AT_ONCE:
            raise UnreadableFile(TOO_HEAVY)
        self._connection.send_bytes(data)


def _date_as_json(value: object) -> dict[str, str]:
    if isinstance(value, datetime):
        return {"z": value.isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    raise TypeError(value.__class__.__name__)

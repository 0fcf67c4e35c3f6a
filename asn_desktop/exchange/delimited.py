"""Reads text tables: encoding and delimiter from the content, quotes only where they are quotes."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from asn_desktop.exchange.limits import HEADING_ROOM, Limits, UnreadableFile

DELIMITERS = ("|", ";", ",", "\t")
_HEAD_LINES = 20
_PAGE = ("<!doctype html", "<html", "<table", "<?xml", "<style", "<meta", "<head", "<body", "<!--")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_TOLERATED_CONTROLS = 20  # a stray one is refused with its cell; more, and the file is no text
_WIDE_SHARE = 4  # UTF-16 of Latin text is zero in every second byte; a stray NUL is far rarer

NOT_TEXT = (
    "Isi berkas ini bukan tabel yang dikenal (bukan .xlsx, .xls, .ods, atau .csv). Pilih berkas unduhan "
    "SIASN, atau simpan ulang dari Excel sebagai .xlsx."
)
TOO_MANY_ROWS = "Berkas ini memuat lebih dari {rows} baris. Bagi menjadi beberapa berkas."
TOO_MANY_COLUMNS = (
    "Baris {row} memuat {columns} kolom; batasnya {max_columns}. Periksa tanda pemisah kolomnya."
)
TOO_LONG_CELL = (
    "Sebuah sel pada berkas ini memuat lebih dari 131.072 huruf; periksa tanda kutip yang tidak ditutup."
)


def read_text_table(path: Path, limits: Limits) -> tuple[str, list[list[str]]]:
    """The delimiter found and all records of a text table. Raises UnreadableFile."""
    return text_table(decode(path.read_bytes()), limits)


def text_table(text: str, limits: Limits) -> tuple[str, list[list[str]]]:
    """The delimiter found and all records of a text. Raises UnreadableFile."""
    delimiter = sniff_delimiter(text)
    return delimiter, _records(text, delimiter, limits)


def is_web_page(text: str) -> bool:
    """Whether a text begins as a web page does."""
    return text[:2_000].lstrip().lower().startswith(_PAGE)


def decode(content: bytes) -> str:
    """The text of a file in UTF-8 (with or without mark), UTF-16, or Windows-1252. Raises UnreadableFile."""
    text = _decoded(content).rstrip("\x1a")  # the end mark of old DOS programs
    if len(_CONTROL.findall(text)) > _TOLERATED_CONTROLS:
        raise UnreadableFile(NOT_TEXT)
    return text


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        candidates = ["utf-16"]
    elif content[:200].count(0) * _WIDE_SHARE >= len(content[:200]):
        even, odd = content[:200:2].count(0), content[1:200:2].count(0)
        candidates = ["utf-16-le" if odd > even else "utf-16-be"]
    else:
        candidates = ["utf-8-sig", "cp1252"]
    for encoding in candidates:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableFile(NOT_TEXT)


def sniff_delimiter(text: str) -> str:
    """The delimiter of the line among the first ones that has the most of one: the heading row. Raises
    UnreadableFile.
    """
    lines = text[:400_000].splitlines()[:_HEAD_LINES]
    counts = {
        delimiter: max((line.count(delimiter) for line in lines), default=0) for delimiter in DELIMITERS
    }
    best = max(counts, key=lambda delimiter: counts[delimiter])
    if counts[best] == 0:
        raise UnreadableFile(NOT_TEXT)
    return best


def _records(text: str, delimiter: str, limits: Limits) -> list[list[str]]:
    """All records; where quotes do not pair up they are letters like any other (SIASN does not quote)."""
    try:
        records = list(_limited(csv.reader(_lines(text), delimiter=delimiter, strict=True), limits))
        if not _swallowed(records, delimiter):
            return records
    except csv.Error as cause:
        if "field larger" in str(cause):
            raise UnreadableFile(TOO_LONG_CELL) from cause
    try:
        return list(_limited(csv.reader(_lines(text), delimiter=delimiter, quoting=csv.QUOTE_NONE), limits))
    except csv.Error as cause:
        raise UnreadableFile(TOO_LONG_CELL if "field larger" in str(cause) else NOT_TEXT) from cause


def _lines(text: str) -> list[str]:
    """Lines by CR, LF or both only: other separators (form feed, U+2028) belong to a cell."""
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)


def _limited(records: Iterator[list[str]], limits: Limits) -> Iterator[list[str]]:
    for number, record in enumerate(records, start=1):
        if number > limits.rows + HEADING_ROOM:
            raise UnreadableFile(TOO_MANY_ROWS.format(rows=limits.rows))
        if len(record) > limits.columns:
            raise UnreadableFile(
                TOO_MANY_COLUMNS.format(row=number, columns=len(record), max_columns=limits.columns)
            )
        yield record


def _swallowed(records: list[list[str]], delimiter: str) -> bool:
    """Whether a quoted cell holds a whole row: then an opening quote was only a letter."""
    width = max((len(record) for record in records[:_HEAD_LINES]), default=0)
    return any(
        "\n" in cell and cell.count(delimiter) >= max(2, width - 1)
        for record in records
        for cell in record
        if delimiter in cell
    )

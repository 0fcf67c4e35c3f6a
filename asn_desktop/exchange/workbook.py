"""Writes workbooks whose every cell is a text: no formula, no link, no number that could lose digits."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

_FORBIDDEN_IN_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME: Final = 31
_LONGEST_CELL: Final = 32_767
_WIDTHS: Final = (8.0, 48.0)
# Characters that XML 1.0 cannot hold; a workbook with one cannot be opened.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class TextSheet:
    """A sheet to write: wished name, headings, rows; ``wide`` names headings that get a broad column."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[str]]
    wide: frozenset[str] = frozenset()


def workbook_bytes(sheets: Iterable[TextSheet]) -> bytes:
    """The sheets as xlsx, made in memory: nothing of them lies in plain sight on the disk meanwhile.

    Takes some 250 bytes for each filled cell.
    """
    import xlsxwriter

    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    stream, used = BytesIO(), set[str]()
    with xlsxwriter.Workbook(stream, options) as book:
        bold = book.add_format({"bold": True})
        for sheet in sheets:
            _fill(book.add_worksheet(sheet_name(sheet.name, used)), sheet, bold)
    return stream.getvalue()


def sheet_name(wished: str, used: set[str]) -> str:
    """A name that spreadsheets take and that no other sheet has; it is added to ``used``."""
    base = _FORBIDDEN_IN_NAME.sub("_", wished).strip().strip("'")[:_LONGEST_NAME] or "Lembar"
    if base.casefold() == "history":  # kept back by Excel
        base = "History_"
    name, number = base, 1
    while name.casefold() in used:
        number += 1
        ending = f" ({number})"
        name = base[: _LONGEST_NAME - len(ending)] + ending
    used.add(name.casefold())
    return name


def _fill(page: Any, sheet: TextSheet, bold: Any) -> None:
    narrow, broad = _WIDTHS
    for column, heading in enumerate(sheet.headings):
        page.set_column(
            column, column, broad if heading in sheet.wide else max(narrow, min(24.0, len(heading) + 2.0))
        )
        page.write_string(0, column, _cell(heading), bold)
    page.freeze_panes(1, 0)
    write = page.write_string
    for row, cells in enumerate(sheet.rows, start=1):
        for column, text in enumerate(cells):
            if text:
                fits = len(text) <= _LONGEST_CELL and text.isprintable()
                write(row, column, text if fits else _cell(text))


def _cell(text: str) -> str:
    """Text as a cell can hold it."""
    return (text if text.isprintable() else _NOT_XML.sub("\ufffd", text))[:_LONGEST_CELL]

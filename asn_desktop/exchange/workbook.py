"""Writes workbooks whose every cell is a text: no formula, no link, no number that could lose digits.

The parts of an xlsx file (ISO/IEC 29500) are written straight into a zip archive in memory, row by row:
nothing lies in plain sight on the disk meanwhile, and a long list needs no more room than its file.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import islice
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FORBIDDEN_IN_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME: Final = 31
_LONGEST_CELL: Final = 32_767
_WIDTHS: Final = (8.0, 24.0, 48.0)  # columns in signs: least, most, broad
_AT_ONCE: Final = 500  # rows
# Characters that XML 1.0 cannot hold; a workbook with one cannot be opened.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile(r"[&<>]|[^\x20-\x7e]|^ | $|_x[0-9a-fA-F]{4}_")
_ESCAPES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_LIKE_AN_ESCAPE = re.compile("_(?=x[0-9a-fA-F]{4}_)")  # which spreadsheets would read as one character

_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STYLES: Final = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>')


@dataclass(frozen=True, slots=True)
class TextSheet:
    """A sheet to write: wished name, headings, rows; ``wide`` names headings that get a broad column."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[str]]
    wide: frozenset[str] = frozenset()


def workbook_bytes(sheets: Iterable[TextSheet]) -> bytes:
    """The sheets as xlsx, made in memory; rows are taken one after the other. The same rows give the same
    bytes.
    """
    stream, used, names = BytesIO(), set[str](), []
    with ZipFile(stream, "w", ZIP_DEFLATED) as book:
        for number, sheet in enumerate(sheets, start=1):
            names.append(sheet_name(sheet.name, used))
            with book.open(_part(f"xl/worksheets/sheet{number}.xml"), "w") as out:
                for piece in _sheet(sheet, first=number == 1):
                    out.write(piece.encode("utf-8"))
        for path, content in _around(names):
            book.writestr(_part(path), _XML + content)
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


def _part(path: str) -> ZipInfo:
    about = ZipInfo(path)  # of 1 January 1980, so that no clock stands in the file
    about.compress_type = ZIP_DEFLATED
    return about


def _sheet(sheet: TextSheet, *, first: bool) -> Iterator[str]:
    least, most, broad = _WIDTHS
    chosen = 'tabSelected="1" ' if first else ""
    yield (f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView {chosen}workbookViewId="0">'
           '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
           "</sheetView></sheetViews>")
    widths = [broad if heading in sheet.wide else max(least, min(most, len(heading) + 2.0))
              for heading in sheet.headings]
    if widths:
        columns = [f'<col min="{number}" max="{number}" width="{width:.2f}" customWidth="1"/>'
                   for number, width in enumerate(widths, start=1)]
        yield f"<cols>{''.join(columns)}</cols>"
    bold = ' s="1"'
    yield f"<sheetData>{_row(1, sheet.headings, bold)}"
    rows = enumerate(sheet.rows, start=2)
    while part := [_row(number, cells) for number, cells in islice(rows, _AT_ONCE)]:
        yield "".join(part)
    yield "</sheetData></worksheet>"


def _around(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The parts of a workbook beside its sheets."""
    numbers = range(1, len(names) + 1)
    titles = [_escaped(name).replace('"', "&quot;") for name in names]
    yield "[Content_Types].xml", (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
        + "".join([f'<Override PartName="/xl/worksheets/sheet{number}.xml" '
                   f'ContentType="{_KIND}.worksheet+xml"/>' for number in numbers]) + "</Types>")
    yield "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])
    yield "xl/workbook.xml", (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        + "".join([f'<sheet name="{title}" sheetId="{number}" r:id="rId{number}"/>'
                   for number, title in zip(numbers, titles, strict=True)]) + "</sheets></workbook>")
    yield "xl/_rels/workbook.xml.rels", _relations(
        [*(("worksheet", f"worksheets/sheet{number}.xml") for number in numbers), ("styles", "styles.xml")])
    yield "xl/styles.xml", _STYLES


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    lines = [f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
             for number, (kind, target) in enumerate(targets, start=1)]
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def _row(number: int, cells: Sequence[str], style: str = "") -> str:
    shown = [f'<c r="{_column(column)}{number}"{style} t="inlineStr"><is><t{_escaped_text(text)}</t></is></c>'
             for column, text in enumerate(cells) if text]
    return f'<row r="{number}">{"".join(shown)}</row>'


@cache
def _column(number: int) -> str:
    """The letters of a column, counted from nought."""
    letters = chr(65 + number % 26)
    return letters if number < 26 else _column(number // 26 - 1) + letters


def _escaped_text(text: str) -> str:
    """What follows "<t" for a text as a cell can hold it; white space is kept."""
    if len(text) <= _LONGEST_CELL and not _SPECIAL.search(text):
        return f">{text}"
    kept = _escaped(_NOT_XML.sub("\ufffd", text)[:_LONGEST_CELL])
    return f' xml:space="preserve">{kept}'


def _escaped(text: str) -> str:
    for char, written in _ESCAPES.items():
        text = text.replace(char, written)
    return _LIKE_AN_ESCAPE.sub("_x005F_", text)

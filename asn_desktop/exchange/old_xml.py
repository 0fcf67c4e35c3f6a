"""Reads "XML Spreadsheet 2003": what Excel and many portals save as .xls or .xml, text with tags.

Runs in the child process only. A document that declares anything (DOCTYPE, entities) is refused before it
can be expanded, and so is one beyond the limits.
"""

import re
from datetime import date, datetime
from typing import Final
from xml.parsers import expat

from asn_desktop.exchange.cells import Cell, normal_cell
from asn_desktop.exchange.limits import HEADING_ROOM, Limits, UnreadableFile

Tall = tuple[int, int, int]
_SPACE: Final = "urn:schemas-microsoft-com:office:spreadsheet"
_BOOK: Final = "urn:schemas-microsoft-com:office:excel"
_DEEPEST: Final = 40
_LONGEST_CELL: Final = 131_072
_DIGITS: Final = re.compile(r"\d+")
_KEPT_DIGITS: Final = 15  # what a spreadsheet keeps of a number

DAMAGED = (
    "Berkas ini tersimpan sebagai XML tetapi rusak atau tidak lengkap. Unduh ulang, atau buka di Excel lalu "
    "simpan lagi sebagai .xlsx."
)
DECLARES = (
    "Berkas ini tersimpan sebagai XML dengan deklarasi (DOCTYPE) yang tidak dibuka demi keamanan. Buka di "
    "Excel, lalu pilih Simpan Sebagai dan jenis .xlsx."
)
TOO_LARGE = "Berkas ini memuat lebih dari {rows} baris atau {columns} kolom. Bagi menjadi beberapa berkas."
TOO_LONG = "Sebuah sel pada berkas ini memuat lebih dari 131.072 huruf; periksa isinya."


def sheets_of_xml(text: str, limits: Limits) -> list[tuple[str, list[Tall], list[list[Cell]]]]:
    """The visible sheets: name, cells of several rows (column, first and last place, from 0), rows.

    A cell over several columns fills its first place. Raises UnreadableFile.
    """
    reader = _Reader(limits)
    try:
        reader.parser.Parse(text.lstrip().encode(), True)
    except (expat.ExpatError, ValueError) as cause:
        raise UnreadableFile(DAMAGED) from cause
    return [(sheet.name, sheet.tall, sheet.rows) for sheet in reader.sheets if not sheet.hidden]


class _Sheet:
    """One sheet that is being read."""

    def __init__(self, name: str) -> None:
        self.name, self.hidden = name, False
        self.rows: list[list[Cell]] = []
        self.tall: list[Tall] = []
        self.width = 1
        self.further = 0  # rows without cells that the last row stands for

    @property
    def spread(self) -> int:
        """Cells, empty ones included."""
        return len(self.rows) * self.width


class _Reader:
    """Collects rows; what is not the data of a cell (comments, styles) is passed over."""

    def __init__(self, limits: Limits) -> None:
        self.sheets: list[_Sheet] = []
        self._limits = limits
        self._way: list[str] = []
        self._row: list[Cell] = []
        self._blank: list[Cell] = []  # one for all rows without cells
        self._before = 0  # spread of the sheets before
        self._after = 0  # places that the cell before covers
        self._kind = ""
        self._text: list[str] | None = None
        self._length = 0
        self.parser = expat.ParserCreate("utf-8", " ")  # the text is decoded: what it declares is past
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._declares
        self.parser.EntityDeclHandler = self._declares
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._add

    def _declares(self, *_: object) -> None:
        raise UnreadableFile(DECLARES)

    def _begin(self, tag: str, given: dict[str, str]) -> None:
        way, (space, _, name) = self._way, tag.rpartition(" ")
        above = way[-1] if way else ""
        way.append(name if space in (_SPACE, _BOOK) else "")
        if len(way) > _DEEPEST:
            raise UnreadableFile(DAMAGED)
        if name == "Worksheet" and above == "Workbook":
            self._before += self.sheets[-1].spread if self.sheets else 0
            self.sheets.append(_Sheet(given.get(f"{_SPACE} Name", "")))
        elif not self.sheets:
            return
        elif name == "Row" and above == "Table":
            self._begin_row(given)
        elif name == "Cell" and above == "Row":
            self._begin_cell(given)
        elif name == "Data" and above == "Cell":
            self._kind, self._text, self._length = given.get(f"{_SPACE} Type", ""), [], 0
        elif name == "Visible" and above == "WorksheetOptions":
            self._text, self._length = [], 0

    def _begin_row(self, given: dict[str, str]) -> None:
        sheet = self.sheets[-1]
        place = _number(given, "Index", len(sheet.rows) + sheet.further + 1)
        sheet.further = _number(given, "Span", 0)
        if place > self._limits.rows + HEADING_ROOM:
            raise self._too_large()
        sheet.rows += [self._blank] * (place - len(sheet.rows) - 1)
        sheet.rows.append([])
        self._row, self._after = sheet.rows[-1], 0
        self._measure()

    def _begin_cell(self, given: dict[str, str]) -> None:
        row, sheet = self._row, self.sheets[-1]
        place = _number(given, "Index", len(row) + self._after + 1)
        self._after = _number(given, "MergeAcross", 0)
        below = _number(given, "MergeDown", 0)
        if place + self._after > self._limits.columns:
            raise self._too_large()
        row += [None] * (place - len(row))
        sheet.width = max(sheet.width, len(row))
        self._measure()
        if below:
            sheet.tall.append((len(row) - 1, len(sheet.rows) - 1, len(sheet.rows) - 1 + below))

    def _end(self, _tag: str) -> None:
        ended, above = self._way.pop(), self._way[-1] if self._way else ""
        if self._text is None or (ended, above) not in (("Data", "Cell"), ("Visible", "WorksheetOptions")):
            return
        text, self._text = "".join(self._text), None
        if ended == "Visible":
            self.sheets[-1].hidden = text.strip() != "SheetVisible"
        else:
            self._row[-1] = _value(self._kind, text)

    def _add(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)
            self._length += len(text)
            if self._length > _LONGEST_CELL:
                raise UnreadableFile(TOO_LONG)

    def _measure(self) -> None:
        if self._before + self.sheets[-1].spread > self._limits.cells:
            raise self._too_large()

    def _too_large(self) -> UnreadableFile:
        return UnreadableFile(TOO_LARGE.format(rows=self._limits.rows, columns=self._limits.columns))


def _number(given: dict[str, str], name: str, otherwise: int) -> int:
    text = given.get(f"{_SPACE} {name}", "")
    return int(text) if _DIGITS.fullmatch(text) and len(text) < 10 else otherwise


def _value(kind: str, text: str) -> Cell:
    """What a cell holds by its type; what is not of its type is text."""
    bare = text.strip()
    if kind == "DateTime":
        return _moment(bare)
    if kind == "Boolean" and bare in ("0", "1"):
        return bare == "1"
    if kind != "Number":
        return text or None
    if _DIGITS.fullmatch(bare) and len(bare) > _KEPT_DIGITS and bare[_KEPT_DIGITS:].strip("0"):
        return bare  # all digits are there: no spreadsheet has rounded it
    try:
        return normal_cell(float(bare))
    except ValueError:
        return text or None


def _moment(text: str) -> Cell:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return text or None
    if found.year < 1900:  # hours alone
        return found.strftime("%H:%M:%S")
    return found if found.time() != datetime.min.time() else date(found.year, found.month, found.day)

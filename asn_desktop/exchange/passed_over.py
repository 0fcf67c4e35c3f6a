"""Rows of a table that are nobody's: numbers of columns, totals, titles between, repeated headings,
signatures.

A row that may be somebody's is never among them: without a number it is refused, where its owner sees it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from asn_desktop.domain.golongan import parse_golongan
from asn_desktop.exchange.blocks import is_number_row
from asn_desktop.exchange.cells import Cell, Row, Sheet, cell_text
from asn_desktop.exchange.headers import COUNTS, Layout, heading_key
from asn_desktop.fields.values import is_empty

KEYS: Final = frozenset({"NIP BARU", "PNS ID"})
NAMES: Final = frozenset({"NAMA", "NAMA PEGAWAI"})
_TOTAL: Final = re.compile(r"\W*(?:sub\s*|grand\s*)?(?:jumlah|jml|total|rekapitulasi)\b", re.IGNORECASE)
_ONLY_TOTAL: Final = re.compile(_TOTAL.pattern + r"(?:\s+(?:ke)?seluruh(?:an|nya)?)?\W*", re.IGNORECASE)
# Above and beside a signature; only below the last person, for between them somebody may be named so.
_SIGNATURE: Final = re.compile(
    r"\W*(?:mengetahui|menyetujui|mengesahkan|ditetapkan|a\.?\s?n\.?|plt|plh|u\.b)\b.*|[^,\d]+,\s*\d{1,2}\s+\w+\s+\d{4}\W*"
    r"|\W*(?:kepala|sekretaris|bupati|wali\s?kota|gubernur|camat|lurah|direktur|pimpinan|pengelola)\b.*",
    re.IGNORECASE,
)
_WHOLE_NUMBER: Final = re.compile(r"(?<!\d)\d{8}[ .\-]?\d{6}[ .\-]?\d[ .\-]?\d{3}(?!\d)")
_KEY: Final = re.compile(r"(?=\S*[0-9])(?=\S*[A-Za-z])[0-9A-Za-z-]+")
_DAY: Final = re.compile(r"\W*\d{1,2}\W+\w+\W+\d{2,4}\W*")
_BARE_GOLONGAN: Final = re.compile(r"[IVX]+(?:\W*[a-e])?", re.IGNORECASE)
_FEWEST_DIGITS: Final = 6
_FEWEST_COLUMNS: Final = 3  # of a table in which one lonely cell is a title


@dataclass(frozen=True, slots=True)
class Body:
    """The rows below the headings: those that are somebody's, and the numbers of those passed over."""

    rows: tuple[Row, ...]
    passed_over: tuple[int, ...]


def body_of(sheet: Sheet, layout: Layout, keys: Sequence[str] = ()) -> Body:
    """The rows with content below the headings of a sheet; ``keys``: headings by which a row of records of
    the office is told from a total, in place of somebody's number.
    """
    below = [row for row in sheet.rows[layout.heading_row :] if not row.is_blank]
    if not below:
        return Body((), ())
    look = _Look(layout, keys)
    last = next((row.number for row in reversed(below) if look.has_key(row) and len(look.filled(row)) > 1), 0)
    end = _end_of_table(sheet, below, last, look)
    rows: list[Row] = []
    passed: list[int] = []
    for place, row in enumerate(below):
        first = place == 0 or below[place - 1].number in passed
        over = look.is_nobodys(row, after_heading=first) if row.number <= end else not look.is_somebody(row)
        (passed if over else rows).append(row.number if over else row)  # type: ignore[arg-type]
    return Body(tuple(rows), tuple(passed))


class _Look:
    """What a row of one table looks like."""

    def __init__(self, layout: Layout, keys: Sequence[str]) -> None:
        self._whole = bool(keys)
        wanted = frozenset(keys) or KEYS
        self._keys = [column.index for column in layout.columns if wanted.intersection(column.meanings)]
        self._names = [column.index for column in layout.columns if NAMES.intersection(column.meanings)]
        self._known = [column.index for column in layout.columns if column.meanings]
        self._counts = [column.index for column in layout.columns if heading_key(column.heading) in COUNTS]
        self._headings = {column.index: heading_key(column.heading) for column in layout.columns}

    def has_key(self, row: Row) -> bool:
        """Whether a number of somebody stands in its column, or all that a record is known by."""
        cells = row.cells
        if self._whole:
            return all(index < len(cells) and not is_empty(cells[index]) for index in self._keys)
        return any(index < len(cells) and _may_be_key(cells[index]) for index in self._keys)

    def filled(self, row: Row) -> list[int]:
        """The columns with something in them."""
        return [index for index, cell in enumerate(row.cells) if cell is not None and cell_text(cell).strip()]

    def is_nobodys(self, row: Row, *, after_heading: bool) -> bool:
        """Whether a row within the table is passed over."""
        if after_heading and is_number_row(row):
            return True
        if self._whole and self.is_total(row):
            return True
        if self.has_key(row):
            return False
        if self.is_total(row):
            return True
        filled = self.filled(row)
        if len(filled) == 1 and len(self._headings) >= _FEWEST_COLUMNS:
            return filled[0] not in self._names
        return self._repeats_headings(row, filled)

    def is_somebody(self, row: Row) -> bool:
        """Whether a row below the table is one of another table of people: a whole number among other cells.
        It is refused, where its owner sees it; below a signature stands a number alone, or two. So is a row
        that lacks its number only.
        """
        filled = self.filled(row)
        numbers = sum(_WHOLE_NUMBER.search(cell_text(row.cells[index])) is not None for index in filled)
        if self._whole:
            return False
        if numbers == 0 and self._has_golongan(row, filled):
            return True
        if len(filled) < _FEWEST_COLUMNS:
            return False
        return numbers == 1 or (numbers == 0 and self._looks_like_others(row, filled))

    def _has_golongan(self, row: Row, filled: Sequence[int]) -> bool:
        """Whether a golongan and nothing else stands in a cell beside a name: a signature has it behind the
        pangkat.
        """
        named = any(index in filled for index in self._names)
        beside = [index for index in self._known if index in filled and index not in self._names]
        texts = (cell_text(row.cells[index]).strip() for index in beside)
        return named and any(parse_golongan(text) for text in texts if _BARE_GOLONGAN.fullmatch(text))

    def _looks_like_others(self, row: Row, filled: Sequence[int]) -> bool:
        """Whether a row without a number is filled as those of people are, and counted or dated: words alone
        stand beside each other above signatures too.
        """
        known = [index for index in self._known if index in filled]
        figures = any(isinstance(row.cells[index], int | float | date) or _may_be_day(row.cells[index])
                      for index in (*known, *(index for index in self._counts if index in filled)))
        return figures and not self.is_total(row) and 2 * len(known) >= len(self._known)

    def is_total(self, row: Row) -> bool:
        """Whether a row adds up the others."""
        if self._whole:  # words of a record may begin so; of a total only the first cell does
            first = next((cell for cell in row.cells if not is_empty(cell)), None)
            return isinstance(first, str) and _ONLY_TOTAL.fullmatch(first) is not None
        return any(isinstance(cell, str) and _TOTAL.match(cell) for cell in row.cells)

    def is_signature(self, row: Row) -> bool:
        """Whether a row is the place and day or the post above a signature, and nothing else."""
        filled = self.filled(row)
        return len(filled) == 1 and _SIGNATURE.fullmatch(cell_text(row.cells[filled[0]])) is not None

    def _repeats_headings(self, row: Row, filled: Sequence[int]) -> bool:
        same = sum(heading_key(cell_text(row.cells[index])) == self._headings.get(index) for index in filled)
        return 2 * same > len(filled)


def _end_of_table(sheet: Sheet, below: Sequence[Row], last: int, look: _Look) -> int:
    """The last row of the table: below a gap or a total after the last person nothing is part of it."""
    if not last:
        return below[-1].number
    for row in sheet.rows[last:]:
        if row.is_blank or (not look.has_key(row) and (look.is_total(row) or look.is_signature(row))):
            return row.number - 1 if look.is_signature(row) else row.number
    return below[-1].number


def _may_be_day(cell: Cell) -> bool:
    return isinstance(cell, str) and _DAY.fullmatch(cell) is not None


def _may_be_key(cell: Cell) -> bool:
    """Whether a cell may hold somebody's number, be it damaged, or a key of letters and digits: what adds up
    the others is neither.
    """
    text = cell_text(cell).strip()
    return sum(map(str.isdigit, text)) >= _FEWEST_DIGITS or _KEY.fullmatch(text) is not None

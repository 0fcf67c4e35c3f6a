"""Rows of a text table that broke off or slipped: a download that stopped, a separator or a line end inside
a cell.

Sheets of a spreadsheet have none, since all their rows are equally long.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from asn_desktop.exchange.cells import Row
from asn_desktop.fields.values import is_empty

_FEWEST_MISSING: Final = 2  # columns that all others fill; a program that saves may leave out empty ones


def torn_rows(rows: Sequence[Row], width: int) -> frozenset[int]:
    """The numbers of the rows whose cells are not where their ``width`` headings say.

    A row longer than the headings, most rows, and those beside it has a separator too many, whatever its last
    cells hold. One that ends before columns which every whole row fills has lost its end, and the last cell
    it has is perhaps only half of one.
    """
    lengths = Counter(len(row.cells) for row in rows)
    if len(lengths) < 2:
        return frozenset()
    usual = max(lengths, key=lambda length: (lengths[length], length))
    too_long = max(usual, width)
    long = {row.number for place, row in enumerate(rows)
            if len(row.cells) > too_long and all(len(other.cells) == usual for other in _beside(rows, place))}
    whole = [row for row in rows if len(row.cells) == usual]
    if len(whole) < 2:
        return frozenset(long)
    filled = [place for place in range(usual) if all(not is_empty(row.cells[place]) for row in whole)]
    needed = filled[-_FEWEST_MISSING] if len(filled) >= _FEWEST_MISSING else 0
    return frozenset(long.union(row.number for row in rows if len(row.cells) <= needed))


def _beside(rows: Sequence[Row], place: int) -> list[Row]:
    """The rows before and after that place."""
    return [*rows[max(0, place - 1) : place], *rows[place + 1 : place + 2]]

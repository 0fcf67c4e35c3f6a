"""What a cell of a read sheet may be, and how a cell is written back as the text that its owner sees."""

from dataclasses import dataclass
from datetime import date, datetime

Cell = str | int | float | bool | date | datetime | None

# Spreadsheets keep 15 significant digits: a longer whole number has already lost its end.
LARGEST_EXACT_NUMBER = 10**15


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as the user's spreadsheet counts it (from 1) and its cells, column A first."""

    number: int
    cells: tuple[Cell, ...]

    @property
    def is_blank(self) -> bool:
        """Whether no cell holds anything."""
        return all(cell is None or (cell.__class__ is str and not str(cell).strip()) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file, as read.

    ``tall``: cells merged over several rows, as (column, first place, last place), all counted from 0.
    """

    name: str
    rows: tuple[Row, ...]
    tall: tuple[tuple[int, int, int], ...] = ()


def normal_cell(value: object) -> Cell:
    """A value of the reader as a cell: empty text is None, an exact whole number is an int.

    A whole number of 16 digits or more stays a float, the mark of digits that are already lost.
    """
    if isinstance(value, str):
        return value or None
    if isinstance(value, float) and value.is_integer() and abs(value) < LARGEST_EXACT_NUMBER:
        return int(value)
    if value is None or isinstance(value, bool | int | float | datetime | date):
        return value
    return str(value)


def cell_text(cell: Cell) -> str:
    """The cell as text: dates as dd-mm-yyyy, a number with lost digits in its E form, so that nobody trusts
    it.
    """
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime):
        if (cell.hour, cell.minute, cell.second) == (0, 0, 0):
            return cell.strftime("%d-%m-%Y")
        return cell.strftime("%d-%m-%Y %H:%M:%S")
    if isinstance(cell, date):
        return cell.strftime("%d-%m-%Y")
    if isinstance(cell, float) and abs(cell) >= LARGEST_EXACT_NUMBER:
        return f"{cell:.14E}"
    return str(cell)

"""What a cell of a read sheet may be, and how a cell is written back as the text that its owner sees."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

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


def _no_contents() -> Iterable[tuple[str, bytes]]:
    return ()


@dataclass(frozen=True, slots=True, repr=False)
class Sealed:
    """What an encrypted list of ours says of itself: the record type that its rows are of; by number why a
    row is not taken whatever it says (``faults``), and what its content is whatever its cells say (``facts``,
    by field); and contents beside the rows, each with its digest: ``restricted`` are those of the restricted
    class.
    """

    jenis: str
    faults: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    facts: Mapping[int, Mapping[str, str | int | None]] = field(default_factory=lambda: MappingProxyType({}))
    contents: Callable[[], Iterable[tuple[str, bytes]]] = _no_contents
    restricted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file, as read.

    ``tall``: cells merged over several rows, as (column, first place, last place), all counted from 0.
    ``blind``: of a form (.xls, .xlsb) in which a failed formula reads as an empty cell.
    ``sealed``: of an encrypted list of ours, whose first row are its headings and whose others all count.
    """

    name: str
    rows: tuple[Row, ...]
    tall: tuple[tuple[int, int, int], ...] = ()
    sealed: Sealed | None = None
    blind: bool = False


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

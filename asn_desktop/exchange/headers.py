"""Finds the heading row of a sheet and the meaning of each heading, by content only."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from asn_desktop.exchange.cells import Row, Sheet, cell_text

_ID, _NAMA = " ID", " NAMA"
HEADING_ROWS = 20  # office files carry titles above the table
_GAPS = re.compile(r"[\s_.*:]+")
_SLASH = re.compile(r"\s*/\s*")
_MARKS = "\ufeff'\"`\u2019"

# A file is a SIASN download when it has one of SIASN's own keys, or so many of its headings that the key was
# renamed.
_OWN_KEYS = frozenset({"PNS ID", "NIP BARU"})
_FEWEST_KNOWN = 3
_FEWEST_EXACT_WITHOUT_OWN_KEY = 10


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the SIASN download: its number (None: only some downloads have it) and the place of its
    values.

    ``record_type`` and ``field`` are empty where the value is kept as it is.
    """

    name: str
    number: int | None
    record_type: str
    field: str


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """One column of a file: index from 0, heading as written, and the heading it means (None: not known)."""

    index: int
    heading: str
    baku: str | None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The headings that are looked for, and all spellings that lead to them."""

    headings: tuple[Heading, ...]
    by_name: Mapping[str, Heading]
    exact: Mapping[str, str]
    synonyms: Mapping[str, str]
    partners: Mapping[
        str, str
    ]  # ids of SIASN and the heading whose value, kept in a field of ours, they name

    @classmethod
    def of(cls, headings: Iterable[Mapping[str, str]], synonyms: Iterable[Mapping[str, str]]) -> "Vocabulary":
        """From the rows of the two reference lists: ``judul, nomor, tujuan`` and ``judul, sinonim``."""
        known = tuple(_heading(row) for row in headings)
        exact = {heading_key(heading.name): heading.name for heading in known}
        others = {
            heading_key(spelling): row["judul"]
            for row in synonyms
            for spelling in row["sinonim"].split(";")
            if spelling.strip()
        }
        return cls(
            known,
            {heading.name: heading for heading in known},
            exact,
            {key: name for key, name in others.items() if key not in exact},
            _partners(known),
        )

    def heading(self, name: str) -> Heading:
        """The description of a heading. Raises KeyError."""
        return self.by_name[name]

    @property
    def export_order(self) -> tuple[Heading, ...]:
        """The numbered headings, in SIASN's order."""
        return tuple(
            sorted(
                (heading for heading in self.headings if heading.number is not None),
                key=lambda heading: heading.number or 0,
            )
        )


@dataclass(frozen=True, slots=True)
class Layout:
    """A recognised table: the row that holds its headings and its columns."""

    heading_row: int  # number of the row, from 1
    width: int  # cells of that row
    columns: tuple[ColumnMatch, ...]

    @property
    def known(self) -> frozenset[str]:
        """The headings that were found."""
        return frozenset(column.baku for column in self.columns if column.baku)


def heading_key(text: str) -> str:
    """What two spellings of a heading have in common: case, blanks, underscores and dots do not count."""
    folded = unicodedata.normalize("NFKC", text).strip().strip(_MARKS)
    return _SLASH.sub("/", _GAPS.sub(" ", folded).strip()).casefold()


def recognise(sheet: Sheet, vocabulary: Vocabulary) -> Layout | None:
    """The SIASN table in a sheet, its heading row among the first 20 rows; None when there is none."""
    best: Layout | None = None
    for row in sheet.rows[:HEADING_ROWS]:
        columns = _columns(row, vocabulary)
        if best is None or _score(columns) > _score(best.columns):
            best = Layout(row.number, len(row.cells), columns)
    return best if best is not None and _is_siasn(best, vocabulary) else None


def _partners(headings: Iterable[Heading]) -> dict[str, str]:
    owned = {heading.name for heading in headings if heading.record_type}
    names = {
        heading.name: f"{heading.name.removesuffix(_ID)}{_NAMA}"
        for heading in headings
        if heading.name.endswith(_ID) and not heading.record_type
    }
    return {name: partner for name, partner in names.items() if partner in owned}


def _heading(row: Mapping[str, str]) -> Heading:
    record_type, _, field = row["tujuan"].partition(".")
    return Heading(row["judul"], int(row["nomor"]) if row["nomor"] else None, record_type, field)


def _columns(row: Row, vocabulary: Vocabulary) -> tuple[ColumnMatch, ...]:
    """Matches each cell; an exact heading beats a synonym of it elsewhere, the first of two equal ones
    counts.
    """
    keys = [heading_key(cell_text(cell)) for cell in row.cells]
    chosen: dict[str, int] = {}
    for spellings in (vocabulary.exact, vocabulary.synonyms):
        for index, key in enumerate(keys):
            baku = spellings.get(key)
            if baku:
                chosen.setdefault(baku, index)
    by_index = {index: baku for baku, index in chosen.items()}
    return tuple(
        ColumnMatch(index, " ".join(cell_text(cell).split()), by_index.get(index))
        for index, cell in enumerate(row.cells)
        if keys[index]
    )


def _score(columns: tuple[ColumnMatch, ...]) -> int:
    return sum(column.baku is not None for column in columns)


def _is_siasn(layout: Layout, vocabulary: Vocabulary) -> bool:
    exact = {column.baku for column in layout.columns if heading_key(column.heading) in vocabulary.exact}
    known = layout.known
    if exact & _OWN_KEYS:
        return len(known) >= _FEWEST_KNOWN and 3 * len(known) >= len(layout.columns)
    return bool(known & _OWN_KEYS) and len(exact) >= _FEWEST_EXACT_WITHOUT_OWN_KEY

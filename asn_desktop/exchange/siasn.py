"""One row of a SIASN download as values of our record types, and our values as SIASN writes them.

Which heading goes where is data: the column ``tujuan`` of the reference list ``siasn_kolom``. Headings
without a place are
kept as they are, so that an export loses nothing.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from operator import getitem
from typing import Any, Final

from asn_desktop.domain.nip import is_scientific
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.exchange.cells import Cell, Row, cell_text
from asn_desktop.exchange.headers import Heading, Layout, Vocabulary
from asn_desktop.fields.references import References
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.rujukan import column_of, in_a_cell
from asn_desktop.fields.spec import FieldSpec, Kind, Value
from asn_desktop.fields.texts import sentence
from asn_desktop.fields.values import NULL_WORDS, clean, is_failed

# Figures that may begin with zero: a spreadsheet that took them for a number has dropped it.
_LENGTHS: Final[Mapping[str, tuple[int, ...]]] = {"npwp": (15, 16), "bpjs": (13,), "nip_lama": (9,)}
_OTHER_MAX = 200
_ZERO_LOST = (
    "{label} tersimpan sebagai bilangan sehingga nol di depannya hilang; jadikan kolom itu teks, lalu isi "
    "ulang."
)
_NO_LETTER: Final = "Nama “{text}” tidak memuat satu huruf pun; periksa apakah isi baris ini bergeser."
_SEX: Final = {"L": "M", "P": "F"}
_NAME: Final = ("pegawai", "nama")
OWN_WORDS: Final = frozenset({"jenis_kelamin", "jenis_jabatan"})  # fields whose values SIASN names otherwise
_DAY_COUNT: Final = re.compile(r"[1-9]\d{4}")
_APOSTROPHES = "'\u2019"
_POWER_MARKS = ".,eE"  # the second character of any number in powers of ten
# Columns of figures and keys: an apostrophe before them is a spreadsheet's, whatever follows.
FIGURES: Final = frozenset({"NIP BARU", "NIP LAMA", "NIK", "NOMOR HP", "NPWP NOMOR"})
# What spreadsheets take for a formula, and the apostrophe itself, because a reader takes one away.
PROTECTED: Final = ("=", "+", "-", "@", "\t", "\r", "'", "\u2019")


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a cell was refused. ``bare_number`` holds its digits when only leading zeros are in doubt."""

    reason: str
    bare_number: str = ""


@dataclass(frozen=True, slots=True)
class CellFault:
    """A refused cell of a row: index of its column, heading it means, and why."""

    index: int
    baku: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class SiasnRow:
    """One row, cleaned: values by record type and field (empty cells left out), other headings as text,
    refused cells.
    """

    number: int
    values: Mapping[str, Mapping[str, Value]]
    other: Mapping[str, str]
    faults: tuple[CellFault, ...]

    def of(self, record_type: str) -> Mapping[str, Value]:
        """The values for one record type."""
        return self.values[record_type]

    def fault_of(self, baku: str) -> Fault | None:
        """Why the cell under that heading was refused, if it was."""
        for found in self.faults:
            if found.baku == baku:
                return found.fault
        return None


_RECORD_TYPES: Final = ("pegawai", "unit_kerja", "riwayat_golongan", "riwayat_jabatan", "riwayat_pendidikan")
_Read = Callable[[Cell], Value | Fault]
_REMEMBERED: Final = 1000  # meanings of a column; one that has more hardly repeats itself


class _Meanings(dict[Cell, Value | Fault]):
    """What the cells of one column mean, each read once: columns repeat themselves."""

    def __init__(self, read: _Read, index: int, suspect: set[int]) -> None:
        super().__init__({None: None})
        self._read = read
        self._index = index
        self._suspect = suspect  # indexes of the columns that held a refused cell, shared by all

    def __missing__(self, cell: Cell) -> Value | Fault:
        found = self._read(cell)
        if found.__class__ is Fault:
            self._suspect.add(self._index)
        # Numbers are not remembered: 1, 1.0 and True are one key to a dict and three things to a reader.
        if len(self) < _REMEMBERED and (cell.__class__ is str or cell.__class__ is date):
            self[cell] = found
        return found


def _unread(cell: Cell) -> None:
    """The meaning of cells under a heading that is not known."""


class SiasnReader:
    """Reads the rows of one recognised sheet. What a text means is remembered, because columns repeat
    themselves.
    """

    def __init__(self, layout: Layout, vocabulary: Vocabulary, references: References) -> None:
        known = [(column.index, vocabulary.heading(column.baku)) for column in layout.columns if column.baku]
        readers = {index: _reader_of(heading, references) for index, heading in known}
        self._width = max(readers, default=-1) + 1
        self._suspect: set[int] = set()
        self._meanings = [
            _Meanings(readers.get(index, _unread), index, self._suspect) for index in range(self._width)
        ]
        self._names = {index: heading.name for index, heading in known}
        # By record type, each in the order of the file: index of the column and field.
        self._places = {
            key: [(index, heading.field) for index, heading in known if heading.record_type == key]
            for key in dict.fromkeys((*_RECORD_TYPES, *(heading.record_type for _, heading in known)))
            if key
        }
        self._other = [(index, heading.name) for index, heading in known if not heading.record_type]

    def read(self, row: Row) -> SiasnRow:
        """The row's values and refused cells."""
        found: list[Any] = list(map(getitem, self._meanings, row.cells))
        found += [None] * (self._width - len(found))  # a row may end before the headings do
        faults: list[CellFault] = []
        for index in sorted(self._suspect):
            fault = found[index]
            if isinstance(fault, Fault):
                faults.append(CellFault(index, self._names[index], fault))
                found[index] = None
        values = {
            key: {field: value for index, field in places if (value := found[index]) is not None}
            for key, places in self._places.items()
        }
        other = {name: value for index, name in self._other if (value := found[index]) is not None}
        return SiasnRow(row.number, values, other, tuple(faults))


def without_apostrophe(text: str, *, is_name: bool = False) -> str:
    """Text without the one apostrophe, or the ="…", that SIASN and spreadsheets put around figures.

    In words that a person wrote (``is_name``) it is taken away only before a figure and before what our own
    export protects: the apostrophe of a name ('ABDUL) belongs to it.
    """
    text = text.strip()
    if text[:2] == '="' and text[-1:] == '"' and len(text) > 2:
        return text[2:-1]
    if text[:1] not in _APOSTROPHES or not text:
        return text
    rest = text[1:]
    mark = not rest or rest[0].isdigit() or rest[0] in PROTECTED or rest.strip().lower() in NULL_WORDS
    return rest if mark or not is_name else text


def siasn_text(heading: Heading, value: Value, references: References) -> str:
    """A value as SIASN itself writes it: dates dd-mm-yyyy, sex M or F, its names of kinds of posts."""
    if value is None:
        return ""
    if isinstance(value, date):
        return tanggal_pendek(value)
    if heading.field == "jenis_kelamin":
        return _SEX.get(str(value), str(value))
    if heading.field == "jenis_jabatan":
        return next(
            (row["nama_siasn"] for row in references.rows("jenis_jabatan") if row["jenis_jabatan"] == value),
            str(value),
        )
    return str(value)


def spec_of(heading: Heading) -> FieldSpec:
    """The description of the values under a heading."""
    if not heading.record_type:
        return FieldSpec(heading.name, heading.name, max_length=_OTHER_MAX)
    return in_a_cell(column_of(record_type(heading.record_type.partition("#")[0]), heading.field))


def is_secret(heading: Heading) -> bool:
    """Whether the values under a heading are of the restricted class."""
    kind = heading.record_type.partition("#")[0]
    return bool(kind) and column_of(record_type(kind), heading.field).rahasia


def _reader_of(heading: Heading, references: References) -> _Read:
    spec = spec_of(heading)
    plain_text = spec.kind in (Kind.TEXT, Kind.LONG_TEXT)
    longest = spec.max_length or _OTHER_MAX
    is_name = plain_text and heading.name not in FIGURES and not heading.name.endswith(" ID")

    def read(cell: Cell) -> Value | Fault:
        raw: object = cell
        if isinstance(cell, str):
            if plain_text and len(cell) <= longest and cell[:1].isalnum() and _is_tidy(cell):
                return cell  # nearly all cells
            text = without_apostrophe(cell, is_name=is_name)
            if plain_text and len(text) <= longest and _is_tidy(text):
                return text or None
            # A date that became a spreadsheet's day count and was then saved as text.
            raw = int(text) if spec.kind is Kind.DATE and _DAY_COUNT.fullmatch(text) else text
        elif isinstance(cell, bool):
            raw = cell_text(cell).lower()
        elif isinstance(cell, int) and plain_text:
            raw = _with_lost_zeros(spec, cell)
            if isinstance(raw, Fault):
                return raw
        value, problems = clean(spec, raw, references)
        refusals = [sentence(problem) for problem in problems if problem.blocks]
        return Fault(" ".join(refusals)) if refusals else value

    return _with_letters(read) if (heading.record_type, heading.field) == _NAME else read


def _with_letters(read: _Read) -> _Read:
    """Reads names: figures alone are another column's cell."""

    def read_name(cell: Cell) -> Value | Fault:
        value = read(cell)
        if isinstance(value, str) and not any(map(str.isalpha, value)):
            return Fault(_NO_LETTER.format(text=value))
        return value

    return read_name


def _is_tidy(text: str) -> bool:
    """Whether ``clean`` would leave a text as it is: nothing hidden, nothing to fold, no word for nothing."""
    return (
        text.isascii()
        and text.isprintable()
        and "  " not in text
        and text == text.strip()
        and not is_failed(text)
        and (len(text) > 4 or text.lower() not in NULL_WORDS)
        and not (text[1:2] in _POWER_MARKS and text[:1].isdigit() and is_scientific(text))
    )


def _with_lost_zeros(spec: FieldSpec, number: int) -> str | Fault:
    """Figures that came as a number. A mobile number lacks only its trunk zero; others are not guessed."""
    text = str(number)
    if spec.key == "nomor_hp":
        return f"0{text}" if text.startswith("8") else text
    if len(text) not in _LENGTHS.get(spec.key, (len(text),)):
        return Fault(_ZERO_LOST.format(label=spec.label), text)
    return text

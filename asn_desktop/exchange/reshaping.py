"""Turns the rows of any recognised list into rows with one value per cell, which is what the readers take.

"Nama / NIP" becomes two cells (and a name with its titles three), "Pendidikan" its level and its name.
Numbers of rows and words of headings stay those of the file, so that every finding points at what the user
sees.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Final

from asn_desktop.domain.nama import pisahkan_gelar
from asn_desktop.exchange.cells import Cell, Row, cell_text
from asn_desktop.exchange.composites import piece_of, spec_of_heading
from asn_desktop.exchange.headers import ColumnMatch, Heading, Layout, Part, Vocabulary, heading_key
from asn_desktop.exchange.pieces import Piece, golongan_text, span_of_days, take_apart
from asn_desktop.fields.references import References

NAMA: Final = "NAMA"
TITLED: Final = ("GELAR DEPAN", NAMA, "GELAR BELAKANG")
TINGKAT: Final = "TINGKAT PENDIDIKAN NAMA"
PENDIDIKAN: Final = "PENDIDIKAN NAMA"
JABATAN: Final = "JABATAN NAMA"
JENIS_JABATAN: Final = "JENIS JABATAN NAMA"
# Fields of one record that a single column may fill: the first and the last day, a training and its kind.
_UNTIL: Final[Mapping[str, str]] = {"tanggal_mulai": "tanggal_selesai", "mulai": "selesai"}
_KIND_OF_POST: Final = "jenis_jabatan"
# A field whose words also say another one of the same record.
_SAID_TOO: Final[Mapping[str, tuple[str, str]]] = {
    "riwayat_jabatan": ("jabatan", _KIND_OF_POST),
    "formasi": ("nama", _KIND_OF_POST),
    "keluarga": ("hubungan", "status_anak"),
}
_CHILD: Final = re.compile(
    r"anak\s+(?:(kandung|tiri|angkat)|(?:yang\s+)?(?:ke)?[\s\-]*(?:\d{1,2}|[IVX]+))", re.IGNORECASE
)
_STATUS_OF_CHILD: Final = {"kandung": "AK", "tiri": "AT", "angkat": "AA"}
_KIND_IN_NAME: Final = ("nama", "jenis", "jenis_pelatihan")
_BY_YEAR: Final = "pelatihan"  # lists of trainings of which only the year is known
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_IS_YEAR: Final = re.compile(r"\b(?:tahun|thn|th)\b", re.IGNORECASE)
_WORD_END: Final = re.compile(r"[^\s/,]+")
_AMOUNT: Final = re.compile(r"(?:Rp\.?)?\s*(\d{1,3}(?:[.,]\d{3})+|\d+)(?:,-|[.,]\d\d|,--)?", re.IGNORECASE)
_COUNT: Final = re.compile(
    r"(\d{1,6})\s*(?:\([^()]*\)\s*)?(jpl?|jam(?: (?:pelajaran|pelatihan|latihan))?|hari(?: kerja| kalender)?"
    r"|hr|bulan|bln|bl|tahun|thn|th)\.?(?:\s*\([^()]*\))?",
    re.IGNORECASE,
)
_UNITS: Final = {"h": ("hari", 1), "b": ("bulan", 1), "t": ("bulan", 12)}
_Split = Callable[[Cell], tuple[Cell, ...]]


class Reshaper:
    """Rewrites the rows of one table; ``layout`` describes what comes out.

    ``leftovers`` grows by what belonged to no piece: (row, column of the file, text).
    """

    def __init__(
        self, layout: Layout, vocabulary: Vocabulary, references: References, *, plain: bool
    ) -> None:
        """``plain``: every column holds one value as SIASN writes it; only mixed columns are taken apart."""
        self.leftovers: list[tuple[int, int, str]] = []
        self._width = layout.width
        self._vocabulary = vocabulary
        self._references = references
        self._plain = plain
        self._known = layout.known
        self.derived: set[str] = set()  # headings that the file has no column for: read out of another one
        self.guessed: set[str] = set()  # those of them that are only likely, so that they overwrite nothing
        self.years = 0  # rows of a span of which only the year is told
        self._year = self._year_beside(layout)
        self._splits: list[tuple[int, _Split, bool]] = []
        columns: list[ColumnMatch] = []
        for column in layout.columns:
            names, split = self._way_of(column)
            self._splits.append((column.index, split, bool(column.parts)))
            columns += [
                ColumnMatch(len(columns) + place, column.heading, name or None)
                for place, name in enumerate(names)
            ]
        self.is_needed = any(len(column.parts) > 0 for column in layout.columns) or not plain
        self.layout = Layout(layout.heading_row, len(columns), tuple(columns)) if self.is_needed else layout

    def row(self, row: Row) -> Row:
        """The row with one value per cell; cells beyond the headings come at its end, as they stand."""
        if not self.is_needed:
            return row
        cells: list[Cell] = []
        given = len(row.cells)
        source = self._with_year(row.cells) if self._year else row.cells
        for index, split, mixed in self._splits:
            made = split(source[index] if index < given else None)
            if mixed:
                *made_list, rest = made
                if rest:
                    self.leftovers.append((row.number, index, str(rest)))
                cells += made_list
            else:
                cells += made
        if given > self._width:
            cells += row.cells[self._width :]
        return Row(row.number, tuple(cells))

    def _year_beside(self, layout: Layout) -> tuple[int, int, int] | None:
        """Beside the days of trainings a column of years: its place, and those of the first and the last day
        (-1: one column for both).
        """
        places = {
            self._vocabulary.heading(column.baku).field: column
            for column in layout.columns
            if column.baku and self._vocabulary.heading(column.baku).record_type == _BY_YEAR
        }
        first, last = (places.get(name) for name in ("tanggal_mulai", "tanggal_selesai"))
        for column in layout.columns if first else ():
            spellings = self._vocabulary.spellings.get(heading_key(column.heading), ())
            means_it = any(name == first.baku for _, name in spellings) if first else False
            if first and means_it and not column.meanings and _IS_YEAR.search(column.heading):
                return column.index, first.index, last.index if last else -1
        return None

    def _with_year(self, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        """The cells with the year in place of a first day that is not told."""
        assert self._year is not None  # noqa: S101 - asked before
        year, first, last = self._year
        text = cell_text(cells[year]).strip() if year < len(cells) else ""
        told = [cell_text(cells[place]).strip() for place in (first, last) if 0 <= place < len(cells)]
        if not _YEAR.fullmatch(text) or any(told) or first >= len(cells) or last >= len(cells):
            return cells
        made = list(cells)
        made[first] = text
        if last >= 0:
            self.years += 1
            made[first], made[last] = f"01-01-{text}", f"31-12-{text}"
        return tuple(made)

    def _way_of(self, column: ColumnMatch) -> tuple[tuple[str, ...], _Split]:
        if column.parts:
            return self._mixed(column.parts)
        if column.baku is None:
            return ("",), _as_it_is
        return self._single(column.baku)

    def _single(self, baku: str) -> tuple[tuple[str, ...], _Split]:
        """What becomes of a column with one meaning: its headings, and how a cell is read."""
        if self._plain:
            return (baku,), _as_it_is
        known = self._vocabulary.by_name
        if baku == NAMA:
            return (TITLED, _titled) if self._derive(*TITLED[::2]) else ((NAMA,), _as_it_is)
        if baku == TINGKAT and PENDIDIKAN in known and self._derive(PENDIDIKAN):
            return (TINGKAT, PENDIDIKAN), partial(_schooling, self._references)
        if baku == JABATAN and JENIS_JABATAN in known and self._derive(JENIS_JABATAN):
            return (JABATAN, JENIS_JABATAN), partial(_kind_of_post, _words_of_posts(self._references))
        heading = self._vocabulary.heading(baku)
        until = self._sibling(heading, _UNTIL.get(heading.field, ""))
        if until and self._derive(until):
            return (baku, until), self._days_or_year if heading.record_type == _BY_YEAR else _days
        field, of = _SAID_TOO.get(heading.record_type, ("", ""))
        kind = self._sibling(heading, of) if heading.field == field else ""
        if kind and self._derive(kind):
            self.guessed.add(kind)
            way = partial(_kind_of_post, _words_of_posts(self._references)) if of == _KIND_OF_POST else _child
            return (baku, kind), way
        unit = self._sibling(heading, "satuan" if heading.field == "lama" else "")
        if unit and self._derive(unit):
            return (baku, unit), _figure_and_unit
        field, kind, reference = _KIND_IN_NAME
        kind = self._sibling(heading, kind) if heading.field == field else ""
        spec = spec_of_heading(self._vocabulary.heading(kind)) if kind else None
        if spec is not None and spec.reference == reference and self._derive(kind):
            self.guessed.add(kind)
            return (baku, kind), partial(_kind_in_name, _kinds_in_names(self._references, reference))
        return (baku,), _READ.get(piece_of(heading, spec_of_heading(heading)), _as_it_is)

    def _days_or_year(self, cell: Cell) -> tuple[Cell, ...]:
        """The days of a span; of a year alone its first and its last."""
        text = cell_text(cell).strip() if isinstance(cell, str | int) else ""
        if not _YEAR.fullmatch(text):
            return _days(cell)
        self.years += 1
        return f"01-01-{text}", f"31-12-{text}"

    def _sibling(self, heading: Heading, field: str) -> str:
        """The heading of another field of the same record; empty when there is none."""
        return next(
            (
                other.name
                for other in self._vocabulary.headings
                if field and (other.record_type, other.field) == (heading.record_type, field)
            ),
            "",
        )

    def _derive(self, *names: str) -> bool:
        """Whether these headings are to be read out of another column, because the file has none of them."""
        if self._known.intersection(names):
            return False
        self.derived.update(names)
        return True

    def _mixed(self, parts: Sequence[Part]) -> tuple[tuple[str, ...], _Split]:
        pieces = tuple(part.piece for part in parts)
        ways = [self._single(part.baku) if part.baku else (("",), _as_it_is) for part in parts]
        names = tuple(name for those, _ in ways for name in those)

        schooling = [part.baku for part in parts[:2]] == [TINGKAT, PENDIDIKAN]

        def split(cell: Cell) -> tuple[Cell, ...]:
            found, rest = _pieces(cell, pieces)
            if schooling and found[0] is not None and found[1] is None:  # "S-1 Akuntansi", no sign between
                found = (*_schooling(self._references, found[0]), *found[2:])
            made = [value for value, (_, way) in zip(found, ways, strict=True) for value in way(value)]
            return (*made, rest)

        return names, split


def _pieces(cell: Cell, pieces: tuple[Piece, ...]) -> tuple[tuple[Cell, ...], str]:
    if isinstance(cell, str):
        return take_apart(cell, pieces)
    found: list[Cell] = [None] * len(pieces)
    if cell is not None:  # a number or a date is one thing: it goes where it looks at home
        home = Piece.TANGGAL if isinstance(cell, date) else Piece.NIP if isinstance(cell, float) else None
        if home in pieces:
            found[pieces.index(home)] = cell
        else:
            return take_apart(cell_text(cell), pieces)
    return tuple(found), ""


def _as_it_is(cell: Cell) -> tuple[Cell, ...]:
    return (cell,)


def _titled(cell: Cell) -> tuple[Cell, ...]:
    if not isinstance(cell, str):
        return None, cell, None
    before, name, behind = pisahkan_gelar(cell)
    return before or None, name or None, behind or None


def _golongan(cell: Cell) -> tuple[Cell, ...]:
    return (golongan_text(cell) if isinstance(cell, str) else cell,)


def _rupiah(cell: Cell) -> tuple[Cell, ...]:
    """Rp 3.057.300,- as its figures; what is no amount stays as it is, to be refused."""
    if not isinstance(cell, str):
        return (cell,)
    match = _AMOUNT.fullmatch(cell.strip())
    return (re.sub(r"\D", "", match[1]) if match else cell,)


def _figure(cell: Cell) -> tuple[Cell, ...]:
    """A count with its unit, "24 JP", as its figure."""
    match = _COUNT.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return (match[1] if match else cell,)


def _figure_and_unit(cell: Cell) -> tuple[Cell, ...]:
    """How long a leave is, "3 bulan", as its figure and what it counts."""
    match = _COUNT.fullmatch(cell.strip()) if isinstance(cell, str) else None
    unit, times = _UNITS.get(match[2][0].lower(), (None, 1)) if match else (None, 1)
    return (str(int(match[1]) * times), unit) if match else (cell, None)


def _schooling(references: References, cell: Cell) -> tuple[Cell, ...]:
    """Level and name of an education: "S-1 Ekonomi" is S-1, with its whole text as the name."""
    if not isinstance(cell, str) or references.match("tingkat_pendidikan", cell):
        return cell, None
    for end in reversed([match.end() for match in _WORD_END.finditer(cell)]):
        level = references.match("tingkat_pendidikan", cell[:end])
        if level is not None:
            return level, cell.strip()
    return cell, None


def _days(cell: Cell) -> tuple[Cell, ...]:
    """The first and the last day of a span; one day alone is the first."""
    return (span_of_days(cell) if isinstance(cell, str) else None) or (cell, None)


def _kinds_in_names(references: References, name: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """How the names of trainings say their kind, the longest words first."""
    spellings = {
        word: next(iter(row.values()))
        for row in references.rows(name)
        for word in (next(iter(row.values())), *row["sinonim"].split(";"))
        if word
    }
    return tuple(
        (re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE), spellings[word])
        for word in sorted(spellings, key=len, reverse=True)
    )


def _kind_in_name(kinds: tuple[tuple[re.Pattern[str], str], ...], cell: Cell) -> tuple[Cell, ...]:
    text = " ".join(cell.split()) if isinstance(cell, str) else ""
    return cell, next((kind for pattern, kind in kinds if pattern.search(text)), None)


def _words_of_posts(references: References) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """How names of functional posts end, and how those of others begin with their kind."""
    endings = tuple(f" {row['jenjang']}".casefold() for row in references.rows("jenjang_fungsional"))
    rows = references.rows("awalan_jabatan")
    return endings, tuple((f"{row['awalan']} ".casefold(), row["jenis_jabatan"]) for row in rows)


def _kind_of_post(
    words: tuple[tuple[str, ...], tuple[tuple[str, str], ...]], cell: Cell
) -> tuple[Cell, ...]:
    """A post and its kind, where its name leaves no doubt: jenjang are names of functional posts alone
    (PermenPANRB 1/2023 Ps. 12); heads of dinas and bidang, camat and lurah lead units (UU 20/2023 Ps. 13).
    """
    text = " ".join(cell.split()).casefold() if isinstance(cell, str) else ""
    endings, starts = words
    if text.endswith(endings):
        return cell, "fungsional"
    return cell, next((kind for start, kind in starts if f"{text} ".startswith(start)), None)


def _child(cell: Cell) -> tuple[Cell, ...]:
    """"Anak tiri" is a child and its status, "Anak ke-2" a child; other words stay as they are."""
    match = _CHILD.fullmatch(cell.strip()) if isinstance(cell, str) else None
    if match is None:
        return cell, None
    return "Anak", _STATUS_OF_CHILD.get((match[1] or "").casefold())


_READ: Final[Mapping[Piece, _Split]] = {
    Piece.GOLONGAN: _golongan,
    Piece.RUPIAH: _rupiah,
    Piece.BILANGAN: _figure,
}

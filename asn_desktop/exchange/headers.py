"""What headings mean: the vocabulary of one kind of list, and the matching of a heading row with it.

Nothing is guessed by who comes first: a heading that may mean two things, or a meaning that two columns
claim, is left open and asked.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from asn_desktop.exchange.pieces import Piece

_ID, _NAMA = " ID", " NAMA"
_GAPS = re.compile(r"[\s_.*:]+")
_NAME_OF_PROGRAM = re.compile(r"[a-z]{2,}(?:[A-Z][a-z0-9]*)+")  # nomorSertifikat, as services write it
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SPACED = re.compile(r"(?<!\w)[^\W\d_](?: [^\W\d_])+(?!\w)")  # T M T, N I P
_SLASH = re.compile(r"\s*/\s*")
_ABBREVIATED = {
    "jab": "jabatan", "tgl": "tanggal", "tg": "tanggal", "lhr": "lahir", "pend": "pendidikan",
    "pddk": "pendidikan", "pdk": "pendidikan", "peg": "pegawai", "thn": "tahun", "th": "tahun",
    "bln": "bulan", "bl": "bulan", "no": "nomor", "jml": "jumlah", "jlh": "jumlah", "gol": "golongan",
    "nm": "nama", "jns": "jenis", "tpt": "tempat", "tk": "tingkat", "sert": "sertifikat",
    "kel": "keluarga", "hub": "hubungan", "isteri": "istri", "ijasah": "ijazah", "sertipikat": "sertifikat",
    "pej": "pejabat", "yg": "yang",
}
# What offices call the column that counts their rows.
COUNTS = frozenset({"no", "nomor", "no urut", "nomor urut", "urut", "nr", "#"})
RUANG = frozenset({"ruang", "rg"})  # and the column of the second half of a golongan
_WORD = re.compile(r"[^\W_]+")
_MARKS = "\ufeff'\"`\u2019"
EXACT, SYNONYM, SPARE = range(
    3
)  # how near a spelling is to its heading; SPARE only where nothing else claims it


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that is looked for: its number in the SIASN download (None: not of it) and the place of its
    values.

    ``record_type`` and ``field`` are empty where the value is kept as it is. A list that holds two records of
    one type per row names the second ``type#2``.
    """

    name: str
    number: int | None
    record_type: str
    field: str


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a column that holds several: the heading it means ("" for what nobody keeps) and its
    look.
    """

    baku: str
    piece: Piece


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """One column of a file: index from 0, heading as written, and the heading it means (None: not known).

    ``parts`` holds the meanings of a column with several pieces in a cell; ``choices`` those between which a
    person must decide.
    """

    index: int
    heading: str
    baku: str | None
    parts: tuple[Part, ...] = ()
    choices: tuple[str, ...] = ()

    @property
    def meanings(self) -> tuple[str, ...]:
        """All headings that the column fills."""
        return (self.baku,) if self.baku else tuple(part.baku for part in self.parts if part.baku)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The headings that are looked for, and all spellings that lead to them."""

    headings: tuple[Heading, ...]
    by_name: Mapping[str, Heading]
    exact: Mapping[str, str]
    synonyms: Mapping[str, str]
    spellings: Mapping[str, tuple[tuple[int, str], ...]]  # key → (nearness, heading), the nearest first
    joint: Mapping[str, tuple[str, ...]]  # spellings of one column for several headings: masa kerja golongan
    partners: Mapping[
        str, str
    ]  # ids of SIASN and the heading whose value, kept in a field of ours, they name

    @classmethod
    def of(cls, headings: Iterable[Mapping[str, str]], synonyms: Iterable[Mapping[str, str]]) -> "Vocabulary":
        """From the rows of the two reference lists: ``judul, nomor, tujuan`` and ``judul, sinonim,
        cadangan``.
        """
        return cls.made(
            map(_heading, headings),
            [
                (row["judul"], level, spelling)
                for row in synonyms
                for level, column in ((SYNONYM, "sinonim"), (SPARE, "cadangan"))
                for spelling in row.get(column, "").split(";")
            ],
        )

    @classmethod
    def made(cls, headings: Iterable[Heading], spellings: Iterable[tuple[str, int, str]]) -> "Vocabulary":
        """From headings and (heading, nearness, spelling)."""
        known = tuple(headings)
        exact = {heading_key(heading.name): heading.name for heading in known}
        found: dict[str, set[tuple[int, str]]] = {key: {(EXACT, name)} for key, name in exact.items()}
        joint: dict[str, tuple[str, ...]] = {}
        for name, level, spelling in spellings:
            key = heading_key(spelling)
            if key and "+" in name:
                joint[key] = tuple(name.split("+"))
                continue
            if key and exact.get(key) != name:
                found.setdefault(key, set()).add((level, name))
        ordered = {key: tuple(sorted(those)) for key, those in found.items()}
        whole: dict[str, set[tuple[int, str]]] = {}
        for key, those in ordered.items():
            whole.setdefault(in_full(key), set()).update((max(level, SYNONYM), name) for level, name in those)
        ordered = {key: tuple(sorted(those)) for key, those in whole.items() if key not in joint} | ordered
        return cls(
            known,
            {heading.name: heading for heading in known},
            exact,
            {key: those[0][1] for key, those in ordered.items() if key not in exact},
            ordered,
            joint,
            _partners(known),
        )

    def heading(self, name: str) -> Heading:
        """The description of a heading. Raises KeyError."""
        return self.by_name[name]

    def nearest(self, text: str) -> tuple[str, ...]:
        """The headings that a spelling means, several where it means them equally well."""
        key = heading_key(text)
        found = self.spellings.get(key) or self.spellings.get(in_full(key), ())
        return tuple(name for level, name in found if level == found[0][0])

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
    """A recognised table: the (last) row of its headings and its columns."""

    heading_row: int  # number of the row, from 1
    width: int  # cells of that row
    columns: tuple[ColumnMatch, ...]

    @property
    def known(self) -> frozenset[str]:
        """The headings that were found."""
        return frozenset(name for column in self.columns for name in column.meanings)

    @property
    def open_columns(self) -> tuple[ColumnMatch, ...]:
        """Columns whose meaning a person must decide."""
        return tuple(column for column in self.columns if column.choices)


def heading_key(text: str) -> str:
    """What two spellings of a heading have in common: case, blanks, underscores and dots do not count."""
    folded = unicodedata.normalize("NFKC", text).strip().strip(_MARKS)
    if _NAME_OF_PROGRAM.fullmatch(folded):
        folded = _HUMP.sub(" ", folded)
    gapless = _SLASH.sub("/", _GAPS.sub(" ", folded).strip())
    return _SPACED.sub(_joined, gapless).casefold() if " " in gapless else gapless.casefold()


@lru_cache(maxsize=8192)
def in_full(key: str) -> str:
    """The key of a heading with the words that offices shorten written out: "tgl lhr" is "tanggal lahir". A
    lonely "no" counts rows and stays.
    """
    if key == "no":
        return key
    return _WORD.sub(lambda match: _ABBREVIATED.get(match[0], match[0]), key)


def _joined(match: re.Match[str]) -> str:
    return match[0].replace(" ", "")


def match_columns(
    keys: Sequence[str], texts: Sequence[str], vocabulary: Vocabulary
) -> tuple[ColumnMatch, ...]:
    """The columns with a heading. Each meaning goes to the column whose spelling is nearest; where two are
    equally near, or one spelling means two things equally well, the choice is left open.
    """
    claims = {
        index: vocabulary.spellings[key] for index, key in enumerate(keys) if key in vocabulary.spellings
    }
    taken: dict[int, str] = {}
    open_choices: dict[int, tuple[str, ...]] = {}
    for level in (EXACT, SYNONYM, SPARE):
        _settle(level, claims, taken, open_choices)
    return tuple(
        ColumnMatch(index, " ".join(text.split()), taken.get(index), (), open_choices.get(index, ()))
        for index, text in enumerate(texts)
        if keys[index]
    )


def _settle(
    level: int,
    claims: Mapping[int, tuple[tuple[int, str], ...]],
    taken: dict[int, str],
    open_choices: dict[int, tuple[str, ...]],
) -> None:
    wanted = {
        index: [name for near, name in names if near == level]
        for index, names in claims.items()
        if index not in taken and index not in open_choices
    }
    while True:
        gone = {*taken.values(), *(name for names in open_choices.values() for name in names)}
        left = {
            index: [name for name in names if name not in gone]
            for index, names in wanted.items()
            if index not in taken and index not in open_choices
        }
        left = {index: names for index, names in left.items() if names}
        rivals: dict[str, list[int]] = {}
        for index, names in left.items():
            for name in names:
                rivals.setdefault(name, []).append(index)
        sure = {
            index: names[0]
            for index, names in left.items()
            if len(names) == 1 and all(left[other] != names or other == index for other in rivals[names[0]])
        }
        if not sure:
            break
        taken.update(sure)
    for index, names in left.items():
        open_choices[index] = tuple(names)


def decided(column: ColumnMatch, baku: str | None) -> ColumnMatch:
    """The column with the meaning that somebody chose; None: it is not used."""
    return replace(column, baku=baku, parts=(), choices=())


def _partners(headings: Iterable[Heading]) -> dict[str, str]:
    known = tuple(headings)
    owned = {heading.name for heading in known if heading.record_type}
    names = {
        heading.name: f"{heading.name.removesuffix(_ID)}{_NAMA}"
        for heading in known
        if heading.name.endswith(_ID) and not heading.record_type
    }
    return {name: partner for name, partner in names.items() if partner in owned}


def _heading(row: Mapping[str, str]) -> Heading:
    record_type, _, field = row["tujuan"].partition(".")
    return Heading(row["judul"], int(row["nomor"]) if row["nomor"] else None, record_type, field)

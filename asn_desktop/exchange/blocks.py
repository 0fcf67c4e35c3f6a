"""Finds the table in a sheet by content: heading rows of one to three lines below any titles, of any known
list.

A group heading over several columns ("PANGKAT" over "GOL" and "TMT") is read together with what stands
below it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from asn_desktop.exchange.cells import Row, Sheet, cell_text
from asn_desktop.exchange.composites import parts_of_heading
from asn_desktop.exchange.group_headings import key_in_group
from asn_desktop.exchange.headers import (
    COUNTS,
    RUANG,
    ColumnMatch,
    Layout,
    Vocabulary,
    heading_key,
    in_full,
    match_columns,
)
from asn_desktop.fields.registry import record_type

HEADING_ROWS = 20  # office files carry titles above the table
_DEEPEST = 3
_LONGEST_HEADING = 120
_BARE = "tmt"
_NAME = "nama"
_PAIR = 2  # columns of the shortest list
_RELATIVE = re.compile(r"\bnama\b.*\b(?:istri|isteri|suami|anak|keluarga|pasangan)\b|^hub(?:ungan)?\b")
_FIGURES = re.compile(r"\d{5,}|\d[\s.\-]\d{6}[\s.\-]")  # a number of somebody: that row is no heading
_NUMBERED = re.compile(r"\(?\s*(\d{1,3})\s*[).]?")


@dataclass(frozen=True, slots=True)
class RecordRule:
    """How the rows of a list become records: by which fields one is found again (the first set that decides),
    what stands in fields that the list has no column for, the field that gathers columns without one, and
    fields without which a second record of a row (``field#2``) is only a plan and not taken.

    ``of_people``: each row names the pegawai whom its record belongs to; other records are the office's.
    ``by_columns``: only those keys count for which the file has all columns.
    """

    record_type: str
    keys: tuple[tuple[str, ...], ...]
    given: tuple[tuple[str, str], ...] = ()
    gathers: str = ""
    conditions: tuple[str, ...] = ()
    of_people: bool = True
    by_columns: bool = False


@dataclass(frozen=True, slots=True)
class ListKind:
    """One kind of list: its name, title, vocabulary, and what must be among its columns.

    ``needed``: of each tuple at least one heading; ``fewest``: known columns at least; ``share``: of the
    columns at least this part in percent. ``barred``: spellings that no column of such a list has.
    ``personal``: headings that speak of somebody else behind the name of a relative.
    """

    key: str
    title: str
    vocabulary: Vocabulary
    needed: tuple[tuple[str, ...], ...]
    fewest: int = 2
    share: int = 0
    record_types: tuple[str, ...] = ("pegawai",)
    records: RecordRule | None = None
    barred: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()

    @property
    def keys(self) -> tuple[str, ...]:
        """Headings without which a row of records of the office is nobody's; none where people have rows."""
        of_people = self.records is None or self.records.of_people
        return () if of_people else tuple(names[0] for names in self.needed)


@dataclass(frozen=True, slots=True)
class Found:
    """A table in a sheet and what kind of list it is; ``texts`` are its headings, a line for each level."""

    kind: ListKind
    layout: Layout
    score: int = field(compare=False, default=0)
    texts: tuple[str, ...] = field(compare=False, default=())


@dataclass(frozen=True, slots=True)
class _Block:
    last_row: int
    width: int
    texts: tuple[str, ...]
    keys: tuple[str, ...]


def recognise_list(sheet: Sheet, kinds: Sequence[ListKind]) -> Found | None:
    """The table of the kind that knows most of its columns; None when no kind knows it.

    Of equals the list named first, and the heading with fewer lines.
    """
    best: Found | None = None
    for block in _blocks(sheet.rows[:HEADING_ROWS]):
        for kind in kinds:
            found = _as(block, kind)
            if found is not None and (best is None or found.score > best.score or _is_finer(found, best)):
                best = found
    return best


def _is_finer(found: Found, best: Found) -> bool:
    """Whether a heading with more lines gives each meaning a column of its own: "MASA KERJA" over "THN" and
    "BLN".
    """
    same = found.kind is best.kind and found.score == best.score
    return same and found.layout.heading_row > best.layout.heading_row and _named(found) > _named(best)


def _named(found: Found) -> int:
    return sum(bool(column.meanings) for column in found.layout.columns)


def read_as(found: Found, kind: ListKind) -> Found:
    """The same headings, groups included, read as another kind of list, whatever that kind asks for."""
    keys = tuple(map(_key, found.texts))
    block = _Block(found.layout.heading_row, found.layout.width, found.texts, keys)
    return replace(found, kind=kind, layout=_layout_of(block, kind))


def is_number_row(row: Row) -> bool:
    """Whether a row only counts its columns: 1, 2, 3 or (1), (2), (3)."""
    numbers = []
    for cell in row.cells:
        text = cell_text(cell).strip()
        if not text:
            continue
        match = _NUMBERED.fullmatch(text)
        if match is None:
            return False
        numbers.append(int(match[1]))
    return (
        len(numbers) >= 2
        and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        and numbers[0] <= 1
    )


def _as(block: _Block, kind: ListKind) -> Found | None:
    layout = _layout_of(block, kind)
    known = layout.known | {name for column in layout.open_columns for name in column.choices}
    few = len(known) < kind.fewest and not _is_pair(block, kind, known)
    counted = sum(heading_key(column.heading) not in COUNTS for column in layout.columns)
    if few or 100 * len(known) < kind.share * counted:
        return None
    if not all(known.intersection(names) for names in kind.needed) or kind.barred.intersection(block.keys):
        return None
    return Found(kind, layout, len(known), block.texts)


def _is_pair(block: _Block, kind: ListKind, known: frozenset[str]) -> bool:
    """Whether these are, beside a count, two headings of a list of the office: word for word, or with one
    that names another record of the list, as a unit's induk does. Other words may head any list.
    """
    keys = [key for key in block.keys if key not in COUNTS]
    if not kind.keys or len(keys) != _PAIR:
        return False
    own = {_key(heading.name) for heading in kind.vocabulary.headings}
    return own.issuperset(keys) or len(known) == _PAIR and not known.isdisjoint(_of_itself(kind))


def _of_itself(kind: ListKind) -> Iterator[str]:
    if kind.records is not None:
        own = record_type(kind.records.record_type)
        within = {spec.key for spec in own.fields if spec.refers_to == own.key}
        yield from (one.name for one in kind.vocabulary.headings if one.field in within)


def _layout_of(block: _Block, kind: ListKind) -> Layout:
    keys = tuple(_key_of(place, block, kind.vocabulary) for place in range(len(block.keys)))
    columns = _with_names_apart(match_columns(keys, block.texts, kind.vocabulary), keys, kind.vocabulary)
    columns = _with_parts(columns, block.texts, kind.vocabulary)
    if kind.personal:
        columns = tuple(_without_relatives(columns, kind.personal))
    return Layout(block.last_row, block.width, columns)


def _without_relatives(columns: Sequence[ColumnMatch], personal: frozenset[str]) -> Iterator[ColumnMatch]:
    """Behind the name of a wife or a child a day of birth is not that of the pegawai: it means nothing."""
    of_relative = False
    for column in columns:
        of_relative |= bool(_RELATIVE.search(_key(column.heading)))
        if of_relative and personal.intersection((*column.meanings, *column.choices)):
            yield replace(column, baku=None, parts=(), choices=())
        else:
            yield column


def _with_names_apart(
    columns: tuple[ColumnMatch, ...], keys: Sequence[str], vocabulary: Vocabulary
) -> tuple[ColumnMatch, ...]:
    """Beside "Nama Keluarga" a bare "Nama" is the pegawai's, though the field of the record is called so."""
    bare = next((one for one in columns if one.baku and keys[one.index] == _NAME), None)
    if bare is None:
        return columns
    taken = {one.baku for one in columns}
    names = [name for _, name in vocabulary.spellings.get(_NAME, ()) if name not in taken]
    for one in columns if names else ():
        known = vocabulary.spellings.get(keys[one.index], ())
        if not one.meanings and not one.choices and any(name == bare.baku for _, name in known):
            changed = {bare.index: names[0], one.index: bare.baku}
            return tuple(replace(other, baku=changed.get(other.index, other.baku)) for other in columns)
    return columns


def _key_of(place: int, block: _Block, vocabulary: Vocabulary) -> str:
    """By what a heading is known: its group counts, and for a bare TMT the heading before it."""
    key, text = _found(block.keys[place], vocabulary), block.texts[place]
    if key == _BARE and key not in vocabulary.spellings and place:
        # A merged heading leaves gaps, and a ruang stands beside its golongan.
        before_it = reversed(block.texts[:place])
        others = (one for one in before_it if one and _key(one.split("\n")[-1]) not in RUANG)
        named = next(others, text)
        before = key_in_group(f"{named}\n{text}", vocabulary)
        return before if before in vocabulary.spellings else key
    return _found(key_in_group(text, vocabulary), vocabulary) if "\n" in text else key


def _found(key: str, vocabulary: Vocabulary) -> str:
    """The key by which the vocabulary knows a heading: as it is, else with its short words written out."""
    known = key in vocabulary.spellings or key in vocabulary.joint
    return key if known or in_full(key) not in vocabulary.spellings else in_full(key)


def _with_parts(
    columns: tuple[ColumnMatch, ...], texts: Sequence[str], vocabulary: Vocabulary
) -> tuple[ColumnMatch, ...]:
    taken = {column.baku for column in columns if column.baku}
    found: list[ColumnMatch] = []
    for column in columns:
        if column.baku is None and not column.choices:
            parts = parts_of_heading(texts[column.index], vocabulary)
            names = {part.baku for part in parts if part.baku}
            if names and not names & taken:
                taken |= names
                alone = parts[0].baku if len(parts) == 1 else None
                column = replace(column, baku=alone) if alone else replace(column, parts=parts)
        found.append(column)
    return tuple(found)


def _blocks(rows: Sequence[Row]) -> Iterator[_Block]:
    usable = [_heading_texts(row) for row in rows]
    for place in range(len(rows)):
        for depth in range(1, _DEEPEST + 1):
            lines = usable[place : place + depth]
            if len(lines) < depth or any(line is None for line in lines):
                break
            texts = _combined([line for line in lines if line is not None])
            yield _Block(rows[place + depth - 1].number, len(texts), texts, tuple(map(_key, texts)))


def _heading_texts(row: Row) -> tuple[str, ...] | None:
    """The cells of a row that may hold headings; None when it holds somebody's data."""
    texts = tuple(cell_text(cell).strip() for cell in row.cells)
    if not any(texts) or is_number_row(row):
        return None
    if any(len(text) > _LONGEST_HEADING or _FIGURES.search(text) for text in texts):
        return None
    return texts


def _combined(lines: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Headings of several lines as one: a group's name goes over all columns that have something below it."""
    width = max(map(len, lines))
    padded = [line + ("",) * (width - len(line)) for line in lines]
    for upper in range(len(padded) - 1):
        filled = list(padded[upper])
        group = ""
        for index in range(width):
            below = any(line[index] for line in padded[upper + 1 :])
            if filled[index]:
                group = filled[index] if below else ""
            elif below:
                filled[index] = group
            else:
                group = ""
        padded[upper] = tuple(filled)
    return tuple("\n".join(filter(None, column)) for column in zip(*padded, strict=True))


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    return heading_key(text)

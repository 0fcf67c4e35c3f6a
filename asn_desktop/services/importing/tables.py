"""From a sheet to a table whose columns are understood: recognised, decided by a person or remembered, and,
where headings leave two readings, settled by what stands in the columns; what is still open is asked.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from asn_desktop.domain.nip import problem_of_nip
from asn_desktop.exchange.blocks import Found, ListKind, read_as, recognise_list
from asn_desktop.exchange.cells import Cell, Row, Sheet, cell_text
from asn_desktop.exchange.composites import parts_of_heading
from asn_desktop.exchange.headers import ColumnMatch, Layout, Vocabulary, decided, heading_key
from asn_desktop.exchange.kinds import NIP, PNS_ID, is_siasn, own_kinds
from asn_desktop.exchange.pairs import (
    with_merged_repeated,
    with_owner_of_above,
    with_owner_repeated,
    with_pairs_joined,
)
from asn_desktop.exchange.passed_over import Body, body_of
from asn_desktop.exchange.ruang import with_ruang_joined
from asn_desktop.exchange.siasn import spec_of, without_apostrophe
from asn_desktop.exchange.unit_titles import ABOVE, UNIT, with_units_of_titles
from asn_desktop.fields.references import References
from asn_desktop.fields.spec import Kind
from asn_desktop.fields.values import clean, is_empty
from asn_desktop.services.importing.mapping import Decisions, applied, signature

_SAMPLES: Final = 50
_LIKELY: Final = 1 / 3  # of the words of both
_PROPOSED: Final = 4
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_SATUAN_KERJA: Final = frozenset({"satuan kerja", "satker"})
SHOWN_SAMPLES: Final = 3


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file, ready to be read."""

    sheet: Sheet
    kind: ListKind
    official: bool  # a SIASN download
    layout: Layout
    body: Body
    signature: str
    decisions: Decisions
    pairs: int = 0  # of rows that are one person each: the NIP below the name
    units: int = 0  # titles between the rows that named the unit of those below
    ruang: tuple[str, ...] = ()  # headings of golongan whose ruang stood in the column beside
    of_above: tuple[int, ...] = ()  # rows without name and number: they are the person's above

    @property
    def has_key(self) -> bool:
        """Whether people, or records of the office, can be told apart."""
        keys = self.kind.keys
        return self.layout.known.issuperset(keys) if keys else bool(self.layout.known & {NIP, PNS_ID})


def table_of(
    sheet: Sheet,
    kinds: Sequence[ListKind],
    references: References,
    decisions: Decisions | None,
    remembered: Mapping[str, Decisions],
) -> Table | None:
    """The table of a sheet; with ``decisions`` None those that are remembered for its layout hold.

    An encrypted list of ours is what it says, and all its rows count.
    """
    if sheet.sealed is not None:
        kinds = (own_kinds(references)[sheet.sealed.jenis],)
    found = recognise_list(sheet if sheet.sealed is None else replace(sheet, rows=sheet.rows[:1]), kinds)
    if found is None:
        return None
    name = signature(found.layout.columns)
    chosen = remembered.get(name, Decisions()) if decisions is None else decisions
    found = _of_kind(found, chosen.kind, kinds)
    vocabulary = found.kind.vocabulary
    of_people = found.kind.records is None
    own = _unit_by_other_words(found.layout) if of_people else found.layout
    layout = applied(own, chosen, vocabulary)
    if sheet.sealed is not None:
        official = is_siasn(Found(found.kind, layout))
        return Table(sheet, found.kind, official, layout, Body(sheet.rows[1:], ()), name, chosen)
    if not of_people and sheet.tall:
        sheet = with_owner_repeated(sheet, layout)
    sheet, pairs = with_pairs_joined(sheet, layout, of_records=not of_people)
    titles: tuple[int, ...] = ()
    if of_people:
        sheet, layout, titles = with_units_of_titles(with_merged_repeated(sheet, layout), layout)
        layout = applied(layout, chosen, vocabulary)  # also to the columns that the titles became
    body = body_of(sheet, layout, found.kind.keys)
    body = replace(body, passed_over=tuple(sorted((*body.passed_over, *titles))))
    of_above: tuple[int, ...] = ()
    if found.kind.records is not None and found.kind.records.of_people:
        rows, of_above = with_owner_of_above(body.rows, layout, sheet.tall)
        body = replace(body, rows=rows)
    layout = _settled(layout, body.rows, found.kind, references)
    layout = _taken_apart(layout, found, body.rows, references)
    layout, rows, ruang = with_ruang_joined(layout, vocabulary, body.rows)
    body = replace(body, rows=rows)
    official = is_siasn(Found(found.kind, layout))
    return Table(
        sheet, found.kind, official, layout, body, name, chosen, pairs, len(titles), ruang, of_above
    )


def _unit_by_other_words(layout: Layout) -> Layout:
    """Where a list names no unit but a "satuan kerja", that is where its people work."""
    if layout.known & {UNIT, ABOVE} != {ABOVE}:
        return layout
    columns = (
        decided(column, UNIT)
        if column.baku == ABOVE and heading_key(column.heading) in _SATUAN_KERJA
        else column
        for column in layout.columns
    )
    return replace(layout, columns=tuple(columns))


def samples_of(column: ColumnMatch, rows: Sequence[Row], count: int = SHOWN_SAMPLES) -> tuple[str, ...]:
    """The first different texts in a column."""
    found: dict[str, None] = {}
    for cell in _cells(column, rows):
        found.setdefault(" ".join(cell_text(cell).split()))
        if len(found) == count:
            break
    return tuple(found)


def proposals_of(column: ColumnMatch, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What the heading of a column without a meaning may mean: the headings whose spellings share most
    words.
    """
    if column.meanings:
        return ()
    words = _words(column.heading)
    best: dict[str, float] = {}
    for spelling, names in vocabulary.spellings.items():
        others = _words(spelling)
        share = len(words & others) / len(words | others) if words else 0.0
        for _, name in names:
            best[name] = max(best.get(name, 0.0), share)
    likely = sorted((name for name, share in best.items() if share >= _LIKELY), key=lambda name: -best[name])
    return tuple(likely[:_PROPOSED])


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", heading_key(text)))


def _of_kind(found: Found, key: str, kinds: Sequence[ListKind]) -> Found:
    """The same headings read as another kind of list, which somebody chose."""
    kind = next((kind for kind in kinds if kind.key == key), None)
    return found if kind is None or kind is found.kind else read_as(found, kind)


def _settled(layout: Layout, rows: Sequence[Row], kind: ListKind, references: References) -> Layout:
    columns = list(layout.columns)
    by_name: dict[tuple[str, ...], list[ColumnMatch]] = {}
    for column in layout.open_columns:
        by_name.setdefault(column.choices, []).append(column)
    for names, rivals in by_name.items():
        chosen = _chosen(names, rivals, rows, kind, references)
        if chosen is not None:
            columns = [
                decided(column, chosen[1] if column is chosen[0] else None) if column in rivals else column
                for column in columns
            ]
    if NIP not in {name for column in columns for name in column.meanings}:
        columns = [
            decided(column, NIP) if column.baku == PNS_ID and _holds_numbers(column, rows) else column
            for column in columns
        ]
    return replace(layout, columns=tuple(columns))


def _taken_apart(layout: Layout, found: Found, rows: Sequence[Row], references: References) -> Layout:
    """Lines of one heading may be a group and what stands below it, or things of one cell, "JABATAN" and
    "TMT": where no cell is what the first reading says, they are the second.
    """
    columns = list(layout.columns)
    for place, column in enumerate(columns):
        text = found.texts[column.index] if column.index < len(found.texts) else ""
        if column.baku is None or "\n" not in text:
            continue
        parts = parts_of_heading(text, found.kind.vocabulary)
        names = {part.baku for part in parts if part.baku}
        others = {name for other in columns if other is not column for name in other.meanings}
        if len(parts) < 2 or names & others or not _cells(column, rows):
            continue
        if not any(_reads(column, column.baku, [row], found.kind, references) for row in rows[:_SAMPLES]):
            columns[place] = replace(column, baku=None, parts=parts)
    return replace(layout, columns=tuple(columns))


def _chosen(
    names: tuple[str, ...],
    rivals: Sequence[ColumnMatch],
    rows: Sequence[Row],
    kind: ListKind,
    references: References,
) -> tuple[ColumnMatch, str] | None:
    """The column and meaning that the contents leave, or None: somebody must decide."""
    contents = [[cell_text(cell) for cell in _cells(column, rows, limit=None)] for column in rivals]
    if len(rivals) > 1 and len(names) == 1 and all(content == contents[0] for content in contents):
        return rivals[0], names[0]
    readable = [
        (column, name) for column in rivals for name in names if _reads(column, name, rows, kind, references)
    ]
    return readable[0] if len(readable) == 1 else None


def _reads(
    column: ColumnMatch, name: str, rows: Sequence[Row], kind: ListKind, references: References
) -> bool:
    cells = _cells(column, rows)
    spec = spec_of(kind.vocabulary.heading(name))
    if spec.kind is Kind.DATE and all(_YEAR.fullmatch(cell_text(cell).strip()) for cell in cells):
        return False  # a year, beside a column of days
    return bool(cells) and all(
        not any(problem.blocks for problem in clean(spec, _bare(cell), references)[1]) for cell in cells
    )


def _holds_numbers(column: ColumnMatch, rows: Sequence[Row]) -> bool:
    cells = _cells(column, rows)
    return bool(cells) and all(problem_of_nip(_bare(cell)) is None for cell in cells)


def _bare(cell: Cell) -> Cell:
    return without_apostrophe(cell) if isinstance(cell, str) else cell


def _cells(column: ColumnMatch, rows: Sequence[Row], limit: int | None = _SAMPLES) -> list[Cell]:
    found: list[Cell] = []
    for row in rows:
        cell = row.cells[column.index] if column.index < len(row.cells) else None
        if not is_empty(cell):
            found.append(cell)
            if len(found) == limit:
                break
    return found

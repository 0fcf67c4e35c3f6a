"""Rows of a sheet that belong together: a name with the NIP in the row below it, and the records of one
person beside his name in a cell over all their rows.
"""

from collections.abc import Sequence
from dataclasses import replace

from asn_desktop.exchange.cells import Cell, Row, Sheet, cell_text
from asn_desktop.exchange.headers import COUNTS, Layout, heading_key
from asn_desktop.exchange.passed_over import KEYS, NAMES
from asn_desktop.exchange.pieces import Piece, take_apart


def with_pairs_joined(sheet: Sheet, layout: Layout, *, of_records: bool = False) -> tuple[Sheet, int]:
    """The sheet with the second row of each pair put into the first, line below line, and how many there are.

    Numbers of rows stay; the second row is left empty. Only under a heading of name and NIP together. In a
    list ``of_records`` both rows may hold one of their own: then each keeps it, and both name the person.
    """
    places = [
        column.index
        for column in layout.columns
        if KEYS.intersection(column.meanings) and NAMES.intersection(column.meanings)
    ]
    if len(places) != 1:
        return sheet, 0
    rows = list(sheet.rows)
    count = 0
    for place in range(layout.heading_row, len(rows) - 1):
        upper, lower = rows[place], rows[place + 1]
        if _is_name(_text(upper, places[0])) and _is_number(_text(lower, places[0])):
            whole = _joined(upper.cells, lower.cells)
            if of_records and _hold_both(upper, lower, places[0]):
                for here, row in ((place, upper), (place + 1, lower)):
                    cells = (*row.cells[: places[0]], whole[places[0]], *row.cells[places[0] + 1 :])
                    rows[here] = Row(row.number, cells)
            else:
                rows[place], rows[place + 1] = Row(upper.number, whole), Row(lower.number, ())
                count += 1
    return replace(sheet, rows=tuple(rows)), count


def with_owner_repeated(sheet: Sheet, layout: Layout) -> Sheet:
    """The sheet of a list of records with name and number in every row over which their cell was merged."""
    places = {column.index for column in layout.columns if (KEYS | NAMES).intersection(column.meanings)}
    rows = list(sheet.rows)
    done = dict.fromkeys(places, layout.heading_row - 1)  # forged cells may lie over each other
    for column, first, last in sorted(sheet.tall):
        if column not in places or first <= done[column]:
            continue
        done[column] = last
        owner = rows[first].cells[column] if column < len(rows[first].cells) else None
        for place in range(first + 1, min(last + 1, len(rows))):
            cells = rows[place].cells
            if not rows[place].is_blank and column < len(cells) and cells[column] is None:
                rows[place] = Row(rows[place].number, (*cells[:column], owner, *cells[column + 1 :]))
    return replace(sheet, rows=tuple(rows))


def with_owner_of_above(
    rows: tuple[Row, ...], layout: Layout, tall: Sequence[tuple[int, int, int]]
) -> tuple[tuple[Row, ...], tuple[int, ...]]:
    """The rows of a list of records with name and number of the person above where both are left blank, and
    the numbers of those rows: offices write a person once and his records below him.

    Only right below him, without a number of its own in the column that counts, and where something stands
    under a heading that is known: a blank line, a total or a title in between ends what is his. Where
    names are merged over their records (``tall``), a row below is not the office's way of saying so.
    """
    own = {column.index for column in layout.columns if (KEYS | NAMES).intersection(column.meanings)}
    if any(column in own and last > layout.heading_row for column, _, last in tall):
        return rows, ()
    keys = [column.index for column in layout.columns if KEYS.intersection(column.meanings)]
    counts = {column.index for column in layout.columns if heading_key(column.heading) in COUNTS}
    known = {column.index for column in layout.columns if column.meanings} - own
    made: list[Row] = []
    taken: list[int] = []
    owner, before = Row(0, ()), 0
    for row in rows:
        if any(_text(row, index) for index in (own | counts)):
            owner = row if any(_text(row, index) for index in keys) else Row(0, ())
        elif owner.number and row.number == before + 1 and any(_text(row, index) for index in known):
            cells = list(row.cells) + [None] * (max(own) + 1 - len(row.cells))
            for index in own:
                cells[index] = owner.cells[index] if index < len(owner.cells) else None
            row = Row(row.number, tuple(cells))
            taken.append(row.number)
        before = row.number
        made.append(row)
    return tuple(made), tuple(taken)


def with_merged_repeated(sheet: Sheet, layout: Layout) -> Sheet:
    """The sheet of a list of people with what was merged over several of them, their unit say, in each of
    their rows. Names and numbers are nobody else's, and rows without a number are left alone.
    """
    own = {column.index for column in layout.columns if (KEYS | NAMES).intersection(column.meanings)}
    keys = [column.index for column in layout.columns if KEYS.intersection(column.meanings)]
    others = {column.index for column in layout.columns if column.meanings} - own
    rows = list(sheet.rows)
    for column, first, last in sorted(sheet.tall):
        if column not in others or first < layout.heading_row or first >= len(rows):
            continue
        value = rows[first].cells[column] if column < len(rows[first].cells) else None
        for place in range(first + 1, min(last + 1, len(rows))):
            row = rows[place]
            cells = row.cells + (None,) * (column + 1 - len(row.cells))
            if cells[column] is None and any(_text(row, key) for key in keys):
                rows[place] = Row(row.number, (*cells[:column], value, *cells[column + 1 :]))
    return replace(sheet, rows=tuple(rows))


def _text(row: Row, index: int) -> str:
    return cell_text(row.cells[index]).strip() if index < len(row.cells) else ""


def _is_name(text: str) -> bool:
    return any(map(str.isalpha, text)) and take_apart(text, (Piece.NIP,))[0] == (text,)


def _is_number(text: str) -> bool:
    [found], rest = take_apart(text, (Piece.NIP,))
    return found is not None and not rest and not any(map(str.isalpha, found.upper().replace("E+", "")))


def _hold_both(upper: Row, lower: Row, owner: int) -> bool:
    """Whether two rows hold something in one column beside that of the person."""
    return any(
        _text(upper, index) and _text(lower, index) for index in range(len(upper.cells)) if index != owner
    )


def _joined(upper: Sequence[Cell], lower: Sequence[Cell]) -> tuple[Cell, ...]:
    width = max(len(upper), len(lower))
    pairs = zip(
        (*upper, *[None] * (width - len(upper))), (*lower, *[None] * (width - len(lower))), strict=True
    )
    return tuple(
        below if above is None else above if below is None else f"{cell_text(above)}\n{cell_text(below)}"
        for above, below in pairs
    )

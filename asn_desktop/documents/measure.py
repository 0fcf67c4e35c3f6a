"""From blocks to measured rows: every text wrapped to its column, in points, before anything is placed."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from math import inf
from typing import NamedTuple

from asn_desktop.documents.blocks import Align, Band, Cell, Figure, OnBreak, Par, Row, Table
from asn_desktop.documents.errors import DoesNotFit
from asn_desktop.documents.fonts import Face, FontFamily
from asn_desktop.documents.page import MM
from asn_desktop.documents.text import wrap

_BULLET_INSET = 1.0 * MM
_UNDER, _STRIKE = 0.12, -0.3  # places of a line below and through words, in sizes from the baseline
_SHORT = 3  # lines kept of a repeated text that would fill the page again


class Line(NamedTuple):
    """One line of text with its place across the page; the baseline follows from where the cell lands."""

    x: float
    text: str
    face: str
    size: float
    leading: float
    bullet: str = ""
    bullet_x: float = 0.0
    rules: tuple[tuple[float, float, float], ...] = ()  # left, right, below the baseline


@dataclass(slots=True)
class Slot:
    """A cell with what it still has to show.

    ``ruler`` knows what it shows when it goes on over a page, ``most`` is the height that a repeated text may
    have there.
    """

    x: float
    right: float
    cell: Cell
    lines: tuple[Line, ...]
    ruler: "Ruler"
    figure: Figure | None = None
    most: float = inf
    height: float = field(init=False)  # of lines and figure, without padding

    def __post_init__(self) -> None:
        self.height = sum([line.leading for line in self.lines])
        if self.figure:
            self.height += self.figure.height * MM

    def fitting(self, room: float) -> int:
        """How many lines fit into ``room``; a last line is not left alone for the next page."""
        used, count = 0.0, 0
        for line in self.lines:
            used += line.leading
            if used > room + 0.01:
                break
            count += 1
        return count - 1 if 2 < count == len(self.lines) - 1 else count

    def first(self, count: int) -> "Slot":
        """The slot with its first lines only."""
        figure = None if count < len(self.lines) else self.figure
        return replace(self, lines=self.lines[:count], figure=figure)

    def after(self, count: int) -> "Slot":
        """The slot as the next page shows it, when ``count`` lines have been placed."""
        rest = self.lines[count:]
        if not rest:
            return replace(self, lines=self.ruler.again(self), figure=None)
        mark = self.ruler.mark(self)
        if mark is None or count == 0 or rest[-1].text.endswith(mark.text):
            return replace(self, lines=rest)  # not begun yet, or a repeated text that ends with the mark
        return replace(self, lines=(mark, *rest))


@dataclass(slots=True)
class MeasuredRow:
    """Slots side by side and the room above and below their text."""

    slots: list[Slot]
    pad: float
    min_height: float
    rules: tuple[tuple[float, float], ...] = ()  # points from the top, width
    height: float = field(init=False)  # with padding

    def __post_init__(self) -> None:
        self.height = max(self.min_height, 2 * self.pad + max([slot.height for slot in self.slots]))

    def cut(self, room: float) -> "tuple[MeasuredRow, MeasuredRow] | None":
        """The row in two: what fits into ``room``, and the rest; None when too little fits to be worth it."""
        counts = [slot.fitting(room - 2 * self.pad) for slot in self.slots]
        if not any(self.slots[i].lines[count:] for i, count in enumerate(counts)):
            return None
        if any(slot.figure for slot in self.slots) or max(counts) < 2:
            return None
        top = [slot.first(count) for slot, count in zip(self.slots, counts, strict=True)]
        bottom = [slot.after(count) for slot, count in zip(self.slots, counts, strict=True)]
        return replace(self, slots=top, min_height=0.0), replace(self, slots=bottom, min_height=0.0, rules=())

    def continued(self) -> "MeasuredRow":
        """The row on the next page when all of it has been placed."""
        return replace(self, slots=[slot.after(len(slot.lines)) for slot in self.slots], min_height=0.0)


class Ruler:
    """Measures the rows of one table for one usable width."""

    def __init__(self, table: Table, family: FontFamily, lanjutan: str, left: float, usable: float) -> None:
        """``left`` and ``usable`` in points; ``lanjutan`` marks texts that are repeated after a break."""
        self._lanjutan = lanjutan
        scale = usable / sum(table.columns)
        self._family = family
        self._pad = (table.pad[0] * MM, table.pad[1] * MM)
        self._known: dict[tuple[int, int, int, bool], Slot] = {}  # of cells that stand in several rows
        self._free: dict[frozenset[int], list[int]] = {}  # columns beside those that are taken
        self._edges = [round(left, 2)]
        for column in table.columns:
            left += column * scale
            self._edges.append(round(left, 2))  # edges of all tables that should meet do meet

    @property
    def pad(self) -> float:
        """Room above and below text, in points."""
        return self._pad[1]

    def rows(self, rows: tuple[Row, ...], taken: frozenset[int] = frozenset(), *, short: bool = False
             ) -> list[MeasuredRow]:
        """Measured rows; ``taken`` columns belong to spanned cells, ``short``: a few lines tell which row
        goes on, more would only push the rest down. Raises DoesNotFit on a wrong count.
        """
        return [self._row(row, taken, short=short) for row in rows]

    def _row(self, row: Row, taken: frozenset[int], *, short: bool) -> MeasuredRow:
        free = self._free.get(taken)
        if free is None:
            free = [column for column in range(len(self._edges) - 1) if column not in taken]
            self._free[taken] = free
        covered = sum([cell.span for cell in row.cells])
        if covered != len(free):
            raise DoesNotFit(f"a row covers {covered} of {len(free)} free columns")
        slots, index = [], 0
        for cell in row.cells:
            place = (id(cell), free[index], free[index + cell.span - 1], short)
            slot = self._known.get(place)
            if slot is None:
                slot = self._known[place] = self.slot(cell, place[1], place[2])
                if short and slot.lines:
                    slot.most = (_SHORT + 1) * slot.lines[0].leading + 0.01
            slots.append(slot)
            index += cell.span
        rules = tuple([(down * MM, width) for down, width in row.rules])
        return MeasuredRow(slots, self.pad / 2 if row.tight else self.pad, row.min_height * MM, rules)

    def slot(self, cell: Cell, first: int, last: int, most: float = inf) -> Slot:
        """A cell from column ``first`` to ``last`` with its lines."""
        x, right = self._edges[first], self._edges[last + 1]
        return Slot(x, right, cell, self._lines(cell.content, x, right - x), self, cell.figure, most)

    def mark(self, slot: Slot) -> Line | None:
        """What the rest of such a text begins with on the next page."""
        marked = slot.cell.on_break in (OnBreak.MARK, OnBreak.LANJUTAN)
        if not marked or not any([par.text for par in slot.cell.content]):
            return None
        final = slot.cell.content[-1]
        return self._lines((Par(self._lanjutan, final.style, final.align),), slot.x, slot.right - slot.x)[0]

    def again(self, slot: Slot) -> tuple[Line, ...]:
        """What a cell shows on the next page with nothing left: wrapped only then, as few cells need it."""
        content, x, width = slot.cell.content, slot.x, slot.right - slot.x
        if slot.cell.on_break is OnBreak.AGAIN:
            return self._lines(content, x, width)
        mark = self.mark(slot)
        if mark is None:
            return ()
        if slot.cell.on_break is OnBreak.MARK:
            return (mark,)
        final = content[-1]
        text = f"{final.text} {self._lanjutan}".strip()
        whole = self._lines((*content[:-1], replace(final, text=text)), x, width)
        if sum([line.leading for line in whole]) <= slot.most:
            return whole
        dots = self._lines((Par(f"… {self._lanjutan}", final.style, final.align),), x, width)
        return (*whole[:_SHORT], dots[0] if len(dots) == 1 else mark)

    def _lines(self, content: tuple[Par, ...], x: float, width: float) -> tuple[Line, ...]:
        lines: list[Line] = []
        for par in content:
            style = par.style
            face = self._family.face(style.cut)
            bullet_x = x + self._pad[0] + _BULLET_INSET
            indent = _BULLET_INSET + face.width(par.bullet + " ") * style.size / 1000 if par.bullet else 0.0
            room = width - 2 * self._pad[0] - indent
            bullet = par.bullet
            for text in wrap(par.text, face, room * 1000 / style.size):
                at = x + self._pad[0] + indent
                if par.align is not Align.LEFT:
                    slack = room - face.width(text) * style.size / 1000
                    at += slack / 2 if par.align is Align.CENTER else slack
                rules = tuple(_rules(par, text, at, face)) if style.underlined or par.struck else ()
                lines.append(Line(at, text, face.name, style.size, style.leading, bullet, bullet_x, rules))
                bullet = ""
        return tuple(lines)


def _rules(par: Par, text: str, at: float, face: Face) -> Iterator[tuple[float, float, float]]:
    """Lines below and through a line of text; words that were broken over two lines are not struck."""
    size = par.style.size
    if par.style.underlined:
        yield at, at + face.width(text) * size / 1000, _UNDER * size
    for words in par.struck:
        before, found, _ = text.partition(words)
        if found:
            left = at + face.width(before) * size / 1000
            yield left, left + face.width(words) * size / 1000, _STRIKE * size


class Strip:
    """A band in progress: what of it is still to be placed."""

    def __init__(self, heading: list[MeasuredRow], rows: list[MeasuredRow], spanned: list[Slot], pad: float,
                 *, whole: bool) -> None:
        self.heading, self.rows, self.spanned, self.pad, self.whole = heading, rows, spanned, pad, whole
        self.head_height = sum([row.height for row in heading])
        beside = [slot.height + 2 * pad for slot in spanned]
        self.body_height = max([sum([row.height for row in rows]), *beside])
        self.height = self.head_height + self.body_height

    def minimum(self, tall: float) -> float:
        """The least height worth starting with: heading, repeated texts and the first row (or lines)."""
        few = 3 * 12.0 + 2 * self.pad
        first = self.rows[0].height if self.rows[0].height <= tall else few
        repeated = (slot for slot in self.spanned if slot.cell.on_break is OnBreak.LANJUTAN)
        texts = [slot.height + 2 * self.pad for slot in repeated]
        return self.head_height + max([first, *(height if height <= tall else few for height in texts)])

    def cut(self, room: float, tall: float, *, deep: bool) -> "tuple[Strip, Strip] | None":
        """The strip in two at ``room``, or None when not enough fits.

        Rows higher than ``tall`` are split by lines, with ``deep`` any row; a repeated text is only torn when
        it is taller than ``tall`` or with ``deep``.
        """
        space = room - self.head_height
        taken, rest, used = [], list(self.rows), 0.0
        while rest and used + rest[0].height <= space + 0.01:
            taken.append(rest.pop(0))
            used += taken[-1].height
        if rest and (rest[0].height > tall or (deep and not taken)):
            parts = rest[0].cut(space - used)
            if parts:
                taken.append(parts[0])
                rest[0] = parts[1]
        if not taken:
            return None
        counts = [slot.fitting(space - 2 * self.pad) for slot in self.spanned]
        for slot, count in zip(self.spanned, counts, strict=True):
            torn = count < len(slot.lines) and slot.cell.on_break in (OnBreak.AGAIN, OnBreak.LANJUTAN)
            if torn and not deep and slot.height <= tall:
                return None
        top = [slot.first(count) for slot, count in zip(self.spanned, counts, strict=True)]
        bottom = [slot.after(count) for slot, count in zip(self.spanned, counts, strict=True)]
        rest = rest or [taken[-1].continued()]
        return (Strip(self.heading, taken, top, self.pad, whole=self.whole),
                Strip([row.continued() for row in self.heading], rest, bottom, self.pad, whole=self.whole))


def measure_band(band: Band, ruler: Ruler, page_room: float) -> Strip:
    """A band ready to be placed; ``page_room`` (points) bounds how much text is repeated after a break."""
    taken = frozenset(item.column for item in band.spanned)
    spanned = [ruler.slot(item.cell, item.column, item.column, page_room / 3) for item in band.spanned]
    return Strip(ruler.rows(band.heading), ruler.rows(band.rows, taken, short=True), spanned, ruler.pad,
                 whole=band.whole)


def measure_head(head: tuple[Row | Band, ...], ruler: Ruler, page_room: float) -> list[Strip]:
    """The head of a table, its rows one by one."""
    return [measure_band(part if isinstance(part, Band) else Band((part,)), ruler, page_room)
            for part in head]

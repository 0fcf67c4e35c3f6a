"""Places measured rows on pages: heads come again, bands and signature blocks stay whole, nothing is clipped.

All arithmetic of a paper happens here and in ``measure``, in points from the top left corner. The result is
plain data, so the number of pages is known before the first one is drawn.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from asn_desktop.documents.blocks import Align, Document, Figure, Table
from asn_desktop.documents.errors import DoesNotFit
from asn_desktop.documents.fonts import FontFamily
from asn_desktop.documents.measure import MeasuredRow, Ruler, Slot, Strip, measure_band, measure_head
from asn_desktop.documents.page import FOOTER_GAP_MM, MM, Paper, Sheet, sheet
from asn_desktop.documents.styles import FOOTER
from asn_desktop.documents.text import wrap

_KEEP = 0.4  # bands up to this share of a page are not broken, higher rows are split by lines
_GAP = 0.2  # a table's first group is broken rather than leave more than this share of a page empty
_CAP = 0.72  # height of capitals in the size, to centre a line on its leading
_TAIL = 24.0  # points left for the next page when something must go along with the end of a band
_FOOTER_SHARE = 0.8
_RULE = 0.6  # width of a line below or through words, in points
_WATCHED = 250  # bands between two calls of whoever watches
_SHARE = {Align.LEFT: 0.0, Align.CENTER: 1.0, Align.RIGHT: 2.0}  # halves of its width that a label moves left

Watch = Callable[[int, int], None]  # done, of how many
Edge = tuple[float, float, float, float]  # x1, y1, x2, y2 of a line


def unwatched(done: int, whole: int) -> None:
    """Nobody waits."""


class Run(NamedTuple):
    """One line of text: start and baseline in points from the top left corner; ``upright`` reads upwards."""

    x: float
    y: float
    text: str
    face: str
    size: float
    upright: bool = False


class Box(NamedTuple):
    """A filled rectangle: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float


@dataclass(slots=True)
class Page:
    """What one page shows; figures come with the place of their top left corner."""

    runs: list[Run] = field(default_factory=list)
    footer: list[Run] = field(default_factory=list)
    fills: list[Box] = field(default_factory=list)
    lines: list[Edge] = field(default_factory=list)
    rules: list[tuple[float, Edge]] = field(default_factory=list)  # width in points and place
    figures: list[tuple[float, float, Figure]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A finished layout, ready to be drawn."""

    title: str
    sheet: Sheet
    pages: tuple[Page, ...]


@dataclass(slots=True)
class _Item:
    """A band on its way: its table's head and gap, and the height that must follow it on its page."""

    strip: Strip
    head: list[Strip]
    gap: float
    first: bool
    border: bool
    keep_next: bool
    pad: float
    new_page: bool = False
    need: float = 0.0
    after: Strip | None = None  # the band of its own table that it must not be parted from
    soft: bool = False  # is kept with the next only because signatures want rows above them

    @property
    def intro(self) -> float:
        """Height of gap and head before a first band."""
        return self.gap + sum(part.height for part in self.head) if self.first else 0.0


def lay_out(document: Document, paper: Paper, family: FontFamily, watch: Watch = unwatched) -> LaidOut:
    """Place a document on pages; ``watch`` hears how many of how many bands are done, and may raise to stop.

    Raises DoesNotFit for what cannot be placed, MissingGlyph for a hole.
    """
    page = sheet(paper, document.orientation, document.margins)
    footer = wrap(document.footer, family.face(FOOTER.cut), page.usable * _FOOTER_SHARE * 1000 / FOOTER.size)
    bottom = page.bottom - len(footer) * FOOTER.leading - FOOTER_GAP_MM * MM
    flow = _Flow(page, bottom, family)
    items = _measured(document, family, page, bottom - page.top, watch)
    _tie(items, document.blocks)
    _set_needs(items, bottom - page.top)
    for number, item in enumerate(items):
        if number % _WATCHED == 0:
            watch(len(items) + number, 2 * len(items))
        flow.place(item)
    pages = tuple(flow.pages)
    for number, content in enumerate(pages, start=1):
        label = document.page_label.format(halaman=number, jumlah=len(pages))
        content.footer = _footer(footer, label, page, family)
        content.lines = _merged(content.lines)
    return LaidOut(document.title, page, pages)


def _measured(document: Document, family: FontFamily, page: Sheet, room: float, watch: Watch) -> list[_Item]:
    items: list[_Item] = []
    whole = 2 * sum(len(table.bands) for table in document.blocks)
    for table in document.blocks:
        ruler = Ruler(table, family, document.lanjutan, page.left, page.usable)
        head = measure_head(table.head, ruler, room)
        left = room - sum(part.height for part in head)
        for number, band in enumerate(table.bands):
            if number % _WATCHED == 0:
                watch(len(items), whole)
            items.append(_Item(measure_band(band, ruler, left), head, table.gap * MM, number == 0,
                               table.border, band.keep_next, ruler.pad,
                               table.new_page and number == 0))
    return items


def _tie(items: list[_Item], tables: Iterable[Table]) -> None:
    """Turn each table's ``rows_above`` into bands that keep with the next."""
    start = 0
    for table in tables:
        wanted, index = table.rows_above, start - 1
        while wanted > 0 and index >= 0:
            item = items[index]
            item.soft = item.soft or not item.keep_next
            item.keep_next = True
            if item.border:
                wanted -= len(item.strip.rows) + len(item.strip.heading)
            index -= 1
        start += len(table.bands)


def _set_needs(items: list[_Item], room: float) -> None:
    """What must stand below each band on its page, from the last band backwards."""
    for item, after in zip(reversed(items[:-1]), reversed(items[1:]), strict=True):
        if not item.keep_next:
            continue
        item.after = None if after.first else after.strip
        whole = after.strip.height + after.need
        if after.strip.whole or whole <= _KEEP * room or after.strip.height <= _KEEP * room / 2:
            item.need = after.intro + whole
        else:
            item.need = after.intro + after.strip.minimum(_KEEP * room)


def _begins(strip: Strip, room: float, tall: float) -> bool:
    """Whether a band that is higher than ``room`` can be broken so that a part worth reading stands there."""
    if strip.whole or strip.height <= room or strip.minimum(tall) > room:
        return False
    return strip.cut(room, tall, deep=False) is not None


def _footer(left: tuple[str, ...], right: str, page: Sheet, family: FontFamily) -> list[Run]:
    face = family.face(FOOTER.cut)
    last = page.bottom - FOOTER.size * 0.25
    top = last - FOOTER.leading * (len(left) - 1)
    runs = [Run(page.left, top + number * FOOTER.leading, text, face.name, FOOTER.size)
            for number, text in enumerate(left) if text]
    width = face.width(right) * FOOTER.size / 1000
    return [*runs, Run(page.right - width, last, right, face.name, FOOTER.size)]


def _merged(lines: Iterable[Edge]) -> list[Edge]:
    """Cell edges joined into long lines, so that no edge is drawn twice."""
    edges = set(lines)
    joined: list[Edge] = []
    for x1, y1, x2, y2 in sorted(edge for edge in edges if edge[0] == edge[2]):
        if joined and joined[-1][0] == x1 and y1 <= joined[-1][3]:
            joined[-1] = (x1, joined[-1][1], x1, max(joined[-1][3], y2))
        else:
            joined.append((x1, y1, x2, y2))
    across: list[Edge] = []
    for y1, x1, x2 in sorted((edge[1], edge[0], edge[2]) for edge in edges if edge[1] == edge[3]):
        if across and across[-1][1] == y1 and x1 <= across[-1][2]:
            across[-1] = (across[-1][0], y1, max(across[-1][2], x2), y1)
        else:
            across.append((x1, y1, x2, y1))
    return joined + across


class _Flow:
    """The pages so far and the place where the next row goes."""

    def __init__(self, page: Sheet, bottom: float, family: FontFamily) -> None:
        self._top, self._bottom, self._family = page.top, bottom, family
        self.pages = [Page()]
        self._y = self._top
        self._head_due = False
        self._bound = False  # the next band begins on this page, because what it belongs to stands there

    def place(self, item: _Item) -> None:
        """Put a band on this page or the next ones. Raises DoesNotFit."""
        strip = item.strip
        if item.new_page and self._y != self._top:
            self._new_page()
        bound, self._bound = self._bound, False
        if item.first:
            self._head_due = True
        head = sum(part.height for part in item.head)
        fresh_room = self._bottom - self._top - head
        tall = _KEEP * fresh_room
        while True:
            fresh = self._y == self._top
            room = self._bottom - self._y - (head if self._head_due else 0.0)
            if self._head_due and not fresh and item.first:
                room -= item.gap
            height = strip.height
            if height + item.need <= room + 0.01:
                self._draw(strip, item)
                return
            gapes = item.first and not fresh and self._bottom - self._y > _GAP * (self._bottom - self._top)
            if gapes and item.after and self._stays(item, item.after, room - height, tall):
                self._draw(strip, item)
                return
            bound = bound or (gapes and (height > room or (self._nearly_empty(item) and len(strip.rows) > 1)))
            movable = not fresh and not bound and height + item.need <= fresh_room
            parts = None
            if not (movable and (strip.whole or height <= tall)) and not strip.whole:
                limit = room if height > room else height - _TAIL
                if fresh or strip.minimum(tall) <= room:
                    parts = strip.cut(limit, tall, deep=fresh)
            if parts:
                self._draw(parts[0], item)
                strip = parts[1]
            elif fresh and height <= room:
                self._draw(strip, item)  # too little to divide: what should follow goes to the next page
                return
            elif fresh:
                raise DoesNotFit("a row or block is higher than a page")
            self._new_page()

    def _stays(self, item: _Item, after: Strip, room: float, tall: float) -> bool:
        """Whether a table's first band stays though not all that it is tied to fits into ``room`` below it:
        the next one can be broken, or goes along with the signatures without it.
        """
        self._bound = _begins(after, room, tall)
        return self._bound or (room >= 0 and self._nearly_empty(item))

    def _nearly_empty(self, item: _Item) -> bool:
        """Whether the page would be, if the first rows of a table went along with the signatures."""
        return item.soft and self._bottom - self._y > _KEEP * (self._bottom - self._top)

    def _new_page(self) -> None:
        self.pages.append(Page())
        self._y = self._top
        self._head_due = True

    def _draw(self, strip: Strip, item: _Item) -> None:
        if self._head_due:
            if item.first and self._y != self._top:
                self._y += item.gap
            for part in item.head:
                self._draw_strip(part, item)
            self._head_due = False
        self._draw_strip(strip, item)

    def _draw_strip(self, strip: Strip, item: _Item) -> None:
        for row in strip.heading:
            self._draw_row(row, row.height, border=item.border)
        top, body = self._y, strip.body_height
        extra = (body - sum([row.height for row in strip.rows])) / len(strip.rows)
        for row in strip.rows:
            self._draw_row(row, row.height + extra, border=item.border)
        for slot in strip.spanned:
            self._draw_slot(slot, top, body, item.pad)
            if item.border:
                self._draw_edges((slot,), top, body)

    def _draw_row(self, row: MeasuredRow, height: float, *, border: bool) -> None:
        top, pad = self._y, row.pad
        for slot in row.slots:
            self._draw_slot(slot, top, height, pad)
        if border:
            self._draw_edges(row.slots, top, height)
        left, right = row.slots[0].x, row.slots[-1].right
        for down, width in row.rules:
            self.pages[-1].rules.append((width, (left, top + down, right, top + down)))
        self._y += height

    def _draw_edges(self, slots: Sequence[Slot], top: float, height: float) -> None:
        """Lines around cells that stand side by side; they need not touch each other."""
        lines, y1, y2 = self.pages[-1].lines, round(top, 2), round(top + height, 2)
        left = slots[0].x
        right = left
        for slot in slots:
            if slot.x != right:
                lines += ((left, y1, right, y1), (left, y2, right, y2), (right, y1, right, y2))
                left = slot.x
            lines.append((slot.x, y1, slot.x, y2))
            right = slot.right
        lines += ((left, y1, right, y1), (left, y2, right, y2), (right, y1, right, y2))

    def _draw_slot(self, slot: Slot, top: float, height: float, pad: float) -> None:
        page = self.pages[-1]
        if slot.cell.fill:
            page.fills.append(Box(slot.x, top, slot.right - slot.x, height))
        y = top + ((height - slot.height) / 2 if slot.cell.middle else pad)
        for x, text, face, size, leading, bullet, bullet_x, rules in slot.lines:
            baseline = y + (leading + _CAP * size) / 2
            if bullet:
                page.runs.append(Run(bullet_x, baseline, bullet, face, size))
            if rules:
                page.rules += [(_RULE, (x1, baseline + down, x2, baseline + down)) for x1, x2, down in rules]
            if text:
                page.runs.append(Run(x, baseline, text, face, size))
            y += leading
        if slot.figure:
            self._draw_figure(slot.figure, (slot.x + slot.right - slot.figure.width * MM) / 2, y)
        if y > top + height + 0.1:
            raise DoesNotFit("text is higher than its cell")

    def _draw_figure(self, figure: Figure, x: float, y: float) -> None:
        page = self.pages[-1]
        page.figures.append((x, y, figure))
        for label in figure.labels:
            face, size = self._family.face(label.style.cut), label.style.size
            half, drop = face.width(label.text) * size / 2000, _CAP * size / 2
            across, down = (drop, half) if label.upright else (-half * _SHARE[label.align], drop)
            place = x + label.x * MM + across, y + label.y * MM + down
            page.runs.append(Run(*place, label.text, face.name, size, label.upright))

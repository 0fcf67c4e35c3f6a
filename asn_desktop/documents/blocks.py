"""What a form is made of: frozen blocks of data. A form says what stands where; the engine does the sums."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from asn_desktop.documents.page import NARROW, Margins, Orientation
from asn_desktop.documents.styles import BODY, TextStyle


class Align(Enum):
    """Where a line stands in its cell."""

    LEFT = auto()
    CENTER = auto()
    RIGHT = auto()


class OnBreak(Enum):
    """What a cell shows on the next page when its row or group goes on there.

    Whoever reads that page alone must see that it goes on: with MARK and LANJUTAN the rest of a text begins
    with "(lanjutan)"; a cell without text stays empty.
    """

    FLOW = auto()  # the rest of its text, else nothing
    AGAIN = auto()  # the same text again (numbers)
    MARK = auto()  # the rest of its text, else "(lanjutan)" alone
    LANJUTAN = auto()  # the rest of its text, else the same text again, followed by "(lanjutan)"


@dataclass(frozen=True, slots=True)
class Par:
    """One paragraph; its line ends are kept. ``bullet`` hangs before the first line.

    ``struck`` are words of it that are crossed out, as one does by hand with what does not apply.
    """

    text: str
    style: TextStyle = BODY
    align: Align = Align.LEFT
    bullet: str = ""
    struck: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """Words in a figure at a point in millimetres from its top left; ``upright`` reads upwards.

    They are centred on the point; lying ones may also begin (LEFT) or end (RIGHT) there.
    """

    x: float
    y: float
    text: str
    style: TextStyle
    upright: bool = False
    align: Align = Align.CENTER


@dataclass(frozen=True, slots=True)
class Area:
    """A filled rectangle in a figure, in millimetres from its top left; ``gray``: 0 is black, 1 white."""

    x: float
    y: float
    width: float
    height: float
    gray: float = 0.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line or Bézier path in a figure, in millimetres: a start point and segments of 2 or 6 numbers."""

    start: tuple[float, float]
    segments: tuple[tuple[float, ...], ...]
    width: float  # points
    color: tuple[float, float, float] = (0.0, 0.0, 0.0)


QUIET = 4  # modules of white around a QR code, as readers want them


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing of known size in millimetres, centred in its cell; labels are centred on their points.

    ``code`` is a QR code that fills the box but for its white edge: its modules line by line, "1" is dark.
    """

    width: float
    height: float
    strokes: tuple[Stroke, ...] = ()
    labels: tuple[Label, ...] = ()
    image: bytes | None = None  # PNG or JPEG, fitted into the box
    code: tuple[str, ...] = ()
    areas: tuple[Area, ...] = ()  # lie under strokes and labels


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell over ``span`` columns. ``figure`` stands below the paragraphs; ``middle`` centres vertically.

    ``mark`` says that a paper's mark (its QR code) may stand here; without one it stays empty.
    """

    content: tuple[Par, ...] = ()
    span: int = 1
    fill: bool = False
    middle: bool = False
    on_break: OnBreak = OnBreak.FLOW
    figure: Figure | None = None
    mark: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells that together cover the free columns; ``min_height`` in millimetres, ``tight``: low.

    ``rules`` are lines across the whole row: their distance from its top in millimetres and width in points.
    """

    cells: tuple[Cell, ...]
    min_height: float = 0.0
    tight: bool = False
    rules: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Spanned:
    """A cell in one column beside all rows of its band."""

    column: int
    cell: Cell


@dataclass(frozen=True, slots=True)
class Band:
    """Rows that belong together.

    ``heading`` rows stand above them and come again, marked, when the band goes on over a page; ``spanned``
    cells stand beside all ``rows``. ``keep_next`` ties the band to the one below, ``whole`` forbids breaks.
    """

    rows: tuple[Row, ...]
    heading: tuple[Row, ...] = ()
    spanned: tuple[Spanned, ...] = ()
    keep_next: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Bands under a head that is repeated on every page; ``columns`` share the usable width in proportion.

    A head of several rows in which a title stands beside its neighbours' groups is a band with spanned cells.
    ``gap`` is the distance to what stands above and ``pad`` the room inside cells (left and right, above and
    below), in millimetres. ``rows_above`` is how many rows of the tables above must stand on the same page,
    as a footnote or a signature block needs it. ``new_page``: it never begins below another one.
    """

    columns: tuple[float, ...]
    bands: tuple[Band, ...]
    head: tuple[Row | Band, ...] = ()
    border: bool = True
    gap: float = 0.0
    pad: tuple[float, float] = (1.3, 1.1)
    rows_above: int = 0
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper before layout.

    ``title`` goes into the file's properties, ``footer`` stands left at the foot of each page. ``page_label``
    names a page by its {halaman} and their {jumlah}; ``lanjutan`` marks what
    goes on from the page before.
    """

    title: str
    orientation: Orientation
    footer: str
    page_label: str
    lanjutan: str
    blocks: tuple[Table, ...]
    margins: Margins = NARROW


_RULED = 0.4


def closed_up(document: Document, share: float) -> Document:
    """The same paper with this share of the air between its blocks and lines; ruled lines keep more of it."""
    tables = tuple(
        replace(table, gap=table.gap * share,
                pad=(table.pad[0], table.pad[1] * (max(share, _RULED) if table.border else share)))
        for table in document.blocks)
    return replace(document, blocks=tables)


def with_mark(document: Document, figure: Figure) -> Document:
    """The document with the figure in the cell that is kept for its mark: one only, beside who signs first; a
    paper that nobody signs has it at its end.
    """
    def band(one: Band) -> Band:
        rows = tuple(replace(row, cells=tuple(replace(cell, figure=figure) if cell.mark else cell
                                              for cell in row.cells)) for row in one.rows)
        return replace(one, rows=rows)

    def has(one: Table) -> bool:
        return any(cell.mark for part in one.bands for row in part.rows for cell in row.cells)

    place = next((place for place, one in enumerate(document.blocks) if has(one)), None)
    if place is None:
        row = Row((Cell(), Cell(figure=figure)))
        end = Table((3.0, 1.0), (Band((row,), whole=True),), border=False, gap=3.0, pad=(0.0, 0.0),
                    rows_above=1)
        return replace(document, blocks=(*document.blocks, end))
    signed = replace(document.blocks[place], bands=tuple(map(band, document.blocks[place].bands)))
    return replace(document, blocks=(*document.blocks[:place], signed, *document.blocks[place + 1:]))

"""Parts that papers of many people share: the kop, the centred title, heads of two levels, the signature.

A list is a table whose columns are told once (``Kolom``): its group, title and width. Source of the layouts:
the papers that offices use; the widths stand with each form.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Figure, Par, Row, Spanned, Table
from asn_desktop.documents.fonts import FontStyle
from asn_desktop.documents.forms.parts import Texts, text_cell
from asn_desktop.documents.page import NARROW, Margins, Orientation
from asn_desktop.documents.styles import BODY, LARGE, LARGE_BOLD, SMALL, TITLE, TextStyle
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.tanggal import tanggal_panjang

LIST = TextStyle(FontStyle.REGULAR, 7.0, 8.6)
LIST_BOLD = LIST.bold()
LIST_PAD = (1.0, 0.8)
NARROW_PAD = (0.7, 0.8)  # where the columns of a wide list must hold their titles on A4 too
KOSONG = "-"
LOKAL = "format lokal"  # of papers whose layout no regulation draws
_DOTS = "." * 40
_ROOM = 25.0  # millimetres for signature and stamp
_LAMBANG_MM = 18.0
_KOP_COLUMNS = (24.0, 138.0, 24.0)


@dataclass(frozen=True, slots=True)
class Kop:
    """The letterhead; ``alamat`` is the line in small letters, ``lambang`` a PNG or JPEG of ours."""

    instansi: str = ""
    perangkat_daerah: str = ""
    alamat: str = ""
    lambang: bytes | None = None


@dataclass(frozen=True, slots=True)
class Penandatangan:
    """Who signs, and where and when; what is missing is printed as dots to be filled in by hand.

    ``jabatan`` may have several lines, as "a.n. Bupati" above the post needs them.
    """

    jabatan: str = ""
    nama: str = ""
    pangkat: str = ""
    nip: str = ""
    tempat: str = ""
    tanggal: date | None = None


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: title, width in proportion, the title above it that it shares, and how its cells stand."""

    judul: str
    lebar: float
    kelompok: str = ""
    rata: Align = Align.LEFT


def kop_tables(kop: Kop, styles: tuple[TextStyle, TextStyle, TextStyle] = (LARGE, TITLE, SMALL),
               ) -> tuple[Table, ...]:
    """Lambang left, three centred lines, a double rule below; nothing for an office without a name."""
    texts = (kop.instansi.upper(), kop.perangkat_daerah.upper(), kop.alamat)
    lines = tuple(Par(text, style, Align.CENTER) for text, style in zip(texts, styles, strict=True) if text)
    if not lines:
        return ()
    picture = Figure(_LAMBANG_MM, _LAMBANG_MM, image=kop.lambang) if kop.lambang else None
    row = Row((Cell(figure=picture, middle=True), Cell(lines, middle=True), Cell()))
    head = Table(_KOP_COLUMNS, (Band((row,), keep_next=True),), border=False, pad=(0.0, 1.0))
    rule = Row((Cell(),), min_height=2.0, tight=True, rules=((0.6, 1.5), (1.4, 0.5)))
    return head, Table((1.0,), (Band((rule,), keep_next=True),), border=False, pad=(0.0, 0.0))


def title_table(lines: Sequence[str], *, gap: float = 0.0) -> Table:
    """Centred bold lines, the first one large; blank ones are left out."""
    shown = [text for text in lines if text.strip()]
    styles = (TITLE, *(LARGE_BOLD for _ in shown))
    rows = tuple(Row((text_cell(text, style, align=Align.CENTER),))
                 for text, style in zip(shown, styles, strict=False))
    return Table((1.0,), (Band(rows, whole=True, keep_next=True),), border=False, gap=gap, pad=(0.0, 0.4))


def list_table(columns: Sequence[Kolom], rows: Iterable[Sequence[str | Cell]], *, nihil: str,
               style: TextStyle = LIST, numbered: bool = True, total: Sequence[str] = (),
               gap: float = 3.0, pad: tuple[float, float] = LIST_PAD) -> Table:
    """A ruled list under its head, which comes again on every page; without rows it says ``nihil``.

    A text may have several lines. ``numbered`` puts the numbers of the columns under their titles; ``total``
    is a bold last row.
    """
    made: dict[tuple[int, str], Cell] = {}  # most values of a long list come again, and so are measured once

    def cell(place: int, value: str | Cell) -> Cell:
        if isinstance(value, Cell):
            return value
        if (place, value) not in made:
            made[place, value] = text_cell(value, style, align=columns[place].rata)
        return made[place, value]

    bands = [Band((Row(tuple(cell(place, value) for place, value in enumerate(row))),)) for row in rows]
    if not bands:
        bands = [Band((Row((text_cell(nihil, style, span=len(columns), align=Align.CENTER),)),))]
    if total:
        cells = (text_cell(value, style.bold(), align=column.rata, fill=True)
                 for value, column in zip(total, columns, strict=True))
        bands.append(Band((Row(tuple(cells)),)))
    return Table(tuple(column.lebar for column in columns), tuple(bands), gap=gap, pad=pad,
                 head=list_head(columns, style, numbered=numbered))


def list_head(columns: Sequence[Kolom], style: TextStyle, *, numbered: bool) -> tuple[Row | Band, ...]:
    """Titles; those of a group under the group's own, the others beside both; and the row of numbers."""
    def head(text: str, span: int = 1) -> Cell:
        return text_cell(text, style.bold(), span=span, align=Align.CENTER, fill=True, middle=True)

    parts: list[Row | Band] = []
    alone = tuple(Spanned(place, head(column.judul))
                  for place, column in enumerate(columns) if not column.kelompok)
    if len(alone) == len(columns):
        parts.append(Row(tuple(head(column.judul) for column in columns)))
    else:
        inside = [column for column in columns if column.kelompok]
        spans = ((name, len(list(same))) for name, same in groupby(inside, key=_group))
        parts.append(Band((Row(tuple(head(name, span) for name, span in spans)),
                           Row(tuple(head(column.judul) for column in inside))), spanned=alone, whole=True))
    if numbered:
        parts.append(Row(tuple(text_cell(str(number), SMALL, align=Align.CENTER, middle=True)
                               for number in range(1, len(columns) + 1)), tight=True))
    return tuple(parts)


def signature(signer: Penandatangan, *, width: float, style: TextStyle = LARGE, block: float = 80.0,
              rows_above: int = 2) -> Table:
    """The block at the right: place and date, post, room to sign, bold name, pangkat, NIP; never broken.

    ``width`` is that of the paper between its margins and ``block`` that of the signature, in millimetres.
    """
    day = tanggal_panjang(signer.tanggal) if signer.tanggal else _DOTS[:24]
    above = (f"{signer.tempat or _DOTS[:18]}, {day}", f"{signer.jabatan or _DOTS[:30]},")
    below = [Par(signer.nama or _DOTS, style.bold().under(), Align.CENTER)]
    if signer.pangkat:
        below.append(Par(signer.pangkat, style, Align.CENTER))
    if signer.nip or not signer.nama:  # a name without a NIP is that of somebody who has none, as a bupati
        below.append(Par(f"NIP. {format_nip(signer.nip) or _DOTS[:30]}", style, Align.CENTER))
    rows = (Row((Cell(), Cell(tuple(Par(text, style, Align.CENTER) for text in above)))),
            Row((Cell(mark=True, middle=True), Cell()), _ROOM), Row((Cell(), Cell(tuple(below)))))
    return Table((width - block, block), (Band(rows, whole=True),), border=False, gap=5.0, pad=(0.0, 0.0),
                 rows_above=rows_above)


def notes_table(notes: Sequence[str], *, gap: float = 1.5) -> tuple[Table, ...]:
    """Remarks under a list, each with a dash before it."""
    rows = tuple(Row((Cell((Par(text, LIST, bullet="-"),)),)) for text in notes if text)
    if not rows:
        return ()
    return (Table((1.0,), tuple(Band((row,)) for row in rows), border=False, gap=gap, pad=(0.0, 0.2),
                  rows_above=1),)


def list_paper(texts: Texts, title: str, footer: str, orientation: Orientation, blocks: Iterable[Table],
               margins: Margins = NARROW) -> Document:
    """The document around the blocks; the file's title names the list, never a person."""
    return Document(title, orientation, footer, texts["halaman.nomor"], texts["halaman.lanjutan"],
                    tuple(blocks), margins)


def lines_of(*parts: str) -> str:
    """The parts that are there, one below the other; "-" when there is none."""
    return "\n".join(part for part in parts if part) or KOSONG


def _group(column: Kolom) -> str:
    return column.kelompok


__all__ = ["BODY", "KOSONG", "LIST", "LIST_BOLD", "LOKAL", "Kolom", "Kop", "Penandatangan", "kop_tables",
           "lines_of", "list_head", "list_paper", "list_table", "notes_table", "signature", "title_table"]

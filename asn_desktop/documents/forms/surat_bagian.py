"""What papers about one person share: letterhead, numbered lines, paragraphs, and who signs.

The signature block is one band that is never broken: the post (with a.n., u.b., Plt., Plh.), 25 mm for a wet
signature and stamp, the name in bold and underlined, pangkat and NIP.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Par, Row, Stroke, Table
from asn_desktop.documents.forms.daftar_bagian import Kop, kop_tables
from asn_desktop.documents.forms.parts import Tempat, Texts, flowing_cell, text_cell
from asn_desktop.documents.page import LETTER as LETTER_MARGINS
from asn_desktop.documents.page import Margins, Orientation
from asn_desktop.documents.styles import (
    LARGE,
    LARGE_BOLD,
    LETTER,
    TITLE,
    TextStyle,
)
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan
from asn_desktop.domain.tanggal import tanggal_panjang

SIGNATURE_ROOM = 25.0
DOTS = "." * 40
_NO_PAD = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Isian:
    """One line of a letter: number, label, colon, value; without a value it shows dots to be filled in.

    ``bawah`` stands below it, from the label to the right edge.
    """

    label: str
    nilai: str = ""
    nomor: str = ""
    masuk: bool = False  # indented below the line above
    bawah: str = ""


def letterhead(kop: Kop) -> tuple[Table, ...]:
    """The kop in the sizes of a letter."""
    return kop_tables(kop, (TextStyle(LETTER.cut, 12.0, 14.4), TextStyle(TITLE.cut, 14.0, 16.8), LARGE))


def title_table(judul: str, nomor: str = "", *, gap: float = 3.0) -> Table:
    """The centred title, its last line underlined as letters have it, and the number below."""
    *above, last = judul.split("\n")
    pars = [*(Par(text, TITLE, Align.CENTER) for text in above), Par(last, TITLE.under(), Align.CENTER)]
    if nomor:
        pars.append(Par(nomor, LETTER, Align.CENTER))
    return Table((1.0,), (Band((Row((Cell(tuple(pars)),)),), keep_next=True),), border=False, gap=gap,
                 pad=_NO_PAD)


def paragraphs(*texts: str, gap: float = 3.0, style: TextStyle = LETTER, align: Align = Align.LEFT,
               keep_next: bool = False) -> Table:
    """Paragraphs over the whole width."""
    return Table((1.0,), tuple(Band((Row((text_cell(text, style, align=align),)),), keep_next=keep_next)
                               for text in texts), border=False, gap=gap, pad=(0.0, 0.5))


def isian_table(rows: Sequence[Isian], *, gap: float = 2.0, style: TextStyle = LETTER,
                label: float = 62.0, pad: float = 0.5) -> Table:
    """Numbered lines: number, label, colon and value stand under each other."""
    columns = (8.0, label, 4.0, 175.0 - 12.0 - label)
    bands = []
    for row in rows:
        name = Par(row.label, style, bullet=" " if row.masuk else "")
        below = (Row((Cell(), text_cell(row.bawah, style, span=3))),) if row.bawah else ()
        bands.append(Band((Row((text_cell(row.nomor, style), Cell((name,)), text_cell(":", style),
                                flowing_cell(row.nilai or DOTS, style))), *below)))
    return Table(columns, tuple(bands), border=False, gap=gap, pad=(0.0, pad))


def signed(penandatangan: Penandatangan, texts: Texts, style: TextStyle = LETTER, *,
           room: float = SIGNATURE_ROOM, before: Sequence[str] = ()) -> tuple[Row, ...]:
    """The rows of one signer for a single column: lines before, post, room, name, pangkat, NIP.

    A name without a NIP is that of somebody who has none, as a bupati.
    """
    name_style = style.bold().under() if penandatangan.nama else style
    who = [Par(penandatangan.nama or DOTS, name_style, Align.CENTER)]
    if penandatangan.pangkat:
        who.append(Par(penandatangan.pangkat, style, Align.CENTER))
    if penandatangan.nip or not penandatangan.nama:
        nip = format_nip(penandatangan.nip) or DOTS[:30]
        who.append(Par(texts["surat.nip"].format(nip=nip), style, Align.CENTER))
    post = [line for line in penandatangan.baris_jabatan if line]
    if not post and not before:
        post = [f"{DOTS},"]
    above = tuple(Par(text, style, Align.CENTER) for text in (*before, *post))
    return Row((Cell(above),)), Row((Cell(),), room), Row((Cell(tuple(who)),))


def signature_table(texts: Texts, right: Sequence[Row], left: Sequence[Row] = (), *, gap: float = 5.0,
                    rows_above: int = 0, keep_next: bool = False) -> Table:
    """One or two signers beside each other; ``right`` and ``left`` come from ``signed``. With ``keep_next``
    what follows stands on the same page. A paper's mark stands in the room to sign: left of one signer,
    between two.
    """
    rows = tuple(_signature_row(one, left[place] if left else None) for place, one in enumerate(right))
    columns = (67.0, 13.0, 10.0, 13.0, 72.0) if left else (80.0, 10.0, 85.0)
    return Table(columns, (Band(rows, whole=True, keep_next=keep_next),), border=False, gap=gap, pad=_NO_PAD,
                 rows_above=rows_above)


def _signature_row(right: Row, left: Row | None) -> Row:
    """Lines of both beside each other; the row of the room has no words but keeps a cell for the mark."""
    height = max(right.min_height, left.min_height if left else 0.0)
    mark = Cell(mark=height > 0, middle=True)
    if left is None:
        return Row((mark, Cell(), right.cells[0]), height)
    if height > 0:
        return Row((Cell(), replace(mark, span=3), Cell()), height)
    return Row((replace(left.cells[0], span=2), Cell(), replace(right.cells[0], span=2)))


def place_and_date(texts: Texts, place: Tempat) -> str:
    """The line "Tirta Jaya, 1 Januari 2025"; what is missing is dots."""
    return texts["ttd.tempat_tanggal"].format(tempat=place.tempat or DOTS[:18],
                                              tanggal=tanggal_words(place.tanggal, DOTS[:24]))


def tanggal_words(day: date | None, missing: str = "") -> str:
    """The date as letters write it, or what stands for a missing one."""
    return tanggal_panjang(day) if day else missing


def tembusan_tables(texts: Texts, tembusan: Sequence[str]) -> tuple[Table, ...]:
    """The list of those who get a copy, numbered; nothing when there is none."""
    names = [name for name in tembusan if name.strip()]
    if not names:
        return ()
    head = Row((text_cell(texts["tembusan"], LARGE_BOLD, span=2),))
    rows = tuple(Row((text_cell(f"{number}.", LARGE), text_cell(name, LARGE)))
                 for number, name in enumerate(names, start=1))
    return (Table((7.0, 168.0), (Band((head, *rows), whole=len(rows) < 20),), border=False, gap=4.0,
                  pad=(0.0, 0.2)),)


def frame(width: float, height: float) -> Stroke:
    """The outline of a box in a figure."""
    return Stroke((0.0, 0.0), ((width, 0.0), (width, height), (0.0, height), (0.0, 0.0)), 0.5)


def letter(texts: Texts, judul: str, nomor: str, pegawai: Pihak, blocks: tuple[Table, ...],
           margins: Margins = LETTER_MARGINS) -> Document:
    """The document around the blocks: its footer names the person it is about."""
    nip = format_nip(pegawai.nip).replace(" ", "\u00a0")  # never torn at the end of a line
    footer = " · ".join(text for text in (nomor, pegawai.nama, nip) if text)
    return Document(f"{judul} {nomor}".strip(), Orientation.PORTRAIT, footer, texts["halaman.nomor"],
                    texts["halaman.lanjutan"], blocks, margins)

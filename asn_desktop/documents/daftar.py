"""Any list that the program shows, with its own columns, under the kop: upright or lying as the columns need.

Columns that are too many for one sheet go on in a further part, which repeats the first ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from asn_desktop.documents.blocks import Align, Document, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.daftar_bagian import (
    Kolom,
    Kop,
    Penandatangan,
    kop_tables,
    list_paper,
    list_table,
    notes_table,
    signature,
    title_table,
)
from asn_desktop.documents.forms.parts import Texts, section_row
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import LARGE_BOLD

TITLE = "Daftar"
_UPRIGHT, _LYING = 186.0, 273.0  # millimetres between the margins of A4
_CHAR = 1.35  # of a letter in the list's size, with some room
_PADS = 2.4
_LEAST, _MOST = 9.0, 62.0
_NUMBER = 9.0
_SEEN = 400  # rows whose texts decide the widths
_TOO_MUCH = 1.25  # times the sheet's width: beyond it the columns are parted


@dataclass(frozen=True, slots=True)
class Daftar:
    """A list: title, what narrowed it, when it was made, titles of columns, and rows of as many texts.

    ``angka`` are the places of columns that hold figures. ``tetap`` columns are repeated in each part.
    """

    judul: str
    saringan: str
    dibuat: datetime
    kolom: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...] = ()
    angka: tuple[int, ...] = ()
    tetap: int = 1
    kop: Kop = Kop()
    penandatangan: Penandatangan | None = None
    catatan: tuple[str, ...] = ()


def compose(data: Daftar, texts: Texts) -> Document:
    """The blocks of the list."""
    widths = widths_of(data)
    lying = _NUMBER + sum(widths) > _UPRIGHT
    room = _LYING if lying else _UPRIGHT
    made = f"{data.dibuat:%d-%m-%Y pukul %H.%M}"
    parts = parts_of(widths, data.tetap, room)
    tables = [_part(data, _fitted(data, widths, places, room), places,
                    "" if len(parts) == 1 else f"Bagian {number} dari {len(parts)}")
              for number, places in enumerate(parts, start=1)]
    sign = (signature(data.penandatangan, width=room),) if data.penandatangan else ()
    return list_paper(
        texts, f"{data.judul} {data.dibuat:%d-%m-%Y}", f"{data.judul} · {made}",
        Orientation.LANDSCAPE if lying else Orientation.PORTRAIT,
        (*kop_tables(data.kop),
         title_table((data.judul.upper(), data.saringan), gap=3.0 if data.kop.instansi else 0.0),
         *tables, *notes_table((f"{len(data.baris)} baris, dibuat {made}.", *data.catatan)), *sign))


def widths_of(data: Daftar) -> tuple[float, ...]:
    """What each column asks for, in millimetres: its longest word whole, most of its texts in one line."""
    return tuple(_asked(title, [row[place] for row in data.baris[:_SEEN]])
                 for place, title in enumerate(data.kolom))


def parts_of(widths: Sequence[float], kept: int, room: float) -> tuple[tuple[int, ...], ...]:
    """The places of the columns of each part: all in one, unless they are far wider than the sheet."""
    every = tuple(range(len(widths)))
    if _NUMBER + sum(widths) <= _TOO_MUCH * room:
        return (every,)
    first, rest = every[:kept], every[kept:]
    begun = _NUMBER + sum(widths[place] for place in first)
    parts: list[tuple[int, ...]] = []
    current, used = first, begun
    for place in rest:
        if used + widths[place] > room and len(current) > len(first):
            parts.append(current)
            current, used = first, begun
        current, used = (*current, place), used + widths[place]
    return (*parts, current)


def _fitted(data: Daftar, widths: Sequence[float], places: Sequence[int], room: float) -> tuple[float, ...]:
    """Widths for one sheet: what is too much is taken from columns whose texts can go on in another line, so
    that a date, a NIP and a word stay whole as long as they can.
    """
    over = _NUMBER + sum(widths[place] for place in places) - room
    if over <= 0:
        return tuple(widths)
    least = [min(width, _unbroken(title, [row[place] for row in data.baris[:_SEEN]]))
             for place, (title, width) in enumerate(zip(data.kolom, widths, strict=True))]
    slack = sum(widths[place] - least[place] for place in places)
    share = min(1.0, over / slack) if slack else 0.0
    return tuple(width - share * (width - low) for width, low in zip(widths, least, strict=True))


def _unbroken(title: str, shown: Sequence[str]) -> float:
    """What the longest word needs; of a text without letters, such as a date, all of it."""
    words = [len(part) + 1 for part in title.split()]  # bold
    for text in shown:
        words += [len(part) for part in ((text,) if not any(map(str.isalpha, text)) else text.split())]
    return max(_LEAST, _PADS + max(words, default=0) * _CHAR)


def _part(data: Daftar, widths: Sequence[float], places: Sequence[int], name: str) -> Table:
    columns = (Kolom("No.", _NUMBER, rata=Align.CENTER),
               *(Kolom(data.kolom[place], widths[place],
                       rata=Align.RIGHT if place in data.angka else Align.LEFT) for place in places))
    rows = ((str(number), *(row[place] for place in places))
            for number, row in enumerate(data.baris, start=1))
    table = list_table(columns, rows, nihil="Tidak ada baris.", numbered=False)
    if not name:
        return table
    return replace(table, head=(section_row(name, len(columns), fill=False, style=LARGE_BOLD), *table.head))


def _asked(title: str, shown: Sequence[str]) -> float:
    lengths = sorted(max((len(line) for line in text.split("\n")), default=0) for text in shown)
    usual = lengths[int(len(lengths) * 0.9)] if lengths else 0
    word = max((len(part) for text in (title, *shown) for part in text.split()), default=0)
    longest = min(max(usual, len(title) / 2, word), _MOST / _CHAR)
    return max(_LEAST, _PADS + longest * _CHAR)


DAFTAR = FormSpec(
    key="daftar", title=TITLE, regulation="format lokal", orientation=Orientation.PORTRAIT,
    needs_periode=False, compose=compose, about=About.DAFTAR,
    sample=Daftar(
        judul="Daftar Pegawai", saringan="Unit kerja: Kecamatan Tirta Hulu",
        dibuat=datetime(2026, 11, 2, 8, 30), kolom=("Nama", "NIP", "Golongan", "Jabatan", "JP"),
        baris=(("Ratri Kusumawardani, S.E., M.M.", "19790822 200312 2 901", "IV/a", "Camat Tirta Hulu",
                "42"),
               ("Danu Hermawan, S.AP", "19870315 201001 1 904", "III/c", "Analis SDM Aparatur Ahli Muda",
                "16")),
        angka=(4,), kop=Kop(samples.INSTANSI, "KECAMATAN TIRTA HULU", "Jalan Raya Tirta Hulu 1")))

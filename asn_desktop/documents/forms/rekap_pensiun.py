"""Rekapitulasi pensiun of half a year: unit × golongan ruang, sex, marital status, month; 38 columns.

Layout that offices use; PNS only, because it counts by golongan ruang (PP 11/2017 Ps 239, UU 20/2023 Ps 55).
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Document
from asn_desktop.documents.fonts import FontStyle
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.daftar_bagian import (
    NARROW_PAD,
    Kolom,
    Penandatangan,
    list_paper,
    list_table,
    notes_table,
    signature,
    title_table,
)
from asn_desktop.documents.forms.parts import Texts
from asn_desktop.documents.page import Orientation, Paper
from asn_desktop.documents.styles import TextStyle
from asn_desktop.domain.tanggal import NAMA_BULAN

TITLE = "Rekapitulasi Pensiun PNS"
_WIDTH = 306.0
_SMALL = TextStyle(FontStyle.REGULAR, 6.5, 8.0)
_RUANG = ("A", "B", "C", "D")
KELAMIN = ("L", "P")
STATUS = ("KW", "BL", "JD", "DD")
_SHORT_MONTHS = ("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGS", "SEP", "OKT", "NOV", "DES")


@dataclass(frozen=True, slots=True)
class BarisRekap:
    """How many of one unit retire: by golongan I to IV with four ruang each, by L and P, by marital status
    (KW, BL, JD, DD), and by the six months.
    """

    unit: str
    golongan: tuple[tuple[int, int, int, int], ...]
    kelamin: tuple[int, int]
    status: tuple[int, int, int, int]
    bulan: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RekapPensiun:
    """The recapitulation of a half year (1 or 2) with the units in the order of the office."""

    unit: str
    tahun: int
    semester: int
    baris: tuple[BarisRekap, ...] = ()
    penandatangan: Penandatangan = Penandatangan()
    catatan: tuple[str, ...] = ()


def kolom(semester: int) -> tuple[Kolom, ...]:
    """The 38 columns of a half year; the last ruang of golongan IV also counts IV/e."""
    def narrow(judul: str, kelompok: str, lebar: float = 6.2) -> Kolom:
        return Kolom(judul, lebar, kelompok, Align.CENTER)

    ranks = tuple(narrow("D/E" if (gol, ruang) == ("IV", "D") else ruang, f"GOL. {gol}", lebar)
                  for gol in ("I", "II", "III", "IV")
                  for ruang, lebar in (*((one, 6.2) for one in _RUANG), ("JML", 7.4)))
    sex = tuple(narrow(text, "L/P", lebar) for text, lebar in (("L", 6.2), ("P", 6.2), ("JML", 7.4)))
    married = tuple(narrow(text, "STATUS PERKAWINAN", 7.4) for text in (*STATUS, "JML"))
    first = 0 if semester == 1 else 6
    months = tuple(narrow(text, "PENSIUN PADA BULAN", 7.6) for text in _SHORT_MONTHS[first:first + 6])
    return (Kolom("NO", 7, rata=Align.CENTER), Kolom("UNIT KERJA", 46), *ranks,
            Kolom("JML", 8, rata=Align.CENTER), *sex, *married, *months,
            Kolom("JML", 8, rata=Align.CENTER))


def compose(data: RekapPensiun, texts: Texts) -> Document:
    """The blocks of the recapitulation."""
    first = 0 if data.semester == 1 else 6
    months = f"{NAMA_BULAN[first]} s.d. {NAMA_BULAN[first + 5]} {data.tahun}"
    rows = [(str(number), item.unit, *map(_shown, _figures(item)))
            for number, item in enumerate(data.baris, start=1)]
    sums = [sum(column) for column in zip(*map(_figures, data.baris), strict=True)]
    return list_paper(
        texts, f"{TITLE} {months}", " · ".join(part for part in (TITLE, data.unit, months) if part),
        Orientation.LANDSCAPE,
        (title_table((TITLE.upper(), data.unit.upper(), f"BULAN {months.upper()}")),
         list_table(kolom(data.semester), rows, nihil="NIHIL", pad=NARROW_PAD, style=_SMALL,
                    total=("", "JUMLAH", *map(_shown, sums)) if rows else ()),
         *notes_table(data.catatan), signature(data.penandatangan, width=_WIDTH)))


def _figures(item: BarisRekap) -> tuple[int, ...]:
    """The 36 counts in the order of the columns, each group with its sum."""
    by_rank = tuple(count for ruang in item.golongan for count in (*ruang, sum(ruang)))
    return (*by_rank, sum(map(sum, item.golongan)), *item.kelamin, sum(item.kelamin),
            *item.status, sum(item.status), *item.bulan, sum(item.bulan))


def _shown(count: int) -> str:
    return str(count) if count else "-"


FORM = FormSpec(
    key="rekap-pensiun", title=TITLE, regulation="UU 20/2023 Pasal 55; PP 11/2017 Pasal 239",
    orientation=Orientation.LANDSCAPE, needs_periode=False, compose=compose, about=About.DAFTAR,
    paper=Paper.F4,
    sample=RekapPensiun(
        unit="Pemerintah Kabupaten Tirta Jaya", tahun=2027, semester=1,
        baris=(
            BarisRekap("Sekretariat Daerah", ((0, 0, 0, 0), (0, 0, 1, 0), (0, 1, 0, 2), (1, 0, 0, 0)), (3, 2),
                       (4, 0, 1, 0), (1, 0, 2, 0, 1, 1)),
            BarisRekap("Kecamatan Tirta Hulu", ((0, 0, 0, 1), (0, 0, 0, 0), (0, 0, 0, 1), (0, 0, 0, 0)),
                       (1, 1), (1, 0, 0, 1), (0, 1, 0, 0, 0, 1))),
        penandatangan=Penandatangan("Kepala Badan Kepegawaian", "Drs. Bagas Wiratmaja, M.Si.",
                                    "Pembina Utama Muda", "197005141995031902", samples.TEMPAT,
                                    date(2026, 11, 2)),
        catatan=("Kolom D/E golongan IV menghitung golongan ruang IV/d dan IV/e.",)))

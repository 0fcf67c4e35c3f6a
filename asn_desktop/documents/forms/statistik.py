"""Statistik pegawai: tables with bars of their figures, and the pyramid of ages; layout of no regulation."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Row, Table
from asn_desktop.documents.charts import Part, bar_cell, key_figure
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.daftar_bagian import (
    LIST_PAD,
    Kop,
    Penandatangan,
    kop_tables,
    list_paper,
    notes_table,
    signature,
    title_table,
)
from asn_desktop.documents.forms.parts import Texts, text_cell
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY, BODY_BOLD, LARGE_BOLD, TextStyle
from asn_desktop.domain.tanggal import tanggal_panjang

TITLE = "Statistik Pegawai"
_WIDTH = 186.0  # A4 upright between its margins; scaled on F4
_COLUMNS = (50.0, 18.0, 18.0, 16.0, 16.0, 68.0)
_WITH_UNKNOWN = (50.0, 18.0, 18.0, 18.0, 15.0, 15.0, 52.0)
_PYRAMID = (66.0, 14.0, 26.0, 14.0, 66.0)
_SIDE = 63.5  # what the cells of the pyramid's bars leave free
_KEY_STEP = 32.0
_NAMES = ("Laki-laki", "Perempuan", "Tanpa keterangan")


@dataclass(frozen=True, slots=True)
class BarisStatistik:
    """How many share one value: men, women, and those whose sex the data does not tell."""

    nama: str
    laki: int = 0
    perempuan: int = 0
    lain: int = 0

    @property
    def jumlah(self) -> int:
        """All of them."""
        return self.laki + self.perempuan + self.lain


@dataclass(frozen=True, slots=True)
class BagianStatistik:
    """One table; ``piramida`` draws men to the left and women to the right of the names."""

    judul: str
    baris: tuple[BarisStatistik, ...]
    piramida: bool = False
    catatan: str = ""


@dataclass(frozen=True, slots=True)
class Statistik:
    """The tables of one day; ``catatan`` stands under the last one."""

    unit: str
    keadaan: date
    jumlah: int
    bagian: tuple[BagianStatistik, ...] = ()
    kop: Kop = Kop()
    penandatangan: Penandatangan = Penandatangan()
    catatan: tuple[str, ...] = ()


def compose(data: Statistik, texts: Texts) -> Document:
    """The blocks of the statistics."""
    day = tanggal_panjang(data.keadaan)
    count = f"Jumlah pegawai: {_figure(data.jumlah)}"
    blocks: list[Table] = [
        *kop_tables(data.kop),
        title_table((TITLE.upper(), data.unit.upper(), f"KEADAAN {day.upper()}", count),
                    gap=3.0 if data.kop.instansi else 0.0),
        _key(any(row.lain for part in data.bagian for row in part.baris))]
    for part in data.bagian:
        blocks += _pyramid(part) if part.piramida else _bars(part)
    return list_paper(
        texts, f"{TITLE} {day}", " · ".join(text for text in (TITLE, data.unit, day) if text),
        Orientation.PORTRAIT,
        (*blocks, *notes_table(data.catatan), signature(data.penandatangan, width=_WIDTH, rows_above=1)))


def _key(with_unknown: bool) -> Table:
    figure = key_figure(_NAMES if with_unknown else _NAMES[:2], BODY, _KEY_STEP)
    row = Row((Cell(figure=figure, middle=True),))
    return Table((1.0,), (Band((row,), keep_next=True),), border=False, gap=2.0, pad=(0.0, 0.2))


def _heading(part: BagianStatistik) -> Table:
    row = Row((text_cell(part.judul, LARGE_BOLD),))
    return Table((1.0,), (Band((row,), keep_next=True),), border=False, gap=4.0, pad=(0.0, 0.6))


def _head(*titles: str) -> Row:
    return Row(tuple(text_cell(text, BODY_BOLD, align=Align.CENTER, fill=True, middle=True)
                     for text in titles))


def _bars(part: BagianStatistik) -> Iterator[Table]:
    unknown = any(row.lain for row in part.baris)
    columns = _WITH_UNKNOWN if unknown else _COLUMNS
    room = columns[-1] - 2 * LIST_PAD[0] - 0.5
    whole = sum(row.jumlah for row in part.baris)
    highest = max((row.jumlah for row in part.baris), default=0)
    bands = [Band((Row((text_cell(row.nama, middle=True), *_figures(row, whole, unknown=unknown),
                        bar_cell(_parts(row), highest, room))),)) for row in part.baris]
    if bands:
        total = BarisStatistik("Jumlah", *(sum(column) for column in zip(
            *((row.laki, row.perempuan, row.lain) for row in part.baris), strict=True)))
        bands.append(Band((Row((text_cell(total.nama, BODY_BOLD),
                                *_figures(total, whole, BODY_BOLD, unknown=unknown), Cell())),)))
    else:
        bands.append(Band((Row((text_cell("Tidak ada pegawai.", span=len(columns)),)),)))
    names = (*_NAMES[:2], *(("Tanpa ket.",) if unknown else ()))
    yield _heading(part)
    yield Table(columns, tuple(bands), head=(_head("Uraian", *names, "Jumlah", "Persen", "Grafik"),),
                gap=0.5, pad=LIST_PAD)
    yield from notes_table((part.catatan,))


def _pyramid(part: BagianStatistik) -> Iterator[Table]:
    highest = max((max(row.laki, row.perempuan) for row in part.baris), default=0)
    bands = [Band((Row((bar_cell((Part(row.laki),), highest, _SIDE, to_left=True), _right(row.laki),
                        text_cell(row.nama, align=Align.CENTER, middle=True), _right(row.perempuan),
                        bar_cell((Part(row.perempuan, 1),), highest, _SIDE))),)) for row in part.baris]
    bands = bands or [Band((Row((text_cell("Tidak ada pegawai.", span=len(_PYRAMID)),)),))]
    unknown = sum(row.lain for row in part.baris)
    note = f"Tanpa keterangan jenis kelamin, tidak tergambar: {_figure(unknown)}." if unknown else ""
    yield _heading(part)
    yield Table(_PYRAMID, tuple(bands), head=(_head("Laki-laki", "Jumlah", "Umur", "Jumlah", "Perempuan"),),
                gap=0.5, pad=LIST_PAD)
    yield from notes_table((part.catatan, note))


def _parts(row: BarisStatistik) -> tuple[Part, ...]:
    return Part(row.laki), Part(row.perempuan, 1), Part(row.lain, 2)


def _figures(row: BarisStatistik, whole: int, style: TextStyle = BODY, *, unknown: bool) -> tuple[Cell, ...]:
    share = f"{100 * row.jumlah / whole:.1f}".replace(".", ",") if whole else "0,0"
    counts = (row.laki, row.perempuan, *((row.lain,) if unknown else ()), row.jumlah)
    return (*(_right(count, style) for count in counts),
            text_cell(f"{share} %", style, align=Align.RIGHT, middle=True))


def _right(count: int, style: TextStyle = BODY) -> Cell:
    return text_cell(_figure(count), style, align=Align.RIGHT, middle=True)


def _figure(count: int) -> str:
    return f"{count:,}".replace(",", ".")


FORM = FormSpec(
    key="statistik", title=TITLE, regulation="format lokal", orientation=Orientation.PORTRAIT,
    needs_periode=False, compose=compose, about=About.DAFTAR,
    sample=Statistik(
        unit="Kecamatan Tirta Hulu", keadaan=date(2026, 12, 31), jumlah=36,
        bagian=(
            BagianStatistik("Golongan", (
                BarisStatistik("II/c", 2, 3), BarisStatistik("III/a", 6, 8), BarisStatistik("III/c", 5, 4),
                BarisStatistik("IV/a", 1, 1), BarisStatistik("PPPK IX", 2, 4))),
            BagianStatistik("Umur", (
                BarisStatistik("20-24", 1, 2), BarisStatistik("25-29", 3, 5), BarisStatistik("30-34", 5, 6),
                BarisStatistik("35-39", 4, 4), BarisStatistik("55-59", 3, 3)), piramida=True),
            BagianStatistik("Pensiun per tahun", (
                BarisStatistik("2027", 1, 0), BarisStatistik("2028", 0, 2), BarisStatistik("2029", 2, 1)))),
        kop=Kop(samples.INSTANSI, "KECAMATAN TIRTA HULU", "Jalan Raya Tirta Hulu 1 · 0999-123456"),
        penandatangan=Penandatangan("Camat Tirta Hulu", "Ratri Kusumawardani, S.E., M.M.", "Pembina",
                                    "197908222003122901", samples.TEMPAT, date(2026, 12, 31))))

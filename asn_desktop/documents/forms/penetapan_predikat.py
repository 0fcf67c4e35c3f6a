"""F13: penetapan predikat kinerja of a unit in a period, with the distribution of its predikat.

Basis: SE MenPANRB 3/2023, whose own layout was not to be had; format lokal.
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Row, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.daftar_bagian import (
    LOKAL,
    Kop,
    Penandatangan,
    kop_tables,
    list_paper,
    notes_table,
    signature,
    title_table,
)
from asn_desktop.documents.forms.parts import Texts, flowing_cell, section_row, text_cell
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import LARGE, LARGE_BOLD, TextStyle

TITLE = "Penetapan Predikat Kinerja"
_WIDTH = 186.0  # A4 between its margins; scaled on F4
_FIELDS = (60.0, 6.0, 120.0)
_COLUMNS = (46.0, 64.0, 24.0, 22.0, 30.0)
_BLANK = 8.0  # millimetres of a row to be filled in by hand
_C = Align.CENTER
_DOTS = "." * 24  # the number is written in by hand


@dataclass(frozen=True, slots=True)
class BarisPenetapan:
    """One predikat: its limit in words, how many have it, their share, and whether the limit is kept."""

    predikat: str
    batas: str
    jumlah: str
    persen: str
    memenuhi: str


@dataclass(frozen=True, slots=True)
class PenetapanPredikat:
    """What stands on the paper; ``catatan`` are the remarks about the limits."""

    unit: str
    periode: str
    penilaian: str
    capaian: str = ""
    dasar: str = ""
    jumlah: str = ""
    belum: str = ""
    baris: tuple[BarisPenetapan, ...] = ()
    alasan: str = ""
    catatan: tuple[str, ...] = ()
    kop: Kop = Kop()
    penandatangan: Penandatangan = Penandatangan()
    nomor: str = ""


def compose(data: PenetapanPredikat, texts: Texts) -> Document:
    """The blocks of the paper."""
    number = texts["penetapan.nomor"].format(nomor=data.nomor or _DOTS)
    footer = " · ".join(part for part in (TITLE, data.unit, data.nomor, LOKAL) if part)
    return list_paper(texts, f"{TITLE} {data.periode}", footer, Orientation.PORTRAIT, (
        *kop_tables(data.kop),
        title_table((texts["judul.penetapan_predikat"], number), gap=3.0),
        _fields(data, texts),
        _distribution(data, texts),
        *notes_table(data.catatan),
        _reason(data, texts),
        signature(data.penandatangan, width=_WIDTH)))


def _fields(data: PenetapanPredikat, texts: Texts) -> Table:
    pairs = (("unit", data.unit, LARGE), ("periode", data.periode, LARGE),
             ("penilaian", data.penilaian, LARGE), ("capaian", data.capaian, LARGE_BOLD),
             ("dasar", data.dasar, LARGE), ("jumlah", data.jumlah, LARGE), ("belum", data.belum, LARGE))
    bands = [_field(texts[f"penetapan.{key}"], value, style) for key, value, style in pairs]
    return Table(_FIELDS, tuple(bands), border=False, gap=4.0, pad=(0.5, 0.6))


def _field(label: str, value: str, style: TextStyle) -> Band:
    return Band((Row((flowing_cell(label, LARGE), text_cell(":", LARGE, align=_C),
                      flowing_cell(value, style))),))


def _distribution(data: PenetapanPredikat, texts: Texts) -> Table:
    titles = texts["penetapan.kolom"].split("|")
    head = Row(tuple(text_cell(title, LARGE_BOLD, align=_C, fill=True, middle=True) for title in titles))
    rows = [Band((Row((flowing_cell(one.predikat, LARGE), flowing_cell(one.batas, LARGE),
                       *(text_cell(value, LARGE, align=_C)
                         for value in (one.jumlah, one.persen, one.memenuhi)))),)) for one in data.baris]
    return Table(_COLUMNS, tuple(rows) or (Band((Row(tuple(Cell() for _ in titles), _BLANK),)),), gap=3.0,
                 head=(head,))


def _reason(data: PenetapanPredikat, texts: Texts) -> Table:
    heading = section_row(texts["penetapan.alasan"], 1, style=LARGE_BOLD)
    return Table((1.0,), (Band((Row((text_cell(data.alasan, LARGE),), min_height=18.0),),
                               heading=(heading,)),), gap=3.0)


FORM = FormSpec(
    sealed=True, key="penetapan-predikat", title=TITLE, regulation="SE MenPANRB 3/2023 (format lokal)",
    orientation=Orientation.PORTRAIT, needs_periode=True, compose=compose, about=About.UNIT,
    sample=PenetapanPredikat(
        unit="Kecamatan Tirta Hulu", periode="TRIWULAN III TAHUN 2026",
        penilaian="1 Juli s.d. 30 September 2026", capaian="BAIK",
        dasar="Capaian rencana aksi triwulan III sesuai target yang disepakati pimpinan.",
        jumlah="20 orang", belum="-",
        baris=(BarisPenetapan("Sangat Baik", "-", "4", "20,0", "-"),
               BarisPenetapan("Baik", "paling banyak 70%", "14", "70,0", "Ya"),
               BarisPenetapan("Butuh Perbaikan", "harus ada (bersama Kurang/Misconduct)", "2", "10,0", "Ya"),
               BarisPenetapan("Kurang/Misconduct", "harus ada (bersama Butuh Perbaikan)", "0", "0,0", "Ya"),
               BarisPenetapan("Sangat Kurang", "-", "0", "0,0", "-")),
        alasan="Sesuai hasil pembahasan evaluasi kinerja kecamatan.",
        kop=Kop("PEMERINTAH KABUPATEN TIRTA JAYA", "KECAMATAN TIRTA HULU", "Jalan Melati 1, Tirta Hulu"),
        penandatangan=Penandatangan("Camat Tirta Hulu", "Ratri Kusumawardani, S.E., M.M.", "Pembina",
                                    "197908222003122901", samples.TEMPAT, date(2026, 10, 8)),
        nomor="800.1.4/118/2026"))

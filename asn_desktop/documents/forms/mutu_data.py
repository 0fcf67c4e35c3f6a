"""Laporan mutu data: scores with the weights of BKN, per unit, and the findings by person for whoever mends.

An office's own paper (format lokal). The last column is left white for a tick.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Document, Row, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms.daftar_bagian import (
    LIST,
    LIST_BOLD,
    LIST_PAD,
    LOKAL,
    Kolom,
    Kop,
    kop_tables,
    list_head,
    list_paper,
    list_table,
    notes_table,
    title_table,
)
from asn_desktop.documents.forms.parts import Texts, flowing_cell, number_cell, text_cell
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import LARGE
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.tanggal import tanggal_panjang

TITLE = "Laporan Mutu Data Pegawai"
_DIMENSI = (Kolom("Dimensi", 60), Kolom("Bobot (%)", 22, rata=Align.RIGHT),
            Kolom("Skor", 22, rata=Align.RIGHT), Kolom("Pegawai dengan temuan", 32, rata=Align.RIGHT),
            Kolom("Temuan terbuka", 30, rata=Align.RIGHT))
_UNIT = (Kolom("Unit kerja", 66), Kolom("Pegawai", 16, rata=Align.RIGHT), Kolom("Skor", 16, rata=Align.RIGHT),
         Kolom("Kelengkapan", 22, rata=Align.RIGHT), Kolom("Ketepatan waktu", 22, rata=Align.RIGHT),
         Kolom("Akurasi", 16, rata=Align.RIGHT), Kolom("Konsistensi", 20, rata=Align.RIGHT),
         Kolom("Temuan", 16, rata=Align.RIGHT))
_ATURAN = (Kolom("Aturan", 124), Kolom("Kelas", 24), Kolom("Pegawai", 24, rata=Align.RIGHT))
_TEMUAN = (Kolom("No", 8, rata=Align.CENTER), Kolom("Kelas", 16), Kolom("Isian", 42),
           Kolom("Temuan dan cara membetulkan", 104), Kolom("Selesai", 16))


@dataclass(frozen=True, slots=True)
class Butir:
    """One finding of a person."""

    kelas: str
    isian: str
    kalimat: str


@dataclass(frozen=True, slots=True)
class OrangBertemuan:
    """One person with his open findings."""

    nama: str
    nip: str
    unit: str
    butir: tuple[Butir, ...]


@dataclass(frozen=True, slots=True)
class MutuData:
    """What stands on the report. Rows of ``dimensi``, ``per_unit`` and ``aturan`` are cells in words."""

    unit: str
    keadaan: date
    pegawai: int
    total: str
    kop: Kop = Kop()
    dimensi: tuple[tuple[str, ...], ...] = ()
    per_unit: tuple[tuple[str, ...], ...] = ()
    aturan: tuple[tuple[str, ...], ...] = ()
    orang: tuple[OrangBertemuan, ...] = ()
    catatan: tuple[str, ...] = ()


def compose(data: MutuData, texts: Texts) -> Document:
    """The blocks of the report."""
    day = tanggal_panjang(data.keadaan)
    return list_paper(
        texts, f"{TITLE} {day}", " · ".join(part for part in (TITLE, data.unit, day, LOKAL) if part),
        Orientation.PORTRAIT, _blocks(data, day))


def _blocks(data: MutuData, day: str) -> Iterator[Table]:
    yield from kop_tables(data.kop)
    yield title_table((TITLE.upper(), data.unit.upper(), f"KEADAAN {day.upper()}"), gap=2.0)
    words = (f"{data.pegawai} pegawai aktif diperiksa; skor keseluruhan {data.total} dari 100 menurut bobot "
             "indikator kualitas data ASN BKN.")
    yield Table((1.0,), (Band((Row((text_cell(words, LARGE),)),), keep_next=True),), border=False, gap=3.0,
                pad=(0.0, 0.4))
    yield list_table(_DIMENSI, data.dimensi, nihil="Nihil", numbered=False)
    if data.per_unit:
        yield list_table(_UNIT, data.per_unit, nihil="Nihil", numbered=False)
    yield list_table(_ATURAN, data.aturan, nihil="Tidak ada temuan terbuka", numbered=False)
    yield _findings(data.orang)
    yield from notes_table(data.catatan)


def _findings(people: tuple[OrangBertemuan, ...]) -> Table:
    """Person by person; the name comes again where his findings go on over a page."""
    bands = tuple(_person(one) for one in people)
    nothing = Band((Row((text_cell("Tidak ada temuan terbuka.", LIST, span=len(_TEMUAN)),)),))
    return Table(tuple(column.lebar for column in _TEMUAN), bands or (nothing,), gap=4.0, pad=LIST_PAD,
                 head=list_head(_TEMUAN, LIST, numbered=False))


def _person(one: OrangBertemuan) -> Band:
    name = " · ".join(part for part in (one.nama, f"NIP {format_nip(one.nip)}", one.unit) if part)
    heading = Row((text_cell(name, LIST_BOLD, span=len(_TEMUAN), fill=True),))
    rows = tuple(
        Row((number_cell(str(place), LIST), text_cell(item.kelas, LIST), flowing_cell(item.isian, LIST),
             flowing_cell(item.kalimat, LIST), text_cell("", LIST)))
        for place, item in enumerate(one.butir, start=1))
    return Band(rows, heading=(heading,))


FORM = FormSpec(
    key="mutu-data", title=TITLE, regulation="format lokal", orientation=Orientation.PORTRAIT,
    needs_periode=False, compose=compose, about=About.DAFTAR,
    sample=MutuData(
        unit="Kecamatan Sukamaju", keadaan=date(2026, 11, 3), pegawai=38, total="93,4",
        dimensi=(("Kelengkapan", "28", "88,1", "12", "31"), ("Ketepatan waktu", "31", "98,8", "2", "2"),
                 ("Akurasi", "30", "91,5", "9", "14"), ("Konsistensi", "11", "97,4", "4", "4")),
        per_unit=(("Kecamatan Sukamaju", "38", "93,4", "88,1", "98,8", "91,5", "97,4", "51"),),
        aturan=(("Gelar lulusan diploma ke atas (COM_5)", "Janggal", "7"),),
        orang=(OrangBertemuan("Sekar Ayuningtyas, S.E.", "198503172010012001", "Subbagian Umum", (
            Butir("Salah", "TMT PNS", "TMT PNS kosong; isi menurut SK PNS."),
            Butir("Janggal", "NIK", "Angka 7–12 NIK (570385) tidak cocok dengan tanggal lahir 18-03-1985; "
                                    "periksa keduanya."))),),
        catatan=("Temuan yang sudah dijelaskan tidak dicantumkan; skor tetap menghitungnya seperti BKN.",)))

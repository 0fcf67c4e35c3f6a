"""Daftar Riwayat Hidup (Keputusan Kepala BKN 11/2002, Anak Lampiran I-c): filled, blank, and the short one.

The regulation wants it written by hand: the filled one is a help, the blank one has the same tables with
room. Empty columns of the filled one show a dash, as its own note demands.
"""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from typing import Any

from asn_desktop.documents.blocks import (
    Align,
    Band,
    Cell,
    Document,
    Figure,
    Label,
    Par,
    Row,
    Spanned,
    Table,
)
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples_orang
from asn_desktop.documents.forms.drh_data import PENA, RiwayatHidup, Sekolah
from asn_desktop.documents.forms.parts import flowing_cell, number_cell, text_cell
from asn_desktop.documents.forms.surat_bagian import (
    frame,
    letter,
    paragraphs,
    place_and_date,
    signature_table,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY, BODY_BOLD, LARGE, LARGE_BOLD, SMALL, TITLE
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.surat import Penandatangan

REGULATION = "Keputusan Kepala BKN 11/2002, Anak Lampiran I-c"
_FOTO_MM = (40.0, 60.0)
_WRITING_MM = 8.0  # a row to be filled in by hand
_PERORANGAN = (8.0, 42.0, 35.0, 90.0)
Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Daftar:
    """One table of the form: widths in millimetres on the 175 mm line, and rows to write into when blank."""

    kunci: str
    lebar: tuple[float, ...]
    baris: int = 3
    judul: str = ""


_KURSUS = _Daftar("drh.kursus", (9.0, 46.0, 40.0, 32.0, 24.0, 24.0), 6, "drh.kursus.judul")
_PENDIDIKAN = (9.0, 16.0, 40.0, 28.0, 24.0, 24.0, 34.0)
_PANGKAT = _Daftar("drh.pangkat", (9.0, 25.0, 19.5, 22.0, 18.0, 22.0, 22.0, 19.5, 18.0), 6,
                   "drh.pangkat.judul")
_JABATAN = _Daftar("drh.jabatan", (9.0, 40.0, 24.0, 19.0, 18.0, 24.0, 21.5, 19.5), 6, "drh.jabatan.judul")
_PENGHARGAAN = _Daftar("drh.penghargaan", (9.0, 75.0, 26.0, 65.0))
_KUNJUNGAN = _Daftar("drh.kunjungan", (9.0, 36.0, 60.0, 32.0, 38.0))
_PASANGAN = _Daftar("drh.pasangan", (9.0, 42.0, 26.0, 24.0, 24.0, 26.0, 24.0), 2, "drh.pasangan.judul")
_ANAK = _Daftar("drh.anak", (9.0, 46.0, 22.0, 26.0, 24.0, 26.0, 22.0), 4, "drh.anak.judul")
_ORANG_TUA = _Daftar("drh.orang_tua", (9.0, 60.0, 34.0, 38.0, 34.0), 2, "drh.orang_tua.judul")
_SAUDARA = _Daftar("drh.saudara", (9.0, 52.0, 24.0, 32.0, 32.0, 26.0), 4, "drh.saudara.judul")
_ORGANISASI = (9.0, 46.0, 38.0, 26.0, 24.0, 32.0)
_LAIN = _Daftar("drh.lain", (9.0, 66.0, 40.0, 36.0, 24.0))


def compose(data: RiwayatHidup, texts: Texts) -> Document:
    """The filled form."""
    return _whole(data, texts, blank=False)


def compose_blank(data: RiwayatHidup, texts: Texts) -> Document:
    """The same form without contents, to be written by hand; only its foot says whose it is."""
    return _whole(RiwayatHidup(data.pegawai, nomor=data.nomor), texts, blank=True)


def compose_short(data: RiwayatHidup, texts: Texts) -> Document:
    """The short form that goes with a proposal for Satyalancana (PP 35/2010)."""
    strip = texts["drh.strip"]
    return letter(texts, texts["drh.judul"].title(), data.nomor, data.pegawai, (
        _title(texts), *_section(texts, "drh.i"), _perorangan(data, texts, blank=False),
        *_section(texts, "drh.singkat.ii"), *_daftar(replace(_JABATAN, judul=""), data.jabatan, texts, strip),
        *_section(texts, "drh.singkat.iii"), *_daftar(_PENGHARGAAN, data.penghargaan, texts, strip),
        *_closing(data, texts, blank=False, notes_follow=False)))


def _whole(data: RiwayatHidup, texts: Texts, *, blank: bool) -> Document:
    strip = "" if blank else texts["drh.strip"]

    def daftar(one: _Daftar, rows: Sequence[Any]) -> tuple[Table, ...]:
        return _daftar(one, rows, texts, strip)

    organisasi = (("drh.organisasi.slta", data.organisasi_slta),
                  ("drh.organisasi.kuliah", data.organisasi_kuliah),
                  ("drh.organisasi.pegawai", data.organisasi_pegawai))
    return letter(texts, texts["drh.judul"].title(), data.nomor, data.pegawai, (
        _lampiran(texts), _title_with_photo(texts), *_section(texts, "drh.i"),
        _perorangan(data, texts, blank=blank),
        *_section(texts, "drh.ii"), *_pendidikan(data.pendidikan, texts, strip),
        *daftar(_KURSUS, data.kursus),
        *_section(texts, "drh.iii"), *daftar(_PANGKAT, data.pangkat), *daftar(_JABATAN, data.jabatan),
        *_section(texts, "drh.iv"), *daftar(_PENGHARGAAN, data.penghargaan),
        *_section(texts, "drh.v"), *daftar(_KUNJUNGAN, data.kunjungan),
        *_section(texts, "drh.vi"), *daftar(_PASANGAN, data.pasangan), *daftar(_ANAK, data.anak),
        *daftar(_ORANG_TUA, data.orang_tua),
        *daftar(_Daftar("drh.orang_tua", _ORANG_TUA.lebar, 2, "drh.mertua.judul"), data.mertua),
        *daftar(_SAUDARA, data.saudara),
        *_section(texts, "drh.vii"),
        *(table for judul, rows in organisasi
          for table in daftar(_Daftar("drh.organisasi", _ORGANISASI, 3, judul), rows)),
        *_section(texts, "drh.viii"), _lain(data, texts, strip),
        *_closing(data, texts, blank=blank)))


def _lampiran(texts: Texts) -> Table:
    return Table((105.0, 70.0), (Band((Row((Cell(), text_cell(texts["drh.lampiran"], SMALL))),),
                                      keep_next=True),), border=False, pad=(0.0, 0.0))


def _title(texts: Texts) -> Table:
    return Table((1.0,), (Band((Row((text_cell(texts["drh.judul"], TITLE, align=Align.CENTER),)),),
                               keep_next=True),), border=False, pad=(0.0, 0.0))


def _title_with_photo(texts: Texts) -> Table:
    width, height = _FOTO_MM
    words = texts["drh.foto"].split("|")
    photo = Figure(width, height, strokes=(frame(width, height),), labels=tuple(
        Label(width / 2, height / 2 + 4.0 * (number - (len(words) - 1) / 2), word, LARGE)
        for number, word in enumerate(words)))
    row = Row((Cell(), text_cell(texts["drh.judul"], TITLE, align=Align.CENTER, middle=True),
               Cell(figure=photo)))
    return Table((width, 175.0 - 2 * width, width), (Band((row,), keep_next=True),), border=False, gap=2.0,
                 pad=(0.0, 0.0))


def _section(texts: Texts, key: str) -> tuple[Table, ...]:
    return (Table((1.0,), (Band((Row((text_cell(texts[key], LARGE_BOLD),)),), keep_next=True),), border=False,
                  gap=4.0, pad=(0.0, 0.4)),)


def _perorangan(data: RiwayatHidup, texts: Texts, *, blank: bool) -> Table:
    strip = "" if blank else texts["drh.strip"]
    tall = _WRITING_MM if blank else 0.0
    orang, more = data.pegawai, data.perorangan
    values = ("",) * 7 if blank else (
        orang.nama, format_nip(orang.nip), orang.pangkat_golongan, more.lahir, more.jenis_kelamin, more.agama,
        more.status_perkawinan)
    bands = [_item(number, label, value or strip, tall) for number, (label, value) in enumerate(
        zip(texts["drh.perorangan"].split("|"), values, strict=True), start=1)]
    bands.append(_items(8, texts["drh.alamat"], astuple(more.alamat), strip, tall))
    bands.append(_items(9, texts["drh.badan"], astuple(more.badan), strip, tall))
    bands.append(_item(10, texts["drh.kegemaran"], more.kegemaran or strip, tall))
    return Table(_PERORANGAN, tuple(bands))


def _item(number: int, label: str, value: str, tall: float) -> Band:
    return Band((Row((number_cell(str(number)), text_cell(label, span=2), flowing_cell(value)), tall),))


def _items(number: int, labels: str, values: Sequence[str], strip: str, tall: float) -> Band:
    first, *names = labels.split("|")
    rows = tuple(Row((text_cell(name), flowing_cell(value or strip)), tall)
                 for name, value in zip(names, values, strict=True))
    return Band(rows, spanned=(Spanned(0, number_cell(str(number))), Spanned(1, flowing_cell(first))))


def _pendidikan(schools: tuple[Sekolah, ...], texts: Texts, strip: str) -> tuple[Table, ...]:
    """Every level of the form has its row, also without an entry."""
    rows: list[tuple[str, ...]] = []
    levels = texts["drh.tingkat"].split("|")
    for level in levels:
        own = [school for school in schools if school.tingkat == level] or [Sekolah(level)]
        rows += [astuple(school) for school in own]
    rows += [astuple(school) for school in schools if school.tingkat not in levels]
    return _table("drh.pendidikan", _PENDIDIKAN, rows, texts, strip, "drh.pendidikan.judul")


def _daftar(one: _Daftar, entries: Sequence[Any], texts: Texts, strip: str) -> tuple[Table, ...]:
    columns = len(one.lebar) - 1
    rows = [astuple(entry) for entry in entries]
    if not rows:
        rows = [("",) * columns] * (1 if strip else one.baris)
    return _table(one.kunci, one.lebar, rows, texts, strip, one.judul)


def _lain(data: RiwayatHidup, texts: Texts, strip: str) -> Table:
    names = texts["drh.lain.baris"].split("|")
    values = [astuple(entry) for entry in data.keterangan[:len(names)]]
    values += [("", "", "")] * (len(names) - len(values))
    rows = [(name, *(part or PENA for part in value)) for name, value in zip(names, values, strict=True)]
    return _table(_LAIN.kunci, _LAIN.lebar, rows, texts, strip, "")[0]


def _table(key: str, widths: tuple[float, ...], rows: Sequence[tuple[str, ...]], texts: Texts, strip: str,
           judul: str) -> tuple[Table, ...]:
    """The numbered table below its own heading; without ``strip`` its rows are to be written into."""
    bands = tuple(Band((Row((number_cell(str(number)), *(flowing_cell(value or strip) for value in row)),
                            0.0 if strip and PENA not in row else _WRITING_MM),))
                  for number, row in enumerate(rows, start=1))
    table = Table(widths, bands, head=(_head(texts[key]),), gap=0.6)
    if not judul:
        return (table,)
    heading = Band((Row((text_cell(texts[judul], BODY_BOLD),)),), keep_next=True)
    return Table((1.0,), (heading,), border=False, gap=2.5, pad=(0.0, 0.2)), table


def _head(titles: str) -> Row | Band:
    """The titles of a table; "GROUP>A>B" stands over its own columns, the others beside both rows."""
    parts = titles.split("|")
    if not any(">" in part for part in parts):
        return Row(tuple(_title_cell(part) for part in parts))
    above, below, alone, column = [], [], [], 0
    for part in parts:
        group, *inside = part.split(">")
        if inside:
            above.append(_title_cell(group, len(inside)))
            below += [_title_cell(name) for name in inside]
        else:
            alone.append(Spanned(column, _title_cell(part)))
        column += len(inside) or 1
    return Band((Row(tuple(above)), Row(tuple(below))), spanned=tuple(alone))


def _title_cell(text: str, span: int = 1) -> Cell:
    return text_cell(text, SMALL.bold(), span=span, align=Align.CENTER, middle=True)


def _closing(data: RiwayatHidup, texts: Texts, *, blank: bool, notes_follow: bool = True,
             ) -> tuple[Table, ...]:
    place = place_and_date(texts, data.tanda_tangan)
    name = Penandatangan() if blank else Penandatangan(nama=data.pegawai.nama)
    who = Par(name.nama or "." * 40, LARGE_BOLD.under() if name.nama else LARGE, Align.CENTER)
    maker = (Row((Cell((Par(place, LARGE, Align.CENTER), Par(texts["drh.ttd"], LARGE, Align.CENTER))),)),
             Row((Cell(),), 25.0), Row((Cell((who,)),)))
    first, *notes = texts["drh.perhatian"].split("|")
    rows = (Row((text_cell(first, BODY_BOLD, span=2),)),
            *(Row((text_cell(note.partition(" ")[0], BODY), text_cell(note.partition(" ")[2], BODY)))
              for note in notes))
    closing = (paragraphs(texts["drh.penutup"], gap=4.0, style=LARGE, keep_next=True),
               signature_table(texts, maker, gap=4.0, rows_above=1, keep_next=notes_follow))
    if not notes_follow:
        return closing
    table = Table((6.0, 169.0), (Band(rows, whole=True),), border=False, gap=4.0, pad=(0.0, 0.2))
    return *closing, table


FORM = FormSpec(
    key="drh", title="Daftar Riwayat Hidup", regulation=REGULATION, orientation=Orientation.PORTRAIT,
    needs_periode=False, compose=compose, about=About.PEGAWAI, sample=samples_orang.RIWAYAT_HIDUP)
BLANK = FormSpec(
    key="drh-kosong", title="Daftar Riwayat Hidup kosong (ditulis tangan)", regulation=REGULATION,
    orientation=Orientation.PORTRAIT, needs_periode=False, compose=compose_blank, about=About.PEGAWAI,
    sample=samples_orang.RIWAYAT_HIDUP)
SHORT = FormSpec(
    key="drh-singkat", title="Daftar Riwayat Hidup singkat (Satyalancana)",
    regulation="PP 35/2010, rincian PP 25/1994", orientation=Orientation.PORTRAIT, needs_periode=False,
    compose=compose_short, about=About.PEGAWAI, sample=samples_orang.RIWAYAT_HIDUP)

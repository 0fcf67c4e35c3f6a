"""Formulir permintaan dan pemberian cuti (Peraturan BKN 24/2017, Anak Lampiran 1.b; PPPK: PerBKN 7/2022)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Par, Row, Spanned, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples_orang
from asn_desktop.documents.forms.parts import Tempat, Texts, flowing_cell, text_cell
from asn_desktop.documents.forms.surat_bagian import (
    DOTS,
    letter,
    place_and_date,
    signed,
    tanggal_words,
    title_table,
)
from asn_desktop.documents.page import Margins, Orientation
from asn_desktop.documents.styles import BODY, BODY_BOLD, LARGE, SMALL
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Formulir Permintaan dan Pemberian Cuti"
_PAD: Final = (1.0, 0.5)
_ROOM: Final = 11.5  # for signatures inside the boxes
_MARGINS: Final = Margins(left=20.0, top=12.0, right=15.0, bottom=12.0)  # for one page with long posts
_ALASAN_MM: Final = 9.0  # two lines
_GAP: Final = 1.0


@dataclass(frozen=True, slots=True)
class SisaCuti:
    """One row of the yearly leave: ``tahun`` reads N-2, N-1 or N with the year."""

    tahun: str = ""
    sisa: str = ""
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class FormulirCuti:
    """What stands on the form; everything that is not known stays blank for the pen.

    ``jenis`` is the number of the kind in the form's own list (from 1; 0: none ticked), ``satuan`` hari,
    bulan or tahun. ``catatan`` holds the remarks about kinds 2 to 6, ``pertimbangan`` and ``keputusan`` the
    number of the answer (1 disetujui … 4 tidak disetujui; 0: open).
    """

    pegawai: Pihak
    masa_kerja: str = ""
    jenis: int = 0
    alasan: str = ""
    lama: str = ""
    satuan: str = ""
    mulai: date | None = None
    sampai: date | None = None
    sisa: tuple[SisaCuti, ...] = ()
    catatan: tuple[str, ...] = ()
    alamat: str = ""
    telepon: str = ""
    pertimbangan: int = 0
    keputusan: int = 0
    tujuan: str = ""
    atasan: Penandatangan = Penandatangan()
    pejabat: Penandatangan = Penandatangan()
    tanda_tangan: Tempat = Tempat()
    pppk: bool = False
    sebutan_nip: str = "NIP"
    nomor: str = ""


def compose(data: FormulirCuti, texts: Texts) -> Document:
    """The blocks of the form: one page when texts are of usual length."""
    whole = letter(texts, TITLE, data.nomor, data.pegawai, (
        _head(data, texts), title_table(texts["cuti.judul"], gap=1.5), _data(data, texts),
        _kinds(data, texts),
        _box((1.0,), _heading(texts["cuti.iii"], 1), Band((Row((flowing_cell(data.alasan),), _ALASAN_MM),))),
        _length(data, texts), _balance(data, texts), _address(data, texts),
        _answer(texts["cuti.vii"], data.pertimbangan, data.atasan, texts),
        _answer(texts["cuti.viii"], data.keputusan, data.pejabat, texts, keep_next=True),
        _notes(data, texts)))
    return replace(whole, margins=_MARGINS)


def _box(columns: tuple[float, ...], *bands: Band) -> Table:
    return Table(columns, bands, gap=_GAP, pad=_PAD)


def _heading(text: str, span: int) -> Band:
    return Band((Row((text_cell(text, BODY_BOLD, span=span),)),), keep_next=True)


def _head(data: FormulirCuti, texts: Texts) -> Table:
    lampiran = texts["cuti.lampiran_pppk" if data.pppk else "cuti.lampiran"]
    to = (texts["cuti.kepada"], *(data.tujuan or DOTS).split("\n"))
    rows = (Row((Cell(), text_cell(lampiran, SMALL))),
            Row((Cell(), Cell((Par("", SMALL), Par(place_and_date(texts, data.tanda_tangan), LARGE),
                               *(Par(line, LARGE) for line in to))))))
    return Table((88.0, 87.0), (Band(rows, keep_next=True),), border=False, pad=(0.0, 0.0))


def _data(data: FormulirCuti, texts: Texts) -> Table:
    nama, jabatan, masa, unit = texts["cuti.data"].split("|")
    who = data.pegawai
    rows = (Row((text_cell(nama), flowing_cell(who.nama),
                 text_cell(data.sebutan_nip), flowing_cell(format_nip(who.nip)))),
            Row((text_cell(jabatan), flowing_cell(who.jabatan), text_cell(masa),
                 flowing_cell(data.masa_kerja))),
            Row((text_cell(unit), text_cell(who.unit_kerja, span=3))))
    return _box((25.0, 70.0, 25.0, 55.0), _heading(texts["cuti.i"], 4), *(Band((row,)) for row in rows))


def _kinds(data: FormulirCuti, texts: Texts) -> Table:
    names = _names(data, texts)
    cells = [(text_cell(f"{number}. {name}"), _tick(number == data.jenis, texts))
             for number, name in enumerate(names, start=1)]
    if len(cells) % 2:
        cells.append((Cell(), Cell()))
    rows = tuple(Row((*left, *right)) for left, right in zip(cells[::2], cells[1::2], strict=True))
    return _box((67.0, 20.0, 68.0, 20.0), _heading(texts["cuti.ii"], 4), Band(rows))


def _names(data: FormulirCuti, texts: Texts) -> list[str]:
    return texts["cuti.jenis_pppk" if data.pppk else "cuti.jenis"].split("|")


def _tick(chosen: bool, texts: Texts) -> Cell:  # noqa: FBT001 - reads as "tick this"
    return text_cell(texts["cuti.centang"] if chosen else "", BODY_BOLD, align=Align.CENTER)


def _length(data: FormulirCuti, texts: Texts) -> Table:
    units = texts["cuti.satuan"].split("|")
    struck = tuple(unit for unit in units if data.satuan and unit != data.satuan)
    words = f"{data.lama or DOTS[:8]} ({'/'.join(units)})*"
    row = Row((text_cell(texts["cuti.selama"]), Cell((Par(words, struck=struck),)),
               text_cell(texts["cuti.mulai"]), text_cell(tanggal_words(data.mulai)),
               text_cell(texts["cuti.sampai"]), text_cell(tanggal_words(data.sampai))))
    return _box((18.0, 48.0, 26.0, 36.0, 11.0, 36.0), _heading(texts["cuti.iv"], 6), Band((row,)))


def _balance(data: FormulirCuti, texts: Texts) -> Table:
    first, *others = (f"{number}. {name.upper()}" for number, name in enumerate(_names(data, texts), start=1))
    rest = [*others, *[""] * (5 - len(others))]
    remarks = [*data.catatan, *[""] * (5 - len(data.catatan))]
    years = [*data.sisa, *[SisaCuti(name) for name in ("N-2", "N-1", "N")[len(data.sisa):]]]
    left = [Row((text_cell(first, span=3),)),
            Row(tuple(text_cell(text, align=Align.CENTER) for text in texts["cuti.v_kepala"].split("|"))),
            *(Row((text_cell(year.tahun, align=Align.CENTER), text_cell(year.sisa, align=Align.CENTER),
                   flowing_cell(year.keterangan))) for year in years)]
    rows = tuple(Row((*one.cells, text_cell(name), flowing_cell(remark)))
                 for one, name, remark in zip(left, rest, remarks, strict=True))
    return _box((20.0, 17.0, 43.0, 65.0, 30.0), _heading(texts["cuti.v"], 5), Band(rows))


def _address(data: FormulirCuti, texts: Texts) -> Table:
    who = Penandatangan(nama=data.pegawai.nama, nip=data.pegawai.nip)
    above, room, below = signed(who, texts, BODY, room=_ROOM, before=(texts["cuti.hormat"],))
    signature = Cell((*above.cells[0].content, *_blank(room), *below.cells[0].content), span=2)
    rows = (Row((text_cell(texts["cuti.telp"]), flowing_cell(data.telepon))), Row((signature,)))
    return _box((95.0, 20.0, 60.0), _heading(texts["cuti.vi"], 3),
                Band(rows, spanned=(Spanned(0, flowing_cell(data.alamat)),), whole=True))


def _blank(room: Row) -> tuple[Par, ...]:
    """Empty lines as high as the room, because a cell has no rows of its own."""
    return (Par(""),) * round(room.min_height / 25.4 * 72 / BODY.leading)


def _answer(judul: str, chosen: int, signer: Penandatangan, texts: Texts, *,
            keep_next: bool = False) -> Table:
    names = texts["cuti.pilihan"].split("|")
    above, room, below = signed(replace(signer, pangkat=""), texts, BODY, room=_ROOM)
    signature = Cell((*above.cells[0].content, *_blank(room), *below.cells[0].content))
    rows = (Row(tuple(text_cell(name, align=Align.CENTER) for name in names)),
            Row(tuple(_tick(number == chosen, texts) for number in range(1, len(names) + 1)), 5.0),
            Row((Cell((), len(names) - 1), signature)))
    return _box((36.0, 36.0, 36.0, 67.0), _heading(judul, len(names)),
                Band(rows, whole=True, keep_next=keep_next))


def _notes(data: FormulirCuti, texts: Texts) -> Table:
    first, *parts = texts["cuti.catatan_pppk" if data.pppk else "cuti.catatan"].split("|")
    notes = [(text_cell(mark, SMALL), text_cell(words, SMALL))
             for mark, words in zip(parts[::2], parts[1::2], strict=True)]
    half = (len(notes) + 1) // 2  # in two columns, so that the form stays on one page
    right = [*notes[half:], *[(Cell(), Cell())] * (2 * half - len(notes))]
    rows = (Row((text_cell(first, SMALL, span=4),)),
            *(Row((*one, *other)) for one, other in zip(notes[:half], right, strict=True)))
    return Table((8.0, 107.0, 8.0, 52.0), (Band(rows, whole=True),), border=False, gap=1.2, pad=(0.0, 0.0))


FORM = FormSpec(
    key="cuti", title=TITLE, regulation="Peraturan BKN 24/2017, Anak Lampiran 1.b; Peraturan BKN 7/2022",
    orientation=Orientation.PORTRAIT, needs_periode=False, compose=compose, about=About.PEGAWAI,
    letter=True,
    sample=FormulirCuti(
        pegawai=samples_orang.PEGAWAI, masa_kerja="15 tahun 0 bulan", jenis=1,
        alasan="Menjenguk orang tua yang sedang sakit di Kota Samudra", lama="5", satuan="hari",
        mulai=date(2025, 1, 6), sampai=date(2025, 1, 10),
        sisa=(SisaCuti("N-2 (2023)", "6"), SisaCuti("N-1 (2024)", "6"),
              SisaCuti("N (2025)", "12", "belum dipakai")),
        alamat="Jl. Melati Nomor 8, Kelurahan Bahari, Kota Samudra", telepon="0812 9999 0000",
        tujuan="Yth. Camat Tirta Hulu\ndi Tirta Jaya",
        atasan=samples_orang.ATASAN, pejabat=samples_orang.PEJABAT, tanda_tangan=samples_orang.TEMPAT))

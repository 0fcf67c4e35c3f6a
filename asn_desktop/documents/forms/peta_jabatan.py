"""Peta jabatan: the tree of units with each post, its class, need, holders, and what falls vacant by pension.

Basis: PP 11/2017 Ps. 5 (needs by number and kind of post, worked out for five years); format lokal.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Document, Row, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.daftar_bagian import (
    KOSONG,
    LIST,
    LIST_BOLD,
    LIST_PAD,
    Kolom,
    Penandatangan,
    list_head,
    list_paper,
    notes_table,
    signature,
    title_table,
)
from asn_desktop.documents.forms.parts import Texts, flowing_cell, number_cell, text_cell
from asn_desktop.documents.page import Orientation, Paper
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.tanggal import tanggal_panjang

TITLE = "Peta Jabatan"
_WIDTH = 306.0  # F4 landscape between its margins; scaled on A4
_YEARS = 5
_NOTHING = "Belum ada jabatan pada peta."
_C = Align.CENTER
_INDENT = "      "
_HARD = "\u00a0"


@dataclass(frozen=True, slots=True)
class PemangkuPeta:
    """Somebody who holds a post; whose processing is restricted has no NIP here."""

    nama: str
    nip: str = ""


@dataclass(frozen=True, slots=True)
class JabatanPeta:
    """A post of a unit; ``proyeksi`` is how many are vacant at the end of each year, if nobody comes."""

    jabatan: str
    jenis: str = ""
    kelas: int | None = None
    kebutuhan: int = 0
    pemangku: tuple[PemangkuPeta, ...] = ()
    proyeksi: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitPeta:
    """A unit with its posts, below another by ``tingkat`` steps."""

    nama: str
    tingkat: int = 0
    jabatan: tuple[JabatanPeta, ...] = ()


@dataclass(frozen=True, slots=True)
class PetaJabatan:
    """The units in the order of the tree; ``tahun`` are the years of the projection."""

    unit: str
    keadaan: date
    tahun: tuple[int, ...] = ()
    satuan: tuple[UnitPeta, ...] = ()
    penandatangan: Penandatangan = Penandatangan()
    catatan: tuple[str, ...] = ()


def kolom(tahun: Sequence[int]) -> tuple[Kolom, ...]:
    """The columns; without years those of the projection are blank."""
    years = [str(year) for year in tahun] or [""] * _YEARS
    return (Kolom("NO", 9, rata=_C), Kolom("UNIT KERJA / JABATAN", 78), Kolom("JENIS", 21),
            Kolom("KELAS", 13, rata=_C), Kolom("KEBUTUHAN", 20, rata=_C), Kolom("TERISI", 14, rata=_C),
            Kolom("KOSONG", 15, rata=_C), Kolom("LEBIH", 13, rata=_C), Kolom("PEMANGKU / NIP", 63),
            *(Kolom(year, 12, "PROYEKSI KOSONG AKHIR TAHUN (PENSIUN)", _C) for year in years))


def compose(data: PetaJabatan, texts: Texts) -> Document:
    """The blocks of the map."""
    day = tanggal_panjang(data.keadaan)
    return list_paper(
        texts, f"{TITLE} {day}", " · ".join(part for part in (TITLE, data.unit, day) if part),
        Orientation.LANDSCAPE,
        (title_table((TITLE.upper(), data.unit.upper(), f"KEADAAN {day.upper()}")), _map(data),
         *notes_table(data.catatan), signature(data.penandatangan, width=_WIDTH)))


def _map(data: PetaJabatan) -> Table:
    columns = kolom(data.tahun)
    bands = [_unit(one, len(columns)) for one in data.satuan]
    posts = [post for one in data.satuan for post in one.jabatan]
    if not posts:
        bands.append(Band((Row((text_cell(_NOTHING, LIST, span=len(columns), align=_C),)),)))
    else:
        total = ("", "JUMLAH", "", "", *map(_shown, _sums(posts)), "", *_ahead(posts, len(columns)))
        bands.append(Band((Row(tuple(text_cell(value, LIST_BOLD, align=column.rata, fill=True)
                                     for value, column in zip(total, columns, strict=True))),)))
    return Table(tuple(column.lebar for column in columns), tuple(bands), gap=3.0, pad=LIST_PAD,
                 head=list_head(columns, LIST, numbered=True))


def _unit(unit: UnitPeta, columns: int) -> Band:
    """The unit's name, which comes again where its posts go on over a page; one without posts is its name."""
    need, held, *_ = _sums(unit.jabatan)
    words = f"{_INDENT * unit.tingkat}{unit.nama}"
    if not unit.jabatan:
        return Band((Row((text_cell(words, LIST_BOLD, span=columns, fill=True),)),))
    heading = Row((text_cell(f"{words} · kebutuhan {need}, terisi {held}", LIST_BOLD, span=columns,
                             fill=True),))
    return Band(tuple(_row(number, post, columns) for number, post in enumerate(unit.jabatan, start=1)),
                heading=(heading,))


def _row(number: int, post: JabatanPeta, columns: int) -> Row:
    holders = "\n".join(map(_holder, post.pemangku))
    figures = (*map(_shown, _sums((post,))),)
    return Row((number_cell(str(number), LIST), flowing_cell(post.jabatan, LIST),
                flowing_cell(post.jenis or KOSONG, LIST),
                text_cell(KOSONG if post.kelas is None else str(post.kelas), LIST, align=_C),
                *(text_cell(figure, LIST, align=_C) for figure in figures),
                flowing_cell(holders or KOSONG, LIST),
                *(text_cell(figure, LIST, align=_C) for figure in _ahead((post,), columns))))


def _holder(one: PemangkuPeta) -> str:
    nip = format_nip(one.nip).replace(" ", _HARD)  # never torn at the end of a line
    return " / ".join(part for part in (one.nama, nip) if part)


def _sums(posts: Iterable[JabatanPeta]) -> tuple[int, int, int, int]:
    """Needed, held, vacant and beyond the need; what one post has too many fills no other."""
    pairs = [(post.kebutuhan, len(post.pemangku)) for post in posts]
    return (sum(need for need, _ in pairs), sum(held for _, held in pairs),
            sum(max(0, need - held) for need, held in pairs),
            sum(max(0, held - need) for need, held in pairs))


def _ahead(posts: Sequence[JabatanPeta], columns: int) -> tuple[str, ...]:
    width = columns - len(kolom(())) + _YEARS
    return tuple(_shown(sum(post.proyeksi[place] for post in posts if place < len(post.proyeksi)))
                 for place in range(width))


def _shown(count: int) -> str:
    return str(count) if count else KOSONG


FORM = FormSpec(
    key="peta-jabatan", title=TITLE, regulation="PP 11/2017 Pasal 5 (format lokal)",
    orientation=Orientation.LANDSCAPE, needs_periode=False, compose=compose, about=About.DAFTAR,
    paper=Paper.F4,
    sample=PetaJabatan(
        unit="Kecamatan Tirta Hulu", keadaan=date(2026, 11, 2), tahun=(2026, 2027, 2028, 2029, 2030),
        satuan=(
            UnitPeta("Kecamatan Tirta Hulu", 0, (
                JabatanPeta("Camat", "Struktural", 12, 1,
                            (PemangkuPeta("Ratri Kusumawardani, S.E., M.M.", "197908222003122901"),),
                            (0, 0, 0, 0, 0)),)),
            UnitPeta("Subbagian Umum dan Kepegawaian", 1, (
                JabatanPeta("Kepala Subbagian Umum dan Kepegawaian", "Struktural", 9, 1, (),
                            (1, 1, 1, 1, 1)),
                JabatanPeta("Analis SDM Aparatur Ahli Muda", "Fungsional", 9, 2,
                            (PemangkuPeta("Danu Hermawan, S.AP", "198703152010011904"),), (1, 1, 1, 1, 1)),
                JabatanPeta("Pengadministrasi Umum", "Pelaksana", 5, 2,
                            (PemangkuPeta("Sari Puspita", "199207042014032908"),
                             PemangkuPeta("Wahyu Setiawan", "196811122007011903"),
                             PemangkuPeta("(pemrosesan dibatasi)")), (0, 0, 1, 1, 1)))),
            UnitPeta("Seksi Pelayanan", 1)),
        penandatangan=Penandatangan("Camat Tirta Hulu", "Ratri Kusumawardani, S.E., M.M.", "Pembina",
                                    "197908222003122901", samples.TEMPAT, date(2026, 11, 2)),
        catatan=("1 pegawai memangku jabatan yang belum ada pada peta.",)))

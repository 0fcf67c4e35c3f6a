"""DUK: daftar urut kepangkatan of PNS on F4 landscape, 17 numbered columns.

Source: PP 15/1979 and SE BAKN 03/SE/1980; the widths are in millimetres and fill a line of 300.
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Document
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.daftar_bagian import (
    KOSONG,
    NARROW_PAD,
    Kolom,
    Penandatangan,
    lines_of,
    list_paper,
    list_table,
    notes_table,
    signature,
    title_table,
)
from asn_desktop.documents.forms.parts import Texts
from asn_desktop.documents.page import Margins, Orientation, Paper
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.tanggal import tanggal_panjang, tanggal_pendek

TITLE = "Daftar Urut Kepangkatan (DUK)"
_JUDUL = "DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL"
_HARD = "\u00a0"
_LINE = 300.0
_MARGINS = Margins(15.0, 12.0, 15.0, 12.0)  # leave the line of the 330 mm of F4
_C = Align.CENTER
KOLOM = (
    Kolom("NO", 8, rata=_C), Kolom("NAMA /\nTEMPAT TGL LAHIR", 42), Kolom("NIP", 30),
    Kolom("GOL/\nRUANG", 12, "PANGKAT TERAKHIR", _C), Kolom("TMT", 18, "PANGKAT TERAKHIR", _C),
    Kolom("NAMA", 42, "JABATAN"), Kolom("TMT", 18, "JABATAN", _C), Kolom("ESL", 9, rata=_C),
    Kolom("THN", 8, "MASA KERJA GOL", _C), Kolom("BLN", 8, "MASA KERJA GOL", _C),
    Kolom("NAMA", 22, "LATIHAN JABATAN"), Kolom("THN", 10, "LATIHAN JABATAN", _C),
    Kolom("JML JAM", 10, "LATIHAN JABATAN", _C),
    Kolom("ASAL", 24, "PENDIDIKAN AKHIR"), Kolom("T.LLS", 10, "PENDIDIKAN AKHIR", _C),
    Kolom("TK. IJAZAH", 12, "PENDIDIKAN AKHIR", _C), Kolom("KET", 17))


@dataclass(frozen=True, slots=True)
class BarisDuk:
    """One person as he stands on the list; what is not known stays empty and prints as "-"."""

    nama: str
    nip: str
    tempat_lahir: str = ""
    tanggal_lahir: date | None = None
    golongan: str = ""
    tmt_golongan: date | None = None
    jabatan: str = ""
    tmt_jabatan: date | None = None
    eselon: str = ""
    mk_tahun: int | None = None
    mk_bulan: int | None = None
    latihan: str = ""
    latihan_tahun: int | None = None
    latihan_jam: int | None = None
    sekolah: str = ""
    tahun_lulus: int | None = None
    tingkat_ijazah: str = ""
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Duk:
    """The list in its order; ``keadaan`` is the day that it shows, ``catatan`` what stands under it."""

    unit: str
    keadaan: date
    baris: tuple[BarisDuk, ...] = ()
    penandatangan: Penandatangan = Penandatangan()
    catatan: tuple[str, ...] = ()


def compose(data: Duk, texts: Texts) -> Document:
    """The blocks of the list."""
    day = tanggal_panjang(data.keadaan)
    return list_paper(
        texts, f"{TITLE} {day}", " · ".join(part for part in (TITLE, data.unit, day) if part),
        Orientation.LANDSCAPE,
        (title_table((_JUDUL, data.unit.upper(), f"KEADAAN {day.upper()}")),
         list_table(KOLOM, (_row(number, item) for number, item in enumerate(data.baris, start=1)),
                    nihil="NIHIL", pad=NARROW_PAD),
         *notes_table(data.catatan), signature(data.penandatangan, width=_LINE)),
        _MARGINS)


def _row(number: int, item: BarisDuk) -> tuple[str, ...]:
    born = ", ".join(part for part in (item.tempat_lahir, _day(item.tanggal_lahir)) if part)
    return (str(number), lines_of(item.nama, born), _nip(item.nip),
            item.golongan or KOSONG, _day(item.tmt_golongan) or KOSONG,
            item.jabatan or KOSONG, _day(item.tmt_jabatan) or KOSONG, item.eselon or KOSONG,
            _figure(item.mk_tahun), _figure(item.mk_bulan),
            item.latihan or KOSONG, _figure(item.latihan_tahun), _figure(item.latihan_jam),
            item.sekolah or KOSONG, _figure(item.tahun_lulus), item.tingkat_ijazah or KOSONG,
            item.keterangan)


def _nip(nip: str) -> str:
    """On A4 it takes two lines and is broken before sex and number, never between them."""
    return _HARD.join(format_nip(nip).rsplit(" ", 1)) or KOSONG


def _day(day: date | None) -> str:
    return tanggal_pendek(day) if day else ""


def _figure(value: int | None) -> str:
    return KOSONG if value is None else str(value)


FORM = FormSpec(
    key="duk", title=TITLE, regulation="PP 15/1979; SE BAKN 03/SE/1980", orientation=Orientation.LANDSCAPE,
    needs_periode=False, compose=compose, about=About.DAFTAR, paper=Paper.F4,
    sample=Duk(
        unit="Kecamatan Tirta Hulu", keadaan=date(2026, 12, 31),
        baris=(
            BarisDuk("Ratri Kusumawardani, S.E., M.M.", "197908222003122901", "Tirta Jaya", date(1979, 8, 22),
                     "IV/a", date(2022, 4, 1), "Camat Tirta Hulu", date(2023, 1, 2), "III.a", 23, 0,
                     "Diklat PIM III", 2019, 320, "Universitas Nusantara Raya", 2012, "S-2"),
            BarisDuk("Danu Hermawan, S.AP", "198703152010011904", "Tirta Jaya", date(1987, 3, 15), "III/c",
                     date(2021, 10, 1), "Analis SDM Aparatur Ahli Muda", date(2021, 10, 1), "", 16, 11,
                     "", None, None, "Universitas Tirta Jaya", 2009, "S-1", "Tugas belajar"),
            BarisDuk("Sari Puspita", "199207042014032908", "Sukamaju", date(1992, 7, 4), "II/c",
                     date(2022, 4, 1), "Pengadministrasi Umum", date(2014, 3, 1), "", 12, 9,
                     sekolah="SMA Negeri 1 Sukamaju", tahun_lulus=2010, tingkat_ijazah="SLTA")),
        penandatangan=Penandatangan("Camat Tirta Hulu", "Ratri Kusumawardani, S.E., M.M.", "Pembina",
                                    "197908222003122901", samples.TEMPAT, date(2026, 12, 31))))

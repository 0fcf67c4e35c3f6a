"""Daftar nominatif pegawai: the seven columns that offices use; layout of no regulation."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Document
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.daftar_bagian import (
    KOSONG,
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
from asn_desktop.documents.page import Orientation
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.tanggal import tanggal_panjang, tanggal_pendek

TITLE = "Daftar Nominatif Pegawai"
_WIDTH = 273.0  # A4 landscape between its margins; scaled on F4
KOLOM = (
    Kolom("No", 9, rata=Align.CENTER), Kolom("Nama / NIP", 58), Kolom("Tempat, Tanggal Lahir", 36),
    Kolom("GR / TMT", 20, rata=Align.CENTER), Kolom("Pendidikan / Diklat Terakhir", 50),
    Kolom("Jabatan", 52), Kolom("Alamat", 48))


@dataclass(frozen=True, slots=True)
class BarisNominatif:
    """One person; what is not known stays empty and prints as "-"."""

    nama: str
    nip: str
    tempat_lahir: str = ""
    tanggal_lahir: date | None = None
    golongan: str = ""
    tmt_golongan: date | None = None
    pendidikan: str = ""
    diklat: str = ""
    jabatan: str = ""
    alamat: str = ""


@dataclass(frozen=True, slots=True)
class Nominatif:
    """The list in its order; ``keadaan`` is the day that it shows, ``catatan`` what stands under it."""

    unit: str
    keadaan: date
    baris: tuple[BarisNominatif, ...] = ()
    penandatangan: Penandatangan = Penandatangan()
    catatan: tuple[str, ...] = ()


def compose(data: Nominatif, texts: Texts) -> Document:
    """The blocks of the list."""
    day = tanggal_panjang(data.keadaan)
    return list_paper(
        texts, f"{TITLE} {day}", " · ".join(part for part in (TITLE, data.unit, day) if part),
        Orientation.LANDSCAPE,
        (title_table((TITLE.upper(), data.unit.upper(), f"KEADAAN {day.upper()}")),
         list_table(KOLOM, (_row(number, item) for number, item in enumerate(data.baris, start=1)),
                    nihil="Nihil"),
         *notes_table(data.catatan), signature(data.penandatangan, width=_WIDTH)))


def _row(number: int, item: BarisNominatif) -> tuple[str, ...]:
    born = ", ".join(part for part in (item.tempat_lahir, _day(item.tanggal_lahir)) if part)
    return (str(number), lines_of(item.nama, format_nip(item.nip)), born or KOSONG,
            lines_of(item.golongan, _day(item.tmt_golongan)), lines_of(item.pendidikan, item.diklat),
            item.jabatan or KOSONG, item.alamat or KOSONG)


def _day(day: date | None) -> str:
    return tanggal_pendek(day) if day else ""


FORM = FormSpec(
    key="nominatif", title=TITLE, regulation="format lokal", orientation=Orientation.LANDSCAPE,
    needs_periode=False, compose=compose, about=About.DAFTAR,
    sample=Nominatif(
        unit="Kecamatan Tirta Hulu", keadaan=date(2026, 12, 31),
        baris=(
            BarisNominatif("Ratri Kusumawardani, S.E., M.M.", "197908222003122901", "Tirta Jaya",
                           date(1979, 8, 22), "IV/a", date(2022, 4, 1), "S-2 Manajemen (2012)",
                           "Diklat PIM III (2019)", "Camat Tirta Hulu", "Jalan Melati 4, Tirta Hulu"),
            BarisNominatif("Danu Hermawan, S.AP", "198703152010011904", "Tirta Jaya", date(1987, 3, 15),
                           "III/c", date(2021, 10, 1), "S-1/Sarjana Administrasi Publik (2009)", "",
                           "Analis SDM Aparatur Ahli Muda", "Jalan Kenanga 12, Sukamaju"),
            BarisNominatif("Nisa Rahmadani", "199804112024212901", "Sukamaju", date(1998, 4, 11), "IX",
                           date(2024, 5, 1), "S-1/Sarjana Akuntansi (2020)", "", "Pranata Keuangan", "")),
        penandatangan=Penandatangan("Camat Tirta Hulu", "Ratri Kusumawardani, S.E., M.M.", "Pembina",
                                    "197908222003122901", samples.TEMPAT, date(2026, 12, 31))))

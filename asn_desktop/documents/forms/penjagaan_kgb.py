"""Daftar penjagaan kenaikan gaji berkala: who is due, with the old decision beside the new one.

Rule: PP 7/1977 Ps 11-13 (PNS), PermenPANRB 7/2023 (PPPK); the layout is the one that offices use.
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
    list_paper,
    list_table,
    notes_table,
    signature,
    title_table,
)
from asn_desktop.documents.forms.parts import Texts
from asn_desktop.documents.page import Orientation, Paper
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.tanggal import NAMA_BULAN, tanggal_pendek

TITLE = "Daftar Penjagaan Kenaikan Gaji Berkala"
_WIDTH = 306.0  # F4 landscape between its margins; scaled on A4
_C, _R = Align.CENTER, Align.RIGHT


def _sk(kelompok: str, nomor: float) -> tuple[Kolom, ...]:
    return (Kolom("NOMOR", nomor, kelompok), Kolom("TANGGAL", 16.5, kelompok, _C),
            Kolom("TMT", 16.5, kelompok, _C), Kolom("MK", 12.0, kelompok, _C),
            Kolom("BESAR GAJI", 18.0, kelompok, _R))


KOLOM = (
    Kolom("NO", 8, rata=_C), Kolom("NAMA", 35), Kolom("NIP", 32), Kolom("GOL. RUANG", 12, rata=_C),
    Kolom("JABATAN", 31), Kolom("INSTANSI", 28), *_sk("SK LAMA", 19.0), *_sk("SK BARU", 15.0))


@dataclass(frozen=True, slots=True)
class SuratGaji:
    """A decision on pay: masa kerja in months, gaji pokok in rupiah; what is not known stays empty."""

    nomor: str = ""
    tanggal: date | None = None
    tmt: date | None = None
    masa_kerja: int | None = None
    gaji: int | None = None


@dataclass(frozen=True, slots=True)
class BarisPenjagaan:
    """One person who is due; ``baru`` has no number before the letter is written."""

    nama: str
    nip: str
    golongan: str = ""
    jabatan: str = ""
    instansi: str = ""
    lama: SuratGaji = SuratGaji()
    baru: SuratGaji = SuratGaji()


@dataclass(frozen=True, slots=True)
class PenjagaanKgb:
    """Who is due from the first month to the last (both any day of it), by date and name."""

    unit: str
    dari: date
    sampai: date
    baris: tuple[BarisPenjagaan, ...] = ()
    penandatangan: Penandatangan = Penandatangan()
    catatan: tuple[str, ...] = ()


def masa(dari: date, sampai: date) -> str:
    """Months in words: "Januari 2027", "Januari s.d. Maret 2027", "Desember 2026 s.d. Februari 2027"."""
    first, last = NAMA_BULAN[dari.month - 1], f"{NAMA_BULAN[sampai.month - 1]} {sampai.year}"
    if (dari.year, dari.month) == (sampai.year, sampai.month):
        return last
    return f"{first} s.d. {last}" if dari.year == sampai.year else f"{first} {dari.year} s.d. {last}"


def compose(data: PenjagaanKgb, texts: Texts) -> Document:
    """The blocks of the list."""
    months = masa(data.dari, data.sampai)
    return list_paper(
        texts, f"{TITLE} {months}", " · ".join(part for part in (TITLE, data.unit, months) if part),
        Orientation.LANDSCAPE,
        (title_table((TITLE.upper(), data.unit.upper(), f"BULAN {months.upper()}")),
         list_table(KOLOM, (_row(number, item) for number, item in enumerate(data.baris, start=1)),
                    nihil="NIHIL", pad=NARROW_PAD),
         *notes_table(data.catatan), signature(data.penandatangan, width=_WIDTH)))


def _row(number: int, item: BarisPenjagaan) -> tuple[str, ...]:
    return (str(number), item.nama or KOSONG, format_nip(item.nip) or KOSONG, item.golongan or KOSONG,
            item.jabatan or KOSONG, item.instansi or KOSONG, *_surat(item.lama, KOSONG),
            *_surat(item.baru, ""))


def _surat(surat: SuratGaji, kosong: str) -> tuple[str, ...]:
    """The five cells; the number and day of a letter to be written are left free for the pen."""
    tenure = KOSONG if surat.masa_kerja is None else "{} th\n{} bl".format(*divmod(surat.masa_kerja, 12))
    pay = KOSONG if surat.gaji is None else f"{surat.gaji:,}".replace(",", ".")
    return (surat.nomor or kosong, tanggal_pendek(surat.tanggal) if surat.tanggal else kosong,
            tanggal_pendek(surat.tmt) if surat.tmt else KOSONG, tenure, pay)


FORM = FormSpec(
    key="penjagaan-kgb", title=TITLE, regulation="PP 7/1977 Pasal 11-13; PermenPANRB 7/2023",
    orientation=Orientation.LANDSCAPE, needs_periode=False, compose=compose, about=About.DAFTAR,
    paper=Paper.F4,
    sample=PenjagaanKgb(
        unit="Kecamatan Tirta Hulu", dari=date(2027, 1, 1), sampai=date(2027, 3, 31),
        baris=(
            BarisPenjagaan("Danu Hermawan, S.AP", "198703152010011904", "III/c",
                           "Analis SDM Aparatur Ahli Muda", "Kecamatan Tirta Hulu",
                           SuratGaji("822.3/017/2025", date(2024, 11, 4), date(2025, 1, 1), 168, 3760100),
                           SuratGaji(tmt=date(2027, 1, 1), masa_kerja=192, gaji=3878500)),
            BarisPenjagaan("Sari Puspita", "199207042014032908", "II/c", "Pengadministrasi Umum",
                           "Kecamatan Tirta Hulu",
                           SuratGaji("822.2/101/2025", date(2025, 1, 6), date(2025, 3, 1), 132, 2814200),
                           SuratGaji("822.2/009/2027", date(2027, 1, 4), date(2027, 3, 1), 156, 2902800))),
        penandatangan=Penandatangan("Camat Tirta Hulu", "Ratri Kusumawardani, S.E., M.M.", "Pembina",
                                    "197908222003122901", samples.TEMPAT, date(2026, 11, 2))))

"""The daily log of a month, verified by the superior (format lokal; the fields of the portal)."""

from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.documents.blocks import Align, Document, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples_orang
from asn_desktop.documents.forms.daftar_bagian import LOKAL, Kolom, Kop, list_table
from asn_desktop.documents.forms.parts import Tempat, Texts
from asn_desktop.documents.forms.surat_bagian import (
    Isian,
    isian_table,
    letter,
    letterhead,
    paragraphs,
    place_and_date,
    signature_table,
    signed,
    title_table,
)
from asn_desktop.documents.page import NARROW, Orientation
from asn_desktop.documents.styles import BODY, LARGE
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Log Harian"
_WIDTHS = (8.0, 20.0, 22.0, 74.0, 25.0, 37.0)
_SUMS = (8.0, 91.0, 25.0, 25.0, 37.0)
_BESIDE_SIGNATURE = 8  # so few sums are not torn from each other nor from who signs below them
_ALIGN = (Align.CENTER, Align.LEFT, Align.CENTER, Align.LEFT, Align.LEFT, Align.LEFT)


@dataclass(frozen=True, slots=True)
class BarisKegiatan:
    """One line; ``hari`` reads "Senin 02-03-2026", ``jam`` "08:00–10:30"."""

    hari: str = ""
    jam: str = ""
    kegiatan: str = ""
    rencana_aksi: str = ""
    hasil: str = ""
    bukti: str = ""


@dataclass(frozen=True, slots=True)
class BarisJumlah:
    """The sums of one rencana aksi."""

    rencana_aksi: str = ""
    kegiatan: str = ""
    lama: str = ""
    jumlah: str = ""


@dataclass(frozen=True, slots=True)
class LogHarian:
    """What stands on the paper; ``periode`` reads "Maret 2026". ``penandatangan`` looks it through."""

    pegawai: Pihak
    periode: str = ""
    baris: tuple[BarisKegiatan, ...] = ()
    jumlah: tuple[BarisJumlah, ...] = ()
    pembuka: str = ""
    penutup: str = ""
    penandatangan: Penandatangan = Penandatangan()
    tanda_tangan: Tempat = Tempat()
    kop: Kop = Kop()
    nomor: str = ""
    sebutan_nip: str = "NIP"


def compose(data: LogHarian, texts: Texts) -> Document:
    """The blocks of the paper."""
    period = texts["log.periode"].format(periode=data.periode or "." * 24)
    words = (paragraphs(data.pembuka, gap=2.0, style=LARGE),) if data.pembuka else ()
    closing = (paragraphs(data.penutup, gap=2.0, style=LARGE, keep_next=True),) if data.penutup else ()
    return letter(texts, f"{TITLE} {data.periode}".strip(), data.nomor, data.pegawai, (
        *letterhead(data.kop), title_table(texts["log.judul"], period, gap=4.0),
        paragraphs(f"({LOKAL})", gap=0.0, style=BODY, align=Align.CENTER),
        isian_table(_person(data, texts), style=LARGE, gap=2.0, label=38.0), *words, _lines(data, texts),
        _sums(data, texts), *closing, _signatures(data, texts)), NARROW)


def _person(data: LogHarian, texts: Texts) -> tuple[Isian, ...]:
    who = data.pegawai
    return (Isian(texts["orang.nama"], who.nama), Isian(data.sebutan_nip, format_nip(who.nip)),
            Isian(texts["orang.pangkat"], who.pangkat_golongan), Isian(texts["orang.jabatan"], who.jabatan),
            Isian(texts["orang.unit"], who.unit_kerja))


def _lines(data: LogHarian, texts: Texts) -> Table:
    titles = texts["log.kolom"].split("|")
    columns = tuple(Kolom(title, width, rata=align)
                    for title, width, align in zip(titles, _WIDTHS, _ALIGN, strict=True))
    rows = [(str(number), one.hari, one.jam, _activity(one, texts), one.hasil, one.bukti)
            for number, one in enumerate(data.baris, start=1)]
    return list_table(columns, rows, nihil=texts["log.nihil"], style=BODY)


def _activity(one: BarisKegiatan, texts: Texts) -> str:
    plan = texts["log.rencana"].format(rencana=one.rencana_aksi) if one.rencana_aksi else ""
    return "\n".join(part for part in (one.kegiatan, plan) if part)


def _sums(data: LogHarian, texts: Texts) -> Table:
    titles = texts["log.rekap"].split("|")
    columns = tuple(Kolom(title, width, rata=Align.LEFT if place else Align.CENTER)
                    for place, (title, width) in enumerate(zip(titles, _SUMS, strict=True)))
    rows = [(str(number), one.rencana_aksi or texts["log.tanpa_rencana"], one.kegiatan, one.lama, one.jumlah)
            for number, one in enumerate(data.jumlah, start=1)]
    table = list_table(columns, rows, nihil=texts["log.nihil"], style=BODY, numbered=False, gap=4.0)
    if len(rows) > _BESIDE_SIGNATURE:
        return table
    return replace(table, bands=tuple(replace(band, keep_next=True) for band in table.bands))


def _signatures(data: LogHarian, texts: Texts) -> Table:
    who = data.pegawai
    own = Penandatangan(who.nama, who.nip, "", "")
    left = signed(own, texts, LARGE, before=(" ", texts["log.pegawai"]))
    right = signed(data.penandatangan, texts, LARGE,
                   before=(place_and_date(texts, data.tanda_tangan), texts["log.diperiksa"]))
    return signature_table(texts, right, left, gap=5.0, rows_above=1)


_LOG = LogHarian(
    pegawai=samples_orang.PEGAWAI, periode="Januari 2025",
    baris=(BarisKegiatan("Kamis 02-01-2025", "08:00–10:30", "Memeriksa berkas usul kenaikan pangkat",
                         "Menyusun daftar usul kenaikan pangkat per periode", "6 Berkas",
                         "Map KP-2025-01 di lemari 2"),
           BarisKegiatan("Kamis 02-01-2025", "10:30–12:00", "Rapat penyusunan jadwal kerja", "", "1 Notula",
                         ""),
           BarisKegiatan("Jumat 03-01-2025", "08:00–11:00", "Memutakhirkan data keluarga pegawai",
                         "Memutakhirkan data pegawai setiap bulan", "12 Data", "")),
    jumlah=(BarisJumlah("Menyusun daftar usul kenaikan pangkat per periode", "1 dalam 1 hari",
                        "2 jam 30 menit", "6 Berkas"),
            BarisJumlah("Memutakhirkan data pegawai setiap bulan", "1 dalam 1 hari", "3 jam", "12 Data"),
            BarisJumlah("", "1 dalam 1 hari", "1 jam 30 menit", "1 Notula")),
    penandatangan=samples_orang.ATASAN, tanda_tangan=Tempat("Tirta Jaya", date(2025, 1, 31)),
    kop=samples_orang.KOP)
FORM = FormSpec(
    sealed=True, key="log-harian", title=TITLE,
    regulation=LOKAL, orientation=Orientation.PORTRAIT, needs_periode=False,
    about=About.PEGAWAI, sample=_LOG, compose=compose)

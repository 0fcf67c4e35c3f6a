"""F11: rencana aksi SKP, per quarter or month.

No official layout is known; the columns are those that e-Kinerja shows (format lokal).
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Document, Row, Spanned, Table
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.daftar_bagian import LOKAL
from asn_desktop.documents.forms.parts import (
    Tempat,
    Texts,
    column_head,
    flowing_cell,
    number_cell,
    paper,
    party_table,
    periode_penilaian,
    signature_table,
    text_cell,
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY, BODY_BOLD, FINE, TextStyle
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Rencana Aksi SKP"
_WIDTH = 273.0
_FIRST, _LAST = (9.0, 48.0, 48.0, 58.0), 34.0
_FIRST_MONTHS, _LAST_MONTHS = (8.0, 29.0, 30.0, 34.0), 23.0
_PAD, _PAD_MONTHS = (1.3, 1.1), (0.8, 1.1)  # "1 Dokumen" stands in a month's column without a torn word
_HEADS = ("no", "rhk", "indikator", "aksi")


@dataclass(frozen=True, slots=True)
class BarisAksi:
    """One action with its target in each period and its output."""

    indikator: str = ""
    uraian: str = ""
    target: tuple[str, ...] = ()
    keluaran: str = ""


@dataclass(frozen=True, slots=True)
class BarisRencana:
    """One goal with its actions."""

    rhk: str = ""
    aksi: tuple[BarisAksi, ...] = ()


@dataclass(frozen=True, slots=True)
class RencanaAksiSkp:
    """What stands on the paper; ``bulanan``: twelve columns of targets instead of four."""

    instansi: str
    tahun: int
    mulai: date
    selesai: date
    pegawai: Pihak
    penilai: Pihak
    bulanan: bool = False
    baris: tuple[BarisRencana, ...] = ()
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""
    penanda: Penandatangan | None = None  # signs for the penilai


def compose(data: RencanaAksiSkp, texts: Texts) -> Document:
    """The blocks of the form."""
    names = texts["rencana_aksi.bulan" if data.bulanan else "rencana_aksi.triwulan"].split("|")
    first, last = (_FIRST_MONTHS, _LAST_MONTHS) if data.bulanan else (_FIRST, _LAST)
    share = (_WIDTH - sum(first) - last) / len(names)
    widths = (*first, *(share for _ in names), last)
    heads = (*(texts[f"rencana_aksi.{name}"] for name in _HEADS), *names, texts["rencana_aksi.keluaran"])
    style = FINE if data.bulanan else BODY
    bands = [_band(texts, number, row, len(names), style) for number, row in enumerate(data.baris, start=1)]
    if not bands:
        blank = text_cell(texts["hasil_kerja.kosong"], align=Align.CENTER)
        bands = [Band((Row((blank,) * len(widths)),))]
    table = Table(widths, tuple(bands), head=_head(texts, heads, data.bulanan), gap=2.0,
                  pad=_PAD_MONTHS if data.bulanan else _PAD)
    title = texts["judul.rencana_aksi"].format(tahun=data.tahun)
    return paper(
        texts, TITLE, data.nomor, data.pegawai, Orientation.LANDSCAPE,
        (*title_tables(title, data.instansi, periode_penilaian(texts, data.mulai, data.selesai)),
         party_table(texts, data.pegawai, data.penilai), table,
         signature_table(texts, data.penilai, data.tanda_tangan, data.pegawai, penanda=data.penanda)),
        LOKAL)


def _head(texts: Texts, heads: tuple[str, ...], monthly: bool) -> tuple[Row | Band, ...]:
    """The titles; the months stand under the one word that the quarters bear each."""
    titles, numbers = column_head(heads)
    if not monthly:
        return titles, numbers
    first = len(_HEADS)
    word = text_cell(texts["rencana_aksi.target"], BODY_BOLD, span=len(heads) - first - 1, align=Align.CENTER,
                     fill=True, middle=True)
    beside = tuple(Spanned(place, titles.cells[place]) for place in (*range(first), len(heads) - 1))
    return Band((Row((word,)), Row(titles.cells[first:-1])), spanned=beside, whole=True), numbers


def _band(texts: Texts, number: int, row: BarisRencana, columns: int, style: TextStyle) -> Band:
    rows = []
    for action in row.aksi or (BarisAksi(),):
        targets = (*action.target, *("",) * columns)[:columns]
        cells = [flowing_cell(action.indikator), flowing_cell(action.uraian)]
        cells += [text_cell(text or texts["rencana_aksi.target_kosong"], style, align=Align.CENTER)
                  for text in targets]
        rows.append(Row((*cells, flowing_cell(action.keluaran))))
    spanned = (Spanned(0, number_cell(str(number))), Spanned(1, flowing_cell(row.rhk)))
    return Band(tuple(rows), spanned=spanned)


FORM = FormSpec(
    sealed=True, key="rencana-aksi", title=TITLE, regulation=LOKAL,
    orientation=Orientation.LANDSCAPE, needs_periode=False, compose=compose,
    sample=RencanaAksiSkp(
        instansi=samples.INSTANSI, tahun=2026, mulai=date(2026, 1, 1), selesai=date(2026, 12, 31),
        pegawai=samples.PEGAWAI, penilai=samples.PENILAI,
        baris=(
            BarisRencana("Terlaksananya pelayanan administrasi kepegawaian", (
                BarisAksi("Kuantitas: Jumlah berkas yang diverifikasi",
                          "Memeriksa berkas kenaikan pangkat yang masuk",
                          ("62 Berkas", "62 Berkas", "62 Berkas", "62 Berkas"), "Daftar berkas lengkap"),
                BarisAksi("Waktu: Ketepatan penyelesaian usul", "Merekap lama penyelesaian tiap usul",
                          ("", "1 Laporan", "", "1 Laporan"), "Laporan semester"))),
            BarisRencana("Terkelolanya data dan dokumen kepegawaian secara tertib dan akurat", (
                BarisAksi("Kualitas: Persentase data yang sesuai", "Mencocokkan data dengan SIASN",
                          ("1 Laporan",) * 4, "Berita acara rekonsiliasi"),))),
        tanda_tangan=Tempat(samples.TEMPAT, date(2026, 1, 12)), nomor="SKP-2026-0007"))

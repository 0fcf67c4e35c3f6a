"""F9: dokumen evaluasi kinerja pegawai, the one page that names all parties and the predikat."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Figure, OnBreak, Row, Spanned, Table
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.parts import (
    Tempat,
    Texts,
    flowing_cell,
    paper,
    party_rows,
    periode_par,
    periode_penilaian,
    signature_table,
    text_cell,
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import LARGE, LARGE_BOLD, TextStyle
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Dokumen Evaluasi Kinerja"
_COLUMNS = (10.0, 55.0, 6.0, 115.0)
_LAMBANG_MM = 20.0
_CATATAN_MM = 25.0


@dataclass(frozen=True, slots=True)
class DokumenEvaluasi:
    """What stands on the paper.

    ``lambang`` is a PNG or JPEG that was re-encoded by us; without it its room stays blank.
    """

    instansi: str
    periode: str
    mulai: date
    selesai: date
    pegawai: Pihak
    penilai: Pihak
    atasan_penilai: Pihak
    capaian: str = ""
    predikat: str = ""
    catatan: str = ""
    tanda_tangan_penilai: Tempat = Tempat()
    tanda_tangan_pegawai: Tempat = Tempat()
    lambang: bytes | None = None
    nomor: str = ""
    penanda: Penandatangan | None = None  # signs for the penilai


def compose(data: DokumenEvaluasi, texts: Texts) -> Document:
    """The blocks of the form."""
    parties = (("pihak.pegawai", data.pegawai), ("pihak.penilai", data.penilai),
               ("pihak.atasan_penilai", data.atasan_penilai))
    bands = [_section(number, texts[key], tuple(_field(*row) for row in party_rows(texts, pihak)))
             for number, (key, pihak) in enumerate(parties, start=1)]
    bands.append(_section(4, texts["dokumen.evaluasi"], (
        _field(texts["dokumen.capaian"], data.capaian, LARGE_BOLD),
        _field(texts["dokumen.predikat"], data.predikat, LARGE_BOLD))))
    # Its heading comes again, marked, on the next page: the text itself goes on without a second mark.
    catatan = Row((Cell(), text_cell(data.catatan, LARGE, span=3)), _CATATAN_MM)
    bands.append(Band((catatan,), heading=(_heading(5, texts["dokumen.catatan"]),)))
    numbers = texts["ttd.nomor_pegawai"], texts["ttd.nomor_penilai"]
    return paper(
        texts, TITLE, data.nomor, data.pegawai, Orientation.PORTRAIT,
        (_lambang(data.lambang),
         *title_tables(texts["judul.dokumen_evaluasi"], data.instansi,
                       periode_penilaian(texts, data.mulai, data.selesai), periode_par(texts, data.periode),
                       headline=LARGE_BOLD, gap=2.5),
         Table(_COLUMNS, tuple(bands), gap=0.6),
         signature_table(texts, data.penilai, data.tanda_tangan_penilai, data.pegawai,
                         pegawai_tempat=data.tanda_tangan_pegawai, numbers=numbers, style=LARGE,
                         penanda=data.penanda)))


def _lambang(image: bytes | None) -> Table:
    row = Row((Cell(figure=Figure(_LAMBANG_MM, _LAMBANG_MM, image=image)),))
    return Table((1.0,), (Band((row,), keep_next=True),), border=False, pad=(0.0, 0.0))


def _heading(number: int, judul: str) -> Row:
    return Row((text_cell(str(number), LARGE_BOLD, align=Align.CENTER, fill=True, on_break=OnBreak.AGAIN),
                text_cell(judul, LARGE_BOLD, span=3, fill=True, on_break=OnBreak.LANJUTAN)))


def _field(label: str, value: str, style: TextStyle = LARGE) -> Row:
    colon = text_cell(":", LARGE, align=Align.CENTER, on_break=OnBreak.AGAIN)
    return Row((flowing_cell(label, LARGE), colon, flowing_cell(value, style)))


def _section(number: int, judul: str, rows: tuple[Row, ...]) -> Band:
    return Band(rows, heading=(_heading(number, judul),), spanned=(Spanned(0, Cell()),))


FORM = FormSpec(
    sealed=True, key="dokumen-evaluasi", title=TITLE, regulation="PermenPANRB 6/2022, lampiran",
    orientation=Orientation.PORTRAIT, needs_periode=True, compose=compose, letter=True,
    sample=DokumenEvaluasi(
        instansi=samples.INSTANSI, periode="AKHIR", mulai=date(2026, 1, 1), selesai=date(2026, 12, 31),
        pegawai=samples.PEGAWAI, penilai=samples.PENILAI, atasan_penilai=samples.ATASAN_PENILAI,
        capaian="BAIK", predikat="BAIK", catatan=samples.CATATAN,
        tanda_tangan_penilai=Tempat(samples.TEMPAT, date(2027, 1, 6)),
        tanda_tangan_pegawai=Tempat(samples.TEMPAT, date(2027, 1, 8)), nomor="DOK-2026-AKHIR-0007"))

"""F6: evaluasi kinerja kuantitatif bagi pejabat administrasi dan pejabat fungsional, per period."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Par, Row, Table
from asn_desktop.documents.curve import curve_figure
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.parts import (
    BarisHasilKerja,
    BarisPerilaku,
    Tempat,
    Texts,
    column_head,
    hasil_kerja_bands,
    paper,
    party_table,
    perilaku_bands,
    periode_penilaian,
    section_row,
    signature_table,
    text_cell,
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY_BOLD, SMALL
from asn_desktop.domain.paket import Kurva
from asn_desktop.domain.skp import Pihak

TITLE = "Evaluasi Kinerja Kuantitatif"
_COLUMNS = (8.0, 44.4, 44.4, 16.6, 41.4, 21.6, 41.4, 55.2)
_PERILAKU_COLUMNS = (8.0, 128.5, 68.25, 68.25)  # 3, 47, 25 and 25 percent
_HEADS = ("no", "rhk_pimpinan", "rhk", "aspek", "indikator", "target", "realisasi", "umpan_balik")


@dataclass(frozen=True, slots=True)
class EvaluasiKuantitatif:
    """What stands on the paper.

    ``periode`` is the label behind "PERIODE:", ``capaian``, the ratings and the predikat are the labels to
    print (empty while not chosen); without ``kurva`` the room for the curve stays blank.
    """

    instansi: str
    periode: str
    mulai: date
    selesai: date
    pegawai: Pihak
    penilai: Pihak
    capaian: str = ""
    kurva: Kurva | None = None
    utama: tuple[BarisHasilKerja, ...] = ()
    tambahan: tuple[BarisHasilKerja, ...] = ()
    rating_hasil_kerja: str = ""
    perilaku: tuple[BarisPerilaku, ...] = ()
    rating_perilaku: str = ""
    predikat: str = ""
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""


def compose(data: EvaluasiKuantitatif, texts: Texts) -> Document:
    """The blocks of the form."""
    judul = f"{texts['judul.evaluasi_kuantitatif']}\n{texts['periode'].format(periode=data.periode)}"
    return paper(
        texts, TITLE, data.nomor, data.pegawai, Orientation.LANDSCAPE,
        (*title_tables(judul, data.instansi, periode_penilaian(texts, data.mulai, data.selesai)),
         party_table(texts, data.pegawai, data.penilai),
         _value_table(texts["evaluasi.capaian"], data.capaian, gap=2.0), _curve_table(data, texts),
         _hasil_kerja_table(data, texts),
         _value_table(texts["evaluasi.rating_hasil_kerja"], data.rating_hasil_kerja),
         _perilaku_table(data, texts),
         _value_table(texts["evaluasi.rating_perilaku"], data.rating_perilaku),
         _value_table(texts["evaluasi.predikat"], data.predikat),
         _footnote(texts["evaluasi.pilih"]), signature_table(texts, data.penilai, data.tanda_tangan)))


def _value_table(judul: str, value: str, gap: float = 0.0) -> Table:
    band = Band((Row((text_cell(value, BODY_BOLD),)),))
    return Table((1.0,), (band,), head=(section_row(judul, 1),), gap=gap)


def _curve_table(data: EvaluasiKuantitatif, texts: Texts) -> Table:
    figure, caption = None, ""
    if data.kurva is not None:
        figure = curve_figure(data.kurva, tuple(texts["kurva.tanda"].split("|")), texts["kurva.sumbu_x"],
                              texts["kurva.sumbu_y"])
        caption = texts["kurva.judul"].format(capaian=data.capaian)
    cell = Cell((Par(caption, align=Align.CENTER),), figure=figure)
    return Table((1.0,), (Band((Row((cell,)),), whole=True),), head=(section_row(texts["evaluasi.pola"], 1),))


def _hasil_kerja_table(data: EvaluasiKuantitatif, texts: Texts) -> Table:
    count = len(_COLUMNS)
    return Table(
        _COLUMNS,
        (*hasil_kerja_bands(texts, texts["hasil_kerja.utama"], data.utama, count, evaluated=True),
         *hasil_kerja_bands(texts, texts["hasil_kerja.tambahan"], data.tambahan, count, evaluated=True)),
        head=(section_row(texts["hasil_kerja.judul"], count),
              *column_head(tuple(texts[f"hasil_kerja.{name}"] for name in _HEADS))))


def _perilaku_table(data: EvaluasiKuantitatif, texts: Texts) -> Table:
    head = Row((text_cell(texts["perilaku.judul"], BODY_BOLD, span=3, fill=True, middle=True),
                text_cell(texts["perilaku.umpan_balik"], BODY_BOLD, fill=True, middle=True)))
    return Table(_PERILAKU_COLUMNS, perilaku_bands(texts, data.perilaku, 4), head=(head,))


def _footnote(text: str) -> Table:
    return Table((1.0,), (Band((Row((text_cell(text, SMALL),)),)),), border=False, gap=0.6, pad=(0.0, 0.0),
                 rows_above=1)


FORM = FormSpec(
    key="evaluasi", title=TITLE, regulation="PermenPANRB 6/2022, lampiran",
    orientation=Orientation.LANDSCAPE, needs_periode=True, compose=compose,
    sample=EvaluasiKuantitatif(
        instansi=samples.INSTANSI, periode="TRIWULAN III", mulai=date(2026, 7, 1), selesai=date(2026, 9, 30),
        pegawai=samples.PEGAWAI, penilai=samples.PENILAI, capaian="BAIK", kurva=samples.KURVA,
        utama=samples.UTAMA, rating_hasil_kerja="SESUAI EKSPEKTASI", perilaku=samples.PERILAKU,
        rating_perilaku="SESUAI EKSPEKTASI", predikat="BAIK",
        tanda_tangan=Tempat(samples.TEMPAT, date(2026, 10, 9)), nomor="EV-2026-TW3-0007"))

"""F6 to F8 and F5: evaluasi kinerja of one period in the layout of its plan, and the rekaman umpan balik.

Source: PermenPANRB 6/2022, annex. The rekaman has the same tables, and pegawai and penilai sign it.
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Par, Row, Table
from asn_desktop.documents.curve import curve_figure
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.hasil_kerja import hasil_kerja_table
from asn_desktop.documents.forms.parts import (
    BarisHasilKerja,
    BarisPerilaku,
    Tempat,
    Texts,
    judul_formulir,
    paper,
    party_table,
    perilaku_bands,
    periode_par,
    periode_penilaian,
    periode_rekaman,
    section_row,
    signature_table,
    text_cell,
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY_BOLD, FINE
from asn_desktop.domain.paket import Kurva
from asn_desktop.domain.skp import JenisSkp, Pendekatan, Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Evaluasi Kinerja"
TITLE_REKAMAN = "Rekaman Umpan Balik"
_PERILAKU_COLUMNS = (8.0, 128.5, 68.25, 68.25)  # 3, 47, 25 and 25 percent
_BESIDE = (60.0, 213.0)  # a rating beside its name, as a qualitative evaluation has it
_TWO_BESIDE = (60.0, 76.5, 60.0, 76.5)


@dataclass(frozen=True, slots=True)
class LembarEvaluasi:
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
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    jenis: JenisSkp = JenisSkp.JA_JF
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
    penanda: Penandatangan | None = None  # signs for the penilai


def compose(data: LembarEvaluasi, texts: Texts) -> Document:
    """The blocks of the evaluation."""
    judul = judul_formulir(texts, "judul.evaluasi", data.pendekatan, data.jenis)
    return paper(
        texts, TITLE, data.nomor, data.pegawai, Orientation.LANDSCAPE,
        (*title_tables(judul, data.instansi, periode_penilaian(texts, data.mulai, data.selesai),
                       periode_par(texts, data.periode)),
         party_table(texts, data.pegawai, data.penilai),
         _value_table(texts["evaluasi.capaian"], data.capaian, gap=2.0), _curve_table(data, texts),
         _hasil_kerja(data, texts), *_hasil_kerja_rating(data, texts), _perilaku_table(data, texts),
         *_last_values(data, (texts["evaluasi.rating_perilaku"], data.rating_perilaku),
                       (texts["evaluasi.predikat"], data.predikat)),
         *_footnote(texts),
         signature_table(texts, data.penilai, data.tanda_tangan, penanda=data.penanda)))


def compose_rekaman(data: LembarEvaluasi, texts: Texts) -> Document:
    """The blocks of the rekaman: realisasi and feedback, and where the office wants it the ratings."""
    rated = texts["tampilan.rekaman_rating"] == "cetak"
    judul = judul_formulir(texts, "judul.umpan_balik", data.pendekatan, data.jenis)
    return paper(
        texts, TITLE_REKAMAN, data.nomor, data.pegawai, Orientation.LANDSCAPE,
        (*title_tables(judul, data.instansi, periode_penilaian(texts, data.mulai, data.selesai),
                       periode_rekaman(texts, data.periode, data.mulai, data.selesai)),
         party_table(texts, data.pegawai, data.penilai), _hasil_kerja(data, texts, gap=2.0),
         *(_hasil_kerja_rating(data, texts) if rated else ()), _perilaku_table(data, texts),
         *(_last_values(data, (texts["evaluasi.rating_perilaku"], data.rating_perilaku)) if rated else ()),
         *(_footnote(texts) if rated else ()),
         signature_table(texts, data.penilai, data.tanda_tangan, data.pegawai, penanda=data.penanda)))


def _hasil_kerja_rating(data: LembarEvaluasi, texts: Texts) -> tuple[Table, ...]:
    return _last_values(data, (texts["evaluasi.rating_hasil_kerja"], data.rating_hasil_kerja))


def _last_values(data: LembarEvaluasi, *pairs: tuple[str, str]) -> tuple[Table, ...]:
    """Names and values: of a qualitative evaluation beside each other in one row, else below each other."""
    if data.pendekatan is Pendekatan.KUANTITATIF:
        return tuple(_value_table(*pair) for pair in pairs)
    cells = tuple(cell for name, value in pairs
                  for cell in (text_cell(name, BODY_BOLD, fill=True), text_cell(value, BODY_BOLD)))
    return (Table(_BESIDE if len(pairs) == 1 else _TWO_BESIDE, (Band((Row(cells),)),)),)


def _value_table(judul: str, value: str, gap: float = 0.0) -> Table:
    band = Band((Row((text_cell(value, BODY_BOLD),)),))
    return Table((1.0,), (band,), head=(section_row(judul, 1),), gap=gap)


def _curve_table(data: LembarEvaluasi, texts: Texts) -> Table:
    figure, caption = None, ""
    if data.kurva is not None:
        figure = curve_figure(data.kurva, tuple(texts["kurva.tanda"].split("|")), texts["kurva.sumbu_x"],
                              texts["kurva.sumbu_y"])
        caption = texts["kurva.judul"].format(capaian=data.capaian)
    cell = Cell((Par(caption, align=Align.CENTER),), figure=figure)
    return Table((1.0,), (Band((Row((cell,)),), whole=True),), head=(section_row(texts["evaluasi.pola"], 1),))


def _hasil_kerja(data: LembarEvaluasi, texts: Texts, gap: float = 0.0) -> Table:
    return hasil_kerja_table(texts, data.pendekatan, data.jenis, data.utama, data.tambahan, evaluated=True,
                             gap=gap)


def _perilaku_table(data: LembarEvaluasi, texts: Texts) -> Table:
    head = Row((text_cell(texts["perilaku.judul"], BODY_BOLD, span=3, fill=True, middle=True),
                text_cell(texts["perilaku.umpan_balik"], BODY_BOLD, fill=True, middle=True)))
    return Table(_PERILAKU_COLUMNS, perilaku_bands(texts, data.perilaku, 4), head=(head,))


def _footnote(texts: Texts) -> tuple[Table, ...]:
    if not texts["evaluasi.pilih"]:
        return ()
    row = Row((text_cell(texts["evaluasi.pilih"], FINE),))
    return (Table((1.0,), (Band((row,)),), border=False, gap=0.6, pad=(0.0, 0.0), rows_above=1),)


_SAMPLE = LembarEvaluasi(
    instansi=samples.INSTANSI, periode="TRIWULAN III", mulai=date(2026, 7, 1), selesai=date(2026, 9, 30),
    pegawai=samples.PEGAWAI, penilai=samples.PENILAI, capaian="BAIK", kurva=samples.KURVA,
    utama=samples.UTAMA, rating_hasil_kerja="SESUAI EKSPEKTASI", perilaku=samples.PERILAKU,
    rating_perilaku="SESUAI EKSPEKTASI", predikat="BAIK",
    tanda_tangan=Tempat(samples.TEMPAT, date(2026, 10, 9)), nomor="EV-2026-TW3-0007")
FORM = FormSpec(
    sealed=True, key="evaluasi", title=TITLE, regulation="PermenPANRB 6/2022, lampiran",
    orientation=Orientation.LANDSCAPE, needs_periode=True, sample=_SAMPLE, compose=compose)
REKAMAN = FormSpec(
    sealed=True, key="umpan-balik", title=TITLE_REKAMAN, regulation="PermenPANRB 6/2022, lampiran",
    orientation=Orientation.LANDSCAPE, needs_periode=True, sample=_SAMPLE, compose=compose_rekaman)

"""F2: SKP pendekatan hasil kerja kuantitatif bagi pejabat administrasi dan pejabat fungsional."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Document, Table
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
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.domain.skp import Pihak

TITLE = "SKP Kuantitatif"
_COLUMNS = (10.0, 67.2, 67.2, 23.5, 74.1, 31.0)
_PERILAKU_COLUMNS = (8.0, 128.5, 136.5)  # 3, 47 and 50 percent
_HEADS = ("no", "rhk_pimpinan", "rhk", "aspek", "indikator", "target")


@dataclass(frozen=True, slots=True)
class SkpKuantitatif:
    """What stands on the paper; parties as snapshots, NIP as 18 digits or as printed, dates as dates."""

    instansi: str
    mulai: date
    selesai: date
    pegawai: Pihak
    penilai: Pihak
    utama: tuple[BarisHasilKerja, ...] = ()
    tambahan: tuple[BarisHasilKerja, ...] = ()
    perilaku: tuple[BarisPerilaku, ...] = ()
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""


def compose(data: SkpKuantitatif, texts: Texts) -> Document:
    """The blocks of the form."""
    count = len(_COLUMNS)
    hasil_kerja = Table(
        _COLUMNS,
        (*hasil_kerja_bands(texts, texts["hasil_kerja.utama"], data.utama, count, evaluated=False),
         *hasil_kerja_bands(texts, texts["hasil_kerja.tambahan"], data.tambahan, count, evaluated=False)),
        head=(section_row(texts["hasil_kerja.judul"], count),
              *column_head(tuple(texts[f"hasil_kerja.{name}"] for name in _HEADS))),
        gap=2.0)
    perilaku = Table(_PERILAKU_COLUMNS, perilaku_bands(texts, data.perilaku, 3),
                     head=(section_row(texts["perilaku.judul"], 3),))
    return paper(
        texts, TITLE, data.nomor, data.pegawai, Orientation.LANDSCAPE,
        (*title_tables(texts["judul.skp_kuantitatif"], data.instansi,
                       periode_penilaian(texts, data.mulai, data.selesai)),
         party_table(texts, data.pegawai, data.penilai), hasil_kerja, perilaku,
         signature_table(texts, data.penilai, data.tanda_tangan, data.pegawai)))


FORM = FormSpec(
    key="skp-kuantitatif", title=TITLE, regulation="PermenPANRB 6/2022, lampiran",
    orientation=Orientation.LANDSCAPE, needs_periode=False, compose=compose,
    sample=SkpKuantitatif(
        instansi=samples.INSTANSI, mulai=date(2026, 1, 1), selesai=date(2026, 12, 31),
        pegawai=samples.PEGAWAI, penilai=samples.PENILAI, utama=samples.UTAMA, perilaku=samples.PERILAKU,
        tanda_tangan=Tempat(samples.TEMPAT, date(2026, 1, 12)), nomor="SKP-2026-0007"))

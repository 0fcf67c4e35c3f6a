"""F1 to F3: the plan, quantitative or qualitative, of JA/JF or of JPT and pimpinan unit kerja mandiri.

Source: PermenPANRB 6/2022, annex.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Document, Table
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
    periode_penilaian,
    section_row,
    signature_table,
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.domain.skp import JenisSkp, Pendekatan, Pihak
from asn_desktop.domain.surat import Penandatangan

_PERILAKU_COLUMNS: Mapping[Orientation, tuple[float, ...]] = {  # 3, 47 and 50 percent
    Orientation.LANDSCAPE: (8.0, 128.5, 136.5), Orientation.PORTRAIT: (6.0, 87.0, 93.0)}


@dataclass(frozen=True, slots=True)
class LembarSkp:
    """What stands on the paper; parties as snapshots, NIP as 18 digits or as printed, dates as dates."""

    instansi: str
    mulai: date
    selesai: date
    pegawai: Pihak
    penilai: Pihak
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    jenis: JenisSkp = JenisSkp.JA_JF
    utama: tuple[BarisHasilKerja, ...] = ()
    tambahan: tuple[BarisHasilKerja, ...] = ()
    perilaku: tuple[BarisPerilaku, ...] = ()
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""
    penanda: Penandatangan | None = None  # signs for the penilai


def compose(data: LembarSkp, texts: Texts) -> Document:
    """The blocks of the form: a qualitative plan stands upright, a quantitative one lies."""
    lying = data.pendekatan is Pendekatan.KUANTITATIF
    orientation = Orientation.LANDSCAPE if lying else Orientation.PORTRAIT
    perilaku = Table(_PERILAKU_COLUMNS[orientation], perilaku_bands(texts, data.perilaku, 3),
                     head=(section_row(texts["perilaku.judul"], 3),))
    return paper(
        texts, _title(data.pendekatan, data.jenis), data.nomor, data.pegawai, orientation,
        (*title_tables(judul_formulir(texts, "judul.skp", data.pendekatan, data.jenis), data.instansi,
                       periode_penilaian(texts, data.mulai, data.selesai)),
         party_table(texts, data.pegawai, data.penilai, portrait=not lying),
         hasil_kerja_table(texts, data.pendekatan, data.jenis, data.utama, data.tambahan, evaluated=False,
                           gap=2.0),
         perilaku,
         signature_table(texts, data.penilai, data.tanda_tangan, data.pegawai, penanda=data.penanda)))


def _title(pendekatan: Pendekatan, jenis: JenisSkp) -> str:
    return "SKP JPT" if jenis is JenisSkp.JPT else f"SKP {pendekatan.value.capitalize()}"


def _form(key: str, pendekatan: Pendekatan, jenis: JenisSkp, goals: tuple[BarisHasilKerja, ...]
          ) -> FormSpec[LembarSkp]:
    lying = pendekatan is Pendekatan.KUANTITATIF
    head = jenis is JenisSkp.JPT
    return FormSpec(
        sealed=True, key=key, title=_title(pendekatan, jenis), regulation="PermenPANRB 6/2022, lampiran",
        orientation=Orientation.LANDSCAPE if lying else Orientation.PORTRAIT, needs_periode=False,
        compose=compose,
        sample=LembarSkp(
            instansi=samples.INSTANSI, mulai=date(2026, 1, 1), selesai=date(2026, 12, 31),
            pegawai=samples.KEPALA if head else samples.PEGAWAI,
            penilai=samples.ATASAN_PENILAI if head else samples.PENILAI,
            pendekatan=pendekatan, jenis=jenis, utama=goals, perilaku=samples.PERILAKU,
            tanda_tangan=Tempat(samples.TEMPAT, date(2026, 1, 12)), nomor="SKP-2026-0007"))


QUANTITATIVE = _form("skp-kuantitatif", Pendekatan.KUANTITATIF, JenisSkp.JA_JF, samples.UTAMA)
QUALITATIVE = _form("skp-kualitatif", Pendekatan.KUALITATIF, JenisSkp.JA_JF, samples.UTAMA_KUALITATIF)
JPT = _form("skp-jpt", Pendekatan.KUANTITATIF, JenisSkp.JPT, samples.UTAMA_JPT)
FORMS = (QUANTITATIVE, QUALITATIVE, JPT)

"""F4: lampiran SKP, the three lists that go with a plan."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Document, Row, Table
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.parts import (
    Tempat,
    Texts,
    flowing_cell,
    judul_formulir,
    number_cell,
    paper,
    periode_penilaian,
    section_row,
    signature_table,
    text_cell,
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import LARGE, LARGE_BOLD
from asn_desktop.domain.skp import JenisSkp, Pendekatan, Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Lampiran SKP"
_COLUMNS = (10.0, 176.0)


@dataclass(frozen=True, slots=True)
class LampiranSkp:
    """What stands on the paper; empty entries of the lists are left out."""

    instansi: str
    mulai: date
    selesai: date
    pegawai: Pihak
    penilai: Pihak
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    jenis: JenisSkp = JenisSkp.JA_JF
    dukungan: tuple[str, ...] = ()
    skema: tuple[str, ...] = ()
    konsekuensi: tuple[str, ...] = ()
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""
    penanda: Penandatangan | None = None  # signs for the penilai


def compose(data: LampiranSkp, texts: Texts) -> Document:
    """The blocks of the form."""
    lists = (("lampiran.dukungan", data.dukungan), ("lampiran.skema", data.skema),
             ("lampiran.konsekuensi", data.konsekuensi))
    tables = tuple(_list_table(texts, texts[key], items, 2.0 if number == 0 else 0.0)
                   for number, (key, items) in enumerate(lists))
    return paper(
        texts, TITLE, data.nomor, data.pegawai, Orientation.PORTRAIT,
        (*title_tables(_judul(data, texts), data.instansi,
                       periode_penilaian(texts, data.mulai, data.selesai), headline=LARGE_BOLD),
         *tables, signature_table(texts, data.penilai, data.tanda_tangan, data.pegawai, style=LARGE,
                                  penanda=data.penanda)))


def _judul(data: LampiranSkp, texts: Texts) -> str:
    """The title, with the further lines of the plan's own where the office wants them."""
    if texts["tampilan.judul_lampiran"] == "lengkap":
        return judul_formulir(texts, "judul.lampiran_skp", data.pendekatan, data.jenis)
    return texts["judul.lampiran_skp"]


def _list_table(texts: Texts, judul: str, items: tuple[str, ...], gap: float) -> Table:
    shown = [text for text in items if text.strip()]
    rows = [Row((number_cell(str(number), LARGE), flowing_cell(text, LARGE)))
            for number, text in enumerate(shown, start=1)]
    if not rows:
        blank = texts["hasil_kerja.kosong"]
        rows = [Row((text_cell(blank, LARGE, align=Align.CENTER), text_cell(blank, LARGE)))]
    return Table(_COLUMNS, tuple(Band((row,)) for row in rows),
                 head=(section_row(judul, 2, style=LARGE_BOLD),), gap=gap)


FORM = FormSpec(
    sealed=True, key="lampiran-skp", title=TITLE, regulation="PermenPANRB 6/2022, lampiran",
    orientation=Orientation.PORTRAIT, needs_periode=False, compose=compose,
    sample=LampiranSkp(
        instansi=samples.INSTANSI, mulai=date(2026, 1, 1), selesai=date(2026, 12, 31),
        pegawai=samples.PEGAWAI, penilai=samples.PENILAI, dukungan=samples.DUKUNGAN, skema=samples.SKEMA,
        konsekuensi=samples.KONSEKUENSI, tanda_tangan=Tempat(samples.TEMPAT, date(2026, 1, 12)),
        nomor="SKP-2026-0007"))

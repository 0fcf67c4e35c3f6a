"""F14: formats B.1.8 and B.1.9 of guidance talks: what the pegawai says of it, and his competence after it.

Basis: PermenPANRB 6/2022, annex. Heads and columns are known; of the nine statements, of the last heading of
B.1.9 and of its footnote only a part is, and the office writes the rest itself. Nothing else is added to
them: which talk it was stands in the footer.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, OnBreak, Par, Row, Spanned, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples, samples_orang
from asn_desktop.documents.forms.daftar_bagian import LOKAL
from asn_desktop.documents.forms.parts import (
    Tempat,
    Texts,
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
from asn_desktop.documents.styles import BODY_BOLD, SMALL
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

PERNYATAAN = 9
_EACH = 3  # statements about each subject
_B18 = (44.0, 70.0, 72.0)
_B19 = (10.0, 70.0, 26.0, 80.0)
_LINE = 9.0  # millimetres to write into
_DOTS = "." * 24


@dataclass(frozen=True, slots=True)
class UmpanBimbingan:
    """One statement and what the pegawai says to it."""

    kriteria: str = ""
    umpan_balik: str = ""


@dataclass(frozen=True, slots=True)
class NilaiKompetensi:
    """One competence with its value from 1 to 5 and the reason."""

    kompetensi: str = ""
    nilai: str = ""
    alasan: str = ""


@dataclass(frozen=True, slots=True)
class Bimbingan:
    """What stands on one of the papers. ``tentang`` names the talk in the footer, ``terhadap`` goes on with
    the last heading of B.1.9, ``keterangan`` is its footnote, ``penanda`` signs for the penilai.
    """

    pegawai: Pihak
    penilai: Pihak = Pihak()
    instansi: str = ""
    tahun: int | None = None
    umpan: tuple[UmpanBimbingan, ...] = ()
    kompetensi: tuple[NilaiKompetensi, ...] = ()
    terhadap: str = ""
    keterangan: str = ""
    tanda_tangan: Tempat = Tempat()
    tentang: str = ""
    penanda: Penandatangan | None = None
    nomor: str = ""


def compose_b18(data: Bimbingan, texts: Texts) -> Document:
    """The blocks of B.1.8, which the pegawai signs."""
    signed = signature_table({**texts, "ttd.penilai": texts["ttd.pegawai"]}, data.pegawai, data.tanda_tangan)
    return _paper("b18", data, texts, _statements(data, texts), signed)


def compose_b19(data: Bimbingan, texts: Texts) -> Document:
    """The blocks of B.1.9, which the penilai signs."""
    rows = data.kompetensi or tuple(NilaiKompetensi() for _ in range(PERNYATAAN))
    bands = [Band((Row((number_cell(str(place)), flowing_cell(one.kompetensi),
                        text_cell(one.nilai, align=Align.CENTER), flowing_cell(one.alasan))),))
             for place, one in enumerate(rows, start=1)]
    titles = texts["bimbingan.b19.kolom"].format(terhadap=data.terhadap or _DOTS)
    blocks = [Table(_B19, tuple(bands), gap=2.0, head=_head(titles))]
    if data.keterangan:
        words = texts["bimbingan.b19.keterangan"].format(keterangan=data.keterangan)
        blocks.append(Table((1.0,), (Band((Row((text_cell(words, SMALL),)),)),), border=False,
                            pad=(0.0, 0.6), rows_above=1))
    return _paper("b19", data, texts, *blocks,
                  signature_table(texts, data.penilai, data.tanda_tangan, penanda=data.penanda))


def _paper(key: str, data: Bimbingan, texts: Texts, *blocks: Table) -> Document:
    year = data.tahun
    period = periode_penilaian(texts, date(year, 1, 1), date(year, 12, 31)) if year else ""
    return paper(texts, TITLES[key], data.nomor, data.pegawai, Orientation.PORTRAIT, (
        *title_tables(texts[f"bimbingan.{key}"], data.instansi, period),
        party_table(texts, data.pegawai, data.penilai, portrait=True), *blocks),
        " · ".join(part for part in (data.tentang, LOKAL) if part))


def _head(titles: str) -> tuple[Row, ...]:
    return (Row(tuple(text_cell(title, BODY_BOLD, align=Align.CENTER, fill=True, middle=True)
                      for title in titles.split("|"))),)


def _statements(data: Bimbingan, texts: Texts) -> Table:
    """One band for each subject with its statements; the numbers run on."""
    subjects = texts["bimbingan.b18.subjek"].split("|")
    rows: Sequence[UmpanBimbingan] = data.umpan or [UmpanBimbingan() for _ in range(PERNYATAAN)]
    bands = []
    for place in range(0, len(rows), _EACH):
        subject = subjects[place // _EACH] if place // _EACH < len(subjects) else ""
        lines = tuple(Row((Cell((Par(one.kriteria, bullet=f"{number}."),), on_break=OnBreak.LANJUTAN),
                           flowing_cell(one.umpan_balik)), min_height=_LINE)
                      for number, one in enumerate(rows[place : place + _EACH], start=place + 1))
        bands.append(Band(lines, spanned=(Spanned(0, flowing_cell(subject, BODY_BOLD)),)))
    return Table(_B18, tuple(bands), gap=2.0, head=_head(texts["bimbingan.b18.kolom"]))


TITLES = {"b18": "Umpan Balik Bimbingan Kinerja (B.1.8)", "b19": "Evaluasi Kompetensi (B.1.9)"}
_SAMPLE = Bimbingan(
    pegawai=samples_orang.PEGAWAI, penilai=samples.PENILAI, instansi=samples.INSTANSI, tahun=2025,
    umpan=(UmpanBimbingan("Saya merasa diperhatikan dan dipahami", "Ya, persoalan saya didengarkan."),
           *(UmpanBimbingan() for _ in range(PERNYATAAN - 2)),
           UmpanBimbingan("Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini", "Paham.")),
    kompetensi=(NilaiKompetensi("Penyusunan laporan", "4", "Laporan dua bulan terakhir tepat waktu"),
                NilaiKompetensi("Pengolahan data", "3", "Perlu pendampingan rumus")),
    tanda_tangan=Tempat(samples.TEMPAT, date(2025, 3, 14)), tentang="Bimbingan kinerja 12 Maret 2025")


def _form(key: str, sample: Bimbingan) -> FormSpec[Bimbingan]:
    compose = compose_b18 if key == "b18" else compose_b19
    return FormSpec(key=f"bimbingan-{key}", title=TITLES[key],
                    regulation="PermenPANRB 6/2022, lampiran (format lokal)",
                    orientation=Orientation.PORTRAIT, needs_periode=False, compose=compose,
                    about=About.PEGAWAI, sample=sample, sealed=True)


B18 = _form("b18", replace(_SAMPLE, kompetensi=()))
B19 = _form("b19", replace(_SAMPLE, umpan=()))
FORMS = (B18, B19)

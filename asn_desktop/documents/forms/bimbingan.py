"""F14: formats B.1.8 and B.1.9 of guidance talks: what the pegawai says of it, and his competence after it.

Basis: PermenPANRB 6/2022, annex (heads and columns known; of the nine statements only the known ones
are given, the others are lines that the office writes itself); format lokal.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Document, Row, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples, samples_orang
from asn_desktop.documents.forms.daftar_bagian import LOKAL
from asn_desktop.documents.forms.parts import (
    Tempat,
    Texts,
    flowing_cell,
    number_cell,
    party_table,
    section_row,
    text_cell,
)
from asn_desktop.documents.forms.surat_bagian import (
    letter,
    paragraphs,
    place_and_date,
    signature_table,
    signed,
    title_table,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY, BODY_BOLD, LARGE
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

PERNYATAAN = 9
_SUBJECTS = 3  # three statements about each
_TALK = (40.0, 135.0)
_B18 = (10.0, 75.0, 90.0)
_B19 = (10.0, 65.0, 25.0, 75.0)


@dataclass(frozen=True, slots=True)
class Bahasan:
    """One line about the talk."""

    judul: str = ""
    isi: str = ""


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
    """What stands on one of the papers; ``bahasan`` tells of the talk."""

    pegawai: Pihak
    penilai: Pihak = Pihak()
    bahasan: tuple[Bahasan, ...] = ()
    umpan: tuple[UmpanBimbingan, ...] = ()
    kompetensi: tuple[NilaiKompetensi, ...] = ()
    penandatangan: Penandatangan = Penandatangan()
    mewakili: str = ""  # the title of whom somebody else signs for
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""


def compose_b18(data: Bimbingan, texts: Texts) -> Document:
    """The blocks of B.1.8."""
    return _paper("b18", data, texts, _statements(data, texts))


def compose_b19(data: Bimbingan, texts: Texts) -> Document:
    """The blocks of B.1.9."""
    rows = data.kompetensi or tuple(NilaiKompetensi() for _ in range(PERNYATAAN))
    bands = [Band((Row((number_cell(str(place)), flowing_cell(one.kompetensi),
                        text_cell(one.nilai, align=Align.CENTER), flowing_cell(one.alasan))),))
             for place, one in enumerate(rows, start=1)]
    return _paper("b19", data, texts, Table(_B19, tuple(bands), gap=3.0, head=_head("b19", texts)))


def _paper(key: str, data: Bimbingan, texts: Texts, main: Table) -> Document:
    place = place_and_date(texts, data.tanda_tangan)
    before = (place, f"{data.mewakili},") if data.mewakili else (place,)
    signer = signed(data.penandatangan, texts, LARGE, before=before)
    return letter(texts, TITLES[key], data.nomor, data.pegawai, (
        title_table(texts[f"bimbingan.{key}"], gap=0.0),
        paragraphs(f"({LOKAL})", gap=0.0, style=BODY, align=Align.CENTER),
        party_table(texts, data.pegawai, data.penilai, portrait=True),
        *_talk(data), main, signature_table(texts, signer, gap=4.0, rows_above=1)))


def _talk(data: Bimbingan) -> tuple[Table, ...]:
    bands = [Band((Row((flowing_cell(one.judul, BODY_BOLD), flowing_cell(one.isi))),))
             for one in data.bahasan]
    return (Table(_TALK, tuple(bands), gap=3.0),) if bands else ()


def _head(key: str, texts: Texts) -> tuple[Row, ...]:
    titles = texts[f"bimbingan.{key}.kolom"].split("|")
    return (Row(tuple(text_cell(title, BODY_BOLD, align=Align.CENTER, fill=True, middle=True)
                      for title in titles)),)


def _statements(data: Bimbingan, texts: Texts) -> Table:
    subjects = texts["bimbingan.b18.subjek"].split("|")
    rows: Sequence[UmpanBimbingan] = data.umpan or [UmpanBimbingan() for _ in range(PERNYATAAN)]
    bands = []
    for place, one in enumerate(rows):
        line = Row((number_cell(str(place + 1)), flowing_cell(one.kriteria), flowing_cell(one.umpan_balik)),
                   min_height=8.0)
        first = place % _SUBJECTS == 0 and place // _SUBJECTS < len(subjects)
        if first:
            bands.append(Band((section_row(subjects[place // _SUBJECTS], 3),), keep_next=True))
        bands.append(Band((line,)))
    return Table(_B18, tuple(bands), gap=3.0, head=_head("b18", texts))


TITLES = {"b18": "Umpan Balik Bimbingan Kinerja (B.1.8)", "b19": "Evaluasi Kompetensi (B.1.9)"}
_PIMPINAN = samples.PENILAI
_SAMPLE = Bimbingan(
    pegawai=samples_orang.PEGAWAI, penilai=_PIMPINAN,
    bahasan=(Bahasan("Bimbingan kinerja", "12 Maret 2025"),
             Bahasan("Hal yang dibahas", "Ketepatan waktu penyusunan laporan bulanan."),
             Bahasan("Tindak lanjut", "Menyusun jadwal kerja mingguan (tenggat 31 Maret 2025).")),
    umpan=(UmpanBimbingan("Saya merasa diperhatikan dan dipahami", "Ya, persoalan saya didengarkan."),
           *(UmpanBimbingan() for _ in range(PERNYATAAN - 2)),
           UmpanBimbingan("Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini", "Paham.")),
    kompetensi=(NilaiKompetensi("Penyusunan laporan", "4", "Laporan dua bulan terakhir tepat waktu"),
                NilaiKompetensi("Pengolahan data", "3", "Perlu pendampingan rumus")),
    penandatangan=Penandatangan(samples_orang.PEGAWAI.nama, samples_orang.PEGAWAI.nip, "",
                                "Pegawai yang Dinilai"),
    tanda_tangan=Tempat(samples.TEMPAT, date(2025, 3, 14)))


def _form(key: str, sample: Bimbingan) -> FormSpec[Bimbingan]:
    compose = compose_b18 if key == "b18" else compose_b19
    return FormSpec(key=f"bimbingan-{key}", title=TITLES[key],
                    regulation="PermenPANRB 6/2022, lampiran (format lokal)",
                    orientation=Orientation.PORTRAIT, needs_periode=False, compose=compose,
                    about=About.PEGAWAI, sample=sample)


B18 = _form("b18", replace(_SAMPLE, kompetensi=()))
B19 = _form("b19", replace(_SAMPLE, umpan=(), penandatangan=Penandatangan(
    _PIMPINAN.nama, _PIMPINAN.nip, "", "Pejabat Penilai Kinerja")))
FORMS = (B18, B19)

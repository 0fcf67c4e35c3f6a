"""F12: keberatan against the evaluation of a pegawai, with room for explanation and decision (format lokal).

Basis: PP 30/2019 Ps. 59 (in writing, with reasons, within 14 days, to the atasan of the pejabat penilai); no
official blank form is known.
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Document, Row, Table
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.daftar_bagian import LOKAL
from asn_desktop.documents.forms.parts import (
    Tempat,
    Texts,
    flowing_cell,
    paper,
    party_rows,
    party_table,
    periode_penilaian,
    section_row,
    signature_table,
    text_cell,
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY_BOLD, SMALL
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Keberatan atas Evaluasi Kinerja"
_HASIL = (62.0, 124.0)
_ROOM = 26.0  # millimetres to write into
_AFTER_SIGNATURE = 6.0


@dataclass(frozen=True, slots=True)
class Keberatan:
    """What stands on the paper; its reasons, explanation and decision are written by hand."""

    instansi: str
    periode: str
    mulai: date
    selesai: date
    pegawai: Pihak
    penilai: Pihak
    atasan_penilai: Pihak
    rating_hasil_kerja: str = ""
    rating_perilaku: str = ""
    predikat: str = ""
    tempat: str = ""
    nomor: str = ""
    penanda: Penandatangan | None = None  # signs for the penilai


def compose(data: Keberatan, texts: Texts) -> Document:
    """The blocks of the paper."""
    judul = f"{texts['keberatan.judul']}\n{texts['periode'].format(periode=data.periode)}"
    return paper(texts, TITLE, data.nomor, data.pegawai, Orientation.PORTRAIT, (
        *title_tables(judul, data.instansi, periode_penilaian(texts, data.mulai, data.selesai)),
        Table((1.0,), (Band((Row((text_cell(f"({LOKAL})", SMALL, align=Align.CENTER),)),), keep_next=True),),
              border=False, pad=(0.0, 0.4)),
        party_table(texts, data.pegawai, data.penilai, portrait=True),
        _superior(data, texts),
        _results(data, texts),
        _room(texts["keberatan.alasan"]), _room(texts["keberatan.bukti"]),
        _signed(texts, data.pegawai, data.tempat, "ttd.pegawai"),
        _room(texts["keberatan.penjelasan"], _AFTER_SIGNATURE),
        _signed(texts, data.penilai, data.tempat, "ttd.penilai", data.penanda),
        _decision(texts),
        _signed(texts, data.atasan_penilai, data.tempat, "keberatan.atasan"),
        Table((1.0,), (Band((Row((text_cell(texts["keberatan.coret"], SMALL),)),)),), border=False, gap=3.0,
              pad=(0.0, 0.4), rows_above=1)))


def _superior(data: Keberatan, texts: Texts) -> Table:
    """To whom the keberatan goes."""
    bands = [Band((Row((flowing_cell(title), flowing_cell(words))),))
             for title, words in party_rows(texts, data.atasan_penilai)]
    return Table(_HASIL, tuple(bands), gap=2.5, head=(section_row(texts["pihak.atasan_penilai"], 2),))


def _results(data: Keberatan, texts: Texts) -> Table:
    values = (data.periode, data.rating_hasil_kerja, data.rating_perilaku, data.predikat)
    titles = texts["keberatan.hasil.baris"].split("|")
    bands = [Band((Row((flowing_cell(title, BODY_BOLD), flowing_cell(words))),))
             for title, words in zip(titles, values, strict=True)]
    return Table(_HASIL, tuple(bands), gap=2.5, head=(section_row(texts["keberatan.hasil"], 2),))


def _room(title: str, gap: float = 2.5) -> Table:
    return Table((1.0,), (Band((section_row(title, 1), Row((text_cell(""),), min_height=_ROOM)),
                               whole=True),), gap=gap)


def _decision(texts: Texts) -> Table:
    """What the superior decides, the predikat that comes of it, and why."""
    taken, final = texts["keberatan.keputusan.baris"].split("|")
    why = text_cell(texts["keberatan.keputusan.alasan"], span=2)
    rows = (section_row(texts["keberatan.keputusan"], 2),
            Row((text_cell(taken, BODY_BOLD), text_cell(texts["keberatan.keputusan.pilihan"]))),
            Row((text_cell(final, BODY_BOLD), text_cell(""))), Row((why,), min_height=_ROOM))
    return Table(_HASIL, (Band(rows, whole=True),), gap=_AFTER_SIGNATURE)


def _signed(texts: Texts, pihak: Pihak, tempat: str, key: str, penanda: Penandatangan | None = None) -> Table:
    return signature_table({**texts, "ttd.penilai": texts[key]}, pihak, Tempat(tempat), penanda=penanda)


FORM = FormSpec(
    sealed=True, key="keberatan", title=TITLE, regulation="PP 30/2019 Pasal 59 (format lokal)",
    orientation=Orientation.PORTRAIT, needs_periode=True, compose=compose,
    sample=Keberatan(
        instansi=samples.INSTANSI, periode="AKHIR", mulai=date(2026, 1, 1), selesai=date(2026, 12, 31),
        pegawai=samples.PEGAWAI, penilai=samples.PENILAI, atasan_penilai=samples.ATASAN_PENILAI,
        rating_hasil_kerja="SESUAI EKSPEKTASI", rating_perilaku="SESUAI EKSPEKTASI", predikat="BAIK",
        tempat=samples.TEMPAT, nomor="DOK-2026-AKHIR-0007"))

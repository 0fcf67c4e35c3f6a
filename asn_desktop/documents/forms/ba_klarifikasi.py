"""Berita acara klarifikasi ekspektasi: what was proposed, countered and agreed for each indicator; by
an addendum old and new side by side.

An office's own paper (format lokal); PermenPANRB 6/2022, Ps. 5 (a) asks for the talk, not for this layout.
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, OnBreak, Par, Row, Table
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
    section_row,
    signature_table,
    text_cell,
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Berita Acara Klarifikasi Ekspektasi"
_COLUMNS = (10.0, 58.0, 62.0, 27.0, 66.0, 50.0)
_HEADS = ("no", "rhk", "indikator", "target", "pembicaraan", "kesepakatan")
_ADENDUM_COLUMNS = (10.0, 55.0, 104.0, 104.0)
_ADENDUM_HEADS = ("no", "bagian", "sebelum", "sesudah")


@dataclass(frozen=True, slots=True)
class BarisKlarifikasi:
    """One indicator: the words of the plan, what both sides said, and the agreement ("": none yet)."""

    rhk: str = ""
    indikator: str = ""
    target: str = ""
    pembicaraan: tuple[str, ...] = ()
    kesepakatan: str = ""


@dataclass(frozen=True, slots=True)
class BarisAdendum:
    """One place that an addendum changed."""

    bagian: str = ""
    sebelum: str = ""
    sesudah: str = ""


@dataclass(frozen=True, slots=True)
class BaKlarifikasi:
    """What stands on the paper; ``adendum`` names it and its reason, empty without one."""

    instansi: str
    mulai: date
    selesai: date
    pegawai: Pihak
    penilai: Pihak
    pembuka: str = ""  # an office's own words; no official ones are known
    baris: tuple[BarisKlarifikasi, ...] = ()
    adendum: str = ""
    perubahan: tuple[BarisAdendum, ...] = ()
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""
    penanda: Penandatangan | None = None  # signs for the penilai


def compose(data: BaKlarifikasi, texts: Texts) -> Document:
    """The blocks of the form."""
    blocks = [*title_tables(texts["judul.ba_klarifikasi"], data.instansi,
                            periode_penilaian(texts, data.mulai, data.selesai)),
              party_table(texts, data.pegawai, data.penilai)]
    if data.pembuka.strip():
        blocks.append(Table((1.0,), (Band((Row((flowing_cell(data.pembuka),)),)),), border=False,
                            gap=2.0, pad=(0.0, 0.8)))
    count = len(_COLUMNS)
    rows = [_band(number, row) for number, row in enumerate(data.baris, start=1)]
    blocks.append(Table(_COLUMNS, tuple(rows) or (_blank(texts, count),),
                        head=column_head(tuple(texts[f"ba.{name}"] for name in _HEADS)), gap=2.0))
    if data.adendum:
        changed = [Band((Row((number_cell(str(number)), flowing_cell(one.bagian), flowing_cell(one.sebelum),
                              flowing_cell(one.sesudah))),))
                   for number, one in enumerate(data.perubahan, start=1)]
        head = (section_row(data.adendum, len(_ADENDUM_COLUMNS)),
                *column_head(tuple(texts[f"ba.{name}"] for name in _ADENDUM_HEADS)))
        blocks.append(Table(_ADENDUM_COLUMNS, tuple(changed) or (_blank(texts, len(_ADENDUM_COLUMNS)),),
                            head=head, gap=3.0))
    blocks.append(
        signature_table(texts, data.penilai, data.tanda_tangan, data.pegawai, penanda=data.penanda))
    return paper(texts, TITLE, data.nomor, data.pegawai, Orientation.LANDSCAPE, tuple(blocks), LOKAL)


def _band(number: int, row: BarisKlarifikasi) -> Band:
    said = Cell(tuple(Par(text) for text in row.pembicaraan), on_break=OnBreak.LANJUTAN)
    return Band((Row((number_cell(str(number)), flowing_cell(row.rhk), flowing_cell(row.indikator),
                      flowing_cell(row.target), said, flowing_cell(row.kesepakatan))),))


def _blank(texts: Texts, columns: int) -> Band:
    dash = texts["hasil_kerja.kosong"]
    return Band((Row(tuple(text_cell(dash, align=Align.CENTER) for _ in range(columns))),))


FORM = FormSpec(
    sealed=True, key="ba-klarifikasi-ekspektasi", title=TITLE, regulation=LOKAL,
    orientation=Orientation.LANDSCAPE, needs_periode=False, compose=compose,
    sample=BaKlarifikasi(
        instansi=samples.INSTANSI, mulai=date(2026, 1, 1), selesai=date(2026, 12, 31),
        pegawai=samples.PEGAWAI, penilai=samples.PENILAI,
        baris=(
            BarisKlarifikasi(
                "Terlaksananya pelayanan administrasi kepegawaian",
                "Kuantitas: Jumlah berkas kenaikan pangkat yang diverifikasi", "248 Berkas",
                ("Usul pegawai, 5 Januari 2026: 200 Berkas",
                 "Tanggapan penilai, 7 Januari 2026: 248 Berkas. Alasan: seluruh pegawai kantor tercakup"),
                "Disepakati 8 Januari 2026 oleh pegawai dan penilai"),
            BarisKlarifikasi(
                "Terlaksananya pelayanan administrasi kepegawaian",
                "Waktu: Ketepatan penyelesaian usul", "5 Hari kerja",
                ("Usul pegawai, 5 Januari 2026: 5 Hari kerja",), ""),
        ),
        tanda_tangan=Tempat(samples.TEMPAT, date(2026, 1, 12)), nomor="SKP-2026-0007"))

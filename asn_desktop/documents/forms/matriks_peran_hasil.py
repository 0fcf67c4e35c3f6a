"""F10: matriks pembagian peran dan hasil, the leader's goals beside each other, his people below each other.

Source: the layout that offices use for PermenPANRB 6/2022; no signature block was seen on it, so that one is
printed only where the office chooses it. Columns that do not fit beside each other go on over the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from asn_desktop.documents.blocks import Align, Band, Cell, Document, OnBreak, Par, Row, Spanned, Table
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.parts import (
    Tempat,
    Texts,
    flowing_cell,
    paper,
    signature_table,
    text_cell,
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY_BOLD
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Matriks Peran dan Hasil"
_WIDTH = 273.0  # A4 landscape between its margins
_PEGAWAI, _JABATAN = 40.0, 38.0
_BESIDE = ((250, 5), (420, 4), (700, 3))  # longest goal of the leader in characters: columns of a page
_MOST_LONG = 2


@dataclass(frozen=True, slots=True)
class BarisPembagian:
    """One person and, for each goal of the leader, what he delivers for it."""

    nama: str
    jabatan: str = ""
    peran: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class LembarMatriks:
    """What stands on the paper; ``peran`` of every row has one entry for each of ``hasil_pimpinan``."""

    instansi: str
    tahun: int
    pegawai: Pihak
    hasil_pimpinan: tuple[str, ...] = ()
    pembagian: tuple[BarisPembagian, ...] = ()
    catatan: str = ""
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""
    penanda: Penandatangan | None = None  # signs for the leader


def compose(data: LembarMatriks, texts: Texts) -> Document:
    """The blocks of the matrix: one table for each part of the columns, each on pages of its own."""
    left = "\n".join(text for text in (data.instansi, data.pegawai.unit_kerja) if text)
    right = texts["matriks.tahun"].format(tahun=data.tahun)
    key = "matriks.pimpinan" if data.pegawai.jabatan else "matriks.pimpinan_saja"
    leader = texts[key].format(nama=data.pegawai.nama or "." * 40, jabatan=data.pegawai.jabatan)
    below = Band((Row((text_cell(leader),)),), keep_next=True)
    blocks = [*title_tables(texts["judul.matriks"], left, right),
              Table((1.0,), (below,), border=False, gap=0.5, pad=(0.0, 0.4))]
    parts = _parts(data.hasil_pimpinan)
    blocks += [_table(data, texts, part, fresh=number > 0) for number, part in enumerate(parts)]
    if data.catatan:
        note = Row((text_cell(data.catatan),))
        blocks.append(Table((1.0,), (Band((note,)),), border=False, gap=1.0, pad=(0.0, 0.4)))
    if texts["tampilan.ttd_matriks"] == "pimpinan":
        signed = {**texts, "ttd.penilai": texts["matriks.ttd"]}
        blocks.append(signature_table(signed, data.pegawai, data.tanda_tangan, penanda=data.penanda))
    return paper(texts, TITLE, data.nomor, data.pegawai, Orientation.LANDSCAPE, tuple(blocks))


def _parts(goals: Sequence[str]) -> list[range]:
    """The places of the columns by page: as evenly as they divide, unless a long goal needs a wide column."""
    ends = [0]
    for place in range(len(goals)):
        if place + 1 - ends[-1] > _beside(goals[ends[-1] : place + 1]):
            ends.append(place)
    pages = len(ends)
    even = [len(goals) * number // pages for number in range(pages + 1)]
    parts = [range(*pair) for pair in pairwise(even)]
    if all(len(part) <= _beside(goals[part.start : part.stop]) for part in parts):
        return parts
    return [range(*pair) for pair in pairwise([*ends, len(goals)])]


def _beside(goals: Sequence[str]) -> int:
    """How many columns with such heads fit beside each other."""
    longest = max(map(len, goals), default=0)
    return next((count for length, count in _BESIDE if longest <= length), _MOST_LONG)


def _table(data: LembarMatriks, texts: Texts, part: range, *, fresh: bool) -> Table:
    count = max(len(part), 1)
    columns = (_PEGAWAI, _JABATAN, *((_WIDTH - _PEGAWAI - _JABATAN) / count for _ in range(count)))
    if not part:
        bands = [Band((Row((text_cell(texts["matriks.kosong"], span=len(columns), align=Align.CENTER),)),))]
    elif not data.pembagian:
        bands = [Band((Row(tuple(text_cell("-", align=Align.CENTER) for _ in columns)),))]
    else:
        bands = [_band(row, part) for row in data.pembagian]
    return Table(columns, tuple(bands), head=(_head(data, texts, part),), gap=1.5, new_page=fresh)


def _head(data: LembarMatriks, texts: Texts, part: range) -> Band:
    def head(text: str, span: int = 1) -> Cell:
        return text_cell(text, BODY_BOLD, span=span, align=Align.CENTER, fill=True, middle=True)

    goals = [head(data.hasil_pimpinan[place]) for place in part] or [head("")]
    rows = (Row((head(texts["matriks.hasil"], len(goals)),)), Row(tuple(goals)))
    return Band(rows, spanned=(Spanned(0, head(texts["matriks.pegawai"])),
                               Spanned(1, head(texts["matriks.jabatan"]))), whole=True)


def _band(row: BarisPembagian, part: range) -> Band:
    cells = [_roles(row.peran[place] if place < len(row.peran) else ()) for place in part]
    return Band((Row((flowing_cell(row.nama, BODY_BOLD), flowing_cell(row.jabatan), *cells)),))


def _roles(texts: Sequence[str]) -> Cell:
    bullet = "-" if len(texts) > 1 else ""
    return Cell(tuple(Par(text, bullet=bullet) for text in texts), on_break=OnBreak.FLOW)


FORM = FormSpec(
    sealed=True, key="matriks-peran-hasil", title=TITLE,
    regulation="PermenPANRB 6/2022, tata letak yang lazim",
    orientation=Orientation.LANDSCAPE, needs_periode=False, compose=compose,
    sample=LembarMatriks(
        instansi=samples.INSTANSI, tahun=2026, pegawai=samples.PENILAI,
        hasil_pimpinan=(
            "Terwujudnya pengelolaan administrasi dan layanan kepegawaian yang tertib, akurat, dan sesuai "
            "ketentuan",
            "Meningkatnya kualitas pelayanan publik kecamatan",
            "Tersedianya dokumen pelaksanaan program dan kegiatan kecamatan"),
        pembagian=(
            BarisPembagian("Danu Hermawan, S.AP", "Analis SDM Aparatur Ahli Muda", (
                ("Terlaksananya pelayanan administrasi kepegawaian",
                 "Terkelolanya data dan dokumen kepegawaian secara tertib dan akurat"), (),
                ("Tersusunnya laporan layanan kepegawaian",))),
            BarisPembagian("Mira Lestianti, A.Md.", "Arsiparis Terampil", (
                ("Tertatanya arsip kepegawaian sesuai kaidah kearsipan",),
                ("Tersedianya arsip layanan yang cepat ditemukan",), ())),
            BarisPembagian("Wulan Safitri", "Pengadministrasi Perkantoran", (
                (), ("Terlaksananya pengelolaan surat masuk dan surat keluar",),
                ("Tersedianya notula dan fasilitasi rapat",)))),
        tanda_tangan=Tempat(samples.TEMPAT), nomor="SKP-2026-0002"))

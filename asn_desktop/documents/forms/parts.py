"""Parts that several performance forms share: title, party block, perilaku kerja, signatures.

Source: PermenPANRB 6/2022, annex; the wording comes from the rule pack (``texts``), never from here. Column
widths are in millimetres of A4 between the margins and are scaled on other papers.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, OnBreak, Par, Row, Table
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY, BODY_BOLD, FINE, TITLE, TextStyle
from asn_desktop.domain.golongan import is_pppk
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.skp import JenisSkp, Pendekatan, Pihak
from asn_desktop.domain.surat import Penandatangan
from asn_desktop.domain.tanggal import tanggal_panjang

Texts = Mapping[str, str]

_PARTY_COLUMNS = (8.0, 37.0, 91.5, 8.0, 37.0, 91.5)
_PARTY_COLUMNS_PORTRAIT = (7.0, 35.5, 50.5, 7.0, 35.5, 50.5)
_SIGNATURE_COLUMNS = (114.0, 45.0, 114.0)
_SIGNATURE_ROOM = 25.0
_DOTS = "." * 40


@dataclass(frozen=True, slots=True)
class BarisIndikator:
    """One indikator as printed; ``realisasi`` is empty on a plan."""

    aspek: str = ""
    indikator: str = ""
    target: str = ""
    realisasi: str = ""


@dataclass(frozen=True, slots=True)
class BarisUmpanBalik:
    """One feedback, printed as "pemberi: teks"."""

    pemberi: str = ""
    teks: str = ""

    @property
    def kalimat(self) -> str:
        """The printed paragraph."""
        return f"{self.pemberi}: {self.teks}" if self.pemberi else self.teks


@dataclass(frozen=True, slots=True)
class BarisHasilKerja:
    """One rencana hasil kerja with the rows beside it."""

    rhk_pimpinan: str = ""
    rhk: str = ""
    penugasan_dari: str = ""
    indikator: tuple[BarisIndikator, ...] = ()
    umpan_balik: tuple[BarisUmpanBalik, ...] = ()
    perspektif: str = ""  # of a JPT


@dataclass(frozen=True, slots=True)
class BarisPerilaku:
    """One nilai dasar with its official panduan, the ekspektasi khusus and the feedback."""

    nama: str
    panduan: tuple[str, ...] = ()
    ekspektasi: str = ""
    umpan_balik: tuple[BarisUmpanBalik, ...] = ()


@dataclass(frozen=True, slots=True)
class Tempat:
    """Place and date of a signature; what is missing is printed as dots to be filled in by hand."""

    tempat: str = ""
    tanggal: date | None = None


def text_cell(text: str, style: TextStyle = BODY, *, span: int = 1, align: Align = Align.LEFT,
              fill: bool = False, middle: bool = False, on_break: OnBreak = OnBreak.FLOW) -> Cell:
    """A cell with one paragraph."""
    return Cell((Par(text, style, align),), span, fill, middle, on_break)


def number_cell(text: str, style: TextStyle = BODY) -> Cell:
    """A centred number that comes again when its row goes on over a page."""
    return text_cell(text, style, align=Align.CENTER, on_break=OnBreak.AGAIN)


def flowing_cell(text: str, style: TextStyle = BODY) -> Cell:
    """A text that may run on over a page, or comes again, marked, while a cell beside it does."""
    return text_cell(text, style, on_break=OnBreak.LANJUTAN)


def section_row(text: str, span: int, *, fill: bool = True, style: TextStyle = BODY_BOLD) -> Row:
    """A full-width row that names what follows."""
    return Row((text_cell(text, style, span=span, fill=fill),))


def judul_formulir(texts: Texts, name: str, pendekatan: Pendekatan, jenis: JenisSkp) -> str:
    """The title of a form that says approach and whose plan it is of; a line without words is left out."""
    keys = (name, f"judul.pendekatan_{pendekatan}", f"judul.bagi_{jenis}")
    return "\n".join(texts[key] for key in keys if texts[key])


def periode_par(texts: Texts, periode: str) -> Par:
    """The line "PERIODE: TRIWULAN II", or all periods of the official line with the others crossed out.

    A period that the official line does not know (a month, a half year) is always printed alone.
    """
    whole = texts["periode.semua"]
    if texts["tampilan.periode"] == "dicoret":
        kind, _, last = map(re.escape, periode.rpartition(" "))
        before = rf"{kind}\ ((?:.*/)?)" if kind else "(.*[/-])"
        found = re.fullmatch(rf"{before}{last}(?:[/-]([^*]*))?\**", whole)
        if found is not None:
            struck = tuple(words for words in found.groups() if words)
            return Par(texts["periode"].format(periode=whole), TITLE, Align.CENTER, struck=struck)
    return Par(texts["periode"].format(periode=periode), TITLE, Align.CENTER)


def periode_rekaman(texts: Texts, periode: str, mulai: date, selesai: date) -> Par:
    """The line of the rekaman: the period and its days."""
    first, last = _two_digits(mulai), _two_digits(selesai)
    first = first.rsplit(" ", 1)[0] if mulai.year == selesai.year else first
    line = texts["periode_rekaman"].format(periode=periode, mulai=first, selesai=last)
    return Par(line, TITLE, Align.CENTER)


def _two_digits(day: date) -> str:
    """The date as some prints have it: "01 Oktober 2025"."""
    return f"{day.day:02} {tanggal_panjang(day).split(' ', 1)[1]}"


def title_tables(judul: str, instansi: str, periode: str, *lines: Par, headline: TextStyle = BODY_BOLD,
                 gap: float = 0.0) -> tuple[Table, Table]:
    """The centred title with further ``lines``, and below it the instansi (left) with the period (right)."""
    head = Cell((Par(judul, TITLE, Align.CENTER), *lines))
    title = Table((1.0,), (Band((Row((head,)),), keep_next=True),), border=False, gap=gap, pad=(0.0, 0.0))
    line = Row((text_cell(instansi, headline), text_cell(periode, headline, align=Align.RIGHT)))
    return title, Table((42.0, 58.0), (Band((line,), keep_next=True),), border=False, gap=2.0, pad=(0.0, 0.8))


def periode_penilaian(texts: Texts, mulai: date, selesai: date) -> str:
    """The line "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026"."""
    write = _two_digits if texts["tampilan.tanggal_periode"] == "dua" else tanggal_panjang
    first, last = write(mulai), write(selesai)
    if mulai.year == selesai.year:
        first = first.rsplit(" ", 1)[0]
    return texts["periode_penilaian"].format(mulai=first.upper(), selesai=last.rsplit(" ", 1)[0].upper(),
                                             tahun=selesai.year)


def party_rows(texts: Texts, pihak: Pihak) -> tuple[tuple[str, str], ...]:
    """The five labels and values of a person.

    A political official shows INSTANSI and "NIP (*opsional)" as the annex does, an officer of TNI or Polri
    NRP and korps where the office chose so; what he has not stays empty.
    """
    number, rank, last = (("nip_opsional", "pangkat_luar", "instansi") if pihak.pakai_instansi
                          else (_nip_label(pihak), "pangkat", "unit_kerja"))
    return ((texts["pihak.nama"], pihak.nama),
            (texts[f"pihak.{number}"], format_nip(pihak.nip)),
            (texts[f"pihak.{rank}"], pihak.pangkat_golongan),
            (texts["pihak.jabatan"], pihak.jabatan),
            (texts[f"pihak.{last}"], pihak.unit_kerja))


def _nip_label(pihak: Pihak) -> str:
    return "nip_pppk" if is_pppk(pihak.pangkat_golongan) else "nip"


def party_table(texts: Texts, pegawai: Pihak, penilai: Pihak, *, portrait: bool = False) -> Table:
    """The two parallel blocks PEGAWAI YANG DINILAI and PEJABAT PENILAI KINERJA."""
    def head(text: str, span: int) -> Cell:
        return text_cell(text, BODY_BOLD, span=span, align=Align.CENTER, fill=True, middle=True)

    bands = [Band((Row((head(texts["pihak.no"], 1), head(texts["pihak.pegawai"], 2),
                        head(texts["pihak.no"], 1), head(texts["pihak.penilai"], 2))),), keep_next=True)]
    pairs = zip(party_rows(texts, pegawai), party_rows(texts, penilai), strict=True)
    for number, (left, right) in enumerate(pairs, start=1):
        cells = tuple(cell for label, value in (left, right)
                      for cell in (number_cell(str(number)), flowing_cell(label), flowing_cell(value)))
        bands.append(Band((Row(cells),)))
    return Table(_PARTY_COLUMNS_PORTRAIT if portrait else _PARTY_COLUMNS, tuple(bands), gap=0.6)


def column_head(titles: tuple[str, ...]) -> tuple[Row, Row]:
    """The row of column titles and the row "(1) (2) …" below it."""
    names = tuple(text_cell(title, BODY_BOLD, align=Align.CENTER, fill=True, middle=True) for title in titles)
    numbers = tuple(text_cell(f"({number})", FINE, align=Align.CENTER, middle=True)
                    for number in range(1, len(titles) + 1))
    return Row(names), Row(numbers, tight=True)


def feedback_cell(umpan_balik: tuple[BarisUmpanBalik, ...]) -> Cell:
    """One paragraph for each feedback; on the next page of its group all comes again, marked."""
    return Cell(tuple(Par(item.kalimat) for item in umpan_balik), on_break=OnBreak.LANJUTAN)


def perilaku_bands(texts: Texts, values: tuple[BarisPerilaku, ...], columns: int) -> tuple[Band, ...]:
    """One band per nilai dasar: its name as heading, below it panduan, ekspektasi, (4 columns) feedback."""
    bands = []
    for number, value in enumerate(values, start=1):
        name = text_cell(value.nama, BODY_BOLD, span=columns - 1, on_break=OnBreak.LANJUTAN)
        expected = [Par(texts["perilaku.ekspektasi"])]
        if value.ekspektasi:
            expected.append(Par(value.ekspektasi))
        panduan = tuple(Par(text, bullet="-") for text in value.panduan)
        if texts["tampilan.ukuran_perilaku"] == "cetak":
            panduan = (Par(texts["perilaku.ukuran"]), *panduan)
        cells = [Cell(), Cell(panduan, on_break=OnBreak.MARK), Cell(tuple(expected), on_break=OnBreak.MARK)]
        if columns > 3:
            cells.append(feedback_cell(value.umpan_balik))
        bands.append(Band((Row(tuple(cells)),), heading=(Row((number_cell(str(number)), name)),)))
    return tuple(bands)


def signature_table(texts: Texts, penilai: Pihak, tempat: Tempat, pegawai: Pihak | None = None, *,
                    pegawai_tempat: Tempat | None = None, numbers: tuple[str, str] = ("", ""),
                    style: TextStyle = BODY, penanda: Penandatangan | None = None) -> Table:
    """The signature block: penilai right with place and date, pegawai left when he signs.

    It is one band that is never broken, with at least two table rows above it on its page. ``pegawai_tempat``
    gives the left side its own place and date, ``numbers`` are set before them (left, right). ``penanda``
    signs for the penilai: below his title stand the lines a.n., u.b., Plt. or Plh.
    """
    left_date = _place_and_date(texts, pegawai_tempat, numbers[0]) if pegawai_tempat else ""
    lines = [(left_date, _place_and_date(texts, tempat, numbers[1])),
             (texts["ttd.pegawai"] if pegawai else "", texts["ttd.penilai"])]
    if penanda is not None:
        lines += [("", line) for line in penanda.baris_jabatan if line]
        penilai = _signing(penanda)

    ruled = texts["tampilan.nama_ttd"] == "garis_bawah"

    def signer(pihak: Pihak | None) -> Cell:  # one cell, so that a NIP follows its own name directly
        name = style.bold().under() if ruled and pihak and pihak.nama else style.bold()
        return Cell((Par(_name(pihak), name, Align.CENTER),
                     Par(_nip(texts, pihak), style, Align.CENTER)))

    def row(pair: tuple[str, str], min_height: float = 0.0) -> Row:
        left, right = (text_cell(text, style, align=Align.CENTER) for text in pair)
        return Row((left, Cell(mark=min_height > 0, middle=True), right), min_height)

    rows = (*(row(pair) for pair in lines), row(("", ""), _SIGNATURE_ROOM),
            Row((signer(pegawai), Cell(), signer(penilai))))
    return Table(_SIGNATURE_COLUMNS, (Band(rows, whole=True),), border=False, gap=5.0, pad=(0.0, 0.0),
                 rows_above=2)


def _signing(penanda: Penandatangan) -> Pihak:
    """Who signs for the penilai; somebody outside the data has no NIP."""
    return Pihak(nama=penanda.nama, nip=penanda.nip, pangkat_golongan=penanda.pangkat,
                 pakai_instansi=bool(penanda.nama) and not penanda.nip)


def _place_and_date(texts: Texts, place: Tempat, number: str) -> str:
    day = tanggal_panjang(place.tanggal) if place.tanggal else _DOTS[:24]
    line = texts["ttd.tempat_tanggal"].format(tempat=place.tempat or _DOTS[:18], tanggal=day)
    return f"{number} {line}" if number else line


def _name(pihak: Pihak | None) -> str:
    return "" if pihak is None else pihak.nama or _DOTS


def _nip(texts: Texts, pihak: Pihak | None) -> str:
    if pihak is None or (pihak.pakai_instansi and not pihak.nip):
        return ""
    return texts[f"ttd.{_nip_label(pihak)}"].format(nip=format_nip(pihak.nip) or _DOTS[:30])


def paper(texts: Texts, judul: str, nomor: str, pegawai: Pihak, orientation: Orientation,
          blocks: tuple[Table, ...], mark: str = "") -> Document:
    """The document around the blocks.

    The file's title is the form and its number, never a person's name; the footer names number, person and
    NIP, so that a sheet that fell out of its pile finds back.
    """
    nip = format_nip(pegawai.nip).replace(" ", "\u00a0")  # never torn at the end of a line
    footer = " · ".join(text for text in (nomor, pegawai.nama, nip, mark) if text)
    return Document(f"{judul} {nomor}".strip(), orientation, footer, texts["halaman.nomor"],
                    texts["halaman.lanjutan"], blocks)

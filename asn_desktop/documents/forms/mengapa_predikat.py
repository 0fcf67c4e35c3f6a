"""Mengapa predikat ini: for one pegawai what was delivered and proved, what was noted and when, the cell of
the matrix, the limits of his unit, and who decided (format lokal).

Basis: PermenPANRB 6/2022 Ps. 24-25 and SE MenPANRB 3/2023, which ask for the judgement but for no such page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, zip_longest

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Row, Table
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms import samples
from asn_desktop.documents.forms.daftar_bagian import LOKAL
from asn_desktop.documents.forms.parts import (
    Tempat,
    Texts,
    flowing_cell,
    number_cell,
    paper,
    party_rows,
    periode_penilaian,
    section_row,
    signature_table,
    text_cell,
    title_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY, BODY_BOLD
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Mengapa Predikat Ini"
_BUKTI = (8.0, 58.0, 24.0, 34.0, 62.0)
_TARGET = 2  # its column is left out where each target stands in the sentence of its measure
_CATATAN = (20.0, 34.0, 28.0, 104.0)
_MATRIKS = (48.0, 46.0, 46.0, 46.0)
_RINCI = (41.0, 145.0)
_RINCI_TWO = (41.0, 52.0, 41.0, 52.0)
_RATINGS = slice(1, 3)  # their lines among the details
_SHORT = 30  # characters that stand in half a line
_C = Align.CENTER


@dataclass(frozen=True, slots=True)
class BarisBukti:
    """One indicator with what was delivered and what proves it."""

    indikator: str = ""
    target: str = ""
    realisasi: str = ""
    bukti: str = ""


@dataclass(frozen=True, slots=True)
class BarisCatatan:
    """One note: the day, what it is about, who gave it, its text."""

    tanggal: str = ""
    tentang: str = ""
    pemberi: str = ""
    teks: str = ""


@dataclass(frozen=True, slots=True)
class Kotak:
    """The matrix as it is drawn: titles of columns, rows of a title and cells, and the marked cell."""

    kolom: tuple[str, ...] = ()
    baris: tuple[tuple[str, ...], ...] = ()
    terpilih: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class MengapaPredikat:
    """What stands on the page; ``rinci`` are the words beside the headings of the pack, ``distribusi``
    sentences.
    """

    instansi: str
    periode: str
    mulai: date
    selesai: date
    pegawai: Pihak
    penilai: Pihak
    bukti: tuple[BarisBukti, ...] = ()
    umpan: tuple[BarisCatatan, ...] = ()
    kotak: Kotak = Kotak()
    rinci: tuple[str, ...] = ()
    distribusi: tuple[str, ...] = ()
    keputusan: tuple[str, ...] = ()
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""
    penanda: Penandatangan | None = None  # signs for the penilai


def compose(data: MengapaPredikat, texts: Texts) -> Document:
    """The blocks of the page."""
    judul = f"{texts['mengapa.judul']}\n{texts['periode'].format(periode=data.periode)}"
    none = texts["hasil_kerja.kosong"]
    bukti = [(str(place), one.indikator, one.target or none, one.realisasi or none, one.bukti or none)
             for place, one in enumerate(data.bukti, start=1)]
    umpan = [(one.tanggal or none, one.tentang or none, one.pemberi or none, one.teks or none)
             for one in data.umpan]
    return paper(texts, TITLE, data.nomor, data.pegawai, Orientation.PORTRAIT, (
        *title_tables(judul, data.instansi, periode_penilaian(texts, data.mulai, data.selesai)),
        _parties(data, texts),
        _proofs(texts, bukti, any(one.target for one in data.bukti)),
        _listed(texts, "catatan", _CATATAN, texts["mengapa.catatan.kolom"].split("|"), umpan),
        _matrix(data.kotak, texts),
        _details(data, texts),
        signature_table(texts, data.penilai, data.tanda_tangan, penanda=data.penanda)), LOKAL)


def _parties(data: MengapaPredikat, texts: Texts) -> Table:
    """Who is spoken of in two lines each: the page has other things to say."""
    rows = [(texts[title], _in_two_lines(party_rows(texts, pihak))) for title, pihak in (
        ("pihak.pegawai", data.pegawai), ("pihak.penilai", data.penilai))]
    return Table(_RINCI, tuple(
        Band((Row((text_cell(title, BODY_BOLD, fill=True), flowing_cell(said))),), keep_next=True)
        for title, said in rows), gap=0.6)


def _in_two_lines(rows: tuple[tuple[str, str], ...]) -> str:
    (_, nama), (label, nip), (_, pangkat), (_, jabatan), (_, unit) = rows
    lines = (nama, f"{label} {nip}" if nip else "", pangkat), (jabatan, unit)
    return "\n".join(" · ".join(part for part in line if part) for line in lines)


def _proofs(texts: Texts, rows: Sequence[tuple[str, ...]], targets: bool) -> Table:
    titles = texts["mengapa.bukti.kolom"].split("|")
    if targets or not rows:
        return _listed(texts, "bukti", _BUKTI, titles, rows, numbered=True)
    first, words, free, *others = _BUKTI
    del titles[_TARGET]
    rows = [(*row[:_TARGET], *row[_TARGET + 1:]) for row in rows]
    return _listed(texts, "bukti", (first, words + free, *others), titles, rows, numbered=True)


def _listed(texts: Texts, key: str, widths: tuple[float, ...], titles: Sequence[str],
            rows: Sequence[tuple[str, ...]], *, numbered: bool = False) -> Table:
    head = (section_row(texts[f"mengapa.{key}"], len(widths)),
            Row(tuple(text_cell(title, BODY_BOLD, align=_C, middle=True) for title in titles)))
    bands = [Band((Row(tuple(number_cell(value) if numbered and place == 0 else flowing_cell(value)
                             for place, value in enumerate(row))),)) for row in rows]
    blank = Band((Row(tuple(text_cell(texts["hasil_kerja.kosong"], align=_C) for _ in widths)),))
    return Table(widths, tuple(bands) or (blank,), gap=2.5, head=head)


def _matrix(kotak: Kotak, texts: Texts) -> Table:
    head = section_row(texts["mengapa.matriks"], 4)
    if not kotak.baris:
        blank = text_cell(texts["hasil_kerja.kosong"], span=4)
        return Table(_MATRIKS, (Band((head, Row((blank,))), whole=True),), gap=2.5)
    titles = (texts["mengapa.sumbu"], *kotak.kolom)
    rows = [head, Row(tuple(text_cell(title, BODY_BOLD, align=_C, middle=True) for title in titles))]
    for line, (title, *cells) in enumerate(kotak.baris):
        made = [text_cell(title, BODY_BOLD)]
        for place, words in enumerate(cells):
            marked = kotak.terpilih == (line, place)
            text = texts["mengapa.terpilih"].format(predikat=words) if marked else words
            made.append(text_cell(text, BODY_BOLD if marked else BODY, align=_C, fill=marked))
        rows.append(Row(tuple(made)))
    # Where all of it has no room below the notes, the second page begins with the matrix.
    return Table(_MATRIKS, (Band(tuple(rows), whole=True, keep_next=True),), gap=2.5)


def _details(data: MengapaPredikat, texts: Texts) -> Table:
    """Names and words; both ratings share a line where they stand without reasons."""
    *titles, distribusi, keputusan = texts["mengapa.rinci"].split("|")
    rows = [*zip_longest(titles, data.rinci, fillvalue=""), (distribusi, "\n".join(data.distribusi)),
            (keputusan, "\n".join(data.keputusan))]
    none = texts["hasil_kerja.kosong"]
    cells: list[tuple[Cell, ...]] = [
        (flowing_cell(title, BODY_BOLD), flowing_cell(said.strip() or none)) for title, said in rows]
    ratings = [said for _, said in rows[_RATINGS]]
    if max(map(len, ratings)) <= _SHORT:
        cells[_RATINGS] = [tuple(chain(*cells[_RATINGS]))]
    bands = [Band((Row((*pair[:-1], replace(pair[-1], span=5 - len(pair)))),), keep_next=True)
             for pair in cells]
    return Table(_RINCI_TWO, tuple(bands), gap=2.5)


FORM = FormSpec(
    sealed=True, key="mengapa-predikat", title=TITLE,
    regulation="PermenPANRB 6/2022 Pasal 24-25 (format lokal)",
    orientation=Orientation.PORTRAIT, needs_periode=True, compose=compose, letter=True,
    sample=MengapaPredikat(
        instansi=samples.INSTANSI, periode="TRIWULAN III", mulai=date(2026, 7, 1), selesai=date(2026, 9, 30),
        pegawai=samples.PEGAWAI, penilai=samples.PENILAI,
        bukti=(BarisBukti("Jumlah layanan kepegawaian yang diselesaikan", "12 Dokumen", "9 Dokumen",
                          "Buku register layanan"),
               BarisBukti("Persentase layanan tepat waktu", "100%", "98%", "Rekap SLA triwulan III")),
        umpan=(BarisCatatan("23-09-2026", "Hasil kerja 1", "Pimpinan", "Sudah rapi; pertahankan."),
               BarisCatatan("24-09-2026", "Akuntabel", "Rekan kerja", "Terbuka saat ada keluhan.")),
        kotak=Kotak(("DI BAWAH EKSPEKTASI", "SESUAI EKSPEKTASI", "DI ATAS EKSPEKTASI"),
                    (("DI ATAS EKSPEKTASI", "KURANG/MISCONDUCT", "BAIK", "SANGAT BAIK"),
                     ("SESUAI EKSPEKTASI", "KURANG/MISCONDUCT", "BAIK", "BAIK"),
                     ("DI BAWAH EKSPEKTASI", "SANGAT KURANG", "BUTUH PERBAIKAN", "BUTUH PERBAIKAN")), (1, 1)),
        rinci=("BAIK", "SESUAI EKSPEKTASI. Target tercapai dengan bukti.", "SESUAI EKSPEKTASI",
               "BAIK. Rencana aksi sesuai target.",
               "Matriks dan batas distribusi PermenPANRB Nomor 6 Tahun 2022; SE MenPANRB Nomor 3 Tahun 2023; "
               "predikat dihitung dari kedua rating, tidak diketik (PermenPANRB 6/2022 Pasal 24-25)."),
        distribusi=("Kecamatan Tirta Hulu (20 pegawai): Sangat Baik 4 · Baik 14 · Butuh Perbaikan 2.",
                    "Batas: Baik paling banyak 70% (dipenuhi)."),
        keputusan=("Rating diberikan pejabat penilai Ratri Kusumawardani, S.E., M.M.",
                   "Evaluasi diselesaikan oleh ratri pada 2 Oktober 2026."),
        tanda_tangan=Tempat(samples.TEMPAT, date(2026, 10, 2)), nomor="DOK-2026-TW3-0007"))

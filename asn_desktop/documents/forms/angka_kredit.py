"""Konversi predikat, akumulasi and penetapan angka kredit (Peraturan BKN 3/2023, annex)."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Par, Row, Spanned, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples_orang
from asn_desktop.documents.forms.ak_bagian import (
    HEAD,
    PAD,
    TEXT,
    SuratAk,
    centred,
    closing,
    figure,
    heading_row,
    opening,
    person,
    roman,
)
from asn_desktop.documents.forms.daftar_bagian import Kolom, list_head
from asn_desktop.documents.forms.parts import Texts, text_cell
from asn_desktop.documents.forms.surat_bagian import DOTS, letter
from asn_desktop.documents.page import Orientation
from asn_desktop.domain.angka import tulis_angka
from asn_desktop.domain.angka_kredit import NOL, tulis_ak
from asn_desktop.domain.skp import Pihak

_REGULATION = "Peraturan BKN 3/2023; PermenPANRB 1/2023"
_KONVERSI = (44.0, 42.0, 39.0, 50.0)
_AKUMULASI = (17.0, 45.0, 31.0, 31.0, 24.0, 27.0)
_PENETAPAN = (9.0, 71.0, 22.0, 22.0, 23.0, 28.0)


@dataclass(frozen=True, slots=True)
class KonversiAk(SuratAk):
    """One conversion; ``prosentase`` reads "150%" or, of a part of a year, "7/12 x 100%"."""

    predikat: str = ""
    prosentase: str = ""
    koefisien: Decimal | None = None
    angka_kredit: Decimal | None = None


@dataclass(frozen=True, slots=True)
class BarisAkumulasi:
    """One line of the accumulation; ``periodik`` reads "Januari s.d. Juli"."""

    tahun: str
    periodik: str
    predikat: str
    prosentase: str
    koefisien: Decimal | None = None
    angka_kredit: Decimal | None = None


@dataclass(frozen=True, slots=True)
class AkumulasiAk(SuratAk):
    """The lines that a penetapan rests on."""

    hasil: tuple[BarisAkumulasi, ...] = ()


@dataclass(frozen=True, slots=True)
class BarisUnsur:
    """What was set before and what is new of one of the five rows."""

    lama: Decimal | None = None
    baru: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PenetapanAk(SuratAk):
    """The PAK. The two needs stand apart: ``minimal_*`` None where there is nothing above; ``selisih_*`` are
    excess or lack. ``dapat`` None leaves both words to be crossed out by hand; ``hanya_pangkat``: the next
    pangkat lies in the same jenjang.
    """

    unsur: tuple[BarisUnsur, ...] = ()
    keterangan: str = ""
    minimal_pangkat: Decimal | None = None
    minimal_jenjang: Decimal | None = None
    selisih_pangkat: Decimal | None = None
    selisih_jenjang: Decimal | None = None
    dapat: bool | None = None
    tujuan: str = ""
    hanya_pangkat: bool = False


def compose_konversi(data: KonversiAk, texts: Texts) -> Document:
    """The blocks of a conversion."""
    titles = (text.partition(">") for text in texts["ak.konversi.kepala"].split("|"))
    columns = tuple(Kolom(inner or outer, width, outer if inner else "")
                    for (outer, _, inner), width in zip(titles, _KONVERSI, strict=True))
    row = Row((*centred((data.predikat, data.prosentase, _factor(data.koefisien))),
               figure(data.angka_kredit, texts)), min_height=7.0)
    table = Table(_KONVERSI, (Band((row,)),), gap=4.0, pad=PAD, head=(
        heading_row(("", texts["ak.konversi.judul"]), 4), *list_head(columns, HEAD, numbered=True)))
    return _paper(data, texts, "ak.konversi.judul",
                  (person(data, texts, ("", texts["ak.dinilai"])), table))


def compose_akumulasi(data: AkumulasiAk, texts: Texts) -> Document:
    """The blocks of an accumulation."""
    titles = texts["ak.akumulasi.kepala"].split("|")
    columns = tuple(Kolom(title, width) for title, width in zip(titles, _AKUMULASI, strict=True))
    bands = [Band((Row((*centred((one.tahun, one.periodik, one.predikat, one.prosentase,
                                  _factor(one.koefisien))), figure(one.angka_kredit, texts))),),
                  keep_next=number == len(data.hasil))  # the sum never stands alone below the head
             for number, one in enumerate(data.hasil, start=1)]
    blank = Band((Row(tuple(text_cell("", TEXT) for _ in columns), min_height=7.0),))
    total = sum((one.angka_kredit or NOL for one in data.hasil), start=NOL) if data.hasil else None
    last = Band((Row((text_cell(texts["ak.akumulasi.jumlah"], HEAD, span=5, align=Align.CENTER, middle=True),
                      figure(total, texts, HEAD))),))
    table = Table(_AKUMULASI, (*(bands or [blank]), last), gap=4.0, pad=PAD, head=(
        heading_row(roman(texts, "ak.ii"), 6), *list_head(columns, HEAD, numbered=False)))
    return _paper(data, texts, "ak.akumulasi.judul", (person(data, texts, roman(texts, "ak.i")), table))


def compose_penetapan(data: PenetapanAk, texts: Texts) -> Document:
    """The blocks of a PAK."""
    return _paper(data, texts, "ak.penetapan.judul", (
        person(data, texts, roman(texts, "ak.i")), _results(data, texts), _needs(data, texts)))


def _paper(data: SuratAk, texts: Texts, judul: str, tables: tuple[Table, ...]) -> Document:
    return letter(texts, texts[judul].title(), data.nomor, data.pegawai,
                  (*opening(data, texts, judul), *tables, *closing(data, texts)))


def _results(data: PenetapanAk, texts: Texts) -> Table:
    """Part II: five rows of LAMA, BARU and JUMLAH, and their sum."""
    number, words = roman(texts, "ak.ii")
    head = Row((*centred((number,), HEAD), text_cell(words, HEAD, align=Align.CENTER, middle=True),
                *centred(texts["ak.penetapan.kepala"].split("|"), HEAD)))
    rows = []
    for place, label in enumerate(texts["ak.penetapan.unsur"].split("|")):
        one = data.unsur[place] if place < len(data.unsur) else BarisUnsur()
        rows.append(Row((*centred((str(place + 1),)), text_cell(label, TEXT, middle=True),
                         figure(one.lama, texts), figure(one.baru, texts), figure(_sum(one), texts))))
    known = data.unsur[:len(rows)]
    total = Row((text_cell(texts["ak.penetapan.jumlah"], HEAD, span=2, align=Align.CENTER, middle=True),
                 *(figure(sum((value or NOL for value in side), start=NOL) if known else None, texts, HEAD)
                   for side in ([one.lama for one in known], [one.baru for one in known],
                                [_sum(one) for one in known])), Cell()))
    remark = Spanned(5, Cell((Par(data.keterangan, TEXT),)))
    return Table(_PENETAPAN, (Band(tuple(rows), spanned=(remark,)), Band((total,))), head=(head,), gap=3.0,
                 pad=PAD)


def _needs(data: PenetapanAk, texts: Texts) -> Table:
    """Part III: what pangkat and jenjang ask, excess or lack of each, and what follows."""
    head = Row(centred(texts["ak.iii"].split("|"), HEAD))
    least, difference = texts["ak.iii.butir"].split("|")
    rows = (
        Row((*centred(("1",)), text_cell(least, TEXT, middle=True), figure(data.minimal_pangkat, texts),
             figure(data.minimal_jenjang, texts))),
        Row((*centred(("2",)), text_cell(difference, TEXT, middle=True),
             *centred((_difference(data.selisih_pangkat, texts), _difference(data.selisih_jenjang, texts))))))
    return Table((9.0, 88.0, 39.0, 39.0), (Band(rows, whole=True, keep_next=True),
                                           Band((Row((_conclusion(data, texts),)),))),
                 head=(head,), gap=3.0, pad=PAD)


def _conclusion(data: PenetapanAk, texts: Texts) -> Cell:
    """What the PAK comes to; the words that do not apply are crossed out."""
    yes, no = texts["ak.dapat"].split("|")
    word = f"{yes} / {no}" if data.dapat is None else yes if data.dapat else no
    words = texts["ak.kesimpulan"].format(dapat=word, tujuan=data.tujuan or DOTS)
    struck = (texts["ak.hanya_pangkat"],) if data.hanya_pangkat else ()
    return Cell((Par(words, HEAD, Align.CENTER, struck=struck),), span=4, middle=True)


def _difference(value: Decimal | None, texts: Texts) -> str:
    if value is None:
        return ""
    key = "ak.lebih" if value >= 0 else "ak.kurang"
    return texts[key].format(jumlah=tulis_ak(abs(value), int(texts["ak.desimal"])))


def _sum(one: BarisUnsur) -> Decimal | None:
    return None if one.lama is None and one.baru is None else (one.lama or NOL) + (one.baru or NOL)


def _factor(value: Decimal | None) -> str:
    return "" if value is None else tulis_angka(value)


_BERSAMA: dict[str, Any] = {
    "pegawai": Pihak(nama="Yoga Prastowo, S.Kom", nip="199203152022031901",
                     pangkat_golongan="Penata Muda / III/a / 1 Maret 2022",
                     jabatan="Pranata Komputer Ahli Pertama / 1 Maret 2022",
                     unit_kerja="Kecamatan Tirta Hulu"),
    "karpeg": "Z 999001", "lahir": "Tirta Jaya / 15 Maret 1992", "kelamin": "Laki-laki",
    "instansi": "Pemerintah Kabupaten Tirta Jaya",
    "tembusan": ("Pimpinan instansi", "Pejabat penilai kinerja", "Kepala BKPSDM Kabupaten Tirta Jaya"),
    "penandatangan": samples_orang.PEJABAT, "tanda_tangan": samples_orang.TEMPAT, "kop": samples_orang.KOP}
_COMMON: dict[str, Any] = {"orientation": Orientation.PORTRAIT, "needs_periode": False,
                           "about": About.PEGAWAI, "letter": True, "serif": True, "sealed": True,
                           "regulation": _REGULATION}
_D = Decimal
KONVERSI = FormSpec(
    key="konversi-ak", title="Konversi Predikat Kinerja ke Angka Kredit", compose=compose_konversi,
    sample=KonversiAk(**_BERSAMA, periode="Januari s.d. Desember 2024", nomor="KAK-2025-0003",
                      predikat="Sangat Baik", prosentase="150%", koefisien=_D("12.5"),
                      angka_kredit=_D("18.75")), **_COMMON)
AKUMULASI = FormSpec(
    key="akumulasi-ak", title="Akumulasi Angka Kredit", compose=compose_akumulasi,
    sample=AkumulasiAk(**_BERSAMA, periode="Januari 2022 s.d. Desember 2024", nomor="PAK-2025-0001", hasil=(
        BarisAkumulasi("2022", "Januari s.d. Desember", "Baik", "100%", _D("12.5"), _D("12.5")),
        BarisAkumulasi("2023", "Januari s.d. Desember", "Sangat Baik", "150%", _D("12.5"), _D("18.75")),
        BarisAkumulasi("2024", "Januari s.d. Desember", "Sangat Baik", "150%", _D("12.5"), _D("18.75")),
    )), **_COMMON)
PENETAPAN = FormSpec(
    key="penetapan-ak", title="Penetapan Angka Kredit", compose=compose_penetapan,
    sample=PenetapanAk(**_BERSAMA, periode="Januari 2022 s.d. Desember 2024", nomor="PAK-2025-0001",
                       unsur=(BarisUnsur(NOL, NOL), BarisUnsur(NOL, NOL), BarisUnsur(NOL, NOL),
                              BarisUnsur(NOL, _D(50)), BarisUnsur(NOL, NOL)),
                       keterangan="Konversi 2022–2024", minimal_pangkat=_D(50), minimal_jenjang=_D(100),
                       selisih_pangkat=NOL, selisih_jenjang=_D(-50), dapat=True,
                       tujuan="PENATA MUDA TINGKAT I / III/b", hanya_pangkat=True), **_COMMON)
FORMS = (KONVERSI, AKUMULASI, PENETAPAN)

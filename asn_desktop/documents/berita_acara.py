"""Berita acara pemusnahan arsip: an office's own paper (format lokal), hence in no registry of forms.

Counts, legal basis and hashes, never a name of whose data it was. Basis: UU 43/2009 art. 51; UU 27/2022
art. 44 (the paper in an office's own layout, because no regulation draws one for electronic records).
"""

from dataclasses import dataclass
from datetime import date, datetime

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Par, Row, Table
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms.daftar_bagian import LOKAL
from asn_desktop.documents.forms.parts import Texts, flowing_cell, number_cell, text_cell
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY, BODY_BOLD, LARGE, LARGE_BOLD, TITLE, TextStyle
from asn_desktop.domain.tanggal import nama_hari, tanggal_panjang

_TITLE = "BERITA ACARA PEMUSNAHAN ARSIP"
_DOTS = "." * 34
_ROOM = 22.0  # millimetres for a wet signature


@dataclass(frozen=True, slots=True)
class Rincian:
    """One class of records: how many archives, rows and events of the trail, by which rule, and the hash."""

    kelas: str
    dasar: str
    masa: str
    berkas: int
    rekaman: int
    peristiwa: int
    sidik: str


@dataclass(frozen=True, slots=True)
class BeritaAcara:
    """What stands on the paper; ``pengganti`` is told in place of a second person."""

    nomor: str
    instansi: str
    perangkat_daerah: str
    tempat: str
    pada: datetime
    oleh: str
    saksi: str
    cadangan: str
    cadangan_lama: int
    cadangan_sampai: date
    rincian: tuple[Rincian, ...]
    pengganti: str = ""


def compose(data: BeritaAcara, texts: Texts) -> Document:
    """The blocks of the paper."""
    who = " · ".join(part for part in (data.perangkat_daerah, data.instansi) if part)
    opening = (
        f"Pada hari {nama_hari(data.pada.date())} tanggal {tanggal_panjang(data.pada.date())} pukul "
        f"{data.pada:%H.%M}, {data.oleh} bersama {data.saksi or 'saksi yang menandatangani di bawah'} telah "
        f"memusnahkan arsip elektronik {who} yang masa simpannya menurut jadwal retensi arsip sudah habis, "
        "dengan nasib akhir musnah, sebagai berikut."
    )
    return Document(
        _TITLE.title(), Orientation.PORTRAIT, f"Berita acara pemusnahan · {data.nomor} · {LOKAL}",
        texts["halaman.nomor"], texts["halaman.lanjutan"],
        (_lines((_TITLE, TITLE), (f"Nomor: {data.nomor}", LARGE), (who, LARGE_BOLD)),
         _paragraphs(opening, gap=4.0),
         _details(data.rincian),
         _facts(data),
         _paragraphs("Berita acara ini tidak memuat data pribadi. Sidik SHA-256 dihitung dari isi arsip "
                     "sebelum dimusnahkan, sehingga salinan yang sah di tempat lain dapat dicocokkan.",
                     gap=3.0),
         _signatures(data)))


def _lines(*lines: tuple[str, TextStyle]) -> Table:
    rows = tuple(Row((text_cell(text, style, align=Align.CENTER),)) for text, style in lines if text)
    return Table((1.0,), (Band(rows, keep_next=True),), border=False, pad=(0.0, 0.6))


def _paragraphs(*texts: str, gap: float) -> Table:
    return Table((1.0,), tuple(Band((Row((text_cell(text, LARGE),)),)) for text in texts), border=False,
                 gap=gap, pad=(0.0, 0.4))


def _details(rincian: tuple[Rincian, ...]) -> Table:
    head = Row(tuple(text_cell(text, BODY_BOLD, align=Align.CENTER, fill=True, middle=True) for text in (
        "No.", "Jenis arsip dan sidik SHA-256", "Dasar hukum dan masa simpan", "Berkas", "Rekaman",
        "Catatan jejak")))
    bands = [Band((Row((
        number_cell(f"{place}."),
        Cell((Par(one.kelas, BODY_BOLD), Par(one.sidik, BODY))),
        flowing_cell(f"{one.dasar}\n{one.masa}"),
        _count(one.berkas), _count(one.rekaman), _count(one.peristiwa))),))
        for place, one in enumerate(rincian, start=1)]
    total = Row((text_cell("Jumlah", BODY_BOLD, span=3, align=Align.RIGHT),
                 *(_count(sum(values), BODY_BOLD) for values in (
                     [one.berkas for one in rincian], [one.rekaman for one in rincian],
                     [one.peristiwa for one in rincian]))))
    return Table((9.0, 66.0, 60.0, 16.0, 17.0, 18.0), (*bands, Band((total,))), head=(head,), gap=3.0)


def _count(number: int, style: TextStyle = BODY) -> Cell:
    return text_cell(f"{number:,}".replace(",", "."), style, align=Align.RIGHT)


def _facts(data: BeritaAcara) -> Table:
    facts = (
        ("Cara", "Rekaman dihapus; nilainya dalam jejak dan konsep dikosongkan; halaman bebas berkas data "
                 "ditulis ulang. Rantai jejak tetap dapat diperiksa."),
        ("Cadangan sebelumnya", data.cadangan),
        ("Cadangan lama", f"{data.cadangan_lama} cadangan di folder kantor dibuat sebelum pemusnahan dan "
                          "MASIH memuat arsip ini sampai tergilir, selambatnya sekitar "
                          f"{tanggal_panjang(data.cadangan_sampai)} bila cadangan dibuat tiap minggu. "
                          "Salinan pada media lain dan hasil cetak atau ekspor harus dimusnahkan "
                          "tersendiri."),
        *((("Orang kedua", data.pengganti),) if data.pengganti else ()))
    bands = tuple(Band((Row((text_cell(name, BODY_BOLD, fill=True), flowing_cell(text))),))
                  for name, text in facts)
    return Table((38.0, 148.0), bands, gap=3.0)


def _signatures(data: BeritaAcara) -> Table:
    place = f"{data.tempat or _DOTS[:18]}, {tanggal_panjang(data.pada.date())}"
    rows = (
        Row((Cell(), Cell(), text_cell(place, LARGE, align=Align.CENTER))),
        _across("Saksi," if not data.saksi else "Orang kedua,", "Yang memusnahkan,"),
        Row((Cell(), Cell(), Cell()), _ROOM),
        Row((_name(data.saksi), Cell(), _name(data.oleh))))
    return Table((80.0, 26.0, 80.0), (Band(rows, whole=True),), border=False, gap=6.0, pad=(0.0, 0.0),
                 rows_above=2)


def _across(left: str, right: str) -> Row:
    return Row((text_cell(left, LARGE, align=Align.CENTER), Cell(), text_cell(right, LARGE,
                                                                             align=Align.CENTER)))


def _name(name: str) -> Cell:
    return Cell((Par(name or _DOTS, LARGE_BOLD, Align.CENTER), Par(f"NIP {_DOTS}", LARGE, Align.CENTER)))


BERITA_ACARA = FormSpec(
    key="berita-acara-pemusnahan", title="Berita acara pemusnahan arsip",
    regulation="UU 43/2009 Pasal 51; UU 27/2022 Pasal 44", orientation=Orientation.PORTRAIT,
    needs_periode=False, compose=compose,
    sample=BeritaAcara(
        nomor="BA-PMS-2032-0001", instansi="PEMERINTAH KABUPATEN TIRTA JAYA",
        perangkat_daerah="KECAMATAN SUKAMAJU", tempat="Sukamaju", pada=datetime(2032, 3, 1, 9, 15),
        oleh="Siti Rahayu", saksi="Budi Santosa", cadangan="asn-000412-20320301T021400Z-sebelum-pemusnahan",
        cadangan_lama=21, cadangan_sampai=date(2033, 4, 1),
        rincian=(Rincian("SKP dan evaluasi", "Peraturan Bupati Tirta Jaya Nomor 12 Tahun 2026",
                         "2 tahun aktif dan 3 tahun inaktif sejak akhir tahun", 38, 1904, 4120, "9f" * 32),
                 Rincian("Pelatihan", "Peraturan Bupati Tirta Jaya Nomor 12 Tahun 2026",
                         "1 tahun aktif dan 2 tahun inaktif sejak akhir tahun", 12, 12, 25, "3c" * 32))))

"""Laporan Data Saya: all that is kept about one person, and who processed it when; an office's own paper.

Basis: UU 27/2022 art. 7 and 32 (access, a copy, and the trail of processing, within 3 x 24 hours). No
regulation draws the paper: format lokal.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from asn_desktop.documents.blocks import Align, Band, Document, OnBreak, Row, Table
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms.daftar_bagian import LOKAL
from asn_desktop.documents.forms.parts import Texts, flowing_cell, number_cell, text_cell
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY, BODY_BOLD, LARGE_BOLD, TITLE
from asn_desktop.domain.tanggal import tanggal_panjang

_TITLE = "LAPORAN DATA SAYA"


@dataclass(frozen=True, slots=True)
class Isian:
    """One value with its label and the class of its column."""

    label: str
    nilai: str
    kelas: str = ""


@dataclass(frozen=True, slots=True)
class Rekaman:
    """One record: what it is called, and its values."""

    judul: str
    isian: tuple[Isian, ...]


@dataclass(frozen=True, slots=True)
class Bagian:
    """Records of one kind; ``kosong`` is said when there is none."""

    judul: str
    rekaman: tuple[Rekaman, ...]
    kosong: str = "Tidak ada data yang disimpan."


@dataclass(frozen=True, slots=True)
class Proses:
    """One row of the trail of processing."""

    pada: datetime
    oleh: str
    tindakan: str
    mengenai: str


@dataclass(frozen=True, slots=True)
class LaporanData:
    """What stands on the report; ``catatan`` are sentences about what is not shown and why."""

    instansi: str
    perangkat_daerah: str
    nama: str
    nip: str
    dibuat: datetime
    oleh: str
    bagian: tuple[Bagian, ...]
    proses: tuple[Proses, ...]
    catatan: tuple[str, ...] = ()


def compose(data: LaporanData, texts: Texts) -> Document:
    """The blocks of the report."""
    return Document(
        f"Laporan Data Saya · {data.nip}", Orientation.PORTRAIT,
        f"Laporan Data Saya · NIP {data.nip} · {LOKAL}",
        texts["halaman.nomor"], texts["halaman.lanjutan"],
        (*_opening(data), *(_part(part) for part in data.bagian), _trail(data.proses)))


def _opening(data: LaporanData) -> Iterator[Table]:
    who = " · ".join(part for part in (data.perangkat_daerah, data.instansi) if part)
    yield Table((1.0,), (Band((Row((text_cell(_TITLE, TITLE, align=Align.CENTER),)),
                               Row((text_cell(who, LARGE_BOLD, align=Align.CENTER),)),
                               Row((text_cell(f"UU 27/2022 Pasal 7 dan Pasal 32 · {LOKAL}", BODY,
                                              align=Align.CENTER),))), keep_next=True),),
                border=False, pad=(0.0, 0.5))
    facts = (("Nama", data.nama), ("NIP", data.nip),
             ("Dibuat", f"{tanggal_panjang(data.dibuat.date())} pukul {data.dibuat:%H.%M} oleh {data.oleh}"),
             ("Isi", "Semua data yang disimpan program ini tentang pegawai tersebut, termasuk yang sudah "
                     "dihapus tetapi masih ada dalam riwayat, dan jejak pemrosesannya. Tanda (umum), "
                     "(terbatas), dan (spesifik) menyebut golongan datanya."),
             *(("Catatan", text) for text in data.catatan))
    yield Table((32.0, 154.0), tuple(Band((Row((text_cell(name, LARGE_BOLD, fill=True),
                                                flowing_cell(text))),)) for name, text in facts), gap=3.0)


def _part(part: Bagian) -> Table:
    head = Row((text_cell(part.judul, LARGE_BOLD, span=2, fill=True),))
    if not part.rekaman:
        return Table((60.0, 126.0), (Band((Row((text_cell(part.kosong, BODY, span=2),)),)),), head=(head,),
                     gap=4.0)
    return Table((60.0, 126.0), tuple(map(_record, part.rekaman)), head=(head,), gap=4.0)


def _record(record: Rekaman) -> Band:
    rows = tuple(Row((text_cell(f"{one.label} ({one.kelas})" if one.kelas else one.label, BODY,
                                on_break=OnBreak.LANJUTAN), flowing_cell(one.nilai)))
                 for one in record.isian) or (Row((text_cell("Tidak ada isian.", BODY, span=2),)),)
    title = (Row((text_cell(record.judul, BODY_BOLD, span=2, on_break=OnBreak.LANJUTAN),)),)
    return Band(rows, heading=title)


def _trail(proses: tuple[Proses, ...]) -> Table:
    title = Row((text_cell("Jejak pemrosesan", LARGE_BOLD, span=5, fill=True),))
    names = Row(tuple(text_cell(text, BODY_BOLD, align=Align.CENTER, fill=True) for text in (
        "No.", "Waktu", "Oleh", "Tindakan", "Mengenai")))
    bands = tuple(Band((Row((number_cell(f"{place}."), text_cell(f"{one.pada:%d-%m-%Y %H.%M}"),
                             flowing_cell(one.oleh), flowing_cell(one.tindakan),
                             flowing_cell(one.mengenai))),)) for place, one in enumerate(proses, start=1))
    return Table((10.0, 25.0, 32.0, 39.0, 80.0),
                 bands or (Band((Row((text_cell("Tidak ada.", BODY, span=5),)),)),), head=(title, names),
                 gap=4.0)


LAPORAN_DATA = FormSpec(
    key="laporan-data-saya", title="Laporan Data Saya", regulation="UU 27/2022 Pasal 7 dan 32",
    orientation=Orientation.PORTRAIT, needs_periode=False, compose=compose,
    sample=LaporanData(
        instansi="PEMERINTAH KABUPATEN TIRTA JAYA", perangkat_daerah="KECAMATAN SUKAMAJU",
        nama="Sekar Ayuningtyas, S.E.", nip="198503172010012001", dibuat=datetime(2026, 11, 3, 8, 30),
        oleh="Siti Rahayu",
        bagian=(Bagian("Pegawai", (Rekaman("Sekar Ayuningtyas", (
            Isian("NIP", "198503172010012001", "umum"), Isian("NIK", "9901015703850001", "terbatas"))),)),
                Bagian("Pelatihan", ())),
        proses=(Proses(datetime(2026, 3, 2, 9, 0), "Siti Rahayu (Petugas kepegawaian)", "Tambah pegawai",
                       "Pegawai"),
                Proses(datetime(2026, 5, 4, 10, 15), "Siti Rahayu (Petugas kepegawaian)", "Ubah pegawai",
                       "Pegawai: Nomor HP: 080000000001 → 080000000002")),
        catatan=("Pembacaan oleh petugas dalam pekerjaan sehari-hari tidak dicatat satu per satu.",)))

"""The receipt of a restore drill: an office's own paper, not an official form, hence in no registry."""

from dataclasses import dataclass
from datetime import datetime

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Par, Row, Table
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms.parts import Texts, text_cell
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import LARGE, LARGE_BOLD, TITLE
from asn_desktop.domain.tanggal import tanggal_panjang

_TITLE = "TANDA UJI PEMULIHAN CADANGAN"
_DOTS = "." * 34
_ROOM = 22.0  # millimetres for a wet signature


@dataclass(frozen=True, slots=True)
class TandaUji:
    """What stands on the receipt; no personal data of pegawai. ``temuan`` is empty when all went well."""

    instansi: str
    perangkat_daerah: str
    cadangan: str
    dibuat: datetime
    diuji: datetime
    oleh: str
    jumlah: tuple[tuple[str, int], ...]
    jejak: str
    sidik: str
    temuan: tuple[str, ...] = ()
    tempat: str = ""


def compose(data: TandaUji, texts: Texts) -> Document:
    """The blocks of the receipt."""
    passed = not data.temuan
    facts = (
        ("Instansi", " · ".join(part for part in (data.perangkat_daerah, data.instansi) if part)),
        ("Berkas cadangan", data.cadangan),
        ("Cadangan dibuat", _moment(data.dibuat)),
        ("Diuji pada", _moment(data.diuji)),
        ("Diuji oleh", data.oleh),
        ("Cara", "Dipulihkan ke folder sementara, dibuka, dan diperiksa: sandi, keutuhan berkas, hubungan "
                 "antardata, jumlah baris, dan rantai jejak. Data yang dipakai tidak diubah."),
        ("Kepala jejak", data.jejak),
        ("Sidik SHA-256", data.sidik),
        ("Hasil", "LULUS: seluruh pemeriksaan cocok; cadangan ini dapat dipulihkan." if passed else
                  "TIDAK LULUS: " + " ".join(data.temuan)),
    )
    head = Row((_head("Jenis data"), _head("Jumlah pada cadangan")))
    counts = tuple(Band((Row((text_cell(name, LARGE), text_cell(f"{number:,}".replace(",", "."), LARGE,
                                                              align=Align.RIGHT))),))
                   for name, number in data.jumlah)
    return Document(
        _TITLE.title(), Orientation.PORTRAIT, f"Tanda uji pemulihan · {data.cadangan}",
        texts["halaman.nomor"], texts["halaman.lanjutan"],
        (Table((1.0,), (Band((Row((text_cell(_TITLE, TITLE, align=Align.CENTER),)),), keep_next=True),),
               border=False, pad=(0.0, 0.0)),
         Table((45.0, 141.0), tuple(_fact(name, text) for name, text in facts), gap=4.0),
         Table((120.0, 66.0), counts, head=(head,), gap=4.0),
         _signature(data)))


def _fact(name: str, text: str) -> Band:
    return Band((Row((text_cell(name, LARGE_BOLD, fill=True), text_cell(text, LARGE))),))


def _head(text: str) -> Cell:
    return text_cell(text, LARGE_BOLD, align=Align.CENTER, fill=True)


def _signature(data: TandaUji) -> Table:
    place = f"{data.tempat or _DOTS[:18]}, {tanggal_panjang(data.diuji.date())}"
    lines = (place, "Petugas yang menguji,")
    rows = (*(Row((Cell(), text_cell(text, LARGE, align=Align.CENTER))) for text in lines),
            Row((Cell(), Cell()), _ROOM),
            Row((Cell(), Cell((Par(data.oleh or _DOTS, LARGE_BOLD, Align.CENTER),
                               Par(f"NIP {_DOTS}", LARGE, Align.CENTER))))))
    return Table((110.0, 76.0), (Band(rows, whole=True),), border=False, gap=6.0, pad=(0.0, 0.0),
                 rows_above=2)


def _moment(at: datetime) -> str:
    return f"{tanggal_panjang(at.date())} pukul {at:%H.%M}"


RECEIPT = FormSpec(
    key="tanda-uji-pemulihan", title="Tanda uji pemulihan", regulation="-", orientation=Orientation.PORTRAIT,
    needs_periode=False, compose=compose,
    sample=TandaUji(
        instansi="PEMERINTAH KABUPATEN TIRTA JAYA", perangkat_daerah="Kecamatan Sukamaju",
        cadangan="asn-000041-20261102T090000Z-rutin.cadangan", dibuat=datetime(2026, 11, 2, 16, 0),
        diuji=datetime(2026, 11, 3, 8, 30), oleh="Siti Rahayu", jumlah=(("Pegawai", 412), ("SKP", 398)),
        jejak="1204-9f3a61c04b7e", sidik="9f" * 32, tempat="Sukamaju"))

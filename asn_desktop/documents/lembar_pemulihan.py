"""The sheet with the recovery code for the safe: an office's own paper, not an official form, hence in no
registry.
"""

from dataclasses import dataclass
from datetime import datetime

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Par, Row, Table
from asn_desktop.documents.fonts import FontStyle
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms.parts import Texts, text_cell
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.qr import qr_figure
from asn_desktop.documents.styles import LARGE, LARGE_BOLD, SMALL, TITLE, TextStyle
from asn_desktop.domain.tanggal import tanggal_panjang

_TITLE = "LEMBAR PEMULIHAN"
_HEADING = TextStyle(FontStyle.BOLD, 17.0, 21.0)
_GROUP = TextStyle(FontStyle.BOLD, 23.0, 28.0)
_IN_A_ROW = 4
_QR_MM = 42.0
_TESTS = 5  # lines for the yearly test


@dataclass(frozen=True, slots=True)
class LembarPemulihan:
    """What stands on the sheet; ``kantor`` tells to which data it belongs."""

    instansi: str
    perangkat_daerah: str
    kantor: str
    kelompok: tuple[str, ...]
    dibuat: datetime
    dibuat_oleh: str
    petunjuk: tuple[str, ...]


def compose(data: LembarPemulihan, texts: Texts) -> Document:
    """The blocks of the sheet."""
    facts = (
        ("Kantor", " · ".join(part for part in (data.perangkat_daerah, data.instansi) if part)),
        ("Pengenal data", data.kantor),
        ("Diterbitkan", f"{tanggal_panjang(data.dibuat.date())} pukul {data.dibuat:%H.%M}"),
        ("Oleh", data.dibuat_oleh),
    )
    rows = tuple(data.kelompok[place:place + _IN_A_ROW] for place in range(0, len(data.kelompok), _IN_A_ROW))
    return Document(
        _TITLE.title(), Orientation.PORTRAIT, f"Lembar pemulihan · {data.kantor}", texts["halaman.nomor"],
        texts["halaman.lanjutan"],
        (Table((1.0,), (Band((Row((text_cell(_TITLE, _HEADING, align=Align.CENTER),)),
                              Row((text_cell("Simpan di lemari besi. Siapa pun yang memegang kode ini dapat "
                                             "membuka data kantor.", LARGE, align=Align.CENTER),)))),),
               border=False, pad=(0.0, 0.6)),
         Table((38.0, 148.0), tuple(_fact(name, text) for name, text in facts), gap=4.0),
         Table((1.0,) * _IN_A_ROW, tuple(_groups(row, place) for place, row in enumerate(rows)), gap=5.0,
               pad=(2.0, 2.0)),
         Table((_QR_MM + 4.0, 140.0 - _QR_MM), (_how_to(data),), border=False, gap=5.0),
         Table((46.0, 94.0, 46.0), tuple(Band((Row((Cell(), Cell(), Cell()), 8.0),)) for _ in range(_TESTS)),
               head=(Row(tuple(text_cell(name, LARGE_BOLD, align=Align.CENTER, fill=True)
                               for name in ("Tanggal diuji", "Diuji oleh", "Paraf"))),), gap=5.0)))


def _fact(name: str, text: str) -> Band:
    return Band((Row((text_cell(name, LARGE_BOLD, fill=True), text_cell(text, LARGE))),))


def _groups(groups: tuple[str, ...], row: int) -> Band:
    first = row * _IN_A_ROW + 1
    cells = tuple(Cell((Par(f"Kelompok {first + place}", SMALL), Par(group, _GROUP, Align.CENTER)))
                  for place, group in enumerate(groups))
    return Band((Row(cells),), whole=True)


def _how_to(data: LembarPemulihan) -> Band:
    code = qr_figure("".join(data.kelompok), _QR_MM)
    lines = tuple(Par(text, LARGE, bullet=f"{number}.") for number, text in enumerate(data.petunjuk, start=1))
    words = Cell((Par("Cara memakai lembar ini", TITLE), *lines))
    return Band((Row((Cell((), figure=code), words)),), whole=True)


SHEET = FormSpec(
    key="lembar-pemulihan", title="Lembar pemulihan", regulation="-", orientation=Orientation.PORTRAIT,
    needs_periode=False, compose=compose,
    sample=LembarPemulihan(
        instansi="PEMERINTAH KABUPATEN TIRTA JAYA", perangkat_daerah="KECAMATAN TIRTA HULU",
        kantor="9c41d07e2ab3",
        kelompok=("418275", "650914", "372801", "916245", "583165", "204974", "731588", "069344"),
        dibuat=datetime(2026, 11, 2, 16, 0), dibuat_oleh="siti",
        petunjuk=("Kode ini membuka data kantor bila kata sandi semua Admin kunci hilang.",
                  "Simpan terpisah dari komputer dan cadangan.")))

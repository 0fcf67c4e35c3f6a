"""The small paper with a one-time phrase, handed to a user and torn up after his first login; in no
registry.
"""

from dataclasses import dataclass
from datetime import datetime

from asn_desktop.documents.blocks import Align, Band, Document, Row, Table
from asn_desktop.documents.fonts import FontStyle
from asn_desktop.documents.form import FormSpec
from asn_desktop.documents.forms.parts import Texts, text_cell
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import LARGE, LARGE_BOLD, TITLE, TextStyle
from asn_desktop.domain.tanggal import tanggal_panjang

_TITLE = "KALIMAT SEKALI PAKAI"
_PHRASE = TextStyle(FontStyle.BOLD, 19.0, 24.0)
_HOW = ("Masuk ke ASN Desktop dengan nama pengguna dan kalimat ini, huruf kecil dengan satu spasi di antara "
        "kata. Program lalu meminta kata sandi Anda sendiri; sesudahnya kalimat ini tidak berlaku lagi. "
        "Sobek lembar ini setelah berhasil masuk.")


@dataclass(frozen=True, slots=True)
class LembarKalimat:
    """What stands on the paper."""

    instansi: str
    pengguna: str
    kalimat: str
    dibuat: datetime
    dibuat_oleh: str


def compose(data: LembarKalimat, texts: Texts) -> Document:
    """The blocks of the paper."""
    facts = (
        ("Kantor", data.instansi),
        ("Nama pengguna", data.pengguna),
        ("Diberikan", f"{tanggal_panjang(data.dibuat.date())} oleh {data.dibuat_oleh}"),
    )
    return Document(
        _TITLE.title(), Orientation.PORTRAIT, "", texts["halaman.nomor"], texts["halaman.lanjutan"],
        (Table((1.0,), (Band((Row((text_cell(_TITLE, TITLE, align=Align.CENTER),)),)),), border=False,
               pad=(0.0, 0.6)),
         Table((38.0, 148.0), tuple(Band((Row((text_cell(name, LARGE_BOLD, fill=True),
                                               text_cell(text, LARGE))),)) for name, text in facts), gap=3.0),
         Table((1.0,), (Band((Row((text_cell(data.kalimat, _PHRASE, align=Align.CENTER),)),), whole=True),),
               gap=3.0, pad=(2.0, 4.0)),
         Table((1.0,), (Band((Row((text_cell(_HOW, LARGE),)),)),), border=False, gap=3.0, pad=(0.0, 0.0))))


SLIP = FormSpec(
    key="kalimat-sekali-pakai", title="Kalimat sekali pakai", regulation="-",
    orientation=Orientation.PORTRAIT, needs_periode=False, compose=compose,
    sample=LembarKalimat(
        instansi="PEMERINTAH KABUPATEN TIRTA JAYA", pengguna="budi", kalimat="molekul nafas bistik prisma",
        dibuat=datetime(2026, 11, 2, 16, 0), dibuat_oleh="siti"))

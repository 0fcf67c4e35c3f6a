"""A reminder to somebody for whom steps of the appraisal wait: whose, since when, by when (format lokal)."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Par, Row, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples_orang
from asn_desktop.documents.forms.daftar_bagian import LOKAL, Kolom, Kop, list_table
from asn_desktop.documents.forms.parts import Tempat, Texts, text_cell
from asn_desktop.documents.forms.surat_bagian import (
    DOTS,
    letter,
    letterhead,
    paragraphs,
    place_and_date,
    signature_table,
    signed,
    tembusan_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY, LETTER
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

TITLE = "Surat Pengingat Kinerja"
_WIDTHS = (9.0, 66.0, 50.0, 25.0, 25.0)


@dataclass(frozen=True, slots=True)
class BarisTunggakan:
    """One who waits, and for which step; ``tenggat`` says when it is past."""

    nama: str = ""
    nip: str = ""
    tahap: str = ""
    sejak: str = ""
    tenggat: str = ""


@dataclass(frozen=True, slots=True)
class SuratPengingat:
    """What stands on the letter; the texts are merged already. ``pegawai`` is to whom it is written."""

    pegawai: Pihak
    periode: str = ""
    perihal: str = ""
    tujuan: str = ""
    pembuka: str = ""
    baris: tuple[BarisTunggakan, ...] = ()
    penutup: str = ""
    tembusan: tuple[str, ...] = ()
    penandatangan: Penandatangan = Penandatangan()
    tanda_tangan: Tempat = Tempat()
    kop: Kop = Kop()
    nomor: str = ""


def compose(data: SuratPengingat, texts: Texts) -> Document:
    """The blocks of the letter."""
    return letter(texts, TITLE, data.nomor, data.pegawai, (
        *letterhead(data.kop), _address(data, texts), paragraphs(data.pembuka, gap=5.0),
        paragraphs(texts["pengingat.periode"].format(periode=data.periode or DOTS[:24]), gap=1.0),
        _lines(data, texts), paragraphs(data.penutup, gap=4.0, keep_next=True),
        signature_table(texts, signed(data.penandatangan, texts), gap=5.0, keep_next=any(data.tembusan)),
        *tembusan_tables(texts, data.tembusan), paragraphs(f"({LOKAL})", gap=3.0, style=BODY)))


def _address(data: SuratPengingat, texts: Texts) -> Table:
    """Date beside the number, to whom beside the subject: what is long beside it tears no lines apart."""
    labels = texts["pengingat.kepala"].split("|")
    values = (data.nomor or DOTS[:24], data.perihal or DOTS[:24])
    beside = ((place_and_date(texts, data.tanda_tangan),), ("", *data.tujuan.split("\n")))
    rows = tuple(Row((text_cell(label, LETTER), text_cell(":", LETTER), text_cell(value, LETTER), Cell(),
                      Cell(tuple(Par(line, LETTER) for line in lines))))
                 for label, value, lines in zip(labels, values, beside, strict=True))
    return Table((20.0, 4.0, 68.0, 8.0, 75.0), (Band(rows, whole=True),), border=False, gap=5.0,
                 pad=(0.0, 0.3))


def _lines(data: SuratPengingat, texts: Texts) -> Table:
    align = (Align.CENTER, Align.LEFT, Align.LEFT, Align.CENTER, Align.CENTER)
    columns = tuple(Kolom(title, width, rata=rata) for title, width, rata in zip(
        texts["pengingat.kolom"].split("|"), _WIDTHS, align, strict=True))
    rows = [(str(number), "\n".join(part for part in (one.nama, format_nip(one.nip)) if part), one.tahap,
             one.sejak, one.tenggat) for number, one in enumerate(data.baris, start=1)]
    return list_table(columns, rows, nihil=texts["pengingat.nihil"], style=BODY, numbered=False, gap=2.0)


_SURAT = SuratPengingat(
    pegawai=samples_orang.PEGAWAI, periode="Triwulan IV 2024",
    perihal="Pengingat penyelesaian kinerja pegawai",
    tujuan="Yth. Sdr. Danu Hermawan, S.AP\nAnalis SDM Aparatur Ahli Muda\ndi -\nTIRTA JAYA",
    pembuka="Menurut catatan kami sampai dengan tanggal 2 Januari 2025, hal berikut masih menunggu Saudara :",
    baris=(BarisTunggakan("Sekar Ayuningtyas", "199001012015032901", "SKP ditetapkan", "10-01-2024",
                          "31-01-2024\n(lewat 337 hari)"),
           BarisTunggakan("Rahmat Hidayanto, S.T", "199212312024211004", "Evaluasi diselesaikan",
                          "01-01-2025", "10-01-2025")),
    penutup="Mohon diselesaikan sebelum tenggatnya; yang sudah lewat, mohon segera. Bila sudah dikerjakan, "
            "surat ini dapat diabaikan.",
    tembusan=("Kepala BKPSDM Kabupaten Tirta Jaya",), penandatangan=samples_orang.PEJABAT,
    tanda_tangan=Tempat("Tirta Jaya", date(2025, 1, 2)), kop=samples_orang.KOP)
FORM = FormSpec(
    key="surat-pengingat", title=TITLE, regulation=LOKAL, orientation=Orientation.PORTRAIT,
    needs_periode=False, about=About.PEGAWAI, letter=True, sample=_SURAT, compose=compose)

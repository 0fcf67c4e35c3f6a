"""Surat pemberitahuan kenaikan gaji berkala (PP 7/1977 Pasal 11-13; PPPK: PermenPANRB 7/2023).

The head of the unit writes it, two months before the new pay, to whoever pays.
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.documents.blocks import Align, Band, Cell, Document, Par, Row, Spanned, Table
from asn_desktop.documents.fonts import FontStyle
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples_orang
from asn_desktop.documents.forms.daftar_bagian import Kop
from asn_desktop.documents.forms.parts import Tempat, Texts, text_cell
from asn_desktop.documents.forms.surat_bagian import (
    DOTS,
    Isian,
    isian_table,
    letter,
    letterhead,
    paragraphs,
    place_and_date,
    signature_table,
    signed,
    tanggal_words,
    tembusan_tables,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import TextStyle
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan, rupiah, terbilang_rupiah

_TEXT = TextStyle(FontStyle.REGULAR, 10.5, 12.4)  # one page with eleven lines and five copies
TITLE = "Surat Kenaikan Gaji Berkala"


@dataclass(frozen=True, slots=True)
class GajiLama:
    """The pay so far and the decree it stands on; ``masa_kerja`` reads "04 Tahun 00 Bulan"."""

    gaji: int | None = None
    pejabat: str = ""
    tanggal: date | None = None
    nomor: str = ""
    mulai: date | None = None
    masa_kerja: str = ""


@dataclass(frozen=True, slots=True)
class GajiBaru:
    """The new pay."""

    gaji: int | None = None
    masa_kerja: str = ""
    golongan: str = ""
    mulai: date | None = None


@dataclass(frozen=True, slots=True)
class SuratKgb:
    """What stands on the letter; what is not known is printed as dots.

    The texts are merged already. ``berikutnya`` is the date of the next increase and is left out when None,
    as is an empty ``keterangan``.
    """

    pegawai: Pihak
    tanggal_lahir: date | None = None
    lama: GajiLama = GajiLama()
    baru: GajiBaru = GajiBaru()
    berikutnya: date | None = None
    keterangan: str = ""
    perihal: str = ""
    tujuan: str = ""
    pembuka: str = ""
    penutup: str = ""
    tembusan: tuple[str, ...] = ()
    penandatangan: Penandatangan = Penandatangan()
    tanda_tangan: Tempat = Tempat()
    kop: Kop = Kop()
    pppk: bool = False
    sebutan_nip: str = "NIP"
    nomor: str = ""


def compose(data: SuratKgb, texts: Texts) -> Document:
    """The blocks of the letter."""
    signer = signed(data.penandatangan, texts, _TEXT)
    return letter(texts, TITLE, data.nomor, data.pegawai, (
        *letterhead(data.kop), _address(data, texts), paragraphs(data.pembuka, gap=4.0, style=_TEXT),
        _lines(_before(data, texts)),
        paragraphs(texts["kgb.memperoleh"], gap=3.0, style=_TEXT.bold(), align=Align.CENTER, keep_next=True),
        _lines(_after(data, texts)), paragraphs(data.penutup, gap=3.0, style=_TEXT, keep_next=True),
        signature_table(texts, signer, gap=4.0, keep_next=any(data.tembusan)),
        *tembusan_tables(texts, data.tembusan)))


def _address(data: SuratKgb, texts: Texts) -> Table:
    """Left the number, urgency, enclosures and subject; right the date and to whom."""
    labels = texts["kgb.kepala"].split("|")
    values = (data.nomor or DOTS[:24], texts["kgb.sifat"], texts["kgb.lampiran"], data.perihal or DOTS[:24])
    to = (place_and_date(texts, data.tanda_tangan), texts["kgb.kepada"], *data.tujuan.split("\n"))
    rows = tuple(Row((text_cell(label, _TEXT), text_cell(":", _TEXT), text_cell(value, _TEXT), Cell()))
                 for label, value in zip(labels, values, strict=True))
    return Table((20.0, 4.0, 68.0, 8.0, 75.0),
                 (Band(rows, spanned=(Spanned(4, Cell(tuple(Par(line, _TEXT) for line in to))),)),),
                 border=False, gap=4.0, pad=(0.0, 0.3))


def _lines(rows: tuple[Isian, ...]) -> Table:
    return isian_table(rows, style=_TEXT, label=73.0, pad=0.2, gap=1.5)


def _before(data: SuratKgb, texts: Texts) -> tuple[Isian, ...]:
    who, old = data.pegawai, data.lama
    born = " / ".join(part for part in (tanggal_words(data.tanggal_lahir), format_nip(who.nip)) if part)
    rank = " / ".join(part for part in (who.pangkat_golongan, who.jabatan) if part)
    decree = " / ".join(part for part in (tanggal_words(old.tanggal), old.nomor) if part)
    details = zip(texts["kgb.dasar_rinci"].split("|"), (old.pejabat, decree, tanggal_words(old.mulai),
                                                        old.masa_kerja), strict=True)
    return (Isian(texts["kgb.nama"], who.nama, "1"),
            Isian(texts["kgb.lahir"].format(nip=data.sebutan_nip), born, "2"),
            Isian(texts["kgb.golongan_pppk" if data.pppk else "kgb.pangkat"], rank, "3"),
            Isian(texts["kgb.kantor"], who.unit_kerja, "4"),
            Isian(texts["kgb.lama"], _pay(old.gaji, texts), "5", bawah=texts["kgb.dasar"]),
            *(Isian(label, value, masuk=True) for label, value in details))


def _after(data: SuratKgb, texts: Texts) -> tuple[Isian, ...]:
    new = data.baru
    words = "" if new.gaji is None else texts["kgb.terbilang"].format(terbilang=terbilang_rupiah(new.gaji))
    rows = [Isian(texts["kgb.baru"], _pay(new.gaji, texts), "6", bawah=words),
            Isian(texts["kgb.masa_kerja"], new.masa_kerja, "7"),
            Isian(texts["kgb.golongan"], new.golongan, "8"),
            Isian(texts["kgb.mulai"], tanggal_words(new.mulai), "9")]
    if data.berikutnya is not None:
        rows.append(Isian(texts["kgb.berikutnya"], tanggal_words(data.berikutnya), str(len(rows) + 6)))
    if data.keterangan:
        rows.append(Isian(texts["kgb.keterangan"], data.keterangan, str(len(rows) + 6)))
    return tuple(rows)


def _pay(gaji: int | None, texts: Texts) -> str:
    return texts["kgb.rupiah"].format(jumlah=DOTS[:24] if gaji is None else rupiah(gaji))


FORM = FormSpec(
    key="kgb", title=TITLE, regulation="PP 7/1977 Pasal 11-13; PermenPANRB 7/2023 (PPPK, format lokal)",
    orientation=Orientation.PORTRAIT, needs_periode=False, compose=compose, about=About.PEGAWAI,
    letter=True,
    sample=SuratKgb(
        pegawai=samples_orang.PEGAWAI, tanggal_lahir=date(1987, 3, 15),
        lama=GajiLama(2_964_000, "Camat Tirta Hulu", date(2023, 1, 4), "822/17/2023", date(2023, 3, 1),
                      "04 Tahun 00 Bulan"),
        baru=GajiBaru(3_057_300, "06 Tahun 00 Bulan", "III/a", date(2025, 3, 1)),
        berikutnya=date(2027, 3, 1), perihal="Kenaikan Gaji Berkala Sdr. Danu Hermawan, S.AP",
        tujuan="Yth. Sdr. Kepala Badan Pengelolaan Keuangan dan Aset Kabupaten Tirta Jaya\ndi -\nTIRTA JAYA",
        pembuka="Dengan ini diberitahukan bahwa berhubung dengan telah dipenuhinya Masa Kerja dan "
                "syarat-syarat lainnya kepada :",
        penutup="Diharap agar sesuai dengan Peraturan Pemerintah Nomor 5 Tahun 2024 kepada Pegawai tersebut "
                "dapat dibayarkan penghasilannya berdasarkan gaji pokok yang baru.",
        tembusan=samples_orang.TEMBUSAN, penandatangan=samples_orang.PEJABAT,
        tanda_tangan=samples_orang.TEMPAT, kop=samples_orang.KOP, nomor="822/3/2025"))

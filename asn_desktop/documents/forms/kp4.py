"""KP4: surat keterangan untuk mendapatkan pembayaran tunjangan keluarga."""

from dataclasses import dataclass

from asn_desktop.documents.blocks import Align, Band, Document, Par, Row, Table
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples_orang
from asn_desktop.documents.forms.daftar_bagian import Kolom, list_head
from asn_desktop.documents.forms.parts import Tempat, Texts, flowing_cell, number_cell, text_cell
from asn_desktop.documents.forms.surat_bagian import (
    DOTS,
    Isian,
    isian_table,
    letter,
    paragraphs,
    place_and_date,
    signature_table,
    signed,
    title_table,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.documents.styles import BODY, BODY_BOLD, LARGE, LARGE_BOLD
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan, rupiah

TITLE = "Surat Keterangan Tunjangan Keluarga (KP4)"
_WIDTHS = (10.0, 49.0, 36.0, 23.0, 30.0, 27.0)
_BLANK_ROWS = 5


@dataclass(frozen=True, slots=True)
class Tanggungan:
    """One member of the family; ``lahir`` reads "21-08-2014 (10 tahun)", ``keterangan`` AK, AT or AA."""

    nama: str = ""
    lahir: str = ""
    kawin: str = ""
    pekerjaan: str = ""
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Kp4:
    """What stands on the paper; a side income or pension that is not known is printed as dots.

    ``jumlah_anak`` counts all children, also those who are not on the pay list any more; None: not known.
    """

    pegawai: Pihak
    lahir: str = ""
    jenis_kelamin: str = ""
    agama: str = ""
    instansi: str = ""
    masa_kerja: str = ""
    digaji_menurut: str = ""
    alamat: str = ""
    pekerjaan_lain: str = ""
    penghasilan: int | None = None
    pensiun: int | None = None
    keluarga: tuple[Tanggungan, ...] = ()
    jumlah_anak: int | None = None
    pembuka: str = ""
    penutup: str = ""
    penandatangan: Penandatangan = Penandatangan()
    tanda_tangan: Tempat = Tempat()
    nomor: str = ""


def compose(data: Kp4, texts: Texts) -> Document:
    """The blocks of the paper."""
    side = texts["kp4.a"].format(pekerjaan=data.pekerjaan_lain or DOTS, penghasilan=_amount(data.penghasilan))
    pension = texts["kp4.b"].format(pensiun=_amount(data.pensiun))
    children = "" if data.jumlah_anak is None else str(data.jumlah_anak)
    return letter(texts, TITLE, data.nomor, data.pegawai, (
        paragraphs(texts["kp4.kode"], gap=0.0, style=LARGE_BOLD, align=Align.RIGHT, keep_next=True),
        title_table(texts["kp4.judul"], gap=1.0), paragraphs(data.pembuka, gap=4.0, style=LARGE),
        isian_table(_identity(data, texts), style=LARGE, gap=1.0),
        paragraphs(texts["kp4.menerangkan"], gap=2.0, style=LARGE, keep_next=True),
        _lettered(side, pension, texts["kp4.c"]), _family(data, texts),
        paragraphs(texts["kp4.jumlah"].format(jumlah=children or DOTS[:8]), gap=1.5, style=LARGE),
        paragraphs(data.penutup, gap=2.0, style=LARGE, keep_next=True), _signatures(data, texts),
        _notes(texts)))


def _identity(data: Kp4, texts: Texts) -> tuple[Isian, ...]:
    who = data.pegawai
    values = (" / ".join(part for part in (who.nama, format_nip(who.nip)) if part), data.lahir,
              data.jenis_kelamin, data.agama, who.pangkat_golongan, who.jabatan,
              " / ".join(part for part in (data.instansi, who.unit_kerja) if part), data.masa_kerja,
              data.digaji_menurut, data.alamat)
    return tuple(Isian(label, value, f"{number}.") for number, (label, value) in enumerate(
        zip(texts["kp4.butir"].split("|"), values, strict=True), start=1))


def _amount(amount: int | None) -> str:
    return DOTS[:24] if amount is None else rupiah(amount)


def _lettered(*texts: str) -> Table:
    bands = tuple(Band((Row(tuple(text_cell(part, LARGE) for part in text.split("|", 1))),),
                       keep_next=text is texts[-1])  # it names the table below
                  for text in texts)
    return Table((8.0, 167.0), bands, border=False, gap=0.5, pad=(0.0, 0.4))


def _family(data: Kp4, texts: Texts) -> Table:
    columns: list[Kolom] = []
    for title in texts["kp4.keluarga"].split("|"):
        group, *inside = title.split(">")
        columns += [Kolom(name, 0.0, group) for name in inside] or [Kolom(title, 0.0)]
    rows = data.keluarga or (Tanggungan(),) * _BLANK_ROWS
    bands = tuple(
        Band((Row((number_cell(str(number)), *(flowing_cell(value) for value in (
            one.nama, one.lahir, one.kawin, one.pekerjaan, one.keterangan)))),))
        for number, one in enumerate(rows, start=1))
    return Table(_WIDTHS, bands, head=list_head(columns, BODY, numbered=False), gap=1.5)


def _signatures(data: Kp4, texts: Texts) -> Table:
    maker = Penandatangan(nama=data.pegawai.nama, nip=data.pegawai.nip)
    right = signed(maker, texts, LARGE, before=(place_and_date(texts, data.tanda_tangan),
                                                texts["kp4.menerangkan_ttd"]))
    left = signed(data.penandatangan, texts, LARGE, before=(texts["kp4.mengetahui"],))
    return signature_table(texts, right, left, rows_above=1)


def _notes(texts: Texts) -> Table:
    first, *notes = texts["kp4.catatan"].split("|")
    pars = (Par(first, BODY_BOLD), *(Par(note, BODY) for note in notes))
    return Table((1.0,), tuple(Band((Row((text_cell(par.text, par.style),)),)) for par in pars), border=False,
                 gap=4.0, pad=(0.0, 0.1))


FORM = FormSpec(
    key="kp4", title=TITLE, regulation="PP 7/1977 Pasal 16 (tunjangan keluarga)",
    orientation=Orientation.PORTRAIT, needs_periode=False, compose=compose, about=About.PEGAWAI,
    letter=True,
    sample=Kp4(
        pegawai=samples_orang.PEGAWAI, lahir="Tirta Jaya, 15 Maret 1987", jenis_kelamin="Laki-laki",
        agama="Islam / Indonesia", instansi="Pemerintah Kabupaten Tirta Jaya",
        masa_kerja="15 Tahun 00 Bulan",
        digaji_menurut="Peraturan Pemerintah Nomor 5 Tahun 2024 dengan gaji pokok Rp\u00a03.806.000,-",
        alamat="Jl. Kenanga Nomor 12, Sukamaju, Tirta Hulu, Tirta Jaya",
        keluarga=(Tanggungan("Laras Wulandari, S.Pd.", "02-07-1989 (35 tahun)", "10-10-2012", "Guru",
                             "Istri"),
                  Tanggungan("Bima Hermawan", "21-08-2014 (10 tahun)", "", "Pelajar", "AK"),
                  Tanggungan("Citra Hermawan", "03-02-2018 (6 tahun)", "", "Pelajar", "AK")),
        jumlah_anak=2, pembuka="Saya yang bertanda tangan di bawah ini:",
        penutup="Keterangan ini saya buat dengan sesungguhnya, dan apabila keterangan ini ternyata tidak "
                "benar (palsu), saya bersedia dituntut di muka pengadilan berdasarkan undang-undang yang "
                "berlaku, dan bersedia mengembalikan semua uang tunjangan keluarga yang telah saya terima "
                "yang seharusnya bukan menjadi hak saya.",
        penandatangan=samples_orang.PEJABAT, tanda_tangan=samples_orang.TEMPAT))

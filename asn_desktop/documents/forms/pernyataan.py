"""Statements about one person: SPMT, pelantikan, and that he was never punished (format lokal).

All three have one skeleton: who states, about whom, on which decree, the statement, and who gets a copy.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from asn_desktop.documents.blocks import Document
from asn_desktop.documents.form import About, FormSpec
from asn_desktop.documents.forms import samples_orang
from asn_desktop.documents.forms.daftar_bagian import Kop
from asn_desktop.documents.forms.parts import Tempat, Texts
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
    title_table,
)
from asn_desktop.documents.page import Orientation
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan


@dataclass(frozen=True, slots=True)
class SuratKeputusan:
    """The decree that a statement stands on."""

    pejabat: str = ""
    nomor: str = ""
    tanggal: date | None = None
    tmt: date | None = None


@dataclass(frozen=True, slots=True)
class SuratPernyataan:
    """What stands on a statement; the texts are merged already.

    ``pegawai.pangkat_golongan`` holds the TMT too where the paper wants it. ``penandatangan`` is told in full
    at the top and signs below.
    """

    pegawai: Pihak
    keputusan: SuratKeputusan | None = None
    pembuka: str = ""
    pernyataan: str = ""
    isi: str = ""
    penutup: str = ""
    tembusan: tuple[str, ...] = ()
    penandatangan: Penandatangan = Penandatangan()
    tanda_tangan: Tempat = Tempat()
    kop: Kop = Kop()
    nomor: str = ""


def _composer(judul: str, *, tmt: bool) -> Callable[[SuratPernyataan, Mapping[str, str]], Document]:
    """``compose`` of the statement with that title; ``tmt``: its pangkat line asks for the TMT too."""
    def compose(data: SuratPernyataan, texts: Texts) -> Document:
        number = texts["pernyataan.nomor"].format(nomor=data.nomor or DOTS[:24])
        signer = signed(data.penandatangan, texts, before=(place_and_date(texts, data.tanda_tangan),))
        return letter(texts, texts[judul].replace("\n", " ").title(), data.nomor, data.pegawai, (
            *letterhead(data.kop), title_table(texts[judul], number, gap=5.0),
            paragraphs(data.pembuka, gap=6.0), isian_table(_signer_rows(data.penandatangan, texts)),
            paragraphs(data.pernyataan, gap=3.0), isian_table(_pegawai_rows(data, texts, tmt=tmt)),
            paragraphs(data.isi, gap=3.0), paragraphs(data.penutup, gap=3.0, keep_next=True),
            signature_table(texts, signer, gap=6.0, keep_next=any(data.tembusan)),
            *tembusan_tables(texts, data.tembusan)))
    return compose


def _signer_rows(signer: Penandatangan, texts: Texts) -> tuple[Isian, ...]:
    """NIP and pangkat are left out of a named one who has neither, as a bupati."""
    rows = (("orang.nama", signer.nama), ("orang.nip", format_nip(signer.nip)),
            ("orang.pangkat", signer.pangkat_golongan), ("orang.jabatan", signer.jabatan_sendiri))
    bare = bool(signer.nama) and not signer.nip and not signer.pangkat
    return tuple(Isian(texts[key], value) for key, value in rows if value or not bare)


def _pegawai_rows(data: SuratPernyataan, texts: Texts, *, tmt: bool) -> tuple[Isian, ...]:
    who = data.pegawai
    rank = texts["disiplin.pangkat" if tmt else "orang.pangkat"]
    rows = [Isian(texts["orang.nama"], who.nama), Isian(texts["orang.nip"], format_nip(who.nip)),
            Isian(rank, who.pangkat_golongan), Isian(texts["orang.jabatan"], who.jabatan),
            Isian(texts["orang.unit"], who.unit_kerja)]
    if data.keputusan is not None:
        sk = data.keputusan
        values = (sk.pejabat, sk.nomor, tanggal_words(sk.tanggal), tanggal_words(sk.tmt))
        rows += [Isian(label, value)
                 for label, value in zip(texts["pernyataan.sk"].split("|"), values, strict=True)]
    return tuple(rows)


_ANAK_LAMPIRAN = "Keputusan Kepala BKN 11/2002, anak lampiran"
_PERNYATAAN = SuratPernyataan(
    pegawai=samples_orang.PEGAWAI, pembuka="Yang bertanda tangan di bawah ini :",
    pernyataan="dengan ini menyatakan bahwa :", penandatangan=samples_orang.PEJABAT,
    penutup="Demikian pernyataan ini dibuat dengan sesungguhnya, untuk dapat digunakan seperlunya.",
    tanda_tangan=samples_orang.TEMPAT, kop=samples_orang.KOP, nomor="800/12/2025")
_TEMBUSAN = samples_orang.TEMBUSAN[:1] + samples_orang.TEMBUSAN[3:]
_SK = SuratKeputusan("Bupati Tirta Jaya", "821/202/2020", date(2020, 12, 30), date(2021, 1, 1))

SPMT = FormSpec(
    key="spmt", title="Surat Pernyataan Melaksanakan Tugas", regulation=_ANAK_LAMPIRAN,
    orientation=Orientation.PORTRAIT, needs_periode=False, about=About.PEGAWAI,
    letter=True,
    compose=_composer("spmt.judul", tmt=False),
    sample=replace(_PERNYATAAN, keputusan=_SK, tembusan=_TEMBUSAN,
                   isi="telah dengan nyata melaksanakan tugasnya sejak tanggal 4 Januari 2021."))
PELANTIKAN = FormSpec(
    key="pernyataan-pelantikan", title="Surat Pernyataan Pelantikan", regulation=_ANAK_LAMPIRAN,
    orientation=Orientation.PORTRAIT, needs_periode=False, about=About.PEGAWAI,
    letter=True,
    compose=_composer("pelantikan.judul", tmt=False),
    sample=replace(_PERNYATAAN, tembusan=_TEMBUSAN,
                   isi="telah dilantik dalam jabatan Kepala Seksi Pemerintahan eselon IV.a pada tanggal "
                       "4 Januari 2021 berdasarkan Surat Keputusan Bupati Tirta Jaya Nomor 821/202/2020 "
                       "tanggal 30 Desember 2020."))
DISIPLIN = FormSpec(
    key="pernyataan-disiplin", title="Surat Pernyataan Disiplin",
    regulation="PP 94/2021 (format lokal)", orientation=Orientation.PORTRAIT, needs_periode=False,
    about=About.PEGAWAI, letter=True, compose=_composer("disiplin.judul", tmt=True),
    sample=replace(_PERNYATAAN, pegawai=replace(samples_orang.PEGAWAI,
                                                pangkat_golongan="Penata / III/c / 1 April 2018"),
                   isi="dalam satu tahun terakhir tidak pernah dijatuhi hukuman disiplin tingkat sedang "
                       "maupun berat."))
FORMS = (SPMT, PELANTIKAN, DISIPLIN)

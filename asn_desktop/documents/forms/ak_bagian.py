"""What the three papers of angka kredit share: title and number, the nine lines about the person, who signs.

Source: Peraturan BKN 3/2023, annex. Offices set them in Cambria 11; ours is Bookman, broader, in 9.5.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from asn_desktop.documents.blocks import Align, Band, Cell, Par, Row, Table
from asn_desktop.documents.fonts import FontStyle
from asn_desktop.documents.forms.daftar_bagian import Kop
from asn_desktop.documents.forms.parts import Tempat, Texts, text_cell
from asn_desktop.documents.forms.surat_bagian import (
    DOTS,
    letterhead,
    paragraphs,
    signature_table,
    signed,
    tanggal_words,
    tembusan_tables,
)
from asn_desktop.documents.styles import TextStyle
from asn_desktop.domain.angka_kredit import tulis_ak
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.skp import Pihak
from asn_desktop.domain.surat import Penandatangan

TEXT = TextStyle(FontStyle.REGULAR, 9.5, 11.6)
HEAD = TextStyle(FontStyle.BOLD, 9.0, 10.8)
_TITLE = TextStyle(FontStyle.BOLD, 11.0, 13.4)
PAD = (1.3, 0.75)
_PERSON = (9.0, 58.0, 108.0)


@dataclass(frozen=True, slots=True)
class SuratAk:
    """What all three carry. ``pegawai`` has pangkat and jabatan with their TMT; ``kelamin`` is in words,
    ``periode`` reads "Januari s.d. Desember 2025".
    """

    pegawai: Pihak
    karpeg: str = ""
    lahir: str = ""
    kelamin: str = ""
    instansi: str = ""
    periode: str = ""
    nomor: str = ""
    sebutan_nip: str = "NIP"
    penutup: str = ""
    tembusan: tuple[str, ...] = ()
    penandatangan: Penandatangan = Penandatangan()
    tanda_tangan: Tempat = Tempat()
    kop: Kop = Kop()


def opening(data: SuratAk, texts: Texts, judul: str) -> tuple[Table, ...]:
    """Letterhead, title with number, and the line with instansi and period."""
    number = texts["ak.nomor"].format(nomor=data.nomor or DOTS[:24])
    title = Cell((Par(texts[judul], _TITLE, Align.CENTER), Par(number, TEXT, Align.CENTER)))
    line = Row((text_cell(texts["ak.instansi"].format(instansi=data.instansi or DOTS[:24]), TEXT),
                text_cell(texts["ak.periode"].format(periode=data.periode or DOTS[:24]), TEXT,
                          align=Align.RIGHT)))
    return (*letterhead(data.kop),
            Table((1.0,), (Band((Row((title,)),), keep_next=True),), border=False, gap=3.0, pad=(0.0, 0.0)),
            Table((95.0, 80.0), (Band((line,), keep_next=True),), border=False, gap=3.0, pad=(0.0, 0.5)))


def person(data: SuratAk, texts: Texts, heading: tuple[str, str]) -> Table:
    """The nine numbered lines under their heading, which may bear a roman number."""
    who = data.pegawai
    values = (who.nama, format_nip(who.nip), data.karpeg, data.lahir, data.kelamin, who.pangkat_golongan,
              who.jabatan, who.unit_kerja, data.instansi)
    labels = texts["ak.butir"].format(nip=data.sebutan_nip).split("|")
    rows = tuple(Row((text_cell(str(number), TEXT, align=Align.CENTER), text_cell(label, TEXT),
                      Cell((Par(value, TEXT, bullet=":"),))))
                 for number, (label, value) in enumerate(zip(labels, values, strict=True), start=1))
    return Table(_PERSON, tuple(Band((row,)) for row in rows), head=(heading_row(heading, 3),), gap=1.0,
                 pad=PAD)


def heading_row(heading: tuple[str, str], span: int) -> Row:
    """A heading over all columns, or beside its roman number."""
    number, words = heading
    title = text_cell(words, HEAD, span=span - bool(number), align=Align.CENTER, fill=True, middle=True)
    return Row((text_cell(number, HEAD, align=Align.CENTER, fill=True), title) if number else (title,))


def roman(texts: Texts, key: str) -> tuple[str, str]:
    """Number and words of a part."""
    number, _, words = texts[key].partition("|")
    return number, words


def closing(data: SuratAk, texts: Texts) -> tuple[Table, ...]:
    """The office's own words, the signature (post, name and NIP), for whom the original is, the copies."""
    place = data.tanda_tangan
    before = (texts["ak.ditetapkan"].format(tempat=place.tempat or DOTS[:18]),
              texts["ak.tanggal"].format(tanggal=tanggal_words(place.tanggal, DOTS[:24])))
    who = replace(data.penandatangan, pangkat="", jabatan=data.penandatangan.jabatan or DOTS)
    signer = signed(who, texts, TEXT, before=before)
    own = (paragraphs(data.penutup, gap=3.0, style=TEXT, keep_next=True),) if data.penutup else ()
    return (*own, signature_table(texts, signer, gap=4.0, rows_above=1, keep_next=True),
            paragraphs(texts["ak.asli"], gap=3.0, style=TEXT, keep_next=any(data.tembusan)),
            *tembusan_tables(texts, data.tembusan))


def figure(value: Decimal | None, texts: Texts, style: TextStyle = TEXT) -> Cell:
    """A figure with the decimals of the rule pack; nothing for what is not known."""
    words = "" if value is None else tulis_ak(value, int(texts["ak.desimal"]))
    return text_cell(words, style, align=Align.CENTER, middle=True)


def centred(texts: Sequence[str], style: TextStyle = TEXT) -> tuple[Cell, ...]:
    """Cells with centred words."""
    return tuple(text_cell(text, style, align=Align.CENTER, middle=True) for text in texts)

"""How a pegawai reads in the list: the columns, and the badge of the predikat or of missing data."""

from collections.abc import Sequence
from functools import partial

from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.predikat import Predikat
from asn_desktop.fields.kolom_pegawai import PER_KUNCI, KolomDaftar
from asn_desktop.services.pegawai import PegawaiRow
from asn_desktop.views.table_model import Column, no_badge
from asn_desktop.views.theme import PREDIKAT_TONE, Tone
from asn_desktop.views.translate import tr

BadgeData = tuple[str, Tone, str]
_IN_NAME = ("nama", "nip")  # the first column has both
_STRETCHED = 200
PEMBATASAN_BADGE: BadgeData = ("Dibatasi", Tone.BAD, "shield-alert")  # of the data's processing
_PREDIKAT_WORDS = {
    Predikat.SANGAT_BAIK: "Sangat Baik",
    Predikat.BAIK: "Baik",
    Predikat.BUTUH_PERBAIKAN: "Butuh Perbaikan",
    Predikat.KURANG: "Kurang",
    Predikat.SANGAT_KURANG: "Sangat Kurang",
}


def predikat_badge(predikat: Predikat) -> BadgeData:
    """Words and tone of a predikat."""
    return tr(_PREDIKAT_WORDS[predikat]), PREDIKAT_TONE[predikat], ""


def kelengkapan_badge(kurang: int) -> BadgeData:
    """LENGKAP, or BELUM with the number of fields that are missing."""
    if kurang:
        return tr("{} belum diisi").format(kurang), Tone.WARN, "triangle-alert"
    return tr("Lengkap"), Tone.GOOD, "check"


def columns(
    tahun: int, *, narrow: bool, kelengkapan: bool, kolom: Sequence[str] = ()
) -> tuple[Column, ...]:
    """Columns of the list; a narrow one has the missing data beside the name, and the badge. ``kolom``: keys
    of chosen columns, which stand behind the name instead of the usual ones.
    """
    beside = _lacking if narrow and not kelengkapan else no_badge
    name = Column(
        "nama",
        tr("Nama / NIP"),
        text=_nama,
        below=_nip,
        below_title=tr("NIP"),
        badge=beside,
        badge_means=_lacking_words,
        width=188,
        stretch=True,
        strong=True,
    )
    last = (
        Column("kurang", tr("Kelengkapan data"), badge=_kurang, width=132)
        if kelengkapan
        else Column("", tr("Predikat {}").format(tahun), badge=_predikat, width=132)
    )
    if kolom:
        chosen = [PER_KUNCI[key] for key in kolom if key not in _IN_NAME]
        return (name, *map(_own, chosen[:1] if narrow else chosen))
    if narrow:
        return (name, last)
    post = Column("jabatan", tr("Jabatan"), text=_jabatan, below=_tanpa_tmt, width=150, stretch=True)
    rank = Column("golongan", tr("Gol."), text=_golongan, width=52)
    if kelengkapan:
        return (name, post, rank, last)
    lacking = Column("kurang", tr("Kurang"), badge=_lacking, badge_means=_lacking_words, width=62)
    return (name, post, rank, lacking, last)


def _own(one: KolomDaftar) -> Column:
    return Column(one.order, tr(one.label), text=partial(_word, one.key), width=one.lebar,
                  stretch=one.lebar >= _STRETCHED)


def _word(key: str, row: PegawaiRow) -> str:
    return row.lain.get(key, "–")


def _nama(row: PegawaiRow) -> str:
    return row.nama


def _nip(row: PegawaiRow) -> str:
    shown = format_nip(row.nip)
    return shown if row.aktif else tr("{} · tidak aktif").format(shown)


def _badge_of(row: PegawaiRow, usual: BadgeData | None) -> BadgeData | None:
    """A restriction goes before everything: who sees the list must not miss it."""
    return PEMBATASAN_BADGE if row.dibatasi else usual


def _jabatan(row: PegawaiRow) -> str:
    return row.jabatan or "–"


def _tanpa_tmt(row: PegawaiRow) -> str:
    """What only a list said, so that nobody takes it for a history."""
    return tr("TMT belum ada") if row.tanpa_tmt else ""


def _golongan(row: PegawaiRow) -> str:
    return row.golongan or "–"


def _kurang(row: PegawaiRow) -> BadgeData | None:
    return _badge_of(row, kelengkapan_badge(row.kurang))


def _lacking(row: PegawaiRow) -> BadgeData | None:
    """How many fields are empty; nothing where the data is complete."""
    return (str(row.kurang), Tone.WARN, "triangle-alert") if row.kurang else None


def _lacking_words(row: PegawaiRow) -> str:
    return kelengkapan_badge(row.kurang)[0] if row.kurang else ""


def _predikat(row: PegawaiRow) -> BadgeData | None:
    return _badge_of(row, predikat_badge(row.predikat) if row.predikat is not None else None)

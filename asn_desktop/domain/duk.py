"""The order of the Daftar Urut Kepangkatan. Basis: PP 15/1979; SE BAKN 03/SE/1980."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.golongan import urut_golongan
from asn_desktop.domain.pendidikan import urut_pendidikan

_LAST = 9999  # of a place or year that is not recorded: behind all others


@dataclass(frozen=True, slots=True)
class BarisDuk:
    """What decides somebody's place; whatever is not recorded stands last."""

    nip: str
    golongan: str | None = None
    tmt_golongan: date | None = None
    urut_jabatan: int | None = None  # 1 is the highest post
    tmt_jabatan: date | None = None
    mk_bulan: int | None = None  # masa kerja that counts for pay, in months
    urut_latihan: int | None = None  # 1 is the highest latihan jabatan
    tahun_latihan: int | None = None
    pendidikan: str | None = None
    tahun_lulus: int | None = None
    tanggal_lahir: date | None = None


Kunci = tuple[int | str, ...]


def urut_jabatan(tabel: Mapping[tuple[str, str], int], jenis_jabatan: str, tingkat: str) -> int | None:
    """The place of a post by its kind and level (eselon or jenjang); None when the table has none."""
    kind = "struktural" if jenis_jabatan == "rangkap" else jenis_jabatan
    return tabel.get((kind, tingkat), tabel.get((kind, "")))


def kunci_duk(baris: BarisDuk, *, eselon_dulu: bool = False) -> Kunci:
    """The sort key of PP 15/1979: (1) pangkat and its TMT, (2) jabatan and its TMT, (3) masa kerja, (4)
    latihan jabatan and its year, (5) pendidikan and its year, (6) age; the NIP settles what is left. With
    ``eselon_dulu`` the jabatan goes before the pangkat, as some offices want it.
    """
    pangkat: Kunci = (-urut_golongan(baris.golongan), _day(baris.tmt_golongan))
    jabatan: Kunci = (_place(baris.urut_jabatan), _day(baris.tmt_jabatan))
    first = (*jabatan, *pangkat) if eselon_dulu else (*pangkat, *jabatan)
    return (
        *first,
        1 if baris.mk_bulan is None else -baris.mk_bulan,
        _place(baris.urut_latihan), _place(baris.tahun_latihan),
        -urut_pendidikan(baris.pendidikan), _place(baris.tahun_lulus),
        _day(baris.tanggal_lahir), baris.nip,
    )


def _day(day: date | None) -> int:
    return (day or date.max).toordinal()


def _place(number: int | None) -> int:
    return _LAST if number is None else number

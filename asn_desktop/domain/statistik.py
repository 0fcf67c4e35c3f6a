"""Statistics about people: who shares a golongan, a post, an age … each figure with those whom it counts."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from asn_desktop.domain.golongan import GOLONGAN_PNS, GOLONGAN_PPPK
from asn_desktop.domain.jabatan import ESELON
from asn_desktop.domain.orang import Orang
from asn_desktop.domain.pendidikan import TINGKAT

JENJANG: Final = ("Ahli Utama", "Ahli Madya", "Ahli Muda", "Ahli Pertama", "Penyelia", "Mahir", "Terampil",
                  "Pemula")
STATUS: Final = ("PNS", "CPNS", "PPPK", "PPPK-PW")
KOSONG: Final = "Belum terisi"
_STEP = 5  # years of an age group
_YOUNGEST, _OLDEST = 20, 60
_YEARS = 10  # of retirement ahead
_LEWAT = "Sudah lewat"
_LATER = "Sesudahnya"


@dataclass(frozen=True, slots=True)
class Hitungan:
    """One figure: its name, and the ids of the men, the women, and those whose sex is not recorded."""

    nama: str
    laki: tuple[str, ...] = ()
    perempuan: tuple[str, ...] = ()
    lain: tuple[str, ...] = ()

    @property
    def orang(self) -> tuple[str, ...]:
        """Everybody whom it counts."""
        return self.laki + self.perempuan + self.lain

    @property
    def jumlah(self) -> int:
        """How many they are."""
        return len(self.laki) + len(self.perempuan) + len(self.lain)


@dataclass(frozen=True, slots=True)
class Bagian:
    """One table of the statistics; ``piramida``: men and women stand opposite each other."""

    kunci: str
    judul: str
    hitungan: tuple[Hitungan, ...]
    piramida: bool = False


@dataclass(frozen=True, slots=True)
class Statistik:
    """All tables of one day."""

    keadaan: date
    semua: Hitungan
    bagian: tuple[Bagian, ...]


def hitung(orang: Sequence[Orang], keadaan: date, urut_unit: Mapping[str, int]) -> Statistik:
    """The tables about these people on that day; ``urut_unit`` is the place of each unit by its name."""
    ages = _ages()
    units = sorted({one.unit for one in orang if one.unit},
                   key=_order({name: place for name, place in urut_unit.items()}))
    years = [str(keadaan.year + number) for number in range(_YEARS + 1)]
    return Statistik(keadaan, _hitungan("Semua pegawai", orang), (
        _bagian("status", "Status pegawai", orang, _status, STATUS),
        _bagian("kelamin", "Jenis kelamin", orang, _kelamin, ("Laki-laki", "Perempuan")),
        _bagian("golongan", "Golongan", orang, _golongan,
                (*reversed(GOLONGAN_PNS), *(f"PPPK {code}" for code in reversed(GOLONGAN_PPPK)))),
        _bagian("jabatan", "Jabatan dan jenjang", orang, _jabatan, (
            *(f"Eselon {code}" for code in ESELON), "Struktural tanpa eselon",
            *(f"Fungsional {name}" for name in JENJANG), "Fungsional tanpa jenjang", "Pelaksana")),
        _bagian("pendidikan", "Pendidikan terakhir", orang, _pendidikan,
                tuple(name for name, _ in reversed(TINGKAT))),
        _bagian("umur", "Umur", orang, _age_group(keadaan), tuple(reversed(ages)), piramida=True),
        _bagian("pensiun", "Pensiun per tahun", orang, _retirement(keadaan), (_LEWAT, *years, _LATER)),
        _bagian("unit", "Unit kerja", orang, _unit, tuple(units)),
    ))


def umur(lahir: date, pada: date) -> int:
    """Whole years of age on a day; who was born on 29 February turns older on 1 March."""
    return pada.year - lahir.year - ((pada.month, pada.day) < (lahir.month, lahir.day))


def _bagian(kunci: str, judul: str, orang: Iterable[Orang], name_of: Callable[[Orang], str],
            names: Sequence[str], *, piramida: bool = False) -> Bagian:
    """The figures in the order of ``names``, without empty ones except between the ends of a pyramid; what
    has another name, or none, stands behind.
    """
    found: dict[str, list[Orang]] = {name: [] for name in names}
    for one in orang:
        found.setdefault(name_of(one) or KOSONG, []).append(one)
    kept = [name for name, people in found.items() if people]
    if piramida:
        known = [place for place, name in enumerate(names) if found[name]]
        inside = names[known[0]:known[-1] + 1] if known else ()
        kept = [*inside, *(name for name in kept if name not in names)]
    return Bagian(kunci, judul, tuple(_hitungan(name, found[name]) for name in kept), piramida)


def _hitungan(nama: str, orang: Iterable[Orang]) -> Hitungan:
    by_sex: dict[str, list[str]] = {"L": [], "P": [], "": []}
    for one in orang:
        by_sex[one.jenis_kelamin if one.jenis_kelamin in by_sex else ""].append(one.id)
    return Hitungan(nama, *(tuple(ids) for ids in by_sex.values()))


def _order(places: Mapping[str, int]) -> Callable[[str], tuple[int, str]]:
    def key(name: str) -> tuple[int, str]:
        return places.get(name, len(places)), name.casefold()
    return key


def _status(one: Orang) -> str:
    return one.status


def _kelamin(one: Orang) -> str:
    return {"L": "Laki-laki", "P": "Perempuan"}.get(one.jenis_kelamin, "")


def _golongan(one: Orang) -> str:
    return f"PPPK {one.golongan}" if one.golongan in GOLONGAN_PPPK else one.golongan


def _jabatan(one: Orang) -> str:
    if one.jenis_jabatan == "fungsional":
        return f"Fungsional {one.jenjang or 'tanpa jenjang'}"
    if one.jenis_jabatan == "pelaksana":
        return "Pelaksana"
    if one.jenis_jabatan in {"struktural", "rangkap"}:
        return f"Eselon {one.eselon}" if one.eselon in ESELON else "Struktural tanpa eselon"
    return ""


def _pendidikan(one: Orang) -> str:
    return one.pendidikan


def _unit(one: Orang) -> str:
    return one.unit


def _ages() -> tuple[str, ...]:
    groups = (f"{first}-{first + _STEP - 1}" for first in range(_YOUNGEST, _OLDEST, _STEP))
    return (f"< {_YOUNGEST}", *groups, f"≥ {_OLDEST}")


def _age_group(keadaan: date) -> Callable[[Orang], str]:
    def group(one: Orang) -> str:
        if one.tanggal_lahir is None:
            return ""
        years = umur(one.tanggal_lahir, keadaan)
        if years < _YOUNGEST:
            return f"< {_YOUNGEST}"
        if years >= _OLDEST:
            return f"≥ {_OLDEST}"
        first = years - years % _STEP
        return f"{first}-{first + _STEP - 1}"
    return group


def _retirement(keadaan: date) -> Callable[[Orang], str]:
    def year(one: Orang) -> str:
        if one.pensiun is None:
            return ""
        if one.pensiun <= keadaan:
            return _LEWAT
        return str(one.pensiun.year) if one.pensiun.year <= keadaan.year + _YEARS else _LATER
    return year

"""What the list of pegawai asks for: filters by name, their words on chips, the choices with counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asn_desktop.presenters.list_state import ActiveFilter, ListState
from asn_desktop.services.pegawai import Facet, PegawaiFacets, PegawaiQuery

NAMES: Mapping[str, str] = {
    "unit": "Unit kerja",
    "status": "Status",
    "golongan": "Golongan",
    "jenis_jabatan": "Jenis jabatan",
    "kelengkapan": "Data",
    "aktif": "Keaktifan",
    "penilai": "Penilai",
}
_FIXED = {
    ("kelengkapan", "lengkap"): "Lengkap",
    ("kelengkapan", "kurang"): "Belum lengkap",
    ("aktif", "ya"): "Aktif",
    ("aktif", "tidak"): "Tidak aktif",
    ("penilai", "kosong"): "Belum ditugaskan",
}
_INDENT = "\u2003"


@dataclass(frozen=True, slots=True)
class Option:
    """One value that a filter offers; ``words`` carries the number of people behind it."""

    value: str
    words: str
    plain: str


class PegawaiListState:
    """The list as it was asked for; reading is the screen's work."""

    def __init__(self) -> None:
        self.list = ListState(order="nama")

    def query(self) -> PegawaiQuery:
        """The same for the service."""
        kelengkapan, aktif = self._text("kelengkapan"), self._text("aktif")
        return PegawaiQuery(
            cari=self.list.search.strip(),
            unit_id=self._text("unit"),
            status=self._text("status"),
            golongan=self._text("golongan"),
            jenis_jabatan=self._text("jenis_jabatan"),
            kelengkapan=None if kelengkapan is None else kelengkapan == "lengkap",
            aktif=None if aktif is None else aktif == "ya",
            tanpa_penilai=self._text("penilai") == "kosong",
            order=self.list.order,
        )

    def is_narrowed(self) -> bool:
        """Whether a filter or the search leaves anybody out."""
        return bool(self.list.filters or self.list.search.strip())

    def shows_kelengkapan(self) -> bool:
        """Whether the last column speaks of missing data instead of the predikat."""
        return "kelengkapan" in self.list.filters or self.list.order.lstrip("-") == "kurang"

    def choose(self, key: str, value: str, plain: str = "") -> bool:
        """Turn a filter on ("" turns it off); whether anything changed."""
        words = f"{NAMES[key]}: {plain or _FIXED.get((key, value), value)}"
        return self.list.set_filter(key, value, words)

    def take_target(self, target: Mapping[str, object]) -> bool:
        """Filters that another screen asks for, instead of those that were on; whether there were any."""
        wanted = {
            key: str(value) for key, value in target.items() if key in NAMES and isinstance(value, str | int)
        }
        if wanted:
            self.list.clear_filters()
            for key, value in wanted.items():
                self.choose(key, value)
        return bool(wanted)

    def chips(self) -> tuple[ActiveFilter, ...]:
        """The filters in force, in the order in which they were turned on."""
        return tuple(self.list.filters.values())

    def _text(self, key: str) -> str | None:
        value = self.list.value_of(key)
        return str(value) if value else None


def filter_options(
    facets: PegawaiFacets, units: Sequence[tuple[str, str, int]]
) -> dict[str, tuple[Option, ...]]:
    """Choices of every filter with counts; a unit counts its own people and those of the units below it."""
    plain = {
        "status": facets.status,
        "golongan": facets.golongan,
        "jenis_jabatan": facets.jenis_jabatan,
        "kelengkapan": facets.kelengkapan,
        "aktif": facets.aktif,
    }
    options = {key: tuple(_option(facet) for facet in found if facet.value) for key, found in plain.items()}
    return {"unit": _unit_options(facets.unit, units), **options}


def _option(facet: Facet) -> Option:
    return Option(facet.value, f"{facet.label} ({facet.count})", facet.label)


def _unit_options(facets: Sequence[Facet], units: Sequence[tuple[str, str, int]]) -> tuple[Option, ...]:
    own = {facet.value: facet.count for facet in facets}
    found: list[Option] = []
    for place, (unit_id, nama, depth) in enumerate(units):
        count = own.get(unit_id, 0)
        for below_id, _, below_depth in units[place + 1 :]:
            if below_depth <= depth:
                break
            count += own.get(below_id, 0)
        if count:
            found.append(Option(unit_id, f"{_INDENT * depth}{nama} ({count})", nama))
    return tuple(found)

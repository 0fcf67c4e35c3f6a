"""What the list of pegawai asks for: filters by name, their words on chips, the choices with counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asn_desktop.fields.references import References
from asn_desktop.fields.saringan_pegawai import PER_KUNCI, SARINGAN, Ragam, kata_nilai
from asn_desktop.presenters.list_state import ActiveFilter, ListState
from asn_desktop.services.daftar_simpanan import IsiDaftar
from asn_desktop.services.pegawai import Facet, PegawaiFacets, PegawaiQuery

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
        self.kolom: tuple[str, ...] = ()  # chosen columns; none: the usual ones

    def query(self) -> PegawaiQuery:
        """The same for the service."""
        on = tuple((key, str(active.value)) for key, active in self.list.filters.items())
        return PegawaiQuery(self.list.search.strip(), on, self.list.order)

    def is_narrowed(self) -> bool:
        """Whether a filter or the search leaves anybody out."""
        return bool(self.list.filters or self.list.search.strip())

    def shows_kelengkapan(self) -> bool:
        """Whether the last column speaks of missing data instead of the predikat."""
        return "kelengkapan" in self.list.filters or self.list.order.lstrip("-") == "kurang"

    def choose(self, key: str, value: str, plain: str = "") -> bool:
        """Turn a filter on ("" turns it off); whether anything changed."""
        spec = PER_KUNCI[key]
        return self.list.set_filter(key, value, f"{spec.label}: {plain or kata_nilai(spec, value)}")

    def take_target(self, target: Mapping[str, object]) -> bool:
        """Filters that another screen asks for, instead of those that were on; whether there were any."""
        wanted = {
            key: str(value)
            for key, value in target.items()
            if key in PER_KUNCI and isinstance(value, str | int)
        }
        if wanted:
            self.list.clear_filters()
            for key, value in wanted.items():
                self.choose(key, value)
        return bool(wanted)

    def contents(self) -> IsiDaftar:
        """What is asked for now, as a saved list keeps it."""
        query = self.query()
        return IsiDaftar(query.cari, dict(query.saringan), query.order, self.kolom)

    def take_contents(self, isi: IsiDaftar, names: Mapping[tuple[str, str], str]) -> None:
        """Ask for what a saved list asks; ``names`` has the words of values that do not say what they are,
        such as the ids of units.
        """
        self.list.clear_filters()
        self.list.search, self.list.order, self.kolom = isi.cari, isi.urutan, isi.kolom
        for key, value in isi.saringan.items():
            self.choose(key, value, names.get((key, value), ""))

    def words(self) -> str:
        """What narrows the list, as a line above a paper says it."""
        search = self.list.search.strip()
        found = [active.words for active in self.list.filters.values()]
        return " · ".join([*found, *([f"Cari: {search}"] if search else [])])

    def chips(self) -> tuple[ActiveFilter, ...]:
        """The filters in force, in the order in which they were turned on."""
        return tuple(self.list.filters.values())


def filter_options(
    facets: PegawaiFacets, units: Sequence[tuple[str, str, int]], references: References
) -> dict[str, tuple[Option, ...]]:
    """Choices of every filter that has some, with counts where they are counted; a unit counts its own people
    and those of the units below it.
    """
    found: dict[str, tuple[Option, ...]] = {}
    for spec in SARINGAN:
        if spec.ragam is Ragam.UNIT:
            found[spec.key] = _unit_options(facets.nilai.get(spec.key, ()), units)
        elif spec.key in facets.nilai:
            found[spec.key] = tuple(_option(facet) for facet in facets.nilai[spec.key] if facet.value)
        else:
            offered = spec.reference is not None and spec.reference in references
            choices = references.choices(spec.reference or "") if offered else spec.choices
            found[spec.key] = tuple(Option(one.value, one.label, one.label) for one in choices)
    return found


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

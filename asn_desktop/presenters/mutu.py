"""What the screen of data quality shows: findings through filters, scores of units, and words for both."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from asn_desktop.domain.mutu.aturan import Dimensi, Temuan
from asn_desktop.domain.mutu.penjelasan import Kunci, Penjelasan, penjelasan_untuk
from asn_desktop.domain.mutu.skor import Skor
from asn_desktop.domain.problems import Severity
from asn_desktop.domain.teks import match_key
from asn_desktop.services.mutu import HasilMutu, OrangMutu
from asn_desktop.services.mutu.laporan import LABEL_KELAS, kalimat, nama_isian
from asn_desktop.services.units import with_units_below

TEMUAN, UNIT, DUPLIKAT = "temuan", "unit", "duplikat"
_ORDER = {kelas: place for place, kelas in enumerate(LABEL_KELAS)}


@dataclass(frozen=True, slots=True)
class BarisTemuan:
    """One finding as the list shows it."""

    id: str
    orang: OrangMutu
    temuan: Temuan
    nama_aturan: str
    penjelasan: Penjelasan | None

    @property
    def kalimat(self) -> str:
        """What is found and how to mend it."""
        return kalimat(self.temuan)

    @property
    def isian(self) -> str:
        """The record and the field in words."""
        return nama_isian(self.temuan)


@dataclass(frozen=True, slots=True)
class BarisUnit:
    """One unit with its scores; ``depth`` in the tree."""

    id: str
    nama: str
    depth: int
    skor: Skor
    temuan: int


def baris_temuan(hasil: HasilMutu, penjelasan: Mapping[Kunci, Penjelasan], nama_aturan: Mapping[str, str]
                 ) -> dict[str, BarisTemuan]:
    """Every finding by its id, what must be mended first; many, so made in the worker."""
    rows = [
        BarisTemuan(f"{one.id}/{place}", one, item, nama_aturan[item.aturan],
                    penjelasan_untuk(item, penjelasan))
        for one in hasil.orang.values() for place, item in enumerate(one.temuan)
    ]
    rows.sort(key=lambda row: _ORDER[row.temuan.kelas])  # stable: people stay in their order
    return {row.id: row for row in rows}


@dataclass(slots=True)
class MutuState:
    """The last check and the filters; ids are places in the whole list of findings."""

    nama_aturan: Mapping[str, str]
    hasil: HasilMutu | None = None
    view: str = TEMUAN
    search: str = ""
    aturan: str | None = None
    dimensi: Dimensi | None = None
    kelas: Severity | None = None
    unit_id: str | None = None
    dijelaskan: bool = False  # those that rest instead of those that are open
    _rows: Mapping[str, BarisTemuan] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)  # as they are searched, of those looked at so far

    def take(self, hasil: HasilMutu, rows: Mapping[str, BarisTemuan]) -> None:
        """Another check with its ``baris_temuan``, or other explanations."""
        self.hasil, self._rows, self._names = hasil, rows, {}

    def ids(self) -> tuple[str, ...]:
        """Ids of the findings that pass the filters, what must be mended first."""
        units = self._units()
        words = [match_key(word) for word in self.search.split()]
        digits = "".join(self.search.split())
        return tuple(
            row.id for row in self._rows.values()
            if (self.aturan is None or row.temuan.aturan == self.aturan)
            and (self.dimensi is None or row.temuan.dimensi is self.dimensi)
            and (self.kelas is None or row.temuan.kelas is self.kelas)
            and (units is None or row.orang.unit_id in units)
            and self.dijelaskan == (row.penjelasan is not None)
            and (not words or all(word in self._name(row.orang) for word in words)
                 or (digits.isdigit() and digits in row.orang.nip))
        )

    def _name(self, orang: OrangMutu) -> str:
        found = self._names.get(orang.id)
        if found is None:
            found = self._names[orang.id] = match_key(orang.nama)
        return found

    def rows(self, ids: Sequence[str]) -> list[BarisTemuan]:
        """The findings of these ids; those of an older check are left out."""
        return [self._rows[key] for key in ids if key in self._rows]

    def row(self, key: str | None) -> BarisTemuan | None:
        """One finding."""
        return self._rows.get(key or "")

    def wrong(self) -> Mapping[Dimensi, int]:
        """How many findings of each dimension are wrong, not only odd."""
        return Counter(row.temuan.dimensi for row in self._rows.values()
                       if row.temuan.kelas is Severity.SALAH)

    def total(self) -> int:
        """How many findings there are, those that rest among them."""
        return len(self._rows)

    def resting(self) -> int:
        """How many are explained."""
        return sum(row.penjelasan is not None for row in self._rows.values())

    def people(self) -> list[str]:
        """Ids of the people of the chosen unit and those below, or of all."""
        units = self._units()
        everybody = self.hasil.orang.values() if self.hasil else ()
        return [one.id for one in everybody if units is None or one.unit_id in units]

    def counts(self) -> dict[str, int]:
        """How many findings each rule has that has any, the most first."""
        found: dict[str, int] = {}
        for row in self._rows.values():
            if self.dijelaskan == (row.penjelasan is not None):
                found[row.temuan.aturan] = found.get(row.temuan.aturan, 0) + 1
        return dict(sorted(found.items(), key=lambda pair: (-pair[1], self.nama_aturan[pair[0]])))

    def units(
        self, tree: Sequence[tuple[str, str, int]], scores: Mapping[str, Skor]
    ) -> tuple[BarisUnit, ...]:
        """Units with people who were checked, in the order of the tree."""
        open_of: dict[str, int] = {}
        for row in self._rows.values():
            if row.penjelasan is None:
                open_of[row.orang.unit_id] = open_of.get(row.orang.unit_id, 0) + 1
        below = self.hasil.unit if self.hasil else ()
        return tuple(
            BarisUnit(key, nama, depth, scores[key],
                      sum(open_of.get(unit, 0) for unit in with_units_below(below, key)))
            for key, nama, depth in tree if key in scores
        )

    def is_narrowed(self) -> bool:
        """Whether a filter leaves something out."""
        return bool(self.search.strip() or self.aturan or self.dimensi or self.kelas or self.unit_id
                    or self.dijelaskan)

    def clear(self) -> None:
        """All filters off."""
        self.search, self.aturan, self.dimensi, self.kelas, self.unit_id = "", None, None, None, None
        self.dijelaskan = False

    def _units(self) -> frozenset[str] | None:
        if self.unit_id is None or self.hasil is None:
            return None
        return frozenset(with_units_below(self.hasil.unit, self.unit_id))


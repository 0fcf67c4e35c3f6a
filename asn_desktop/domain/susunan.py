"""The tree of units through time: renamed, moved, merged and closed units keep what they were.

A unit's present name and place stand in the unit; each change leaves what was before as a row of its history
(``RiwayatUnit``) with the day on which it ended.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as it is today; ``tutup`` is the first day on which it is no more."""

    id: str
    nama: str
    induk_id: str | None
    urutan: int = 0
    tutup: date | None = None


@dataclass(frozen=True, slots=True)
class RiwayatUnit:
    """What a unit was called and where it hung before ``sampai`` (the first day of what followed)."""

    unit_kerja_id: str
    nama: str
    induk_id: str | None
    sampai: date
    mulai: date | None = None


@dataclass(frozen=True, slots=True)
class UnitPada:
    """A unit on a day: its depth in the tree, and the name it carried then."""

    id: str
    nama: str
    induk_id: str | None
    tingkat: int


def susunan_pada(units: Iterable[Unit], riwayat: Iterable[RiwayatUnit], hari: date) -> tuple[UnitPada, ...]:
    """The tree on a day, from the top, each unit before what is below it; what hung below nothing that was
    there stands at the left edge.
    """
    past: dict[str, list[RiwayatUnit]] = {}
    for row in riwayat:
        past.setdefault(row.unit_kerja_id, []).append(row)
    then: dict[str, Unit] = {}
    for unit in units:
        rows = sorted(past.get(unit.id, ()), key=_ended)
        begun = rows[0].mulai if rows else None
        if (unit.tutup is not None and unit.tutup <= hari) or (begun is not None and begun > hari):
            continue
        was = next((row for row in rows if row.sampai > hari), None)
        then[unit.id] = Unit(unit.id, was.nama, was.induk_id, unit.urutan) if was else unit
    return pohon(then)


def pohon(units: Mapping[str, Unit]) -> tuple[UnitPada, ...]:
    """Units in the order of their tree; a ring is broken where it is met, so that nobody is lost."""
    below: dict[str, list[Unit]] = {}
    for unit in sorted(units.values(), key=_order):
        parent = unit.induk_id if unit.induk_id in units and unit.induk_id != unit.id else ""
        below.setdefault(parent or "", []).append(unit)
    found: dict[str, UnitPada] = {}

    def walk(start: Sequence[Unit]) -> None:
        waiting = [(unit, 0) for unit in reversed(start)]
        while waiting:
            unit, depth = waiting.pop()
            if unit.id not in found:
                found[unit.id] = UnitPada(unit.id, unit.nama, unit.induk_id, depth)
                waiting += [(child, depth + 1) for child in reversed(below.get(unit.id, ()))]

    walk(below.get("", ()))
    for unit in sorted(units.values(), key=_order):  # what hangs in a ring
        if unit.id not in found:
            walk((unit,))
    return tuple(found.values())


def di_bawah(units: Mapping[str, Unit], unit_id: str) -> frozenset[str]:
    """A unit and everything below it."""
    found, edge = {unit_id}, {unit_id}
    while edge:
        edge = {unit.id for unit in units.values() if unit.induk_id in edge} - found
        found |= edge
    return frozenset(found)


def _order(unit: Unit) -> tuple[int, str, str]:
    return unit.urutan, unit.nama.casefold(), unit.id


def _ended(row: RiwayatUnit) -> date:
    return row.sampai

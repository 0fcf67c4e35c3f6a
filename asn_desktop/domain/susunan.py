"""The tree of units through time: renamed, moved, merged and closed units keep what they were.

A unit's present name and place stand in the unit; each change leaves what was before as a row of its history
(``RiwayatUnit``) with its last day.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asn_desktop.domain.problems import Problem


class JenisPerubahan(StrEnum):
    """What can become of a unit."""

    GANTI_NAMA = "ganti_nama"
    PINDAH = "pindah"
    GABUNG = "gabung"
    TUTUP = "tutup"


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
    """What a unit was called and where it hung up to ``sampai``, its last day."""

    unit_kerja_id: str
    nama: str
    induk_id: str | None
    sampai: date
    mulai: date | None = None


@dataclass(frozen=True, slots=True)
class PerubahanUnit:
    """A change of a unit from ``mulai`` on: its new ``nama``, or the unit ``tujuan_id`` below or into which
    it goes (None: the top); ``dasar`` is the regulation that says so.
    """

    unit_id: str
    jenis: JenisPerubahan
    mulai: date
    nama: str = ""
    tujuan_id: str | None = None
    dasar: str = ""


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
        was = next((row for row in rows if row.sampai >= hari), None)
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


def problems_of_perubahan(
    perubahan: PerubahanUnit,
    units: Mapping[str, Unit],
    riwayat: Iterable[RiwayatUnit],
    pegawai: int,
    hari: date,
) -> tuple[Problem, ...]:
    """What forbids a change; ``riwayat`` is the unit's, ``pegawai`` how many work in it, ``hari`` today."""
    unit = units.get(perubahan.unit_id)
    if unit is None or (unit.tutup is not None and unit.tutup <= perubahan.mulai):
        return (Problem("", "unit.sudah_tutup"),)
    found: list[Problem] = []
    if perubahan.mulai > hari:
        found.append(Problem("mulai", "unit.belum_tiba"))
    last = max((row.sampai for row in riwayat), default=None)
    if last is not None and perubahan.mulai <= last:
        found.append(Problem("mulai", "unit.sebelum_riwayat"))
    own = di_bawah(units, unit.id)
    target = units.get(perubahan.tujuan_id or "")
    if perubahan.jenis is JenisPerubahan.GANTI_NAMA:
        if not perubahan.nama.strip() or perubahan.nama.strip() == unit.nama:
            found.append(Problem("nama", "unit.nama_sama"))
    elif perubahan.jenis is JenisPerubahan.TUTUP:
        below = sum(units[key].tutup is None for key in own) - 1
        if pegawai or below:
            found.append(Problem("", "unit.masih_dipakai", {"pegawai": pegawai, "unit": below}))
    elif target is not None and (target.id in own or target.tutup is not None):
        found.append(Problem("tujuan_id", "unit.tujuan_salah", {"nama": target.nama}))
    elif perubahan.jenis is JenisPerubahan.GABUNG and target is None:
        found.append(Problem("tujuan_id", "unit.tujuan_kosong"))
    elif perubahan.jenis is JenisPerubahan.PINDAH and perubahan.tujuan_id == unit.induk_id:
        found.append(Problem("tujuan_id", "unit.induk_sama"))
    return tuple(found)


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

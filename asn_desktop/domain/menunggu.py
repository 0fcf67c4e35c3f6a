"""Who waits for whom in a year of appraisal: the next step of each plan, who has to take it, since when.

Source: PermenPANRB 6/2022 Ps. 5, 9 and 14: a goal supports the superior's goal, so the superior's plan comes
first; the pegawai proposes, the pejabat penilai sets the plan and evaluates it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Tahap(StrEnum):
    """The step that is waited for, in the order in which a year takes them."""

    SKP = "skp"  # the pegawai has to draw up and propose his plan
    PENETAPAN = "penetapan"
    RENCANA_AKSI = "rencana_aksi"
    EVALUASI = "evaluasi"
    SELESAI = "selesai"


@dataclass(frozen=True, slots=True)
class Keadaan:
    """How far one person is; days are those on which the state came, where it is known.

    ``skp`` is "", "draf", "diajukan" or "ditetapkan"; ``evaluasi`` "", "draf" or "selesai" for the period.
    """

    id: str
    penilai_id: str | None
    penilai: str = ""
    skp: str = ""
    skp_sejak: date | None = None
    rencana_aksi: bool = False
    evaluasi: str = ""


@dataclass(frozen=True, slots=True)
class Tunggu:
    """One person's next step: ``oleh_id`` has to take it ("" for an official outside the data), since
    ``sejak``, by ``tenggat``. ``hulu_id`` is the superior whose own plan stands in the way, where there is
    one.
    """

    pegawai_id: str
    tahap: Tahap
    oleh_id: str
    sejak: date | None
    tenggat: date | None
    hulu_id: str = ""

    def lewat(self, hari: date) -> int:
        """How many days the deadline is past; 0 when it is not, or nothing is waited for."""
        if self.tenggat is None or self.tahap is Tahap.SELESAI:
            return 0
        return max(0, (hari - self.tenggat).days)


@dataclass(frozen=True, slots=True)
class Masa:
    """The days that a board counts with: when the year and the period's evaluations begin and are due."""

    awal_tahun: date
    tenggat_skp: date
    awal_evaluasi: date
    tenggat_evaluasi: date
    rencana_aksi: bool = True  # whether the office makes planned actions at all


def tunggu_semua(orang: Iterable[Keadaan], masa: Masa, hari: date) -> tuple[Tunggu, ...]:
    """The next step of each, in the order given.

    Before the day on which evaluations begin, a plan with its actions waits for nothing.
    """
    people = {one.id: one for one in orang}
    return tuple(_tunggu(one, people, masa, hari) for one in people.values())


def hitung(tunggu: Iterable[Tunggu]) -> dict[str, dict[Tahap, int]]:
    """Who has to act → how many wait for him, by step; finished ones are left out."""
    found: dict[str, dict[Tahap, int]] = {}
    for one in tunggu:
        if one.tahap is not Tahap.SELESAI:
            steps = found.setdefault(one.oleh_id, {})
            steps[one.tahap] = steps.get(one.tahap, 0) + 1
    return found


def rantai(orang: Sequence[Keadaan]) -> tuple[tuple[int, str], ...]:
    """The tree of superiors, as (depth, id) from the top; a ring begins at its first person."""
    known = {one.id: one for one in orang}
    below: dict[str, list[str]] = {}
    tops: list[str] = []
    for one in orang:
        if one.penilai_id in known and one.penilai_id != one.id:
            below.setdefault(str(one.penilai_id), []).append(one.id)
        else:
            tops.append(one.id)
    found: list[tuple[int, str]] = []
    seen: set[str] = set()
    for start in (*tops, *known):
        stack = [(0, start)]
        while stack:
            depth, person = stack.pop()
            if person in seen:
                continue
            seen.add(person)
            found.append((depth, person))
            stack += [(depth + 1, child) for child in reversed(below.get(person, ()))]
    return tuple(found)


def bawahan_tertahan(orang: Sequence[Keadaan], tunggu: Iterable[Tunggu]) -> dict[str, int]:
    """Superior → how many below him, at any depth, cannot begin because his plan is not set."""
    held: dict[str, int] = {}
    for one in tunggu:
        if one.hulu_id:
            held[one.hulu_id] = held.get(one.hulu_id, 0) + 1
    return held


def _tunggu(one: Keadaan, people: Mapping[str, Keadaan], masa: Masa, hari: date) -> Tunggu:
    rater = one.penilai_id or ""
    if one.skp in ("", "draf"):
        above = _hulu(one, people)
        return Tunggu(one.id, Tahap.SKP, one.id, one.skp_sejak or masa.awal_tahun, masa.tenggat_skp, above)
    if one.skp == "diajukan":
        return Tunggu(one.id, Tahap.PENETAPAN, rater, one.skp_sejak, masa.tenggat_skp)
    if one.evaluasi == "selesai":
        return Tunggu(one.id, Tahap.SELESAI, "", None, None)
    if masa.rencana_aksi and not one.rencana_aksi:
        return Tunggu(one.id, Tahap.RENCANA_AKSI, one.id, one.skp_sejak, masa.tenggat_skp)
    if hari >= masa.awal_evaluasi:
        return Tunggu(one.id, Tahap.EVALUASI, rater, masa.awal_evaluasi, masa.tenggat_evaluasi)
    return Tunggu(one.id, Tahap.SELESAI, "", None, None)


def _hulu(one: Keadaan, people: Mapping[str, Keadaan]) -> str:
    """The highest superior in an unbroken chain whose plan is not set; "" when the next one's is."""
    found, seen = "", {one.id}
    above = people.get(one.penilai_id or "")
    while above is not None and above.id not in seen and above.skp != "ditetapkan":
        found = above.id
        seen.add(above.id)
        above = people.get(above.penilai_id or "")
    return found

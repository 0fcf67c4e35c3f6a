"""Distribution of predikat in a unit against the pattern of its capaian: remarks, never a refusal.

Source: SE MenPANRB 3/2023. The circular names percentages of the employees of a unit without a rounding rule;
upper limits are rounded up and lower limits down, so that a unit is never blamed for a fraction of a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from asn_desktop.domain.paket import BatasDistribusi, PaketKinerja
from asn_desktop.domain.predikat import Capaian, Predikat
from asn_desktop.domain.problems import Problem, Severity

MIN_PEGAWAI: Final = 5


def most_allowed(persen: int, jumlah: int) -> int:
    """The largest count within an upper limit, rounded up: ceil(persen/100 x jumlah)."""
    return -(-persen * jumlah // 100)


def least_required(persen: int, jumlah: int) -> int:
    """The smallest count that meets a lower limit, rounded down: floor(persen/100 x jumlah)."""
    return persen * jumlah // 100


@dataclass(frozen=True, slots=True)
class BarisDistribusi:
    """How one predikat stands in a unit: its limits (some shared with another predikat), and whether the
    counts keep them; None where no limit is set or too few people are counted.
    """

    predikat: Predikat
    jumlah: int
    batas: tuple[BatasDistribusi, ...]
    terpenuhi: bool | None


def tinjau(jumlah: Mapping[Predikat, int], capaian: Capaian,
           paket: PaketKinerja) -> tuple[BarisDistribusi, ...]:
    """Each predikat beside its limits, best first (SE MenPANRB 3/2023)."""
    total = sum(jumlah.values())
    rows = []
    for predikat in reversed(Predikat):
        limits = tuple(one for one in paket.batas_distribusi.get(capaian, ()) if predikat in one.predikat)
        kept = [not _problems_of_limit(one, jumlah, total, paket) for one in limits]
        checked = bool(kept) and total >= MIN_PEGAWAI
        rows.append(BarisDistribusi(predikat, jumlah.get(predikat, 0), limits,
                                    all(kept) if checked else None))
    return tuple(rows)


def problems_of_distribusi(jumlah: Mapping[Predikat, int], capaian: Capaian,
                           paket: PaketKinerja) -> tuple[Problem, ...]:
    """Where the counts leave the pattern of that capaian; below five employees only a note that nothing is
    checked.
    """
    total = sum(jumlah.values())
    if total == 0:
        return ()
    if total < MIN_PEGAWAI:
        return (Problem("", "distribusi.terlalu_sedikit", {"jumlah": total, "minimum": MIN_PEGAWAI},
                        Severity.SARAN),)
    found: list[Problem] = []
    for batas in paket.batas_distribusi.get(capaian, ()):
        found.extend(_problems_of_limit(batas, jumlah, total, paket))
    return tuple(found)


def _problems_of_limit(batas: BatasDistribusi, jumlah: Mapping[Predikat, int], total: int,
                       paket: PaketKinerja) -> list[Problem]:
    count = sum(jumlah.get(predikat, 0) for predikat in batas.predikat)
    label = " / ".join(paket.label_predikat[predikat] for predikat in batas.predikat)
    field = batas.predikat[0].value
    found: list[Problem] = []
    if batas.max_persen == 0 and count:
        found.append(Problem(field, "distribusi.tidak_boleh_ada", {"predikat": label, "jumlah": count},
                             Severity.JANGGAL))
    elif batas.max_persen is not None and count > most_allowed(batas.max_persen, total):
        found.append(Problem(field, "distribusi.melebihi_batas",
                             {"predikat": label, "jumlah": count, "persen": batas.max_persen,
                              "batas": most_allowed(batas.max_persen, total)}, Severity.JANGGAL))
    if batas.min_persen is not None and count < least_required(batas.min_persen, total):
        found.append(Problem(field, "distribusi.kurang_dari_batas",
                             {"predikat": label, "jumlah": count, "persen": batas.min_persen,
                              "batas": least_required(batas.min_persen, total)}, Severity.JANGGAL))
    elif batas.harus_ada and count == 0:
        found.append(Problem(field, "distribusi.harus_ada", {"predikat": label}, Severity.JANGGAL))
    return found

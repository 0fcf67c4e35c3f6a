"""Rules of competence development: dates, jam pelajaran (JP) and JP per year.

Source: PP 11/2017 Ps. 203 ff. and PerLAN 10/2018; the yearly minimum itself comes from the dated reference
list.
"""

from collections.abc import Mapping
from datetime import date

from asn_desktop.domain.problems import Problem, Severity

_MAX_JP_PER_DAY = 16  # 12 hours of 45 minutes: more is nearly always a typing error


def problems_of_pelatihan(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """Rules between the fields of a training, with cleaned values."""
    found: list[Problem] = []
    mulai, selesai, jp = values.get("tanggal_mulai"), values.get("tanggal_selesai"), values.get("jp")
    if isinstance(mulai, date) and isinstance(selesai, date) and selesai < mulai:
        found.append(Problem("tanggal_selesai", "pelatihan.selesai_sebelum_mulai"))
    if jp == 0:
        found.append(Problem("jp", "pelatihan.jp_nol", severity=Severity.JANGGAL))
    elif isinstance(jp, int) and isinstance(mulai, date) and isinstance(selesai, date) and mulai <= selesai:
        days = (selesai - mulai).days + 1
        if jp > days * _MAX_JP_PER_DAY:
            found.append(Problem("jp", "pelatihan.jp_terlalu_padat", {"jp": jp, "hari": days},
                                 Severity.JANGGAL))
    return tuple(found)


def tahun_pelatihan(tanggal_mulai: date, tanggal_selesai: date | None) -> int:
    """The year in which a training counts: the one in which it ended."""
    return (tanggal_selesai or tanggal_mulai).year


def hanya_tahun(tanggal_mulai: object, tanggal_selesai: object) -> bool:
    """Whether these days are how a training is written of which only the year is known."""
    return (
        isinstance(tanggal_mulai, date)
        and tanggal_mulai == date(tanggal_mulai.year, 1, 1)
        and tanggal_selesai == date(tanggal_mulai.year, 12, 31)
    )


def jp_kurang(jp: int, minimum: int | None) -> int:
    """How many JP are missing to the yearly minimum; 0 when it is met or when none applies."""
    return max((minimum or 0) - jp, 0)

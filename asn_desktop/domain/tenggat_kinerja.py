"""What of a year of appraisal is not done yet, with the day by which it is due: plans, then evaluations.

Source: PermenPANRB 6/2022 Ps. 14 (plans at the beginning of the year) and Ps. 24; the days themselves are
numbers of the office.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.periode import JenisPeriode, Rentang, nama_periode, rentang_periode


@dataclass(frozen=True, slots=True)
class RencanaTahun:
    """One plan: its days, whether it is set (or was, before an addendum), which periods are evaluated."""

    tahun: int
    mulai: date
    selesai: date
    ditetapkan: bool
    dinilai: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Tenggat:
    """The days of one year by which something is due; ``evaluasi``: of each period its days, what is due in
    words, and when.
    """

    tahun: int
    skp: date
    evaluasi: tuple[tuple[JenisPeriode, Rentang, str, date], ...]


def kata_skp(tahun: int) -> str:
    """The plan of a year in words."""
    return f"SKP {tahun}"


def kata_evaluasi(periode: JenisPeriode, tahun: int) -> str:
    """The evaluation of a period in words."""
    return f"evaluasi {nama_periode(periode)} {tahun}"


def tenggat_tahun(tahun: int, skp: date, evaluasi: Mapping[JenisPeriode, date]) -> Tenggat:
    """The days of a year, worked out once for everybody."""
    return Tenggat(tahun, skp, tuple(
        (periode, rentang_periode(periode, tahun), kata_evaluasi(periode, tahun), due)
        for periode, due in evaluasi.items()))


def belum_selesai(rencana: Sequence[RencanaTahun], tenggat: Iterable[Tenggat]) -> Iterator[tuple[str, date]]:
    """What of these years is not done, in words, and when it is due. Of a plan that is set the evaluation of
    each period into which it reaches; without one in a year the plan.
    """
    for year in tenggat:
        plans = [one for one in rencana if one.tahun == year.tahun and one.ditetapkan]
        if not plans:
            yield kata_skp(year.tahun), year.skp
        for periode, span, isi, due in year.evaluasi:
            for one in plans:
                if (periode not in one.dinilai and one.mulai <= span.selesai
                        and span.mulai <= one.selesai):
                    yield isi, due
                    break

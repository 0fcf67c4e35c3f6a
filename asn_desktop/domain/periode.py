"""Periods of appraisal: calendar quarters and the final one.

Source: PermenPANRB 6/2022, annex (PERIODE: TRIWULAN I/II/III/IV-AKHIR); the year runs 1 January to 31
December.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class JenisPeriode(StrEnum):
    """Kinds of evaluation period, in the order in which a year passes through them."""

    TW1 = "tw1"
    TW2 = "tw2"
    TW3 = "tw3"
    TW4 = "tw4"
    AKHIR = "akhir"


_BOUNDS = {
    JenisPeriode.TW1: ((1, 1), (3, 31)),
    JenisPeriode.TW2: ((4, 1), (6, 30)),
    JenisPeriode.TW3: ((7, 1), (9, 30)),
    JenisPeriode.TW4: ((10, 1), (12, 31)),
    JenisPeriode.AKHIR: ((1, 1), (12, 31)),
}
_LABELS = {
    JenisPeriode.TW1: "TRIWULAN I",
    JenisPeriode.TW2: "TRIWULAN II",
    JenisPeriode.TW3: "TRIWULAN III",
    JenisPeriode.TW4: "TRIWULAN IV",
    JenisPeriode.AKHIR: "AKHIR",
}


@dataclass(frozen=True, slots=True, order=True)
class Rentang:
    """A closed range of days."""

    mulai: date
    selesai: date

    def contains(self, day: date) -> bool:
        """Whether the day lies inside, both ends included."""
        return self.mulai <= day <= self.selesai


def rentang_periode(jenis: JenisPeriode, tahun: int) -> Rentang:
    """First and last day of the period in that year."""
    (first_month, first_day), (last_month, last_day) = _BOUNDS[jenis]
    return Rentang(date(tahun, first_month, first_day), date(tahun, last_month, last_day))


def label_periode(jenis: JenisPeriode) -> str:
    """The words that stand behind "PERIODE:" on the forms."""
    return _LABELS[jenis]


def periode_pada(day: date) -> JenisPeriode:
    """The quarter in which a day lies."""
    return (JenisPeriode.TW1, JenisPeriode.TW2, JenisPeriode.TW3, JenisPeriode.TW4)[(day.month - 1) // 3]


def nama_periode(jenis: JenisPeriode) -> str:
    """The period in running text: "Triwulan III" or "Akhir"."""
    word, _, numeral = _LABELS[jenis].partition(" ")
    return f"{word.capitalize()} {numeral}".strip()


def tenggat_skp(tahun: int) -> date:
    """By when the plans of a year are usually set: the end of January."""
    return date(tahun, 1, 31)


def tenggat_evaluasi(jenis: JenisPeriode, tahun: int) -> date:
    """By when the evaluations of a period are usually done: the month after its end."""
    after = rentang_periode(jenis, tahun).selesai + timedelta(days=1)
    return date(after.year, after.month, monthrange(after.year, after.month)[1])

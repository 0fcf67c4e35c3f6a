"""Periods of appraisal: months, calendar quarters, half years and the final one.

Source: PermenPANRB 6/2022, annex (PERIODE: TRIWULAN I/II/III/IV-AKHIR); the year runs 1 January to 31
December. Months and half years are the habit of e-Kinerja and of schools.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from asn_desktop.domain.tanggal import NAMA_BULAN


class JenisPeriode(StrEnum):
    """Kinds of evaluation period; within each kind in the order in which a year passes through them."""

    BULAN01 = "bulan01"
    BULAN02 = "bulan02"
    BULAN03 = "bulan03"
    BULAN04 = "bulan04"
    BULAN05 = "bulan05"
    BULAN06 = "bulan06"
    BULAN07 = "bulan07"
    BULAN08 = "bulan08"
    BULAN09 = "bulan09"
    BULAN10 = "bulan10"
    BULAN11 = "bulan11"
    BULAN12 = "bulan12"
    TW1 = "tw1"
    TW2 = "tw2"
    TW3 = "tw3"
    TW4 = "tw4"
    SEM1 = "sem1"
    SEM2 = "sem2"
    AKHIR = "akhir"


BULANAN: Final = tuple(JenisPeriode(f"bulan{number:02d}") for number in range(1, 13))
TRIWULANAN: Final = (JenisPeriode.TW1, JenisPeriode.TW2, JenisPeriode.TW3, JenisPeriode.TW4)
SEMESTERAN: Final = (JenisPeriode.SEM1, JenisPeriode.SEM2)
LAZIM: Final = (*TRIWULANAN, JenisPeriode.AKHIR)  # what an office chooses among unless it says otherwise
_PILIHAN: Final = {
    "bulanan": (*BULANAN, JenisPeriode.AKHIR),
    "triwulanan": LAZIM,
    "semesteran": (*SEMESTERAN, JenisPeriode.AKHIR),
    "bulanan_triwulanan": (*BULANAN, *TRIWULANAN, JenisPeriode.AKHIR),
    "semua": tuple(JenisPeriode),
}
_ROMAWI = ("I", "II", "III", "IV")
_LENGTHS = ((BULANAN, 1), (TRIWULANAN, 3), (SEMESTERAN, 6), ((JenisPeriode.AKHIR,), 12))
_MONTHS: Final = {  # first and last month
    jenis: (place * months + 1, (place + 1) * months)
    for kind, months in _LENGTHS for place, jenis in enumerate(kind)
}
_LABELS: Final = {
    **{jenis: f"BULANAN – {name.upper()}" for jenis, name in zip(BULANAN, NAMA_BULAN, strict=True)},
    **{jenis: f"TRIWULAN {_ROMAWI[place]}" for place, jenis in enumerate(TRIWULANAN)},
    **{jenis: f"SEMESTER {_ROMAWI[place]}" for place, jenis in enumerate(SEMESTERAN)},
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

    def nearest(self, day: date) -> date:
        """The day itself, or the nearest end when it lies outside."""
        return min(max(day, self.mulai), self.selesai)


def rentang_periode(jenis: JenisPeriode, tahun: int) -> Rentang:
    """First and last day of the period in that year."""
    first, last = _MONTHS[jenis]
    return Rentang(date(tahun, first, 1), date(tahun, last, monthrange(tahun, last)[1]))


def label_periode(jenis: JenisPeriode) -> str:
    """The words that stand behind "PERIODE:" on the forms."""
    return _LABELS[jenis]


def periode_dipakai(pilihan: str) -> tuple[JenisPeriode, ...]:
    """The periods that an office works with, by its choice; quarters and the final one without one."""
    return _PILIHAN.get(pilihan, LAZIM)


def periode_pada(day: date, dipakai: tuple[JenisPeriode, ...] = LAZIM) -> JenisPeriode:
    """The shortest of these periods in which a day lies."""
    return min((jenis for jenis in dipakai if _MONTHS[jenis][0] <= day.month <= _MONTHS[jenis][1]),
               key=lambda jenis: _MONTHS[jenis][1] - _MONTHS[jenis][0])


def urut_periode(jenis: JenisPeriode) -> tuple[int, int]:
    """Where a period stands among all of a year: by its last month; of two that end together the shorter one
    comes first, so that a quarter follows its months and the final one all others.
    """
    first, last = _MONTHS[jenis]
    return last, -first


def nama_periode(jenis: JenisPeriode) -> str:
    """The period in running text: "Triwulan III", "Januari", "Semester I" or "Akhir"."""
    if jenis in BULANAN:
        return NAMA_BULAN[BULANAN.index(jenis)]
    word, _, numeral = _LABELS[jenis].partition(" ")
    return f"{word.capitalize()} {numeral}".strip()


def tenggat_skp(tahun: int, hari: int) -> date:
    """By when the plans of a year are to be set: so many days into it."""
    return date(tahun, 1, 1) + timedelta(days=hari - 1)


def tenggat_evaluasi(jenis: JenisPeriode, tahun: int, hari: int) -> date:
    """By when the evaluations of a period are to be done: so many days after its end."""
    return rentang_periode(jenis, tahun).selesai + timedelta(days=hari)

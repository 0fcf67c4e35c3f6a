"""Counting on in the calendar: months later, spans of days, working days.

Working days: PerBKN 24/2017 counts cuti tahunan in hari kerja; five or six days a week and the holidays are
what the office says.
"""

from calendar import monthrange
from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

_EVERYWHERE = 28  # the last day that every month has


@dataclass(frozen=True, slots=True)
class Selang:
    """Days from one to another, both included; without an end it still goes on."""

    mulai: date
    sampai: date | None = None

    def memuat(self, hari: date) -> bool:
        """Whether the day lies in it."""
        return self.mulai <= hari and (self.sampai is None or hari <= self.sampai)

    def bertemu(self, lain: "Selang") -> bool:
        """Whether the two share a day."""
        return (lain.sampai is None or self.mulai <= lain.sampai) and (
            self.sampai is None or lain.mulai <= self.sampai)


def plus_bulan(hari: date, bulan: int) -> date:
    """The same day so many months later or earlier; where that month is too short, its last day."""
    year, month = divmod(hari.year * 12 + hari.month - 1 + bulan, 12)
    day = hari.day if hari.day <= _EVERYWHERE else min(hari.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day)


def plus_tahun(hari: date, tahun: int) -> date:
    """The same day so many years later; 29 February becomes the 28th where there is none."""
    return plus_bulan(hari, 12 * tahun)


def awal_bulan(hari: date) -> date:
    """The first day of its month."""
    return hari.replace(day=1)


def awal_bulan_berikut(hari: date) -> date:
    """The first day of the month after."""
    return plus_bulan(awal_bulan(hari), 1)


def akhir_bulan(hari: date) -> date:
    """The last day of its month."""
    return hari.replace(day=monthrange(hari.year, hari.month)[1])


def hari_kerja(mulai: date, sampai: date, libur: Container[date] = (), sepekan: int = 5) -> int:
    """The working days between two days, both included: Monday to Friday, with six days also Saturday,
    without the days in ``libur`` (national holidays and cuti bersama). Zero when the end lies before the
    start.
    """
    days = (mulai + timedelta(days=number) for number in range((sampai - mulai).days + 1))
    return sum(1 for day in days if day.weekday() < sepekan and day not in libur)


def celah(selang: Iterable[Selang]) -> tuple[Selang, ...]:
    """The days between the spans that none of them holds, in their order."""
    found: list[Selang] = []
    covered: date | None = None
    for satu in sorted(selang, key=lambda one: (one.mulai, one.sampai or date.max)):
        if covered is not None and satu.mulai > covered + timedelta(days=1):
            found.append(Selang(covered + timedelta(days=1), satu.mulai - timedelta(days=1)))
        if satu.sampai is None:
            break
        covered = max(covered or satu.sampai, satu.sampai)
    return tuple(found)

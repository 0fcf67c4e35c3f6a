"""One month as a sheet of six weeks, and how the cursor moves on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from asn_desktop.domain.kalender import akhir_bulan, awal_bulan, plus_bulan
from asn_desktop.domain.tanggal import MAX_YEAR, MIN_YEAR, NAMA_BULAN

HARI = ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min")
WEEKS = 6  # so that the sheet keeps its height from month to month


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day on the sheet; ``inside``: it belongs to the month; ``count``: what falls due on it."""

    day: date
    inside: bool
    count: int


def month_sheet(month: date, counts: Mapping[date, int]) -> tuple[tuple[DayCell, ...], ...]:
    """The weeks of a month from Monday to Sunday, with days of the neighbours at both ends."""
    first = awal_bulan(month)
    start = first - timedelta(days=first.weekday())
    days = [start + timedelta(days=number) for number in range(7 * WEEKS)]
    cells = [DayCell(day, day.month == first.month, counts.get(day, 0)) for day in days]
    return tuple(tuple(cells[7 * week : 7 * week + 7]) for week in range(WEEKS))


def month_words(month: date) -> str:
    """The heading of a sheet: "November 2026"."""
    return f"{NAMA_BULAN[month.month - 1]} {month.year}"


def moved(day: date, key: str) -> date:
    """Where a key takes the cursor: left, right, up, down, previous, next (month), first, last (day).

    At the ends of the years that the program takes it stays. Raises KeyError for another key.
    """
    steps = {
        "left": timedelta(days=-1),
        "right": timedelta(days=1),
        "up": timedelta(days=-7),
        "down": timedelta(days=7),
    }
    if key in steps:
        found = day + steps[key]
    else:
        found = {
            "previous": plus_bulan(day, -1),
            "next": plus_bulan(day, 1),
            "first": awal_bulan(day),
            "last": akhir_bulan(day),
        }[key]
    return found if MIN_YEAR < found.year < MAX_YEAR else day

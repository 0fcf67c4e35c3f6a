"""Dates as offices write them: day first, never month first, and never a guess.

An impossible date is refused, also when swapping day and month would make it possible.
"""

import re
from datetime import date, datetime, timedelta
from typing import Final

MIN_YEAR: Final = 1900
MAX_YEAR: Final = 2100
NAMA_BULAN: Final = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
                     "Oktober", "November", "Desember")
_EXTRA_MONTHS = {"agt": 8, "ags": 8, "agu": 8, "peb": 2, "pebruari": 2, "nop": 11, "nopember": 11, "sept": 9}
_MONTHS = {name.lower(): number for number, name in enumerate(NAMA_BULAN, start=1)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | _EXTRA_MONTHS

_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})[\s\-./]*([A-Za-z]+)\.?[\s\-./]*(\d{4})")
_WEEKDAY = re.compile(r"^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\s*,\s*", re.IGNORECASE)
_DASHES = str.maketrans("\u2010\u2011\u2012\u2013\u2014", "-----")
_SHORT_YEAR = re.compile(r"\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2}")
_CLOCK = re.compile(r"[T ]00:00(?::00(?:\.0+)?)?Z?$")
_EXCEL_EPOCH = date(1899, 12, 30)
_SERIALS = range((date(1920, 1, 1) - _EXCEL_EPOCH).days, (date(MAX_YEAR, 12, 31) - _EXCEL_EPOCH).days + 1)


def read_tanggal(raw: object) -> tuple[date | None, str]:
    """The date in a cell or a typed text, and a message code when there is none (empty when there is).

    Taken are date and datetime objects, ``dd-mm-yyyy`` with ``-``, ``/`` or ``.``, ISO ``yyyy-mm-dd``, ``6
    Maret 1990``, and whole numbers as a spreadsheet's day count since 1900. Codes: ``tanggal.tidak_terbaca``,
    ``tanggal.mustahil``, ``tanggal.tahun_dua_angka``, ``tanggal.di_luar_batas``.
    """
    if isinstance(raw, datetime):
        return _bounded(raw.date())
    if isinstance(raw, date):
        return _bounded(raw)
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        return _from_serial(raw)
    if not isinstance(raw, str):
        return None, "tanggal.tidak_terbaca"
    return _from_text(raw.strip())


def parse_tanggal(raw: object) -> date | None:
    """The date of ``read_tanggal``, or None when it has none."""
    return read_tanggal(raw)[0]


def tanggal_of(year: int, month: int, day: int) -> date | None:
    """The date of three numbers, or None when there is none within the years that are taken."""
    return _made(year, month, day)[0]


def parse_entri(text: str, hari_ini: date, sekarang: date | None = None) -> date | None:
    """A date typed in haste: "t" is today, "+" and "-" the next and previous day, "2301" is 23 January this
    year.

    Anything else is read as ``parse_tanggal`` reads it. ``sekarang`` is the date in the field now.
    """
    typed = text.strip().lower()
    if typed == "t":
        return hari_ini
    if typed in {"+", "-"}:
        return (sekarang or hari_ini) + timedelta(days=1 if typed == "+" else -1)
    if re.fullmatch(r"\d{4}", typed):
        return _made(hari_ini.year, int(typed[2:]), int(typed[:2]))[0]
    if re.fullmatch(r"\d{8}", typed):
        return _made(int(typed[4:]), int(typed[2:4]), int(typed[:2]))[0]
    return parse_tanggal(typed)


def tanggal_panjang(day: date) -> str:
    """As letters and forms write it: 9 Oktober 2026."""
    return f"{day.day} {NAMA_BULAN[day.month - 1]} {day.year}"


def tanggal_pendek(day: date) -> str:
    """As tables and SIASN write it: 09-10-2026."""
    return f"{day.day:02d}-{day.month:02d}-{day.year:04d}"


def _from_text(text: str) -> tuple[date | None, str]:
    bare = _WEEKDAY.sub("", _CLOCK.sub("", text).translate(_DASHES))
    iso = _ISO.fullmatch(bare)
    if iso:
        return _made(int(iso[1]), int(iso[2]), int(iso[3]))
    figures = _DAY_FIRST.fullmatch(bare)
    if figures:
        return _made(int(figures[3]), int(figures[2]), int(figures[1]))
    words = _WORDS.fullmatch(bare)
    if words and words[2].lower() in _MONTHS:
        return _made(int(words[3]), _MONTHS[words[2].lower()], int(words[1]))
    if _SHORT_YEAR.fullmatch(bare):
        return None, "tanggal.tahun_dua_angka"
    return None, "tanggal.tidak_terbaca"


def _from_serial(number: float) -> tuple[date | None, str]:
    if (isinstance(number, int) or number.is_integer()) and int(number) in _SERIALS:
        return _EXCEL_EPOCH + timedelta(days=int(number)), ""
    return None, "tanggal.tidak_terbaca"


def _made(year: int, month: int, day: int) -> tuple[date | None, str]:
    if not MIN_YEAR <= year <= MAX_YEAR:
        return None, "tanggal.di_luar_batas"
    try:
        return date(year, month, day), ""
    except ValueError:
        return None, "tanggal.mustahil"


def _bounded(day: date) -> tuple[date | None, str]:
    return (day, "") if MIN_YEAR <= day.year <= MAX_YEAR else (None, "tanggal.di_luar_batas")


def nama_hari(day: date) -> str:
    """The day of the week: "Minggu"."""
    return ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")[day.weekday()]

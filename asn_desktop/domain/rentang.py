"""Rules between two dates or years of one record, and of an appointment."""

from collections.abc import Callable, Mapping
from datetime import date

from asn_desktop.domain.problems import Problem, Severity

Rule = Callable[[Mapping[str, object]], tuple[Problem, ...]]
_PPPK = ("pppk", "perpanjangan", "paruh_waktu")


def rentang(mulai: str, selesai: str) -> Rule:
    """A rule: what ends does not end before it begins. Values that are missing or sealed are passed over."""

    def check(values: Mapping[str, object]) -> tuple[Problem, ...]:
        first, last = values.get(mulai), values.get(selesai)
        if isinstance(first, date) and isinstance(last, date) and last < first:
            return (Problem(selesai, "rentang.terbalik"),)
        return ()

    return check


def rentang_tahun(mulai: str, selesai: str) -> Rule:
    """The same for years, or months of one."""

    def check(values: Mapping[str, object]) -> tuple[Problem, ...]:
        first, last = values.get(mulai), values.get(selesai)
        if isinstance(first, int) and isinstance(last, int) and last < first:
            return (Problem(selesai, "rentang.terbalik"),)
        return ()

    return check


def tahun_dari(tahun: str, tanggal: str) -> Rule:
    """A rule: a year is rarely another than that of the letter that states it. Odd, for the letter may be
    late.
    """

    def check(values: Mapping[str, object]) -> tuple[Problem, ...]:
        year, day = values.get(tahun), values.get(tanggal)
        if isinstance(year, int) and isinstance(day, date) and day.year != year:
            return (Problem(tahun, "rentang.tahun_beda", {"tahun": day.year}, Severity.JANGGAL),)
        return ()

    return check


def rentang_jam(mulai: str, selesai: str) -> Rule:
    """The same for two times "HH:MM" of one day."""

    def check(values: Mapping[str, object]) -> tuple[Problem, ...]:
        first, last = values.get(mulai), values.get(selesai)
        if isinstance(first, str) and isinstance(last, str) and last <= first:
            return (Problem(selesai, "rentang.jam_terbalik"),)
        return ()

    return check


_perjanjian = rentang("tmt", "sampai")


def problems_of_pengangkatan(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """A PPPK's agreement has an end (PP 49/2018 art. 37); a PNS's appointment has none."""
    jenis = values.get("jenis")
    if jenis in _PPPK and values.get("sampai") is None:
        return (Problem("sampai", "pengangkatan.tanpa_akhir", severity=Severity.JANGGAL),)
    if jenis in ("cpns", "pns") and values.get("sampai") is not None:
        return (Problem("sampai", "pengangkatan.berakhir", severity=Severity.JANGGAL),)
    return _perjanjian(values)

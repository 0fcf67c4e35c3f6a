"""Golongan ruang of PNS (with pangkat) and golongan of PPPK (without).

Sources: PP 7/1977 annex I with PP 99/2000 (17 golongan ruang and their pangkat); Perpres 98/2020 with Perpres
11/2024 (17 golongan of PPPK, which carry no pangkat).
"""

import re
from collections.abc import Mapping
from datetime import date

from asn_desktop.domain.problems import Problem, Severity

_PANGKAT = (
    ("I/a", "Juru Muda"), ("I/b", "Juru Muda Tingkat I"), ("I/c", "Juru"), ("I/d", "Juru Tingkat I"),
    ("II/a", "Pengatur Muda"), ("II/b", "Pengatur Muda Tingkat I"), ("II/c", "Pengatur"),
    ("II/d", "Pengatur Tingkat I"),
    ("III/a", "Penata Muda"), ("III/b", "Penata Muda Tingkat I"), ("III/c", "Penata"),
    ("III/d", "Penata Tingkat I"),
    ("IV/a", "Pembina"), ("IV/b", "Pembina Tingkat I"), ("IV/c", "Pembina Utama Muda"),
    ("IV/d", "Pembina Utama Madya"), ("IV/e", "Pembina Utama"),
)
_BY_CODE = dict(_PANGKAT)
GOLONGAN_PNS: tuple[str, ...] = tuple(code for code, _ in _PANGKAT)
GOLONGAN_PPPK: tuple[str, ...] = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                                  "XIII", "XIV", "XV", "XVI", "XVII")
# PPPK below PNS: a mixed list needs one order, and the regulations compare the two ladders nowhere.
_ORDER = {code: number for number, code in enumerate((*GOLONGAN_PPPK, *GOLONGAN_PNS), start=1)}
_PPPK = frozenset(GOLONGAN_PPPK)
_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}
_PREFIX = re.compile(r"^(?:GOLONGAN|GOL)(?:\s*(?:RUANG|\.|/))*\s*", re.IGNORECASE)
_RUANG = re.compile(r"(III|II|IV|I|[1-4])[\s/.\-]*([A-E])", re.IGNORECASE)
_WITH_PANGKAT = re.compile(r"(?P<pangkat>\D+?)[\s,/(\-]+(?P<code>(?:III|II|IV|I)\s*[/.\-]\s*[A-E])\)?",
                           re.IGNORECASE)


def parse_golongan(text: str) -> str | None:
    """The official code of a golongan as people write it, or None.

    Taken are "III/b", "iii b", "IIIb", "3b", "3/B", "Gol. III/b", "Penata Muda Tingkat I, III/b" and the PPPK
    numerals "I" to "XVII". Figures alone are refused: "11" may be PPPK XI or the SIASN code of I/a.
    """
    candidate = _PREFIX.sub("", text.strip()).strip()
    if candidate.upper() in _ORDER:
        return candidate.upper()
    whole = _RUANG.fullmatch(candidate)
    if whole:
        return _code_of(whole[1], whole[2])
    named = _WITH_PANGKAT.fullmatch(candidate)
    if named:
        code = parse_golongan(named["code"])
        if code and _plain(_BY_CODE[code]) == _plain(named["pangkat"]):
            return code
    return None


def is_pppk(code: str) -> bool:
    """Whether the code is one of the PPPK ladder."""
    return code in _PPPK


def urut_golongan(code: str | None) -> int:
    """Place in one order over both ladders, 1 to 34, higher is higher; 0 for anything else, so blanks sort
    below.
    """
    return _ORDER.get(code or "", 0)


def pangkat_of(code: str | None) -> str:
    """The pangkat of a golongan ruang ("Penata" for III/c); empty for PPPK and for anything else."""
    return _BY_CODE.get(code or "", "")


def golongan_of_pangkat(text: str) -> str | None:
    """The golongan ruang whose pangkat is written ("Penata Muda Tk. I" is III/b), or None."""
    return _BY_PANGKAT.get(_plain(text))


def pangkat_golongan(code: str | None) -> str:
    """What forms print behind PANGKAT/GOL RUANG: "Penata / III/c", for PPPK the golongan alone ("IX")."""
    pangkat = pangkat_of(code)
    return f"{pangkat} / {code}" if pangkat else code or ""


def _code_of(number: str, ruang: str) -> str | None:
    code = f"{_ROMAN.get(number, number.upper())}/{ruang.lower()}"
    return code if code in _BY_CODE else None


def _plain(pangkat: str) -> str:
    return re.sub(r"[\s.]+", "", re.sub(r"\b(?:tingkat|tkt|tk)\b", "tk", pangkat.lower()))


_BY_PANGKAT = {_plain(pangkat): code for code, pangkat in _PANGKAT}


def problems_of_golongan(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """A pangkat of PNS takes effect on the first of a month (PP 99/2000; PerBKN 4/2025); else it is odd."""
    code, tmt = values.get("golongan"), values.get("tmt_golongan")
    if isinstance(tmt, date) and tmt.day != 1 and code in GOLONGAN_PNS:
        return (Problem("tmt_golongan", "golongan.bukan_awal_bulan", severity=Severity.JANGGAL),)
    return ()

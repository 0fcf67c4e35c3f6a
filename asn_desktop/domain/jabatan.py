"""Jabatan: the eselon from highest to lowest, and which of them may appraise."""

from collections.abc import Sequence
from datetime import date
from typing import Final, TypeVar

ESELON: Final = ("I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V.a", "V.b")
BUKAN_DEFINITIF: Final = frozenset({"plt", "plh"})  # for somebody else, or until somebody comes
_Day = TypeVar("_Day", date, str)
_PENGAWAS_OR_ABOVE = frozenset({"I", "II", "III", "IV"})


def at_least_pengawas(eselon: str | None) -> bool:
    """Whether a post is pejabat pengawas (eselon IV) or above, as PermenPANRB 6/2022 Ps. 1 no. 9 asks of a
    penilai.
    """
    return eselon in ESELON and (eselon or "").partition(".")[0] in _PENGAWAS_OR_ABOVE


def pejabat_tertinggi(eselon: Sequence[str]) -> int | None:
    """The place of the one with the highest eselon; None when nobody has one, or two have the same."""
    held = sorted((ESELON.index(one), place) for place, one in enumerate(eselon) if one in ESELON)
    if not held or (len(held) > 1 and held[0][0] == held[1][0]):
        return None
    return held[0][1]


def pemimpin(definitif: Sequence[str], sementara: Sequence[str]) -> int | None:
    """Who leads, by the eselon of those who hold their post and, after them, of those who hold one as Plt. or
    Plh. (newest first): the one with the highest. A Plt. counts where nobody holds a post as high (UU 30/2014
    Ps. 14). Who alone holds a post there leads it whether its eselon is known or not: a download of SIASN
    has no column for it. None as for ``pejabat_tertinggi`` otherwise.
    """
    own, acting = ([ESELON.index(one) if one in ESELON else len(ESELON) for one in held]
                   for held in (definitif, sementara))
    if acting and min(acting) < min(own, default=len(ESELON)):
        return len(own) + acting.index(min(acting))
    return 0 if len(definitif) == 1 else pejabat_tertinggi(definitif)


def dijabat(penugasan: str | None, mulai: _Day, sampai: _Day | None, hari: _Day) -> bool:
    """Whether a post is held in its own right on a day: begun, not ended, and neither Plt. nor Plh., which
    never replace the definitive one (UU 30/2014 Ps. 14). Days as dates, or all three as ISO text.
    """
    return penugasan not in BUKAN_DEFINITIF and mulai <= hari and (not sampai or sampai >= hari)

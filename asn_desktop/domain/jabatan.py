"""Jabatan: the eselon from highest to lowest, and which of them may appraise."""

from typing import Final

ESELON: Final = ("I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V.a", "V.b")
_PENGAWAS_OR_ABOVE = frozenset({"I", "II", "III", "IV"})


def at_least_pengawas(eselon: str | None) -> bool:
    """Whether a post is pejabat pengawas (eselon IV) or above, as PermenPANRB 6/2022 Ps. 1 no. 9 asks of a
    penilai.
    """
    return eselon in ESELON and (eselon or "").partition(".")[0] in _PENGAWAS_OR_ABOVE

"""Tingkat pendidikan and their order. Source: the BKN reference list of levels (codes 05 to 50)."""

from typing import Final

TINGKAT: Final = (
    ("Sekolah Dasar", 5), ("SLTP", 10), ("SLTP Kejuruan", 12), ("SLTA", 15), ("SLTA Kejuruan", 17),
    ("SLTA Keguruan", 18), ("Diploma I", 20), ("Diploma II", 25), ("Diploma III/Sarjana Muda", 30),
    ("Diploma IV", 35), ("S-1/Sarjana", 40), ("S-2", 45), ("S-3/Doktor", 50),
)
_ORDER = dict(TINGKAT)


def urut_pendidikan(tingkat: str | None) -> int:
    """The BKN code of a level (5 to 50), higher is higher; 0 for anything else, so blanks sort below."""
    return _ORDER.get(tingkat or "", 0)

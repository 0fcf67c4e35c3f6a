"""Tingkat pendidikan and their order. Source: the BKN reference list of levels (codes 05 to 50)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TINGKAT: Final = (
    ("Sekolah Dasar", 5), ("SLTP", 10), ("SLTP Kejuruan", 12), ("SLTA", 15), ("SLTA Kejuruan", 17),
    ("SLTA Keguruan", 18), ("Diploma I", 20), ("Diploma II", 25), ("Diploma III/Sarjana Muda", 30),
    ("Diploma IV", 35), ("S-1/Sarjana", 40), ("S-2", 45), ("S-3/Doktor", 50),
)
# The levels whose short form is another one; the others are short already.
SINGKATAN: Final[Mapping[str, str]] = MappingProxyType({
    "Sekolah Dasar": "SD",
    "SLTP Kejuruan": "SLTP",
    "SLTA Kejuruan": "SLTA",
    "SLTA Keguruan": "SLTA",
    "Diploma I": "D-I",
    "Diploma II": "D-II",
    "Diploma III/Sarjana Muda": "D-III",
    "Diploma IV": "D-IV",
    "S-1/Sarjana": "S-1",
    "S-3/Doktor": "S-3",
})
_ORDER = dict(TINGKAT)


def urut_pendidikan(tingkat: str | None) -> int:
    """The BKN code of a level (5 to 50), higher is higher; 0 for anything else, so blanks sort below."""
    return _ORDER.get(tingkat or "", 0)


def names_its_level(nama: str, tingkat: str) -> bool:
    """Whether the name of a schooling begins with its level already, as the BKN list writes them ("S-2
    MANAJEMEN").
    """
    first = f"{nama.strip()} ".casefold()
    return any(first.startswith(f"{word} ".casefold())
               for word in (tingkat, SINGKATAN.get(tingkat, tingkat)) if word)

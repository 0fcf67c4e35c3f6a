"""The name of a person with his titles, as official papers write it."""

import re


def nama_lengkap(gelar_depan: str | None, nama: str | None, gelar_belakang: str | None) -> str:
    """Titles in front, the name, and a comma only before trailing titles: Drs. Bagas Wiratmaja, M.Si."""
    front = " ".join(filter(None, ((gelar_depan or "").strip(), (nama or "").strip())))
    behind = (gelar_belakang or "").strip().lstrip(",").strip()
    return f"{front}, {behind}" if front and behind else front or behind


def pisahkan_gelar(tertulis: str) -> tuple[str, str, str]:
    """Gelar depan, name and gelar belakang of a name as lists write it: "Drs. Bagas W., M.Si." in three.

    Titles in front are only the known ones, so that "M. Yusuf" keeps its M.; what stands behind the first
    comma is gelar belakang, and so are known degrees at the end of the name without one: "Siti Aminah M.Si".
    """
    name, _, behind = tertulis.strip().partition(",")
    words = [part for word in name.split() for part in _parted(word)]
    titles: list[str] = []
    while len(words) > 1 and _is_title(words[0]):
        titles.append(words.pop(0))
    degrees: list[str] = []
    while len(words) > 1 and _DEGREE.fullmatch(words[-1]):
        degrees.insert(0, words.pop())
    ends = [*degrees, " ".join(behind.split()).strip(" ,")]
    return " ".join(titles), " ".join(words), ", ".join(filter(None, ends))


def _parted(word: str) -> tuple[str, ...]:
    """A title that stands before a name without a blank ("dr.Ani") and the name."""
    title, dot, rest = word.rpartition(".")
    return (title + dot, rest) if len(rest) > 1 and _is_title(title + dot) else (word,)


def _is_title(word: str) -> bool:
    # "Ir.H." is two titles without a blank between; a bare "H" or "Dr" without its dot is a name's initial.
    parts = [part for part in word.split(".") if part]
    return word.endswith(".") and bool(parts) and all(part.casefold() in _TITLES for part in parts)


_TITLES = frozenset(
    ("prof", "dr", "drg", "drh", "drs", "dra", "ir", "h", "hj", "kh", "apt", "ns", "tgk", "ust", "bdn")
)
# Degrees that are nobody's initials: a bare "M.H." may be part of a name.
_DEGREE = re.compile(
    r"(?:S\.(?:Pd|Kom|Kep|KM|Sos|IP|STP|AP|Ag|Si|Psi|Farm|Ked|Hut|Pt|Gz|Kes|Ak|Stat|Tr|ST|Th|Sn|Hum|Keb|Ds)"
    r"|M\.(?:Pd|Si|Kes|Kom|AP|Sc|Hum|Ag|Kep|Farm|Psi|Ak|IP|Eng|Sos|Th|Sn|Keb|Ked|KM|Tr)|A\.Ma|A\.Md|Amd)"
    r"(?:\.[A-Za-z]+)*\.?",
    re.IGNORECASE,
)

"""The name of a person with his titles, as official papers write it."""


def nama_lengkap(gelar_depan: str | None, nama: str | None, gelar_belakang: str | None) -> str:
    """Titles in front, the name, and a comma only before trailing titles: Drs. Bagas Wiratmaja, M.Si."""
    front = " ".join(filter(None, ((gelar_depan or "").strip(), (nama or "").strip())))
    behind = (gelar_belakang or "").strip().lstrip(",").strip()
    return f"{front}, {behind}" if front and behind else front or behind


def pisahkan_gelar(tertulis: str) -> tuple[str, str, str]:
    """Gelar depan, name and gelar belakang of a name as lists write it: "Drs. Bagas W., M.Si." in three.

    Titles in front are only the known ones, so that "M. Yusuf" keeps its M.; what stands behind the first
    comma is gelar belakang.
    """
    name, _, behind = tertulis.strip().partition(",")
    words = name.split()
    titles: list[str] = []
    while len(words) > 1 and _is_title(words[0]):
        titles.append(words.pop(0))
    return " ".join(titles), " ".join(words), " ".join(behind.split()).strip(" ,")


def _is_title(word: str) -> bool:
    # "Ir.H." is two titles without a blank between; a bare "H" or "Dr" without its dot is a name's initial.
    parts = [part for part in word.split(".") if part]
    return word.endswith(".") and bool(parts) and all(part.casefold() in _TITLES for part in parts)


_TITLES = frozenset(
    ("prof", "dr", "drg", "drh", "drs", "dra", "ir", "h", "hj", "kh", "apt", "ns", "tgk", "ust", "bdn")
)

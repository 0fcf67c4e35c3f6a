"""File names of printed papers: plain ASCII, accepted by Windows, short, and no two the same in one batch."""

import re
import unicodedata

_MAX_NAME = 60
_RESERVED = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"COM{n}" for n in range(1, 10)), *(f"LPT{n}" for n in range(1, 10))}
)
# Latin letters that Unicode does not take apart into a plain letter and a mark.
_LETTERS = str.maketrans("ŁłĐđÐðØøĦħŦŧıȷ", "LlDdDdOoHhTtij") | str.maketrans(
    {"Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Þ": "TH", "þ": "th", "ẞ": "SS", "ß": "ss"}
)
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9]+")


def plain(text: str, max_length: int = _MAX_NAME) -> str:
    """The text reduced to letters, digits and single underscores; "tanpa_nama" when nothing is left.

    Diacritics lose their marks, letters such as Ł and Æ become plain ones; scripts without a Latin form
    are dropped, because old FAT sticks and printers' spoolers garble them.
    """
    decomposed = unicodedata.normalize("NFKD", text).translate(_LETTERS)
    ascii_only = "".join(char for char in decomposed if not unicodedata.combining(char))
    words = _NOT_PLAIN.sub("_", ascii_only).strip("_")[:max_length].strip("_")
    if words.upper() in _RESERVED:
        return f"{words}_"
    return words or "tanpa_nama"


def file_name(tahun: int, form_title: str, nip: str, nama: str) -> str:
    """The name of one paper, such as ``2026_Evaluasi_198503172010012901_SEKAR_AYUNINGTYAS.pdf``."""
    parts = (str(tahun), plain(form_title), plain(nip, 24) if nip else "", plain(nama).upper())
    return "_".join(part for part in parts if part) + ".pdf"


def list_name(when: str, key: str, unit: str) -> str:
    """The name of a paper about many people, such as ``2026-12-31_DUK_KECAMATAN_TIRTA_HULU.pdf``; that of one
    unit never replaces that of another.
    """
    parts = (when, plain(key).upper(), plain(unit).upper() if unit else "")
    return "_".join(part for part in parts if part) + ".pdf"


class NamesInUse:
    """Hands out names that no earlier paper of the batch has, compared as Windows does (case-blind)."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, name: str) -> str:
        """The name itself, or with ``_2``, ``_3`` … before the ending."""
        stem, dot, ending = name.rpartition(".")
        candidate, number = name, 1
        while candidate.casefold() in self._taken:
            number += 1
            candidate = f"{stem}_{number}{dot}{ending}"
        self._taken.add(candidate.casefold())
        return candidate

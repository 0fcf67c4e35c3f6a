"""What a heading means that stands under the heading of a group: "GOL. RUANG" under "PANGKAT", "TEMPAT" under
"TEMPAT DAN TANGGAL LAHIR".
"""

import re
from functools import lru_cache
from typing import Final

from asn_desktop.exchange.headers import Vocabulary, heading_key

_THE_LAST: Final = re.compile(r"\s+(?:terakhir|akhir|sekarang|saat ini|tertinggi)$", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\s*[/&,]\s*|\s+(?:dan|serta)\s+", re.IGNORECASE)
_OWN: Final = frozenset({"", "pegawai"})  # a name or a day of birth under a group may be somebody else's


def key_in_group(text: str, vocabulary: Vocabulary) -> str:
    """The spelling by which a heading of several lines is known; that of its whole text when none is.

    The words of the group count in any order, without "terakhir". The lowest line alone counts only where
    the group means the same history, so that "ATASAN" over "NIP" is nobody's NIP.
    """
    whole, ways, alone = _ways(text)
    known = vocabulary.spellings
    if whole in known or whole in vocabulary.joint:
        return whole
    for way in ways:
        if way in known or way in vocabulary.joint:
            return way
    for below, groups in alone:
        of_groups = {name for group in groups for name in _record_types(group, vocabulary)}
        if of_groups.intersection(_record_types(below, vocabulary)) - _OWN:
            return below
    return whole


@lru_cache(maxsize=4096)
def _ways(text: str) -> tuple[str, tuple[str, ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    """The key of the whole text, those of its words in other orders, and its last line beside its groups."""
    lines = text.split("\n")
    ways: list[str] = []
    alone: list[tuple[str, tuple[str, ...]]] = []
    for start in range(len(lines) - 1):
        group, below = " ".join(lines[start:-1]).strip(), lines[-1]
        groups = tuple(dict.fromkeys((group, *(part for part in _BETWEEN.split(group) if part))))
        groups = tuple(dict.fromkeys((*groups, *(_THE_LAST.sub("", part) for part in groups))))
        for part in groups:
            ways += (f"{below} {part}", f"{part} {below}", f"{below} {part.split()[-1]}")
        alone.append((heading_key(below), tuple(map(heading_key, groups))))
    return heading_key(text), tuple(map(heading_key, ways)), tuple(alone)


def _record_types(key: str, vocabulary: Vocabulary) -> set[str]:
    return {vocabulary.heading(name).record_type for _, name in vocabulary.spellings.get(key, ())}

"""Who may be one person entered twice, and what becomes of two records when they are made one.

Nothing here decides: a candidate is shown with its reasons, and a merge does what somebody chose.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import Any, Final

from asn_desktop.domain.nip import clean_nip
from asn_desktop.domain.rahasia import Terkunci
from asn_desktop.domain.teks import match_key

_MANY: Final = 50  # people who share a name, beyond which the name tells nothing
_SPELLINGS: Final = {"muhammad": "muhamad", "mohammad": "muhamad", "mohamad": "muhamad", "moch": "muhamad",
                     "moh": "muhamad", "mochamad": "muhamad", "mochammad": "muhamad", "muh": "muhamad",
                     "mhd": "muhamad", "abd": "abdul", "st": "siti", "sitti": "siti", "nur": "noer"}
_TITLES: Final = frozenset({"dr", "drs", "dra", "ir", "h", "hj", "prof"})


class Alasan(StrEnum):
    """Why two may be one."""

    NIK = "nik"
    PNS_ID = "pns_id"
    NIP = "nip"  # one or two digits apart, or one the old number of the other
    NAMA_LAHIR = "nama_lahir"


@dataclass(frozen=True, slots=True)
class Orang:
    """What two people are compared by."""

    id: str
    nip: str
    nama: str
    tanggal_lahir: date | None = None
    nik: str = ""
    pns_id: str = ""


@dataclass(frozen=True, slots=True)
class Pasangan:
    """Two who may be one, the id that is lower first, with the reasons."""

    satu: str
    dua: str
    alasan: tuple[Alasan, ...]


def calon_duplikat(orang: Iterable[Orang]) -> tuple[Pasangan, ...]:
    """All candidates: same NIK, same PNS ID, nearly the same NIP and name, or a like name and birth date."""
    people = tuple(orang)
    found: dict[tuple[str, str], set[Alasan]] = defaultdict(set)
    _same(people, "nik", Alasan.NIK, found)
    _same(people, "pns_id", Alasan.PNS_ID, found)
    for group in _grouped(people, _by_birth).values():
        for one, two in combinations(group, 2):
            if nama_mirip(one.nama, two.nama):
                found[_key(one, two)].add(Alasan.NAMA_LAHIR)
    for group in _grouped(people, _by_name).values():
        for one, two in combinations(group, 2):
            if _nearly(clean_nip(one.nip), clean_nip(two.nip)):
                found[_key(one, two)].add(Alasan.NIP)
    order = list(Alasan)
    return tuple(Pasangan(*key, tuple(sorted(why, key=order.index))) for key, why in sorted(found.items()))


def nama_mirip(satu: str, dua: str) -> bool:
    """Whether two names may be one: in any order of words, shortened words, or one letter apart."""
    one, two = nama_kunci(satu), nama_kunci(dua)
    if not one or not two:
        return False
    if one == two or _one_letter_apart("".join(one), "".join(two)):
        return True
    if len(one) != len(two) or not any(a == b and len(a) > 1 for a, b in zip(one, two, strict=True)):
        return False
    return all(a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a, b in zip(one, two, strict=True))


def nama_kunci(nama: str) -> tuple[str, ...]:
    """The words of a name in one spelling, in order of the alphabet, without titles."""
    words = (match_key(word) for word in nama.partition(",")[0].replace(".", " ").split())
    return tuple(sorted(_SPELLINGS.get(word, word) for word in words if word and word not in _TITLES))


def _same(people: Sequence[Orang], what: str, why: Alasan, found: dict[tuple[str, str], set[Alasan]]) -> None:
    groups: dict[str, list[Orang]] = defaultdict(list)
    for one in people:
        value = match_key(getattr(one, what))
        if value:
            groups[value].append(one)
    for group in groups.values():
        for one, two in combinations(group[:_MANY], 2):
            found[_key(one, two)].add(why)


def _grouped(people: Sequence[Orang], by: Any) -> dict[Any, list[Orang]]:
    groups: dict[Any, list[Orang]] = defaultdict(list)
    for one in people:
        key = by(one)
        if key:
            groups[key].append(one)
    return {key: group for key, group in groups.items() if 1 < len(group) <= _MANY}


def _by_birth(one: Orang) -> date | None:
    return one.tanggal_lahir


def _by_name(one: Orang) -> tuple[str, ...]:
    return nama_kunci(one.nama)


def _key(one: Orang, two: Orang) -> tuple[str, str]:
    return (one.id, two.id) if one.id < two.id else (two.id, one.id)


def _nearly(one: str, two: str) -> bool:
    return len(one) == len(two) == 18 and 0 < sum(a != b for a, b in zip(one, two, strict=True)) <= 2


def _one_letter_apart(one: str, two: str) -> bool:
    """One letter more, less or other; short names differ by a letter too easily."""
    if min(len(one), len(two)) < 6 or abs(len(one) - len(two)) > 1:
        return False
    least = min(len(one), len(two))
    start = next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), least)
    rest_one, rest_two = one[start:], two[start:]
    return rest_one[1:] == rest_two[1:] or rest_one[1:] == rest_two or rest_one == rest_two[1:]


class Nasib(StrEnum):
    """What becomes of a record of the one who goes."""

    PINDAH = "pindah"
    LEBUR = "lebur"  # the same as one that is there; blanks of that one are filled
    SAMA = "sama"  # the same and nothing to fill


@dataclass(frozen=True, slots=True)
class Langkah:
    """What becomes of one record of who goes; with LEBUR and SAMA which record stays, and what is filled."""

    id: str
    nasib: Nasib
    tetap: str = ""
    isian: tuple[tuple[str, Any], ...] = ()


def gabung_riwayat(tetap: Sequence[Mapping[str, Any]], pergi: Sequence[Mapping[str, Any]],
                   pengenal: Sequence[str], kolom: Sequence[str]) -> tuple[Langkah, ...]:
    """The union of two histories. A record is the same as another when what identifies it (``pengenal``) is
    equal and no other column (``kolom``) says something else; each meets at most one.
    """
    free = {str(row["id"]): row for row in tetap}
    steps = []
    for row in pergi:
        twin = next((key for key, other in free.items() if _same_record(other, row, pengenal, kolom)), "")
        if not twin:
            steps.append(Langkah(str(row["id"]), Nasib.PINDAH))
            continue
        other = free.pop(twin)
        filled = tuple((name, row[name]) for name in kolom if _blank(other[name]) and not _blank(row[name]))
        steps.append(Langkah(str(row["id"]), Nasib.LEBUR if filled else Nasib.SAMA, twin, filled))
    return tuple(steps)


def _same_record(one: Mapping[str, Any], two: Mapping[str, Any], pengenal: Sequence[str],
                 kolom: Sequence[str]) -> bool:
    if not all(_alike(one[name], two[name]) for name in pengenal):
        return False
    if any(isinstance(row[name], Terkunci) for row in (one, two) for name in kolom):
        return False  # what cannot be read can neither be compared nor taken over
    return all(_blank(one[name]) or _blank(two[name]) or _alike(one[name], two[name]) for name in kolom)


def _alike(one: Any, two: Any) -> bool:
    if isinstance(one, Terkunci) or isinstance(two, Terkunci):
        return False  # nobody can tell
    if isinstance(one, str) and isinstance(two, str):
        return match_key(one) == match_key(two) and bool(match_key(one)) == bool(match_key(two))
    return bool(one == two)


def _blank(value: Any) -> bool:
    return value is None or value == ""


@dataclass(frozen=True, slots=True)
class Beda:
    """One field of both, with what is offered at first: "satu" stays unless it is empty."""

    kolom: str
    satu: Any
    dua: Any

    @property
    def berbeda(self) -> bool:
        """Whether they say something else, or one is silent."""
        return not (self.satu == self.dua or (_blank(self.satu) and _blank(self.dua)))

    @property
    def ambil_dua(self) -> bool:
        """Whether the second value is offered, because the first says nothing."""
        return _blank(self.satu) and not _blank(self.dua)


def banding(kolom: Iterable[str], satu: Mapping[str, Any], dua: Mapping[str, Any]) -> tuple[Beda, ...]:
    """Every field of two records side by side."""
    return tuple(Beda(name, satu.get(name), dua.get(name)) for name in kolom)

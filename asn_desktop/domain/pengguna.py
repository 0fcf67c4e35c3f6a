"""Rules about who may hold which keys: nobody is locked out of an office, nobody holds too much."""

import unicodedata
from collections.abc import Iterable, Sequence

from asn_desktop.domain.peran import PERAN_PERTAMA, Peran


def aman(admin: int, kode_diuji: bool) -> bool:
    """Whether the office opens even when one person forgets: two administrators, or one and a proved code."""
    return admin >= 2 or (admin == 1 and kode_diuji)


def rupa(nama: str) -> str:
    """What a user name looks like at a glance: two users must not look the same in a list or the trail."""
    bare = (char for char in unicodedata.normalize("NFKD", nama) if not unicodedata.combining(char))
    return " ".join("".join(bare).casefold().split())


def terbaca(nama: str) -> bool:
    """Whether a name is of plain Latin letters, accents aside, so that ``rupa`` tells what it looks like."""
    return rupa(nama).isascii()


def merangkap(pengguna: Sequence[Iterable[Peran]]) -> tuple[int, ...]:
    """Places of users who hold both first roles; only somebody alone may, because one man keeps all then.

    Basis: UU 27/2022 (PDP) art. 35 and 39: who gives keys does not handle the data.
    """
    if len(pengguna) < 2:
        return ()
    return tuple(place for place, peran in enumerate(pengguna) if set(peran) >= PERAN_PERTAMA)


def boleh_sendiri(lama: Iterable[Peran], baru: Iterable[Peran], *, seorang: bool) -> bool:
    """Whether somebody may give himself these roles: only give some up; alone he may take the first ones."""
    return set(baru) <= set(lama) | (PERAN_PERTAMA if seorang else frozenset())

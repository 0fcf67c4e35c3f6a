"""Peta jabatan: how many of each post are needed, who holds them, and how many fall vacant by pension.

Basis: PP 11/2017 art. 5 (needs by number and kind of post, worked out for five years).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.teks import match_key

TAHUN_PROYEKSI = 5


@dataclass(frozen=True, slots=True)
class Formasi:
    """One post of the peta jabatan in a unit; ``kebutuhan`` is how many are needed, ``bup`` its own age of
    retirement where it carries one.
    """

    id: str
    unit_kerja_id: str
    jabatan: str
    kebutuhan: int
    jenis_jabatan: str = ""
    kelas: int | None = None
    bup: int | None = None


@dataclass(frozen=True, slots=True)
class Pemangku:
    """Somebody who holds a post today; ``pensiun`` is his TMT pensiun, None where it cannot be told."""

    id: str
    nama: str
    nip: str
    unit_kerja_id: str | None
    jabatan: str
    pensiun: date | None = None


@dataclass(frozen=True, slots=True)
class BarisPeta:
    """A post with its holders; ``proyeksi`` tells how many are vacant at the end of this year and the four
    that follow, if nobody comes.
    """

    formasi: Formasi
    pemangku: tuple[Pemangku, ...]
    proyeksi: tuple[int, ...]

    @property
    def terisi(self) -> int:
        """How many hold it."""
        return len(self.pemangku)

    @property
    def kosong(self) -> int:
        """How many are missing today."""
        return max(0, self.formasi.kebutuhan - self.terisi)

    @property
    def lebih(self) -> int:
        """How many hold it beyond the need."""
        return max(0, self.terisi - self.formasi.kebutuhan)


@dataclass(frozen=True, slots=True)
class PetaJabatan:
    """The posts in their order, and the people whose post stands in none of them."""

    formasi: tuple[BarisPeta, ...]
    tanpa_formasi: tuple[Pemangku, ...]


def peta_jabatan(formasi: Sequence[Formasi], pemangku: Iterable[Pemangku], tahun: int) -> PetaJabatan:
    """Put people on posts by unit and name of the post, whatever its spelling; the projection begins with the
    end of ``tahun``. Whoever retires on the first of January still fills his post on the last of December.
    """
    by_place: dict[tuple[str, str], list[Pemangku]] = {}
    for person in sorted(pemangku, key=lambda one: (one.nama.casefold(), one.id)):
        by_place.setdefault((person.unit_kerja_id or "", match_key(person.jabatan)), []).append(person)
    lines = []
    for post in formasi:
        held = tuple(by_place.pop((post.unit_kerja_id, match_key(post.jabatan)), ()))
        lines.append(BarisPeta(post, held, _proyeksi(post, held, tahun)))
    rest = [person for people in by_place.values() for person in people]
    return PetaJabatan(tuple(lines), tuple(sorted(rest, key=lambda one: (one.nama.casefold(), one.id))))


def _proyeksi(post: Formasi, held: Sequence[Pemangku], tahun: int) -> tuple[int, ...]:
    found = []
    for year in range(tahun, tahun + TAHUN_PROYEKSI):
        there = sum(person.pensiun is None or person.pensiun > date(year, 12, 31) for person in held)
        found.append(max(0, post.kebutuhan - there))
    return tuple(found)

"""One condition of a rule, with how it came out: a rule that says no always says which, and by what basis."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Hasil(StrEnum):
    """How a condition came out."""

    YA = "ya"
    TIDAK = "tidak"
    BELUM = "belum"  # nothing recorded that would decide it


@dataclass(frozen=True, slots=True)
class Syarat:
    """A condition: its code and parameters (the sentence lives in ``fields.texts``), its outcome, its
    basis.
    """

    kode: str
    hasil: Hasil
    dasar: str = ""
    params: Mapping[str, object] = dataclasses.field(default_factory=lambda: MappingProxyType({}))

    @property
    def terpenuhi(self) -> bool:
        """Whether it is met."""
        return self.hasil is Hasil.YA


def syarat(kode: str, terpenuhi: bool | None, dasar: str = "", **params: object) -> Syarat:
    """A condition that is met, not met, or (None) not known yet."""
    hasil = Hasil.BELUM if terpenuhi is None else Hasil.YA if terpenuhi else Hasil.TIDAK
    return Syarat(kode, hasil, dasar, MappingProxyType(params))


def semua_terpenuhi(daftar: Iterable[Syarat]) -> bool:
    """Whether every condition is met."""
    return all(satu.terpenuhi for satu in daftar)


def ada_yang_tidak(daftar: Iterable[Syarat]) -> bool:
    """Whether a condition is known not to be met."""
    return any(satu.hasil is Hasil.TIDAK for satu in daftar)

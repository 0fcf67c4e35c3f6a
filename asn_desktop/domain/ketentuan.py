"""Dated numbers of the personnel rules: years, months, percents that a regulation or the office sets.

They are rows (resources/aturan/ketentuan.csv, and rows of the office beside them), never constants in code.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from asn_desktop.domain.peraturan import Peraturan
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class Ketentuan:
    """One number with the regulation it stands in; ``pasti``: checked against the published text."""

    kode: str
    angka: int
    peraturan: Peraturan
    pasti: bool = True

    @property
    def predikat(self) -> Predikat:
        """The predikat of the number, 1 the worst. Raises IndexError."""
        return tuple(Predikat)[self.angka - 1]

    @property
    def dasar(self) -> str:
        """The regulation's name."""
        return self.peraturan.nama


@dataclass(frozen=True, slots=True)
class BukuKetentuan:
    """All rows; a later row of a code replaces an earlier one from the day it begins."""

    ketentuan: tuple[Ketentuan, ...]
    _menurut_kode: dict[str, list[Ketentuan]] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        for row in sorted(self.ketentuan, key=_mulai):
            self._menurut_kode.setdefault(row.kode, []).append(row)

    def pada(self, kode: str, hari: date) -> Ketentuan:
        """The row in force on a day: of those that apply the one that began last. On a day before all rows
        the first one, after all the last: a rule that nobody dated is better than none. Raises KeyError for
        an unknown code.
        """
        rows = self._menurut_kode[kode]
        for row in reversed(rows):
            if row.peraturan.berlaku_pada(hari):
                return row
        return rows[0] if hari < _mulai(rows[0]) else rows[-1]

    def dengan(self, lain: Iterable[Ketentuan]) -> "BukuKetentuan":
        """The book with further rows, such as the office's own; of two that begin together theirs counts."""
        return BukuKetentuan((*self.ketentuan, *lain))


def problems_of_ketentuan(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """A predikat is a number from 1 to 5 (PermenPANRB 6/2022)."""
    nilai = values.get("nilai")
    if str(values.get("kode") or "").endswith(".predikat") and isinstance(nilai, int) and (
            not 1 <= nilai <= len(Predikat)):
        return (Problem("nilai", "ketentuan.nilai", {"nilai": nilai}),)
    return ()


def _mulai(row: Ketentuan) -> date:
    return row.peraturan.berlaku_dari or date.min

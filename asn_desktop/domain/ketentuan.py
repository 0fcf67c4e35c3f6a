"""Dated numbers of the personnel rules: years, months, percents that a regulation or the office sets.

They are rows (resources/aturan/ketentuan.csv, and rows of the office beside them), never constants in code.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from asn_desktop.domain.peraturan import Peraturan
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.problems import Problem

_MAX_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Ketentuan:
    """One number with the regulation it stands in; ``pasti``: checked against the published text."""

    kode: str
    nilai: str
    peraturan: Peraturan
    pasti: bool = True

    @property
    def angka(self) -> int:
        """The number. Raises ValueError when the row holds a word."""
        return int(self.nilai)

    @property
    def predikat(self) -> Predikat:
        """The predikat. Raises ValueError when the row holds something else."""
        return Predikat(self.nilai)

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
    """A number is a whole number, a predikat one of the five (PermenPANRB 6/2022)."""
    kode, nilai = str(values.get("kode") or ""), str(values.get("nilai") or "")
    if not nilai:
        return ()
    if kode.endswith(".predikat"):
        fits = nilai in set(Predikat)
    else:
        fits = nilai.isascii() and nilai.isdigit() and len(nilai) <= _MAX_DIGITS
    return () if fits else (Problem("nilai", "ketentuan.nilai", {"nilai": nilai}),)


def _mulai(row: Ketentuan) -> date:
    return row.peraturan.berlaku_dari or date.min

"""Gaji pokok by golongan and masa kerja golongan, from the dated tables.

Basis: PNS PP 7/1977 as last changed by PP 5/2024; PPPK Perpres 98/2020 as changed by Perpres 11/2024.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from asn_desktop.domain.peraturan import Peraturan


@dataclass(frozen=True, slots=True)
class BarisGaji:
    """One row: from how many years of MKG on it pays how many Rupiah a month."""

    mkg: int
    rupiah: int


@dataclass(frozen=True, slots=True)
class TabelGaji:
    """The table of one regulation: the rows of each golongan, the smallest MKG first."""

    peraturan: Peraturan
    menurut_golongan: Mapping[str, tuple[BarisGaji, ...]]

    def tangga(self, golongan: str) -> tuple[int, ...]:
        """The MKG, in years, at which pay rises; empty for a golongan that is not in the table."""
        return tuple(row.mkg for row in self.menurut_golongan.get(golongan, ()))

    def cari(self, golongan: str, mkg: int) -> BarisGaji | None:
        """The row with the largest MKG not above this one, below the first row the first; None for an unknown
        golongan.
        """
        rows = self.menurut_golongan.get(golongan, ())
        fitting = [row for row in rows if row.mkg <= mkg]
        return fitting[-1] if fitting else next(iter(rows), None)


def tabel_pada(tabel: Sequence[TabelGaji], hari: date) -> TabelGaji | None:
    """The table in force on a day, of several the one that began last; None when none of them was."""
    fitting = [satu for satu in tabel if satu.peraturan.berlaku_pada(hari)]
    return max(fitting, key=lambda satu: satu.peraturan.berlaku_dari or date.min, default=None)


def gaji_cpns(pokok: int, persen: int) -> int:
    """Pay of a CPNS: that share of the gaji pokok (PP 7/1977), in whole Rupiah, half up."""
    return int((Decimal(pokok) * persen / 100).quantize(Decimal(1), ROUND_HALF_UP))

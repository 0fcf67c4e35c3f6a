"""Length of service in whole years and months.

Source: PP 7/1977 and PP 99/2000 practice: masa kerja golongan loses six years on passing from golongan I to
II and five on passing from II to III; other passages keep it.
"""

from dataclasses import dataclass
from datetime import date

_LOSS_IN_YEARS = {("I", "II"): 6, ("II", "III"): 5}


@dataclass(frozen=True, slots=True, order=True)
class MasaKerja:
    """Whole years and months (0 to 11)."""

    tahun: int
    bulan: int

    @property
    def in_months(self) -> int:
        """The whole length in months."""
        return self.tahun * 12 + self.bulan

    def __str__(self) -> str:
        return f"{self.tahun} tahun {self.bulan} bulan"

    def gaya_sk(self) -> str:
        """As a surat keputusan writes it: "08 Tahun 01 Bulan"."""
        return f"{self.tahun:02d} Tahun {self.bulan:02d} Bulan"


def from_months(months: int) -> MasaKerja:
    """The length of so many months; below zero counts as zero."""
    return MasaKerja(*divmod(max(months, 0), 12))


def masa_kerja(mulai: date, sampai: date) -> MasaKerja:
    """Whole months from the first day to the second, not counting a month that is not full yet."""
    months = (sampai.year - mulai.year) * 12 + sampai.month - mulai.month
    return from_months(months - (1 if sampai.day < mulai.day else 0))


def counted_forward(mkg: MasaKerja, tmt: date, sampai: date) -> MasaKerja:
    """The masa kerja golongan of the last SK, counted on from its TMT to a later day."""
    return from_months(mkg.in_months + masa_kerja(tmt, sampai).in_months)


def mkg_after_promotion(lama: str, baru: str, mkg: MasaKerja) -> MasaKerja:
    """Masa kerja golongan after a rise from one golongan ruang to another, for example II/d to III/a."""
    loss = _LOSS_IN_YEARS.get((lama.partition("/")[0], baru.partition("/")[0]), 0)
    return from_months(mkg.in_months - loss * 12)

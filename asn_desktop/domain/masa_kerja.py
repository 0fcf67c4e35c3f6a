"""Length of service in whole years and months."""

from dataclasses import dataclass
from datetime import date


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


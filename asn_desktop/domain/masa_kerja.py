"""Length of service in whole years and months: of the whole career (MKS) and for pay (MKG).

Basis: PP 7/1977 with its changes (masa kerja golongan, and what is taken off on the way from golongan I to
II and II to III); the numbers themselves are dated data.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from asn_desktop.domain.golongan import GOLONGAN_PNS
from asn_desktop.domain.kalender import Selang, plus_bulan
from asn_desktop.domain.ketentuan import BukuKetentuan


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

    @property
    def gaya_sk(self) -> str:
        """As a surat keputusan writes it: "08 Tahun 01 Bulan"."""
        return f"{self.tahun:02d} Tahun {self.bulan:02d} Bulan"


NOL = MasaKerja(0, 0)


def from_months(months: int) -> MasaKerja:
    """The length of so many months; below zero counts as zero."""
    return MasaKerja(*divmod(max(months, 0), 12))


def masa_kerja(mulai: date, sampai: date) -> MasaKerja:
    """Whole months from the first day to the second, not counting a month that is not full yet."""
    months = (sampai.year - mulai.year) * 12 + sampai.month - mulai.month
    return from_months(months - (1 if sampai.day < mulai.day else 0))


def counted_forward(
    mkg: MasaKerja, tmt: date, sampai: date, tidak_dihitung: Sequence[Selang] = ()
) -> MasaKerja:
    """The masa kerja golongan of the last SK, counted on from its TMT to a later day (PP 7/1977), without the
    months of CLTN.
    """
    months = masa_kerja(tmt, sampai).in_months - bulan_hilang(tmt, sampai, tidak_dihitung)
    return from_months(mkg.in_months + months)


def masa_kerja_keseluruhan(
    tmt_cpns: date, pada: date, pmk: MasaKerja = NOL, tidak_dihitung: Sequence[Selang] = ()
) -> MasaKerja:
    """MKS: from TMT CPNS to a day, with credited service (PMK), without CLTN and other spans not counted
    (PP 7/1977).
    """
    return counted_forward(pmk, tmt_cpns, pada, tidak_dihitung)


def bulan_hilang(mulai: date, sampai: date, tidak_dihitung: Sequence[Selang]) -> int:
    """How many of the months since ``mulai`` do not count: those whose last day lies in one of the spans.

    So spans that overlap are taken off once, and service never shrinks while time goes on.
    """
    if not tidak_dihitung:
        return 0
    months = masa_kerja(mulai, sampai).in_months
    ends = (plus_bulan(mulai, number) - timedelta(days=1) for number in range(1, months + 1))
    return sum(1 for end in ends if any(satu.memuat(end) for satu in tidak_dihitung))


def potongan(dari: str, ke: str, ketentuan: BukuKetentuan, pada: date) -> int:
    """The months taken off MKG on the way between two golongan ruang (PP 7/1977: I to II six years, II to III
    five, III to IV none); none within a golongan, downwards, or between codes that are no golongan ruang.
    """
    if dari not in GOLONGAN_PNS or ke not in GOLONGAN_PNS:
        return 0
    ladder = ("I", "II", "III", "IV")
    first, last = ladder.index(dari.partition("/")[0]), ladder.index(ke.partition("/")[0])
    steps = zip(ladder[first:last], ladder[first + 1:last + 1], strict=True) if last > first else ()
    return sum(ketentuan.pada(f"mkg.potongan.{lower}.{upper}", pada).angka for lower, upper in steps)


def mkg_setelah_naik(mkg: MasaKerja, dari: str, ke: str, ketentuan: BukuKetentuan, pada: date) -> MasaKerja:
    """MKG in the new golongan on the day of a promotion (PP 7/1977)."""
    return from_months(mkg.in_months - potongan(dari, ke, ketentuan, pada))


def mkg_menurut_rumus(
    mks: MasaKerja, golongan_awal: str, golongan: str, ketentuan: BukuKetentuan, pada: date,
    mkg_awal: int = 0,
) -> MasaKerja:
    """MKG as the formula has it: MKS less what passings took off; ``mkg_awal`` are the years that the class
    of appointment begins with. Only a cross-check of what the last SK says (PP 7/1977).
    """
    months = mks.in_months + 12 * mkg_awal - potongan(golongan_awal, golongan, ketentuan, pada)
    return from_months(months)


def selisih(first: MasaKerja, second: MasaKerja) -> int:
    """How many months two lengths lie apart."""
    return abs(first.in_months - second.in_months)


def jumlah(bagian: Iterable[MasaKerja]) -> MasaKerja:
    """Several lengths together."""
    return from_months(sum(satu.in_months for satu in bagian))

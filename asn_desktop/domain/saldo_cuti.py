"""The balance of cuti tahunan: the right of a year, what is carried over, and in which order it is used.

Basis: PerBKN 24/2017 with PerBKN 7/2021 (PNS); PP 49/2018 and PerBKN 7/2022 (PPPK). Where the text leaves a
doubt (years used in part), the office may write a balance of its own with its reason, which then counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.kalender import plus_bulan


@dataclass(frozen=True, slots=True)
class AturanCuti:
    """The numbers, in working days: right of a year; most together with one year carried, with two unused
    years; ``masa_kerja`` months of service before there is a right; whether cuti bersama is taken off.
    """

    hak: int
    maks_satu: int
    maks_dua: int
    masa_kerja: int
    bersama_mengurangi: bool = False


@dataclass(frozen=True, slots=True)
class Saldo:
    """Days by the rows of the form: of two years ago (N-2), of last year (N-1), of this year (N)."""

    n2: int = 0
    n1: int = 0
    n: int = 0

    @property
    def jumlah(self) -> int:
        """All together."""
        return self.n2 + self.n1 + self.n

    def dipakai(self, hari: int) -> "Saldo":
        """What is left after so many days, taken from N-2, then N-1, then N; below zero only in N."""
        n2 = min(self.n2, hari)
        n1 = min(self.n1, hari - n2)
        return Saldo(self.n2 - n2, self.n1 - n1, self.n - (hari - n2 - n1))


@dataclass(frozen=True, slots=True)
class CatatanCuti:
    """What is known of one year: working days of cuti tahunan, cuti besar taken, days of cuti bersama, and
    (``sisa``) the rest at its end where the office states it itself.
    """

    terpakai: int = 0
    besar: bool = False
    bersama: int = 0
    sisa: int | None = None


@dataclass(frozen=True, slots=True)
class SaldoCuti:
    """The balance of a year: at its first day, what was used, what is left. ``manual``: the office stated the
    rest of the year before; ``sejak``: the first year that is recorded, what lies before it counts as none.
    """

    tahun: int
    hak: Saldo
    terpakai: int
    sisa: Saldo
    manual: bool
    sejak: int
    mulai_hak: date | None


def saldo_cuti(
    tahun: int, catatan: Mapping[int, CatatanCuti], aturan: AturanCuti, sejak: int, mulai_kerja: date | None
) -> SaldoCuti:
    """The balance of a year, counted on from the first year that is recorded (PerBKN 24/2017).

    Of last year at most ``maks_satu`` less a year's right is carried; of the year before only when neither of
    the two was used, at most ``maks_dua`` together. Cuti besar takes the right of its year.
    """
    first = min(sejak, tahun)
    starts = None if mulai_kerja is None else plus_bulan(mulai_kerja, aturan.masa_kerja)
    opening, carried, manual = Saldo(), Saldo(), False
    unused_before = False
    for year in range(first, tahun + 1):
        known = catatan.get(year, CatatanCuti())
        opening = Saldo(carried.n2, carried.n1, _right(year, known, aturan, starts))
        if year < tahun:
            unused = known.terpakai == 0 and not known.besar  # a year without a right is no unused one
            carried = _carried(opening, known, aturan, both_unused=unused and unused_before)
            unused_before, manual = unused, known.sisa is not None
    used = catatan.get(tahun, CatatanCuti()).terpakai
    return SaldoCuti(tahun, opening, used, opening.dipakai(used), manual, first, starts)


def _right(year: int, known: CatatanCuti, aturan: AturanCuti, starts: date | None) -> int:
    if known.besar or (starts is not None and starts > date(year, 12, 31)):
        return 0
    return max(aturan.hak - (known.bersama if aturan.bersama_mengurangi else 0), 0)


def _carried(opening: Saldo, known: CatatanCuti, aturan: AturanCuti, *, both_unused: bool) -> Saldo:
    """What the next year begins with: last year's rest becomes N-1, that of the year before N-2. A rest that
    the office states (as after a postponement for duty) is carried up to the most of two years.
    """
    room = max(aturan.maks_dua - aturan.hak, 0)
    if known.sisa is not None:
        return Saldo(0, min(known.sisa, room))
    left = opening.dipakai(known.terpakai)
    n1 = max(min(left.n, aturan.maks_satu - aturan.hak), 0)
    return Saldo(min(left.n1, room - n1) if both_unused else 0, n1)

"""Which plan speaks for somebody who has several in a period, where people are counted and not papers.

Source: PermenPANRB 6/2022 Ps. 24-25 and SE MenPANRB 3/2023 count "pegawai", so a person counts once; which
of his predikat that is they do not say as far as they were read. That the own post comes before Plt/Plh,
and the plan that ends last before the others, is how the list of SKP of e-Kinerja BKN is read (is_plt_plh,
periode_akhir; seen once); that the last penilai gives the predikat of the year is practice. So the first
half is a dated number which an office may change (ketentuan ``skp_ganda.sendiri``).
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.ketentuan import BukuKetentuan
from asn_desktop.domain.periode import Rentang


@dataclass(frozen=True, slots=True)
class RencanaOrang:
    """A plan of a person as far as it decides which counts; ``sementara``: as Plt, Plh or Pj."""

    id: str
    mulai: date
    selesai: date
    sementara: bool = False


def sendiri_dahulu(buku: BukuKetentuan, hari: date) -> bool:
    """Whether the own post counts before one as Plt, Plh or Pj on that day. Raises KeyError."""
    return bool(buku.pada("skp_ganda.sendiri", hari).angka)


def yang_dihitung(rencana: Iterable[RencanaOrang], rentang: Rentang, *, sendiri_dahulu: bool = True) -> str:
    """The id of the plan that speaks for its person: one of the own post before one of who stands in, then
    the one in force at the end of the period or nearest to it, then the one that began last.

    Raises ValueError without a plan.
    """

    def weight(one: RencanaOrang) -> tuple[bool, date, date, str]:
        own = sendiri_dahulu and not one.sementara
        return own, min(one.selesai, rentang.selesai), one.mulai, one.id

    return max(rencana, key=weight).id


def tidak_dihitung(
    orang: Mapping[Hashable, Iterable[RencanaOrang]], rentang: Rentang, *, sendiri_dahulu: bool = True
) -> frozenset[str]:
    """Of several people the ids of the plans that do not count, so that each is counted once."""
    found: set[str] = set()
    for rencana in orang.values():
        own = tuple(rencana)
        counted = yang_dihitung(own, rentang, sendiri_dahulu=sendiri_dahulu)
        found.update(one.id for one in own if one.id != counted)
    return frozenset(found)

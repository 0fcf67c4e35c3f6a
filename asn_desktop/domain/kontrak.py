"""The perjanjian kerja of a PPPK: when it ends, and how long it is. Basis: PP 49/2018; PermenPANRB 7/2023."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from asn_desktop.domain.kalender import Selang
from asn_desktop.domain.masa_kerja import masa_kerja


@dataclass(frozen=True, slots=True)
class AkhirKontrak:
    """The last contract: its days, its length in months, and whether it follows the one before it at once."""

    mulai: date
    sampai: date
    bulan: int
    menyambung: bool = True


def akhir_kontrak(kontrak: Iterable[Selang]) -> AkhirKontrak | None:
    """The contract that ends last, of several that end together the longest; None when no end is recorded.

    An extension may overlap with what it extends.
    """
    known = [satu for satu in kontrak if satu.sampai is not None and satu.sampai >= satu.mulai]
    if not known:
        return None
    last = max(known, key=lambda satu: (satu.sampai or satu.mulai, -satu.mulai.toordinal()))
    end = last.sampai or last.mulai
    before = max((satu.sampai for satu in known if satu.mulai < last.mulai and satu.sampai), default=None)
    joined = before is None or before >= last.mulai - timedelta(days=1)
    return AkhirKontrak(last.mulai, end, masa_kerja(last.mulai, end + timedelta(days=1)).in_months, joined)

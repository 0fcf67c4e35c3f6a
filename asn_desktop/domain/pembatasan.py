"""Restriction of processing: a pegawai whose data is kept and corrected, but not given away.

Basis: UU 27/2022 art. 11 and 41 (the person may ask to suspend and restrict processing; it is done within
3 x 24 hours). Under it everything is refused that carries the data further; kept are storing, seeing by who
may see, correcting by hand, the performance work that the law asks for, and the person's own report.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

YANG_BERSANGKUTAN = "Yang bersangkutan"


@dataclass(frozen=True, slots=True)
class Pembatasan:
    """One restriction: who asked, who set it when and why, and the same of its lifting once it is lifted."""

    id: str
    pegawai_id: str
    pemohon: str
    alasan: str
    oleh: str
    pada: datetime
    dicabut_oleh: str = ""
    dicabut_pada: datetime | None = None
    alasan_cabut: str = ""

    @property
    def berlaku(self) -> bool:
        """Whether it still holds."""
        return self.dicabut_pada is None


def pemohon_dari(daftar: Iterable[Pembatasan]) -> str:
    """Who asked for these, each once, the most frequent first: "Yang bersangkutan (3), Inspektorat"."""
    counted = Counter(satu.pemohon for satu in daftar)
    named = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(nama if jumlah == 1 else f"{nama} ({jumlah})" for nama, jumlah in named)

"""What takes two people: which actions, and which roles the second person may hold. One table, read by all.

Basis: PP 71/2019 art. 14 and UU 27/2022 art. 35 (measures in proportion to the harm): what cannot be taken
back, or carries many people's data away, is never one person's decision.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from asn_desktop.domain.peran import Izin, Peran

BATAS_EKSPOR = 50  # people whom one person may export alone
PENGGANTI_KODE = "kode pemulihan"  # stands in the trail in place of a second person's name
PENGGANTI_ALASAN = "pengguna tunggal"
MIN_ALASAN = 10  # characters of a reason that stands for the second person


class Tindakan(StrEnum):
    """An action that needs a second person; the value stands in the audit trail."""

    PULIHKAN = "pulihkan"
    MUSNAHKAN = "musnahkan"
    EKSPOR = "ekspor"
    DISIPLIN = "disiplin"


@dataclass(frozen=True, slots=True)
class AturanDuaOrang:
    """``label`` completes "untuk …"; ``izin`` is what the actor himself needs, if that exists yet;
    ``saksi`` are the roles of the second person, one of which is enough. ``alasan``: the window
    asks why, also where a second person agrees.
    """

    label: str
    izin: Izin | None
    saksi: frozenset[Peran]
    alasan: bool = True


_KANTOR = frozenset({Peran.PETUGAS, Peran.PIMPINAN, Peran.ADMIN_KUNCI})
DUA_ORANG: Mapping[Tindakan, AturanDuaOrang] = MappingProxyType(
    {
        Tindakan.PULIHKAN: AturanDuaOrang("memulihkan cadangan", Izin.PULIHKAN, _KANTOR),
        Tindakan.MUSNAHKAN: AturanDuaOrang("memusnahkan data", Izin.MUSNAHKAN, _KANTOR),
        Tindakan.EKSPOR: AturanDuaOrang(
            f"mengekspor lebih dari {BATAS_EKSPOR} pegawai atau data rahasia",
            Izin.EKSPOR,
            _KANTOR,
            alasan=False,
        ),
        # Its second person must know the people.
        Tindakan.DISIPLIN: AturanDuaOrang(
            "mencatat hukuman disiplin",
            Izin.UBAH_PEGAWAI,
            frozenset({Peran.PETUGAS, Peran.PENILAI, Peran.PIMPINAN}),
        ),
    }
)


def boleh_menyaksikan(peran: Iterable[Peran], tindakan: Tindakan) -> bool:
    """Whether a holder of these roles may be the second person."""
    return not DUA_ORANG[tindakan].saksi.isdisjoint(peran)

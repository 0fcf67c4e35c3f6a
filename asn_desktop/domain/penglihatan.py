"""Whom somebody sees: the people whom his roles show him, as one value that every read and write asks.

Basis: UU 27/2022 (PDP) art. 35, 36 and 39 (access only for those whose task needs it); who appraises whom is
PermenPANRB 6/2022 Ps. 1 no. 9.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.peran import Izin, Peran, boleh, melihat_semua


@dataclass(frozen=True, slots=True)
class Penglihatan:
    """Everybody (``semua``), or those whom ``pegawai_id`` appraises and the people of his unit, each if set.

    Assignments count that are in force on ``hari`` or within ``tahun``, and plans of ``tahun``. ``diri``:
    himself too.
    """

    hari: date
    tahun: int
    semua: bool = False
    pegawai_id: str | None = None
    menilai: bool = False
    memimpin: bool = False
    diri: bool = True

    @property
    def kosong(self) -> bool:
        """Whether he sees nobody at all."""
        return not self.semua and (self.pegawai_id is None or not (self.menilai or self.memimpin))


def penglihatan(
    peran: Iterable[Peran],
    izin: Iterable[Izin],
    pegawai_id: str | None,
    hari: date,
    tahun: int | None = None,
    *,
    diri: bool = True,
) -> Penglihatan:
    """Whom a holder of these roles sees when he does what ``izin`` allow (year: that of ``hari``).

    Only roles that allow it count: who reads everything as auditor still writes only about those whom he
    appraises.
    """
    wanted = tuple(izin)
    giving = frozenset(satu for satu in peran if all(boleh((satu,), one) for one in wanted))
    return Penglihatan(
        hari,
        tahun or hari.year,
        melihat_semua(giving),
        pegawai_id,
        Peran.PENILAI in giving,
        Peran.PIMPINAN in giving,
        diri,
    )

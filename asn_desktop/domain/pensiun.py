"""Retirement: the age by the post (BUP) and the day it takes effect.

Basis: UU 20/2023 Ps. 55; PP 11/2017 Ps. 239 and 240; UU 14/2005 for guru and dosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.kalender import awal_bulan_berikut, plus_tahun
from asn_desktop.domain.peraturan import Peraturan


@dataclass(frozen=True, slots=True)
class BarisBup:
    """One row: kind of post, its level (eselon or jenjang; "" any), how its name begins ("" any), years."""

    jenis_jabatan: str
    tingkat: str
    awalan: str
    bup: int
    peraturan: Peraturan


@dataclass(frozen=True, slots=True)
class Bup:
    """An age in years and why: the regulation, or the post that carries its own."""

    tahun: int
    dasar: str
    dari_jabatan: bool = False


def bup_jabatan(
    tabel: Sequence[BarisBup], jenis_jabatan: str, tingkat: str, jabatan: str, pada: date,
    bup_sendiri: int | None = None,
) -> Bup | None:
    """The BUP of a post: its own where it carries one, else the first row that fits (UU 20/2023 Ps. 55; PP
    11/2017 Ps. 239, 240); None when no row fits, as for a functional post whose jenjang is not recorded.
    """
    if bup_sendiri:
        return Bup(bup_sendiri, "", dari_jabatan=True)
    kind = "struktural" if jenis_jabatan == "rangkap" else jenis_jabatan
    name = f"{jabatan.strip().lower()} "
    for row in tabel:
        if (row.jenis_jabatan == kind and row.tingkat in {"", tingkat}
                and (not row.awalan or name.startswith(f"{row.awalan.lower()} "))
                and row.peraturan.berlaku_pada(pada)):
            return Bup(row.bup, row.peraturan.nama)
    return None


def tmt_pensiun(tanggal_lahir: date, bup: int) -> date:
    """The first day of the month after the one in which that birthday falls (PP 11/2017 Ps. 239)."""
    return awal_bulan_berikut(plus_tahun(tanggal_lahir, bup))

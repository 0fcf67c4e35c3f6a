"""Satyalancana Karya Satya for 10, 20 and 30 years of unbroken service.

Basis: UU 20/2009 and PP 35/2010: since TMT CPNS, never a hukuman disiplin sedang or berat, never CLTN.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.kalender import plus_tahun
from asn_desktop.domain.peraturan import Peraturan
from asn_desktop.domain.syarat import Syarat, syarat


@dataclass(frozen=True, slots=True)
class Satyalancana:
    """One kind: its code (X, XX, XXX), its name, the years it asks for."""

    kode: str
    nama: str
    tahun: int
    peraturan: Peraturan


@dataclass(frozen=True, slots=True)
class HakSatyalancana:
    """A kind that somebody has not been given: since or from when he has the years, and the conditions."""

    jenis: Satyalancana
    tmt: date
    syarat: tuple[Syarat, ...]


def hak_satyalancana(
    tmt_cpns: date, tabel: Sequence[Satyalancana], sudah: frozenset[str], pada: date, *,
    pernah_dihukum: bool | None, pernah_cltn: bool, sampai: date | None = None,
) -> tuple[HakSatyalancana, ...]:
    """The highest kind whose years are full without its being given, and the next one to come (UU 20/2009, PP
    35/2010). Kinds below one that was given are not asked for any more, nor those whose years are full only
    when service has ended (``sampai``, the first day after it).
    """
    kinds = sorted(tabel, key=lambda jenis: jenis.tahun)
    given = max((jenis.tahun for jenis in kinds if jenis.kode in sudah), default=0)
    open_kinds = [jenis for jenis in kinds if jenis.tahun > given
                  and (sampai is None or plus_tahun(tmt_cpns, jenis.tahun) < sampai)]
    due = [jenis for jenis in open_kinds if plus_tahun(tmt_cpns, jenis.tahun) <= pada]
    coming = [jenis for jenis in open_kinds if plus_tahun(tmt_cpns, jenis.tahun) > pada]
    return tuple(
        HakSatyalancana(jenis, plus_tahun(tmt_cpns, jenis.tahun), (
            syarat("satyalancana.hukuman", None if pernah_dihukum is None else not pernah_dihukum,
                   jenis.peraturan.nama),
            syarat("satyalancana.cltn", not pernah_cltn, jenis.peraturan.nama)))
        for jenis in (*due[-1:], *coming[:1])
    )

"""Kenaikan gaji berkala: when it is due, at which step of the table, and by what conditions.

Basis: PNS PP 7/1977 Ps. 11 to 13; PPPK PermenPANRB 7/2023.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import dropwhile, takewhile

from asn_desktop.domain.golongan import GOLONGAN_PNS
from asn_desktop.domain.kalender import plus_bulan
from asn_desktop.domain.ketentuan import BukuKetentuan
from asn_desktop.domain.masa_kerja import MasaKerja
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.syarat import Syarat, syarat

_TERBAIK = list(Predikat)


def problems_of_kgb(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """What an increase of pay on record hardly says: a new pay that is not higher (PP 7/1977 Ps. 11), a PNS's
    that begins within a month.
    """
    found = []
    old, new, tmt = values.get("gaji_lama"), values.get("gaji_baru"), values.get("tmt")
    if isinstance(old, int) and isinstance(new, int) and new <= old:
        found.append(Problem("gaji_baru", "kgb.tidak_naik", severity=Severity.JANGGAL))
    if isinstance(tmt, date) and tmt.day != 1 and values.get("golongan") in GOLONGAN_PNS:
        found.append(Problem("tmt", "golongan.bukan_awal_bulan", severity=Severity.JANGGAL))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class DasarMkg:
    """The last SK that says a masa kerja golongan (KP, KGB, PMK): golongan, MKG at its TMT."""

    golongan: str
    mkg: MasaKerja
    tmt: date


@dataclass(frozen=True, slots=True)
class JatuhKgb:
    """One increase: the day it takes effect and the years of MKG reached on it."""

    tmt: date
    mkg: int


def jadwal_kgb(dasar: DasarMkg, tangga: Sequence[int], hilang: int = 0) -> tuple[JatuhKgb, ...]:
    """All increases after the last SK, as long as golongan and table stay: one for each step above its MKG
    (PP 7/1977 Ps. 11). ``hilang`` are months that do not count (CLTN) since then.

    To reach the first step is none: below it pay is that of the first row already.
    """
    at = dasar.mkg.in_months
    return tuple(JatuhKgb(plus_bulan(dasar.tmt, step * 12 - at + hilang), step)
                 for step in tangga[1:] if step * 12 > at)


def kgb_berikut(dasar: DasarMkg, tangga: Sequence[int], hilang: int = 0) -> JatuhKgb | None:
    """The first increase after the last SK; None at the top of the table."""
    return next(iter(jadwal_kgb(dasar, tangga, hilang)), None)


def kgb_setelah(jadwal: Sequence[JatuhKgb], hari: date) -> JatuhKgb | None:
    """The first increase that takes effect after a day."""
    return next(dropwhile(lambda satu: satu.tmt <= hari, jadwal), None)


def kgb_terlewat(jadwal: Sequence[JatuhKgb], hari: date) -> tuple[JatuhKgb, ...]:
    """The increases that should have taken effect up to a day without an SK that says so."""
    return tuple(takewhile(lambda satu: satu.tmt <= hari, jadwal))


def surat_paling_lambat(tmt: date, ketentuan: BukuKetentuan) -> date:
    """The day by which the surat pemberitahuan is issued: two months before (PP 7/1977 Ps. 11 to 13)."""
    return plus_bulan(tmt, -ketentuan.pada("kgb.surat", tmt).angka)


def tunda_kgb(tmt: date, bulan: int, ketentuan: BukuKetentuan) -> date:
    """The day of an increase after a postponement of 1 to 12 months (PP 7/1977 Ps. 12); it may be postponed
    again. The time counts for the next one, since that follows MKG. Raises ValueError for other lengths.
    """
    if not 1 <= bulan <= ketentuan.pada("kgb.tunda", tmt).angka:
        raise ValueError(bulan)
    return plus_bulan(tmt, bulan)


def syarat_kgb_pns(
    tmt: date, predikat: Mapping[int, Predikat], ketentuan: BukuKetentuan, status: str = "PNS"
) -> tuple[Syarat, ...]:
    """Whether the performance of the year before lets it pass (PP 7/1977 Ps. 11), and, for a CPNS, that the
    first increase waits for the appointment as PNS.
    """
    least = ketentuan.pada("kgb.predikat", tmt)
    found = [syarat_predikat("kgb.predikat", predikat, tmt.year - 1, least.predikat, least.dasar)]
    if status == "CPNS":
        found.append(syarat("kgb.cpns", None, least.dasar))
    return tuple(found)


def syarat_kgb_pppk(
    jatuh: JatuhKgb, golongan: str, predikat: Mapping[int, Predikat], kontrak: int | None,
    ketentuan: BukuKetentuan,
) -> tuple[Syarat, ...]:
    """Contract longer than two years and predikat at least Baik in the last two; for the first increase of
    golongan V, after one year, in the last one (PermenPANRB 7/2023). ``kontrak`` in months, None when
    unknown.
    """
    tmt = jatuh.tmt
    limit, least = ketentuan.pada("kgb_pppk.kontrak", tmt), ketentuan.pada("kgb_pppk.predikat", tmt)
    first_of_v = golongan == "V" and jatuh.mkg == 1
    years = ketentuan.pada("kgb_pppk.tahun_V" if first_of_v else "kgb_pppk.tahun", tmt).angka
    longer = None if kontrak is None else kontrak > limit.angka
    return (
        syarat("kgb.kontrak", longer, limit.dasar, bulan=kontrak or 0, batas=limit.angka),
        *(syarat_predikat("kgb.predikat", predikat, tmt.year - back, least.predikat, least.dasar)
          for back in range(years, 0, -1)),
    )


def syarat_predikat(
    kode: str, predikat: Mapping[int, Predikat], tahun: int, terendah: Predikat, dasar: str
) -> Syarat:
    """Whether the predikat of a year is at least that one; not known while none is recorded."""
    found = predikat.get(tahun)
    met = None if found is None else _TERBAIK.index(found) >= _TERBAIK.index(terendah)
    return syarat(kode, met, dasar, tahun=tahun, predikat=found or "", terendah=terendah)

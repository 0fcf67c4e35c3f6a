"""Penetapan angka kredit (PAK): what was set before, what is new, and what both come to (PerBKN 3/2023).

What nobody recorded is asked and never guessed: a first PAK of a jenjang needs its base values.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from asn_desktop.domain.angka_kredit import NOL, UNSUR, Konversi, kata_masa
from asn_desktop.domain.kalender import akhir_bulan
from asn_desktop.domain.problems import NotAllowed, Problem


@dataclass(frozen=True, slots=True)
class Unsur:
    """One row of the PAK: what was set before and what is new; ``kode`` is one of ``UNSUR``."""

    kode: str
    lama: Decimal = NOL
    baru: Decimal = NOL

    @property
    def jumlah(self) -> Decimal:
        """Both together."""
        return self.lama + self.baru


@dataclass(frozen=True, slots=True)
class Penetapan:
    """One PAK with its five rows in the order of ``UNSUR``; ``sampai`` is the last day that it counts."""

    sampai: date
    jenjang: str
    golongan: str
    unsur: tuple[Unsur, ...]
    mulai: date | None = None

    @property
    def lama(self) -> Decimal:
        """All that was set before."""
        return sum((satu.lama for satu in self.unsur), start=NOL)

    @property
    def baru(self) -> Decimal:
        """All that is new."""
        return sum((satu.baru for satu in self.unsur), start=NOL)

    @property
    def jumlah(self) -> Decimal:
        """Angka kredit kumulatif."""
        return self.lama + self.baru


@dataclass(frozen=True, slots=True)
class NilaiAwal:
    """Base values of the first PAK of a jenjang, as older papers say them: 0 says that there is none."""

    dasar: Decimal
    jf_lama: Decimal
    penyesuaian: Decimal
    pendidikan: Decimal = NOL


@dataclass(frozen=True, slots=True)
class Akumulasi:
    """What a jenjang has got until a day; ``sampai`` None: base values only."""

    jumlah: Decimal
    sampai: date | None


def hari_akhir(satu: Konversi) -> date:
    """The last day that a conversion counts."""
    return akhir_bulan(date(satu.tahun, satu.bulan_selesai, 1))


def hari_awal(satu: Konversi) -> date:
    """The first day that a conversion counts."""
    return date(satu.tahun, satu.bulan_mulai, 1)


def sebelumnya(penetapan: Iterable[Penetapan], hari: date) -> Penetapan | None:
    """The PAK that ended last before a day."""
    return max((satu for satu in penetapan if satu.sampai < hari), key=_until, default=None)


def akumulasi(jenjang: str, penetapan: Sequence[Penetapan], konversi: Iterable[Konversi], *, dibawa: bool,
              ) -> Akumulasi | None:
    """What the last PAK set and what was converted after it, in one jenjang.

    None while nothing says what it began with: no PAK of this jenjang, and none of an earlier one that would
    begin it at zero (``dibawa``: an excess goes into the next jenjang, so that it must be stated).
    """
    own = max((satu for satu in penetapan if satu.jenjang == jenjang), key=_until, default=None)
    if own is None and (dibawa or not penetapan):
        return None
    after = own.sampai if own else max(satu.sampai for satu in penetapan)
    later = [satu for satu in konversi
             if satu.jenjang == jenjang and (hari_awal(satu) > after or own is None)]
    total = sum((satu.angka_kredit for satu in later), start=own.jumlah if own else NOL)
    days = [hari_akhir(satu) for satu in later]
    return Akumulasi(total, max([*days, *([own.sampai] if own else [])], default=None))


def susun_penetapan(
    jenjang: str,
    golongan: str,
    sampai: date,
    penetapan: Sequence[Penetapan],
    konversi: Sequence[Konversi],
    awal: NilaiAwal | None = None,
    *,
    dibawa: bool = False,
    pendidikan: Decimal = NOL,
    penyesuaian: Decimal = NOL,
) -> Penetapan:
    """The PAK of a jenjang up to a day: each row begins with what the PAK before it came to.

    Raises NotAllowed for base values that nobody stated, for a conversion that goes on after that day, and
    when nothing was converted since the last PAK.
    """
    before = sebelumnya([satu for satu in penetapan if satu.jenjang == jenjang], sampai)
    since = before.sampai if before else None
    fitting = [satu for satu in konversi if satu.jenjang == jenjang and hari_awal(satu) <= sampai
               and (since is None or hari_akhir(satu) > since)]
    torn = next((satu for satu in fitting if hari_akhir(satu) > sampai or
                 (since is not None and hari_awal(satu) <= since)), None)
    if torn is not None:
        raise NotAllowed((Problem("sampai", "ak.terpotong", {
            "masa": kata_masa(torn.bulan_mulai, torn.bulan_selesai, torn.tahun)}),))
    if not fitting:
        raise NotAllowed((Problem("sampai", "ak.tanpa_konversi", {"jenjang": jenjang}),))
    fresh = {"konversi": sum((satu.angka_kredit for satu in fitting), start=NOL), "pendidikan": pendidikan,
             "penyesuaian": penyesuaian}
    rows = _begun(before, penetapan, awal, jenjang, dibawa=dibawa)
    first = before.sampai + timedelta(days=1) if before else min(map(hari_awal, fitting))
    return Penetapan(sampai, jenjang, golongan,
                     tuple(Unsur(kode, lama, fresh.get(kode, NOL))
                           for kode, lama in zip(UNSUR, rows, strict=True)), first)


def _begun(before: Penetapan | None, penetapan: Sequence[Penetapan], awal: NilaiAwal | None, jenjang: str, *,
           dibawa: bool) -> tuple[Decimal, ...]:
    """The column LAMA."""
    if before is not None:
        return tuple(satu.jumlah for satu in before.unsur)
    if awal is not None:
        return awal.dasar, awal.jf_lama, awal.penyesuaian, NOL, awal.pendidikan
    if penetapan and not dibawa:
        return (NOL,) * len(UNSUR)
    raise NotAllowed((Problem("awal", "ak.awal_belum", {"jenjang": jenjang}),))


def _until(satu: Penetapan) -> date:
    return satu.sampai

"""Kenaikan pangkat: the next one by the kind that the post opens, when at the earliest, and why not sooner.

Basis: PP 99/2000 with PP 12/2002; PermenPANRB 1/2023 and PerBKN 3/2023 (jabatan fungsional); PerBKN 2/2025
(reguler); the periods PerBKN 4/2025. Every number is dated data.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType

from asn_desktop.domain.angka_kredit import AturanAk, posisi
from asn_desktop.domain.golongan import GOLONGAN_PNS, urut_golongan
from asn_desktop.domain.kalender import Selang, awal_bulan, awal_bulan_berikut, plus_bulan, plus_tahun
from asn_desktop.domain.ketentuan import BukuKetentuan
from asn_desktop.domain.kgb import syarat_predikat
from asn_desktop.domain.pendidikan import urut_pendidikan
from asn_desktop.domain.peraturan import Peraturan
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.syarat import Syarat, ada_yang_tidak, semua_terpenuhi, syarat

REGULER, STRUKTURAL, FUNGSIONAL, IJAZAH = (
    "reguler", "pilihan_struktural", "pilihan_fungsional", "penyesuaian_ijazah")
_MONTHS_AHEAD = 60  # how far periods are looked for: none of the tables leaves a year without one


@dataclass(frozen=True, slots=True)
class PeriodeKp:
    """The months on whose first day promotions take effect, under one regulation."""

    bulan: tuple[int, ...]
    peraturan: Peraturan


@dataclass(frozen=True, slots=True)
class RentangGolongan:
    """Lowest and highest golongan ruang of a post."""

    terendah: str
    tertinggi: str
    dasar: str


@dataclass(frozen=True, slots=True)
class UjianDinas:
    """The examination on the way to the next golongan, and what exempts from it."""

    nama: str
    bebas_ijazah: str
    bebas_latihan: tuple[str, ...]
    dasar: str


@dataclass(frozen=True, slots=True)
class AturanPangkat:
    """All tables that decide; ``puncak`` and ``awal`` by tingkat pendidikan."""

    ketentuan: BukuKetentuan
    periode: tuple[PeriodeKp, ...]
    puncak: Mapping[str, str]
    awal: Mapping[str, str]
    jabatan: Mapping[tuple[str, str], RentangGolongan]
    ujian: Mapping[str, UjianDinas]
    angka_kredit: AturanAk


@dataclass(frozen=True, slots=True)
class Karier:
    """What the rules look at. ``hukuman``: the days of hukuman disiplin sedang and berat,
    ``hukuman_tertutup``: one is sealed for whoever asks; ``tingkat``: eselon or jenjang; ``ujian``,
    ``latihan``: names of what was passed; ``angka_kredit``: all of the jenjang, None: not recorded.
    """

    status: str
    golongan: str | None
    tmt_golongan: date | None
    jenis_jabatan: str = ""
    tingkat: str = ""
    tmt_jabatan: date | None = None
    pendidikan: str | None = None
    predikat: Mapping[int, Predikat] = field(default_factory=lambda: MappingProxyType({}))
    hukuman: tuple[Selang, ...] = ()
    hukuman_tertutup: bool = False
    ujian: frozenset[str] = frozenset()
    latihan: frozenset[str] = frozenset()
    angka_kredit: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Kenaikan:
    """A promotion of one kind. ``tmt`` is the first day at which nothing that is known forbids it (None:
    never as things are), ``syarat`` the conditions on that day; ``paling_awal`` the first day that the
    years allow, ``tertunda`` what was not met then.
    """

    jenis: str
    golongan: str | None
    tmt: date | None
    syarat: tuple[Syarat, ...]
    paling_awal: date | None = None
    tertunda: tuple[Syarat, ...] = ()

    @property
    def terpenuhi(self) -> bool:
        """Whether every condition is met on that day."""
        return self.tmt is not None and semua_terpenuhi(self.syarat)


def tmt_periode(periode: Sequence[PeriodeKp], sejak: date) -> date | None:
    """The first day on or after this one at which a promotion may take effect (PP 99/2000, PerBKN 4/2023,
    PerBKN 4/2025).
    """
    day = sejak if sejak.day == 1 else awal_bulan_berikut(sejak)
    for number in range(_MONTHS_AHEAD):
        at = plus_bulan(awal_bulan(day), number)
        if any(at.month in row.bulan and row.peraturan.berlaku_pada(at) for row in periode):
            return at
    return None


def golongan_berikut(golongan: str) -> str | None:
    """The golongan ruang above; None above IV/e and for codes that are none."""
    if golongan not in GOLONGAN_PNS[:-1]:
        return None
    return GOLONGAN_PNS[GOLONGAN_PNS.index(golongan) + 1]


def kenaikan_berikut(karier: Karier, aturan: AturanPangkat, dari: date) -> tuple[Kenaikan, ...]:
    """The next promotion of every kind that is open, from a day on, the soonest first. Never empty: what
    makes one impossible is its reason.
    """
    none = _nothing_open(karier)
    if none is not None:
        return (Kenaikan("", None, None, (none,)),)
    found = [_next_of(jenis, karier, aturan, dari) for jenis in _kinds(karier, aturan)]
    return tuple(sorted(found, key=lambda satu: (satu.tmt or date.max, not satu.terpenuhi)))


def syarat_pada(jenis: str, karier: Karier, aturan: AturanPangkat, tmt: date) -> tuple[Syarat, ...]:
    """The conditions of a kind on a day: those of the kind, then predikat of the last two years and no
    hukuman disiplin sedang or berat in force (PP 99/2000). Raises KeyError for an unknown kind.
    """
    least = aturan.ketentuan.pada("kp.predikat", tmt)
    years = aturan.ketentuan.pada("kp.tahun_predikat", tmt).angka
    punished = next((satu for satu in karier.hukuman if satu.memuat(tmt)), None)
    return (
        *_OWN[jenis](karier, aturan, tmt),
        *(syarat_predikat("kp.predikat", karier.predikat, tmt.year - back, least.predikat, least.dasar)
          for back in range(years, 0, -1)),
        syarat("kp.hukuman", False if punished else None if karier.hukuman_tertutup else True, "PP 94/2021",
               sampai=punished.sampai if punished else None),
    )


def _nothing_open(karier: Karier) -> Syarat | None:
    if karier.status != "PNS":
        return syarat("kp.status", False, "PP 99/2000", status=karier.status)
    if not karier.golongan or karier.tmt_golongan is None:
        return syarat("kp.golongan", None, "PP 99/2000")
    if golongan_berikut(karier.golongan) is None:
        return syarat("kp.puncak", False, "PP 99/2000", golongan=karier.golongan)
    return None


def _kinds(karier: Karier, aturan: AturanPangkat) -> Iterator[str]:
    by_post = {"struktural": STRUKTURAL, "rangkap": STRUKTURAL, "fungsional": FUNGSIONAL}
    yield by_post.get(karier.jenis_jabatan, REGULER)
    start = aturan.awal.get(karier.pendidikan or "")
    if urut_golongan(start) > urut_golongan(karier.golongan):
        yield IJAZAH


def _next_of(jenis: str, karier: Karier, aturan: AturanPangkat, dari: date) -> Kenaikan:
    target = _target(jenis, karier, aturan)
    first = tmt_periode(aturan.periode, max(dari, _years_full(jenis, karier, aturan, dari)))
    if first is None:
        return Kenaikan(jenis, target, None, (syarat("kp.periode", None, "PerBKN 4/2025"),))
    tried: list[tuple[date, tuple[Syarat, ...]]] = []
    for day in _days_to_try(first, karier, aturan):
        tried.append((day, syarat_pada(jenis, karier, aturan, day)))
        if semua_terpenuhi(tried[-1][1]) or not _later_may_be_better(karier, first, tried[0][1]):
            break
    best = next((one for one in tried if semua_terpenuhi(one[1])), None) or next(
        (one for one in tried if not ada_yang_tidak(one[1])), None)
    missing = _unmet(tried[0][1])
    if best is None:
        return Kenaikan(jenis, target, None, tried[0][1], first, missing)
    return Kenaikan(jenis, target, best[0], best[1], first, missing if best[0] != first else ())


def _days_to_try(first: date, karier: Karier, aturan: AturanPangkat) -> Iterator[date]:
    """The first day, the days after a hukuman ends, and the first periods of the years after: predikat change
    by the year.
    """
    yield first
    ends = [satu.sampai for satu in karier.hukuman if satu.sampai is not None and satu.sampai >= first]
    january = [date(first.year + number, 1, 1) for number in (1, 2, 3)]
    for day in sorted([*(end + timedelta(days=1) for end in ends), *january]):
        at = tmt_periode(aturan.periode, day)
        if at is not None:
            yield at


def _later_may_be_better(karier: Karier, first: date, found: tuple[Syarat, ...]) -> bool:
    """Whether a later day can say more: something forbids the first, or later predikat are known already."""
    return ada_yang_tidak(found) or max(karier.predikat, default=0) >= first.year


def _unmet(found: tuple[Syarat, ...]) -> tuple[Syarat, ...]:
    return tuple(satu for satu in found if not satu.terpenuhi)


def _target(jenis: str, karier: Karier, aturan: AturanPangkat) -> str | None:
    if jenis == IJAZAH:
        return aturan.awal.get(karier.pendidikan or "")
    return golongan_berikut(karier.golongan or "")


def _years_full(jenis: str, karier: Karier, aturan: AturanPangkat, dari: date) -> date:
    """The day on which the years in pangkat (and jabatan) are full."""
    start = karier.tmt_golongan or dari
    years, with_post = _years(jenis, karier, aturan, dari)
    if with_post and karier.tmt_jabatan is not None:
        start = max(start, karier.tmt_jabatan)
    return plus_tahun(start, years)


def _years(jenis: str, karier: Karier, aturan: AturanPangkat, pada: date) -> tuple[int, bool]:
    """How many years a kind asks for, and whether they count in the jabatan too."""
    code = {REGULER: "kp.reguler", FUNGSIONAL: "kp.fungsional", IJAZAH: "kp.ijazah",
            STRUKTURAL: "kp.struktural"}[jenis]
    below = jenis == STRUKTURAL and _just_below(karier, aturan)
    return aturan.ketentuan.pada("kp.struktural_di_bawah" if below else code, pada).angka, below


def _just_below(karier: Karier, aturan: AturanPangkat) -> bool:
    rentang = _rentang(karier, aturan)
    return rentang is not None and golongan_berikut(karier.golongan or "") == rentang.terendah


def _rentang(karier: Karier, aturan: AturanPangkat) -> RentangGolongan | None:
    kind = "struktural" if karier.jenis_jabatan == "rangkap" else karier.jenis_jabatan
    return aturan.jabatan.get((kind, karier.tingkat))


def _in_pangkat(jenis: str, karier: Karier, aturan: AturanPangkat, tmt: date) -> Iterator[Syarat]:
    years, with_post = _years(jenis, karier, aturan, tmt)
    basis = aturan.ketentuan.pada("kp.reguler", tmt).dasar
    since = karier.tmt_golongan
    yield syarat("kp.masa_pangkat", None if since is None else plus_tahun(since, years) <= tmt, basis,
                 tahun=years, tmt=since)
    if with_post:
        post = karier.tmt_jabatan
        yield syarat("kp.masa_jabatan", None if post is None else plus_tahun(post, years) <= tmt, basis,
                     tahun=years, tmt=post)


def _examined(karier: Karier, aturan: AturanPangkat) -> Iterator[Syarat]:
    ujian = aturan.ujian.get(karier.golongan or "")
    if ujian is None:
        return
    exempt = urut_pendidikan(karier.pendidikan) >= urut_pendidikan(ujian.bebas_ijazah)
    trained = any(nama in karier.latihan for nama in ujian.bebas_latihan)
    met = True if exempt or trained or ujian.nama in karier.ujian else None
    yield syarat("kp.ujian", met, ujian.dasar, ujian=ujian.nama)


def _reguler(karier: Karier, aturan: AturanPangkat, tmt: date) -> Iterator[Syarat]:
    yield from _in_pangkat(REGULER, karier, aturan, tmt)
    top = aturan.puncak.get(karier.pendidikan or "")
    target = golongan_berikut(karier.golongan or "")
    met = None if top is None else urut_golongan(target) <= urut_golongan(top)
    yield syarat("kp.ijazah", met, "PP 99/2000 jo. PP 12/2002", pendidikan=karier.pendidikan or "",
                 puncak=top or "", golongan=target)
    yield from _examined(karier, aturan)


def _struktural(karier: Karier, aturan: AturanPangkat, tmt: date) -> Iterator[Syarat]:
    yield from _in_pangkat(STRUKTURAL, karier, aturan, tmt)
    rentang, target = _rentang(karier, aturan), golongan_berikut(karier.golongan or "")
    met = None if rentang is None else urut_golongan(target) <= urut_golongan(rentang.tertinggi)
    yield syarat("kp.jenjang_jabatan", met, rentang.dasar if rentang else "PP 100/2000 jo. PP 13/2002",
                 jabatan=karier.tingkat, tertinggi=rentang.tertinggi if rentang else "", golongan=target)
    yield from _examined(karier, aturan)


def _fungsional(karier: Karier, aturan: AturanPangkat, tmt: date) -> Iterator[Syarat]:
    yield from _in_pangkat(FUNGSIONAL, karier, aturan, tmt)
    needed = aturan.angka_kredit.baris(karier.tingkat, karier.golongan or "", tmt)
    if needed is None:
        yield syarat("kp.jenjang_fungsional", None, "PermenPANRB 1/2023", jenjang=karier.tingkat,
                     golongan=karier.golongan)
        return
    basis, have = needed.peraturan.nama, karier.angka_kredit
    now = None if have is None else posisi(karier.tingkat, needed.golongan, have, aturan.angka_kredit, tmt)
    yield syarat("kp.angka_kredit", None if now is None else now.untuk_pangkat >= needed.pangkat, basis,
                 butuh=needed.pangkat, ada=None if now is None else now.untuk_pangkat)
    if needed.naik_jenjang:
        yield syarat("kp.ak_jenjang", None if now is None else now.cukup_jenjang, basis,
                     butuh=needed.ak_jenjang, ada=have)
        yield syarat("kp.naik_jenjang", None, basis)


def _ijazah(karier: Karier, aturan: AturanPangkat, tmt: date) -> Iterator[Syarat]:
    yield from _in_pangkat(IJAZAH, karier, aturan, tmt)
    basis = aturan.ketentuan.pada("kp.ijazah", tmt).dasar
    yield syarat("kp.upkp", True if "UPKP" in karier.ujian else None, basis)
    yield syarat("kp.formasi", None, basis)


_OWN: Mapping[str, Callable[[Karier, AturanPangkat, date], Iterator[Syarat]]] = {
    REGULER: _reguler, STRUKTURAL: _struktural, FUNGSIONAL: _fungsional, IJAZAH: _ijazah}

"""Angka kredit of a jabatan fungsional: predikat converted, added up, and put beside what pangkat and jenjang
need.

Basis: PermenPANRB 1/2023 and Peraturan BKN 3/2023 (konversi, akumulasi and penetapan angka kredit). Every
number is dated data (``AturanAk``); sums are exact and rounded once, half up.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

from asn_desktop.domain.angka import baca_angka
from asn_desktop.domain.peraturan import Peraturan
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.problems import Problem, Severity
from asn_desktop.domain.rentang import rentang_tahun
from asn_desktop.domain.tanggal import NAMA_BULAN

BULAN_SETAHUN: Final = 12
DESIMAL: Final = 3  # how exactly a converted figure is kept
UNSUR: Final = ("dasar", "jf_lama", "penyesuaian", "konversi", "pendidikan")  # rows of the penetapan
NOL: Final = Decimal(0)


@dataclass(frozen=True, slots=True)
class KebutuhanAk:
    """What one golongan of a jenjang asks for the next pangkat and the next jenjang (None: there is none).

    ``koefisien`` is the AK of a year at predikat Baik; ``naik_jenjang``: the next pangkat lies in the next
    jenjang; ``di_bawah``: what the golongan below it in the same jenjang asked together.
    """

    jenjang: str
    golongan: str
    golongan_berikut: str
    koefisien: Decimal
    pangkat: Decimal
    ak_jenjang: Decimal | None
    naik_jenjang: bool
    peraturan: Peraturan
    di_bawah: Decimal = NOL


@dataclass(frozen=True, slots=True)
class PersenPredikat:
    """How many percent of the koefisien a predikat gives."""

    predikat: Predikat
    persen: int
    peraturan: Peraturan


@dataclass(frozen=True, slots=True)
class NilaiDasar:
    """What is taken off the AK of the old system at its integration, by education; ``pasti``: checked."""

    pendidikan: str
    nilai: Decimal
    peraturan: Peraturan
    pasti: bool


@dataclass(frozen=True, slots=True)
class AturanAk:
    """The dated tables; ``berikut`` names the jenjang above each."""

    kebutuhan: tuple[KebutuhanAk, ...]
    persen: tuple[PersenPredikat, ...]
    nilai_dasar: tuple[NilaiDasar, ...]
    berikut: Mapping[str, str]

    def baris(self, jenjang: str, golongan: str, hari: date) -> KebutuhanAk | None:
        """What that golongan asks on a day (before all rows the first: PermenPANRB 1/2023 also converts the
        predikat of 2022); None for the top of a ladder and for a golongan that the jenjang has not.
        """
        rows = [row for row in self.kebutuhan if (row.jenjang, row.golongan) == (jenjang, golongan)]
        return next((row for row in rows if row.peraturan.berlaku_pada(hari)), rows[0] if rows else None)

    def koefisien(self, jenjang: str, hari: date) -> Decimal | None:
        """AK of a year at predikat Baik; None for an unknown jenjang."""
        rows = [row for row in self.kebutuhan if row.jenjang == jenjang]
        found = next((row for row in rows if row.peraturan.berlaku_pada(hari)), rows[0] if rows else None)
        return found.koefisien if found else None

    def persen_pada(self, predikat: Predikat, hari: date) -> int | None:
        """Percent of a predikat; None for a day before predikat were converted at all."""
        return next((row.persen for row in self.persen
                     if row.predikat is predikat and row.peraturan.berlaku_pada(hari)), None)

    def tahun_pertama(self) -> int:
        """The first year whose predikat is converted."""
        return min(row.peraturan.berlaku_dari.year for row in self.persen if row.peraturan.berlaku_dari)


@dataclass(frozen=True, slots=True)
class MasaJabatan:
    """A post from a day on until the next one or ``sampai``; ``jenjang`` is empty for one that earns no AK.

    ``fungsional``: it is a jabatan fungsional, so that without a jenjang something is missing.
    """

    jabatan: str
    jenjang: str
    mulai: date
    sampai: date | None = None
    fungsional: bool = True


@dataclass(frozen=True, slots=True)
class MasaPredikat:
    """A predikat and the days that it speaks of. ``urut``: 0 a final evaluation, 1 an appraisal of earlier
    years, 2 an evaluation of a part of the year. ``sementara``: given for a post that he only stood in for.
    """

    predikat: Predikat
    mulai: date
    selesai: date
    asal: str
    asal_id: str = ""
    urut: int = 0
    sementara: bool = False


@dataclass(frozen=True, slots=True)
class Konversi:
    """One line of the conversion: months of one year in one post at one predikat; months inclusive."""

    tahun: int
    bulan_mulai: int
    bulan_selesai: int
    jabatan: str
    jenjang: str
    golongan: str
    predikat: Predikat
    persen: int
    koefisien: Decimal
    angka_kredit: Decimal
    asal: str = ""
    asal_id: str = ""

    @property
    def bulan(self) -> int:
        """How many months it counts."""
        return jumlah_bulan(self.bulan_mulai, self.bulan_selesai)


@dataclass(frozen=True, slots=True)
class Kurang:
    """Months of a year for which no line can be made, and why (a code of ``fields.texts``)."""

    kode: str
    bulan_mulai: int
    bulan_selesai: int
    jabatan: str = ""


@dataclass(frozen=True, slots=True)
class UsulTahun:
    """What can be converted of a year, and what is missing for the rest."""

    tahun: int
    konversi: tuple[Konversi, ...]
    kurang: tuple[Kurang, ...]


@dataclass(frozen=True, slots=True)
class Posisi:
    """The AK of a jenjang beside both needs, each its own bar: what was got for the pangkat is what was got
    in the jenjang without the needs of the golongan below, so that an excess is carried inside the jenjang.

    ``kebutuhan`` None: the golongan is the last of its ladder, or is none of that jenjang.
    """

    jenjang: str
    golongan: str
    jumlah: Decimal
    kebutuhan: KebutuhanAk | None

    @property
    def untuk_pangkat(self) -> Decimal:
        """What counts for the next pangkat."""
        return self.jumlah - (self.kebutuhan.di_bawah if self.kebutuhan else NOL)

    @property
    def selisih_pangkat(self) -> Decimal | None:
        """Excess (positive) or lack (negative) for the next pangkat."""
        return self.untuk_pangkat - self.kebutuhan.pangkat if self.kebutuhan else None

    @property
    def selisih_jenjang(self) -> Decimal | None:
        """Excess or lack for the next jenjang; None when there is none above."""
        if self.kebutuhan is None or self.kebutuhan.ak_jenjang is None:
            return None
        return self.jumlah - self.kebutuhan.ak_jenjang

    @property
    def cukup_pangkat(self) -> bool:
        """Whether the AK for the next pangkat is there, and that of the jenjang where it lies in the next."""
        if self.selisih_pangkat is None or self.selisih_pangkat < 0:
            return False
        return not self._jenjang_too or self.cukup_jenjang

    @property
    def cukup_jenjang(self) -> bool:
        """Whether the AK for the next jenjang is there."""
        return self.selisih_jenjang is not None and self.selisih_jenjang >= 0

    @property
    def di_bawah_dasar(self) -> bool:
        """Whether there is less than the golongan below asked together: a base value must be missing."""
        return self.untuk_pangkat < 0

    @property
    def _jenjang_too(self) -> bool:
        return self.kebutuhan is not None and self.kebutuhan.naik_jenjang


def jumlah_bulan(mulai: int, selesai: int) -> int:
    """Months from the first to the last, both counted (PerBKN 3/2023). Raises ValueError for months that are
    none or run backwards.
    """
    if not 1 <= mulai <= selesai <= BULAN_SETAHUN:
        raise ValueError(f"bulan {mulai} s.d. {selesai}")
    return selesai - mulai + 1


def kata_masa(mulai: int, selesai: int, tahun: int) -> str:
    """Months of a year as papers name them: "Januari s.d. Juli 2025", "Maret 2025"."""
    first, last = NAMA_BULAN[mulai - 1], NAMA_BULAN[selesai - 1]
    return f"{first} {tahun}" if mulai == selesai else f"{first} s.d. {last} {tahun}"


def ak_konversi(bulan: int, koefisien: Decimal, persen: int) -> Fraction:
    """(bulan/12) × koefisien × persen, exactly (PermenPANRB 1/2023; PerBKN 3/2023)."""
    return Fraction(bulan, BULAN_SETAHUN) * Fraction(koefisien) * Fraction(persen, 100)


def bulatkan(angka: Fraction, desimal: int = DESIMAL) -> Decimal:
    """The figure with so many decimals, half up (away from zero)."""
    whole = Decimal(abs(angka.numerator) * 10**desimal * 2 + angka.denominator) // (2 * angka.denominator)
    return (whole if angka >= 0 else -whole).scaleb(-desimal)


def tulis_ak(angka: Decimal, desimal: int = DESIMAL) -> str:
    """The figure as papers print it: "14,583", "50,000"."""
    return f"{angka.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP):f}".replace(".", ",")


def usul_konversi(
    tahun: int,
    jabatan: Sequence[MasaJabatan],
    golongan: Sequence[tuple[date, str]],
    predikat: Sequence[MasaPredikat],
    aturan: AturanAk,
    sudah: Iterable[int] = (),
) -> UsulTahun:
    """The lines of a year: its months by the post that was held and the predikat that speaks of them.

    A month belongs to the post that began last in it; of several predikat the final evaluation counts before
    an earlier appraisal, that before one of a part of the year, and within each what was given in the own
    post before what was given as Plt, Plh or Pj. ``sudah`` are months that were converted already.
    Neighbouring months alike become one line, so that only its sum is rounded.
    """
    done, parts = frozenset(sudah), list[tuple[MasaJabatan, tuple[object, ...], list[int]]]()
    for bulan in range(1, BULAN_SETAHUN + 1):
        held = None if bulan in done else _post_of(jabatan, tahun, bulan)
        if held is None or not held.fungsional:
            continue
        same = _same(_predikat_of(predikat, tahun, bulan))
        if parts and parts[-1][:2] == (held, same) and parts[-1][2][-1] == bulan - 1:
            parts[-1][2].append(bulan)
        else:
            parts.append((held, same, [bulan]))
    made: list[Konversi] = []
    kurang: list[Kurang] = []
    for post, _, months in parts:
        found = _predikat_of(predikat, tahun, months[-1])
        line = _line(tahun, months, post, found, golongan, aturan)
        if isinstance(line, Kurang):
            kurang.append(line)
        else:
            made.append(line)
    return UsulTahun(tahun, tuple(made), tuple(kurang))


def posisi(jenjang: str, golongan: str, jumlah: Decimal, aturan: AturanAk, hari: date) -> Posisi:
    """The AK of a jenjang beside what the golongan asks on a day."""
    return Posisi(jenjang, golongan, jumlah, aturan.baris(jenjang, golongan, hari))


def ak_integrasi(konvensional: Decimal, pendidikan: str, aturan: AturanAk, hari: date) -> Decimal | None:
    """AK of the old system without the base value of the education (PAK integrasi, PerBKN 3/2023).

    None for an education without a base value and for less than it: that is asked, never guessed.
    """
    row = nilai_dasar_pada(pendidikan, aturan, hari)
    return konvensional - row.nilai if row is not None and konvensional >= row.nilai else None


def nilai_dasar_pada(pendidikan: str, aturan: AturanAk, hari: date) -> NilaiDasar | None:
    """What the integration takes off the AK of the old system, by education (PerBKN 3/2023)."""
    return next((row for row in aturan.nilai_dasar
                 if row.pendidikan == pendidikan and row.peraturan.berlaku_pada(hari)), None)


def saran_dasar(jenjang: str, golongan: str, aturan: AturanAk, hari: date) -> Decimal | None:
    """The AK dasar of who enters a jenjang in a golongan: what the golongan below it in the same jenjang ask
    together, so that III/d of Ahli Muda begins with 100 (PerBKN 3/2023, annex); None for a golongan that the
    jenjang has not.
    """
    row = aturan.baris(jenjang, golongan, hari)
    return row.di_bawah if row else None


def ak_perpindahan(tahun: int, koefisien: Decimal, persen: int) -> Decimal:
    """AK of whoever comes from another post: the koefisien times his years in the pangkat (PerBKN 3/2023)."""
    return bulatkan(ak_konversi(tahun * BULAN_SETAHUN, koefisien, persen))


def problems_of_konversi(values: Mapping[str, object]) -> tuple[Problem, ...]:
    """A conversion that was typed: its months run forwards, and its figure is what they come to."""
    backwards = _MONTHS(values)
    first, last, persen = (values.get(key) for key in ("bulan_mulai", "bulan_selesai", "persen"))
    koefisien, found = (baca_angka(str(values.get(key) or "")) for key in ("koefisien", "angka_kredit"))
    if backwards or koefisien is None or found is None or not (
            isinstance(first, int) and isinstance(last, int) and isinstance(persen, int)):
        return backwards
    reckoned = bulatkan(ak_konversi(last - first + 1, koefisien, persen))
    if found == reckoned:
        return ()
    params = {"hitungan": tulis_ak(reckoned), "tertulis": tulis_ak(found)}
    return (Problem("angka_kredit", "ak.hitungan", params, Severity.JANGGAL),)


_MONTHS: Final = rentang_tahun("bulan_mulai", "bulan_selesai")


def _post_of(jabatan: Sequence[MasaJabatan], tahun: int, bulan: int) -> MasaJabatan | None:
    held = [post for post in jabatan if (post.mulai.year, post.mulai.month) <= (tahun, bulan)]
    post = max(held, key=_start, default=None)
    if post is None or post.sampai is None or (post.sampai.year, post.sampai.month) >= (tahun, bulan):
        return post
    return None


def _predikat_of(predikat: Sequence[MasaPredikat], tahun: int, bulan: int) -> MasaPredikat | None:
    month = (tahun, bulan)
    fitting = [satu for satu in predikat if (satu.mulai.year, satu.mulai.month) <= month
               <= (satu.selesai.year, satu.selesai.month)]
    first = min((satu.urut for satu in fitting), default=0)
    return max((satu for satu in fitting if satu.urut == first), key=_own_then_newest, default=None)


def _same(found: MasaPredikat | None) -> tuple[object, ...]:
    """What two months share that become one line; parts of a year only need the same predikat."""
    if found is None:
        return (None,)
    return (found.predikat, found.asal, found.urut, found.asal_id if found.urut < 2 else "")


def _line(tahun: int, months: list[int], post: MasaJabatan, found: MasaPredikat | None,
          golongan: Sequence[tuple[date, str]], aturan: AturanAk) -> Konversi | Kurang:
    first, last = months[0], months[-1]
    day = date(tahun, last, 1)
    koefisien = aturan.koefisien(post.jenjang, day)
    if koefisien is None:
        return Kurang("ak.jenjang_belum", first, last, post.jabatan)
    if found is None:
        return Kurang("ak.predikat_belum", first, last, post.jabatan)
    persen = aturan.persen_pada(found.predikat, day)
    if persen is None:
        return Kurang("ak.belum_dikonversi", first, last, post.jabatan)
    held = [kode for tmt, kode in sorted(golongan) if (tmt.year, tmt.month) <= (tahun, last)]
    return Konversi(tahun, first, last, post.jabatan, post.jenjang, held[-1] if held else "", found.predikat,
                    persen, koefisien, bulatkan(ak_konversi(len(months), koefisien, persen)), found.asal,
                    found.asal_id)


def _start(post: MasaJabatan) -> date:
    return post.mulai


def _own_then_newest(satu: MasaPredikat) -> tuple[bool, date, str]:
    return not satu.sementara, satu.mulai, satu.asal_id

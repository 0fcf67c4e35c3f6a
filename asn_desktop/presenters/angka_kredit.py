"""Angka kredit in pictures and words: the two bars with their parts, and lines of conversions and PAK."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from asn_desktop.domain.angka import baca_angka, tulis_angka
from asn_desktop.domain.angka_kredit import BULAN_SETAHUN, NOL, Konversi, kata_masa, tulis_ak
from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.penetapan_ak import NilaiAwal
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.fields.kinerja import PREDIKAT
from asn_desktop.services.angka_kredit import (
    BarisKonversi,
    KeadaanAk,
    PratinjauKonversi,
    SaranAwal,
    UsulPenetapan,
)
from asn_desktop.services.angka_kredit.massal import SUDAH

_PREDIKAT = {choice.value: choice.label for choice in PREDIKAT}
UNSUR = (("dasar", "AK dasar yang diberikan"), ("jf_lama", "AK JF lama"),
         ("penyesuaian", "AK penyesuaian/penyetaraan"), ("konversi", "AK konversi"),
         ("pendidikan", "AK peningkatan pendidikan"))
Line = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bagian:
    """One part of a bar: a year, or what was there before the first conversion (``label`` "Awal")."""

    label: str
    jumlah: Decimal


@dataclass(frozen=True, slots=True)
class Bilah:
    """One need as a bar: what it is for, how much of how much, made of which parts, and what that means."""

    judul: str
    butuh: Decimal
    bagian: tuple[Bagian, ...]
    ada: Decimal
    kata: str
    cukup: bool

    @property
    def angka(self) -> str:
        """How much of how much, as "37,5 dari 50"."""
        return f"{tulis_angka(self.ada)} dari {tulis_angka(self.butuh)}"


def bilah_of(keadaan: KeadaanAk) -> tuple[Bilah, ...]:
    """The bar of the pangkat and that of the jenjang; none while nothing says what the AK began with."""
    now, needs = keadaan.posisi, keadaan.kebutuhan
    if now is None or needs is None:
        return ()
    parts = _parts(keadaan.jenjang, keadaan.konversi, now.jumlah)
    made = [_bar(f"Kenaikan pangkat ke {needs.golongan_berikut}", needs.pangkat,
                 _without(parts, needs.di_bawah), now.untuk_pangkat, needs.koefisien)]
    if needs.ak_jenjang is not None:
        name = f"Kenaikan jenjang ke {keadaan.jenjang_berikut}"
        made.append(_bar(name, needs.ak_jenjang, parts, now.jumlah, needs.koefisien))
    return tuple(made)


def kata_keadaan(keadaan: KeadaanAk) -> str:
    """Post, golongan and until when the AK is counted, in one line."""
    until = f"dihitung sampai {tanggal_panjang(keadaan.sampai)}" if keadaan.sampai else ""
    golongan = f"gol. {keadaan.golongan}" if keadaan.golongan else ""
    return " · ".join(part for part in (keadaan.jabatan, golongan, until) if part)


def baris_konversi(found: Sequence[Konversi]) -> tuple[Line, ...]:
    """Months, predikat, how it is reckoned, and the figure."""
    return tuple((kata_masa(one.bulan_mulai, one.bulan_selesai, one.tahun), _PREDIKAT[one.predikat],
                  f"{one.bulan}/{BULAN_SETAHUN} × {one.persen}% × {tulis_angka(one.koefisien)}",
                  tulis_ak(one.angka_kredit)) for one in found)


def baris_penetapan(usul: UsulPenetapan) -> tuple[Line, ...]:
    """The five rows with LAMA, BARU and JUMLAH, and their sum."""
    made = usul.penetapan
    rows = [(name, one.lama, one.baru, one.jumlah)
            for (_, name), one in zip(UNSUR, made.unsur, strict=True)]
    rows.append(("Jumlah kumulatif", made.lama, made.baru, made.jumlah))
    return tuple((name, *map(tulis_ak, figures)) for name, *figures in rows)


def kata_penetapan(usul: UsulPenetapan) -> str:
    """What the PAK comes to: both needs, each in its own sentence."""
    now = usul.posisi
    if now.kebutuhan is None:
        return f"Golongan {now.golongan} adalah yang tertinggi pada jenjang {now.jenjang}."
    words = [f"Pangkat ke {now.kebutuhan.golongan_berikut}: {_difference(now.selisih_pangkat)}."]
    if now.selisih_jenjang is not None:
        words.append(f"Jenjang: {_difference(now.selisih_jenjang)}.")
    if now.di_bawah_dasar:
        words.append(f"Jumlahnya di bawah AK dasar golongan {now.golongan} "
                     f"({tulis_angka(now.kebutuhan.di_bawah)}); periksa AK dasar.")
    words.append("Dapat dipertimbangkan." if now.cukup_pangkat else "Belum dapat dipertimbangkan.")
    return " ".join(words)


def kata_saran(saran: SaranAwal) -> str:
    """The suggestion of base values with its basis, and what to take off an old PAK."""
    words = (f"Saran AK dasar {tulis_ak(saran.dasar)}: {saran.jenjang} golongan {saran.golongan}, sebesar "
             "kebutuhan golongan di bawahnya (Peraturan BKN 3/2023).")
    if saran.nilai_dasar is not None:
        unsure = "" if saran.pasti else ", angka ini belum diperiksa"
        words += (f" PAK integrasi: AK lama dikurangi nilai dasar {saran.pendidikan} "
                  f"{tulis_ak(saran.nilai_dasar)}{unsure}.")
    return words


def nilai_awal(texts: Sequence[str]) -> NilaiAwal | None:
    """Base values as they are typed (dasar, JF lama, penyesuaian); None while one is empty or no figure."""
    figures = [baca_angka(text) for text in texts]
    if any(value is None for value in figures):
        return None
    dasar, lama, penyesuaian = (value or NOL for value in figures)
    return NilaiAwal(dasar, lama, penyesuaian)


def angka_baru(text: str) -> Decimal | None:
    """A figure that may stay empty (nought); None for what is no figure from nought on."""
    value = baca_angka(text) if text.strip() else NOL
    return value if value is not None and value >= 0 else None


def _parts(jenjang: str, konversi: Sequence[Konversi], jumlah: Decimal) -> tuple[Bagian, ...]:
    """What was there before, then the years, oldest first."""
    years: dict[int, Decimal] = {}
    for one in sorted((one for one in konversi if one.jenjang == jenjang), key=_year):
        years[one.tahun] = years.get(one.tahun, NOL) + one.angka_kredit
    before = max(NOL, jumlah - sum(years.values(), start=NOL))
    first = (Bagian("Awal", before),) if before else ()
    return (*first, *(Bagian(str(tahun), value) for tahun, value in years.items()))


def _without(parts: Sequence[Bagian], below: Decimal) -> tuple[Bagian, ...]:
    """The parts without what the golongan below used up."""
    left: list[Bagian] = []
    for one in parts:
        used = min(below, one.jumlah)
        below -= used
        if one.jumlah > used:
            left.append(Bagian(one.label, one.jumlah - used))
    return tuple(left)


def _bar(judul: str, butuh: Decimal, parts: tuple[Bagian, ...], ada: Decimal, koefisien: Decimal) -> Bilah:
    lack = butuh - ada
    if lack <= 0:
        enough = f"Cukup, lebih {tulis_angka(-lack)}" if lack else "Cukup"
        return Bilah(judul, butuh, parts, ada, enough, True)
    months = int((lack * BULAN_SETAHUN / koefisien).to_integral_value(ROUND_CEILING))
    time = f"{months // 12} tahun {months % 12} bulan" if months >= BULAN_SETAHUN else f"{months} bulan"
    words = f"Kurang {tulis_angka(lack)} · sekitar {time.removesuffix(' 0 bulan')} lagi pada predikat Baik"
    return Bilah(judul, butuh, parts, ada, words, False)


def _difference(value: Decimal | None) -> str:
    if value is None:
        return ""
    return f"lebih {tulis_ak(value)}" if value >= 0 else f"kurang {tulis_ak(-value)}"


def _year(one: Konversi) -> tuple[int, int]:
    return one.tahun, one.bulan_mulai


@dataclass(frozen=True, slots=True)
class BarisUnit:
    """One person of a whole unit's conversion: what he gets, and what it comes to; ``siap`` None: nothing
    waits, all of it was converted before.
    """

    id: str
    nama: str
    nip: str
    jabatan: str
    rinci: str
    jumlah: str
    siap: bool | None
    catatan: str


def baris_unit(found: PratinjauKonversi) -> tuple[BarisUnit, ...]:
    """Who gets lines first, then who gets none and why, each in the order of names."""
    rows = [_of_person(one) for one in found.baris]
    return tuple(sorted(rows, key=_ready_first))


def kata_unit(found: PratinjauKonversi) -> str:
    """How many people get how many lines, and how many get none."""
    ready = found.siap
    lines = sum(len(one.konversi) for one in ready)
    total = sum((line.angka_kredit for one in ready for line in one.konversi), start=NOL)
    words = [f"{len(ready)} pegawai siap dikonversi ({lines} baris, jumlah {tulis_ak(total)})"]
    rest = len(found.baris) - len(ready)
    if rest:
        words.append(f"{rest} tidak")
    return f"{', '.join(words)}."


def _of_person(one: BarisKonversi) -> BarisUnit:
    who, lines = one.pegawai, baris_konversi(one.konversi)
    total = sum((line.angka_kredit for line in one.konversi), start=NOL)
    waits = None if one.catatan == (SUDAH,) else bool(lines)
    return BarisUnit(who.id, who.nama, format_nip(who.nip), who.jabatan,
                     "; ".join(f"{months}, {predikat} ({sums})" for months, predikat, sums, _ in lines),
                     tulis_ak(total) if lines else "", waits, " ".join(one.catatan))


def _ready_first(row: BarisUnit) -> bool:
    return not row.siap

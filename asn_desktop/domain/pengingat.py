"""Reminders: what of a person falls due between two days. A kind is one function and one line in the table.

Basis: that of the rule behind each kind (domain/keadaan); the reminder itself rests on no regulation.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from asn_desktop.domain.angka_kredit import posisi
from asn_desktop.domain.aturan import Aturan
from asn_desktop.domain.kalender import Selang
from asn_desktop.domain.keadaan import (
    dasar_mkg,
    jadwal_orang,
    kenaikan,
    kgb_gugur,
    kontrak,
    pensiun,
    rincian_kgb,
    satyalancana,
)
from asn_desktop.domain.kenaikan_pangkat import FUNGSIONAL
from asn_desktop.domain.riwayat_orang import RiwayatOrang
from asn_desktop.domain.syarat import Syarat


class JenisPengingat(StrEnum):
    """The kinds, in the order in which they are shown."""

    KGB = "kgb"
    KENAIKAN_PANGKAT = "kenaikan_pangkat"
    PENSIUN = "pensiun"
    KONTRAK = "kontrak"
    SATYALANCANA = "satyalancana"
    SERTIFIKAT = "sertifikat"
    ANGKA_KREDIT = "angka_kredit"
    BIMBINGAN = "bimbingan"
    KINERJA = "kinerja"


@dataclass(frozen=True, slots=True)
class Pengingat:
    """One thing that falls due for a person on a day. ``isi``: what it comes to (a golongan, a name, a sum);
    ``syarat``: the conditions that are not met or not known.
    """

    jenis: JenisPengingat
    pegawai_id: str
    tanggal: date
    isi: str = ""
    syarat: tuple[Syarat, ...] = ()

    @property
    def kunci(self) -> str:
        """What tells it from all others, also after everything was computed anew."""
        return f"{self.jenis}|{self.pegawai_id}|{self.tanggal.isoformat()}"


Hitung = Callable[[RiwayatOrang, Aturan, date, Selang], Iterator[Pengingat]]


def pengingat(
    orang: Iterable[RiwayatOrang], aturan: Aturan, pada: date, rentang: Mapping[JenisPengingat, Selang]
) -> Iterator[Pengingat]:
    """All reminders of these people as of a day, each kind within its own days; from the day of retirement on
    only of that day itself and of the contract.
    """
    for satu in orang:
        end = pensiun(satu, aturan, pada)
        for jenis, selang in rentang.items():
            for due in _HITUNG[jenis](satu, aturan, pada, selang):
                if end is None or due.tanggal < end.tmt or jenis in _PENUTUP:
                    yield due


def _kgb(orang: RiwayatOrang, aturan: Aturan, pada: date, selang: Selang) -> Iterator[Pengingat]:
    dasar = dasar_mkg(orang, aturan, pada)
    if dasar is None or orang.status == "PPPK-PW":
        return
    for jatuh in jadwal_orang(orang, aturan, dasar, pada):
        if selang.sampai is not None and jatuh.tmt > selang.sampai:
            return
        if kgb_gugur(orang, aturan, jatuh.tmt, pada) is not None:
            return
        if selang.memuat(jatuh.tmt):
            rincian = rincian_kgb(orang, aturan, dasar, jatuh)
            yield Pengingat(JenisPengingat.KGB, orang.id, jatuh.tmt, f"{dasar.golongan} · {jatuh.mkg}",
                            _unmet(rincian.syarat))


def _kenaikan(orang: RiwayatOrang, aturan: Aturan, pada: date, selang: Selang) -> Iterator[Pengingat]:
    for satu in kenaikan(orang, aturan, pada)[:1]:  # the soonest; the others are on his file
        if satu.tmt is not None and selang.memuat(satu.tmt):
            yield Pengingat(JenisPengingat.KENAIKAN_PANGKAT, orang.id, satu.tmt, satu.golongan or "",
                            _unmet(satu.syarat))


def _pensiun(orang: RiwayatOrang, aturan: Aturan, pada: date, selang: Selang) -> Iterator[Pengingat]:
    found = pensiun(orang, aturan, pada)
    if found is not None and selang.memuat(found.tmt):
        yield Pengingat(JenisPengingat.PENSIUN, orang.id, found.tmt, f"{found.bup.tahun}")


def _kontrak(orang: RiwayatOrang, aturan: Aturan, pada: date, selang: Selang) -> Iterator[Pengingat]:
    found = kontrak(orang)
    if found is not None and selang.memuat(found.sampai):
        yield Pengingat(JenisPengingat.KONTRAK, orang.id, found.sampai, f"{found.bulan}")


def _satyalancana(orang: RiwayatOrang, aturan: Aturan, pada: date, selang: Selang) -> Iterator[Pengingat]:
    for hak in satyalancana(orang, aturan, pada):
        if selang.memuat(hak.tmt):
            yield Pengingat(JenisPengingat.SATYALANCANA, orang.id, hak.tmt, hak.jenis.kode,
                            _unmet(hak.syarat))


def _sertifikat(orang: RiwayatOrang, aturan: Aturan, pada: date, selang: Selang) -> Iterator[Pengingat]:
    ending: dict[date, list[str]] = {}
    for akhir, nama in orang.sertifikat:
        if selang.memuat(akhir):
            ending.setdefault(akhir, []).append(nama)
    for akhir, names in ending.items():
        yield Pengingat(JenisPengingat.SERTIFIKAT, orang.id, akhir, "; ".join(names))


def _angka_kredit(orang: RiwayatOrang, aturan: Aturan, pada: date, selang: Selang) -> Iterator[Pengingat]:
    """AK for the next pangkat or jenjang is there since the day after what was counted (PerBKN 3/2023), with
    what else the promotion waits for.
    """
    if orang.angka_kredit is None or orang.ak_sampai is None:
        return
    rank = orang.golongan_pada(pada)
    now = posisi(orang.jabatan.tingkat, rank, orang.angka_kredit, aturan.pangkat.angka_kredit, pada)
    since = orang.ak_sampai + timedelta(days=1)
    if now.kebutuhan is not None and now.cukup_pangkat and selang.memuat(since):
        above = aturan.pangkat.angka_kredit.berikut.get(now.jenjang, "") if now.kebutuhan.naik_jenjang else ""
        waits = (_unmet(satu.syarat) for satu in kenaikan(orang, aturan, pada) if satu.jenis == FUNGSIONAL)
        yield Pengingat(JenisPengingat.ANGKA_KREDIT, orang.id, since,
                        " · ".join(part for part in (now.kebutuhan.golongan_berikut, above) if part),
                        next(waits, ()))


_PENUTUP = frozenset({JenisPengingat.PENSIUN, JenisPengingat.KONTRAK})


def _bimbingan(orang: RiwayatOrang, aturan: Aturan, pada: date, selang: Selang) -> Iterator[Pengingat]:
    """Follow-ups of guidance talks that are not done yet (PermenPANRB 6/2022 Ps. 5)."""
    due: dict[date, dict[str, None]] = {}
    for jenis, tenggat in orang.tindak_lanjut:
        if selang.memuat(tenggat):
            due.setdefault(tenggat, {})[jenis] = None
    for tenggat, kinds in due.items():
        yield Pengingat(JenisPengingat.BIMBINGAN, orang.id, tenggat, " dan ".join(kinds))


def _kinerja(orang: RiwayatOrang, aturan: Aturan, pada: date, selang: Selang) -> Iterator[Pengingat]:
    """Plan and evaluations that are not done yet, on the day by which they are due."""
    due: dict[date, list[str]] = {}
    for isi, tenggat in orang.tenggat_kinerja:
        if selang.memuat(tenggat):
            due.setdefault(tenggat, []).append(isi)
    for tenggat, items in due.items():
        yield Pengingat(JenisPengingat.KINERJA, orang.id, tenggat, " dan ".join(items))


def _unmet(found: tuple[Syarat, ...]) -> tuple[Syarat, ...]:
    return tuple(satu for satu in found if not satu.terpenuhi)


_HITUNG: Mapping[JenisPengingat, Hitung] = MappingProxyType({
    JenisPengingat.KGB: _kgb,
    JenisPengingat.KENAIKAN_PANGKAT: _kenaikan,
    JenisPengingat.PENSIUN: _pensiun,
    JenisPengingat.KONTRAK: _kontrak,
    JenisPengingat.SATYALANCANA: _satyalancana,
    JenisPengingat.SERTIFIKAT: _sertifikat,
    JenisPengingat.ANGKA_KREDIT: _angka_kredit,
    JenisPengingat.BIMBINGAN: _bimbingan,
    JenisPengingat.KINERJA: _kinerja,
})

"""People of the practice office: fictional, with numbers, histories and trainings that agree with each other.

Every NIP carries a serial of 970 and up, and every NIK the province 99, so that none is anyone's number.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from asn_desktop.domain.golongan import GOLONGAN_PNS, pangkat_golongan
from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.skp import Pihak
from asn_desktop.fields.spec import Value
from asn_desktop.services.demo_isi import IsiDemo, JabatanDemo, Pendidikan, TokohDemo
from asn_desktop.services.demo_susunan import Kursi, Unit

Baris = dict[str, Value]
_GOLONGAN_AWAL = {"SLTA": "II/a", "SLTA Kejuruan": "II/a", "Diploma III/Sarjana Muda": "II/c",
                  "Diploma IV": "III/a", "S-1/Sarjana": "III/a", "S-2": "III/b"}
_UMUR_LULUS = {"SLTA": 18, "SLTA Kejuruan": 18, "Diploma III/Sarjana Muda": 21, "S-2": 25}
_FIRST_SERIAL = 970
_LAST_SERIAL = 999
_OLDEST_BIRTH_YEAR = 1969  # 57 in 2026: nobody of the practice office is due to retire in his first year


@dataclass(frozen=True, slots=True)
class Orang:
    """One person with all his records; ``atasan`` is the place of his superior, None for one outside."""

    id: str
    kursi: Kursi
    jabatan: JabatanDemo
    pegawai: Baris
    golongan: str
    riwayat: tuple[tuple[str, Baris], ...]  # record type and row
    pihak: Pihak
    atasan: int | None
    mulai_jabatan: date


@dataclass(frozen=True, slots=True)
class _Karier:
    """Dates and golongan of one career, before numbers and names are made of it."""

    tmt_cpns: date
    tmt_pns: date | None
    lahir: date
    golongan: tuple[tuple[str, date], ...]
    tmt_jabatan: date


class PembuatOrang:
    """Makes people for seats, one by one, from a seeded random source."""

    def __init__(self, isi: IsiDemo, units: tuple[Unit, ...], unit_ids: tuple[str, ...], random: Random,
                 new_id: Callable[[], str], tahun: int) -> None:
        self._isi = isi
        self._units = units
        self._unit_ids = unit_ids
        self._random = random
        self._new_id = new_id
        self._tahun = tahun
        self._used_nips: set[str] = set()
        self._used_tokoh: set[str] = set()

    def orang(self, kursi: Kursi) -> Orang:
        """The person of a seat."""
        jabatan = self._isi.jabatan[kursi.jabatan]
        tokoh = self._tokoh(kursi.tokoh)
        kelamin = tokoh.jenis_kelamin if tokoh else self._random.choice("LP")
        pendidikan = self._random.choice(jabatan.pendidikan)
        golongan = self._golongan(kursi, jabatan, tokoh, pendidikan)
        karier = self._karier(kursi, jabatan, pendidikan, golongan)
        nip, karier = self._nip(kursi, kelamin, karier)
        pegawai = self._identitas(kursi, tokoh, kelamin, pendidikan, jabatan, karier, nip)
        identifier = self._new_id()
        unit = self._units[kursi.unit].simpul.nama
        pihak = Pihak(identifier, nama_lengkap(str(pegawai["gelar_depan"] or ""), str(pegawai["nama"]),
                                               str(pegawai["gelar_belakang"] or "")), nip,
                      pangkat_golongan(golongan), kursi.nama_jabatan, unit)
        riwayat = (*self._riwayat_golongan(karier), *self._riwayat_jabatan(kursi, jabatan, karier, unit),
                   *self._riwayat_pendidikan(pendidikan, karier), *self._pelatihan(jabatan))
        return Orang(identifier, kursi, jabatan, pegawai, golongan, riwayat, pihak, kursi.atasan,
                     karier.tmt_jabatan)

    def _tokoh(self, kunci: str) -> TokohDemo | None:
        if kunci in self._used_tokoh:
            return None
        self._used_tokoh.add(kunci)
        return self._isi.tokoh.get(kunci)

    def _golongan(self, kursi: Kursi, jabatan: JabatanDemo, tokoh: TokohDemo | None,
                  pendidikan: Pendidikan) -> str:
        if tokoh:
            return tokoh.golongan
        if kursi.status == "PPPK":
            return jabatan.golongan_pppk or "IX"
        if kursi.status == "CPNS":
            return _GOLONGAN_AWAL[pendidikan[0]]
        return self._random.choice(jabatan.golongan)

    def _karier(self, kursi: Kursi, jabatan: JabatanDemo, pendidikan: Pendidikan, golongan: str) -> _Karier:
        random, tahun = self._random, self._tahun
        if kursi.status == "PPPK":
            tmt = date(random.randint(tahun - 5, tahun - 1), random.choice((3, 4, 5, 6)), 1)
            return _Karier(tmt, None, self._lahir(tmt, pendidikan, 4, 18), ((golongan, tmt),), tmt)
        if kursi.status == "CPNS":
            tmt = date(tahun - 1, random.choice((3, 4, 5, 6)), 1)
            return _Karier(tmt, None, self._lahir(tmt, pendidikan, 1, 7), ((golongan, tmt),), tmt)
        akhir = GOLONGAN_PNS.index(golongan)
        awal = min(GOLONGAN_PNS.index(_GOLONGAN_AWAL[pendidikan[0]]), akhir)
        naik = [date(random.randint(tahun - 4, tahun - 1), random.choice((4, 10)), 1)]
        while len(naik) < akhir - awal:
            naik.insert(0, naik[0].replace(year=naik[0].year - random.choice((4, 4, 5))))
        first = naik[0].year if akhir > awal else tahun - 1
        tmt_cpns = date(first - random.choice((4, 5)), random.choice((1, 2, 3, 4)), 1)
        tmt_pns = tmt_cpns.replace(year=tmt_cpns.year + 1)
        steps = zip(GOLONGAN_PNS[awal + 1:akhir + 1], naik, strict=False)
        naik_terakhir = naik[-1] if akhir > awal else tmt_pns
        tmt_jabatan = min(naik_terakhir + timedelta(days=random.randint(20, 300)), date(tahun - 1, 12, 1))
        return _Karier(tmt_cpns, tmt_pns, self._lahir(tmt_cpns, pendidikan, 1, 7),
                       ((GOLONGAN_PNS[awal], tmt_cpns), *steps),
                       tmt_pns if not jabatan.sebelum and jabatan.jenis == "pelaksana" else tmt_jabatan)

    def _lahir(self, tmt: date, pendidikan: Pendidikan, earliest: int, latest: int) -> date:
        umur = _UMUR_LULUS.get(pendidikan[0], 22) + self._random.randint(earliest, latest)
        year = max(tmt.year - umur, _OLDEST_BIRTH_YEAR)
        return date(year, self._random.randint(1, 12), self._random.randint(1, 28))

    def _nip(self, kursi: Kursi, kelamin: str, karier: _Karier) -> tuple[str, _Karier]:
        sex = "1" if kelamin == "L" else "2"
        while True:
            mulai = f"{karier.tmt_cpns:%Y}21" if kursi.status == "PPPK" else f"{karier.tmt_cpns:%Y%m}"
            for serial in range(_FIRST_SERIAL, _LAST_SERIAL + 1):
                nip = f"{karier.lahir:%Y%m%d}{mulai}{sex}{serial}"
                if nip not in self._used_nips:
                    self._used_nips.add(nip)
                    return nip, karier
            karier = replace(karier, lahir=karier.lahir - timedelta(days=1))

    def _identitas(self, kursi: Kursi, tokoh: TokohDemo | None, kelamin: str, pendidikan: Pendidikan,
                   jabatan: JabatanDemo, karier: _Karier, nip: str) -> Baris:
        random, stock = self._random, self._isi.nama
        lelaki = kelamin == "L"
        acak = (f"{random.choice(stock.pria if lelaki else stock.wanita)} "
                f"{random.choice(stock.belakang_pria if lelaki else stock.belakang_wanita)}")
        agama = random.choices(stock.agama, stock.bobot_agama)[0]
        hari = karier.lahir.day + (0 if lelaki else 40)
        nomor = random.randint(1, 9999)
        pppk = kursi.status == "PPPK"
        sk = f"{random.randint(1, 999):03d}/BKPSDM/{karier.tmt_cpns.year}"
        lengkap = random.random() < 0.8  # the rest lacks contacts, so that completeness has something to show
        return {
            "nip": nip, "nama": tokoh.nama if tokoh else acak,
            "gelar_depan": (tokoh.gelar_depan if tokoh else jabatan.gelar_depan) or None,
            "gelar_belakang": (tokoh.gelar_belakang if tokoh else pendidikan[2]) or None,
            "tempat_lahir": random.choice(stock.tempat_lahir), "tanggal_lahir": karier.lahir,
            "jenis_kelamin": kelamin, "agama": agama,
            "status_perkawinan": random.choice(("Menikah", "Menikah", "Menikah", "Belum Menikah")),
            "nik": f"9912{random.randint(1, 30):02d}{hari:02d}{karier.lahir:%m%y}{nomor:04d}",
            "npwp": f"99{random.randint(0, 10**13 - 1):013d}",
            "nomor_hp": f"0800{random.randint(0, 10**8 - 1):08d}" if lengkap else None,
            "email": f"pegawai{nip[:4]}{nomor:04d}@contoh.invalid" if lengkap else None,
            "alamat": f"Jl. {random.choice(stock.jalan)} No. {random.randint(1, 150)}, Tirta Jaya",
            "status_pegawai": kursi.status, "jenis_pegawai": "PPPK Daerah" if pppk else "PNS Daerah",
            "kedudukan_hukum": "PPPK Aktif" if pppk else "Aktif",
            "unit_kerja_id": self._unit_ids[kursi.unit],
            "golongan_awal": karier.golongan[0][0],
            "tmt_cpns": karier.tmt_cpns, "nomor_sk_cpns": f"800/{sk}",
            "tanggal_sk_cpns": karier.tmt_cpns - timedelta(days=14),
            "tmt_pns": karier.tmt_pns, "nomor_sk_pns": f"821/{sk}" if karier.tmt_pns else None,
            "tanggal_sk_pns": karier.tmt_pns - timedelta(days=14) if karier.tmt_pns else None,
        }

    def _riwayat_golongan(self, karier: _Karier) -> Iterator[tuple[str, Baris]]:
        for golongan, tmt in karier.golongan:
            bulan = (tmt.year - karier.tmt_cpns.year) * 12 + tmt.month - karier.tmt_cpns.month
            if karier.golongan[0][0].startswith("II/") and golongan.startswith(("III/", "IV/")):
                bulan -= 60  # PP 7/1977: passing from golongan II to III costs five years
            tahun, sisa = divmod(max(bulan, 0), 12)
            yield "riwayat_golongan", {
                "golongan": golongan, "tmt_golongan": tmt, "mk_tahun": tahun, "mk_bulan": sisa,
                "nomor_sk": f"823/{self._random.randint(1, 999):03d}/BKPSDM/{tmt.year}",
                "tanggal_sk": tmt - timedelta(days=20), "pejabat_sk": self._isi.pejabat_luar["jabatan"]}

    def _riwayat_jabatan(self, kursi: Kursi, jabatan: JabatanDemo, karier: _Karier,
                         unit: str) -> Iterator[tuple[str, Baris]]:
        posts = [(jabatan.jenis, kursi.nama_jabatan, jabatan.eselon, karier.tmt_jabatan)]
        awal = karier.tmt_pns or karier.tmt_cpns
        span = (karier.tmt_jabatan - awal).days
        for number, (jenis, nama, eselon) in enumerate(jabatan.sebelum, start=1):
            remaining = len(jabatan.sebelum) - number + 1
            tmt = awal + timedelta(days=span * remaining // (len(jabatan.sebelum) + 1))
            if tmt < posts[0][3]:
                posts.insert(0, (jenis, nama, eselon, tmt.replace(day=1)))
        for jenis, nama, eselon, tmt in posts:
            yield "riwayat_jabatan", {
                "jenis_jabatan": jenis, "jabatan": nama, "tmt_jabatan": tmt, "eselon": eselon,
                "unit_kerja": unit, "nomor_sk": f"821.2/{self._random.randint(1, 999):03d}/{tmt.year}",
                "tanggal_sk": tmt - timedelta(days=5)}

    def _riwayat_pendidikan(self, pendidikan: Pendidikan, karier: _Karier) -> Iterator[tuple[str, Baris]]:
        tingkat, jurusan, _ = pendidikan
        lulus = min(karier.lahir.year + _UMUR_LULUS.get(tingkat, 22), karier.tmt_cpns.year)
        sekolah = "SMA Negeri 1 Tirta Jaya" if tingkat.startswith("SLTA") else "Universitas Tirta Nusantara"
        yield "riwayat_pendidikan", {
            "tingkat": tingkat, "nama_pendidikan": jurusan, "sekolah": sekolah, "tahun_lulus": lulus,
            "nomor_ijazah": f"{lulus}/{self._random.randint(1000, 9999)}"}
        if tingkat == "S-2":
            yield "riwayat_pendidikan", {
                "tingkat": "S-1/Sarjana", "nama_pendidikan": jurusan.replace("S-2", "S-1"),
                "sekolah": sekolah, "tahun_lulus": lulus - 2,
                "nomor_ijazah": f"{lulus - 2}/{self._random.randint(1000, 9999)}"}

    def _pelatihan(self, jabatan: JabatanDemo) -> Iterator[tuple[str, Baris]]:
        """Trainings whose yearly sum lies around the 20 JP that PNS owe (PP 11/2017 Ps. 203)."""
        fitting = [item for item in self._isi.pelatihan
                   if not item.untuk or item.untuk & {jabatan.kunci, jabatan.kinerja}]
        for tahun, wanted in ((self._tahun - 1, (0, 1, 1)), (self._tahun, (0, 1, 2, 2, 3))):
            for item in self._random.sample(fitting, min(self._random.choice(wanted), len(fitting))):
                mulai = _workday(date(tahun, 1, 19) + timedelta(days=self._random.randint(0, 270)))
                yield "pelatihan", {
                    "jenis": item.jenis, "nama": item.nama, "penyelenggara": item.penyelenggara,
                    "tempat": "Tirta Jaya", "tanggal_mulai": mulai,
                    "tanggal_selesai": mulai + timedelta(days=math.ceil(item.jp / 8) - 1), "jp": item.jp,
                    "nomor_sertifikat": f"{self._random.randint(1, 9999):04d}/SERT/{tahun}"}


def _workday(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)

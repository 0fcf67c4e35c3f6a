"""Further histories of the people of the practice office: appointments, increases of pay, family, appraisals
of earlier years, leave, medals. From a random source of their own, so that names and plans stay as they are.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from asn_desktop.domain.gaji import TabelGaji, tabel_pada
from asn_desktop.domain.kalender import plus_bulan, plus_tahun
from asn_desktop.domain.kgb import DasarMkg, jadwal_kgb
from asn_desktop.domain.masa_kerja import MasaKerja
from asn_desktop.domain.statistik import JENJANG
from asn_desktop.services.aturan import aturan
from asn_desktop.services.demo_isi import IsiDemo
from asn_desktop.services.demo_pegawai import Baris, Orang

Rekaman = tuple[str, Baris]
_PREDIKAT = {"Baik": 74, "Sangat Baik": 20, "Butuh Perbaikan": 4, "Kurang": 2}  # how many of a hundred
_KGB_YEARS = 6  # how far back increases of pay are on record
_CHILD_AGE = 24
_KEPEMIMPINAN = {"II": ("Pelatihan Kepemimpinan Nasional Tingkat II", 400),
                 "III": ("Pelatihan Kepemimpinan Administrator", 350),
                 "IV": ("Pelatihan Kepemimpinan Pengawas", 300)}  # by eselon: name, hours


@dataclass(frozen=True, slots=True)
class _Dia:
    """What the histories of one person are made from."""

    orang: Orang
    status: str
    lahir: date
    tmt: date  # of the appointment

    def rows(self, key: str) -> list[Baris]:
        return [row for kind, row in self.orang.riwayat if kind == key]


class PembuatRiwayat:
    """Adds to people what a file has besides, one by one."""

    def __init__(self, isi: IsiDemo, random: Random, tahun: int) -> None:
        self._isi, self._words, self._random, self._tahun = isi, isi.riwayat, random, tahun
        self._pejabat = isi.pejabat_luar["jabatan"]

    def lengkapi(self, orang: Orang) -> Orang:
        """The person with these histories, and with what his posts and trainings say besides."""
        pegawai = orang.pegawai
        lahir, tmt = pegawai["tanggal_lahir"], pegawai["tmt_cpns"]
        assert isinstance(lahir, date)
        assert isinstance(tmt, date)
        dia = _Dia(orang, orang.kursi.status, lahir, tmt)
        own = tuple((key, self._besides(key, row, orang)) for key, row in orang.riwayat)
        more = (*self._pengangkatan(dia), *self._kgb(dia), *self._keluarga(dia), *self._penilaian(dia),
                *self._cuti(dia), *self._penghargaan(dia), *self._lain(dia), *self._kepemimpinan(dia))
        return replace(orang, pegawai={**pegawai, **self._kartu(dia)}, riwayat=(*own, *more))

    def _kepemimpinan(self, dia: _Dia) -> Iterator[Rekaman]:
        """The training of the level of his post, in the year after he took it (PP 11/2017 Ps. 210-213)."""
        post = dia.rows("riwayat_jabatan")[-1]
        begun, level = post["tmt_jabatan"], str(post["eselon"] or "").partition(".")[0]
        assert isinstance(begun, date)
        if level not in _KEPEMIMPINAN or begun.year + 1 >= self._tahun:
            return
        name, hours = _KEPEMIMPINAN[level]
        first = date(begun.year + 1, 3, 4)
        yield "pelatihan", {
            "jenis": "Pelatihan Kepemimpinan", "nama": name, "penyelenggara": "BPSDM Provinsi (rekaan)",
            "tempat": "Tirta Jaya", "tanggal_mulai": first, "tanggal_selesai": first + timedelta(days=100),
            "jp": hours, "nomor_sertifikat": f"{first:%Y%m}/PIM/{str(dia.orang.pegawai['nip'])[-10:]}"}

    def _kartu(self, dia: _Dia) -> Baris:
        letter = "ABCDEFGH"[self._random.randint(0, 7)]
        return {"karpeg": f"{letter} {self._random.randint(100000, 999999)}" if dia.status == "PNS" else None,
                "kelurahan": "Tirta Sari", "kecamatan": "Tirta Hulu", "kabupaten": "Tirta Jaya",
                "provinsi": "Nusa Rekaan"}

    def _besides(self, key: str, row: Baris, orang: Orang) -> Baris:
        if key == "pelatihan" and self._random.random() < 0.12:  # a certificate that ends
            ends = row["tanggal_selesai"]
            assert isinstance(ends, date)
            return {**row, "berlaku_sampai": plus_tahun(ends, 1 + (ends.year < self._tahun))}
        if key != "riwayat_jabatan":
            return row
        tmt, jenis, nama = row["tmt_jabatan"], row["jenis_jabatan"], str(row["jabatan"])
        found: Baris = {**row, "pejabat_sk": self._pejabat, "penugasan": "definitif"}
        if jenis == "fungsional":
            named = (level for level in JENJANG if nama.casefold().endswith(f" {level.casefold()}"))
            found["jenjang"] = next(named, "Ahli Madya" if orang.golongan.startswith("IV") else "Ahli Muda")
        if jenis != "pelaksana":
            minutes = str(row["nomor_sk"]).replace("/", "/BA-", 1)
            found |= {"tanggal_pelantikan": tmt, "nomor_pelantikan": minutes}
        return found

    def _pengangkatan(self, dia: _Dia) -> Iterator[Rekaman]:
        pegawai, first = dia.orang.pegawai, dia.orang.pegawai["golongan_awal"]
        letter: Baris = {"golongan": first, "pejabat_sk": self._pejabat}
        if dia.status != "PPPK":
            for jenis in ("cpns", "pns"):
                if pegawai[f"tmt_{jenis}"]:
                    yield "riwayat_pengangkatan", {
                        **letter, "jenis": jenis, "tmt": pegawai[f"tmt_{jenis}"],
                        "nomor_sk": pegawai[f"nomor_sk_{jenis}"],
                        "tanggal_sk": pegawai[f"tanggal_sk_{jenis}"]}
            return
        begun, years, jenis = dia.tmt, self._random.choice((1, 3, 5, 5)), "pppk"
        while begun <= date(self._tahun, 11, 30):
            yield "riwayat_pengangkatan", {
                **letter, "jenis": jenis, "tmt": begun,
                "sampai": plus_tahun(begun, years) - timedelta(days=1),
                "nomor_sk": f"800/{self._random.randint(1, 999):03d}/PK/{begun.year}",
                "tanggal_sk": begun - timedelta(days=14)}
            begun, years, jenis = plus_tahun(begun, years), self._random.choice((1, 3, 5)), "perpanjangan"

    def _kgb(self, dia: _Dia) -> Iterator[Rekaman]:
        ranks = dia.rows("riwayat_golongan")
        waits = self._random.random() < 0.1  # for an increase that is due already
        last = date(self._tahun - 2 * waits, 10, 1)
        for number, row in enumerate(ranks):
            until = ranks[number + 1]["tmt_golongan"] if number + 1 < len(ranks) else last
            tmt, golongan = row["tmt_golongan"], str(row["golongan"])
            assert isinstance(tmt, date)
            assert isinstance(until, date)
            table = aturan().gaji(golongan)[-1]
            before = MasaKerja(int(str(row["mk_tahun"])), int(str(row["mk_bulan"])))
            old = before.tahun
            for due in jadwal_kgb(DasarMkg(golongan, before, tmt), table.tangga(golongan)):
                if due.tmt >= until:
                    break
                if due.tmt.year >= self._tahun - _KGB_YEARS:
                    yield "kgb", self._surat_kgb(golongan, due.tmt, old, due.mkg)
                old = due.mkg

    def _surat_kgb(self, golongan: str, tmt: date, old: int, new: int) -> Baris:
        table = tabel_pada(aturan().gaji(golongan), tmt)
        signed = plus_bulan(tmt, -2) + timedelta(days=self._random.randint(1, 20))
        return {"tmt": tmt, "golongan": golongan, "mk_tahun": new, "mk_bulan": 0,
                "gaji_lama": _pay(table, golongan, old), "gaji_baru": _pay(table, golongan, new),
                "nomor_surat": f"822/{self._random.randint(1, 999):03d}/BKPSDM/{signed.year}",
                "tanggal_surat": signed, "pejabat_surat": self._pejabat}

    def _keluarga(self, dia: _Dia) -> Iterator[Rekaman]:
        random, pegawai = self._random, dia.orang.pegawai
        for kelamin, years in (("L", random.randint(24, 34)), ("P", random.randint(21, 31))):
            yield "keluarga", self._kerabat("orang_tua", kelamin, dia.lahir.year - years,
                                            random.choice(self._words["pekerjaan_orang_tua"]))
        if pegawai["status_perkawinan"] != "Menikah":
            return
        partner = "P" if pegawai["jenis_kelamin"] == "L" else "L"
        spouse = self._kerabat("pasangan", partner, dia.lahir.year + random.randint(-3, 3),
                               random.choice(self._words["pekerjaan_pasangan"]))
        married = min(plus_tahun(dia.lahir, random.randint(24, 29)), date(self._tahun - 1, 6, 7))
        yield "keluarga", {**spouse, "tanggal_nikah": married, "tertanggung": "ya",
                           "nomor_akta": f"{random.randint(1, 999):03d}/{married.month:02d}/{married.year}"}
        for number in range(random.randint(0, 3)):
            year = married.year + 1 + 3 * number
            if year >= self._tahun:
                return
            age = self._tahun - year
            school = next(words for limit, words in self._words["sekolah_anak"] if age <= limit)
            child = self._kerabat("anak", random.choice("LP"), year, school)
            yield "keluarga", {**child, "status_anak": "AK",
                               "tertanggung": "ya" if age < _CHILD_AGE and number < 2 else "tidak"}

    def _kerabat(self, hubungan: str, kelamin: str, year: int, pekerjaan: str) -> Baris:
        random, stock = self._random, self._isi.nama
        first, last = ((stock.pria, stock.belakang_pria) if kelamin == "L"
                       else (stock.wanita, stock.belakang_wanita))
        return {"hubungan": hubungan, "nama": f"{random.choice(first)} {random.choice(last)}",
                "jenis_kelamin": kelamin, "tempat_lahir": random.choice(stock.tempat_lahir),
                "tanggal_lahir": date(year, random.randint(1, 12), random.randint(1, 28)),
                "pekerjaan": pekerjaan}

    def _penilaian(self, dia: _Dia) -> Iterator[Rekaman]:
        for tahun in (self._tahun - 2, self._tahun - 1):
            if dia.tmt > date(tahun, 6, 30):
                continue
            [predikat] = self._random.choices(tuple(_PREDIKAT), tuple(_PREDIKAT.values()))
            yield "penilaian_lama", {
                "tahun": tahun, "jenis": "ekinerja", "mulai": max(dia.tmt, date(tahun, 1, 1)),
                "selesai": date(tahun, 12, 31), "predikat": predikat, "jabatan": dia.orang.kursi.nama_jabatan}

    def _cuti(self, dia: _Dia) -> Iterator[Rekaman]:
        random = self._random
        if dia.tmt < date(self._tahun - 1, 1, 1):
            for tahun, month in ((self._tahun - 1, 7), (self._tahun, random.choice((2, 3, 4, 7, 9)))):
                yield "cuti", self._izin("Cuti Tahunan", date(tahun, month, 6 + random.randint(0, 8)),
                                         random.randint(2, 10))
            if random.random() < 0.08:
                yield "cuti", {**self._izin("Cuti Tahunan", date(self._tahun, 12, 14), 3),
                               "keputusan": "diajukan", "nomor_surat": None, "tanggal_surat": None,
                               "tanggal_ajuan": date(self._tahun, 11, 16)}
        if random.random() < 0.1:
            yield "cuti", self._izin("Cuti Sakit", date(self._tahun, 5, 11), random.randint(2, 5))

    def _izin(self, jenis: str, day: date, lama: int) -> Baris:
        mulai = day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
        weeks, rest = divmod(mulai.weekday() + lama - 1, 5)
        selesai = mulai + timedelta(days=7 * weeks + rest - mulai.weekday())
        signed = mulai - timedelta(days=7)
        return {"jenis": jenis, "mulai": mulai, "selesai": selesai, "lama": lama, "satuan": "hari",
                "keputusan": "disetujui", "alasan": self._random.choice(self._words["alasan_cuti"]),
                "alamat": "Tirta Jaya", "tanggal_ajuan": signed - timedelta(days=4),
                "nomor_surat": f"851/{self._random.randint(1, 999):03d}/{signed.year}",
                "tanggal_surat": signed,
                "pejabat_surat": "Kepala Badan"}

    def _penghargaan(self, dia: _Dia) -> Iterator[Rekaman]:
        for years, words in ((10, "X"), (20, "XX"), (30, "XXX")):
            given = dia.tmt.year + years + 1
            if dia.status == "PNS" and given < self._tahun and self._random.random() < 0.7:
                yield "penghargaan", {
                    "nama": f"Satyalancana Karya Satya {words} Tahun", "tahun": given,
                    "pemberi": "Presiden Republik Indonesia", "nomor_sk": f"{given - 1990}/TK/TAHUN {given}",
                    "tanggal_sk": date(given, 8, 3)}

    def _lain(self, dia: _Dia) -> Iterator[Rekaman]:
        random, words = self._random, self._words
        for masa, nama, kedudukan in random.sample(words["organisasi"], random.choice((0, 0, 1, 2))):
            begun = dia.lahir.year + {"slta": 16, "pt": 20}.get(masa, 30)
            yield "organisasi", {"masa": masa, "nama": nama, "kedudukan": kedudukan, "tahun_mulai": begun,
                                 "tahun_selesai": begun + 2, "tempat": "Tirta Jaya",
                                 "pimpinan": random.choice(words["pimpinan"])}
        chance = random.random()
        if chance < 0.04:
            negara, tujuan = random.choice(words["kunjungan"])
            yield "kunjungan_ln", {"negara": negara, "tujuan": tujuan, "mulai": date(self._tahun - 1, 9, 8),
                                   "selesai": date(self._tahun - 1, 9, 12), "pembiaya": "APBD"}
        elif chance < 0.09:
            judul, isi = random.choice(words["catatan"])
            yield "catatan", {"tanggal": date(self._tahun, 2, 3 + random.randint(0, 20)), "judul": judul,
                              "isi": isi}
        elif chance < 0.13 and dia.status == "PNS":
            yield "tugas_belajar", {
                "jenis": "izin", "tingkat": "S-2", "program": "Magister Administrasi Publik",
                "sekolah": "Universitas Tirta Nusantara", "mulai": date(self._tahun - 1, 9, 1),
                "selesai": date(self._tahun + 1, 8, 31),
                "nomor_sk": f"892/{random.randint(1, 99)}/{self._tahun - 1}",
                "tanggal_sk": date(self._tahun - 1, 8, 20), "pembiayaan": "Mandiri"}


def _pay(table: TabelGaji | None, golongan: str, mkg: int) -> int | None:
    row = table.cari(golongan, mkg) if table else None
    return row.rupiah if row else None

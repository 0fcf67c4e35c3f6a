"""People as papers of many of them and statistics see them: chosen from the histories as of one day."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from asn_desktop.db.queries import orang as queries
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.duk import BarisDuk, kunci_duk
from asn_desktop.domain.jabatan import dijabat
from asn_desktop.domain.kalender import Selang
from asn_desktop.domain.keadaan import mkg, pensiun
from asn_desktop.domain.masa_kerja import MasaKerja, from_months, jumlah
from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.orang import Orang
from asn_desktop.domain.pendidikan import urut_pendidikan
from asn_desktop.domain.riwayat_orang import Jabatan, Pangkat, RiwayatOrang
from asn_desktop.domain.sebutan import Sebutan
from asn_desktop.domain.statistik import JENJANG
from asn_desktop.domain.teks import match_key
from asn_desktop.runtime.resources import references
from asn_desktop.services.aturan import latihan_jabatan
from asn_desktop.services.aturan import urut_duk as urut_jabatan
from asn_desktop.services.kepegawaian import CUTI_DIBERIKAN, PERJANJIAN, aturan_kantor

_UNTOLD = Sebutan()
_NO_MORE = (None, None, None)  # jenjang, penugasan, and last day of a post that only a list names
_BELAJAR = {"tugas": "Tugas belajar", "izin": "Izin belajar"}


class Pembaca:
    """Reads people once and makes of them what lists need."""

    def __init__(self, tx: ReadTx, ids: Collection[str], keadaan: date) -> None:
        """Of the people with these ids those who belong to the office on that day."""
        self._keadaan, self._day = keadaan, keadaan.isoformat()
        self.aturan = aturan_kantor(tx)
        cltn = [row["jenis_cuti"] for row in references().rows("jenis_cuti") if row["kode"] == "cltn"]
        self._read = queries.load_catatan(tx, ids, keadaan, cltn)
        self.ids = tuple(key for key, one in self._read.pribadi.items() if self._here(one))

    def _here(self, one: queries.Pribadi) -> bool:
        if (one.tmt_cpns or "") > self._day:
            return False
        if one.tmt_berhenti:
            return one.tmt_berhenti > self._day
        return one.id in self._read.aktif

    def orang(self) -> list[Orang]:
        """Everybody, in no order."""
        return [self._orang(self._read.pribadi[key]) for key in self.ids]

    def riwayat(self, pegawai_id: str) -> RiwayatOrang:
        """What the rules of service, pay and retirement ask for; the rest is left out."""
        one = self._read.pribadi[pegawai_id]
        post = self._post(pegawai_id)
        own = self._read.bup.get((one.unit_kerja_id or "", match_key(post.jabatan))) if post else None
        held = Jabatan() if post is None else Jabatan(post.jenis, post.jabatan, _level(post),
                                                      _date(post.tmt), own)
        return RiwayatOrang(
            id=one.id, status=one.status_pegawai, nip=one.nip, tanggal_lahir=_date(one.tanggal_lahir),
            tmt_cpns=_date(one.tmt_cpns),
            golongan_awal=self._told(pegawai_id).golongan_awal(one.golongan_awal or ""),
            pangkat=_letters(self._read.pangkat.get(pegawai_id, ()), ""),
            kgb=_letters(self._read.kgb.get(pegawai_id, ()), self._rank(one)), jabatan=held,
            cltn=tuple(self._away(pegawai_id)), kontrak=tuple(self._contracts(pegawai_id)),
            pmk=self._credited(pegawai_id))

    def _away(self, pegawai_id: str) -> Iterator[Selang]:
        """CLTN, and what a peninjauan takes off, with its days."""
        leaves = ((one.mulai, one.selesai) for one in self._read.cltn.get(pegawai_id, ())
                  if one.keputusan in CUTI_DIBERIKAN)
        taken = ((one.mulai, one.selesai) for one in self._read.peninjauan.get(pegawai_id, ())
                 if one.jenis == "kurang")
        for mulai, selesai in (*leaves, *taken):
            if mulai:
                yield Selang(date.fromisoformat(mulai), _date(selesai))

    def _contracts(self, pegawai_id: str) -> Iterator[Selang]:
        for one in self._read.kontrak.get(pegawai_id, ()):
            if one.jenis in PERJANJIAN and one.mulai:
                yield Selang(date.fromisoformat(one.mulai), _date(one.selesai))

    def _credited(self, pegawai_id: str) -> MasaKerja:
        return jumlah(MasaKerja(one.tahun or 0, one.bulan or 0)
                      for one in self._read.peninjauan.get(pegawai_id, ()) if one.jenis == "tambah")

    def surat(self, pegawai_id: str, tmt: date) -> queries.Pangkat | None:
        """The decision (KGB, else KP) that is recorded for that day; None before it was written."""
        day = tmt.isoformat()
        both = (*self._read.kgb.get(pegawai_id, ()), *self._read.pangkat.get(pegawai_id, ()))
        return next((one for one in both if one.tmt == day), None)

    def _rank(self, one: queries.Pribadi) -> str:
        last = max(self._read.pangkat.get(one.id, ()), key=_by_tmt, default=None)
        return last.golongan if last else self._told(one.id).golongan or one.golongan_awal or ""

    def _told(self, pegawai_id: str) -> Sebutan:
        """What a list said of him and no history does."""
        return self._read.sebutan.get(pegawai_id, _UNTOLD)

    def _orang(self, one: queries.Pribadi) -> Orang:
        key = one.id
        rank = max(self._read.pangkat.get(key, ()), key=_by_tmt, default=None)
        post = self._post(key)
        school = max(self._read.sekolah.get(key, ()), key=_by_level, default=None)
        place, title, training = self._latihan(key)
        last = max(self._read.latihan.get(key, ()), key=_by_end, default=None)
        level = _level(post)
        riwayat = self.riwayat(key)
        service = mkg(riwayat, self.aturan, self._keadaan)
        end = pensiun(riwayat, self.aturan, self._keadaan)
        return Orang(
            id=key, nip=one.nip, nama=nama_lengkap(one.gelar_depan, one.nama, one.gelar_belakang),
            tempat_lahir=one.tempat_lahir or "", tanggal_lahir=riwayat.tanggal_lahir,
            jenis_kelamin=one.jenis_kelamin or "",
            status=one.status_pegawai, status_perkawinan=one.status_perkawinan or "",
            alamat=one.alamat or "", unit_id=one.unit_kerja_id or "",
            unit=self._read.unit.get(one.unit_kerja_id or "", ""),
            golongan=self._rank(one),
            tmt_golongan=date.fromisoformat(rank.tmt) if rank else None,
            mk_bulan=None if service is None else service.in_months,
            jenis_jabatan=post.jenis if post else "", jabatan=post.jabatan if post else "",
            tmt_jabatan=_date(post.tmt) if post else None,
            eselon=post.eselon or "" if post else "",
            jenjang=level if post and post.jenis == "fungsional" else "",
            urut_jabatan=urut_jabatan(post.jenis, level) if post else None,
            latihan=title, urut_latihan=place,
            latihan_tahun=int(training.selesai[:4]) if training else None,
            latihan_jam=training.jp or None if training else None,  # 0: not known
            diklat=f"{last.nama} ({last.selesai[:4]})" if last else "",
            pendidikan=school.tingkat if school else self._told(key).pendidikan,
            nama_pendidikan=school.nama if school else "",
            sekolah=school.sekolah or "" if school else "", tahun_lulus=school.tahun if school else None,
            belajar=self._belajar(key), pensiun=end.tmt if end else None)

    def _post(self, pegawai_id: str) -> queries.Jabatan | None:
        held = (one for one in self._read.jabatan.get(pegawai_id, ())
                if dijabat(one.penugasan, one.tmt, one.sampai, self._day))
        told = self._told(pegawai_id)
        named = queries.Jabatan(pegawai_id, "", told.jenis_jabatan, told.jabatan, told.eselon, *_NO_MORE)
        return max(held, key=_main_post, default=named if told.jabatan else None)

    def _latihan(self, pegawai_id: str) -> tuple[int | None, str, queries.Latihan | None]:
        """The highest latihan jabatan, the earlier of two alike: place, official name, record."""
        found: list[tuple[int, str, str, queries.Latihan]] = []
        for one in self._read.latihan.get(pegawai_id, ()):
            known = latihan_jabatan(one.nama)
            if known:
                found.append((known[0], one.selesai, known[1], one))
        best = min(found, key=_by_place, default=None)
        return (best[0], best[2], best[3]) if best else (None, "", None)

    def _belajar(self, pegawai_id: str) -> str:
        now = (one for one in self._read.belajar.get(pegawai_id, ())
               if not one.selesai or one.selesai >= self._day)
        return next((_BELAJAR.get(one.jenis, "") for one in now), "")


def menurut_duk(orang: Sequence[Orang], *, eselon_dulu: bool = False) -> tuple[Orang, ...]:
    """The people in the order of the DUK (PP 15/1979)."""
    def key(one: Orang) -> tuple[int | str, ...]:
        return kunci_duk(BarisDuk(
            one.nip, one.golongan, one.tmt_golongan, one.urut_jabatan, one.tmt_jabatan, one.mk_bulan,
            one.urut_latihan, one.latihan_tahun, one.pendidikan, one.tahun_lulus, one.tanggal_lahir),
            eselon_dulu=eselon_dulu)
    return tuple(sorted(orang, key=key))


def _level(post: queries.Jabatan | None) -> str:
    """Eselon of a structural post, jenjang of a functional one: recorded, or the end of its name."""
    if post is None:
        return ""
    if post.jenis != "fungsional":
        return post.eselon or ""
    words = post.jabatan.casefold()
    return post.jenjang or next((name for name in JENJANG if words.endswith(f" {name.casefold()}")), "")


def _letters(found: Sequence[queries.Pangkat], golongan: str) -> tuple[Pangkat, ...]:
    """Decisions oldest first; ``golongan`` stands where one does not name its own."""
    return tuple(
        Pangkat(one.golongan or golongan, date.fromisoformat(one.tmt),
                None if one.mk_tahun is None else from_months(12 * one.mk_tahun + (one.mk_bulan or 0)))
        for one in sorted(found, key=_by_tmt))


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _by_tmt(one: queries.Pangkat) -> str:
    return one.tmt


def _main_post(one: queries.Jabatan) -> tuple[bool, str]:
    return one.jenis != "rangkap", one.tmt


def _by_level(one: queries.Sekolah) -> tuple[int, int]:
    return urut_pendidikan(one.tingkat), one.tahun or 0


def _by_end(one: queries.Latihan) -> str:
    return one.selesai


def _by_place(one: tuple[int, str, str, queries.Latihan]) -> tuple[int, str]:
    return one[0], one[1]

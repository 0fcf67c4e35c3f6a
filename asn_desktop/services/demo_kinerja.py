"""Plans and evaluations of the practice office, made of its contents and stepped by the rules in domain."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from asn_desktop.domain import evaluasi as aturan_evaluasi
from asn_desktop.domain import skp as aturan_skp
from asn_desktop.domain.evaluasi import Evaluasi, Realisasi, SasaranUmpanBalik, UmpanBalik
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.periode import JenisPeriode, nama_periode, rentang_periode
from asn_desktop.domain.predikat import Capaian, Rating, predikat_for
from asn_desktop.domain.skp import (
    HasilKerja,
    Indikator,
    JenisHasilKerja,
    JenisSkp,
    Klasifikasi,
    Pendekatan,
    Pihak,
    Skp,
)
from asn_desktop.services.demo_isi import IkiDemo, IsiDemo, JabatanDemo, RencanaDemo
from asn_desktop.services.demo_pegawai import Orang

PERIODE_DEMO = (JenisPeriode.TW1, JenisPeriode.TW2, JenisPeriode.TW3, JenisPeriode.AKHIR)
_SHARE = {JenisPeriode.TW1: 0.25, JenisPeriode.TW2: 0.5, JenisPeriode.TW3: 0.75, JenisPeriode.AKHIR: 1.0}
_RATINGS = (  # hasil kerja, perilaku, share: mostly Baik, some Sangat Baik, a few below
    (Rating.SESUAI, Rating.SESUAI, 46), (Rating.DI_ATAS, Rating.SESUAI, 13),
    (Rating.SESUAI, Rating.DI_ATAS, 9), (Rating.DI_ATAS, Rating.DI_ATAS, 18),
    (Rating.DI_BAWAH, Rating.SESUAI, 10), (Rating.SESUAI, Rating.DI_BAWAH, 2),
    (Rating.DI_BAWAH, Rating.DI_BAWAH, 1),
)
_EFFORT = {Rating.DI_ATAS: 1.1, Rating.SESUAI: 1.0, Rating.DI_BAWAH: 0.7}
_TARGET = re.compile(r"(?P<below><\s*)?(?P<number>[\d.]+)(?P<percent>%)?\s*(?P<unit>.*)")
Penilaian = tuple[Rating, Rating]


@dataclass(frozen=True, slots=True)
class Atasan:
    """The penilai of a person: named party, his own plan when he has one, and the one above him."""

    pihak: Pihak
    skp: Skp | None
    atasan: Pihak


class PembuatKinerja:
    """Makes the plan of a person and its evaluations from a seeded random source."""

    def __init__(self, isi: IsiDemo, paket: PaketKinerja, random: Random, new_id: Callable[[], str],
                 tahun: int) -> None:
        self._isi = isi
        self._paket = paket
        self._random = random
        self._new_id = new_id
        self._tahun = tahun
        self._tempat = isi.kantor["tempat"]
        self._tema = {rencana.rhk: rencana.tema for rencana in _semua(isi)}
        self._asal = {words: iki for rencana in _semua(isi) for iki in rencana.iki
                      for words in (iki.indikator, _kalimat(iki))}

    def skp(self, orang: Orang, atasan: Atasan) -> Skp:
        """The plan of a person, set in January; ``nomor`` stays empty."""
        random, words = self._random, self._isi.perilaku
        rencana = self._isi.rencana[orang.jabatan.kinerja]
        diajukan = _hari_kerja(date(self._tahun, 1, 5) + timedelta(days=random.randint(0, 6)))
        ditetapkan = _hari_kerja(diajukan + timedelta(days=random.randint(2, 11)))
        plan = Skp(
            id=self._new_id(), pegawai_id=orang.id, tahun=self._tahun, mulai=date(self._tahun, 1, 1),
            selesai=date(self._tahun, 12, 31), paket=self._paket.kode, pegawai=orang.pihak,
            penilai=atasan.pihak, atasan_penilai=atasan.atasan, instansi=self._isi.kantor["instansi"],
            tempat=self._tempat, tanggal_ttd=ditetapkan, unit_kerja_id=_unit(orang),
            pendekatan=orang.jabatan.pendekatan, jenis=orang.jabatan.jenis_skp,
            hasil_kerja=tuple(self._hasil_kerja(item, orang.jabatan, atasan.skp) for item in rencana),
            perilaku=tuple((nilai.kode, random.choice(texts)) for nilai, texts
                           in zip(self._paket.nilai_dasar, words.ekspektasi, strict=True)),
            dukungan=self._beberapa(words.dukungan, 2, 3), skema=self._beberapa(words.skema, 1, 2),
            konsekuensi=self._beberapa(words.konsekuensi, 2, 2))
        proposed = aturan_skp.ajukan(plan, orang.pihak.nama, _jam(diajukan, 2))
        return aturan_skp.tetapkan(proposed, atasan.pihak.nama, _jam(ditetapkan, 3))

    def _hasil_kerja(self, item: RencanaDemo, jabatan: JabatanDemo, atasan: Skp | None) -> HasilKerja:
        supported = self._rencana_pimpinan(item, atasan)
        told = jabatan.pendekatan is Pendekatan.KUALITATIF
        return HasilKerja(
            id=self._new_id(), jenis=item.jenis, rhk=item.rhk, penugasan_dari=item.dari,
            rhk_pimpinan=supported.rhk if supported else item.pimpinan,
            rhk_pimpinan_id=supported.id if supported else None,
            indikator=tuple(Indikator(self._new_id(), "", _kalimat(iki)) if told else
                            Indikator(self._new_id(), iki.aspek, iki.indikator, iki.target)
                            for iki in item.iki),
            perspektif=item.perspektif,
            klasifikasi=Klasifikasi.ORGANISASI if jabatan.jenis_skp is JenisSkp.JPT else None)

    def _rencana_pimpinan(self, item: RencanaDemo, atasan: Skp | None) -> HasilKerja | None:
        """The superior's goal of the same theme, else his general one, else his first."""
        goals = atasan.hasil_kerja_of(JenisHasilKerja.UTAMA) if atasan else ()
        if not goals or item.jenis is JenisHasilKerja.TAMBAHAN:
            return None
        for wanted in (item.tema, "umum"):
            for goal in goals:
                if self._tema.get(goal.rhk) == wanted:
                    return goal
        return goals[0]

    def _beberapa(self, texts: Sequence[str], least: int, most: int) -> tuple[str, ...]:
        return tuple(self._random.sample(texts, self._random.randint(least, most)))

    def penilaian(self) -> Mapping[JenisPeriode, Penilaian]:
        """Ratings of one person: the same one in most periods, now and then a neighbouring one."""
        weights = [share for _, _, share in _RATINGS]
        pairs = [(hasil, perilaku) for hasil, perilaku, _ in _RATINGS]
        usual = self._random.choices(pairs, weights)[0]
        return {periode: usual if self._random.random() < 0.8 else self._random.choices(pairs, weights)[0]
                for periode in PERIODE_DEMO}

    def pimpinan(self, skp: Skp, penilaian: Penilaian, capaian: Capaian) -> Penilaian:
        """The same ratings; what his organisation reached is the rating hasil kerja of a JPT."""
        if skp.jenis is not JenisSkp.JPT:
            return penilaian
        return self._paket.rating_pimpinan[capaian], penilaian[1]

    def evaluasi(self, skp: Skp, periode: JenisPeriode, penilaian: Penilaian, capaian: Capaian, *,
                 selesai: bool = True) -> Evaluasi:
        """The evaluation of a plan in one period, finished or a draft; the numbers stay empty."""
        random, words = self._random, self._isi.perilaku
        hasil, perilaku = penilaian
        rentang = rentang_periode(periode, self._tahun)
        tanggal = _hari_kerja(rentang.selesai + timedelta(days=random.randint(1, 7)))
        predikat = predikat_for(hasil, perilaku, self._paket.matriks)
        draft = Evaluasi(
            id=self._new_id(), skp_id=skp.id, pegawai_id=skp.pegawai_id, tahun=self._tahun, periode=periode,
            mulai=rentang.mulai, selesai=rentang.selesai, paket=skp.paket, pegawai=skp.pegawai,
            penilai=skp.penilai, atasan_penilai=skp.atasan_penilai, capaian=capaian,
            dasar_capaian=random.choice(words.dasar_capaian), rating_hasil_kerja=hasil,
            rating_perilaku=perilaku,
            realisasi=tuple(self._realisasi(indikator, periode, hasil) for goal in skp.hasil_kerja
                            for indikator in goal.indikator),
            umpan_balik=(*self._umpan_hasil(skp, hasil, tanggal),
                         *self._umpan_perilaku(perilaku, tanggal, periode)),
            catatan=random.choice(words.catatan[predikat]), instansi=skp.instansi, tempat=self._tempat,
            tanggal_penilai=tanggal, tanggal_pegawai=tanggal, unit_kerja_id=skp.unit_kerja_id)
        if not selesai:
            return draft
        return aturan_evaluasi.selesaikan(draft, skp, skp.penilai.nama, _jam(tanggal, 4))

    def _realisasi(self, indikator: Indikator, periode: JenisPeriode, rating: Rating) -> Realisasi:
        asal = self._asal[indikator.indikator]
        teks = teks_realisasi(indikator.target or asal.target, periode, rating, self._random)
        bukti = asal.bukti
        return Realisasi(indikator.id, teks, f"{bukti} ({nama_periode(periode)})" if bukti else "")

    def _umpan_hasil(self, skp: Skp, rating: Rating, tanggal: date) -> list[UmpanBalik]:
        words = self._isi.perilaku
        return [UmpanBalik(self._new_id(), SasaranUmpanBalik.HASIL_KERJA, goal.id,
                           self._random.choice(words.pemberi_hasil), self._sebelum(tanggal),
                           self._random.choice(words.umpan_hasil[rating]))
                for goal in skp.hasil_kerja if self._random.random() < 0.9]

    def _umpan_perilaku(self, rating: Rating, tanggal: date, periode: JenisPeriode) -> list[UmpanBalik]:
        """On all values at the end of the year, on some of them in a quarter."""
        words = self._isi.perilaku
        found = []
        pairs = list(zip(self._paket.nilai_dasar, words.umpan_balik, strict=True))
        for nilai, texts in pairs if periode is JenisPeriode.AKHIR else self._random.sample(pairs, 3):
            teks = texts[-1] if rating is Rating.DI_BAWAH else self._random.choice(texts[:2])
            found.append(UmpanBalik(self._new_id(), SasaranUmpanBalik.PERILAKU, nilai.kode,
                                    self._random.choice(words.pemberi), self._sebelum(tanggal), teks))
        return found

    def _sebelum(self, tanggal: date) -> date:
        return _hari_kerja(tanggal - timedelta(days=self._random.randint(3, 25)))


def _unit(orang: Orang) -> str:
    return str(orang.pegawai["unit_kerja_id"])


def bukti_per_indikator(isi: IsiDemo) -> dict[str, str]:
    """The name of the evidence of each indicator, by its words in plans of both approaches."""
    return {words: iki.bukti for rencana in _semua(isi) for iki in rencana.iki
            for words in (iki.indikator, _kalimat(iki))}


def _semua(isi: IsiDemo) -> list[RencanaDemo]:
    return [rencana for daftar in isi.rencana.values() for rencana in daftar]


def _kalimat(iki: IkiDemo) -> str:
    """The measure of a qualitative plan: a sentence that holds its target."""
    return f"{iki.indikator} dengan target {iki.target}"


def teks_realisasi(target: str, periode: JenisPeriode, rating: Rating, random: Random) -> str:
    """What was reached, up to the period, of a target such as "4 Modul", "95%", "12 Bulan" or "< 2 Jam"."""
    parts = _TARGET.fullmatch(target)
    if parts is None:
        return target
    goal, unit = int(parts["number"].replace(".", "")), parts["unit"]
    if parts["below"]:
        share = 1.2 if rating is Rating.DI_BAWAH else random.uniform(0.5, 0.95)
        return f"{goal * share:.1f} {unit}".replace(".", ",", 1).strip()
    if parts["percent"]:
        reached = {Rating.DI_ATAS: goal + 3, Rating.SESUAI: goal + random.randint(0, 1),
                   Rating.DI_BAWAH: goal - random.randint(8, 20)}[rating]
        return f"{min(reached, 100)}%"
    if unit == "Bulan":
        return f"{round(goal * _SHARE[periode])} {unit}"
    return _hitungan(goal, unit, _SHARE[periode], _EFFORT[rating])


def _hitungan(goal: int, unit: str, share: float, effort: float) -> str:
    reached = int(goal * share * effort)
    if reached == 0:
        return f"Dalam proses ({int(100 * share * min(effort, 1.0))}%)"
    return f"{reached:,} {unit}".replace(",", ".")


def tanpa_pangkat(nama: str, jabatan: str, instansi: str) -> Pihak:
    """A political official as party of a document: row 5 reads INSTANSI, the NIP is optional."""
    return replace(Pihak(), nama=nama, jabatan=jabatan, unit_kerja=instansi, pakai_instansi=True)


def _hari_kerja(day: date) -> date:
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


def _jam(day: date, hour_utc: int) -> datetime:
    return datetime.combine(day, time(hour_utc, 15), tzinfo=UTC)

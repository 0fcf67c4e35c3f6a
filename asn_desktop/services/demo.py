"""Fills an office with fictional people, plans and evaluations of one year, the same for the same seed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from asn_desktop.db.queries.evaluasi import insert_evaluasis
from asn_desktop.db.queries.nomor import DOKUMEN, EVALUASI, SKP, nomor_evaluasi, nomor_skp, take_numbers
from asn_desktop.db.queries.skp import insert_skps
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.evaluasi import Evaluasi
from asn_desktop.domain.paket import PaketKinerja
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.periode import LAZIM, JenisPeriode, rentang_periode
from asn_desktop.domain.predikat import Capaian
from asn_desktop.domain.skp import JenisSkp, Pihak, Skp
from asn_desktop.fields.spec import Value
from asn_desktop.services.access import needs
from asn_desktop.services.demo_ak import dengan_ak
from asn_desktop.services.demo_cacat import Cacat, pilih_cacat
from asn_desktop.services.demo_isi import IsiDemo, isi_demo
from asn_desktop.services.demo_kantor import BUKTI, isi_kantor, isi_pindaian, pengganti
from asn_desktop.services.demo_kinerja import PERIODE_DEMO, Atasan, PembuatKinerja, tanpa_pangkat
from asn_desktop.services.demo_lambang import lambang_latihan
from asn_desktop.services.demo_pegawai import Orang, PembuatOrang
from asn_desktop.services.demo_penetapan import bukti_pindaian, tetapkan_unit
from asn_desktop.services.demo_riwayat import PembuatRiwayat
from asn_desktop.services.demo_siklus import DITAMPILKAN, Sumber, isi_siklus, skp_plt
from asn_desktop.services.demo_susunan import Unit, susun_kursi, susun_unit
from asn_desktop.services.packs import pack_for
from asn_desktop.services.records import save_record
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

TAHUN_DEMO = 2026
_CHUNK = 200  # people per transaction: bounded memory, and a cancelled fill leaves whole people
_WHOLE, _SPARSE = 1000, 10  # above so many people only one in ten has further histories: half the work
_WITH_ACTIONS = DITAMPILKAN  # up to so many people everybody has planned actions, in larger offices nobody
_SHOWN_FIRST = "pranata_komputer"  # kind of post of the person whose forms the demo prints


@dataclass(frozen=True, slots=True)
class HasilDemo:
    """What was made, and the person to show first."""

    pegawai: int
    skp: int
    evaluasi: int
    contoh_id: str
    contoh_nip: str
    contoh_nama: str


@needs(Izin.UBAH_PEGAWAI, Izin.UBAH_KINERJA)
def fill_practice_office(session: Session, pegawai: int = 60, seed: int = 2026, work: Work | None = None, *,
                         kinerja: bool = True, pindaian: bool = True) -> HasilDemo:
    """Fill an empty office with so many people and their year 2026; without ``kinerja`` with people only,
    without ``pindaian`` with no scans.

    Raises ValueError for fewer people than demo_susunan.MIN_PEGAWAI, Cancelled between two transactions.
    """
    return _Pengisi(session, pegawai, seed, work or Work()).fill(kinerja, pindaian)


class _Pengisi:
    """One filling: keeps the random source and what later steps need of earlier ones."""

    def __init__(self, session: Session, pegawai: int, seed: int, work: Work) -> None:
        self._session = session
        self._work = work
        self._seed = f"{seed}/{pegawai}"
        self._random = Random(self._seed)  # noqa: S311 - fictional data, nothing secret
        self._isi: IsiDemo = isi_demo()
        self._units = susun_unit(self._isi, pegawai)
        self._kursi = susun_kursi(self._isi, self._units, pegawai)
        self._shown = ""
        self._waiting: Orang | None = None  # one whose evaluation of a quarter is still a draft
        self._bupati = tanpa_pangkat(**self._isi.pejabat_luar)

    def fill(self, kinerja: bool, pindaian: bool) -> HasilDemo:
        self._save_office()
        unit_ids = self._save_units()
        people = self._save_people(unit_ids)
        with self._session.db.write("latihan.isi_kantor", self._session.actor) as tx:
            isi_kantor(tx, self._isi, people, unit_ids, TAHUN_DEMO)
        shown = next((orang for orang in people if orang.jabatan.kunci == _SHOWN_FIRST), people[-1])
        self._shown = shown.id
        self._waiting = next(
            (one for one in reversed(people) if one is not shown and one.jabatan.ber_skp), None)
        scan = isi_pindaian((people[0], shown), self._session) if pindaian else ""
        plans, evaluations = self._save_kinerja(people) if kinerja else (0, 0)
        if kinerja:
            with self._session.db.write("latihan.isi_kinerja", self._session.actor) as tx:
                tx.insert_many("capaian_organisasi", self._capaian_unit(unit_ids))
                if scan:
                    bukti_pindaian(tx, shown, scan, BUKTI[1], TAHUN_DEMO)
            tops = [number for number, unit in enumerate(self._units) if unit.induk is None]
            heads = {unit_ids[number]: people[number]
                     for number in (tops if len(people) <= DITAMPILKAN else tops[:1])}
            tetapkan_unit(self._isi, heads, TAHUN_DEMO, self._session)
        return HasilDemo(len(people), plans, evaluations, shown.id, shown.pihak.nip, shown.pihak.nama)

    def _capaian_unit(self, unit_ids: tuple[str, ...]) -> list[Mapping[str, Value]]:
        """What each perangkat daerah reached, as the evaluations of its people have it."""
        basis = self._isi.perilaku.dasar_capaian
        return [
            {"unit_kerja_id": unit_ids[number], "tahun": TAHUN_DEMO, "periode": periode.value,
             "capaian": _capaian(number, periode).value, "dasar": basis[number % len(basis)],
             "tanggal": rentang_periode(periode, TAHUN_DEMO).selesai}
            for number, unit in enumerate(self._units) if unit.induk is None for periode in PERIODE_DEMO]

    def _save_office(self) -> None:
        save_record(self._session, "kantor", {**self._isi.kantor, "lambang": lambang_latihan()})

    def _save_units(self) -> tuple[str, ...]:
        new_id = self._session.db.new_id
        ids = tuple(new_id() for _ in self._units)
        rows = [{"id": ids[number], "nama": unit.simpul.nama, "urutan": number + 1,
                 "induk_id": ids[unit.induk] if unit.induk is not None else None,
                 **unit.simpul.kop}
                for number, unit in enumerate(self._units)]
        with self._session.db.write("latihan.isi_unit", self._session.actor) as tx:
            tx.insert_many("unit_kerja", rows)
        return ids

    def _save_people(self, unit_ids: tuple[str, ...]) -> list[Orang]:
        new_id = self._session.db.new_id
        maker = PembuatOrang(self._isi, self._units, unit_ids, self._random, new_id, TAHUN_DEMO)
        more = PembuatRiwayat(self._isi, Random(f"{self._seed}/riwayat"), TAHUN_DEMO)  # noqa: S311 - fictional
        wrong = pilih_cacat(self._kursi, self._isi.jabatan, len(self._units))
        step = 1 if len(self._kursi) <= _WHOLE else _SPARSE
        people: list[Orang] = []
        for start in range(0, len(self._kursi), _CHUNK):
            self._work.step(start, len(self._kursi), "Menyusun pegawai latihan")
            new = [maker.orang(kursi) for kursi in self._kursi[start:start + _CHUNK]]
            new = [_changed(orang, wrong.get(place), dulu=True) for place, orang in enumerate(new, start)]
            people.extend(new)
            filed = [_changed(more.lengkapi(orang) if place % step == 0 or place in wrong else orang,
                              wrong.get(place), dulu=False) for place, orang in enumerate(new, start)]
            filed = [dengan_ak(orang, TAHUN_DEMO) for orang in filed]
            with self._session.db.write("latihan.isi_pegawai", self._session.actor) as tx:
                self._insert_people(tx, filed, people)
        return people

    def _insert_people(self, tx: WriteTx, new: Sequence[Orang], people: Sequence[Orang]) -> None:
        tx.insert_many("pegawai", [{"id": orang.id, **orang.pegawai} for orang in new])
        by_type: dict[str, list[Mapping[str, Value]]] = {}
        for orang in new:
            for record_type, row in orang.riwayat:
                by_type.setdefault(record_type, []).append({"pegawai_id": orang.id, **row})
        for record_type, rows in by_type.items():
            tx.insert_many(record_type, rows)
        tx.insert_many("penugasan_penilai", [self._penugasan(orang, people) for orang in new])

    def _penugasan(self, orang: Orang, people: Sequence[Orang]) -> Mapping[str, Value]:
        row: dict[str, Value] = {"pegawai_id": orang.id, "mulai": date(TAHUN_DEMO, 1, 1)}
        if orang.atasan is None:
            luar = self._bupati
            return {**row, "penilai_luar_nama": luar.nama, "penilai_luar_jabatan": luar.jabatan,
                    "penilai_luar_instansi": luar.unit_kerja}
        penilai = people[orang.atasan]
        row["penilai_id"] = penilai.id
        if penilai.atasan is not None:
            row["atasan_penilai_id"] = people[penilai.atasan].id
        if penilai.jabatan.eselon is None:  # a head who is no pejabat pengawas appraises by delegation
            row["nomor_delegasi"] = f"800/{orang.atasan + 1:03d}/DEL/{TAHUN_DEMO}"
            row["tanggal_delegasi"] = date(TAHUN_DEMO, 1, 2)
        return row

    def _save_kinerja(self, people: Sequence[Orang]) -> tuple[int, int]:
        paket = pack_for(date(TAHUN_DEMO, 1, 1))
        maker = PembuatKinerja(self._isi, paket, self._random, self._session.db.new_id, TAHUN_DEMO)
        random = Random(f"{self._seed}/jpt")  # noqa: S311 - fictional; a plan more changes nobody else's
        of_heads = PembuatKinerja(self._isi, paket, random, self._session.db.new_id, TAHUN_DEMO)
        plan_of_head: dict[int, Skp] = {}
        plans = evaluations = 0
        shown: list[tuple[Orang, Skp]] = []
        for start in range(0, len(people), _CHUNK):
            self._work.step(start, len(people), "Menyusun SKP dan evaluasi latihan")
            new: list[tuple[Orang, Skp]] = []
            for number in range(start, min(start + _CHUNK, len(people))):
                orang = people[number]
                if not orang.jabatan.ber_skp:
                    continue
                by = of_heads if orang.jabatan.jenis_skp is JenisSkp.JPT else maker
                skp = by.skp(orang, self._atasan(orang, people, plan_of_head))
                new.append((orang, skp))
                if number < len(self._units):  # heads stand first, each in the place of his unit
                    plan_of_head[number] = skp
            made = [item for orang, skp in new for item in self._evaluasi(
                of_heads if skp.jenis is JenisSkp.JPT else maker, orang, skp)]
            with self._session.db.write("latihan.isi_kinerja", self._session.actor) as tx:
                _insert_kinerja(tx, [skp for _, skp in new], made)
            plans, evaluations = plans + len(new), evaluations + len(made)
            shown += new[:DITAMPILKAN - len(shown)]
        second = self._save_siklus(people, shown, paket)
        plans, evaluations = plans + second, evaluations + second
        self._work.step(len(people), len(people), "Data latihan selesai disusun")
        return plans, evaluations

    def _save_siklus(self, people: Sequence[Orang], shown: Sequence[tuple[Orang, Skp]],
                     paket: PaketKinerja) -> int:
        """What a running year leaves behind, for the first plans only; how many second plans were made."""
        random, new_id = Random(f"{self._seed}/siklus"), self._session.db.new_id  # noqa: S311 - fictional
        source = Sumber(self._isi, shown, random, new_id, TAHUN_DEMO, self._shown)
        pair = pengganti(people)
        maker = PembuatKinerja(self._isi, paket, random, new_id, TAHUN_DEMO)
        second = skp_plt(source, maker, *pair) if pair is not None else None
        with self._session.db.write("latihan.isi_kinerja", self._session.actor) as tx:
            if second is not None:
                _insert_kinerja(tx, [second[0]], [second[1]])
            plans = () if second is None else second[:1]
            isi_siklus(tx, source, plans, aksi=len(people) <= _WITH_ACTIONS)
        return 0 if second is None else 1

    def _atasan(self, orang: Orang, people: Sequence[Orang], plan_of_head: Mapping[int, Skp]) -> Atasan:
        if orang.atasan is None:
            return Atasan(self._bupati, None, Pihak())
        penilai = people[orang.atasan]
        above = self._bupati if penilai.atasan is None else people[penilai.atasan].pihak
        return Atasan(penilai.pihak, plan_of_head.get(orang.atasan), above)

    def _evaluasi(self, maker: PembuatKinerja, orang: Orang, skp: Skp) -> Iterator[Evaluasi]:
        penilaian = maker.penilaian()
        for periode in PERIODE_DEMO:
            capaian = _capaian(_top(self._units, orang.kursi.unit), periode)
            waits = periode is JenisPeriode.TW3 and orang is self._waiting
            yield maker.evaluasi(skp, periode, maker.pimpinan(skp, penilaian[periode], capaian), capaian,
                                 selesai=not waits)


def _changed(orang: Orang, cacat: Cacat | None, *, dulu: bool) -> Orang:
    """The person with what is wrong with him on purpose, done before his further histories or after."""
    return orang if cacat is None or cacat.sejak_lahir is not dulu else cacat.salah(orang, TAHUN_DEMO)


def _insert_kinerja(tx: WriteTx, plans: Sequence[Skp], evaluations: Sequence[Evaluasi]) -> None:
    if not plans:
        return
    numbers = take_numbers(tx, SKP, TAHUN_DEMO, len(plans))
    insert_skps(tx, [replace(skp, nomor=nomor_skp(TAHUN_DEMO, number))
                     for skp, number in zip(plans, numbers, strict=True)])
    of_evaluasi = take_numbers(tx, EVALUASI, TAHUN_DEMO, len(evaluations))
    of_dokumen = take_numbers(tx, DOKUMEN, TAHUN_DEMO, len(evaluations))
    insert_evaluasis(tx, [
        replace(item, nomor=nomor_evaluasi(EVALUASI, TAHUN_DEMO, item.periode, first),
                nomor_dokumen=nomor_evaluasi(DOKUMEN, TAHUN_DEMO, item.periode, second))
        for item, first, second in zip(evaluations, of_evaluasi, of_dokumen, strict=True)])


def _top(units: Sequence[Unit], number: int) -> int:
    induk = units[number].induk
    return number if induk is None else _top(units, induk)


def _capaian(top_unit: int, periode: JenisPeriode) -> Capaian:
    """Capaian of a whole perangkat daerah: the first one is always BAIK, others differ now and then."""
    place = (top_unit * 7 + LAZIM.index(periode)) % 10
    if top_unit == 0 or place < 8:
        return Capaian.BAIK
    return Capaian.ISTIMEWA if place == 8 else Capaian.BUTUH_PERBAIKAN

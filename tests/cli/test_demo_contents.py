"""The practice office before any database: complete contents, believable people, equal for equal seeds."""

import itertools
import re
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest

from asn_desktop.domain.evaluasi import StatusEvaluasi, predikat_of
from asn_desktop.domain.evaluasi import problems_of as problems_of_evaluasi
from asn_desktop.domain.nip import parse_nip, problems_of_identity
from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.domain.penugasan import problems_of_kewenangan
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Capaian, Predikat, Rating
from asn_desktop.domain.skp import JenisSkp, Pihak, StatusSkp
from asn_desktop.domain.skp import problems_of as problems_of_skp
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.values import check_record
from asn_desktop.runtime.resources import references
from asn_desktop.services.demo_cacat import pilih_cacat
from asn_desktop.services.demo_isi import isi_demo
from asn_desktop.services.demo_kinerja import PERIODE_DEMO, Atasan, PembuatKinerja, teks_realisasi
from asn_desktop.services.demo_pegawai import Orang, PembuatOrang
from asn_desktop.services.demo_riwayat import PembuatRiwayat
from asn_desktop.services.demo_susunan import MIN_PEGAWAI, susun_kursi, susun_unit
from asn_desktop.services.mutu.memeriksa import periksa_kantor
from asn_desktop.services.packs import pack_for
from asn_desktop.services.pengingat import jumlah_pengingat
from asn_desktop.services.practice_user import PRACTICE_PASSWORD, PRACTICE_USER
from asn_desktop.services.session import open_office

ATASAN = Pihak(nama="Atasan", nip="197001011995011970")
SIZES = (MIN_PEGAWAI, 6, 10, 37, 60, 200, 201, 1000)


def people_of(pegawai: int, seed: int = 1) -> list[Orang]:
    isi = isi_demo()
    units = susun_unit(isi, pegawai)
    counter = itertools.count()
    ids = tuple(f"unit-{number}" for number in range(len(units)))
    maker = PembuatOrang(isi, units, ids, Random(seed), lambda: f"id-{next(counter)}", 2026)
    return [maker.orang(kursi) for kursi in susun_kursi(isi, units, pegawai)]


@pytest.mark.parametrize("pegawai", SIZES)
def test_every_size_has_heads_staff_and_one_chain(pegawai: int) -> None:
    isi = isi_demo()
    units = susun_unit(isi, pegawai)
    seats = susun_kursi(isi, units, pegawai)
    assert len(seats) == pegawai
    assert len({unit.simpul.nama for unit in units}) == len(units)
    for number, seat in enumerate(seats):
        assert seat.atasan is None or seat.atasan < number
        if seat.atasan is None:
            post = isi.jabatan[seat.jabatan]
            assert not post.ber_skp or post.jenis_skp is JenisSkp.JPT
    assert len(units) < pegawai


def test_fewer_than_the_least_is_refused() -> None:
    isi = isi_demo()
    with pytest.raises(ValueError, match="at least 5"):
        susun_kursi(isi, susun_unit(isi, 4), 4)


def test_sixty_people_are_of_all_kinds() -> None:
    people = people_of(60)
    kinds = Counter(orang.jabatan.jenis for orang in people)
    statuses = Counter(orang.kursi.status for orang in people)
    assert kinds["struktural"] >= 15
    assert kinds["fungsional"] >= 15
    assert kinds["pelaksana"] >= 8
    assert statuses["PPPK"] >= 4
    names = {orang.pihak.nama for orang in people}
    assert {"Drs. Bagas Wiratmaja, M.Si", "Yoga Prastowo, S.Kom", "Sekar Ayuningtyas, A.Md.Kep"} <= names


@pytest.mark.parametrize("pegawai", [60, 1000])
def test_records_pass_every_check_of_their_type(pegawai: int) -> None:
    lists, more = references(), PembuatRiwayat(isi_demo(), Random(1), 2026)
    for orang in map(more.lengkapi, people_of(pegawai)):
        assert problems_of_identity(orang.pegawai) == ()
        rows = [("pegawai", orang.pegawai), *orang.riwayat]
        for key, row in rows:
            kind = record_type(key)
            assert set(row) <= {spec.key for spec in kind.fields}, key
            assert check_record(kind, row, final=True) == (), (key, row)
            for spec in kind.fields:
                if spec.reference and row.get(spec.key):
                    assert lists.match(spec.reference, str(row[spec.key])) == row[spec.key], (spec.key, row)


def test_increases_of_pay_agree_with_the_ranks_and_the_tables() -> None:
    more = PembuatRiwayat(isi_demo(), Random(1), 2026)
    seen = 0
    for orang in map(more.lengkapi, people_of(60)):
        ranks = {row["golongan"] for kind, row in orang.riwayat if kind == "riwayat_golongan"}
        for kind, row in orang.riwayat:
            if kind == "kgb":
                seen += 1
                assert row["golongan"] in ranks
                assert row["tanggal_surat"] < row["tmt"] < date(2027, 1, 1)  # type: ignore[operator]
                assert (row["gaji_baru"] or 1) > (row["gaji_lama"] or 0)  # type: ignore[operator]
    assert seen > 60


def test_mistakes_are_few_and_only_in_offices_that_are_large_enough() -> None:
    isi = isi_demo()
    for pegawai in SIZES:
        units = susun_unit(isi, pegawai)
        found = pilih_cacat(susun_kursi(isi, units, pegawai), isi.jabatan, len(units))
        assert (len(found) > 12) == (pegawai >= 40)
        assert min(found, default=len(units)) >= len(units)
        assert len(found) < 25


def _december() -> datetime:
    return datetime(2026, 12, 1, 1, 30, tzinfo=UTC)


def test_the_office_has_findings_and_reminders_of_many_kinds(whole_office: Path) -> None:
    with open_office(whole_office, PRACTICE_USER, PRACTICE_PASSWORD, clock=_december) as session:
        checked = periksa_kantor(session).orang.values()
        kinds = set(jumlah_pengingat(session))
    per_rule = Counter(one.aturan for orang in checked for one in orang.temuan)
    wanted = {"COM_2", "COM_3", "COM_4", "COM_5", "TIM_5", "ACC_1", "ACC_4", "ACC_5", "CON_1", "CON_2",
              "CON_3", "mkg", "cuti_tumpang", "perjanjian_habis", "golongan_kembar", "kawin_tanpa_pasangan"}
    assert wanted - set(per_rule) == set()
    assert per_rule["COM_1"] == 0
    assert set(JenisPengingat) - kinds <= {JenisPengingat.ANGKA_KREDIT}


def test_numbers_are_nobodys() -> None:
    people = people_of(1000)
    nips = [str(orang.pegawai["nip"]) for orang in people]
    assert len(set(nips)) == len(nips)
    for orang, nip in zip(people, nips, strict=True):
        parsed = parse_nip(nip)
        assert parsed is not None
        assert parsed.nomor_urut >= 970
        assert parsed.is_pppk == (orang.kursi.status == "PPPK")
        assert str(orang.pegawai["nik"]).startswith("99")
        assert str(orang.pegawai["nomor_hp"] or "0800").startswith("0800")


def test_histories_rise_and_end_before_the_year() -> None:
    for orang in people_of(200):
        for key, field in (("riwayat_golongan", "tmt_golongan"), ("riwayat_jabatan", "tmt_jabatan")):
            days = [row[field] for kind, row in orang.riwayat if kind == key]
            assert days == sorted(days)
            assert days
            assert days[-1] < date(2026, 1, 1)
            assert days[0] >= orang.pegawai["tmt_cpns"]
        assert date(2026, 1, 1).year - orang.pegawai["tanggal_lahir"].year <= 58  # type: ignore[union-attr]


def test_trainings_lie_around_twenty_jp() -> None:
    sums = [
        sum(
            row["jp"]
            for kind, row in orang.riwayat  # type: ignore[misc]
            if kind == "pelatihan" and row["tanggal_selesai"].year == 2026
        )  # type: ignore[union-attr]
        for orang in people_of(1000)
    ]
    enough = sum(jp >= 20 for jp in sums) / len(sums)
    assert 0.2 < enough < 0.6
    assert 10 < sum(sums) / len(sums) < 30


def test_a_rater_below_pengawas_has_a_reason() -> None:
    people = people_of(200)
    heads = {orang.atasan for orang in people if orang.atasan is not None}
    weak = [people[number] for number in heads if problems_of_kewenangan(people[number].jabatan.eselon, None)]
    assert {orang.jabatan.kunci for orang in weak} == {"kepala_sekolah"}  # these get a delegation letter


def test_same_seed_same_people_other_seed_other_people() -> None:
    assert people_of(60) == people_of(60)
    assert people_of(60) != people_of(60, seed=2)


def kinerja_maker(seed: int = 1) -> PembuatKinerja:
    counter, paket = itertools.count(), pack_for(date(2026, 1, 1))
    return PembuatKinerja(isi_demo(), paket, Random(seed), lambda: f"k-{next(counter)}", 2026)


def test_every_kind_of_post_has_a_plan_that_can_be_set() -> None:
    maker = kinerja_maker()
    seen = set()
    for orang in people_of(1000):
        if orang.jabatan.ber_skp and orang.kursi.tokoh not in seen:
            seen.add(orang.kursi.tokoh)
            skp = maker.skp(orang, Atasan(ATASAN, None, ATASAN))
            assert skp.status is StatusSkp.DITETAPKAN
            assert problems_of_skp(skp) == ()
            assert skp.tanggal_ttd is not None
            assert date(2026, 1, 5) <= skp.tanggal_ttd <= date(2026, 1, 31)
            own = Rating.SESUAI if skp.jenis is JenisSkp.JPT else Rating.DI_ATAS
            asked = maker.pimpinan(skp, (Rating.DI_ATAS, Rating.SESUAI), Capaian.BAIK)
            assert asked == (own, Rating.SESUAI), "what the organisation of a JPT reached is his own rating"
            for periode in PERIODE_DEMO:
                made = maker.evaluasi(skp, periode, (Rating.SESUAI, Rating.SESUAI), Capaian.BAIK)
                assert made.status is StatusEvaluasi.SELESAI
                assert problems_of_evaluasi(made, skp) == ()
                assert made.tanggal_penilai is not None
                assert made.tanggal_penilai > made.selesai
    assert len(seen) > 25


def test_a_goal_supports_the_superiors_goal_of_its_theme() -> None:
    maker = kinerja_maker()
    people = people_of(60)
    kabid = next(orang for orang in people if orang.jabatan.kunci == "kabid_kepegawaian")
    pranata = next(orang for orang in people if orang.jabatan.kunci == "pranata_komputer")
    above = maker.skp(kabid, Atasan(Pihak(nama="Kepala"), None, Pihak()))
    skp = maker.skp(pranata, Atasan(kabid.pihak, above, Pihak()))
    texts = {goal.id: goal.rhk for goal in above.hasil_kerja}
    linked = [goal for goal in skp.hasil_kerja if goal.rhk_pimpinan_id]
    assert linked
    assert all(texts[goal.rhk_pimpinan_id or ""] == goal.rhk_pimpinan for goal in linked)
    assert linked[0].rhk_pimpinan == "Terlaksananya pengembangan sistem informasi kepegawaian"


def test_predikat_are_mostly_baik_with_some_of_each() -> None:
    maker, paket = kinerja_maker(), pack_for(date(2026, 1, 1))
    orang = next(orang for orang in people_of(60) if orang.jabatan.ber_skp)
    skp = maker.skp(orang, Atasan(ATASAN, None, ATASAN))
    counts: Counter[Predikat | None] = Counter()
    for _ in range(600):
        rating = maker.penilaian()[JenisPeriode.AKHIR]
        counts[predikat_of(maker.evaluasi(skp, JenisPeriode.AKHIR, rating, Capaian.BAIK), paket)] += 1
    assert counts[Predikat.BAIK] > 300
    assert counts[Predikat.BAIK] / 600 < 0.78
    assert counts[Predikat.SANGAT_BAIK] > 60
    assert set(counts) == set(Predikat)


@pytest.mark.parametrize(
    ("target", "periode", "rating", "pattern"),
    [
        ("4 Modul", JenisPeriode.TW2, Rating.SESUAI, "2 Modul"),
        ("4 Modul", JenisPeriode.AKHIR, Rating.SESUAI, "4 Modul"),
        ("1.200 Surat", JenisPeriode.AKHIR, Rating.DI_ATAS, r"1\.320 Surat"),
        ("1 Dokumen", JenisPeriode.TW1, Rating.SESUAI, r"Dalam proses \(25%\)"),
        ("12 Bulan", JenisPeriode.TW3, Rating.DI_BAWAH, "9 Bulan"),
        ("95%", JenisPeriode.TW1, Rating.SESUAI, "9[56]%"),
        ("100%", JenisPeriode.AKHIR, Rating.DI_ATAS, "100%"),
        ("< 2 Jam per insiden", JenisPeriode.TW1, Rating.SESUAI, r"1,\d Jam per insiden"),
        ("sesuai jadwal", JenisPeriode.TW1, Rating.SESUAI, "sesuai jadwal"),
    ],
)
def test_realisasi_follows_target_period_and_rating(
    target: str, periode: JenisPeriode, rating: Rating, pattern: str
) -> None:
    assert re.fullmatch(pattern, teks_realisasi(target, periode, rating, Random(3)))

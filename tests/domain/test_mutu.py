"""Every rule of data quality finds what it is for, and nothing at a person whose data agree."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.ketentuan import BukuKetentuan, Ketentuan
from asn_desktop.domain.mutu.aturan import Dimensi, periksa_satu
from asn_desktop.domain.mutu.potret import (
    Acuan,
    Golongan,
    Jabatan,
    Keluarga,
    Pelatihan,
    Pendidikan,
    Potret,
    Rentang,
    Syarat,
    kunci_jabatan,
)
from asn_desktop.domain.mutu.semua import ATURAN, SEMUA, periksa
from asn_desktop.domain.mutu.skor import Bobot, hitung_kena, skor
from asn_desktop.domain.peraturan import Peraturan
from asn_desktop.domain.problems import Problem
from asn_desktop.domain.sebutan import Sebutan
from asn_desktop.fields.texts import sentence
from asn_desktop.fields.texts.mutu import NAMA_ATURAN

HARI = date(2026, 11, 1)
ACUAN = Acuan(
    hari=HARI,
    eselon={"II.b": Syarat(35, "Diploma IV", "IV/b", "IV/c"),
            "IV.a": Syarat(30, "Diploma III", "III/c", "III/d")},
    jenjang={"Ahli Pertama": Syarat(35, "Diploma IV", "III/a", "III/b"),
             "Ahli Muda": Syarat(35, "Diploma IV", "III/c", "III/d")},
    batas={"TIM_2": 2, "TIM_3": 1, "ACC_3": 2, "ACC_7": 2019},
    ketentuan=BukuKetentuan(tuple(Ketentuan(kode, nilai, Peraturan("PP 7/1977")) for kode, nilai in (
        ("mkg.potongan.I.II", 72), ("mkg.potongan.II.III", 60), ("mkg.potongan.III.IV", 0),
        ("mkg.selisih", 1)))),
    dokumen=(("SK_CPNS", "cpns", "SK CPNS"), ("IJAZAH", "semua", "Ijazah"),
             ("SK_KP", "kenaikan_pangkat", "SK KP")),
)
PERTAMA = Golongan("g1", "III/a", date(2010, 1, 1), 0, "1", date(2009, 12, 20))
KEDUA = Golongan("g2", "III/b", date(2014, 4, 1), 51, "2", date(2014, 3, 10))
KETIGA = Golongan("g3", "III/c", date(2018, 4, 1), 99, "3", date(2018, 3, 10))
STAF = Jabatan("j1", "pelaksana", "Pengelola Keuangan", date(2010, 1, 1), sampai=date(2019, 12, 31))
KASI = Jabatan("j2", "struktural", "Kepala Seksi Sarana", date(2020, 1, 1), "IV.a",
               tanggal_sk=date(2019, 12, 20), tanggal_pelantikan=date(2019, 12, 30))
SARJANA = Pendidikan("p1", "S-1/Sarjana", 2008)
BAIK = Potret(
    id="a", nip="198503172010012001", nama="Sekar Ayuningtyas", status="PNS", gelar_belakang="S.E.",
    tanggal_lahir=date(1985, 3, 17), jenis_kelamin="P", nik="9901015703850001", npwp="99.000.000.0-000.001",
    nomor_hp="0812 3456 7890", email="sekar@contoh.invalid", status_perkawinan="Menikah",
    jenis_pegawai="PNS Daerah", kedudukan_hukum="Aktif", unit_id="u1", unit="Dinas", golongan_awal="III/a",
    tmt_cpns=date(2010, 1, 1), tanggal_sk_cpns=date(2009, 12, 20), tmt_pns=date(2011, 1, 1),
    tanggal_sk_pns=date(2010, 12, 20), tmt_pensiun=date(2043, 4, 1), instansi_induk="Pemkab",
    instansi_kerja="Pemkab", golongan=(PERTAMA, KEDUA, KETIGA), jabatan=(STAF, KASI), pendidikan=(SARJANA,),
    keluarga=(Keluarga("k1", "pasangan", date(1983, 1, 1)), Keluarga("k2", "anak", date(2012, 5, 5))),
    pengangkatan=(Rentang("a1", "cpns", date(2010, 1, 1), tanggal_sk=date(2009, 12, 20)),),
    kgb=(Rentang("b1", "III/c", date(2024, 1, 1), tanggal_sk=date(2023, 10, 20)),),
    dokumen={"SK_CPNS": 1, "IJAZAH": 1, "SK_KP": 2},
    tahun_skp=frozenset({2024, 2025}),
)
KONTRAK = (Rentang("r1", "pppk", date(2022, 3, 1), date(2027, 2, 28)),)
PPPK = replace(BAIK, nip="199212312022211001", status="PPPK", tanggal_lahir=date(1992, 12, 31),
               jenis_kelamin="L", nik="9901013112920001", kedudukan_hukum="PPPK Aktif", golongan_awal="IX",
               golongan=(Golongan("g", "IX", date(2022, 3, 1)),), tmt_cpns=date(2022, 3, 1),
               tanggal_sk_cpns=date(2022, 2, 1), tmt_pns=None, tanggal_sk_pns=None, pengangkatan=KONTRAK,
               pendidikan=(Pendidikan("p", "S-1/Sarjana", 2015),), keluarga=(Keluarga("k", "pasangan"),),
               jabatan=(Jabatan("j", "fungsional", "Perencana Ahli Pertama", date(2022, 3, 1)),), kgb=(),
               dokumen={"IJAZAH": 1})


def berubah(**changes):
    return replace(BAIK, **changes)


def menjabat(jenis, jabatan, **more):
    return berubah(jabatan=(STAF, replace(KASI, jenis=jenis, jabatan=jabatan, **more)))


def pppk(**changes):
    return replace(PPPK, **changes)


# One person per rule; also who is looked at with another Acuan.
KASUS = {
    "COM_1": berubah(tahun_skp=frozenset({2024})),
    "COM_2": berubah(jabatan=()),
    "COM_3": berubah(pendidikan=()),
    "COM_4": berubah(tmt_pns=None),
    "belum_riwayat": berubah(golongan=(), sebutan=Sebutan("III/c")),
    "COM_5": berubah(gelar_belakang=""),
    "COM_6": berubah(email="sekar@contoh"),
    "COM_7": berubah(nomor_hp=""),
    "TIM_1": berubah(unit_ditutup=HARI),
    "TIM_2": menjabat("pelaksana", "Calon Perencana Ahli Muda", eselon=""),
    "TIM_3": berubah(status="CPNS", tmt_pns=None),
    "TIM_4": BAIK,
    "TIM_5": berubah(tmt_pensiun=HARI),
    "TIM_6": berubah(kedudukan_hukum="CLTN",
                     cuti=(Rentang("c", "Cuti di Luar Tanggungan Negara",
                                   date(2022, 1, 1), date(2025, 1, 1)),)),
    "ACC_1": berubah(tmt_pns=date(2009, 1, 1)),
    "ACC_2": berubah(jenis_pegawai="PNS Pusat DPK"),
    "ACC_3": berubah(tmt_cpns=date(2025, 1, 1)),
    "ACC_4": pppk(kedudukan_hukum="CLTN"),
    "ACC_5": berubah(nik_sah=False),
    "ACC_6": berubah(pendidikan=(Pendidikan("p", "SLTA", 2003),)),
    "ACC_7": pppk(nip="199212312012211001"),
    "ACC_8": pppk(pendidikan=(Pendidikan("p", "Diploma III/Sarjana Muda", 2015),)),
    "ACC_9": menjabat("pelaksana", "Perencana  Ahli muda", eselon=""),
    "ACC_10": menjabat("struktural", "Kepala Dinas", eselon="II.b"),
    "CON_1": berubah(tmt_cpns=date(2010, 2, 1)),
    "CON_2": berubah(tanggal_lahir=date(1985, 3, 18)),
    "CON_3": berubah(jenis_kelamin="L"),
    "CON_4": pppk(tmt_cpns=date(2023, 3, 1)),
    "nip_rusak": berubah(nip="1985"),
    "nip_status": berubah(status="PPPK"),
    "nik_lahir": berubah(nik="9901015803850001"),
    "nik_kelamin": berubah(nik="9901011703850001"),
    "nik_ganda": BAIK,
    "umur_cpns": berubah(tanggal_lahir=date(1999, 3, 17)),
    "nama_bergelar": berubah(nama="Dra. Sekar Ayuningtyas"),
    "npwp": berubah(npwp="99.000"),
    "hp": berubah(nomor_hp="12345"),
    "sudah_berhenti": berubah(tmt_berhenti=HARI),
    "golongan_awal": berubah(golongan_awal="IX"),
    "kawin_tanpa_pasangan": berubah(keluarga=()),
    "tanggal_keluarga": berubah(keluarga=(*BAIK.keluarga, Keluarga("k3", "anak", date(1980, 1, 1)))),
    "pindaian": berubah(dokumen={"SK_CPNS": 1, "SK_KP": 2}),
    "sk_masa_depan": berubah(tanggal_sk_pns=date(2027, 1, 1)),
    "sk_setelah_tmt": berubah(golongan=(PERTAMA, KEDUA, replace(KETIGA, tanggal_sk=date(2018, 4, 2)))),
    "lantik_sebelum_sk": berubah(jabatan=(STAF, replace(KASI, tanggal_pelantikan=date(2019, 12, 1)))),
    "tmt_sebelum_angkat": berubah(jabatan=(replace(STAF, tmt=date(2009, 12, 31)), KASI)),
    "golongan_turun": berubah(golongan=(PERTAMA, KETIGA, replace(KEDUA, tmt=date(2020, 4, 1), mk=None))),
    "golongan_kembar": berubah(golongan=(PERTAMA, KEDUA, replace(KETIGA, tmt=KEDUA.tmt, mk=51))),
    "golongan_melompat": berubah(golongan=(PERTAMA, KETIGA)),
    "tmt_bukan_awal_bulan": berubah(golongan=(PERTAMA, KEDUA, replace(KETIGA, tmt=date(2018, 4, 2)))),
    "mkg": berubah(golongan=(PERTAMA, KEDUA, replace(KETIGA, mk=101))),
    "golongan_tangga": berubah(golongan=(Golongan("g", "IX", date(2010, 1, 1)),)),
    "golongan_pertama": berubah(golongan_awal="II/c"),
    "jabatan_tumpang": berubah(jabatan=(replace(STAF, sampai=date(2020, 1, 1)), KASI)),
    "jabatan_sela": berubah(jabatan=(replace(STAF, sampai=date(2019, 12, 30)), KASI)),
    "pangkat_jabatan": berubah(golongan=(PERTAMA, KEDUA)),
    "lulus": berubah(pendidikan=(replace(SARJANA, tahun_lulus=1990),)),
    "urutan_lulus": berubah(pendidikan=(SARJANA, Pendidikan("p2", "SLTA", 2010))),
    "angkat_beda": berubah(pengangkatan=(Rentang("a1", "pns", date(2011, 2, 1)),)),
    "perjanjian_habis": pppk(pengangkatan=(replace(KONTRAK[0], sampai=date(2026, 10, 31)),)),
    "perjanjian_terputus": pppk(pengangkatan=(
        Rentang("r0", "pppk", date(2021, 3, 1), date(2022, 1, 31)), *KONTRAK)),
    "cuti_tumpang": berubah(cuti=(Rentang("c1", "tahunan", date(2026, 1, 5), date(2026, 1, 9)),
                                  Rentang("c2", "tahunan", date(2026, 1, 9), date(2026, 1, 12)))),
}
KASUS |= {"jp_kosong": berubah(pelatihan=(Pelatihan("l", "Bimtek Aset", date(2025, 5, 5), None, 0),)),
          "hari_pelatihan": berubah(pelatihan=(
              Pelatihan("l", "Bimtek Aset", date(2025, 1, 1), date(2025, 12, 31), 8),))}
DENGAN = {"TIM_4": replace(ACUAN, pemegang={kunci_jabatan(BAIK): 2}),
          "nik_ganda": replace(ACUAN, nik={BAIK.nik: 2})}


@pytest.mark.parametrize("potret", [BAIK, PPPK], ids=["pns", "pppk"])
def test_data_that_agree_give_no_finding(potret) -> None:
    assert [found.aturan for found in periksa(potret, ACUAN)] == []


def test_every_rule_is_tried_and_named_once() -> None:
    assert set(KASUS) == set(ATURAN)
    assert len(ATURAN) == len(SEMUA)
    assert {kode for kode in ATURAN if not ATURAN[kode].is_indikator} == set(NAMA_ATURAN)


@pytest.mark.parametrize("kode", KASUS)
def test_a_rule_finds_what_it_is_for_and_says_it(kode) -> None:
    acuan = DENGAN.get(kode, ACUAN)
    found = [one for one in periksa(KASUS[kode], acuan) if one.aturan == kode]
    assert len(found) == 1
    one = found[0]
    words = sentence(Problem(one.kolom, one.kode_kalimat, one.params))
    assert "{" not in words
    assert one.kolom
    # An explanation rests on the values: they stand behind the digest.
    assert one.sidik == next(x for x in periksa_satu([ATURAN[kode]], KASUS[kode], acuan)).sidik


def test_another_value_makes_another_digest() -> None:
    def digest(born):
        return next(one.sidik for one in periksa(berubah(tanggal_lahir=born), ACUAN) if one.aturan == "CON_2")

    assert digest(date(1985, 3, 18)) != digest(date(1985, 3, 19))


@pytest.mark.parametrize(("jenis", "ada"), [("plt", False), ("definitif", True)])
def test_a_post_held_for_another_is_not_his_own(jenis, ada) -> None:
    post = replace(KASI, sifat=jenis)
    assert bool(kunci_jabatan(berubah(jabatan=(STAF, post)))) is ada


def test_masa_kerja_golongan_loses_its_years_from_golongan_ii_to_iii() -> None:
    """Example A of the rules: II/d 22 years 7 months becomes III/a 17 years 7 months."""
    before = Golongan("a", "II/d", date(2020, 4, 1), 22 * 12 + 7)
    after = Golongan("b", "III/a", date(2020, 5, 1), 17 * 12 + 8)
    found = {one.aturan for one in periksa(berubah(golongan=(before, after)), ACUAN)}
    assert "mkg" not in found
    wrong = {one.aturan for one in periksa(berubah(golongan=(before, replace(after, mk=271 + 1))), ACUAN)}
    assert "mkg" in wrong


@pytest.mark.parametrize(("hari", "kena"), [(date(2025, 2, 28), False), (date(2025, 3, 1), True)])
def test_a_year_since_29_february_is_over_on_the_28th(hari, kena) -> None:
    person = berubah(status="CPNS", tmt_pns=None, tmt_cpns=date(2024, 2, 29))
    assert ("TIM_3" in {one.aturan for one in periksa(person, replace(ACUAN, hari=hari))}) is kena


days = st.dates(date(1950, 1, 1), date(2030, 12, 31))


@given(st.lists(days, min_size=2, max_size=6, unique=True))
def test_posts_that_follow_each_other_neither_overlap_nor_gape(starts) -> None:
    starts.sort()
    ends = [*(day - timedelta(days=1) for day in starts[1:]), None]
    posts = tuple(Jabatan(str(n), "pelaksana", f"Jabatan {n}", *pair[:1], sampai=pair[1])
                  for n, pair in enumerate(zip(starts, ends, strict=True)))
    found = {one.aturan for one in periksa(berubah(jabatan=posts), ACUAN)}
    assert not found & {"jabatan_tumpang", "jabatan_sela"}
    late = replace(posts[0], sampai=posts[1].tmt)
    assert "jabatan_tumpang" in {one.aturan for one in periksa(berubah(jabatan=(late, *posts[1:])), ACUAN)}


@given(born=days, start=days, first=days, second=days, school=st.integers(1950, 2100))
def test_no_dates_end_the_check(born, start, first, second, school) -> None:
    person = berubah(tanggal_lahir=born, tmt_cpns=start, tmt_pns=second,
                     golongan=tuple(sorted((replace(PERTAMA, tmt=first), replace(KEDUA, tmt=second)),
                                           key=lambda one: one.tmt)),
                     pendidikan=(replace(SARJANA, tahun_lulus=school),))
    for one in periksa(person, ACUAN):
        assert sentence(Problem(one.kolom, one.kode_kalimat, one.params))


BOBOT = (Bobot("COM_1", Dimensi.KELENGKAPAN, 75, 28), Bobot("COM_2", Dimensi.KELENGKAPAN, 25, 28),
         Bobot("CON_1", Dimensi.KONSISTENSI, 100, 11))


def test_scores_weigh_indicators_and_dimensions() -> None:
    kena = hitung_kena([("COM_1", "a"), ("COM_1", "a"), ("COM_1", "b"), ("CON_1", "c"), ("COM_2", "z")],
                       ["a", "b", "c", "d"])
    assert kena == {"COM_1": 2, "CON_1": 1}
    got = skor(BOBOT, kena, 4)
    assert got.dimensi[Dimensi.KELENGKAPAN] == pytest.approx(62.5)
    assert got.dimensi[Dimensi.KONSISTENSI] == pytest.approx(75)
    assert got.total == pytest.approx((62.5 * 28 + 75 * 11) / 39)
    assert skor(BOBOT, {}, 4).total == pytest.approx(100)
    assert skor(BOBOT, {}, 0).total is None

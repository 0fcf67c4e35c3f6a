"""The tables that ship with the program, and the worked examples that rest on them."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.gaji import gaji_cpns, tabel_pada
from asn_desktop.domain.golongan import GOLONGAN_PNS, GOLONGAN_PPPK
from asn_desktop.domain.kalender import Selang, plus_tahun
from asn_desktop.domain.kenaikan_pangkat import (
    IJAZAH,
    REGULER,
    STRUKTURAL,
    Karier,
    kenaikan_berikut,
    syarat_pada,
    tmt_periode,
)
from asn_desktop.domain.ketentuan import problems_of_ketentuan
from asn_desktop.domain.kgb import (
    DasarMkg,
    JatuhKgb,
    jadwal_kgb,
    kgb_berikut,
    kgb_setelah,
    kgb_terlewat,
    surat_paling_lambat,
    syarat_kgb_pns,
    syarat_kgb_pppk,
    tunda_kgb,
)
from asn_desktop.domain.masa_kerja import MasaKerja, counted_forward, mkg_menurut_rumus, mkg_setelah_naik
from asn_desktop.domain.pensiun import bup_jabatan, tmt_pensiun
from asn_desktop.domain.peraturan import peraturan_of
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.satyalancana import hak_satyalancana
from asn_desktop.domain.syarat import Hasil, semua_terpenuhi
from asn_desktop.domain.teks import tidy
from asn_desktop.fields.texts.syarat import KALIMAT, kalimat_syarat
from asn_desktop.runtime.resources import reference
from asn_desktop.services.aturan import aturan, kata_ketentuan, latihan_jabatan, tabel, urut_duk

ROOT = Path(__file__).resolve().parents[2]
TABLES = sorted(path.stem for path in (ROOT / "resources" / "aturan").glob("*.csv"))
KETENTUAN = aturan().ketentuan
PANGKAT = aturan().pangkat
SINCE_2024 = date(2024, 6, 1)
BAIK, CUKUP = Predikat.BAIK, Predikat.BUTUH_PERBAIKAN


def _pay(golongan: str, mkg: int, day: date = SINCE_2024) -> int:
    found = tabel_pada(aturan().gaji(golongan), day)
    assert found is not None
    row = found.cari(golongan, mkg)
    assert row is not None
    return row.rupiah


def _steps(golongan: str) -> tuple[int, ...]:
    found = tabel_pada(aturan().gaji(golongan), SINCE_2024)
    assert found is not None
    return found.tangga(golongan)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_well_formed_and_every_row_names_its_regulation(name):
    rows = tabel(name)
    assert rows
    assert len({tuple(row.items()) for row in rows}) == len(rows)
    for row in rows:
        assert tuple(row) == tuple(rows[0])
        assert all(tidy(text) == text for text in row.values())
        assert peraturan_of(row).nama
    assert any(peraturan_of(row).berlaku_pada(date(2026, 11, 1)) for row in rows)


def test_every_number_has_its_words():
    assert {row["kode"] for row in tabel("ketentuan")} == {row["kode"] for row in reference("ketentuan")}
    assert kata_ketentuan("kp.reguler")[1] == "tahun"
    assert kata_ketentuan("lain") == ("lain", "")
    for row in tabel("ketentuan"):
        assert not problems_of_ketentuan({**row, "nilai": int(row["nilai"])})
    assert problems_of_ketentuan({"kode": "kp.predikat", "nilai": 6})
    assert KETENTUAN.pada("kgb.predikat", SINCE_2024).predikat is CUKUP


CHECKED = [
    ("III/a", 0, 2_785_700), ("III/a", 6, 3_057_300), ("III/b", 6, 3_186_600), ("II/a", 0, 2_184_000),
    ("II/a", 1, 2_218_400), ("II/a", 3, 2_288_200), ("II/c", 3, 2_485_900), ("II/d", 22, 3_425_200),
    ("III/a", 17, 3_570_100), ("IV/a", 14, 4_084_900), ("IV/e", 32, 6_373_200), ("I/a", 0, 1_685_700),
    ("IX", 0, 3_203_600), ("V", 0, 2_511_500), ("V", 1, 2_551_100), ("VII", 3, 2_858_800),
    ("IX", 32, 5_261_500), ("XVII", 32, 7_329_000),
]  # fmt: skip


@pytest.mark.parametrize(("golongan", "mkg", "rupiah"), CHECKED)
def test_check_values_of_the_salary_tables(golongan, mkg, rupiah):
    assert _pay(golongan, mkg) == rupiah


def test_the_salary_tables_are_whole():
    assert len(tabel("gaji_pokok_pns")) == len(tabel("gaji_pokok_pppk")) == 272
    third = [int(row["gaji_pokok"]) for row in tabel("gaji_pokok_pns") if row["golongan"] == "III/a"]
    assert (len(third), sum(third)) == (17, 61_393_800)
    for golongan in (*GOLONGAN_PNS, *GOLONGAN_PPPK):
        found = tabel_pada(aturan().gaji(golongan), SINCE_2024)
        rows = found.menurut_golongan[golongan]
        assert [row.mkg for row in rows] == sorted({row.mkg for row in rows})
        assert [row.rupiah for row in rows] == sorted({row.rupiah for row in rows})
    assert tabel_pada(aturan().gaji_pns, date(2023, 12, 31)) is None


def test_below_the_first_row_the_first_row_pays_and_a_cpns_gets_his_share():
    assert _pay("II/c", 0) == _pay("II/c", 3) == 2_485_900
    assert _pay("VII", 0) == 2_858_800
    assert gaji_cpns(_pay("III/a", 0), KETENTUAN.pada("gaji.cpns", SINCE_2024).angka) == 2_228_560


@given(st.sampled_from([*GOLONGAN_PNS, *GOLONGAN_PPPK]), st.integers(0, 45), st.integers(0, 5))
def test_more_service_never_pays_less(golongan, mkg, more):
    assert _pay(golongan, mkg) <= _pay(golongan, mkg + more)


def test_examples_a_and_b_what_a_passing_takes_off():
    day = date(2025, 4, 1)
    assert mkg_setelah_naik(MasaKerja(22, 7), "II/d", "III/a", KETENTUAN, day) == MasaKerja(17, 7)
    assert mkg_setelah_naik(MasaKerja(16, 1), "I/d", "II/a", KETENTUAN, day) == MasaKerja(10, 1)
    assert mkg_setelah_naik(MasaKerja(16, 1), "III/d", "IV/a", KETENTUAN, day) == MasaKerja(16, 1)
    assert mkg_setelah_naik(MasaKerja(20, 0), "I/d", "III/a", KETENTUAN, day) == MasaKerja(9, 0)
    for down_or_foreign in (("III/a", "II/d"), ("IX", "X"), ("III/a", "III/b")):
        assert mkg_setelah_naik(MasaKerja(5, 0), *down_or_foreign, KETENTUAN, day) == MasaKerja(5, 0)
    assert mkg_menurut_rumus(MasaKerja(20, 0), "II/c", "III/a", KETENTUAN, day, 3) == MasaKerja(18, 0)


def test_example_d_the_next_step_of_iii_a():
    due = kgb_berikut(DasarMkg("III/a", MasaKerja(4, 0), date(2023, 3, 1)), _steps("III/a"))
    assert due == JatuhKgb(date(2025, 3, 1), 6)
    assert (_pay("III/a", 4, due.tmt), _pay("III/a", due.mkg, due.tmt)) == (2_964_000, 3_057_300)
    assert surat_paling_lambat(due.tmt, KETENTUAN) == date(2025, 1, 1)


def test_example_e_kgb_follows_mkg_and_not_the_promotion():
    mkg = counted_forward(MasaKerja(6, 0), date(2025, 3, 1), date(2025, 10, 1))
    assert mkg == MasaKerja(6, 7)
    assert _pay("III/b", mkg.tahun) == 3_186_600
    due = kgb_berikut(DasarMkg("III/b", mkg, date(2025, 10, 1)), _steps("III/b"))
    assert due == JatuhKgb(date(2027, 3, 1), 8)


def test_example_f_a_passing_before_the_next_step():
    mkg = counted_forward(MasaKerja(21, 0), date(2024, 5, 1), date(2025, 4, 1))
    assert mkg == MasaKerja(21, 11)
    new = mkg_setelah_naik(mkg, "II/d", "III/a", KETENTUAN, date(2025, 4, 1))
    assert (new, _pay("III/a", new.tahun)) == (MasaKerja(16, 11), 3_570_100)
    due = kgb_berikut(DasarMkg("III/a", new, date(2025, 4, 1)), _steps("III/a"))
    assert due == JatuhKgb(date(2026, 5, 1), 18)


def test_example_g_the_first_steps_of_ii_a_wait_for_the_appointment():
    plan = jadwal_kgb(DasarMkg("II/a", MasaKerja(0, 0), date(2024, 2, 1)), _steps("II/a"))
    assert plan[:2] == (JatuhKgb(date(2025, 2, 1), 1), JatuhKgb(date(2027, 2, 1), 3))
    waiting = syarat_kgb_pns(plan[0].tmt, {2024: BAIK}, KETENTUAN, "CPNS")
    assert [(one.kode, one.hasil) for one in waiting] == [
        ("kgb.predikat", Hasil.YA), ("kgb.cpns", Hasil.BELUM)]
    assert semua_terpenuhi(syarat_kgb_pns(plan[0].tmt, {2024: CUKUP}, KETENTUAN, "PNS"))


def test_what_passed_without_an_sk_is_told_and_the_top_has_no_next_one():
    plan = jadwal_kgb(DasarMkg("III/a", MasaKerja(4, 0), date(2020, 3, 1)), _steps("III/a"))
    today = date(2026, 11, 27)
    assert [one.tmt for one in kgb_terlewat(plan, today)] == [
        date(2022, 3, 1), date(2024, 3, 1), date(2026, 3, 1)]
    assert kgb_setelah(plan, today) == JatuhKgb(date(2028, 3, 1), 12)
    assert kgb_berikut(DasarMkg("III/a", MasaKerja(32, 0), today), _steps("III/a")) is None


def test_a_postponement_lasts_at_most_a_year_and_counts_for_the_next_step():
    due = JatuhKgb(date(2025, 3, 1), 6)
    later = tunda_kgb(due.tmt, 12, KETENTUAN)
    assert later == date(2026, 3, 1)
    given_late = DasarMkg("III/a", counted_forward(MasaKerja(6, 0), due.tmt, later), later)
    assert kgb_berikut(given_late, _steps("III/a")) == JatuhKgb(date(2027, 3, 1), 8)
    for months in (0, 13):
        with pytest.raises(ValueError, match=str(months)):
            tunda_kgb(due.tmt, months, KETENTUAN)


def test_kgb_of_a_pppk_asks_for_contract_and_predikat():
    due = JatuhKgb(date(2026, 3, 1), 2)
    known = {2024: BAIK, 2025: BAIK}
    assert semua_terpenuhi(syarat_kgb_pppk(due, "IX", known, 60, KETENTUAN))
    assert syarat_kgb_pppk(due, "IX", known, 24, KETENTUAN)[0].hasil is Hasil.TIDAK
    assert syarat_kgb_pppk(due, "IX", known, None, KETENTUAN)[0].hasil is Hasil.BELUM
    short = syarat_kgb_pppk(due, "IX", {2025: CUKUP}, 60, KETENTUAN)
    assert [one.hasil for one in short] == [Hasil.YA, Hasil.BELUM, Hasil.TIDAK]
    first_of_v = syarat_kgb_pppk(JatuhKgb(due.tmt, 1), "V", {2025: BAIK}, 60, KETENTUAN)
    assert len(first_of_v) == 2
    assert semua_terpenuhi(first_of_v)


def _clerk(**changed: object) -> Karier:
    base = {"status": "PNS", "golongan": "III/a", "tmt_golongan": date(2021, 4, 1),
            "jenis_jabatan": "pelaksana", "pendidikan": "S-1/Sarjana",
            "predikat": {2023: BAIK, 2024: BAIK, 2025: BAIK}}  # fmt: skip
    return Karier(**{**base, **changed})  # type: ignore[arg-type]


def test_example_h_the_pair_of_years_before_decides():
    day = date(2025, 4, 1)
    unknown = syarat_pada(REGULER, _clerk(predikat={2024: BAIK, 2025: BAIK}), PANGKAT, day)
    assert [kalimat_syarat(one) for one in unknown if not one.terpenuhi] == [
        "Predikat 2023 belum ada; catat hasil evaluasi atau penilaian tahun itu."]
    later = kenaikan_berikut(_clerk(predikat={2024: BAIK, 2025: BAIK}), PANGKAT, date(2025, 3, 1))[0]
    assert (later.paling_awal, later.tmt, later.terpenuhi) == (day, date(2026, 1, 1), True)
    assert [one.kode for one in later.tertunda] == ["kp.predikat"]
    found = kenaikan_berikut(_clerk(), PANGKAT, date(2025, 3, 1))
    assert [(one.jenis, one.golongan, one.tmt, one.terpenuhi) for one in found] == [
        (REGULER, "III/b", day, True)]


def test_example_h_proposed_late():
    days = [tmt_periode(PANGKAT.periode, day) for day in (
        date(2025, 4, 2), date(2025, 6, 2), date(2025, 8, 15), date(2025, 10, 2), date(2025, 11, 1))]
    assert days == [date(2025, 6, 1), date(2025, 8, 1), date(2025, 10, 1), date(2025, 11, 1),
                    date(2025, 11, 1)]
    assert tmt_periode(PANGKAT.periode, date(2023, 5, 1)) == date(2023, 10, 1)
    assert tmt_periode(PANGKAT.periode, date(2023, 11, 1)) == date(2024, 2, 1)


def test_example_i_the_ceiling_is_a_reason_and_not_an_empty_list():
    found = kenaikan_berikut(_clerk(golongan="III/d"), PANGKAT, date(2026, 1, 1))
    assert [(one.jenis, one.tmt) for one in found] == [(REGULER, None)]
    assert ("Ijazah S-1/Sarjana hanya sampai golongan III/d; naik ke IV/a tidak dapat secara reguler."
            in [kalimat_syarat(one) for one in found[0].tertunda])


@pytest.mark.parametrize(("changed", "kode"), [
    ({"status": "CPNS"}, "kp.status"), ({"status": "PPPK", "golongan": "IX"}, "kp.status"),
    ({"golongan": None}, "kp.golongan"), ({"tmt_golongan": None}, "kp.golongan"),
    ({"golongan": "IV/e"}, "kp.puncak"),
])  # fmt: skip
def test_who_can_have_none_is_told_why(changed, kode):
    found = kenaikan_berikut(_clerk(**changed), PANGKAT, date(2026, 1, 1))
    assert [(one.tmt, [s.kode for s in one.syarat]) for one in found] == [(None, [kode])]


def test_a_structural_post_lifts_sooner_from_just_below_and_never_above_its_top():
    post = {"jenis_jabatan": "struktural", "tingkat": "IV.a", "tmt_jabatan": date(2025, 2, 1)}
    below = kenaikan_berikut(_clerk(golongan="III/b", tmt_golongan=date(2024, 4, 1), **post), PANGKAT,
                             date(2025, 6, 1))[0]
    assert (below.jenis, below.golongan, below.tmt) == (STRUKTURAL, "III/c", date(2026, 2, 1))
    within = kenaikan_berikut(_clerk(golongan="III/c", tmt_golongan=date(2024, 4, 1), **post), PANGKAT,
                              date(2025, 6, 1))[0]
    assert within.paling_awal == date(2028, 4, 1)
    top = kenaikan_berikut(_clerk(golongan="III/d", **post), PANGKAT, date(2025, 6, 1))[0]
    assert top.tmt is None
    assert "kp.jenjang_jabatan" in [one.kode for one in top.tertunda]


def test_a_functional_post_asks_for_angka_kredit_and_a_hukuman_waits():
    post = {"jenis_jabatan": "fungsional", "tingkat": "Ahli Pertama", "tmt_golongan": date(2023, 4, 1)}
    open_one = kenaikan_berikut(_clerk(**post), PANGKAT, date(2025, 11, 1))[0]
    assert [one.kode for one in open_one.syarat if one.hasil is Hasil.BELUM] == ["kp.angka_kredit"]
    short = kenaikan_berikut(_clerk(**post, angka_kredit=30), PANGKAT, date(2025, 11, 1))[0]
    assert short.tmt is None
    enough = kenaikan_berikut(_clerk(**post, angka_kredit=50), PANGKAT, date(2025, 11, 1))[0]
    assert enough.terpenuhi
    serving = (Selang(date(2025, 10, 5), date(2026, 10, 4)),)
    waits = kenaikan_berikut(_clerk(**post, angka_kredit=50, hukuman=serving), PANGKAT, date(2025, 11, 1))[0]
    assert (waits.tmt, [one.kode for one in waits.tertunda]) == (date(2026, 11, 1), ["kp.hukuman"])


def test_a_higher_ijazah_opens_its_own_way():
    found = kenaikan_berikut(_clerk(golongan="II/c", tmt_golongan=date(2024, 1, 1)), PANGKAT,
                             date(2026, 1, 1))
    by_kind = {one.jenis: one for one in found}
    assert by_kind[IJAZAH].golongan == "III/a"
    assert {one.kode for one in by_kind[IJAZAH].syarat if one.hasil is Hasil.BELUM} == {
        "kp.upkp", "kp.formasi"}
    assert by_kind[REGULER].golongan == "II/d"


_PREDIKAT = st.dictionaries(st.integers(2018, 2030), st.sampled_from(list(Predikat)), max_size=6)
_DAYS = st.dates(date(2000, 1, 1), date(2030, 12, 31))
_CAREERS = st.builds(
    Karier,
    status=st.sampled_from(["PNS", "PNS", "PNS", "CPNS", "PPPK"]),
    golongan=st.sampled_from([None, *GOLONGAN_PNS]),
    tmt_golongan=st.none() | _DAYS | st.just(date(2020, 2, 29)),
    jenis_jabatan=st.sampled_from(["", "pelaksana", "struktural", "rangkap", "fungsional"]),
    tingkat=st.sampled_from(["", "II.b", "III.a", "IV.a", "Pemula", "Terampil", "Ahli Muda", "Ahli Utama"]),
    tmt_jabatan=st.none() | _DAYS,
    pendidikan=st.sampled_from([None, "SLTA", "S-1/Sarjana", "S-2"]),
    predikat=_PREDIKAT,
    hukuman=st.lists(st.builds(Selang, _DAYS, st.none() | _DAYS), max_size=2).map(tuple),
    angka_kredit=st.none() | st.integers(0, 300),
)


@given(_CAREERS, _DAYS)
def test_every_career_gets_an_answer_with_its_reasons(karier, day):
    found = kenaikan_berikut(karier, PANGKAT, day)
    assert found
    for one in found:
        reasons = [*one.syarat, *one.tertunda]
        assert reasons
        assert all(kalimat_syarat(satu) for satu in reasons)
        if one.tmt is None:
            assert any(not satu.terpenuhi for satu in reasons)
        else:
            assert one.tmt >= day
            assert one.tmt.day == 1
            assert tmt_periode(PANGKAT.periode, one.tmt) == one.tmt
            assert not any(satu.hasil is Hasil.TIDAK for satu in one.syarat)


def _bup(jenis: str, tingkat: str = "", jabatan: str = "", own: int | None = None) -> int | None:
    found = bup_jabatan(aturan().bup, jenis, tingkat, jabatan, date(2025, 1, 1), own)
    return found.tahun if found else None


def test_example_k_the_month_after_the_birthday():
    born = date(1967, 8, 17)
    assert tmt_pensiun(born, _bup("pelaksana")) == date(2025, 9, 1)
    assert tmt_pensiun(born, _bup("fungsional", "Ahli Madya")) == date(2027, 9, 1)
    assert tmt_pensiun(date(1967, 9, 1), 58) == date(2025, 10, 1)
    assert tmt_pensiun(date(1968, 2, 29), 58) == date(2026, 3, 1)
    assert tmt_pensiun(date(1967, 12, 31), 58) == date(2026, 1, 1)


@pytest.mark.parametrize(("jenis", "tingkat", "jabatan", "years"), [
    ("struktural", "II.b", "Kepala Dinas", 60), ("struktural", "III.a", "Sekretaris", 58),
    ("rangkap", "I.b", "", 60), ("fungsional", "Ahli Utama", "", 65), ("fungsional", "Ahli Muda", "", 58),
    ("fungsional", "Ahli Pertama", "Guru Ahli Pertama", 60), ("fungsional", "", "Guru Besar", 70),
    ("fungsional", "Penyelia", "Gurupeneliti", 58), ("fungsional", "", "Dosen", 65),
    ("fungsional", "", "Perawat", None), ("", "", "", None),
])  # fmt: skip
def test_bup_by_kind_and_level(jenis, tingkat, jabatan, years):
    assert _bup(jenis, tingkat, jabatan) == years


def test_a_post_may_carry_its_own_bup():
    assert _bup("fungsional", "Ahli Madya", "Dokter", own=65) == 65


@given(st.dates(date(1940, 1, 1), date(2010, 12, 31)), st.integers(50, 70))
def test_retirement_begins_a_month_and_is_never_before_the_birthday(born, years):
    day = tmt_pensiun(born, years)
    assert day.day == 1
    assert 1 <= (day - plus_tahun(born, years)).days <= 31


def test_satyalancana_asks_for_the_highest_due_and_the_next():
    kinds = aturan().satyalancana
    clean = {"pernah_dihukum": False, "pernah_cltn": False}
    found = hak_satyalancana(date(2004, 3, 1), kinds, frozenset(), date(2026, 11, 1), **clean)
    assert [(one.jenis.kode, one.tmt) for one in found] == [
        ("XX", date(2024, 3, 1)), ("XXX", date(2034, 3, 1))]
    assert all(semua_terpenuhi(one.syarat) for one in found)
    after = hak_satyalancana(date(2004, 3, 1), kinds, frozenset({"XX"}), date(2026, 11, 1), **clean)
    assert [one.jenis.kode for one in after] == ["XXX"]
    bad = hak_satyalancana(date(2014, 3, 1), kinds, frozenset(), date(2026, 11, 1), pernah_dihukum=True,
                           pernah_cltn=True)
    assert [kalimat_syarat(one) for one in bad[0].syarat] == [
        "Pernah dijatuhi hukuman disiplin sedang atau berat.", "Pernah cuti di luar tanggungan negara."]


def test_latihan_jabatan_is_known_by_its_old_and_new_names():
    names = {"Diklat PIM Tk. IV": "PKP", "ADUM": "PKP", "Pelatihan Kepemimpinan Administrator": "PKA",
             "Diklatpim Tingkat III": None, "Diklat PIM III": "PKA", "PKN Tk. II": "PKN II",
             "Latsar CPNS Golongan III": "Latsar CPNS", "Kepemimpinan Situasional": None}  # fmt: skip
    for name, official in names.items():
        found = latihan_jabatan(name)
        assert (found and found[1]) == official, name


def test_places_of_posts_in_the_duk():
    down = [("struktural", "II.a"), ("struktural", "IV.b"), ("fungsional", "Ahli Utama"),
            ("fungsional", "Pemula"), ("pelaksana", "")]  # fmt: skip
    assert [urut_duk(*post) for post in down] == sorted({urut_duk(*post) for post in down})
    assert urut_duk("fungsional", "") is None


def test_every_condition_has_its_sentences():
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "asn_desktop").rglob("*.py")]
    call = re.compile(r'syarat(?:_predikat)?\(\s*"([a-z_.]+)"')
    used = {code for source in sources for code in call.findall(source)}
    assert used == set(KALIMAT)

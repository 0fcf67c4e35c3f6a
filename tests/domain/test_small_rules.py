"""Rules of a few lines each: names, texts, posts, education, training, assignment, periods, dated tables."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.jabatan import at_least_pengawas
from asn_desktop.domain.nama import nama_lengkap
from asn_desktop.domain.pelatihan import jp_kurang, problems_of_pelatihan, tahun_pelatihan
from asn_desktop.domain.pendidikan import TINGKAT, urut_pendidikan
from asn_desktop.domain.penugasan import problems_of_kewenangan, problems_of_penugasan
from asn_desktop.domain.peraturan import peraturan_of
from asn_desktop.domain.periode import (
    BULANAN,
    LAZIM,
    SEMESTERAN,
    TRIWULANAN,
    JenisPeriode,
    label_periode,
    nama_periode,
    periode_dipakai,
    periode_pada,
    rentang_periode,
    tenggat_evaluasi,
    tenggat_skp,
    urut_periode,
)
from asn_desktop.domain.teks import forbidden_character, match_key, tidy, tidy_lines
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.texts import sentence
from tests.builders import a_pelatihan


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Drs.", "Bagas Wiratmaja", "M.Si."), "Drs. Bagas Wiratmaja, M.Si."),
        ((None, "Wulan Safitri", None), "Wulan Safitri"),
        (("", "Sekar", ", S.E. "), "Sekar, S.E."),
        (("dr.", "Ratri", ""), "dr. Ratri"),
        ((None, None, None), ""),
    ],
)
def test_full_names(parts, name):
    assert nama_lengkap(*parts) == name


def test_text_is_composed_trimmed_and_unified():
    assert tidy("  De\u0301sire\u0301e\u00a0 \t Santosa\n") == "D\u00e9sir\u00e9e Santosa"
    assert tidy("\ufeffSekar\u200b") == "Sekar"
    assert tidy_lines(" satu \r\n\r\ndua  tiga\u2028\n") == "satu\n\ndua tiga"


@pytest.mark.parametrize(
    ("text", "character"),
    [
        ("a\x00b", "U+0000"),
        ("a\x1bb", "U+001B"),
        ("a\u202eb", "U+202E"),
        ("a\u2066b", "U+2066"),
        ("a\ud800b", "U+D800"),
        ("a\ufffeb", "U+FFFE"),
        ("a\u200eb", "U+200E"),
        ("a\x7fb", "U+007F"),
    ],
)
def test_hidden_characters_are_named(text, character):
    assert forbidden_character(text) == character


def test_honest_characters_pass():
    for text in (
        'Sa\'diyah & <b>"Putri"</b>',
        "D\u00e9sir\u00e9e",
        "\ua98f\ua9ba",
        "\u0645\u062d\u0645\u062f",
        "dua\nbaris",
        "\U0001f44d",
    ):
        assert forbidden_character(text) is None


@given(st.text(max_size=60))
def test_tidying_twice_changes_nothing(text):
    assert tidy(tidy(text)) == tidy(text)
    assert tidy_lines(tidy_lines(text)) == tidy_lines(text)


def test_spellings_of_one_word_meet():
    assert match_key("S-1/Sarjana") == match_key("s1 sarjana")
    assert match_key("Désirée") == match_key("DESIREE")
    assert match_key("III.a") != match_key("III.b")


def test_order_of_education():
    places = [urut_pendidikan(tingkat) for tingkat, _ in TINGKAT]
    assert places == sorted(set(places))
    assert urut_pendidikan(None) == 0


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, []),
        ({"tanggal_selesai": None}, []),
        ({"tanggal_selesai": date(2026, 2, 1)}, ["pelatihan.selesai_sebelum_mulai"]),
        ({"jp": 0}, ["pelatihan.jp_nol"]),
        ({"jp": 48}, []),
        ({"jp": 49}, ["pelatihan.jp_terlalu_padat"]),
    ],
)
def test_rules_of_a_training(changes, codes):
    assert [problem.code for problem in problems_of_pelatihan(a_pelatihan(**changes))] == codes


@pytest.mark.parametrize(
    ("kind", "values", "said"),
    [
        ("riwayat_golongan", {"golongan": "III/a", "tmt_golongan": date(2024, 4, 1)}, []),
        ("riwayat_golongan", {"golongan": "III/a", "tmt_golongan": date(2024, 4, 2)},
         ["golongan.bukan_awal_bulan"]),
        ("riwayat_golongan", {"golongan": "IX", "tmt_golongan": date(2024, 4, 2)}, []),
        ("kgb", {"golongan": "III/a", "tmt": date(2024, 4, 1), "gaji_lama": 3, "gaji_baru": 4}, []),
        ("kgb", {"golongan": "III/a", "tmt": date(2024, 4, 5), "gaji_lama": 4, "gaji_baru": 4},
         ["kgb.tidak_naik", "golongan.bukan_awal_bulan"]),
        ("riwayat_pendidikan", {"tahun_lulus": 2009, "tanggal_ijazah": date(2010, 1, 5)},
         ["rentang.tahun_beda"]),
        ("penghargaan", {"tahun": 2020, "tanggal_sk": date(2020, 8, 17)}, []),
        ("dokumen", {"tanggal": date(2024, 1, 2), "berlaku_sampai": date(2023, 1, 2)}, ["rentang.terbalik"]),
    ],
)
def test_rules_between_the_values_of_one_record(kind, values, said):
    found = record_type(kind).check(values)
    assert [one.code for one in found] == said
    assert all(sentence(replace(one, params={"label": "Isian", **one.params})) for one in found)


def test_jp_counts_in_the_year_a_training_ended():
    assert tahun_pelatihan(date(2025, 12, 29), date(2026, 1, 3)) == 2026
    assert tahun_pelatihan(date(2026, 3, 1), None) == 2026
    assert [jp_kurang(12, 20), jp_kurang(24, 20), jp_kurang(0, None)] == [8, 0, 0]


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, []),
        ({"penilai_id": None}, ["penugasan.penilai_kosong"]),
        (
            {"penilai_id": None, "penilai_luar_nama": "Bupati", "penilai_luar_jabatan": "Bupati Tirta Jaya"},
            [],
        ),
        ({"penilai_luar_nama": "Bupati", "penilai_luar_jabatan": "Bupati"}, ["penugasan.dua_penilai"]),
        ({"penilai_id": "a"}, ["penugasan.menilai_diri_sendiri"]),
        ({"atasan_penilai_id": "a"}, ["penugasan.atasan_diri_sendiri"]),
        ({"atasan_penilai_id": "b"}, ["penugasan.atasan_sama"]),
        ({"penilai_id": None, "penilai_luar_nama": "Bupati"}, ["penugasan.jabatan_luar_kosong"]),
        ({"nomor_delegasi": "800/1"}, ["penugasan.delegasi_tidak_lengkap"]),
    ],
)
def test_rules_of_an_assignment(changes, codes):
    values = {
        "pegawai_id": "a",
        "penilai_id": "b",
        "atasan_penilai_id": "c",
        "mulai": date(2026, 1, 1),
    } | changes
    assert [problem.code for problem in problems_of_penugasan(values)] == codes


def test_a_penilai_below_pengawas_needs_a_letter():
    assert at_least_pengawas("IV.b")
    assert not at_least_pengawas("V.a")
    assert not at_least_pengawas(None)
    assert problems_of_kewenangan("IV.a", None) == ()
    assert problems_of_kewenangan(None, "800/1") == ()
    assert [p.code for p in problems_of_kewenangan(None, None)] == ["penugasan.tanpa_kewenangan"]


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_every_day_lies_in_one_month_quarter_half_and_in_the_year(day):
    for kinds in (BULANAN, TRIWULANAN, SEMESTERAN, (JenisPeriode.AKHIR,)):
        assert len([jenis for jenis in kinds if rentang_periode(jenis, day.year).contains(day)]) == 1
    assert rentang_periode(periode_pada(day), day.year).contains(day)


def test_plans_are_due_so_many_days_into_the_year_and_evaluations_after_their_period():
    assert tenggat_skp(2026, 31) == date(2026, 1, 31)
    assert tenggat_evaluasi(JenisPeriode.TW3, 2026, 10) == date(2026, 10, 10)
    assert tenggat_evaluasi(JenisPeriode.AKHIR, 2026, 10) == date(2027, 1, 10)


def test_a_period_stands_behind_those_that_ended_before_it_or_lie_within_it():
    order = sorted(JenisPeriode, key=urut_periode)
    assert [jenis.value for jenis in order[:5]] == ["bulan01", "bulan02", "bulan03", "tw1", "bulan04"]
    assert [jenis.value for jenis in order[-4:]] == ["bulan12", "tw4", "sem2", "akhir"]
    for pilihan in ("bulanan", "triwulanan", "semesteran", "bulanan_triwulanan", "semua", ""):
        used = periode_dipakai(pilihan)
        assert used[-1] is JenisPeriode.AKHIR
        assert periode_pada(date(2026, 8, 5), used) in used
    assert periode_pada(date(2026, 8, 5), periode_dipakai("semua")) is JenisPeriode.BULAN08


def test_words_of_the_periods():
    assert [label_periode(jenis) for jenis in LAZIM] == [
        "TRIWULAN I",
        "TRIWULAN II",
        "TRIWULAN III",
        "TRIWULAN IV",
        "AKHIR",
    ]
    assert label_periode(JenisPeriode.BULAN03) == "BULANAN – MARET"
    assert nama_periode(JenisPeriode.BULAN03) == "Maret"
    assert label_periode(JenisPeriode.SEM2) == "SEMESTER II"
    assert rentang_periode(JenisPeriode.BULAN02, 2028).selesai == date(2028, 2, 29)


def test_dated_rows():
    rows = (
        {"nilai": "lama", "peraturan": "A", "berlaku_dari": "2010-01-01", "berlaku_sampai": "2019-12-31"},
        {"nilai": "baru", "peraturan": "B", "berlaku_dari": "2020-01-01", "berlaku_sampai": ""},
        {"nilai": "selalu"},
    )
    for day, there in ((date(2019, 12, 31), [True, False, True]), (date(2020, 1, 1), [False, True, True])):
        assert [peraturan_of(row).berlaku_pada(day) for row in rows] == there
    assert peraturan_of(rows[0]).nama == "A"

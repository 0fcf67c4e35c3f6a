"""NIP, NI PPPK and NIK: what is read out of them, what is refused, what is only odd."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from asn_desktop.domain.nip import (
    check_nip,
    clean_nip,
    format_nip,
    parse_nip,
    problem_of_nik,
    problem_of_nip,
    problems_of_identity,
)
from asn_desktop.domain.problems import Severity
from tests.builders import a_pegawai, a_pppk

_BIRTHS = st.dates(date(1930, 1, 1), date(2010, 12, 31))


@given(_BIRTHS, st.integers(1970, 2090), st.integers(1, 99), st.sampled_from("12"), st.integers(1, 999))
@example(date(1985, 3, 17), 2010, 12, "1", 901)  # the last month, and the first number of a PPPK
@example(date(1985, 3, 17), 2022, 13, "2", 1)
def test_every_well_made_number_is_read_back(lahir, tahun, angka, kelamin, urut):
    nip = parse_nip(f"{lahir:%Y%m%d}{tahun}{angka:02d}{kelamin}{urut:03d}")
    assert nip is not None
    assert (nip.tanggal_lahir, nip.tahun, nip.nomor_urut) == (lahir, tahun, urut)
    assert nip.jenis_kelamin == {"1": "L", "2": "P"}[kelamin]
    assert (nip.bulan, nip.frekuensi) == ((angka, None) if angka <= 12 else (None, angka))
    assert nip.is_pppk == (angka > 12)
    assert clean_nip(format_nip(nip.text)) == nip.text
    assert parse_nip(format_nip(nip.text)) == nip


def test_office_spellings_are_taken():
    for text in (
        "'198503172010012901",
        "19850317 201001 2 901",
        "NIP. 19850317 201001 2 901",
        "19850317201001\u00a02901",
        " 198503172010012901 ",
        "198503172010012901",
    ):
        assert parse_nip(text).text == "198503172010012901"
    assert parse_nip(198503172010012901).text == "198503172010012901"
    assert format_nip("198503172010012901") == "19850317 201001 2 901"
    assert format_nip("abc") == "abc"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (1.98503172010013e17, "nip.angka_rusak"),
        (198503172010012928.0, "nip.angka_rusak"),
        (None, "nip.angka_rusak"),
        (True, "nip.angka_rusak"),
        ("1.98503172010013E+17", "nip.angka_rusak"),
        ("1,98503E+17", "nip.angka_rusak"),
        ("198503172010012901.0", "nip.angka_rusak"),
        ("19850317201001290,0", "nip.angka_rusak"),  # not the 18 digits 198503172010012900
        (-198503172010012901, "nip.angka_rusak"),
        ("19850317201001290X", "nip.bukan_angka"),
        ("\u0661" * 18, "nip.bukan_angka"),
        ("19850317201001290", "nip.panjang"),
        ("1985031720100129011", "nip.panjang"),
        ("198502312010012901", "nip.tanggal_mustahil"),
        ("185003172010012901", "nip.tanggal_mustahil"),
        ("198503172010002901", "nip.pengangkatan_mustahil"),
        ("198503170010012901", "nip.pengangkatan_mustahil"),
        ("198503172010013901", "nip.jenis_kelamin_mustahil"),
        ("198503172010012000", "nip.nomor_urut_nol"),
    ],
)
def test_what_is_no_nip_is_refused_with_its_reason(raw, code):
    problem = problem_of_nip(raw)
    assert problem is not None
    assert problem.code == code
    assert problem.blocks
    assert parse_nip(raw) is None


def test_agreeing_people_have_no_findings():
    assert problems_of_identity(a_pegawai()) == ()
    assert problems_of_identity(a_pppk()) == ()


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"tanggal_lahir": date(1985, 3, 18)}, "tanggal_lahir", "nip.tanggal_lahir_berbeda"),
        ({"jenis_kelamin": "L"}, "jenis_kelamin", "nip.jenis_kelamin_berbeda"),
        ({"tmt_cpns": date(2010, 2, 1)}, "tmt_cpns", "nip.tmt_cpns_berbeda"),
        ({"status_pegawai": "PPPK"}, "status_pegawai", "nip.bukan_pppk"),
        ({"nik": "9901011803850001"}, "nik", "nik.tanggal_lahir_berbeda"),
        ({"nik": "9901011703850001"}, "nik", "nik.jenis_kelamin_berbeda"),
        ({"tmt_pns": date(2009, 1, 1)}, "tmt_pns", "pegawai.tmt_pns_sebelum_cpns"),
        ({"golongan_awal": "IX"}, "golongan_awal", "pegawai.golongan_bukan_status"),
    ],
)
def test_contradictions_may_stay(changes, field, code):
    found = {
        (problem.field, problem.code): problem.severity
        for problem in problems_of_identity(a_pegawai(**changes))
    }
    assert found.get((field, code)) is Severity.JANGGAL


def test_unusual_age_at_appointment_is_only_odd():
    found = problems_of_identity(
        a_pegawai(nip="200003172010012001", tanggal_lahir=date(2000, 3, 17), nik=None)
    )
    assert [(problem.code, problem.params["umur"]) for problem in found] == [("pegawai.umur_pengangkatan", 9)]
    assert not found[0].blocks


def test_the_year_of_a_pppk_and_the_kind_of_number_are_checked():
    nip = parse_nip("199212312024211999")
    assert [p.code for p in check_nip(nip, None, None, date(2023, 3, 1), "PPPK")] == [
        "nip.tahun_pppk_berbeda"
    ]
    assert [p.code for p in check_nip(nip, None, None, date(2024, 9, 1), "PPPK-PW")] == []
    assert [p.code for p in check_nip(nip, None, None, None, "PNS")] == ["nip.bukan_pns"]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (9901015703850001.0, "nik.angka_rusak"),
        ("990101570385000", "nik.panjang"),
        ("99010157038500O1", "nik.bukan_angka"),
    ],
)
def test_what_is_no_nik_is_refused(raw, code):
    assert problem_of_nik(raw).code == code
    assert problem_of_nik("'9901015703850001") is None


def test_damaged_numbers_in_a_record_block():
    found = problems_of_identity(a_pegawai(nip="123", nik="456"))
    assert {(p.field, p.code, p.blocks) for p in found} == {
        ("nip", "nip.panjang", True),
        ("nik", "nik.panjang", True),
    }

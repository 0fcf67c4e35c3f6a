"""Dates: what is read, what is refused, how they are written."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.tanggal import (
    parse_entri,
    parse_tanggal,
    read_tanggal,
    tanggal_panjang,
    tanggal_pendek,
)

_DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(_DAYS)
def test_every_way_of_writing_a_day_gives_the_same_day(day):
    assert parse_tanggal(tanggal_pendek(day)) == day
    assert parse_tanggal(tanggal_panjang(day)) == day
    assert parse_tanggal(day.isoformat()) == day
    assert parse_tanggal(f"{day.day}/{day.month}/{day.year}") == day
    assert parse_tanggal(f"{day.day:02d}.{day.month:02d}.{day.year}") == day
    assert parse_tanggal(day) == day
    assert parse_tanggal(datetime(day.year, day.month, day.day, 13, 5)) == day
    assert parse_tanggal(f"{day.isoformat()} 00:00:00") == day


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("03/02/2024", date(2024, 2, 3)),
        ("6 Mar 1990", date(1990, 3, 6)),
        ("06-Agt-2020", date(2020, 8, 6)),
        ("29-02-2024", date(2024, 2, 29)),
        (" 1 - 1 - 2020 ", date(2020, 1, 1)),
        (33000, date(1990, 5, 7)),
        (45352.0, date(2024, 3, 1)),
        ("17 Agustus 1945", date(1945, 8, 17)),
        ("1 nopember 2001", date(2001, 11, 1)),
        ("Selasa, 6 Maret1990", date(1990, 3, 6)),
        ("06\u201303\u20131990", date(1990, 3, 6)),
        ("1990/03/06", date(1990, 3, 6)),
    ],
)
def test_days_are_first(raw, day):
    assert parse_tanggal(raw) == day


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("31-02-1980", "tanggal.mustahil"),
        ("29-02-2023", "tanggal.mustahil"),
        ("12/31/1990", "tanggal.mustahil"),
        ("00-01-2020", "tanggal.mustahil"),
        ("06-03-90", "tanggal.tahun_dua_angka"),
        ("01-01-1899", "tanggal.di_luar_batas"),
        ("01-01-2569", "tanggal.di_luar_batas"),
        (date(1800, 1, 1), "tanggal.di_luar_batas"),
        ("kemarin", "tanggal.tidak_terbaca"),
        ("", "tanggal.tidak_terbaca"),
        ("33000", "tanggal.tidak_terbaca"),
        (33000.5, "tanggal.tidak_terbaca"),
        (12, "tanggal.tidak_terbaca"),
        (True, "tanggal.tidak_terbaca"),
        (None, "tanggal.tidak_terbaca"),
        (float("nan"), "tanggal.tidak_terbaca"),
        (float("inf"), "tanggal.tidak_terbaca"),
        ("6 Mai 1990", "tanggal.tidak_terbaca"),
    ],
)
def test_a_day_is_never_guessed(raw, code):
    assert read_tanggal(raw) == (None, code)


@given(st.text(max_size=30))
def test_no_text_breaks_the_reader(text):
    day, code = read_tanggal(text)
    assert (day is None) == bool(code)


def test_hasty_entries():
    today = date(2026, 11, 22)
    assert parse_entri("t", today) == today
    assert parse_entri("T", today) == today
    assert parse_entri("+", today) == date(2026, 11, 23)
    assert parse_entri("-", today, date(2026, 1, 1)) == date(2025, 12, 31)
    assert parse_entri("2301", today) == date(2026, 1, 23)
    assert parse_entri("23012025", today) == date(2025, 1, 23)
    assert parse_entri("3102", today) is None
    assert parse_entri("17-08-2026", today) == date(2026, 8, 17)


def test_the_two_official_spellings():
    assert tanggal_panjang(date(2026, 10, 9)) == "9 Oktober 2026"
    assert tanggal_pendek(date(2026, 10, 9)) == "09-10-2026"

"""Counting on in the calendar: 29 February, ends of months, overlaps and gaps, working days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.kalender import (
    Selang,
    akhir_bulan,
    awal_bulan_berikut,
    celah,
    hari_kerja,
    plus_bulan,
    plus_tahun,
)
from asn_desktop.domain.kontrak import akhir_kontrak
from asn_desktop.domain.masa_kerja import (
    MasaKerja,
    bulan_hilang,
    counted_forward,
    masa_kerja,
    masa_kerja_keseluruhan,
)

DAYS = st.dates(date(1960, 1, 1), date(2060, 12, 31))
SPANS = st.lists(
    st.builds(lambda start, length: Selang(start, start + timedelta(days=length)), DAYS,
              st.integers(0, 900)), max_size=4)  # fmt: skip


@pytest.mark.parametrize(("day", "months", "later"), [
    (date(2024, 2, 29), 12, date(2025, 2, 28)), (date(2024, 2, 29), 48, date(2028, 2, 29)),
    (date(2025, 1, 31), 1, date(2025, 2, 28)), (date(2024, 1, 31), 1, date(2024, 2, 29)),
    (date(2025, 3, 31), -1, date(2025, 2, 28)), (date(2025, 12, 1), 1, date(2026, 1, 1)),
    (date(2025, 1, 1), -1, date(2024, 12, 1)), (date(2025, 5, 5), 0, date(2025, 5, 5)),
])  # fmt: skip
def test_months_later(day, months, later):
    assert plus_bulan(day, months) == later


@given(DAYS, st.integers(-300, 300), st.integers(0, 300))
def test_later_is_never_earlier_and_stays_in_its_month(day, months, more):
    at = plus_bulan(day, months)
    assert (at.year * 12 + at.month) - (day.year * 12 + day.month) == months
    assert at <= plus_bulan(day, months + more)
    assert plus_tahun(day, 1) == plus_bulan(day, 12)
    assert awal_bulan_berikut(day) == akhir_bulan(day) + timedelta(days=1)


def test_working_days_of_five_and_six_and_without_holidays():
    monday, sunday = date(2026, 8, 10), date(2026, 8, 23)
    assert hari_kerja(monday, sunday) == 10
    assert hari_kerja(monday, sunday, sepekan=6) == 12
    assert hari_kerja(monday, sunday, {date(2026, 8, 17), date(2026, 8, 15)}) == 9
    assert hari_kerja(monday, sunday, {date(2026, 8, 17), date(2026, 8, 15)}, sepekan=6) == 10
    assert hari_kerja(sunday, monday) == 0
    assert hari_kerja(monday, monday) == 1


@given(DAYS, st.integers(0, 60), st.integers(0, 60), st.sets(DAYS, max_size=5))
def test_working_days_add_up(start, first, second, libur):
    middle, end = start + timedelta(days=first), start + timedelta(days=first + second + 1)
    assert hari_kerja(start, middle, libur) + hari_kerja(
        middle + timedelta(days=1), end, libur) == hari_kerja(start, end, libur)


@given(SPANS)
def test_gaps_are_what_no_span_holds(spans):
    for gap in celah(spans):
        assert not any(gap.bertemu(span) for span in spans)
        before, after = gap.mulai - timedelta(days=1), (gap.sampai or gap.mulai) + timedelta(days=1)
        assert any(span.memuat(before) for span in spans)
        assert any(span.memuat(after) for span in spans)


def test_two_years_of_cltn_are_taken_off_once():
    two_years = Selang(date(2018, 1, 1), date(2019, 12, 31))
    twice = (two_years, Selang(date(2018, 6, 1), date(2019, 12, 31)))
    for spans in ((two_years,), twice):
        assert masa_kerja_keseluruhan(
            date(2015, 3, 1), date(2023, 4, 1), tidak_dihitung=spans) == MasaKerja(6, 1)
    credited = masa_kerja_keseluruhan(date(2015, 3, 1), date(2023, 4, 1), MasaKerja(2, 3))
    assert credited == MasaKerja(10, 4)
    still_away = (Selang(date(2018, 1, 1)),)
    frozen = masa_kerja_keseluruhan(date(2015, 3, 1), date(2023, 4, 1), tidak_dihitung=still_away)
    assert frozen == MasaKerja(2, 10)


@given(DAYS | st.just(date(2004, 2, 29)), st.integers(0, 9000), st.integers(0, 400), SPANS)
def test_service_never_shrinks_and_never_exceeds_the_time(tmt, first, more, spans):
    now, later = tmt + timedelta(days=first), tmt + timedelta(days=first + more)
    before, after = (masa_kerja_keseluruhan(tmt, day, tidak_dihitung=spans) for day in (now, later))
    assert before <= after <= masa_kerja(tmt, later)
    assert masa_kerja(tmt, later).in_months - after.in_months == bulan_hilang(tmt, later, spans)
    assert counted_forward(MasaKerja(1, 0), tmt, later, spans).in_months == after.in_months + 12


def test_the_last_contract_ends_and_says_whether_it_follows():
    first = Selang(date(2021, 3, 1), date(2026, 2, 28))
    found = akhir_kontrak([Selang(date(2026, 3, 1), date(2031, 2, 28)), first])
    assert (found.sampai, found.bulan, found.menyambung) == (date(2031, 2, 28), 60, True)
    late = akhir_kontrak([first, Selang(date(2026, 5, 1), date(2027, 4, 30))])
    assert (late.sampai, late.bulan, late.menyambung) == (date(2027, 4, 30), 12, False)
    assert akhir_kontrak([Selang(date(2021, 3, 1))]) is None
    assert akhir_kontrak([]) is None


@given(SPANS)
def test_no_contract_ends_after_the_last(spans):
    found = akhir_kontrak(spans)
    assert (found is None) == (not spans)
    if found is not None:
        assert found.sampai == max(span.sampai for span in spans)
        assert found.bulan >= 0

"""Length of service: worked examples and additivity."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.masa_kerja import MasaKerja, counted_forward, from_months, masa_kerja

_FIRSTS = st.builds(date, st.integers(1950, 2100), st.integers(1, 12), st.just(1))


def test_example_c_whole_years_and_months_since_tmt_cpns():
    assert masa_kerja(date(2015, 3, 1), date(2023, 4, 1)) == MasaKerja(8, 1)
    assert str(MasaKerja(8, 1)) == "8 tahun 1 bulan"


def test_months_that_are_not_full_do_not_count_and_nothing_falls_below_zero():
    assert masa_kerja(date(2020, 1, 15), date(2020, 2, 14)) == MasaKerja(0, 0)
    assert masa_kerja(date(2020, 2, 1), date(2019, 1, 1)) == MasaKerja(0, 0)


@given(_FIRSTS, st.integers(0, 600), st.integers(0, 600))
def test_counting_is_additive_between_firsts_of_months(mulai, first, second):
    def later(day: date, months: int) -> date:
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return date(year, month + 1, 1)

    middle, end = later(mulai, first), later(mulai, first + second)
    assert masa_kerja(mulai, end).in_months == first + second
    assert counted_forward(masa_kerja(mulai, middle), middle, end) == from_months(first + second)

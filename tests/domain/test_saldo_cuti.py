"""The balance of cuti tahunan: example O, order of use, cuti besar, what is not recorded."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.saldo_cuti import AturanCuti, CatatanCuti, Saldo, saldo_cuti

RULES = AturanCuti(hak=12, maks_satu=18, maks_dua=24, masa_kerja=12)
LONG_AGO = date(2010, 3, 1)


def _rows(known: dict[int, CatatanCuti], year: int = 2026, since: int = 2024, rules: AturanCuti = RULES):
    return saldo_cuti(year, known, rules, since, LONG_AGO).hak


def test_example_o_two_years_unused():
    assert _rows({}) == Saldo(n2=6, n1=6, n=12)
    assert _rows({}).jumlah == 24


def test_example_o_only_last_year_unused():
    assert _rows({2024: CatatanCuti(5), 2025: CatatanCuti(3)}) == Saldo(n2=0, n1=6, n=12)
    assert _rows({}, since=2025).jumlah == 18


def test_a_rest_below_the_limit_is_carried_whole():
    assert _rows({2025: CatatanCuti(13)}, since=2025) == Saldo(0, 0, 12)
    assert _rows({2025: CatatanCuti(8)}, since=2025) == Saldo(0, 4, 12)


def test_used_from_the_oldest_row_on():
    now = saldo_cuti(2026, {2026: CatatanCuti(14)}, RULES, 2024, LONG_AGO)
    assert (now.hak, now.terpakai, now.sisa) == (Saldo(6, 6, 12), 14, Saldo(0, 0, 10))
    assert Saldo(6, 6, 12).dipakai(3) == Saldo(3, 6, 12)
    assert Saldo(6, 6, 12).dipakai(9) == Saldo(0, 3, 12)
    assert Saldo(0, 2, 12).dipakai(20) == Saldo(0, 0, -6)


def test_leave_of_last_year_that_came_from_what_was_carried_leaves_its_own_right():
    # 2025 began with 6 + 12; the 6 used days were those of 2024
    assert _rows({2025: CatatanCuti(6)}) == Saldo(0, 6, 12)


def test_cuti_besar_takes_the_right_of_its_year():
    assert _rows({2026: CatatanCuti(besar=True)}).n == 0
    assert _rows({2025: CatatanCuti(besar=True)}, since=2025) == Saldo(0, 0, 12)


def test_cuti_bersama_counts_only_where_the_office_says_so():
    known = {2026: CatatanCuti(bersama=4)}
    assert _rows(known, since=2026).n == 12
    assert _rows(known, since=2026, rules=replace(RULES, bersama_mengurangi=True)).n == 8


def test_no_right_before_twelve_months():
    new = saldo_cuti(2026, {}, RULES, 2024, date(2026, 2, 1))
    assert (new.hak.n, new.mulai_hak) == (0, date(2027, 2, 1))
    within = saldo_cuti(2026, {}, RULES, 2024, date(2025, 3, 1))
    assert (within.hak, within.mulai_hak) == (Saldo(0, 0, 12), date(2026, 3, 1))


def test_the_rest_that_the_office_states_counts_instead():
    stated = {2025: CatatanCuti(4, sisa=10)}
    now = saldo_cuti(2026, stated, RULES, 2020, LONG_AGO)
    assert (now.hak, now.manual) == (Saldo(0, 10, 12), True)
    assert saldo_cuti(2025, stated, RULES, 2020, LONG_AGO).manual is False
    assert _rows({2025: CatatanCuti(sisa=20)}, 2026, 2020) == Saldo(0, 12, 12)
    assert _rows({2024: CatatanCuti(sisa=12)}, 2026, 2020) == Saldo(6, 6, 12)
    assert _rows({2025: CatatanCuti(sisa=0)}, 2026, 2020) == Saldo(0, 0, 12)


_YEARS = st.dictionaries(
    st.integers(2018, 2026),
    st.builds(CatatanCuti, st.integers(0, 24), st.booleans(), st.integers(0, 8)), max_size=9)  # fmt: skip


@given(_YEARS, st.integers(2018, 2026), st.integers(0, 6))
def test_the_right_keeps_its_limits_and_more_use_never_gives_more(known, since, more):
    now = saldo_cuti(2026, known, RULES, since, LONG_AGO)
    assert 0 <= now.hak.n2 <= 6
    assert 0 <= now.hak.n1 <= 6
    assert now.hak.jumlah <= 24
    assert now.hak.n2 == 0 or now.hak.n1 > 0
    assert now.sisa.jumlah == now.hak.jumlah - now.terpakai
    last = known.get(2025, CatatanCuti())
    fuller = {**known, 2025: replace(last, terpakai=last.terpakai + more)}
    assert saldo_cuti(2026, fuller, RULES, since, LONG_AGO).hak.jumlah <= now.hak.jumlah

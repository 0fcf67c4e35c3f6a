"""The order of the DUK: each tie of PP 15/1979 broken by the next rule, and blanks last."""

import random
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.domain.duk import BarisDuk, kunci_duk, urut_jabatan

BASE = BarisDuk("198001012005011009", "III/d", date(2020, 4, 1), 7, date(2021, 1, 4), 250, 4, 2015,
                "S-1/Sarjana", 2003, date(1980, 1, 1))  # fmt: skip
# Each stands one place above BASE, by one rule alone, in the order of the rules.
ABOVE = [
    replace(BASE, golongan="IV/a", nip="1"),
    replace(BASE, tmt_golongan=date(2019, 10, 1), nip="2"),
    replace(BASE, urut_jabatan=6, nip="3"),
    replace(BASE, tmt_jabatan=date(2020, 1, 4), nip="4"),
    replace(BASE, mk_bulan=251, nip="5"),
    replace(BASE, urut_latihan=3, nip="6"),
    replace(BASE, tahun_latihan=2014, nip="7"),
    replace(BASE, pendidikan="S-2", nip="8"),
    replace(BASE, tahun_lulus=2002, nip="9"),
    replace(BASE, tanggal_lahir=date(1979, 12, 31), nip="91"),
    replace(BASE, nip="198001012005011008"),
]
BLANK = [
    replace(BASE, tanggal_lahir=None, nip="92"), replace(BASE, tahun_lulus=None, nip="93"),
    replace(BASE, pendidikan=None, nip="94"), replace(BASE, tahun_latihan=None, nip="95"),
    replace(BASE, urut_latihan=None, nip="96"), replace(BASE, mk_bulan=None, nip="97"),
    replace(BASE, tmt_jabatan=None, nip="98"), replace(BASE, urut_jabatan=None, nip="99"),
    replace(BASE, tmt_golongan=None, nip="990"), replace(BASE, golongan=None, nip="991"),
]  # fmt: skip


def test_every_tie_is_broken_by_the_next_rule_and_blanks_stand_last():
    wanted = [*ABOVE, BASE, *BLANK]
    shuffled = wanted[:]
    random.Random(4).shuffle(shuffled)
    assert sorted(shuffled, key=kunci_duk) == wanted


def test_eselon_first_puts_the_post_before_the_pangkat():
    head = replace(BASE, golongan="III/b", urut_jabatan=2, nip="1")
    clerk = replace(BASE, golongan="IV/a", urut_jabatan=19, nip="2")
    assert sorted([head, clerk], key=kunci_duk) == [clerk, head]
    assert sorted([clerk, head], key=lambda row: kunci_duk(row, eselon_dulu=True)) == [head, clerk]


def test_the_place_of_a_post():
    table = {("struktural", "IV.a"): 7, ("fungsional", "Ahli Muda"): 13, ("pelaksana", ""): 19}
    assert urut_jabatan(table, "rangkap", "IV.a") == 7
    assert urut_jabatan(table, "fungsional", "Ahli Muda") == 13
    assert urut_jabatan(table, "pelaksana", "apa saja") == 19
    assert urut_jabatan(table, "fungsional", "") is None


_ROWS = st.lists(
    st.builds(
        BarisDuk, st.text("0123456789", min_size=1, max_size=3), st.sampled_from([None, "III/a", "IV/a"]),
        st.none() | st.dates(), st.none() | st.integers(1, 19), st.none() | st.dates(),
        st.none() | st.integers(0, 500), st.none() | st.integers(1, 6), st.none() | st.integers(1970, 2026),
        st.sampled_from([None, "SLTA", "S-2"]), st.none() | st.integers(1970, 2026), st.none() | st.dates()),
    max_size=8, unique_by=lambda row: row.nip)  # fmt: skip


@settings(max_examples=40)
@given(_ROWS, st.randoms(use_true_random=False), st.booleans())
def test_the_order_does_not_depend_on_where_one_begins(rows, chance, first):
    def key(row):
        return kunci_duk(row, eselon_dulu=first)

    shuffled = rows[:]
    chance.shuffle(shuffled)
    assert sorted(shuffled, key=key) == sorted(rows, key=key)

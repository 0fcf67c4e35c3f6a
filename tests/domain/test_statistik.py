"""Counting people: groups in their order, empty ones left out, the unknown behind, nobody lost."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.orang import Orang
from asn_desktop.domain.statistik import hitung, umur

HARI = date(2026, 12, 31)


def part(found, kunci):
    return {one.nama: one for one in next(item for item in found.bagian if item.kunci == kunci).hitungan}


def test_age_counts_whole_years():
    assert umur(date(1990, 12, 31), HARI) == 36
    assert umur(date(1991, 1, 1), HARI) == 35
    assert umur(date(1992, 2, 29), date(2026, 2, 28)) == 33
    assert umur(date(1992, 2, 29), date(2026, 3, 1)) == 34


def test_groups_stand_in_their_order_and_the_unknown_behind():
    people = [Orang("1", "", "A", golongan="II/c", jenis_kelamin="L"), Orang("2", "", "B", golongan="IV/a"),
              Orang("3", "", "C", golongan="IX", jenis_kelamin="P"), Orang("4", "", "D")]
    ranks = part(hitung(people, HARI, {}), "golongan")
    assert list(ranks) == ["IV/a", "II/c", "PPPK IX", "Belum terisi"]
    assert (ranks["II/c"].laki, ranks["PPPK IX"].perempuan, ranks["IV/a"].lain) == (("1",), ("3",), ("2",))


def test_a_pyramid_has_no_holes_and_the_oldest_above():
    people = [Orang("1", "", "A", tanggal_lahir=date(2000, 5, 1)), Orang("3", "", "C"),
              Orang("2", "", "B", tanggal_lahir=date(1985, 1, 1))]
    ages = part(hitung(people, HARI, {}), "umur")
    assert list(ages) == ["40-44", "35-39", "30-34", "25-29", "Belum terisi"]
    assert ages["30-34"].jumlah == 0


def test_retirement_is_told_by_year_with_what_is_past_and_far():
    days = (date(2026, 12, 1), date(2027, 1, 1), date(2036, 5, 1), date(2037, 1, 1), None)
    people = [Orang(str(number), "", "", pensiun=day) for number, day in enumerate(days)]
    years = part(hitung(people, HARI, {}), "pensiun")
    assert list(years) == ["Sudah lewat", "2027", "2036", "Sesudahnya", "Belum terisi"]


def test_units_stand_in_the_order_of_the_office():
    people = [Orang(name, "", name, unit=name) for name in ("Zona", "Alam", "Baru")]
    assert list(part(hitung(people, HARI, {"Zona": 0, "Alam": 1}), "unit")) == ["Zona", "Alam", "Baru"]


WORDS = st.sampled_from(["", "L", "P", "?", "III/a", "IX", "Ahli Muda", "fungsional", "pelaksana", "II.a",
                         "S-2"])
PEOPLE = st.builds(Orang, id=st.uuids().map(str), nip=st.just(""), nama=st.just(""), jenis_kelamin=WORDS,
                   golongan=WORDS, jenis_jabatan=WORDS, jenjang=WORDS, eselon=WORDS, pendidikan=WORDS,
                   status=WORDS, unit=WORDS, tanggal_lahir=st.none() | st.dates(date(1940, 1, 1), HARI),
                   pensiun=st.none() | st.dates(date(2020, 1, 1), date(2060, 1, 1)))


@given(st.lists(PEOPLE, max_size=12, unique_by=lambda one: one.id))
def test_every_table_counts_everybody_once(people):
    found = hitung(people, HARI, {})
    ids = sorted(one.id for one in people)
    assert sorted(found.semua.orang) == ids
    for item in found.bagian:
        assert sorted(key for one in item.hitungan for key in one.orang) == ids
        assert sum(one.jumlah for one in item.hitungan) == len(ids)

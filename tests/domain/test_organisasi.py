"""The tree of units through time, and posts with their holders."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.peta_jabatan import Formasi, Pemangku, peta_jabatan
from asn_desktop.domain.susunan import RiwayatUnit, Unit, di_bawah, pohon, susunan_pada

DINAS, UMUM, KEU = (
    Unit("d", "Dinas", None),
    Unit("u", "Subbagian Umum", "d", 1),
    Unit("k", "Keuangan", "u", 2),
)


def _shape(found):
    return [(unit.nama, unit.tingkat) for unit in found]


def test_the_tree_is_that_of_the_day():
    past = [
        RiwayatUnit("u", "Tata Usaha", "d", date(2022, 12, 31), date(2010, 1, 1)),
        RiwayatUnit("k", "Keuangan", "d", date(2023, 12, 31), date(2015, 1, 1)),
    ]
    closed = Unit("x", "Kearsipan", "d", 3, date(2022, 7, 1))
    units = [DINAS, UMUM, KEU, closed]
    assert _shape(susunan_pada(units, past, date(2026, 1, 1))) == [
        ("Dinas", 0),
        ("Subbagian Umum", 1),
        ("Keuangan", 2),
    ]
    assert _shape(susunan_pada(units, past, date(2022, 6, 30))) == [
        ("Dinas", 0),
        ("Tata Usaha", 1),
        ("Keuangan", 1),
        ("Kearsipan", 1),
    ]
    assert _shape(susunan_pada(units, past, date(2022, 7, 1)))[-1] == ("Keuangan", 1)
    assert _shape(susunan_pada(units, past, date(2012, 1, 1)))[:2] == [("Dinas", 0), ("Tata Usaha", 1)]
    assert len(susunan_pada(units, past, date(2012, 1, 1))) == 3, "Keuangan had not begun"


@given(st.dictionaries(st.sampled_from("abcdef"), st.sampled_from([None, *"abcdefx"]), max_size=6))
def test_no_unit_is_lost_whatever_hangs_where(parents):
    units = {key: Unit(key, key, parent) for key, parent in parents.items()}
    found = pohon(units)
    assert sorted(unit.id for unit in found) == sorted(units)
    for key in units:
        assert key in di_bawah(units, key)


def _person(key, jabatan="Analis Kepegawaian", unit="u", pensiun=None):
    return Pemangku(key, key, f"nip-{key}", unit, jabatan, pensiun)


def test_posts_with_holders_and_what_falls_vacant():
    posts = [
        Formasi("1", "u", "Analis Kepegawaian", 3),
        Formasi("2", "u", "Arsiparis", 0),
        Formasi("3", "d", "Kepala Dinas", 1),
    ]
    people = [
        _person("ani", "ANALIS  KEPEGAWAIAN", pensiun=date(2027, 1, 1)),
        _person("budi", pensiun=date(2029, 5, 1)),
        _person("cici", "Arsiparis"),
        _person("dedi", "Pramu Bakti"),
        _person("eka", unit=None),
    ]
    peta = peta_jabatan(posts, people, 2026)
    analis, arsiparis, kepala = peta.formasi
    assert [one.id for one in analis.pemangku] == ["ani", "budi"]
    assert (analis.terisi, analis.kosong, analis.lebih) == (2, 1, 0)
    assert analis.proyeksi == (1, 2, 2, 3, 3)
    assert (arsiparis.kosong, arsiparis.lebih, arsiparis.proyeksi) == (0, 1, (0, 0, 0, 0, 0))
    assert kepala.proyeksi == (1, 1, 1, 1, 1)
    assert [one.id for one in peta.tanpa_formasi] == ["dedi", "eka"]

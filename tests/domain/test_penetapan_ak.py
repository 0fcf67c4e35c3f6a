"""PAK: a new jenjang begins at nought, a base is asked, LAMA is what the PAK before came to."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.angka_kredit import UNSUR, Konversi
from asn_desktop.domain.penetapan_ak import NilaiAwal, Penetapan, akumulasi, susun_penetapan
from asn_desktop.domain.predikat import Predikat
from asn_desktop.domain.problems import NotAllowed

NOL = Decimal(0)


def year(tahun, ak, jenjang="Ahli Pertama", mulai=1, selesai=12):
    return Konversi(tahun, mulai, selesai, f"Guru {jenjang}", jenjang, "III/b", Predikat.BAIK, 100,
                    Decimal("12.5"), Decimal(ak))


def pak(tahun, jenjang, golongan, before, lines, awal=None, **more):
    return susun_penetapan(jenjang, golongan, date(tahun, 12, 31), before, lines, awal, **more)


def refused(*args, **more):
    with pytest.raises(NotAllowed) as caught:
        pak(*args, **more)
    return caught.value.problems[0].code


def test_an_excess_stays_in_its_jenjang_unless_the_office_says_otherwise():
    lines = (year(2023, "12.5"), year(2024, "18.75"), year(2025, "37.5", "Ahli Muda"))
    first = pak(2024, "Ahli Pertama", "III/b", (), lines, NilaiAwal(Decimal(50), Decimal(20), NOL))
    assert (first.lama, first.baru, first.jumlah) == (70, Decimal("31.25"), Decimal("101.25"))
    above = pak(2025, "Ahli Muda", "III/c", (first,), lines)
    assert (above.lama, above.baru, above.mulai) == (0, Decimal("37.5"), date(2025, 1, 1))
    assert akumulasi("Ahli Muda", (first,), lines, dibawa=False).jumlah == Decimal("37.5")
    assert refused(2025, "Ahli Muda", "III/c", (first,), lines, dibawa=True) == "ak.awal_belum"
    assert akumulasi("Ahli Muda", (first,), lines, dibawa=True) is None
    stated = NilaiAwal(NOL, Decimal("1.25"), NOL)
    carried = pak(2025, "Ahli Muda", "III/c", (first,), lines, stated, dibawa=True)
    assert carried.jumlah == Decimal("38.75")


def test_what_is_missing_is_asked_and_what_would_be_torn_is_refused():
    assert refused(2024, "Ahli Pertama", "III/a", (), (year(2024, "12.5"),)) == "ak.awal_belum"
    assert refused(2024, "Ahli Pertama", "III/a", (), ()) == "ak.tanpa_konversi"
    with pytest.raises(NotAllowed, match="terpotong"):
        susun_penetapan("Ahli Pertama", "III/a", date(2024, 6, 30), (), (year(2024, "12.5"),))
    assert akumulasi("Ahli Pertama", (), (year(2024, "12.5"),), dibawa=False) is None


@given(st.lists(st.decimals(0, 40, places=3), min_size=1, max_size=6), st.sets(st.integers(0, 5)))
def test_however_often_it_is_set_the_sum_is_the_same(figures, stops):
    """A PAK after some years, another after the rest: as one PAK over all, row by row."""
    lines = tuple(year(2023 + number, value) for number, value in enumerate(figures))
    base, last = NilaiAwal(Decimal(50), Decimal("3.5"), NOL), len(figures) - 1
    whole = pak(2023 + last, "Ahli Pertama", "III/b", (), lines, base)
    made: list[Penetapan] = []
    for stop in sorted({*(stop for stop in stops if stop < last), last}):
        made.append(pak(2023 + stop, "Ahli Pertama", "III/b", tuple(made), lines, base))
    assert [one.jumlah for one in made[-1].unsur] == [one.jumlah for one in whole.unsur]
    assert [one.kode for one in whole.unsur] == list(UNSUR)
    assert sum(one.baru for one in made) == whole.baru
    found = akumulasi("Ahli Pertama", made[:1], lines, dibawa=False)
    assert (found.jumlah, found.sampai) == (whole.jumlah, date(2023 + last, 12, 31))

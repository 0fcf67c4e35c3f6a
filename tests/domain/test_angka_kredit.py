"""Angka kredit: every worked example, and what must hold for any year of any career."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.angka_kredit import (
    Kurang,
    MasaJabatan,
    MasaPredikat,
    ak_integrasi,
    ak_konversi,
    ak_perpindahan,
    bulatkan,
    jumlah_bulan,
    posisi,
    problems_of_konversi,
    saran_dasar,
    tulis_ak,
    usul_konversi,
)
from asn_desktop.domain.predikat import Predikat
from asn_desktop.services.aturan import aturan

AK = aturan().pangkat.angka_kredit
DAY = date(2025, 1, 1)
SB, B, BP = Predikat.SANGAT_BAIK, Predikat.BAIK, Predikat.BUTUH_PERBAIKAN
K, SK = Predikat.KURANG, Predikat.SANGAT_KURANG
# jenjang, months, predikat → AK, as forms.md 4.5 and personnel.md 3.5 work them out
CONTOH = [
    ("Ahli Pertama", 12, B, "12.500"), ("Ahli Pertama", 12, SB, "18.750"), ("Ahli Pertama", 2, B, "2.083"),
    ("Ahli Muda", 7, B, "14.583"), ("Ahli Madya", 5, SB, "23.438"),
]
# one year at Baik, Sangat Baik, Butuh Perbaikan, Kurang, Sangat Kurang, printed with two decimals
TABEL = {
    "Pemula": "3,75 5,63 2,81 1,88 0,94", "Terampil": "5,00 7,50 3,75 2,50 1,25",
    "Mahir": "12,50 18,75 9,38 6,25 3,13", "Penyelia": "25,00 37,50 18,75 12,50 6,25",
    "Ahli Pertama": "12,50 18,75 9,38 6,25 3,13", "Ahli Muda": "25,00 37,50 18,75 12,50 6,25",
    "Ahli Madya": "37,50 56,25 28,13 18,75 9,38", "Ahli Utama": "50,00 75,00 37,50 25,00 12,50",
}


def ak(jenjang, bulan, predikat, desimal=3):
    exact = ak_konversi(bulan, AK.koefisien(jenjang, DAY), AK.persen_pada(predikat, DAY))
    return bulatkan(exact, desimal)


@pytest.mark.parametrize(("jenjang", "bulan", "predikat", "hasil"), CONTOH)
def test_the_worked_examples(jenjang, bulan, predikat, hasil):
    assert str(ak(jenjang, bulan, predikat)) == hasil


def test_the_table_of_a_full_year():
    for jenjang, line in TABEL.items():
        assert " ".join(tulis_ak(ak(jenjang, 12, one, 2), 2) for one in (B, SB, BP, K, SK)) == line


def test_example_j_reaches_the_next_pangkat_but_not_the_next_jenjang():
    years = [ak("Ahli Pertama", 12, one) for one in (B, SB, SB)]
    now = posisi("Ahli Pertama", "III/a", sum(years), AK, DAY)
    assert (now.jumlah, now.selisih_pangkat, now.cukup_pangkat) == (Decimal(50), 0, True)
    assert now.kebutuhan.golongan_berikut == "III/b"
    assert (now.selisih_jenjang, now.cukup_jenjang) == (-50, False)
    # 0.001 short is short
    assert not posisi("Ahli Pertama", "III/a", Decimal("49.999"), AK, DAY).cukup_pangkat


def test_the_bars_are_kept_apart_and_an_excess_is_carried_inside_the_jenjang():
    """Summing over the jenjang against the minimum of the pangkat would promote a III/b with 60 at once."""
    carried = posisi("Ahli Pertama", "III/b", Decimal("56.25"), AK, DAY)
    assert (carried.untuk_pangkat, carried.selisih_pangkat, carried.selisih_jenjang) == (
        Decimal("6.25"), Decimal("-43.75"), Decimal("-43.75"))
    assert not carried.cukup_pangkat
    full = posisi("Ahli Pertama", "III/b", Decimal(102), AK, DAY)
    assert (full.cukup_pangkat, full.cukup_jenjang, full.selisih_jenjang) == (True, True, 2)
    madya = posisi("Ahli Madya", "IV/b", Decimal(299), AK, DAY)
    assert (madya.untuk_pangkat, madya.selisih_pangkat, madya.selisih_jenjang) == (149, -1, -151)
    assert posisi("Ahli Pertama", "III/b", Decimal(49), AK, DAY).di_bawah_dasar
    assert not full.di_bawah_dasar
    top = posisi("Penyelia", "III/d", Decimal(500), AK, DAY)
    assert (top.kebutuhan, top.selisih_pangkat, top.cukup_pangkat) == (None, None, False)
    last = posisi("Ahli Utama", "IV/d", Decimal(200), AK, DAY)
    assert (last.cukup_pangkat, last.selisih_jenjang) == (True, None)


def test_the_needs_of_a_jenjang_are_those_of_its_pangkat_together():
    for row in AK.kebutuhan:
        if row.naik_jenjang:
            assert row.di_bawah + row.pangkat == row.ak_jenjang, row
            assert AK.berikut[row.jenjang]
    assert AK.baris("Ahli Muda", "III/d", DAY).di_bawah == 100  # AK dasar of III/d in the annex
    assert (AK.baris("Ahli Muda", "III/a", DAY), AK.koefisien("Lurah", DAY)) == (None, None)


def test_coming_from_another_post_and_from_the_old_system():
    assert ak_perpindahan(3, AK.koefisien("Ahli Muda", DAY), 100) == 75
    assert ak_integrasi(Decimal("163.5"), "S-1/Sarjana", AK, DAY) == Decimal("63.5")
    assert ak_integrasi(Decimal(90), "S-1/Sarjana", AK, DAY) is None
    assert ak_integrasi(Decimal(90), "", AK, DAY) is None
    assert not any(row.pasti for row in AK.nilai_dasar)
    held = (("Ahli Muda", "III/d"), ("Ahli Muda", "III/c"), ("Ahli Madya", "IV/c"), ("Ahli Muda", "IV/a"))
    assert [saran_dasar(*one, AK, DAY) for one in held] == [100, 0, 300, None]


def test_a_figure_is_rounded_half_up_and_months_are_counted_inclusively():
    assert [str(bulatkan(Fraction(one, 10_000))) for one in (23_4375, 5, -5, 4)] == [
        "23.438", "0.001", "-0.001", "0.000"]
    assert (jumlah_bulan(6, 12), jumlah_bulan(3, 3)) == (7, 1)
    for pair in ((0, 3), (5, 4), (1, 13)):
        with pytest.raises(ValueError, match="bulan"):
            jumlah_bulan(*pair)


def test_a_typed_conversion_is_reckoned_again():
    typed = {"bulan_mulai": 6, "bulan_selesai": 12, "persen": 100, "koefisien": "25",
             "angka_kredit": "14.583"}
    assert problems_of_konversi(typed) == ()
    (odd,) = problems_of_konversi({**typed, "angka_kredit": "14.58"})
    assert (odd.code, odd.params["hitungan"], odd.blocks) == ("ak.hitungan", "14,583", False)
    assert problems_of_konversi({**typed, "bulan_selesai": 5})[0].code == "rentang.terbalik"
    assert problems_of_konversi({**typed, "koefisien": None}) == ()


def test_a_year_with_a_move_a_promotion_and_a_month_without_predikat():
    posts = (MasaJabatan("Pengelola Kepegawaian", "", date(2020, 1, 1), fungsional=False),
             MasaJabatan("Analis Ahli Pertama", "Ahli Pertama", date(2024, 2, 15)),
             MasaJabatan("Analis Ahli Muda", "Ahli Muda", date(2024, 10, 1)))
    known = (MasaPredikat(B, date(2024, 1, 1), date(2024, 6, 30), "evaluasi", "a"),
             MasaPredikat(SB, date(2024, 7, 1), date(2024, 11, 30), "evaluasi", "b"),
             MasaPredikat(SK, date(2024, 1, 1), date(2024, 3, 31), "evaluasi", "tw1", 2))
    ranks = ((date(2020, 1, 1), "III/b"), (date(2024, 10, 1), "III/c"))
    found = usul_konversi(2024, posts, ranks, known, AK)
    lines = [(one.bulan_mulai, one.bulan_selesai, one.jenjang, one.golongan, one.predikat,
              str(one.angka_kredit)) for one in found.konversi]
    assert lines == [(2, 6, "Ahli Pertama", "III/b", B, "5.208"),
                     (7, 9, "Ahli Pertama", "III/b", SB, "4.688"),
                     (10, 11, "Ahli Muda", "III/c", SB, "6.250")]
    assert found.kurang == (Kurang("ak.predikat_belum", 12, 12, "Analis Ahli Muda"),)
    acting = MasaPredikat(SK, date(2024, 10, 1), date(2024, 11, 30), "evaluasi", "plt", sementara=True)
    assert usul_konversi(2024, posts, ranks, (*known, acting), AK) == found, "the own post is converted"
    rest = usul_konversi(2024, posts, ranks, known, AK, sudah=range(1, 8))
    assert [(one.bulan_mulai, one.bulan_selesai) for one in rest.konversi] == [(8, 9), (10, 11)]
    early = usul_konversi(2021, posts[1:2] + (MasaJabatan("Guru", "Ahli Pertama", date(2019, 1, 1)),), ranks,
                          (MasaPredikat(B, date(2021, 1, 1), date(2021, 12, 31), "penilaian_lama"),), AK)
    assert (early.konversi, early.kurang[0].kode, AK.tahun_pertama()) == ((), "ak.belum_dikonversi", 2022)
    nameless = usul_konversi(2024, (MasaJabatan("Guru", "", date(2019, 1, 1)),), ranks, known, AK)
    assert {one.kode for one in nameless.kurang} == {"ak.jenjang_belum"}
    closed = (MasaJabatan("Guru", "Ahli Pertama", date(2019, 1, 1), date(2024, 3, 31)),)
    assert [one.bulan for one in usul_konversi(2024, closed, ranks, known, AK).konversi] == [3]


@given(st.sampled_from(sorted(TABEL)), st.sampled_from(list(Predikat)),
       st.sets(st.integers(2, 12)), st.lists(st.sampled_from([2, 5, 7, 10, 12]), max_size=3, unique=True))
def test_the_parts_of_a_year_are_the_year(jenjang, predikat, breaks, moves):
    whole = ak_konversi(12, AK.koefisien(jenjang, DAY), AK.persen_pada(predikat, DAY))
    starts = sorted({1, *breaks})
    months = [jumlah_bulan(first, last - 1)
              for first, last in zip(starts, [*starts[1:], 13], strict=True)]
    assert sum(months) == 12
    assert sum(ak_konversi(one, AK.koefisien(jenjang, DAY), AK.persen_pada(predikat, DAY))
               for one in months) == whole
    posts = [MasaJabatan("A", jenjang, date(2020, 1, 1)),
             *(MasaJabatan(f"B{month}", jenjang, date(2025, month, 1)) for month in moves)]
    known = [MasaPredikat(predikat, date(2025, 1, 1), date(2025, 12, 31), "evaluasi", "x")]
    found = usul_konversi(2025, posts, (), known, AK)
    counted = [month for one in found.konversi for month in range(one.bulan_mulai, one.bulan_selesai + 1)]
    assert counted == list(range(1, 13))
    assert not found.kurang
    drift = abs(sum(one.angka_kredit for one in found.konversi) - bulatkan(whole))
    assert drift <= Decimal("0.0005") * (len(found.konversi) + 1)

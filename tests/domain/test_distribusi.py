"""Limits of the distribution of predikat (SE MenPANRB 3/2023) at several sizes of unit: remarks only."""

from datetime import date, timedelta

import pytest

from asn_desktop.domain.distribusi import least_required, most_allowed, problems_of_distribusi
from asn_desktop.domain.periode import JenisPeriode, rentang_periode
from asn_desktop.domain.predikat import Capaian, Predikat
from asn_desktop.domain.rencana_ganda import RencanaOrang, tidak_dihitung, yang_dihitung
from asn_desktop.services.packs import pack
from tests.builders import PAKET

SK, K, BP, B, SB = Predikat


def _codes(capaian, **counts):
    found = problems_of_distribusi(
        {Predikat(name): count for name, count in counts.items()}, capaian, pack(PAKET)
    )
    assert not any(problem.blocks for problem in found)
    return {(problem.code, problem.field) for problem in found}


@pytest.mark.parametrize(
    ("jumlah", "most", "least", "ten"),
    [
        (5, 4, 3, 1),
        (7, 5, 4, 1),
        (10, 7, 6, 1),
        (100, 70, 60, 10),
    ],
)
def test_rounding_never_blames_a_fraction_of_a_person(jumlah, most, least, ten):
    assert most_allowed(70, jumlah) == most
    assert least_required(60, jumlah) == least
    assert most_allowed(10, jumlah) == ten


@pytest.mark.parametrize(("jumlah", "most"), [(5, 4), (7, 5), (10, 7), (100, 70)])
def test_istimewa_and_baik_at_their_upper_limit_and_one_above(jumlah, most):
    over = "distribusi.melebihi_batas"
    assert _codes(Capaian.ISTIMEWA, sangat_baik=most, baik=jumlah - most) == set()
    assert _codes(Capaian.ISTIMEWA, sangat_baik=most + 1, baik=jumlah - most - 1) == {(over, "sangat_baik")}
    assert _codes(Capaian.BAIK, baik=most, butuh_perbaikan=jumlah - most) == set()
    assert (over, "baik") in _codes(Capaian.BAIK, baik=most + 1, butuh_perbaikan=jumlah - most - 1)


def test_baik_needs_somebody_at_butuh_perbaikan_or_kurang():
    assert _codes(Capaian.BAIK, baik=7, sangat_baik=3) == {("distribusi.harus_ada", "butuh_perbaikan")}
    assert _codes(Capaian.BAIK, baik=7, sangat_baik=2, kurang=1) == set()


@pytest.mark.parametrize(("jumlah", "least"), [(5, 3), (7, 4), (10, 6), (100, 60)])
def test_lower_limits_at_the_limit_and_one_below(jumlah, least):
    under = "distribusi.kurang_dari_batas"
    assert _codes(Capaian.BUTUH_PERBAIKAN, butuh_perbaikan=least, baik=jumlah - least) == set()
    assert _codes(Capaian.BUTUH_PERBAIKAN, butuh_perbaikan=least - 1, baik=jumlah - least + 1) == {
        (under, "butuh_perbaikan")
    }
    assert _codes(Capaian.KURANG, kurang=least, butuh_perbaikan=jumlah - least) == set()
    assert _codes(Capaian.KURANG, kurang=least - 1, butuh_perbaikan=jumlah - least + 1) == {(under, "kurang")}
    assert _codes(Capaian.SANGAT_KURANG, sangat_kurang=least, kurang=jumlah - least) == set()
    assert _codes(Capaian.SANGAT_KURANG, sangat_kurang=least - 1, kurang=jumlah - least + 1) == {
        (under, "sangat_kurang")
    }


def test_sangat_baik_is_limited_where_the_organisation_did_not_do_well():
    assert _codes(Capaian.BUTUH_PERBAIKAN, sangat_baik=10, butuh_perbaikan=90) == set()
    assert _codes(Capaian.KURANG, sangat_baik=11, kurang=60, butuh_perbaikan=29) == {
        ("distribusi.melebihi_batas", "sangat_baik")
    }
    assert _codes(Capaian.SANGAT_KURANG, sangat_baik=1, sangat_kurang=60, kurang=39) == {
        ("distribusi.tidak_boleh_ada", "sangat_baik")
    }
    assert _codes(Capaian.KURANG, kurang=95, butuh_perbaikan=5) == {
        ("distribusi.kurang_dari_batas", "butuh_perbaikan")
    }


@pytest.mark.parametrize("capaian", list(Capaian))
def test_small_units_are_not_checked_and_told_so(capaian):
    assert _codes(capaian, sangat_baik=4) == {("distribusi.terlalu_sedikit", "")}
    assert _codes(capaian) == set()


TAHUN = rentang_periode(JenisPeriode.AKHIR, 2026)
TW1 = rentang_periode(JenisPeriode.TW1, 2026)
PINDAH = date(2026, 7, 1)
LAMA = RencanaOrang("lama", TAHUN.mulai, PINDAH - timedelta(days=1))
BARU = RencanaOrang("baru", PINDAH, TAHUN.selesai)
SENDIRI = RencanaOrang("sendiri", TAHUN.mulai, TAHUN.selesai)
PLT = RencanaOrang("plt", date(2026, 2, 1), TAHUN.selesai, sementara=True)


def test_one_plan_speaks_for_its_person():
    assert yang_dihitung((LAMA, BARU), TAHUN) == "baru", "the last penilai gives the predikat of the year"
    assert yang_dihitung((PLT, SENDIRI), TAHUN) == "sendiri"
    assert yang_dihitung((LAMA, PLT), TAHUN) == "lama", "whoever stands in has a post of his own"
    assert yang_dihitung((LAMA, PLT), TAHUN, sendiri_dahulu=False) == "plt"
    early = RencanaOrang("plh", date(2026, 1, 5), date(2026, 4, 30), sementara=True)
    assert yang_dihitung((early, PLT), TW1) == "plt", "of two in force at the end that which began last"
    with pytest.raises(ValueError, match="empty"):
        yang_dihitung((), TAHUN)


@pytest.mark.parametrize("jumlah", [5, 7, 10, 100])
def test_the_limits_are_those_of_heads_and_not_of_plans(jumlah):
    """Everybody moved or stands in: twice as many papers, as many people."""
    papers = {f"{plan.id}{number}": plan for number in range(jumlah) for plan in (LAMA, BARU)}
    people = {number: [RencanaOrang(f"{one.id}{number}", one.mulai, one.selesai) for one in (LAMA, BARU)]
              for number in range(jumlah)}
    counted = set(papers) - tidak_dihitung(people, TAHUN)
    assert counted == {f"baru{number}" for number in range(jumlah)}
    most = most_allowed(70, len(counted))
    assert _codes(Capaian.ISTIMEWA, sangat_baik=most, baik=jumlah - most) == set()
    over = _codes(Capaian.ISTIMEWA, sangat_baik=most + 1, baik=jumlah - most - 1)
    assert over == {("distribusi.melebihi_batas", "sangat_baik")}, "with papers counted it would pass"

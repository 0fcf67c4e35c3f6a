"""The matrix of two ratings: all nine cells by name, and nothing outside them."""

import itertools

import pytest

from asn_desktop.domain.evaluasi import predikat_of
from asn_desktop.domain.predikat import Capaian, Predikat, Rating, predikat_for
from asn_desktop.services.packs import pack
from tests.builders import PAKET, an_evaluasi

CELLS = {
    (Rating.DI_ATAS, Rating.DI_BAWAH): Predikat.KURANG,
    (Rating.DI_ATAS, Rating.SESUAI): Predikat.BAIK,
    (Rating.DI_ATAS, Rating.DI_ATAS): Predikat.SANGAT_BAIK,
    (Rating.SESUAI, Rating.DI_BAWAH): Predikat.KURANG,
    (Rating.SESUAI, Rating.SESUAI): Predikat.BAIK,
    (Rating.SESUAI, Rating.DI_ATAS): Predikat.BAIK,
    (Rating.DI_BAWAH, Rating.DI_BAWAH): Predikat.SANGAT_KURANG,
    (Rating.DI_BAWAH, Rating.SESUAI): Predikat.BUTUH_PERBAIKAN,
    (Rating.DI_BAWAH, Rating.DI_ATAS): Predikat.BUTUH_PERBAIKAN,
}


@pytest.mark.parametrize(("hasil_kerja", "perilaku"), list(CELLS), ids=lambda rating: rating.value)
def test_each_cell(hasil_kerja, perilaku):
    assert predikat_for(hasil_kerja, perilaku, pack(PAKET).matriks) is CELLS[hasil_kerja, perilaku]


def test_the_matrix_is_total_and_has_no_other_cell():
    assert set(pack(PAKET).matriks) == set(CELLS) == set(itertools.product(Rating, Rating))
    assert set(CELLS.values()) == set(Predikat)


def test_better_ratings_never_make_a_worse_predikat():
    order = list(Rating)
    ranks = {predikat: place for place, predikat in enumerate(Predikat)}
    for hasil_kerja, perilaku in CELLS:
        for better in order[order.index(hasil_kerja) :]:
            assert ranks[CELLS[better, perilaku]] >= ranks[CELLS[hasil_kerja, perilaku]]
        for better in order[order.index(perilaku) :]:
            assert ranks[CELLS[hasil_kerja, better]] >= ranks[CELLS[hasil_kerja, perilaku]]


def test_the_predikat_of_an_evaluation_is_computed_once_both_ratings_are_there():
    paket = pack(PAKET)
    assert (
        predikat_of(an_evaluasi(rating_hasil_kerja=Rating.SESUAI, rating_perilaku=Rating.DI_BAWAH), paket)
        is Predikat.KURANG
    )
    assert predikat_of(an_evaluasi(rating_hasil_kerja=None), paket) is None
    assert predikat_of(an_evaluasi(rating_perilaku=None), paket) is None
    assert "predikat" not in an_evaluasi().__slots__


def test_the_printed_words():
    paket = pack(PAKET)
    assert paket.label_predikat[Predikat.KURANG] == "KURANG/MISCONDUCT"
    assert [paket.label_capaian[capaian] for capaian in Capaian] == [
        "ISTIMEWA",
        "BAIK",
        "BUTUH PERBAIKAN",
        "KURANG",
        "SANGAT KURANG",
    ]
    assert [paket.label_rating[rating] for rating in Rating] == [
        "DI BAWAH EKSPEKTASI",
        "SESUAI EKSPEKTASI",
        "DI ATAS EKSPEKTASI",
    ]

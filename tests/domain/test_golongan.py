"""Golongan of PNS and PPPK: spellings, order, pangkat."""

import pytest

from asn_desktop.domain.golongan import (
    GOLONGAN_PNS,
    GOLONGAN_PPPK,
    is_pppk,
    pangkat_golongan,
    pangkat_of,
    parse_golongan,
    urut_golongan,
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("III/b", "III/b"),
        ("iii b", "III/b"),
        ("III b", "III/b"),
        ("III/B", "III/b"),
        ("3b", "III/b"),
        ("3/B", "III/b"),
        ("IIIb", "III/b"),
        ("iii - b", "III/b"),
        (" iv a ", "IV/a"),
        ("Gol. III/d", "III/d"),
        ("Golongan Ruang II/a", "II/a"),
        ("Penata Muda Tk. I, III/b", "III/b"),
        ("Penata Muda Tingkat I / III/b", "III/b"),
        ("Pembina (IV/a)", "IV/a"),
        ("IX", "IX"),
        ("ix", "IX"),
        ("Gol. VII", "VII"),
        ("V", "V"),
        ("XVII", "XVII"),
        ("I", "I"),
    ],
)
def test_spellings_of_offices_are_read(text, code):
    assert parse_golongan(text) == code


@pytest.mark.parametrize(
    "text", ["", "11", "9", "33", "I/e", "V/a", "XVIII", "III/f", "III/b/c", "Juru, III/b", "b", "S-1"]
)
def test_doubtful_spellings_are_not_guessed(text):
    assert parse_golongan(text) is None


@pytest.mark.parametrize("code", [*GOLONGAN_PNS, *GOLONGAN_PPPK])
def test_every_official_code_is_read_as_itself(code):
    assert parse_golongan(code) == code
    assert parse_golongan(code.lower()) == code
    assert is_pppk(code) == (code in GOLONGAN_PPPK)
    assert bool(pangkat_of(code)) == (code in GOLONGAN_PNS)


def test_the_order_is_total_and_rises_along_both_ladders():
    assert len(GOLONGAN_PNS) == len(GOLONGAN_PPPK) == 17
    places = [urut_golongan(code) for code in (*GOLONGAN_PPPK, *GOLONGAN_PNS)]
    assert places == sorted(set(places))
    assert urut_golongan(None) == urut_golongan("?") == 0 < min(places)


def test_paper_names_the_pangkat_of_pns_only():
    assert pangkat_golongan("III/c") == "Penata / III/c"
    assert pangkat_golongan("IV/e") == "Pembina Utama / IV/e"
    assert pangkat_golongan("IX") == "IX"
    assert pangkat_golongan(None) == ""

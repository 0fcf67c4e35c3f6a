"""Numbers in words: known amounts, and every number read back by an independent reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.terbilang import LIMIT, terbilang

_ONES = {
    word: value
    for value, word in enumerate(
        "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
    )
}
_SCALES = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}


def _read(words: str) -> int:
    """A plain reader of Indonesian number words, written without looking at the writer."""
    total = part = last = 0
    for word in words.replace("seribu", "satu ribu").replace("seratus", "satu ratus").split():
        if word in _ONES:
            last = _ONES[word]
            part += last
        elif word == "belas":
            part += 10
        elif word == "puluh":
            part += last * 9
        elif word == "ratus":
            part += last * 99
        else:
            total, part = total + part * _SCALES[word], 0
    return total + part


@given(st.integers(0, LIMIT - 1))
def test_words_name_the_number(number):
    assert _read(terbilang(number)) == number


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (11, "sebelas"),
        (17, "tujuh belas"),
        (100, "seratus"),
        (110, "seratus sepuluh"),
        (1000, "seribu"),
        (1945, "seribu sembilan ratus empat puluh lima"),
        (21_000, "dua puluh satu ribu"),
        (101_000, "seratus satu ribu"),
        (1_000_000, "satu juta"),
        (3_057_300, "tiga juta lima puluh tujuh ribu tiga ratus"),
        (-5, "minus lima"),
    ],
)
def test_known_amounts(number, words):
    assert terbilang(number) == words


@pytest.mark.parametrize("number", [LIMIT, -LIMIT])
def test_beyond_triliun_there_is_no_word(number):
    with pytest.raises(ValueError, match="triliun"):
        terbilang(number)

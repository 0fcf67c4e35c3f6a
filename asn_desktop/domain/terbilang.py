"""Whole numbers in Indonesian words, as official papers write amounts and counts."""

from typing import Final

LIMIT: Final = 10**15
_SMALL = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
          "sebelas")
_SCALES = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"))


def terbilang(number: int) -> str:
    """The number in words, for example 1_945 as "seribu sembilan ratus empat puluh lima".

    Raises ValueError from 10**15 on, because papers have no word beyond "triliun".
    """
    if abs(number) >= LIMIT:
        raise ValueError("beyond triliun")
    if number < 0:
        return f"minus {terbilang(-number)}"
    if number < 1000:
        return _below_thousand(number)
    words: list[str] = []
    rest = number
    for scale, name in _SCALES:
        count, rest = divmod(rest, scale)
        if count:
            words.append("seribu" if scale == 1000 and count == 1 else f"{_below_thousand(count)} {name}")
    if rest:
        words.append(_below_thousand(rest))
    return " ".join(words)


def _below_thousand(number: int) -> str:
    if number < 12:
        return _SMALL[number]
    if number < 20:
        return f"{_SMALL[number - 10]} belas"
    if number < 100:
        tens, ones = divmod(number, 10)
        return f"{_SMALL[tens]} puluh" + (f" {_SMALL[ones]}" if ones else "")
    hundreds, rest = divmod(number, 100)
    head = "seratus" if hundreds == 1 else f"{_SMALL[hundreds]} ratus"
    return head + (f" {_below_thousand(rest)}" if rest else "")

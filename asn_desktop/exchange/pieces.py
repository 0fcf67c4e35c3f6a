"""Takes a cell apart that holds several things: name and NIP, place and date of birth, golongan and its TMT.

Each piece is found by what it looks like, whatever its order and the sign between; words are told apart by
their order. What belongs to no piece comes back as the rest, so that nobody loses it unseen.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from asn_desktop.domain.golongan import GOLONGAN_PPPK, golongan_of_pangkat, parse_golongan
from asn_desktop.domain.tanggal import NAMA_BULAN


class Piece(StrEnum):
    """What one part of a cell is."""

    NIP = "nip"
    TANGGAL = "tanggal"
    GOLONGAN = "golongan"
    TAHUN = "tahun"
    BILANGAN = "bilangan"
    RUPIAH = "rupiah"
    MK_TAHUN = "mk_tahun"
    MK_BULAN = "mk_bulan"
    UMUR = "umur"
    TEKS = "teks"


_MONTHS: Final = "|".join(
    (
        *NAMA_BULAN,
        "Pebruari",
        "Nopember",
        *(name[:3] for name in NAMA_BULAN),
        "Agt",
        "Ags",
        "Peb",
        "Nop",
        "Sept",
    )
)
_NIP: Final = (
    re.compile(r"(?<!\d)\d{8}[\s.\-]?\d{6}[\s.\-]?\d[\s.\-]?\d{3}(?!\d)"),
    re.compile(r"(?<!\d)'?\d[.,]\d+E\+?\d+|(?<!\d)(?:\d[ .\u00a0]?){14,20}(?!\d)", re.IGNORECASE),
    re.compile(r"\bNI[PK]\w*\b[\s.:]*(?=\d)[\d .\u00a0]+", re.IGNORECASE),
)
_DAY: Final = (
    r"(?:\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}"
    rf"|\d{{1,2}}[\s\-./]+(?:{_MONTHS})[a-z]*\.?[\s\-./]+\d{{4}})(?!\d)"
)
_DATE: Final = re.compile(rf"(?<![\d/.\-]){_DAY}", re.IGNORECASE)
_UNTIL: Final = r"(?:s\s?[./]?\s?d\.?|sampai(?:\s+dengan)?|hingga|[-\u2013\u2014])"
_SPAN: Final = re.compile(
    rf"(?<![\d/.\-])(\d{{1,2}})(?:\s+({_MONTHS})[a-z]*\.?)?(?:\s+(\d{{4}}))?\s*{_UNTIL}\s*"
    rf"(\d{{1,2}}\s+({_MONTHS})[a-z]*\.?\s+(\d{{4}}))(?!\d)",
    re.IGNORECASE,
)
_SPAN_IN_FIGURES: Final = re.compile(
    rf"(\d{{1,2}})(?:[-/.](\d{{1,2}}))?\s*{_UNTIL}\s*(\d{{1,2}}([-/.])(\d{{1,2}})[-/.](\d{{4}}))",
    re.IGNORECASE,
)
_TWO_DAYS: Final = re.compile(rf"\s*({_DAY})\s*{_UNTIL}\s*({_DAY})\s*", re.IGNORECASE)
_AGE: Final = re.compile(
    r"\(?\b\d{1,2}\s*(?:tahun|thn|th)\b\.?(?:\s*,?\s*\d{1,2}\s*(?:bulan|bln|bl)\b\.?)?\)?", re.IGNORECASE
)
_SERVICE: Final = re.compile(
    r"(\d{1,2})\s*(?:tahun|thn|th|t)?\b[\s.,/\-]*(\d{1,2})\s*(?:bulan|bln|bl|b)\b\.?", re.IGNORECASE
)
_SERVICE_SHORT: Final = re.compile(r"(?<!\d)(\d{1,2})\s*[/\-]\s*(\d{1,2})(?!\d)")
_SERVICE_YEARS: Final = re.compile(r"(\d{1,2})\s*(?:tahun|thn|th)\b\.?", re.IGNORECASE)
_MONEY: Final = re.compile(
    r"Rp\.?\s*\d[\d.,]*(?:,-)?|(?<![\d.])\d{1,3}(?:[.,]\d{3}){1,3}(?:,-|,\d\d)?(?!\d)|"
    r"(?<!\d)\d{6,9}(?!\d)",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_NUMBER: Final = re.compile(r"(?<![\d.,])\d{1,6}(?![\d.,])")
_RUANG: Final = re.compile(r"(?<![A-Za-z])(?:III|II|IV|I)\s*[/.\-]\s*[A-E](?![A-Za-z])", re.IGNORECASE)
# Without a sign between, and never the I of "Tk. I".
_RUANG_NO_SIGN: Final = re.compile(r"(?<![A-Za-z])(?:III|II|IV)\s*[A-E](?![A-Za-z])", re.IGNORECASE)
_PPPK: Final = re.compile(
    rf"(?<![A-Za-z/])(?:{'|'.join(sorted(GOLONGAN_PPPK, key=len, reverse=True))})"
    r"(?![A-Za-z/])"
)
_MARK: Final = "\x00"  # where a piece was taken out: no text goes over it
_LEFT_OVER: Final = re.compile(
    r"(?:^|(?<=[\s(]))(?:NIP|NIK|NI\s?PPPK|TMT|TGL|TANGGAL|GOL|GOLONGAN|MKG?|T\.?M\.?T|LAHIR|SK|NO)\b[\s.:]*$"
    # Letters that number parts of a cell are small, or stand alone in their line: "A. Fauzi" is a name.
    r"|^\(?(?-i:[a-e])[.)]\s*|(?<=\s)\(?(?-i:[a-e])[.)]$|(?:^|(?<=\n))\(?[a-e][.)]$"
    r"|^\(?\d[.)]\s+(?=[^\W\d_])|^\W+$",
    re.IGNORECASE,
)
_EDGES: Final = " \t\r\n,;:/|-\u2013\u2014()\u00a0"
_BETWEEN: Final = (
    re.compile(r"\n+"),
    re.compile(r"\s+/\s+|\s*;\s*|\s+\|\s+"),
    re.compile(r"\s*/\s*"),
    re.compile(r"\s*,\s*"),
)


def take_apart(text: str, pieces: Sequence[Piece]) -> tuple[tuple[str | None, ...], str]:
    """The pieces of a cell in the order asked for (None: not in it), and what belongs to none of them.

    Where a piece that has a look of its own is not found though something is left, the rest stands in its
    place: whoever reads it will refuse it and say why, and nothing is lost unseen.
    """
    found: list[str | None] = [None] * len(pieces)
    left = text.replace("\r\n", "\n").replace("\r", "\n")
    for kind, finder in _FINDERS:
        for place, piece in enumerate(pieces):
            if piece is kind and found[place] is None:
                found[place], left = finder(left)
    if Piece.MK_TAHUN in pieces:
        left = _service(left, pieces, found)
    words = _words(left)
    texts = [place for place, piece in enumerate(pieces) if piece is Piece.TEKS]
    if texts:
        for place, part in zip(texts, _shared(words, len(texts)), strict=False):
            found[place] = part
        return tuple(found), ""
    rest = " ".join(words)
    open_places = [
        place for place, piece in enumerate(pieces) if found[place] is None and piece is not Piece.UMUR
    ]
    if rest and open_places:
        found[open_places[0]] = rest
        rest = ""
    return tuple(found), rest


def span_of_days(text: str) -> tuple[str, str] | None:
    """The first and the last day of "5 s.d. 7 Mei 2025" or "05-05-2025 - 07-05-2025"; None for all else."""
    span = _SPAN.fullmatch(text.strip())
    if span is not None:
        day, month, year, last, last_month, last_year = span.groups()
        return f"{day} {month or last_month} {year or last_year}", last
    two = _TWO_DAYS.fullmatch(text)
    if two is not None:
        return two[1], two[2]
    figures = _SPAN_IN_FIGURES.fullmatch(text.strip())
    if figures is None:
        return None
    day, month, last, sign, last_month, year = figures.groups()
    return f"{day}{sign}{month or last_month}{sign}{year}", last


def golongan_text(text: str) -> str:
    """A golongan as cells write it, with or without its pangkat, as its code; else the text as it is."""
    if parse_golongan(text):
        return text
    match = _RUANG.search(text) or _RUANG_NO_SIGN.search(text)
    around = _words(text[: match.start()] + _MARK + text[match.end() :]) if match else [text]
    pangkat = golongan_of_pangkat(" ".join(around)) if around else ""
    if match is None:
        return pangkat or text
    code = parse_golongan(match[0])
    return code if code is not None and pangkat in ("", code) else text


def _nip(text: str) -> tuple[str | None, str]:
    for pattern in _NIP:
        match = pattern.search(text)
        if match:
            return _digits(match[0]), _without(text, match)
    return None, text


def _digits(text: str) -> str:
    return re.sub(r"^NI[PK]\w*[\s.:]*", "", text.strip(), flags=re.IGNORECASE)


def _first(pattern: re.Pattern[str], text: str) -> tuple[str | None, str]:
    match = pattern.search(text)
    return (match[0].strip(), _without(text, match)) if match else (None, text)


def _date(text: str) -> tuple[str | None, str]:
    return _first(_DATE, text)


def _age(text: str) -> tuple[str | None, str]:
    return _first(_AGE, text)


def _money(text: str) -> tuple[str | None, str]:
    return _first(_MONEY, text)


def _year(text: str) -> tuple[str | None, str]:
    return _first(_YEAR, text)


def _number(text: str) -> tuple[str | None, str]:
    return _first(_NUMBER, text)


def _golongan(text: str) -> tuple[str | None, str]:
    match = _RUANG.search(text) or _RUANG_NO_SIGN.search(text) or _PPPK.search(text)
    if match is None:
        return None, text
    left = _without(text, match)
    # The pangkat beside its golongan says the same once more; another one is left for the reader to refuse.
    same = [part for part in _words(left) if golongan_of_pangkat(part) == parse_golongan(match[0])]
    for part in same:
        left = left.replace(part, _MARK, 1)
    return match[0], left


def _service(text: str, pieces: Sequence[Piece], found: list[str | None]) -> str:
    for pattern in (_SERVICE, _SERVICE_SHORT, _SERVICE_YEARS):
        match = pattern.search(text)
        if match and (match.lastindex != 2 or Piece.MK_BULAN in pieces):  # months that nobody asks for stay
            for place, piece in enumerate(pieces):
                if piece is Piece.MK_TAHUN:
                    found[place] = match[1]
                elif piece is Piece.MK_BULAN and match.lastindex == 2:
                    found[place] = match[2]
            return _without(text, match)
    return text


def _without(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()]}{_MARK}{text[match.end() :]}"


def _words(left: str) -> list[str]:
    """What is left between the pieces taken out, without the signs and small words around them."""
    parts: list[str] = []
    for part in left.split(_MARK):
        bare, before = part.strip(_EDGES), ""
        while bare != before:
            before, bare = bare, _LEFT_OVER.sub("", bare).strip(_EDGES)
        if bare:
            parts.append(_closed(bare))
    return parts


def _closed(text: str) -> str:
    return f"{text})" if text.count("(") > text.count(")") else text


def _shared(parts: list[str], count: int) -> list[str]:
    """The words for so many pieces, in order; the last takes what is more."""
    for pattern in _BETWEEN:
        if len(parts) >= count:
            break
        parts = [piece.strip(_EDGES) for part in parts for piece in pattern.split(part)]
        parts = [part for part in parts if part]
    if len(parts) <= count:
        return parts
    return [*parts[: count - 1], ", ".join(parts[count - 1 :])]


_FINDERS: Final = (
    (Piece.NIP, _nip),
    (Piece.TANGGAL, _date),
    (Piece.UMUR, _age),
    (Piece.RUPIAH, _money),
    (Piece.GOLONGAN, _golongan),
    (Piece.TAHUN, _year),
    (Piece.BILANGAN, _number),
)

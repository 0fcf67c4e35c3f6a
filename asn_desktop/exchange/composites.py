"""Headings of columns with several things in a cell: "Nama / NIP", "Tempat, Tanggal Lahir", "GR / TMT"."""

import re
from collections.abc import Mapping
from typing import Final

from asn_desktop.exchange.headers import Heading, Part, Vocabulary, heading_key
from asn_desktop.exchange.pieces import Piece
from asn_desktop.fields.registry import record_type
from asn_desktop.fields.rujukan import column_of, in_a_cell
from asn_desktop.fields.spec import FieldSpec, Kind

_BETWEEN: Final = re.compile(r"\s*[/&,;+\n|]\s*|\s+(?:dan|serta)\s+", re.IGNORECASE)
_LETTER: Final = re.compile(r"^[a-e][.)]\s*", re.IGNORECASE)
_OLD: Final = re.compile(r"\s+lama$", re.IGNORECASE)
_LONGEST: Final = 3  # parts that make one heading together: "Gol / Ruang"
# What forms write behind a heading about how to fill it in; "(NIP)" or "(atasan)" says whose it is and stays.
_HOW_TO_FILL: Final = re.compile(
    r"\s*\((?:\d+\s*(?:digit|angka|karakter|huruf)|[dmyhbt]{1,4}(?:[-/. ][dmyhbt]{1,4}){1,2}"
    r"|(?:tgl[-/. ]*)?(?:bln[-/. ]*th?n|th?n?[-/. ]*bln?)|(?:dengan|beserta|tanpa)?\s*gelar|lengkap|rp\.?"
    r"|l\s*/\s*p)\)|\s*\*+$",
    re.IGNORECASE,
)
_THE_LAST: Final = re.compile(r"\s+(?:terakhir|sekarang|saat ini)$", re.IGNORECASE)
_IN_BRACKETS: Final = re.compile(r"^([^()]+?)\s*\(([^()]+)\)$")
NOBODY_KEEPS: Final[Mapping[str, Piece]] = {
    "umur": Piece.UMUR,
    "usia": Piece.UMUR,
    "gaji pokok": Piece.RUPIAH,
    "gapok": Piece.RUPIAH,
    "angkatan": Piece.TEKS,
    "tmt eselon": Piece.TANGGAL,
    "nip lama": Piece.TEKS,
}
_BARE_DAY: Final = frozenset({"tmt", "tanggal", "tgl", "tahun", "thn"})
_PIECE_OF_KIND: Final[Mapping[Kind, Piece]] = {
    Kind.NIP: Piece.NIP,
    Kind.DATE: Piece.TANGGAL,
    Kind.YEAR: Piece.TAHUN,
    Kind.INTEGER: Piece.BILANGAN,
}


def parts_of_heading(text: str, vocabulary: Vocabulary) -> tuple[Part, ...]:
    """What the pieces under a heading mean, in its order; empty unless every part of it is understood. One
    alone: the heading is another writing of one that is known, "Pangkat, Gol. Ruang" or "NIP (18 digit)".
    """
    bare = _HOW_TO_FILL.sub("", text.strip())
    for other in (bare, _THE_LAST.sub("", bare)):
        if other != text.strip() and heading_key(other) in vocabulary.spellings:
            return tuple(_meaning(other, vocabulary))
    whole = _joint(heading_key(bare), vocabulary)
    if whole:
        return tuple(whole)
    text = _IN_BRACKETS.sub(r"\1 / \2", bare)
    parts = [_LETTER.sub("", part) for part in _BETWEEN.split(text.strip()) if part.strip()]
    if len(parts) < 2:
        return ()
    parts[-1] = _OLD.sub("", parts[-1])  # of "lama" and "baru" only the old one is a fact
    found: list[Part] = []
    place = 0
    while place < len(parts):
        length, made = _segment(parts, place, vocabulary)
        if not made:
            return ()
        found.extend(made)
        place += length
    names = [part.baku for part in found if part.baku]
    return tuple(found) if names and len(names) == len(set(names)) else ()


def piece_of(heading: Heading, spec: FieldSpec | None) -> Piece:
    """What the values of a heading look like."""
    if spec is None:
        first = heading.name.partition(" ")[0]
        return {"TMT": Piece.TANGGAL, "TANGGAL": Piece.TANGGAL, "TAHUN": Piece.TAHUN}.get(first, Piece.TEKS)
    if spec.reference == "golongan":
        return Piece.GOLONGAN
    if spec.key in ("mk_tahun", "mk_bulan"):
        return Piece(spec.key)
    if spec.key.startswith("gaji"):
        return Piece.RUPIAH
    return _PIECE_OF_KIND.get(spec.kind, Piece.TEKS)


def spec_of_heading(heading: Heading) -> FieldSpec | None:
    """The description of the values of a heading, if a record of ours holds them."""
    if not heading.record_type:
        return None
    return in_a_cell(column_of(record_type(heading.record_type.partition("#")[0]), heading.field))


def _segment(parts: list[str], place: int, vocabulary: Vocabulary) -> tuple[int, list[Part]]:
    """How many parts from here are one heading, and what it means."""
    for length in range(min(_LONGEST, len(parts) - place), 0, -1):
        together = parts[place : place + length]
        # "Gol. Ruang & TMT" are two things, though a group heading of these words is one; so are
        # "Pendidikan / Tahun Lulus", of which each says something by itself.
        apart = together[-1].casefold().strip(". ") in _BARE_DAY or all(
            vocabulary.nearest(part) for part in together
        )
        ways = ("/",) if apart else ("/", " ")
        for way in ways:
            made = _meaning(way.join(together), vocabulary)
            if made:
                return length, made
    for text in _in_context(parts, place):
        made = _meaning(text, vocabulary)
        if made:
            return 1, made
    return 1, []


def _in_context(parts: list[str], place: int) -> list[str]:
    """What a part may mean beside its neighbours: "TMT" after "Gol. Ruang", "Tempat" before "Tanggal
    Lahir".
    """
    part = parts[place]
    found = []
    for before in reversed(parts[:place]):
        if part.casefold().strip(". ") in _BARE_DAY:
            found += [f"{part} {before}", f"{before} {part}", f"{part} {before.split()[0]}"]
    for after in parts[place + 1 : place + 2]:
        found += [f"{part} {after.split()[-1]}"]
    return found


def _meaning(text: str, vocabulary: Vocabulary) -> list[Part]:
    key = heading_key(text)
    if key in NOBODY_KEEPS and key not in vocabulary.spellings:
        return [Part("", NOBODY_KEEPS[key])]
    names = vocabulary.nearest(text)
    if len(names) == 1:
        heading = vocabulary.heading(names[0])
        return [Part(heading.name, piece_of(heading, spec_of_heading(heading)))]
    return _joint(key, vocabulary)


def _joint(key: str, vocabulary: Vocabulary) -> list[Part]:
    """The pieces of one word that means several headings, as masa kerja golongan is two figures of ours."""
    names = vocabulary.joint.get(key, ())
    return [
        Part(name, piece_of(vocabulary.heading(name), spec_of_heading(vocabulary.heading(name))))
        for name in names
    ]

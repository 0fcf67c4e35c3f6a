"""Text as the program keeps it: composed, trimmed, and free of characters that hide or reorder what is read.

A name that was typed and the same name that was imported must be equal byte by byte, and what a person sees
on screen must be what is printed; control characters, lone surrogates and bidi overrides break one or the
other.
"""

import re
import unicodedata

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = str.maketrans("", "", "\ufeff\u200b\u2060\u00ad")
_BLANKS = re.compile(r"[^\S\n]+")
_NOT_WORD = re.compile(r"[\W_]+")


def tidy(text: str) -> str:
    """One line of text: NFC, blanks of every kind folded into single spaces, no blanks at the ends."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())


def tidy_lines(text: str) -> str:
    """Text of several lines: as ``tidy`` for each line, line ends are LF, empty lines at the ends are
    dropped.
    """
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    composed = unicodedata.normalize("NFC", unified.translate(_INVISIBLE))
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in composed.split("\n")).strip("\n")


def forbidden_character(text: str) -> str | None:
    """The first character that may not be kept, as ``U+202E``, or None; line ends are allowed."""
    if text.isascii() and text.isprintable():  # nearly all text, and many times faster
        return None
    for character in text:
        if character == "\n":
            continue
        unreadable = unicodedata.category(character) in {"Cc", "Cs"}
        if unreadable or character in _BIDI or _is_noncharacter(character):
            return f"U+{ord(character):04X}"
    return None


def match_key(text: str) -> str:
    """What two spellings of one word have in common: letters and digits only, without case or accents."""
    if text.isascii():  # nearly all text, and some times faster
        return _NOT_WORD.sub("", text).casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    letters = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _NOT_WORD.sub("", letters).casefold()


def _is_noncharacter(character: str) -> bool:
    number = ord(character)
    return 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE

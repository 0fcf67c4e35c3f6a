"""Text as data: composed form, coverage, and greedy line breaking; nothing in a text is ever markup."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache, lru_cache
from typing import Any

from asn_desktop.documents.errors import DoesNotFit, Missing, MissingGlyph
from asn_desktop.documents.fonts import Face, FontFamily, FontStyle
from asn_desktop.fields.texts.letak import words_of

_TOKEN = re.compile(r" *[^ ]+")  # only U+0020 is a place to break; a hard space stays inside its word
_SOFT_ENDS = "/-,.;:)_@"
_LEAST_REST = 3  # letters of a broken word that stand together on the next line


def composed(text: str) -> str:
    """The text in NFC with LF line ends; a tab is a space, because a form has no tab stops."""
    if text.isascii() and "\t" not in text and "\r" not in text:
        return text
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return unicodedata.normalize("NFC", unified)


@lru_cache(maxsize=8192)
def wrap(text: str, face: Face, limit: float) -> tuple[str, ...]:
    """Lines of a text no wider than ``limit`` (in thousandths of the font size).

    Lines break at spaces; a word wider than a line breaks inside, after a sign such as "/" where it can. Line
    ends of the text are kept. Raises MissingGlyph, and DoesNotFit when not even one character fits.
    """
    lines: list[str] = []
    for paragraph in composed(text).split("\n"):
        paragraph = paragraph.rstrip(" ")
        if face.width(paragraph) <= limit:
            lines.append(paragraph)
        else:
            lines.extend(_broken(paragraph, face, limit))
    return tuple(lines)


def _broken(paragraph: str, face: Face, limit: float) -> Iterator[str]:
    line, used = "", 0.0
    for match in _TOKEN.finditer(paragraph):
        token = match[0]
        width = face.width(token)
        if line and used + width > limit:
            yield line
            line, used = "", 0.0
            token = token.lstrip(" ")
            width = face.width(token)
        while width > limit:
            cut = _longest_start(token, face, limit)
            yield token[:cut]
            token = token[cut:]
            width = face.width(token)
        line += token
        used += width
    if line:
        yield line


def _longest_start(token: str, face: Face, limit: float) -> int:
    """How many characters of an overlong word go on this line: at least one, at best up to a soft end that
    leaves the line half full or the rest whole; never all but a letter or two.
    """
    used, fits = 0.0, 0
    for fits, char in enumerate(token):  # noqa: B007 - the count is what is wanted
        used += face.width(char)
        if used > limit:
            break
    if fits == 0:
        raise DoesNotFit(f"the column is narrower than one character of “{token[:20]}”")
    soft = max(token.rfind(end, 0, fits) for end in _SOFT_ENDS) + 1
    if soft > fits // 2 or (soft and face.width(token[soft:]) <= limit):
        return soft
    return min(fits, max(len(token) - _LEAST_REST, 1))


def check_glyphs(data: object, family: FontFamily) -> None:
    """Raise MissingGlyph naming every character of a form's data that the fonts cannot show, with its place.

    ``data`` is a frozen dataclass; the place is told as "Rencana hasil kerja (hasil kerja utama ke-3)".
    """
    face = family.face(FontStyle.REGULAR)
    texts: list[str] = []
    _collect(data, texts)
    if not face.missing(composed("\n".join(texts))):
        return
    missing = tuple(Missing(char, words_of("/".join(path))) for path, text in _texts(data, ())
                    for char in face.missing(composed(text)))
    if missing:
        raise MissingGlyph(missing)


def _collect(value: Any, texts: list[str]) -> None:
    """Every text without its place: nearly all papers have a glyph for each letter."""
    if isinstance(value, str):
        texts.append(value)
    elif isinstance(value, tuple):
        for item in value:
            _collect(item, texts)
    else:
        for name in _names(value.__class__):
            _collect(getattr(value, name), texts)


def _texts(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every text with its path, such as ``("utama", "2", "rhk")``."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield path, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _texts(item, (*path, str(number)))
    else:
        for name in _names(value.__class__):
            yield from _texts(getattr(value, name), (*path, name))


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """The fields of a dataclass, none of another type."""
    return tuple(item.name for item in fields(kind)) if is_dataclass(kind) else ()

"""Embedded fonts: widths, coverage, and the subset that goes into every file.

Files are handed in, because where resources live is another room's business. Making a subset is the dearest
part of a small PDF and nearly all forms use the same characters, so subsets are kept per process.
"""

import threading
from collections.abc import Mapping
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from asn_desktop.documents.errors import Missing, MissingGlyph

_MAX_KNOWN_WORDS = 20_000
_MAX_SUBSETS = 64


class FontStyle(StrEnum):
    """The four cuts of a family."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"
    BOLD_ITALIC = "BoldItalic"


class Face:
    """One font cut: widths in thousandths of the size, and which characters it has."""

    def __init__(self, name: str, data: bytes) -> None:
        """``name`` is the name in the PDF, ``data`` a TrueType file. Raises TTFError for other bytes."""
        self.name = name
        self.font: Any = TTFont(name, BytesIO(data))
        glyphs, widths = self.font.face.charToGlyph, self.font.face.charWidths
        self._widths: dict[str, float] = {chr(code): widths[code] for code in widths if code in glyphs}
        self._words: dict[str, float] = {}
        _keep_subsets(self.font.face)
        pdfmetrics.registerFont(self.font)

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters of a text that this font cannot show, each once; line ends do not count."""
        return tuple(dict.fromkeys(char for char in text if char != "\n" and char not in self._widths))

    def width(self, text: str) -> float:
        """Width in thousandths of the font size. Raises MissingGlyph."""
        known = self._words.get(text)
        if known is not None:
            return known
        try:
            width = float(sum(map(self._widths.__getitem__, text)))
        except KeyError:
            raise MissingGlyph(tuple(Missing(char, f"“{text}”") for char in self.missing(text))) from None
        if len(self._words) >= _MAX_KNOWN_WORDS:
            self._words.clear()
        self._words[text] = width
        return width


class FontFamily:
    """The four cuts under one name, as a form asks for them."""

    def __init__(self, name: str, files: Mapping[FontStyle, bytes]) -> None:
        self.name = name
        self._faces = {style: Face(f"{name}-{style.value}", data) for style, data in files.items()}

    def face(self, style: FontStyle) -> Face:
        """The face of a cut. Raises KeyError for a cut that was not handed in."""
        return self._faces[style]

    @property
    def faces(self) -> tuple[Face, ...]:
        """All cuts that were handed in."""
        return tuple(self._faces.values())


_families: dict[Path, FontFamily] = {}
_families_lock = threading.Lock()


def load_family(folder: Path, name: str = "LiberationSans") -> FontFamily:
    """The family ``name`` from ``<folder>/<name>-<cut>.ttf``, read once per process. Raises OSError."""
    with _families_lock:
        key = folder / name
        if key not in _families:
            files = {style: (folder / f"{name}-{style.value}.ttf").read_bytes() for style in FontStyle}
            _families[key] = FontFamily(name, files)
        return _families[key]


def _keep_subsets(face: Any) -> None:
    """Let one face remember the subsets it made, one thread at a time (its parser keeps a read position)."""
    made: dict[tuple[int, ...], bytes] = {}
    lock = threading.Lock()
    make_subset = face.makeSubset

    def subset_of(codes: list[int]) -> bytes:
        with lock:
            key = tuple(codes)
            if key not in made:
                if len(made) >= _MAX_SUBSETS:
                    made.clear()
                made[key] = make_subset(codes)
            return made[key]

    face.makeSubset = subset_of

"""Embedded fonts: widths, coverage, and the subset that goes into every file.

Files are handed in, because where resources live is another room's business. Making a subset is the dearest
part of a small PDF and nearly all forms use the same characters, so subsets are kept per process; this module
is the only one that reaches into ReportLab's fonts for it.
"""

import threading
import zlib
from collections.abc import Mapping
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from asn_desktop.documents.errors import Missing, MissingGlyph

SERIF = "BonumPDF"  # Bookman: what the project ships for papers that offices set in Cambria
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
        self.font: Any = TTFont(name, BytesIO(data), asciiReadable=True)  # ASCII is its own code in subset 0
        glyphs, widths = self.font.face.charToGlyph, self.font.face.charWidths
        self._widths: dict[str, float] = {chr(code): widths[code] for code in widths if code in glyphs}
        self._known = frozenset(self._widths) | {"\n"}
        self._words: dict[str, float] = {}
        _keep_subsets(self.font.face)
        pdfmetrics.registerFont(self.font)

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters of a text that this font cannot show, each once; line ends do not count."""
        if self._known.issuperset(text):
            return ()
        return tuple(dict.fromkeys(char for char in text if char not in self._known))

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


_SHORT_CUTS = dict(zip(FontStyle, ("R", "B", "I", "BI"), strict=True))
_families: dict[Path, FontFamily] = {}
_families_lock = threading.Lock()


def load_family(folder: Path, name: str = "LiberationSans") -> FontFamily:
    """The family ``name`` from ``<folder>/<name>-<cut>.ttf``, read once per process. Raises OSError.

    Cuts are named in full (LiberationSans-Bold) or by their letters (BonumPDF-B).
    """
    with _families_lock:
        key = folder / name
        if key not in _families:
            short = (folder / f"{name}-R.ttf").exists()
            cuts = {style: _SHORT_CUTS[style] if short else style.value for style in FontStyle}
            files = {style: (folder / f"{name}-{cut}.ttf").read_bytes() for style, cut in cuts.items()}
            _families[key] = FontFamily(name, files)
        return _families[key]


def _keep_subsets(face: Any) -> None:
    """Let one face remember what it puts into files: the subsets made, compressed, and its widths as bytes.

    One thread at a time, because the face's parser keeps a read position.
    """
    kept: dict[tuple[int, ...], tuple[bytes, bytes]] = {}
    lock = threading.Lock()
    make_subset, add_objects = face.makeSubset, face.addSubsetObjects
    widths: dict[int, bytes] = {}

    def subset_of(codes: list[int]) -> tuple[bytes, bytes]:
        with lock:
            key = tuple(codes)
            if key not in kept:
                if len(kept) >= _MAX_SUBSETS:
                    kept.clear()
                plain = make_subset(codes)
                kept[key] = plain, zlib.compress(plain)
            return kept[key]

    def add_subset_objects(document: Any, name: str, codes: list[int]) -> Any:
        reference = add_objects(document, name, codes)
        descriptor = document.idToObject[reference.name]
        stream = document.idToObject[descriptor.dict["FontFile2"].name]
        stream.content = subset_of(codes)[1]
        stream.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")  # says: compressed already
        return reference

    def width_of(code: int) -> bytes:
        if code not in widths:
            widths[code] = b"%.2f" % face.charWidths.get(code, face.defaultWidth)
        return widths[code]

    face.makeSubset = lambda codes: subset_of(codes)[0]
    face.addSubsetObjects = add_subset_objects
    face.getCharWidth = width_of

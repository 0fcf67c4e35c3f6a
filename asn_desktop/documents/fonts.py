"""Embedded fonts: widths, coverage, and the subset that goes into every file.

Files are handed in, because where resources live is another room's business. Making a subset is the dearest
part of a small PDF and nearly all forms use the same characters, so subsets are kept per process; this module
is the only one that reaches into ReportLab's fonts for it.
"""

import threading
from collections.abc import Mapping
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont, makeToUnicodeCMap

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


class _Ready(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object of a file whose bytes are known."""

    __RefOnly__ = 1

    def __init__(self, content: bytes) -> None:
        self._content = content

    def format(self, document: Any) -> bytes:
        """The bytes."""
        return self._content


class _Font(TTFont):  # type: ignore[misc]
    """Puts into a file what it put into an earlier one, where that had the same characters.

    One thread at a time makes a subset, because the face's parser keeps a read position.
    """

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(name, BytesIO(data), asciiReadable=True)  # ASCII is its own code in subset 0
        self._kept: dict[tuple[int, ...], tuple[bytes, bytes, bytes]] = {}
        self._lock = threading.Lock()

    def addObjects(self, document: Any) -> None:  # noqa: N802 - ReportLab's name
        """Add font, widths, codes and subset for each 256 characters that the document used."""
        state = self.state[document]
        state.frozen = 1
        for number, codes in enumerate(state.subsets):
            base = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode("pdfdoc")
            widths, meanings, outlines = self._parts(number, tuple(codes), base, document)
            font = pdfdoc.PDFTrueTypeFont()
            font.Name, font.BaseFont = self.getSubsetInternalName(number, document)[1:], base
            font.FirstChar, font.LastChar, font.Widths = 0, len(codes) - 1, widths
            font.ToUnicode = document.Reference(_Ready(meanings), f"toUnicodeCMap:{base}")
            font.FontDescriptor = self._described(document, base, outlines)
            document.Reference(font, font.Name)
            document.idToObject["BasicFonts"].dict[font.Name] = font
        del self.state[document]

    def _parts(self, number: int, codes: tuple[int, ...], base: str, document: Any
               ) -> tuple[bytes, bytes, bytes]:
        """Widths, the meanings of codes, and the subset, as they stand in a file."""
        with self._lock:
            key = (number, *codes)
            if key not in self._kept:
                if len(self._kept) >= _MAX_SUBSETS:
                    self._kept.clear()
                face = self.face
                widths = b"[ %b ]" % b" ".join(b"%.2f" % face.charWidths.get(code, face.defaultWidth)
                                               for code in codes)
                plain = face.makeSubset(list(codes))
                self._kept[key] = (widths, _stream(makeToUnicodeCMap(base, codes), document),
                                   _stream(plain, document, Length1=len(plain)))
            return self._kept[key]

    def _described(self, document: Any, base: str, outlines: bytes) -> Any:
        """The descriptor of a subset, by reference."""
        face = self.face
        file = document.Reference(_Ready(outlines), f"fontFile:{face.filename}({base})")
        return document.Reference(pdfdoc.PDFDictionary({
            "Type": "/FontDescriptor", "FontName": pdfdoc.PDFName(base), "FontFile2": file,
            "Flags": face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC, "FontBBox": pdfdoc.PDFArray(face.bbox),
            "Ascent": face.ascent, "Descent": face.descent, "CapHeight": face.capHeight,
            "ItalicAngle": face.italicAngle, "StemV": face.stemV, "MissingWidth": face.defaultWidth,
        }), f"fontDescriptor:{base}")


def _stream(content: bytes | str, document: Any, **about: int) -> bytes:
    stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(about), content, [pdfdoc.PDFZCompress])
    made: bytes = stream.format(document)
    return made


class Face:
    """One font cut: widths in thousandths of the size, and which characters it has."""

    def __init__(self, name: str, data: bytes) -> None:
        """``name`` is the name in the PDF, ``data`` a TrueType file. Raises TTFError for other bytes."""
        self.name = name
        self.font: Any = _Font(name, data)
        glyphs, widths = self.font.face.charToGlyph, self.font.face.charWidths
        self._widths: dict[str, float] = {chr(code): widths[code] for code in widths if code in glyphs}
        self._known = frozenset(self._widths) | {"\n"}
        self._words: dict[str, float] = {}
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

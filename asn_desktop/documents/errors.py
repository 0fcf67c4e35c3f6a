"""What can keep a paper from being drawn; the engine raises these instead of clipping or dropping text."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Missing:
    """One character without a glyph: itself, its Unicode name, and the place in the form's data."""

    char: str
    place: str

    @property
    def code(self) -> str:
        """The code point as ``U+A9B2``."""
        return f"U+{ord(self.char):04X}"

    @property
    def shown(self) -> str:
        """The character with its code point, or the code point alone when nothing would be seen."""
        return f"“{self.char}” ({self.code})" if self.char.isprintable() else self.code

    @property
    def name(self) -> str:
        """The Unicode name, or an empty text for a character without one."""
        return unicodedata.name(self.char, "")


class MissingGlyph(Exception):  # noqa: N818 - reads as a sentence
    """Text holds characters that the embedded fonts cannot show; nothing was drawn."""

    def __init__(self, missing: tuple[Missing, ...]) -> None:
        self.missing = missing
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """What, where and how to mend, in Indonesian."""
        named = "; ".join(f"{item.shown} pada {item.place}" for item in self.missing[:5])
        more = f" dan {len(self.missing) - 5} lainnya" if len(self.missing) > 5 else ""
        return f"Huruf cetak tidak memiliki tanda {named}{more}. Ganti tanda itu, lalu cetak lagi."


class DoesNotFit(Exception):  # noqa: N818 - reads as a sentence
    """Something cannot be placed on the paper without clipping it: a column too narrow, a block too high."""

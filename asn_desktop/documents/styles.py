"""Type sizes of the forms: one place for faces, sizes and line distances (all in points)."""

from dataclasses import dataclass, replace

from asn_desktop.documents.fonts import FontStyle


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set: cut, size and distance of baselines, in points."""

    cut: FontStyle
    size: float
    leading: float
    underlined: bool = False

    def bold(self) -> "TextStyle":
        """The same size in bold."""
        return replace(self, cut=FontStyle.BOLD)

    def under(self) -> "TextStyle":
        """The same with a line below its words."""
        return replace(self, underlined=True)


BODY = TextStyle(FontStyle.REGULAR, 8.0, 9.8)
BODY_BOLD = BODY.bold()
LARGE = TextStyle(FontStyle.REGULAR, 9.0, 11.4)
LARGE_BOLD = LARGE.bold()
LETTER = TextStyle(FontStyle.REGULAR, 11.0, 14.0)
LETTER_BOLD = LETTER.bold()
TITLE = TextStyle(FontStyle.BOLD, 11.0, 13.2)
SMALL = TextStyle(FontStyle.REGULAR, 6.5, 7.8)
FINE = TextStyle(FontStyle.REGULAR, 7.0, 8.4)  # the least that tables of plans and evaluations have
FOOTER = TextStyle(FontStyle.REGULAR, 7.0, 8.6)

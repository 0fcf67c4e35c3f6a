"""Type sizes of the forms: one place for faces, sizes and line distances (all in points)."""

from dataclasses import dataclass

from asn_desktop.documents.fonts import FontStyle


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set: cut, size and distance of baselines, in points."""

    cut: FontStyle
    size: float
    leading: float

    def bold(self) -> "TextStyle":
        """The same size in bold."""
        return TextStyle(FontStyle.BOLD, self.size, self.leading)


BODY = TextStyle(FontStyle.REGULAR, 8.0, 9.8)
BODY_BOLD = BODY.bold()
LARGE = TextStyle(FontStyle.REGULAR, 9.0, 11.4)
LARGE_BOLD = LARGE.bold()
TITLE = TextStyle(FontStyle.BOLD, 11.0, 13.2)
SMALL = TextStyle(FontStyle.REGULAR, 6.5, 7.8)
FOOTER = TextStyle(FontStyle.REGULAR, 7.0, 8.6)

"""Papers and where on them content may stand; measures in millimetres here, in points inside the engine."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MM: Final = 72 / 25.4
FOOTER_GAP_MM: Final = 2.0


class Paper(StrEnum):
    """Paper sizes of Indonesian offices; F4 (folio) is 215 × 330 mm."""

    A4 = "a4"
    F4 = "f4"


class Orientation(StrEnum):
    """How the sheet lies."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class Margins:
    """Room around the content in millimetres; the footer stands inside it."""

    left: float = 12.0
    top: float = 12.0
    right: float = 12.0
    bottom: float = 12.0


NARROW: Final = Margins()  # tables that need the width
LETTER: Final = Margins(left=20.0, top=15.0, right=15.0, bottom=15.0)  # letters and forms that are bound


_SIZES_MM = {Paper.A4: (210.0, 297.0), Paper.F4: (215.0, 330.0)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page in points: its size, and how far from its left top corner content may begin and must end."""

    width: float
    height: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def usable(self) -> float:
        """Width between the margins."""
        return self.right - self.left


def sheet(paper: Paper, orientation: Orientation, margins: Margins = NARROW) -> Sheet:
    """The sheet of a paper in an orientation."""
    width, height = _SIZES_MM[paper]
    if orientation is Orientation.LANDSCAPE:
        width, height = height, width
    return Sheet(width * MM, height * MM, margins.left * MM, margins.top * MM, (width - margins.right) * MM,
                 (height - margins.bottom) * MM)

"""Papers and where on them content may stand; measures in millimetres here, in points inside the engine."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MM: Final = 72 / 25.4
MARGIN_MM: Final = 12.0
FOOTER_GAP_MM: Final = 2.0


class Paper(StrEnum):
    """Paper sizes of Indonesian offices; F4 (folio) is 215 × 330 mm."""

    A4 = "a4"
    F4 = "f4"


class Orientation(StrEnum):
    """How the sheet lies."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


_SIZES_MM = {Paper.A4: (210.0, 297.0), Paper.F4: (215.0, 330.0)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page in points: its size and the margin on all four sides; the footer stands inside the margins."""

    width: float
    height: float
    margin: float

    @property
    def usable(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin


def sheet(paper: Paper, orientation: Orientation) -> Sheet:
    """The sheet of a paper in an orientation."""
    width, height = _SIZES_MM[paper]
    if orientation is Orientation.LANDSCAPE:
        width, height = height, width
    return Sheet(width * MM, height * MM, MARGIN_MM * MM)

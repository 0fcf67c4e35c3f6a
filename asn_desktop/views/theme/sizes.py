"""Sizes in logical pixels, all of which grow together when the text is set larger."""

_scale = [1.0]


class _Spacing:
    """The steps 4/8/12/16/20 by name."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 20


GAP = _Spacing
RADIUS = 7
RADIUS_CARD = 10
CONTROL_HEIGHT = 34
ICON = 18
TAB_AIR = {"wide": 9, "close": 6, "tight": 3}  # pixels beside the words of a tab


def set_scale(factor: float) -> None:
    """Set how much larger than usual everything is (1.0: 13 px body text). Call before widgets are built."""
    _scale[0] = max(0.8, min(2.0, factor))


def px(length: float) -> int:
    """A length of the design in logical pixels at the present text size."""
    return round(length * _scale[0])

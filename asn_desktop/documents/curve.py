"""The official distribution curve as a figure: axes, labelled ticks, and the Bézier path of the pack."""

from typing import Final

from asn_desktop.documents.blocks import Figure, Label, Stroke
from asn_desktop.documents.styles import SMALL
from asn_desktop.domain.paket import Kurva

WIDTH_MM: Final = 110.0
HEIGHT_MM: Final = 43.0
_BLUE = (0x1F / 255, 0x4E / 255, 0x79 / 255)
_SCALE_X = 0.21  # millimetres for a unit of the path's box of 500 × 150
_SCALE_Y = 0.32
_LEFT = 6.5  # where the box begins
_TOP = 1.0
_AXIS_X = 9.0
_FIRST_TICK, _TICK_STEP, _BASELINE = 50, 100, 100  # in units of the box


def curve_figure(kurva: Kurva, ticks: tuple[str, ...], axis_x: str, axis_y: str) -> Figure:
    """A picture of 110 × 43 mm; ``ticks`` are the labels from left to right, under the path's own ticks."""
    base = _y(_BASELINE)
    last = _x(_FIRST_TICK + _TICK_STEP * (len(ticks) - 1))
    places = [_x(_FIRST_TICK + _TICK_STEP * number) for number in range(len(ticks))]
    start, *segments = kurva.path
    strokes = (
        Stroke((_AXIS_X, _TOP), ((_AXIS_X, base), (last + 6.0, base)), 0.6),
        *(Stroke((place, base), ((place, base + 0.9),), 0.6) for place in places),
        Stroke(_point(start[0], start[1]), tuple(_scaled(segment) for segment in segments), 1.4, _BLUE),
    )
    labels = (
        *(Label(place, base + 3.0, text, SMALL) for place, text in zip(places, ticks, strict=True)),
        Label((_AXIS_X + last + 6.0) / 2, base + 7.4, axis_x, SMALL),
        Label(_AXIS_X - 3.0, (_TOP + base) / 2, axis_y, SMALL, upright=True),
    )
    return Figure(WIDTH_MM, HEIGHT_MM, strokes, labels)


def _x(value: float) -> float:
    return _LEFT + value * _SCALE_X


def _y(value: float) -> float:
    return _TOP + value * _SCALE_Y


def _point(x: float, y: float) -> tuple[float, float]:
    return _x(x), _y(y)


def _scaled(segment: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(_x(value) if number % 2 == 0 else _y(value) for number, value in enumerate(segment))

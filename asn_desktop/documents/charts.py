"""Charts as rows of a table: a name, its figures, and a bar of the engine's own beside them.

A chart that is a table breaks over pages, wraps its names and loses nothing. Bars tell their parts apart
without colour: full grey, hatched, white.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from asn_desktop.documents.blocks import Align, Area, Cell, Figure, Label, Stroke
from asn_desktop.documents.styles import TextStyle

BAR_MM = 3.2
_LINE = 0.4  # points
_HATCH_MM = 1.1  # distance of the slanted lines
_FULL = 0.35
_LEAST_MM = 0.4  # what is there is seen
_KEY_MM = 5.0


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: how much, and its filling (0 full, 1 hatched, 2 white)."""

    value: float
    filling: int = 0


def bar(parts: Sequence[Part], highest: float, width: float, *, to_left: bool = False) -> Figure:
    """Parts side by side in a figure ``width`` millimetres wide, where ``highest`` fills it.

    ``to_left``: the bar grows from the right edge, as the left half of a pyramid does.
    """
    areas: list[Area] = []
    strokes: list[Stroke] = []
    at = 0.0
    for part in parts:
        length = part.value / highest * width if highest > 0 else 0.0
        if part.value > 0:
            length = min(max(length, _LEAST_MM), width - at)
        if length <= 0:
            continue
        left = width - at - length if to_left else at
        area, lines = _filled(left, 0.0, length, BAR_MM, part.filling)
        areas += area
        strokes += lines
        at += length
    return Figure(width, BAR_MM, tuple(strokes), areas=tuple(areas))


def bar_cell(parts: Sequence[Part], highest: float, width: float, *, to_left: bool = False) -> Cell:
    """The bar as a cell of a column that leaves it ``width`` millimetres."""
    return Cell(figure=bar(parts, highest, width, to_left=to_left), middle=True)


def key_figure(names: Sequence[str], style: TextStyle, step: float) -> Figure:
    """What the fillings mean: a small box and a name for each, ``step`` millimetres apart."""
    areas: list[Area] = []
    strokes: list[Stroke] = []
    labels: list[Label] = []
    for number, name in enumerate(names):
        left = number * step
        area, lines = _filled(left, 0.4, _KEY_MM, BAR_MM - 0.4, number)
        areas += area
        strokes += lines
        labels.append(Label(left + _KEY_MM + 1.5, BAR_MM / 2 + 0.2, name, style, align=Align.LEFT))
    return Figure(len(names) * step, BAR_MM + 0.6, tuple(strokes), tuple(labels), areas=tuple(areas))


def _filled(left: float, top: float, width: float, height: float,
            filling: int) -> tuple[list[Area], list[Stroke]]:
    right, bottom = left + width, top + height
    edge = Stroke((left, top), ((right, top), (right, bottom), (left, bottom), (left, top)), _LINE)
    if filling == 0:
        return [Area(left, top, width, height, _FULL)], [edge]
    return [], [edge, *(_hatch(left, top, width, height) if filling == 1 else ())]


def _hatch(left: float, top: float, width: float, height: float) -> list[Stroke]:
    """Slanted lines that end at the edges: from the left or bottom edge up to the top or right one."""
    lines: list[Stroke] = []
    down = _HATCH_MM
    while down < width + height:
        start = (left, top + down) if down <= height else (left + down - height, top + height)
        end = (left + down, top) if down <= width else (left + width, top + down - width)
        lines.append(Stroke(start, (end,), _LINE))
        down += _HATCH_MM
    return lines

"""The lambang of the practice office: a shield with sun, hill and waves, drawn here and no real region's."""

from io import BytesIO

from PIL import Image, ImageDraw

_SIDE = 400
_FINE = 3  # drawn larger, then made small: smooth edges
_BLUE, _WATER, _GREEN, _GOLD, _WHITE = "#0B3A5B", "#DCEBF5", "#3E7D4F", "#E3B341", "#FFFFFF"


def lambang_latihan() -> bytes:
    """A PNG with transparent ground."""
    side = _SIDE * _FINE
    picture = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    inside = Image.new("RGBA", (side, side), _WATER)
    _draw_landscape(ImageDraw.Draw(inside), side / 100)
    for edge, fill in ((0.0, _BLUE), (2.2, _GOLD), (3.6, _BLUE)):
        picture.paste(fill, (0, 0), _shield(side, edge))
    picture.paste(inside, (0, 0), _shield(side, 6.5))
    out = BytesIO()
    picture.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS).save(out, "PNG", optimize=True)
    return out.getvalue()


def _shield(side: int, edge: float) -> Image.Image:
    """The area inside a shield whose border is moved inwards by ``edge`` percent of the side."""
    unit = side / 100
    mask = Image.new("L", (side, side), 0)
    left, right, top = 10 + edge, 90 - edge, 3 + edge
    outline = [(left, top), (right, top), (right, 52.0)]
    outline += [(50 + (40 - edge) * _bend(step), 52 + (45 - edge) * step / 20) for step in range(1, 21)]
    outline += [(50 - (40 - edge) * _bend(step), 52 + (45 - edge) * step / 20) for step in range(20, -1, -1)]
    ImageDraw.Draw(mask).polygon([(x * unit, y * unit) for x, y in outline], fill=255)
    return mask


def _bend(step: int) -> float:
    """How wide the lower half of the shield still is."""
    return float((1 - (step / 20) ** 2) ** 0.5)


def _draw_landscape(draw: ImageDraw.ImageDraw, unit: float) -> None:
    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x * unit, y * unit) for x, y in points]

    draw.ellipse(at((36, 18), (64, 46)), fill=_GOLD)
    draw.polygon(at((0, 62), (32, 30), (50, 48), (66, 34), (100, 62)), fill=_GREEN)
    draw.rectangle(at((0, 60), (100, 100)), fill=_BLUE)
    for level in (66, 74, 82):
        waves = [(x, level + (1.6 if (x // 4) % 2 else -1.6)) for x in range(0, 101, 4)]
        draw.line(at(*waves), fill=_WHITE, width=round(1.8 * unit), joint="curve")

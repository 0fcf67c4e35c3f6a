"""Pages of a finished PDF as pixels: what the screen shows is what the printer gets."""

from dataclasses import dataclass

from asn_desktop.documents import preview


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page: rows from the top, three bytes a pixel (red, green, blue), no padding."""

    width: int
    height: int
    rgb: bytes


def page_count(pdf: bytes) -> int:
    """How many pages the file has."""
    return preview.page_count(pdf)


def page_images(pdf: bytes, page: int, scale: float) -> PageImage:
    """One page (from 0) at ``scale`` pixels per point. Raises IndexError for a page that is not there."""
    pixels = preview.page_pixels(pdf, page, scale)
    return PageImage(pixels.width, pixels.height, pixels.rgb)

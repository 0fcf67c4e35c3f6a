"""Colours that can be read, icons that are there, sizes that grow together."""

import re
import sys

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel

from asn_desktop.domain.predikat import Predikat
from asn_desktop.runtime.resources import resource_path
from asn_desktop.views import theme
from asn_desktop.views.screens import registry
from asn_desktop.views.theme import DARK, LIGHT, Tokens, Tone
from asn_desktop.views.theme.sheet import make_sheet


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


_PAIRS = [
    ("ink", "bg"),
    ("ink", "surface"),
    ("ink", "raised"),
    ("ink", "zebra"),
    ("ink", "brand_soft"),
    ("ink", "hover"),
    ("muted", "bg"),
    ("muted", "surface"),
    ("muted", "zebra"),
    ("muted", "neutral_soft"),
    ("muted", "hover"),
    ("muted", "brand_soft"),
    ("on_brand", "brand"),
    ("on_brand", "brand_hover"),
    ("link", "surface"),
    ("link", "bg"),
    ("link", "brand_soft"),
    ("nav_ink", "nav"),
    ("nav_strong", "nav_selected"),
    ("nav_strong", "nav"),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", _PAIRS, ids="-".join)
def test_text_can_be_read(tokens: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", list(Tone))
def test_tones_can_be_read_on_their_ground_and_on_cards(tokens: Tokens, tone: Tone) -> None:
    ink, ground = theme.tone_pair(tokens, tone)
    assert contrast(ink, ground) >= 4.5
    assert contrast(ink, tokens.surface) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_white_on_the_practice_mark_and_focus_against_surfaces(tokens: Tokens) -> None:
    assert contrast("#FFFFFF", tokens.practice) >= 4.5
    assert contrast(tokens.focus, tokens.surface) >= 3
    assert contrast(tokens.focus, tokens.nav) >= 3


@pytest.mark.parametrize("predikat", list(Predikat))
def test_matrix_words_can_be_read(predikat: Predikat) -> None:
    assert contrast(theme.predikat_colour(predikat), theme.predikat_ink(predikat)) >= 4.5


def test_every_icon_named_in_the_program_is_shipped_and_draws() -> None:
    source = "\n".join(
        p.read_text() for p in (resource_path("icons").parent.parent / "asn_desktop").rglob("*.py")
    )
    named = set(
        re.findall(r'(?:theme\.icon|theme\.pixmap|icon_label|icon_button)\(\s*"([a-z0-9-]+)"', source)
    )
    named |= set(re.findall(r'icon="([a-z0-9-]+)"', source))
    roles = "primary|secondary|quiet|link|danger"
    named |= {icon for _, icon in re.findall(rf'"({roles})",\s*"([a-z0-9-]+)"', source)}
    named |= {entry.icon for entry in registry.all_entries()}
    assert len(named) > 20
    for name in sorted(named):
        assert resource_path("icons", f"{name}.svg").is_file(), name
        picture = theme.pixmap(name, "#FF0000").toImage()
        assert not picture.allGray(), name


def test_icons_take_the_colour_of_the_theme() -> None:
    red = theme.pixmap("search", "#FF0000", 18, 2.0).toImage()
    painted = [
        red.pixelColor(x, y)
        for x in range(red.width())
        for y in range(red.height())
        if red.pixelColor(x, y).alpha() > 200
    ]
    assert painted
    assert all(colour.red() > 200 and colour.green() < 60 for colour in painted)


def test_the_shipped_font_is_used(qapp: QApplication) -> None:
    assert QFontInfo(theme.font()).family() == "Plus Jakarta Sans"


@pytest.mark.parametrize("scale", [1.0, 1.44])
def test_sizes_grow_with_the_text(qapp: QApplication, scale: float) -> None:
    theme.install(qapp, scale=scale)
    try:
        assert theme.px(100) == round(100 * scale)
        assert theme.font().pixelSize() == round(13 * scale)
        assert f"font-size: {round(20 * scale)}px" in make_sheet(LIGHT)
    finally:
        theme.install(qapp)


def test_no_reference_is_lost_per_call(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to None per call and then aborts."""
    label = QLabel()
    before = sys.getrefcount(None)
    for number in range(1_000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100

"""The look of the program: colours, sizes, fonts and icons live here and nowhere else."""

from asn_desktop.views.theme.apply import current, dress, install, mark_styled, program_words
from asn_desktop.views.theme.fonts import font
from asn_desktop.views.theme.icons import icon, letter_icon, pixmap
from asn_desktop.views.theme.sizes import (
    CONTROL_HEIGHT,
    GAP,
    ICON,
    RADIUS,
    RADIUS_CARD,
    TAB_AIR,
    px,
    set_scale,
)
from asn_desktop.views.theme.tokens import (
    DARK,
    LIGHT,
    PREDIKAT_TONE,
    Tokens,
    Tone,
    predikat_colour,
    predikat_ink,
    tone_pair,
)

__all__ = [
    "CONTROL_HEIGHT",
    "DARK",
    "GAP",
    "ICON",
    "LIGHT",
    "PREDIKAT_TONE",
    "RADIUS",
    "RADIUS_CARD",
    "TAB_AIR",
    "Tokens",
    "Tone",
    "current",
    "dress",
    "font",
    "icon",
    "install",
    "letter_icon",
    "mark_styled",
    "pixmap",
    "predikat_colour",
    "predikat_ink",
    "program_words",
    "px",
    "set_scale",
    "tone_pair",
]

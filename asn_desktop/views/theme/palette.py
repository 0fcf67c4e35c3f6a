"""The set of colours in use and the QPalette made of it."""

from PySide6.QtGui import QColor, QPalette

from asn_desktop.views.theme.tokens import LIGHT, Tokens

_current: list[Tokens] = [LIGHT]


def current() -> Tokens:
    """The colours in use."""
    return _current[0]


def set_current(tokens: Tokens) -> None:
    """Choose the colours; widgets that exist must be polished again by ``apply.install``."""
    _current[0] = tokens


def colour_of(tone: str) -> str:
    """The #RRGGBB behind a token's name; a text that is already one passes through. Raises AttributeError."""
    return tone if tone.startswith("#") else str(getattr(current(), tone))


def make_palette(tokens: Tokens) -> QPalette:
    """The palette that Fusion draws with where no style sheet reaches."""
    role = QPalette.ColorRole
    palette = QPalette()
    pairs = {
        role.Window: tokens.bg,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.zebra,
        role.Text: tokens.ink,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.on_brand,
        role.ToolTipBase: tokens.nav,
        role.ToolTipText: tokens.nav_strong,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.brand,
        role.HighlightedText: tokens.on_brand,
        role.Link: tokens.link,
        role.LinkVisited: tokens.link,
        role.Light: tokens.surface,
        role.Midlight: tokens.raised,
        role.Mid: tokens.line_strong,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.shadow,
        role.Accent: tokens.brand,
    }
    for which, value in pairs.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return palette

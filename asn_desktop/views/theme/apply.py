"""Puts the look on the application: Fusion, our palette, our font and one style sheet."""

from PySide6.QtWidgets import QApplication, QWidget

from asn_desktop.views.theme import fonts, icons, palette, sizes
from asn_desktop.views.theme.palette import current as current
from asn_desktop.views.theme.sheet import make_sheet
from asn_desktop.views.theme.tokens import DARK, LIGHT

_sheet: list[str] = []
_STYLED = "asn_style_given"


def program_words(program: str) -> list[str]:
    """What a QApplication is made with, so that it draws with Fusion from the start.

    Asking for it later, ``app.setStyle``, hands a QStyle to Python, and the class with its 566 named numbers
    takes a tenth of the time to the painted login.
    """
    return [program, "-style", "fusion"]


def mark_styled(app: QApplication) -> None:
    """Say that the application was made with ``program_words``."""
    app.setProperty(_STYLED, True)


def install(app: QApplication, *, dark: bool = False, scale: float = 1.0) -> None:
    """Dress the application; ``scale`` 1.0 means 13 px body text (14 pt is about 1.44)."""
    sizes.set_scale(scale)
    palette.set_current(DARK if dark else LIGHT)
    icons.forget()
    fonts.load()
    if not app.property(_STYLED):
        app.setStyle("Fusion")
    app.setPalette(palette.make_palette(current()))
    app.setFont(fonts.font())
    app.setStyleSheet("")
    _sheet[:] = [make_sheet(current())]


def dress(window: QWidget) -> None:
    """Give a finished top-level window the style sheet.

    Not the application: with a sheet there, every widget that is put into a layout polishes everything inside
    it anew, and a screen of some hundred widgets takes a second to build.
    """
    if _sheet and window.styleSheet() != _sheet[0]:
        window.setStyleSheet(_sheet[0])


"""The interface font in the few sizes and weights that the design uses."""

from PySide6.QtGui import QFont, QFontDatabase

from asn_desktop.runtime.resources import resource_path
from asn_desktop.views.theme.sizes import px

_FAMILY = "Plus Jakarta Sans"
_FILES = ("Regular", "Medium", "SemiBold", "Bold")
_SIZES = {"title": 20, "heading": 16, "section": 14, "body": 13, "small": 12, "tiny": 11, "figure": 23}
_WEIGHTS = {
    "regular": QFont.Weight.Normal,
    "medium": QFont.Weight.Medium,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}
_loaded: list[int] = []


def load() -> None:
    """Register the shipped font files once; letters they lack come from the system's fonts."""
    if _loaded and all(QFontDatabase.applicationFontFamilies(number) for number in _loaded):
        return
    _loaded.clear()
    for name in _FILES:
        _loaded.append(
            QFontDatabase.addApplicationFont(str(resource_path("fonts", f"PlusJakartaSans-{name}.ttf")))
        )


def font(size: str = "body", weight: str = "regular", *, tabular: bool = False) -> QFont:
    """The font of a size and a weight by name; ``tabular``: all figures equally wide, for columns of
    numbers.
    """
    made = QFont(_FAMILY)
    made.setPixelSize(px(_SIZES[size]))
    made.setWeight(_WEIGHTS[weight])
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made

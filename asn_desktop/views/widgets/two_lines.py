"""Where a text is broken that may take two lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def in_two(text: str, metrics: QFontMetrics, room: float) -> tuple[str, str]:
    """What fits into the first line, and the rest ("" where all of it fits).

    A break comes at a space; a first word that is wider than the line breaks inside.
    """
    if metrics.horizontalAdvance(text) <= room:
        return text, ""
    words, first = text.split(" "), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= room:
        first = f"{first} {words.pop(0)}".strip()
    if first:
        return first, " ".join(words)
    fits = 1
    while metrics.horizontalAdvance(text[: fits + 1]) <= room:
        fits += 1
    return text[:fits], text[fits:]


def shortened(text: str, metrics: QFontMetrics, room: float) -> str:
    """A line that ends in "…" where it is too long.

    What fits is measured in whole pixels while Qt shortens by their fractions: hence one pixel more, or
    a line that ``in_two`` found to fit would lose letters.
    """
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room) + 1)

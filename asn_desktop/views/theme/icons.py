"""Lucide icons tinted from the theme; Qt's SVG reader knows no currentColor, so the colour is put into
the text.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from asn_desktop.runtime.resources import resource_path
from asn_desktop.views.theme.fonts import font
from asn_desktop.views.theme.palette import colour_of
from asn_desktop.views.theme.sizes import ICON, px


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = _source(name).replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.8"')
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def pixmap(name: str, tone: str = "ink", size: int = ICON, ratio: float = 1.0) -> QPixmap:
    """A drawn icon; ``tone`` is a token's name or #RRGGBB, ``size`` in logical pixels before scaling."""
    return _drawn(name, colour_of(tone), px(size), ratio)


def icon(name: str, tone: str = "ink", selected: str | None = None) -> QIcon:
    """An icon for buttons and rows at 1x and 2x; ``selected`` is the tone for the checked state."""
    made = QIcon()
    for ratio in _ratios():
        made.addPixmap(pixmap(name, tone, ICON, ratio), QIcon.Mode.Normal, QIcon.State.Off)
        if selected is not None:
            made.addPixmap(pixmap(name, selected, ICON, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def _ratios() -> tuple[float, ...]:
    """Sharpness that the screens here can show: 1x, and 2x where any of them is denser."""
    dense = any(screen.devicePixelRatio() > 1 for screen in QGuiApplication.screens())
    return (1.0, 2.0) if dense else (1.0,)


def letter_icon(letters: str) -> QIcon:
    """A round mark with one or two letters, for people."""
    made = QIcon()
    for ratio in _ratios():
        side = px(30)
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.fill(Qt.GlobalColor.transparent)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour_of("brand_soft")))
        painter.drawEllipse(QRectF(0, 0, side, side))
        painter.setPen(QColor(colour_of("link")))
        painter.setFont(font("small", "bold"))
        painter.drawText(QRectF(0, 0, side, side), int(Qt.AlignmentFlag.AlignCenter), letters)
        painter.end()
        made.addPixmap(picture)
    return made


def forget() -> None:
    """Drop drawn icons, for when the colours or the application object change."""
    _drawn.cache_clear()

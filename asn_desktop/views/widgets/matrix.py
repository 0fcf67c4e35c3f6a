"""The 3×3 matrix of the two ratings, drawn with the cell that is in force."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.domain.predikat import Matriks, Predikat, Rating
from asn_desktop.views import theme
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr

_ROWS = (Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH)
_COLUMNS = (Rating.DI_BAWAH, Rating.SESUAI, Rating.DI_ATAS)
_STEP, _HIGH = 43, 38  # of a row of cells, and of a cell in it


@dataclass(frozen=True, slots=True)
class MatrixWords:
    """Words around the matrix: per rating in long and short form, and per predikat."""

    rows: Mapping[Rating, str]
    columns: Mapping[Rating, str]
    predikat: Mapping[Predikat, str]


class MatrixView(QWidget):
    """Rows: hasil kerja; columns: perilaku kerja. Read-only; the cell in force is filled with its full
    colour.
    """

    def __init__(self, matriks: Matriks, words: MatrixWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matriks, self._words = matriks, words
        self._current: tuple[Rating, Rating] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_ratings(None, None)

    def show_ratings(self, hasil_kerja: Rating | None, perilaku: Rating | None) -> None:
        """Mark the cell of the two ratings; none while one is missing."""
        self._current = None if hasil_kerja is None or perilaku is None else (hasil_kerja, perilaku)
        if self._current is None:
            text = tr("Matriks predikat: kedua rating belum dipilih")
        else:
            text = tr("Matriks predikat: hasil kerja {}, perilaku kerja {}, predikat {}").format(
                self._words.rows[self._current[0]],
                self._words.columns[self._current[1]],
                self._words.predikat[self._matriks[self._current]],
            )
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Three cells by three and the words around them."""
        return QSize(px(400), 3 * px(_STEP) + px(18))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns still hold the words in two lines."""
        return QSize(px(290), 3 * px(_STEP) + px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words, cells and the cell in force."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = min(px(118), self.width() // 4)
        cell_width = (self.width() - left) / 3
        muted = QColor(theme.current().muted)
        for number, rating in enumerate(_ROWS):
            painter.setFont(theme.font("small"))
            painter.setPen(muted)
            words = QRectF(0, number * px(_STEP), left - px(10), px(_HIGH))
            painter.drawText(words, int(_flags(Qt.AlignmentFlag.AlignRight)), self._words.rows[rating])
            for place, other in enumerate(_COLUMNS):
                rect = QRectF(left + place * cell_width, number * px(_STEP), cell_width - px(6), px(_HIGH))
                self._draw_cell(painter, rect, (rating, other))
        painter.setFont(theme.font("small"))
        painter.setPen(muted)
        for place, other in enumerate(_COLUMNS):
            rect = QRectF(left + place * cell_width, 3 * px(_STEP) - px(4), cell_width - px(6), px(20))
            painter.drawText(rect, int(_flags(Qt.AlignmentFlag.AlignHCenter)), self._words.columns[other])
        beside = QRectF(0, 3 * px(_STEP) - px(4), left - px(10), px(20))
        painter.drawText(beside, int(_flags(Qt.AlignmentFlag.AlignRight)), tr("Perilaku kerja →"))
        painter.end()

    def _draw_cell(self, painter: QPainter, rect: QRectF, key: tuple[Rating, Rating]) -> None:
        predikat = self._matriks[key]
        colour = QColor(theme.predikat_colour(predikat))
        in_force = key == self._current
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(colour)
        if not in_force:
            ground.setAlphaF(0.20)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, px(7), px(7))
        if in_force:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.current().ink), px(2)))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), px(7), px(7))
        ink = QColor(theme.current().ink)
        if in_force:
            ink = QColor(theme.predikat_ink(predikat))
        painter.setPen(ink)
        painter.setFont(theme.font("small", "bold"))
        painter.drawText(
            rect.adjusted(px(3), 0, -px(3), 0),
            int(_flags(Qt.AlignmentFlag.AlignHCenter)),
            self._words.predikat[predikat],
        )


def _flags(side: Qt.AlignmentFlag) -> int:
    return side.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value

"""The pages of a PDF as they will be printed, given as pixels; old pages stay until the new ones are here."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.views import theme
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import icon_button, label, row

_ZOOM = 1.25  # of one step


class PagePixels(Protocol):
    """A page as rows of RGB bytes."""

    @property
    def width(self) -> int:
        """Pixels across."""

    @property
    def height(self) -> int:
        """Pixels down."""

    @property
    def rgb(self) -> bytes:
        """Width * height * 3 bytes."""


class _Sheets(QWidget):
    """Draws the pages one below the other, each as wide as there is room times the zoom."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QPixmap] = []
        self._width = 0

    def set_pages(self, pages: list[QPixmap]) -> None:
        self._pages = pages
        self.lay_out(self._width)

    def lay_out(self, width: int) -> None:
        self._width = width
        height = px(10)
        for page in self._pages:
            height += self._height_of(page) + px(12)
        self.setFixedSize(max(width, 10), max(height, 10))
        self.update()

    def page_at(self, y: int) -> int:
        top = px(10)
        for number, page in enumerate(self._pages):
            top += self._height_of(page) + px(12)
            if y < top:
                return number
        return max(0, len(self._pages) - 1)

    def top_of(self, number: int) -> int:
        return px(10) + sum(self._height_of(page) + px(12) for page in self._pages[:number])

    def _sheet_width(self) -> int:
        return max(10, self._width - 2 * px(14))

    def _height_of(self, page: QPixmap) -> int:
        return round(self._sheet_width() * page.height() / max(1, page.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens, top = theme.current(), px(10)
        painter.fillRect(event.rect(), QColor(tokens.paper_ground))
        for page in self._pages:
            rect = QRect(px(14), top, self._sheet_width(), self._height_of(page))
            if rect.adjusted(-6, -6, 6, 6).intersects(event.rect()):
                painter.fillRect(rect.translated(px(2), px(2)), QColor(tokens.shadow))
                painter.fillRect(rect, QColor(tokens.paper))
                painter.drawPixmap(rect, page)
            top += rect.height() + px(12)
        painter.end()


class PdfPreview(QWidget):
    """Shows pages fitted to the width. ``width_changed`` tells that sharper or smaller pixels are wanted."""

    width_changed = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._zoom = 0, 1.0
        self._place = ""  # which page of many is shown, where they are turned one by one
        self._title = label(title or tr("Pratinjau formulir resmi"), "section")
        self._where = label("", "muted")
        self._less = icon_button("zoom-out", tr("Perkecil pratinjau"), self._smaller)
        self._more = icon_button("zoom-in", tr("Perbesar pratinjau"), self._larger)
        head = row(self._title, None, self._where, self._less, self._more, gap=4)
        head.setContentsMargins(px(12), px(6), px(8), px(6))
        self._sheets = _Sheets()
        self._area = QScrollArea()
        self._area.setWidget(self._sheets)
        self._area.setAccessibleName(self._title.text())
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setProperty("role", "paper")
        self._note = label("", "small", wrap=True)
        self._note.setContentsMargins(px(12), px(6), px(12), px(6))
        self._note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._note)
        layout.addWidget(self._area, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._area.verticalScrollBar().valueChanged.connect(self._scrolled)

    def pixel_width(self) -> int:
        """How many pixels across a page image should have to look sharp here."""
        return max(200, round(self._sheet_room() * self.devicePixelRatioF()))

    def show_pages(self, pages: Sequence[PagePixels]) -> None:
        """Show these pages and stay at the same place."""
        place = self._area.verticalScrollBar().value()
        made = []
        for page in pages:
            image = QImage(page.rgb, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888)
            made.append(QPixmap.fromImage(image.copy()))
        self._count = len(made)
        self._sheets.set_pages(made)
        self._fit()
        self._area.verticalScrollBar().setValue(place)
        self._note.hide()
        self._scrolled()

    def show_page(self, page: PagePixels, number: int, count: int) -> None:
        """Show one page (from 0) of a paper whose pages are turned one by one, from its top."""
        self._place = tr("Hal {} dari {}").format(number + 1, count)
        self.show_pages((page,))
        self._area.verticalScrollBar().setValue(0)

    def focus_pages(self) -> None:
        """Let the keys scroll the pages."""
        self._area.setFocus()

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller, within what can be read and held."""
        self._zoom = min(3.0, max(0.6, self._zoom * factor))
        self._fit()
        self.width_changed.emit()

    def show_note(self, sentence: str) -> None:
        """Say why no newer pages can be shown; the old ones stay."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def page_count(self) -> int:
        """Pages shown now."""
        return self._count

    def sizeHint(self) -> QSize:
        """A pane beside an editor."""
        return QSize(px(500), px(500))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the width again."""
        super().resizeEvent(event)
        self._fit()
        if event.oldSize().width() != event.size().width():
            self.width_changed.emit()

    def _sheet_room(self) -> int:
        return round((self.width() - px(16)) * self._zoom) - 2 * px(14)

    def _fit(self) -> None:
        self._sheets.lay_out(round((self.width() - px(16)) * self._zoom))

    def _smaller(self) -> None:
        self.zoom_by(1 / _ZOOM)

    def _larger(self) -> None:
        self.zoom_by(_ZOOM)

    def _scrolled(self, *_value: int) -> None:
        middle = self._sheets.mapFrom(
            self._area.viewport(), QPoint(0, self._area.viewport().height() // 2)
        ).y()
        page = self._sheets.page_at(middle) + 1 if self._count else 0
        words = self._place or tr("Hal {} dari {}").format(page, self._count)
        self._where.setText(words if self._count else "")

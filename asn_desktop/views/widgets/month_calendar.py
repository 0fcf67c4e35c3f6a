"""A month to look at and to choose a day from: figures in the days, all of it by keyboard too."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from asn_desktop.domain.kalender import awal_bulan
from asn_desktop.domain.tanggal import nama_hari, tanggal_panjang
from asn_desktop.presenters.kalender import HARI, WEEKS, DayCell, month_sheet, month_words, moved
from asn_desktop.views import theme
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr

_HEAD = 24
_KEYS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_PageUp: "previous",
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}


class MonthCalendar(QWidget):
    """``day_chosen`` carries the day, or None for the whole month; ``month_wanted`` the first day of another
    month, whose figures the owner brings by ``show_month``.

    Arrows move by days and weeks, PgUp and PgDn by months, Enter chooses the day, Enter on it again or
    Backspace the whole month.
    """

    day_chosen = Signal(object)
    month_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self.cursor_day = today, today
        self.day: date | None = None
        self.month = awal_bulan(today)
        self._counts: Mapping[date, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name()

    def show_month(self, month: date, counts: Mapping[date, int], day: date | None = None) -> None:
        """Show a month with its figures, and the day that is chosen in it."""
        self.month, self._counts, self.day = awal_bulan(month), counts, day
        if awal_bulan(self.cursor_day) != self.month:
            self.cursor_day = day or (self._today if awal_bulan(self._today) == self.month else self.month)
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two figures in each day."""
        return QSize(px(322), px(_HEAD) + WEEKS * px(40))

    def minimumSizeHint(self) -> QSize:
        """Still readable on a low screen."""
        return QSize(px(280), px(_HEAD) + WEEKS * px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, choose a day or the whole month."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._move_to(moved(self.cursor_day, _KEYS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(None if self.day == self.cursor_day else self.cursor_day)
        elif key == Qt.Key.Key_Backspace and self.day is not None:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the day, another one on it the whole month."""
        cell = self._cell_at(event.position().x(), event.position().y())
        if cell is None:
            super().mousePressEvent(event)
            return
        self._move_to(cell.day)
        self._choose(None if self.day == cell.day else cell.day)

    def event(self, event: QEvent) -> bool:
        """Say what a day holds under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._cell_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self._words_of(cell.day) if cell else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the cursor is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names of the days, then the days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(theme.current().muted))
        width = self.width() / 7
        for place, name in enumerate(HARI):
            rect = QRectF(place * width, 0, width, px(_HEAD))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), name)
        for week, cells in enumerate(month_sheet(self.month, self._counts)):
            for place, cell in enumerate(cells):
                self._draw_day(painter, self._rect(week, place), cell)
        painter.end()

    def _draw_day(self, painter: QPainter, rect: QRectF, cell: DayCell) -> None:
        look = theme.current()
        box = rect.adjusted(px(1), px(1), -px(1), -px(1))
        chosen = cell.day == self.day
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.brand if chosen else look.brand_soft if cell.count else look.surface))
        if cell.inside:
            painter.drawRoundedRect(box, px(6), px(6))
        self._draw_edge(painter, box, cell)
        ink = look.on_brand if chosen else look.ink if cell.inside else look.disabled
        painter.setPen(QColor(ink))
        painter.setFont(theme.font("small", "bold" if cell.day == self._today else "regular", tabular=True))
        day_box = box.adjusted(px(6), px(3), -px(6), -px(2))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(day_box, int(side.value), str(cell.day.day))
        if cell.count and cell.inside:
            painter.setPen(QColor(look.on_brand if chosen else look.brand))
            painter.setFont(theme.font("body", "bold", tabular=True))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(day_box, int(side.value), str(cell.count))

    def _draw_edge(self, painter: QPainter, box: QRectF, cell: DayCell) -> None:
        look = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus() and cell.day == self.cursor_day:
            painter.setPen(QPen(QColor(look.focus), px(2)))
        elif cell.day == self._today:
            painter.setPen(QPen(QColor(look.brand), px(1)))
        else:
            return
        painter.drawRoundedRect(box, px(6), px(6))

    def _rect(self, week: int, place: int) -> QRectF:
        width, height = self.width() / 7, (self.height() - px(_HEAD)) / WEEKS
        return QRectF(place * width, px(_HEAD) + week * height, width, height)

    def _cell_at(self, x: float, y: float) -> DayCell | None:
        for week, cells in enumerate(month_sheet(self.month, self._counts)):
            for place, cell in enumerate(cells):
                if self._rect(week, place).contains(x, y):
                    return cell
        return None

    def _move_to(self, day: date) -> None:
        self.cursor_day = day
        if awal_bulan(day) != self.month:
            self.day = None
            self.month_wanted.emit(awal_bulan(day))
        self._name()
        self.update()

    def _choose(self, day: date | None) -> None:
        self.day = day
        self._name()
        self.update()
        self.day_chosen.emit(day)

    def _words_of(self, day: date) -> str:
        count = self._counts.get(day, 0)
        words = tr("{} pengingat").format(count) if count else tr("tidak ada pengingat")
        return f"{nama_hari(day)}, {tanggal_panjang(day)}: {words}"

    def _name(self) -> None:
        chosen = tr("hari ini dipilih") if self.day == self.cursor_day else ""
        parts = (tr("Kalender {}").format(month_words(self.month)), self._words_of(self.cursor_day), chosen)
        self.setAccessibleName(" · ".join(part for part in parts if part))

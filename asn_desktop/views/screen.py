"""What every screen is: a page that opens at a target, hears of changes and may be left."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.services.changes import Changes
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.theme import GAP, px

_LOW = 480  # pixels of a window at 150 per cent on a screen of 768


@dataclass(frozen=True, slots=True)
class Command:
    """A line that Ctrl+K offers; ``key`` comes back to ``run_command``."""

    key: str
    title: str
    detail: str = ""
    icon: str = "chevron-right"


class Screen(QWidget):
    """Base of all screens. What happens while a screen is hidden reaches it, merged, when it is shown
    again.
    """

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.session = context.session
        self.setProperty("role", "ground")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.page = QVBoxLayout(self)
        self.is_low: bool | None = None
        self._give_air()
        self._missed = Changes()
        self._missed_periode = False
        context.bus.changed.connect(self._hear)
        context.periode_changed.connect(self._hear_periode)

    def open_at(self, **target: object) -> None:
        """Come to the front, at a person or record where one is named."""

    def first_place(self) -> QWidget | None:
        """Where the cursor goes when the screen comes to the front."""
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the cursor to the first place.

        Not by a focus proxy: with one, Tab would pass over everything that stands above it.
        """
        super().focusInEvent(event)
        place = self.first_place()
        if place is not None and event.reason() != Qt.FocusReason.MouseFocusReason:
            place.setFocus(event.reason())

    def heightForWidth(self, width: int) -> int:
        """What it needs at least: the page around it would else scroll before the lists in it are small."""
        return self.page.totalMinimumHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window lines before air."""
        super().resizeEvent(event)
        self._give_air()

    def _give_air(self) -> None:
        low = self.window().height() < px(_LOW)
        if low is not self.is_low:
            self.is_low, edge = low, px(GAP.XS if low else GAP.M)
            self.page.setContentsMargins(px(GAP.XL), edge, px(GAP.XL), edge)
            self.page.setSpacing(px(GAP.S if low else GAP.M))

    def on_changes(self, changes: Changes) -> None:
        """Read again what others wrote and this screen shows."""

    def on_periode(self) -> None:
        """The chosen year or period is another."""

    def can_leave(self) -> bool:
        """Put unsaved work into safety; False keeps the screen in front."""
        return True

    def keep_draft(self) -> None:
        """The window loses focus: put what is typed into the draft now."""

    def save(self) -> bool:
        """Ctrl+S; whether there was something to save."""
        return False

    def find_here(self) -> None:
        """Ctrl+F and F3: put the cursor into the search field."""

    def new(self) -> None:
        """Ctrl+N: begin a new record."""

    def edit(self) -> None:
        """F2: change what is chosen."""

    def duplicate(self) -> None:
        """Ctrl+D: begin another like the chosen one."""

    def print_this(self) -> None:
        """Ctrl+P: print what is shown."""

    def undo(self) -> bool:
        """Ctrl+Z outside text fields; whether the screen undid something of its own that is not saved yet."""
        return False

    def print_ticked(self) -> None:
        """Ctrl+Shift+P: to the list of who and what is ticked for printing."""
        self.context.navigate("cetak")

    def next_item(self) -> None:
        """Ctrl+Down."""

    def previous_item(self) -> None:
        """Ctrl+Up."""

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers beside the menu."""
        return ()

    def run_command(self, key: str) -> None:
        """Do one of ``commands``."""

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys and their meaning for the sheet of shortcuts."""
        return ()

    def picture_views(self) -> tuple[str, ...]:
        """Names of further views worth a picture (an editor, a filled wizard step), besides the first one."""
        return ()

    def show_picture_view(self, name: str) -> None:
        """Show one of ``picture_views``."""

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while hidden."""
        super().showEvent(event)
        missed, self._missed = self._missed, Changes()
        periode, self._missed_periode = self._missed_periode, False
        if periode:
            self.on_periode()
        if missed:
            self.on_changes(missed)

    def _hear(self, changes: Changes, asked_by: object) -> None:
        if asked_by is self:
            return
        if self.isVisible():
            self.on_changes(changes)
        else:
            self._missed = self._missed.merged(changes)

    def _hear_periode(self) -> None:
        if self.isVisible():
            self.on_periode()
        else:
            self._missed_periode = True

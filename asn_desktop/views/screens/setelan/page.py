"""What every page of the settings is."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.services.drafts import Draft
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_table import RecordTable


def take_what_is_left(table: RecordTable, rows: int = 3) -> None:
    """Ask for so many rows only where room is short, so that what stands below the table stays in sight."""
    heads, lines = table.view.horizontalHeader(), table.view.verticalHeader()
    table.setMinimumHeight(heads.sizeHint().height() + rows * lines.defaultSectionSize())
    table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)


class SettingsPage(QWidget):
    """Base of the pages; ``draft_form`` names the record type whose unsaved work the page goes on with."""

    draft_form = ""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def load(self) -> None:
        """Read the state; called whenever the page comes to the front."""

    def add(self) -> None:
        """Ctrl+N."""

    def edit(self) -> None:
        """F2."""

    def go_on(self, draft: Draft) -> None:
        """Show what was left unsaved."""

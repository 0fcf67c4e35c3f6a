"""What every page of the settings is."""

from PySide6.QtWidgets import QWidget

from asn_desktop.services.drafts import Draft
from asn_desktop.views.context import ScreenContext


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

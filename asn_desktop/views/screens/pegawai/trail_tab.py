"""Jejak of one person: all that was done to him, his histories and his documents."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.services.jejak import CariJejak
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jejak_list import LEAST_OF_BOTH, JejakList
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr


class TrailTab(Tab):
    """The list of the trail, asked about one person; read only when it is looked at, as every tab."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Jejak"), parent)
        self._context = context

    def build(self, page: QWidget) -> None:
        """The list without its before-and-after beside it."""
        self.list = JejakList(self._context, beside=False)
        self.body.addWidget(self.list, 1)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One of list and entry where both would make the page scroll."""
        super().resizeEvent(event)
        if self.is_filled:
            self._fold()

    def _fold(self) -> None:
        self.list.set_low(self.viewport().height() < px(LEAST_OF_BOTH))

    def show_file(self, opened: OpenFile) -> None:
        """Show another person, or the same one anew."""
        self.list.ask(CariJejak(rekaman=opened.file.id))

"""Compare the person shown with another one: who, then the two side by side."""

import functools

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asn_desktop.services.gabung import Perbandingan, bandingkan
from asn_desktop.views.compare_dialog import CompareDialog
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.record_dialog import standard_sources
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label
from asn_desktop.views.widgets.pegawai_picker import PegawaiPicker


class OtherPersonDialog(Dialog):
    """Asks for the second person; ``picker`` holds the choice."""

    def __init__(self, context: ScreenContext, nama: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Bandingkan {}").format(nama), parent, width=520)
        sources = standard_sources(context)
        self.picker = PegawaiPicker(tr("Dengan pegawai"), sources.search, sources.name_of)
        self.body.addWidget(label(tr("Dengan pegawai"), "field"))
        self.body.addWidget(self.picker)
        self.body.addStretch(1)
        self.add_button(tr("&Batal"), on_click=self.reject)
        words = tr("&Bandingkan")
        self.yes = self.add_button(words, "primary", "arrow-left-right", self.accept, default=True)
        self.yes.setEnabled(False)
        self.picker.changed.connect(self._chosen)
        self.picker.setFocus()

    def _chosen(self) -> None:
        self.yes.setEnabled(self.picker.value() is not None)


class CompareActions(QObject):
    """Lives with the file of a person."""

    def __init__(self, context: ScreenContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._context, self._pane = context, pane
        self._first = ""
        self._asking: OtherPersonDialog | None = None

    def begin(self, pegawai_id: str, nama: str) -> None:
        """Ask with whom."""
        self._first = pegawai_id
        self._asking = OtherPersonDialog(self._context, nama, self._pane.window())
        self._asking.accepted.connect(self._chosen)
        self._asking.open()

    def _chosen(self) -> None:
        asking, self._asking = self._asking, None
        if asking is not None and asking.picker.value():
            other = str(asking.picker.value())
            read = functools.partial(bandingkan, self._context.session, self._first, other)
            self._context.read(self, read, self._show, key="compare")

    def _show(self, found: Perbandingan) -> None:
        CompareDialog(self._context, found, self._pane.window()).open()

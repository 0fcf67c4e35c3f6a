"""Verifies the trail after login, in the worker; what it finds stands in a banner that stays."""

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import may
from asn_desktop.services.jejak_periksa import PeriksaJejak, verify_at_login
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr

if TYPE_CHECKING:
    from asn_desktop.views.shell.main_window import MainWindow


class TrailWatch(QObject):
    """One per main window."""

    def __init__(self, main: "MainWindow") -> None:
        super().__init__(main)
        self._main = main

    def look(self) -> None:
        """Verify the end of the trail, and the whole of it once a week."""
        context = self._main.context
        context.read(self, functools.partial(verify_at_login, context.session), self._tell, key="jejak")

    def _tell(self, found: PeriksaJejak) -> None:
        alarm = self._main.alarm
        alarm.show_text(" ".join(found.temuan), Tone.BAD)
        session = self._main.session
        if found.temuan and (may(session, Izin.LIHAT_JEJAK) or may(session, Izin.PULIHKAN)):
            alarm.action.setText(tr("Buka Jejak"))
            alarm.action.setVisible(True)
            alarm.action.clicked.connect(self._open)

    def _open(self) -> None:
        self._main.navigate("jejak")

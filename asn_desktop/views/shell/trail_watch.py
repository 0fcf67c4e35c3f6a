"""Verifies the trail after login beside other work; what it finds stands in a banner that stays."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import may
from asn_desktop.services.jejak_periksa import PeriksaJejak, verify_at_login
from asn_desktop.services.work import Work
from asn_desktop.views.lanes import Lane
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr

if TYPE_CHECKING:
    from asn_desktop.services.session import Session
    from asn_desktop.views.shell.main_window import MainWindow


class TrailWatch(QObject):
    """One per main window."""

    def __init__(self, main: "MainWindow") -> None:
        super().__init__(main)
        self._main = main

    def look(self) -> None:
        """Verify the end of the trail, and the whole of it once a week."""
        context = self._main.context
        context.jobs.run(
            _Verify(context.session), owner=self, done=self._tell, failed=context.fail, lane=Lane.LONG
        )

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


class _Verify:
    """Runs in the worker for long work: the first list must not wait behind tens of thousands of events."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def __call__(self, work: Work) -> PeriksaJejak:
        return verify_at_login(self._session)

"""The way out of the main window: everything typed into safety, the last backup, then the data is let go of."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asn_desktop.services.work import Work
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.lanes import Lane
from asn_desktop.views.translate import tr

if TYPE_CHECKING:
    from asn_desktop.services.session import Session
    from asn_desktop.views.shell.main_window import MainWindow

_log = logging.getLogger(__name__)


class Leaving(QObject):
    """Closes the office of a main window; what cannot be brought into safety keeps the window and says why."""

    def __init__(self, main: "MainWindow") -> None:
        super().__init__(main)
        self._main = main
        self.is_under_way = False

    def begin(self) -> None:
        """Leave when everything is safe. Asked for again meanwhile, it changes nothing."""
        if self.is_under_way:
            return
        try:
            ready = self._is_ready()
        except Exception as error:  # noqa: BLE001 - an exception here would close the window and lose the form
            _log.exception("closing failed")
            self._main.screen_lock.show_refusal(error)
            return
        if ready:
            self._hold(True)
            # Drafts may still be on their way: this comes after the last of them.
            self._main.jobs.run(_nothing, owner=self, done=self._drafts_are_written, lane=Lane.WRITE)

    def _is_ready(self) -> bool:
        main = self._main
        titles = main.jobs.titles()
        if main.screen_lock.is_locked and titles:
            main.screen_lock.say(
                tr("Masih berjalan: {}. Tunggu sampai selesai, atau buka kunci untuk menghentikannya.").format(
                    titles[0]
                )
            )
            return False
        if not all(screen.can_leave() for screen in main.screens()):
            main.screen_lock.say(
                tr("Isian belum dapat disimpan sebagai konsep; buka kunci untuk melihat sebabnya.")
            )
            return False
        for dialog in open_dialogs():
            dialog.keep_draft()
        return not titles or main.context.ask(
            tr("Hentikan pekerjaan dan keluar?"),
            tr("&Hentikan dan keluar"),
            detail=tr("Masih berjalan: {}. Yang belum selesai dibatalkan; data tetap utuh.").format(titles[0]),
            danger=True,
        )

    def _drafts_are_written(self, nothing: object) -> None:
        main = self._main
        left = main.context.unsaved.count()
        if left and main.screen_lock.is_locked:
            self._hold(False)
            main.screen_lock.say(
                tr("{} isian belum tersimpan; buka kunci untuk melihat sebabnya.").format(left)
            )
            return
        if left and not main.context.ask(
            tr("Keluar tanpa menyimpan isian?"),
            tr("&Keluar dan buang isian"),
            detail=tr("{} isian belum tersimpan dan akan hilang bila program ditutup sekarang.").format(left),
            danger=True,
        ):
            self._hold(False)
            return
        main.jobs.cancel_long()
        main.jobs.run(
            CloseOffice(main.session, backup=main.backup_before_close, medium=main.context.medium),
            owner=self,
            done=main.has_closed,
            failed=self._failed,
            title=tr("Menutup data"),
            lane=Lane.LAST,
        )

    def _failed(self, error: object) -> None:
        self._hold(False)
        self._main.has_failed_to_close(error)

    def _hold(self, held: bool) -> None:
        """Nothing can be typed any more while the data is being closed."""
        self.is_under_way = held
        self._main.setEnabled(not held)
        self._main.screen_lock.set_busy(held)
        self._main.status.show_work(tr("Menutup data…") if held else "")


class CloseOffice:
    """Backs up what was written, here and on the second medium when that is there, then closes the session.

    After everybody else, so that no draft is lost.
    """

    def __init__(self, session: "Session", *, backup: bool, medium: str = "") -> None:
        self._session, self._backup, self._medium = session, backup, medium

    def __call__(self, work: Work) -> None:
        """Runs in the worker, to which the connection belongs."""
        from asn_desktop.services.backups import make_backup
        from asn_desktop.services.media import copy_when_plugged_in

        try:
            if self._backup:
                make_backup(self._session, None, "tutup")
            if self._medium:
                copy_when_plugged_in(self._session, Path(self._medium), work)
        finally:
            self._session.close()


def _nothing(work: Work) -> None:
    """Comes after the writes that were asked for before."""

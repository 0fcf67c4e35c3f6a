"""The way out of the main window: what is typed into safety, the last backup, then the data is let go of."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from asn_desktop.services.work import Work
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.lanes import Lane
from asn_desktop.views.translate import tr

if TYPE_CHECKING:
    from asn_desktop.services.session import Session
    from asn_desktop.views.context import ScreenContext
    from asn_desktop.views.screen import Screen
    from asn_desktop.views.shell.lock import ScreenLock

_log = logging.getLogger(__name__)


class Leaving(QObject):
    """Closes an office; what cannot be brought into safety keeps the window and says why.

    ``held`` says that nothing may be typed any more, or again; ``asking`` that a question stands meanwhile,
    in which the screen can be locked, or stands no more; ``closed`` and ``failed`` that the session is
    closed, ``failed`` with the error of the last backup.
    """

    held = Signal(bool)
    asking = Signal(bool)
    closed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, context: "ScreenContext", screen_lock: "ScreenLock", screens: "Callable[[], tuple[Screen, ...]]"
    ) -> None:
        super().__init__(context)
        self._context, self._lock, self._screens = context, screen_lock, screens
        self._backup = False
        self._has_warned = False
        screen_lock.turned.connect(self._forget_warning)
        self.is_under_way = False

    def begin(self, *, backup: bool) -> None:
        """Leave when everything is safe. Asked for again meanwhile, it changes nothing."""
        if self.is_under_way:
            self._lock.say(tr("Program sedang ditutup; buka kunci untuk menjawab pertanyaan yang menunggu."))
            return
        self._backup = backup
        try:
            ready = self._is_ready()
        except Exception as error:  # noqa: BLE001 - an exception here would close the window and lose the form
            _log.exception("closing failed")
            self._lock.show_refusal(error)
            return
        if ready:
            self._hold(True)
            self._context.jobs.cancel_long()
            # Drafts may still be on their way: this comes after the last of them.
            self._context.jobs.run(_nothing, owner=self, done=self._drafts_are_written, lane=Lane.WRITE)

    def _is_ready(self) -> bool:
        titles = self._context.jobs.titles()
        if self._lock.is_locked and titles:
            words = tr("Masih berjalan: {}. Tunggu sampai selesai, atau buka kunci untuk menghentikannya.")
            self._lock.say(words.format(titles[0]))
            return False
        if not all(screen.can_leave() for screen in self._screens()):
            self._lock.say(tr("Isian belum dapat disimpan sebagai konsep; buka kunci untuk tahu sebabnya."))
            return False
        if self._lock.is_locked and not self._has_warned and any(it.loses_text() for it in open_dialogs()):
            self._has_warned = True  # whoever cannot unlock must not be kept out: the second time it goes on
            words = tr("Ketikan pada jendela yang terbuka akan hilang. Buka kunci untuk meneruskannya, atau "
                       "ulangi sekali lagi untuk membuangnya.")  # fmt: skip
            self._lock.say(words)
            return False
        for dialog in open_dialogs():
            dialog.keep_draft()
        return not titles or self._context.ask(
            tr("Hentikan pekerjaan dan keluar?"),
            tr("&Hentikan dan keluar"),
            detail=tr("Masih berjalan: {}. Yang belum selesai dibatalkan; data tetap utuh.").format(
                titles[0]
            ),
            danger=True,
        )

    def _drafts_are_written(self, nothing: object) -> None:
        left = self._context.unsaved.count()
        if left and self._lock.is_locked:
            self._hold(False)
            self._lock.say(tr("{} isian belum tersimpan; buka kunci untuk melihat sebabnya.").format(left))
            return
        if left and not self._may_be_lost(left):
            self._hold(False)
            return
        self._context.jobs.run(
            CloseOffice(self._context.session, backup=self._backup, medium=self._context.medium),
            owner=self,
            done=self.closed.emit,
            failed=self._failed,
            title=tr("Menutup data"),
            lane=Lane.LAST,
        )

    def _may_be_lost(self, left: int) -> bool:
        self.asking.emit(True)
        agreed = self._context.ask(
            tr("Keluar tanpa menyimpan isian?"),
            tr("&Keluar dan buang isian"),
            detail=tr("{} isian belum tersimpan dan akan hilang bila program ditutup sekarang.").format(left),
            danger=True,
        )
        self.asking.emit(False)
        return agreed

    def _failed(self, error: object) -> None:
        self.failed.emit(error)
        self._hold(False)

    def _forget_warning(self, locked: bool) -> None:
        self._has_warned = False

    def _hold(self, held: bool) -> None:
        self.is_under_way = held
        self._lock.set_busy(held)
        self.held.emit(held)


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

"""Puts the parts together: login or first start, then the main window, and back. The only place that
knows all.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.presenters.login import Door, LoginState, warm_up
from asn_desktop.runtime.settings import Settings, load_settings, save_settings
from asn_desktop.views.collector import keep_loaded
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.lanes import Lane
from asn_desktop.views.screens.login import LoginWindow
from asn_desktop.views.translate import tr

if TYPE_CHECKING:
    from datetime import datetime

    from asn_desktop.presenters.wizard import WizardDoor
    from asn_desktop.services.session import Session
    from asn_desktop.services.work import Work
    from asn_desktop.views.screens.own_password import OwnPasswordWindow
    from asn_desktop.views.shell.main_window import MainWindow

_log = logging.getLogger(__name__)
_BACKUP_EVERY_MS = 30 * 60 * 1000
_REST_AFTER_MS = 1200  # the first screen and its figures come first
_SIZE = (1366, 689)
BACKUP_TITLE = "Membuat cadangan"


def warm_up_all() -> None:
    """Load services, then the main window and its first screen; only modules, no widget is made here."""
    from asn_desktop.views.screens import registry

    warm_up()
    for name in ("main_window", "drafts", "trail_watch"):
        import_module(f"asn_desktop.views.shell.{name}")
    for entry in registry.menu()[:2]:
        entry.load()
    keep_loaded()


class Program(QObject):
    """One running program: which window is in front, and what is remembered between starts."""

    ended = Signal()

    def __init__(
        self,
        folder: Path,
        settings_file: Path,
        *,
        door: Door | None = None,
        wizard_door: "WizardDoor | None" = None,
        now: "Callable[[], datetime] | None" = None,
    ) -> None:
        super().__init__()
        self.folder = folder
        self.window: QWidget | None = None
        self.main: MainWindow | None = None
        self._settings_file = settings_file
        self._door, self._wizard_door = door or Door(warm_up=warm_up_all), wizard_door
        self._now = now or _clock
        self.settings: Settings = load_settings(settings_file).settings
        self.jobs = JobRunner(self)
        self._wrote = False
        self._backup_timer = QTimer(self)
        self._backup_timer.setInterval(_BACKUP_EVERY_MS)
        self._backup_timer.timeout.connect(self._back_up)
        self._rest_timer = QTimer(self)
        self._rest_timer.setSingleShot(True)
        self._rest_timer.setInterval(_REST_AFTER_MS)
        self._rest_timer.timeout.connect(self._load_the_rest)

    def start(self, *, somebody_else: bool = False) -> None:
        """Show the login, or the first-run wizard where the folder holds nothing.

        With ``somebody_else`` no user is filled in.
        """
        state = LoginState(
            self.folder, self._door, self.settings.last_user, somebody_else=somebody_else
        )
        if state.is_first_run:
            self.show_wizard(can_cancel=False)
        else:
            self._show_login(state)

    def show_wizard(self, *, can_cancel: bool = True) -> None:
        """The wizard for a new or a practice office."""
        from asn_desktop.presenters.wizard import WizardState
        from asn_desktop.views.screens.wizard.window import WizardWindow

        state = WizardState(self.folder if not can_cancel else None, self._wizard_door)
        window = WizardWindow(state, self.jobs, can_cancel=can_cancel)
        window.finished.connect(self._opened_by_wizard)
        window.cancelled.connect(self.start)
        window.restore_wanted.connect(self.restore_here)
        self._put_in_front(window)

    def restore_here(self) -> None:
        """Restore a backup into the folder before anybody can log in; then the login comes."""
        from asn_desktop.views.dialogs.restore_office import RestoreOfficeDialog

        dialog = RestoreOfficeDialog(self.folder, self.jobs, self.window)
        dialog.restored.connect(self._restored)
        dialog.open()

    def _restored(self) -> None:
        self.start()
        if isinstance(self.window, LoginWindow):
            self.window.tell(tr("Data berhasil dipulihkan dari cadangan; silakan masuk."))

    def raise_window(self) -> None:
        """Come to the front (somebody started the program again)."""
        if self.window is not None:
            self.window.showNormal() if self.window.isMinimized() else self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    def end(self) -> None:
        """Stop what runs, once no window is left; nothing of the office stays on the clipboard."""
        self._clear_clipboard()
        self._backup_timer.stop()
        self._rest_timer.stop()
        self.jobs.stop()
        self.ended.emit()

    def _show_login(self, state: LoginState) -> None:
        window = LoginWindow(state, self.jobs)
        window.opened.connect(self._opened_by_login)
        window.folder_chosen.connect(self._choose_folder)
        window.new_wanted.connect(self.show_wizard)
        window.restore_wanted.connect(self.restore_here)
        self._put_in_front(window)

    def _choose_folder(self, folder: object) -> None:
        self.folder = Path(str(folder))
        self.start()

    def _opened_by_wizard(self, session: "Session") -> None:
        self._open_main(session).backup_before_close = True

    def _opened_by_login(self, session: "Session") -> None:
        if session.must_change_password:
            self._ask_own_password(session)
            return
        from asn_desktop.domain.peran import Izin
        from asn_desktop.services.access import may

        main = self._open_main(session)
        holds_keys = may(session, Izin.KELOLA_PENGGUNA)
        if holds_keys and not session.recovery_verified and not session.latihan:
            from asn_desktop.presenters.wizard import verify
            from asn_desktop.views.dialogs.recovery import RecoveryDialog

            dialog = RecoveryDialog(session, self.jobs, verify, main)
            dialog.accepted.connect(main.code_proved)
            dialog.open()

    def _ask_own_password(self, session: "Session") -> None:
        from asn_desktop.views.screens.own_password import OwnPasswordWindow

        window = OwnPasswordWindow(session, self.jobs)
        window.done.connect(self._opened_by_login)
        window.left.connect(self._leave_own_password)
        self._put_in_front(window)

    def _leave_own_password(self, ends: bool) -> None:
        from asn_desktop.views.screens.own_password import OwnPasswordWindow
        from asn_desktop.views.shell.closing import CloseOffice

        window = self.window
        if isinstance(window, OwnPasswordWindow):
            over = _WindowIsOver(window, None if ends else self.start)
            close = CloseOffice(window.session, backup=False)
            self.jobs.run(close, owner=window, done=over, failed=over, lane=Lane.LAST)

    def _open_main(self, session: "Session") -> "MainWindow":
        from asn_desktop.domain.periode import JenisPeriode
        from asn_desktop.services.office import office_name
        from asn_desktop.views.dialogs.error_report import forget_reports
        from asn_desktop.views.shell.main_window import MainWindow

        self.folder = session.folder
        forget_reports()
        self._warm_reader(session)
        main = MainWindow(session, self.jobs, office_name(session), self._now)
        if self.settings.tahun and self.settings.periode in {jenis.value for jenis in JenisPeriode}:
            main.context.set_periode(self.settings.tahun, JenisPeriode(self.settings.periode))
        main.context.sizes.update(self.settings.table_headers)
        main.context.medium = self.settings.second_medium
        main.context.lock_minutes = self.settings.lock_minutes
        main.context.printer_shifts.update(self.settings.printer_shifts)
        main.closed.connect(self._main_closed)
        main.context.saved_at.connect(self._note_write)
        main.context.backups_changed.connect(self._show_backup)
        self._wrote = False
        self.main = main
        self._put_in_front(main)
        if main.entries:
            main.navigate(main.entries[0].key)
        self._show_backup()
        self._watch_trail(main)
        self._offer_drafts(main)
        for notice in session.notices:
            main.warn(notice)
        self._backup_timer.start()
        self._rest_timer.start()
        self._remember(last_folder=str(session.folder), last_user=session.actor)
        return main

    def _warm_reader(self, session: "Session") -> None:
        """The worker opens its connection while the window is built; the first list finds it open."""
        self.jobs.run(_FirstRead(session), owner=self)

    def _load_the_rest(self) -> None:
        """Load the other screens' modules while nobody waits: most of a first opening was reading modules."""
        if self.main is not None and self.jobs.is_open():
            self.jobs.run(_LoadScreens(), owner=self.main, lane=Lane.LONG)

    def _watch_trail(self, main: "MainWindow") -> None:
        from asn_desktop.views.shell.trail_watch import TrailWatch

        TrailWatch(main).look()

    def _offer_drafts(self, main: "MainWindow") -> None:
        from asn_desktop.views.shell.drafts import DraftsOffer

        DraftsOffer(main).look()

    def _note_write(self, moment: object) -> None:
        self._wrote = True
        if self.main is not None:
            self.main.backup_before_close = True
            self.main.show_backup_trouble(self.main.session.backup_trouble)

    def _back_up(self) -> None:
        if self.main is not None and self._wrote:
            self._wrote = False
            self.jobs.run(
                _BackUp(self.main.session, self.main.context.medium),
                owner=self.main,
                done=self._backed_up,
                title=BACKUP_TITLE,
                lane=Lane.HOLD,
            )

    def _backed_up(self, result: object) -> None:
        if self.main is not None:
            self.main.backup_before_close = self._wrote or bool(self.main.session.backup_trouble)
            self.main.show_backup_trouble(self.main.session.backup_trouble)
        self._show_backup()

    def _show_backup(self) -> None:
        from asn_desktop.presenters.backups import status_words
        from asn_desktop.services.backups import last_backup
        from asn_desktop.services.media import off_machine

        if self.main is not None:
            session = self.main.session
            last = last_backup(session)
            fresh = off_machine(session)
            outside, tone = ("", "") if session.latihan else (status_words(fresh), fresh.tone)
            local = last.astimezone().replace(tzinfo=None) if last else None
            self.main.show_backup(local, self._now(), outside, tone)

    def _main_closed(self) -> None:
        main, self.main = self.main, None
        if main is None:
            return
        self._backup_timer.stop()
        self._rest_timer.stop()
        geometry = bytes(main.saveGeometry().toBase64().data()).decode("ascii")
        self._remember(
            geometry=geometry,
            tahun=main.context.tahun,
            periode=main.context.periode.value,
            table_headers=dict(main.context.sizes),
            second_medium=main.context.medium,
            lock_minutes=main.context.lock_minutes,
            printer_shifts=dict(main.context.printer_shifts),
        )
        self._clear_clipboard()
        if main.leaving:
            self.jobs = JobRunner(self)
            self.start(somebody_else=main.switching)
        else:
            self.end()

    def _clear_clipboard(self) -> None:
        from asn_desktop.views.clipboard import clear_clipboard

        clear_clipboard()

    def _put_in_front(self, window: QWidget) -> None:
        before, self.window = self.window, window
        if before is not None:
            window.setGeometry(before.geometry())
            window.setWindowState(before.windowState() & Qt.WindowState.WindowMaximized)
        elif not (self.settings.geometry and window.restoreGeometry(_geometry(self.settings.geometry))):
            window.resize(*_SIZE)
            free = window.screen().availableSize()
            if free.width() < _SIZE[0] or free.height() < _SIZE[1]:  # a small screen, or one that is scaled
                window.setWindowState(Qt.WindowState.WindowMaximized)
        window.show()
        if before is not None:
            before.hide()
            before.deleteLater()

    def _remember(self, **changes: object) -> None:
        changed = replace(self.settings, **changes)  # type: ignore[arg-type]
        if changed == self.settings and self._settings_file.exists():
            return  # the same person in the same office again: nothing to flush to the disk
        self.settings = changed
        try:
            save_settings(self._settings_file, self.settings)
        except OSError as error:
            _log.warning("settings not written: %s", error)


class _WindowIsOver:
    """What follows when somebody left without a password of his own: the login, or the end."""

    def __init__(self, window: "OwnPasswordWindow", then: "Callable[[], object] | None") -> None:
        self._window, self._then = window, then

    def __call__(self, result: object) -> None:
        self._window.is_over = True
        if self._then is None:
            self._window.close()
        else:
            self._then()


class _LoadScreens:
    """Loads modules only, a screen at a time; no widget is made here."""

    def __call__(self, work: "Work") -> None:
        from asn_desktop.views.screens import registry

        names = ["asn_desktop.documents.layout", "asn_desktop.services.printing"]
        for name in [*names, *(entry.module for entry in registry.menu())]:
            work.step(0, 0, "")
            try:
                import_module(name)
            except Exception:  # whoever opens the screen is told
                _log.exception("%s cannot be loaded", name)
                return


class _FirstRead:
    """Reads what costs nothing, so that the worker's connection is there."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def __call__(self, work: object) -> None:
        with self._session.db.read():
            pass


class _BackUp:
    """Backs up in the worker what was done, and brings it to the second medium when that is there.

    A failure is kept in the session and shown as a banner: it keeps nobody from work.
    """

    def __init__(self, session: "Session", medium: str) -> None:
        self._session, self._medium = session, medium

    def __call__(self, work: "Work") -> None:
        from asn_desktop.services.backups import back_up_changes
        from asn_desktop.services.errors import ServiceError
        from asn_desktop.services.media import copy_when_plugged_in

        made = back_up_changes(self._session, "rutin", work)
        if made is not None and self._medium:
            try:
                copy_when_plugged_in(self._session, Path(self._medium), work)
            except ServiceError as error:
                self._session.backup_trouble = f"Salinan ke media kedua gagal. {error.sentence}"


def _clock() -> "datetime":
    """The local time; its module is loaded only now, after the login has been painted."""
    from datetime import datetime

    return datetime.now()


def _geometry(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "replace")))

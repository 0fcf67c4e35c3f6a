"""The main window: one screen in front, the way between them, keys that work everywhere, and a safe way
out.
"""

import functools
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.presenters.shell import waiting_words, work_words
from asn_desktop.services.changes import Changes
from asn_desktop.services.office import office_frame
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.error_report import report_error
from asn_desktop.views.dialogs.help import HelpDialog
from asn_desktop.views.dialogs.shortcuts import ShortcutsDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screen import Screen
from asn_desktop.views.screens import registry
from asn_desktop.views.shell.closing import Leaving
from asn_desktop.views.shell.finder import Finder
from asn_desktop.views.shell.idle import IdleWatch
from asn_desktop.views.shell.keys import WindowKeys
from asn_desktop.views.shell.lock import ScreenLock
from asn_desktop.views.shell.notices import Notices
from asn_desktop.views.shell.sidebar import Sidebar
from asn_desktop.views.shell.status_line import StatusLine
from asn_desktop.views.shell.top_bar import TopBar
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.toast import Toast

if TYPE_CHECKING:
    from asn_desktop.services.session import Session

NARROW_BELOW = 1000
_FRAME = 4


class MainWindow(QMainWindow):
    """Built after login. ``closed`` comes once the session is closed; ``leaving`` says whether to log in
    anew, ``switching`` whether as somebody else.
    """

    closed = Signal()

    def __init__(
        self, session: "Session", jobs: JobRunner, office: str, now: Callable[[], datetime] = datetime.now
    ) -> None:
        super().__init__()
        self.session = session
        self.jobs = jobs
        self.context = ScreenContext(session, jobs, self, now)
        # What the roles do not allow is not in the menu, nor behind its keys.
        self.entries = tuple(entry for entry in registry.menu() if self.context.may(*entry.izin))
        self._screens: dict[str, Screen] = {}
        self._pages: dict[str, QScrollArea] = {}
        self._current = ""
        self._folded_by_hand: bool | None = None
        self._closed = False
        self.leaving = self.switching = False
        self.backup_before_close = False
        self.setMinimumSize(640, 400)
        self._build(office)
        self.screen_lock = ScreenLock(self, self.front, self.context, self.screens)
        self.idle = IdleWatch(self.context)
        self._way_out = Leaving(self.context, self.screen_lock, self.screens)
        self._connect()
        self._show_office(office)
        self.keys = WindowKeys(
            self,
            self,
            [entry.key for entry in self.entries],
            (
                ("Ctrl+K", self.top.search.begin),
                ("Ctrl+/", self._show_shortcuts),
                ("F1", self._show_help),
                ("Ctrl+Z", self.undo),
                ("Ctrl+L", self.lock_screen),
            ),
        )
        theme.dress(self)

    def navigate(self, key: str, target: dict[str, object] | None = None) -> bool:
        """Bring a screen to the front; False when the one in front may not be left or the other fails."""
        if self._current and self._current != key and not self._may_leave(self._current):
            self.sidebar.show_current(self._current)
            return False
        screen = self.screen_of(key)
        if screen is None:
            self.sidebar.show_current(self._current)
            return False
        self._current = key
        self._let_go_of_focus()
        self.stack.setCurrentWidget(self._pages[key])
        self.sidebar.show_current(key)
        if not self.stack.isAncestorOf(self.focusWidget() or self):
            screen.setFocus(Qt.FocusReason.OtherFocusReason)
        screen.open_at(**(target or {}))
        return True

    def _let_go_of_focus(self) -> None:
        """A screen that is hidden with the cursor in it would hand it to any button of the next one."""
        focus = self.focusWidget()
        if focus is not None and self.stack.isAncestorOf(focus):
            focus.clearFocus()

    def current_screen(self) -> Screen | None:
        """The screen in front."""
        return self._screens.get(self._current)

    def screen_of(self, key: str) -> Screen | None:
        """The screen of a key, made when first asked for; None (and a report) when it cannot be made."""
        if key in self._screens:
            return self._screens[key]
        entry = next((entry for entry in registry.menu() if entry.key == key), None)
        if entry is None or not self.context.allowed(*entry.izin):
            return None
        try:
            screen = entry.load()(self.context)
        except Exception as error:  # noqa: BLE001 - one broken screen must not take the others along
            report_error(self, error)
            return None
        screen.setAccessibleName(entry.title)
        self._screens[key] = screen
        self._pages[key] = _page_of(screen)
        self.stack.addWidget(self._pages[key])
        self.finder.know(key, screen)
        return screen

    def show_backup(self, last: datetime | None, now: datetime, outside: str = "", tone: str = "") -> None:
        """Tell the status line how old the newest backup is, and the copy outside this machine."""
        self.status.show_backup(last, now, outside, tone)

    def show_backup_trouble(self, sentence: str) -> None:
        """A red banner above the screens; an empty sentence takes it away."""
        self.notices.trouble.show_text(sentence, Tone.BAD)

    def offer(self, sentence: str, action: str, on_action: Callable[[], object]) -> None:
        """A banner above the screens, for instance about drafts left from last time."""
        self.notices.offer(sentence, action, on_action)

    def warn(self, sentence: str) -> None:
        """A banner of its own about the office, which stays until the window is closed."""
        self.notices.warn(sentence)

    def lock_screen(self) -> None:
        """Ctrl+L, the menu, or nobody at the keyboard: hide everything until the same person is back."""
        self.screen_lock.lock()

    def switch_user(self) -> None:
        """Log out so that somebody else can log in; the login asks for his name."""
        self._log_out(switching=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave only when everything is safe; on any failure the window stays and says why."""
        if self._closed:
            event.accept()
            return
        event.ignore()
        self._way_out.begin(backup=self.backup_before_close)

    def changeEvent(self, event: QEvent) -> None:
        """Losing the window's focus puts drafts into safety."""
        super().changeEvent(event)
        if event.type() != QEvent.Type.ActivationChange or self.isActiveWindow():
            return
        screen = self.current_screen()
        if screen is not None and not self._way_out.is_under_way and not self.session.is_closed:
            screen.keep_draft()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the menu where room is short, unless the person chose otherwise."""
        super().resizeEvent(event)
        short = self.width() < px(NARROW_BELOW)
        narrow = short if self._folded_by_hand is None else self._folded_by_hand
        if narrow != self.sidebar.is_narrow():
            self.sidebar.set_narrow(narrow)
        self.top.set_compact(self.width() < px(1180))

    def _build(self, office: str) -> None:
        frame = self.frame = QWidget()
        frame.setProperty("role", "frame")
        frame.setProperty("practice", "true" if self.session.latihan else "false")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QHBoxLayout(frame)
        edge = px(_FRAME) if self.session.latihan else 0
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(0)
        self.sidebar = Sidebar(self.entries, office)
        self.finder = Finder(self.context, self.entries)
        self.top = TopBar(
            self.finder.look, self.session.actor, self.context.today(), latihan=self.session.latihan
        )
        self.stack = QStackedWidget()
        self.status = StatusLine()
        inside = QWidget()
        inside.setProperty("role", "ground")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notices = Notices(inside)
        self.notice, self.alarm = self.notices.offered, self.notices.alarm
        right = QVBoxLayout(inside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.notices)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        outer.addWidget(self.sidebar)
        outer.addWidget(inside, 1)
        self.front = QStackedWidget()
        self.front.addWidget(frame)
        self.setCentralWidget(self.front)
        self.toast = Toast(self.status, self.status.room_for_words)
        self._show_periode()

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.navigate)
        self.sidebar.folded.connect(self._folded)
        self.finder.navigated.connect(self._navigate_to)
        self.finder.command.connect(self._run_command)
        self.top.search.picked.connect(self.finder.pick)
        self.top.periode_chosen.connect(self._choose_periode)
        self.top.leave_wanted.connect(self._leave)
        self.top.lock_wanted.connect(self.lock_screen)
        self.top.switch_wanted.connect(self.switch_user)
        self.idle.idle.connect(self.lock_screen)
        self.screen_lock.turned.connect(self._turn_lock)
        self.screen_lock.switch_wanted.connect(self.switch_user)
        self._way_out.held.connect(self._hold)
        self._way_out.asking.connect(self.setEnabled)
        self._way_out.closed.connect(self._has_closed)
        self._way_out.failed.connect(self._has_failed_to_close)
        self.top.shortcuts_wanted.connect(self._show_shortcuts)
        self.context.navigated.connect(self._navigate_to)
        self.context.saved_at.connect(self.status.show_saved)
        self.context.unsaved.changed.connect(self.status.show_unsaved)
        self.context.unsaved.drafted.connect(self.status.show_drafted)
        self.context.toasted.connect(self.toast.say)
        self.context.periode_changed.connect(self._show_periode)
        self.context.leave_wanted.connect(self._leave)
        self.context.session_over.connect(self._session_over)
        self.context.bus.changed.connect(self._hear)
        self.jobs.step_shown.connect(self._show_step)
        self.jobs.step_shown.connect(self.screen_lock.show_work)
        self.jobs.running_changed.connect(self._running)
        self.jobs.running_changed.connect(self.screen_lock.end_work)
        self.jobs.waiting.connect(self._show_waiting)
        self.status.cancel_wanted.connect(self.jobs.cancel_long)

    def _navigate_to(self, key: str, target: dict[str, object]) -> None:
        self.navigate(key, target)

    def _may_leave(self, key: str) -> bool:
        screen = self._screens.get(key)
        if screen is None:
            return True
        try:
            return screen.can_leave()
        except Exception as error:  # noqa: BLE001 - what cannot be put into safety is not left
            self.context.fail(error)
            return False

    def code_proved(self) -> None:
        """The recovery code was typed from its paper: nothing asks for it any more."""
        self.context.publish(Changes.of({"kantor": ("*",)}))
        self.context.toast(tr("Kode pemulihan benar dan kini teruji."))

    def screens(self) -> tuple[Screen, ...]:
        """The screens that were opened so far."""
        return tuple(self._screens.values())

    def _turn_lock(self, locked: bool) -> None:
        self.keys.set_enabled(not locked)
        self.top.search.stop()
        self.idle.touch()

    def _hold(self, held: bool) -> None:
        if not held and not self._closed:
            self.leaving = self.switching = False
        self.setEnabled(not held)
        self.status.show_work(tr("Menutup data…") if held else "")

    def _has_closed(self, result: object) -> None:
        self._closed = True
        self.jobs.stop()
        self.screen_lock.drop()
        self.closed.emit()  # first: after logging out the login is shown, so that this is not the last window
        self.close()

    def _has_failed_to_close(self, error: object) -> None:
        self._closed = True  # the session is closed as far as it can be; the next attempt to leave succeeds
        self.screen_lock.drop()
        self.context.fail(error)

    def _leave(self) -> None:
        self._log_out(switching=False)

    def _log_out(self, *, switching: bool) -> None:
        if not self._way_out.is_under_way:
            self.leaving, self.switching = True, switching
        self.close()
        if not self._way_out.is_under_way and not self._closed:
            self.leaving = self.switching = False  # refused: closing the window later ends the program again

    def _session_over(self) -> None:
        """The session was closed below us (a restore); nothing can be saved any more, the login comes."""
        self.leaving = True
        self._has_closed(None)

    def _folded(self, narrow: bool) -> None:
        self._folded_by_hand = narrow

    def _choose_periode(self, tahun: int, periode: str) -> None:
        self.context.set_periode(tahun, JenisPeriode(periode))

    def _show_periode(self) -> None:
        self.top.show_periode(self.context.tahun, self.context.periode, self.context.dipakai)

    def _show_step(self, title: str, done: int, total: int, text: str) -> None:
        if title:
            self.status.show_work(" · ".join(part for part in (title, text) if part), done, total)

    def _show_waiting(self, title: str) -> None:
        self.status.show_waiting(waiting_words(title))

    def _running(self, count: int) -> None:
        titles = self.jobs.titles()
        if not titles and not self._way_out.is_under_way:
            self.status.show_work("")
        elif titles:
            self.status.show_work(work_words(titles))

    def _run_command(self, screen_key: str, command: str) -> None:
        if command == "shortcuts":
            self._show_shortcuts()
        elif command == "leave":
            self._leave()
        elif command == "lock":
            self.lock_screen()
        elif command == "switch":
            self.switch_user()
        elif self.navigate(screen_key):
            screen = self.current_screen()
            if screen is not None:
                screen.run_command(command)

    def _show_shortcuts(self) -> None:
        screen = self.current_screen()
        ShortcutsDialog(self, screen.shortcuts() if screen is not None else ()).open()

    def undo(self) -> None:
        """Ctrl+Z outside text fields: the screen's own undo, else the last saved action by name."""
        screen = self.current_screen()
        if screen is None or not screen.undo():
            self.context.undoing.ask_last()

    def _show_help(self) -> None:
        screen = self.current_screen()
        HelpDialog(self, self._current, screen.shortcuts() if screen is not None else ()).open()

    def _hear(self, changes: Changes, asked_by: object) -> None:
        if changes.touches("kantor"):
            self.context.read(self, functools.partial(office_frame, self.session), self._office_changed)

    def _office_changed(self, found: tuple[str, tuple[JenisPeriode, ...]]) -> None:
        office, self.context.dipakai = found
        self._show_office(office)

    def _show_office(self, office: str) -> None:
        self._show_periode()
        self.sidebar.set_office(office)
        mark = [tr("LATIHAN")] if self.session.latihan else []
        self.screen_lock.set_title(" · ".join(["ASN Desktop", office, *mark]))


def _page_of(screen: Screen) -> QScrollArea:
    """The screen in a page that scrolls where large text meets a small window, instead of squeezing it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(screen)
    return area

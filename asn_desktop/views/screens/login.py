"""The login: painted at once, everything heavy is loaded in the worker while the password is typed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from asn_desktop.presenters.login import LoginState, folder_words
from asn_desktop.services.work import Work
from asn_desktop.views import theme
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.banner import Banner
from asn_desktop.views.widgets.basics import ElidedLabel, button, column, icon_button, label, row, set_veiled
from asn_desktop.views.widgets.countdown import Countdown
from asn_desktop.views.widgets.entry import ENTRY_WIDTH, entry_card, fill_window

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from asn_desktop.services.session import Session

_AFTER_PAINT_MS = 30


class LoginWindow(QWidget):
    """``opened`` carries the Session; ``folder_chosen`` another folder; ``new_wanted`` asks for the
    first-run wizard, ``restore_wanted`` for the way back to a backup.
    """

    opened = Signal(object)
    folder_chosen = Signal(object)
    new_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, state: LoginState, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self._jobs = state, jobs
        self._warmed = False
        self.practice: Banner | None = None
        self._problem: Banner | None = None
        self._caps: Banner | None = None
        fill_window(self, self._middle())
        self._begin()
        theme.dress(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Load the rest once this was painted for the first time."""
        super().paintEvent(event)
        if not self._warmed:
            self._warmed = True
            QTimer.singleShot(_AFTER_PAINT_MS, self._warm_up)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when letters come out as if Caps Lock were on; Down opens the list of users."""
        if watched is self.password and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if text.isalpha():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._warn_of_capitals(text.isupper() != shift and text.upper() != text.lower())
        elif watched is self.user and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() != Qt.Key.Key_Down:
                return False
            self._choose_user()
            return True
        return False

    @property
    def problem(self) -> Banner:
        """Why nobody came in, or what went before; made when there is something to say."""
        if self._problem is None:
            self._problem = Banner(parent=self._card)
            self._above.addWidget(self._problem)
        return self._problem

    def tell(self, sentence: str) -> None:
        """Say what went well just before."""
        self.problem.show_text(sentence, Tone.GOOD)

    def sign_in(self) -> None:
        """Try to open the office with what is typed; not while it has to be waited."""
        if not self.enter.isEnabled():
            return
        user, password = self.user.text().strip(), self.password.text()
        missing = self.state.missing(user, password)
        if missing:
            self.problem.show_text(tr(missing), Tone.WARN)
            (self.user if not user else self.password).setFocus()
            return
        self._busy(True, tr("Membuka data…"))
        self._jobs.run(
            _Open(self.state, user, password), owner=self, done=self.opened.emit, failed=self._refused
        )

    def _middle(self) -> QVBoxLayout:
        self._card = entry_card()
        self._above, self._below = column(gap=10), column(gap=10)
        self.user = QLineEdit()
        self.user.setAccessibleName(tr("Nama pengguna"))
        several = len(self.state.office.users) > 1
        self.users = icon_button("chevron-down", tr("Pilih pengguna"), self._choose_user) if several else None
        if self.users is not None:
            self.users.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab leads to the password; Down opens it
            self.user.installEventFilter(self)
        self.password = QLineEdit()
        set_veiled(self.password)
        self.password.setAccessibleName(tr("Kata sandi"))
        self.password.installEventFilter(self)
        self.eye = icon_button("eye", tr("Tampilkan kata sandi"), self._show_password)
        self.eye.setCheckable(True)
        self.enter = button(tr("&Masuk"), "primary", "log-in", self.sign_in)
        self.countdown = Countdown(self.enter, self)
        self.user.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.sign_in)
        self.forgot = button(tr("&Lupa kata sandi?"), "link", on_click=self._ask_for_paper)
        marks = [label(tr("LATIHAN"), "practice")] if self.state.is_practice else []
        captions = (label(tr("Nama pengguna"), "field"), label(tr("Kata sandi"), "field"))
        captions[0].setBuddy(self.user)
        captions[1].setBuddy(self.password)
        self._card.add(
            row(label(tr("Masuk ke data kantor"), "title"), None, *marks),
            self._above,
            column(captions[0], row(self.user, *([self.users] if self.users else []), gap=4), gap=4),
            column(captions[1], row(self.password, self.eye, gap=4), gap=4),
            self._below,
            2,
            self.enter,
            row(self.forgot, None),
        )
        self._folder = ElidedLabel("", "small")
        self.other = button(tr("Buka kantor lain…"), "link", on_click=self._ask_folder)
        self.new = button(tr("Buat kantor baru…"), "link", on_click=self.new_wanted.emit)
        self.restore = button(tr("Pulihkan cadangan…"), "link", on_click=self.restore_wanted.emit)
        block = QWidget()
        block.setFixedWidth(px(ENTRY_WIDTH))
        links = row(self.other, self.new, self.restore, None, gap=0)
        block.setLayout(column(self._card, self._folder, links))
        layout = column(None, row(None, block, None), None)
        layout.setContentsMargins(px(20), px(16), px(20), px(16))
        return layout

    def _begin(self) -> None:
        self.user.setText(self.state.user)
        self.password.setText(self.state.password)
        self._folder.setText(tr("Folder data: {}").format(folder_words(self.state.folder)))
        if self.state.is_practice and self.state.password:
            self.eye.setChecked(True)
            self._show_password()
            self.practice = Banner(parent=self._card)
            self._above.addWidget(self.practice)
            self.practice.show_text(
                tr(
                    "Kantor rekaan untuk mencoba. Pengguna {} dan kata sandi sudah diisikan; "
                    "cukup tekan Masuk."
                ).format(self.state.user),
                Tone.INFO,
            )
        self.forgot.setVisible(not self.state.trouble())
        if self.state.trouble():
            self.problem.show_text(tr(self.state.trouble()), Tone.BAD)
        ready = self.enter if self.state.password else self.password
        (ready if self.state.user else self.user).setFocus()
        self.countdown.start(self.state.wait_left())

    def _warm_up(self) -> None:
        from asn_desktop.views.qt_classes import make_classes  # not before the first paint

        if self._jobs.is_open():
            make_classes()
            self._jobs.run(_WarmUp(self.state), owner=self, failed=self._cannot_load)

    def _cannot_load(self, error: object) -> None:
        from asn_desktop.views.dialogs.error_report import report_error  # not before the first paint

        if isinstance(error, BaseException):
            report_error(self, error)

    def _refused(self, error: object) -> None:
        from asn_desktop.services.errors import CannotOpen, ServiceError

        self._busy(False)
        if isinstance(error, ServiceError):
            self.problem.show_text(error.sentence, Tone.BAD)
        else:
            self._cannot_load(error)
        if isinstance(error, CannotOpen) and error.cause in ("kata_sandi", "tunggu"):
            wrong = self.state.wrong() if error.cause == "kata_sandi" else 0
            self.password.selectAll()
            self.countdown.start(max(wrong, self.state.wait_left()))
        self.password.setFocus()

    def _busy(self, busy: bool, text: str = "") -> None:
        others = (self.other, self.new, self.restore, self.forgot)
        for widget in (self.user, self.password, self.enter, *others):
            widget.setEnabled(not busy)
        self.enter.setText(text or tr("&Masuk"))
        if busy and self._problem is not None:
            self._problem.show_text("", Tone.BAD)

    def _warn_of_capitals(self, on: bool) -> None:
        if on and self._caps is None:
            self._caps = Banner(tr("Huruf besar aktif? Periksa tombol Caps Lock."), Tone.WARN)
            self._below.addWidget(self._caps)
        if self._caps is not None:
            self._caps.setVisible(on)

    def _show_password(self) -> None:
        shown = self.eye.isChecked()
        set_veiled(self.password, not shown)

    def _choose_user(self) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setMinimumWidth(self.user.width())
        for name in self.state.office.users:
            menu.addAction(name.replace("&", "&&")).setData(name)
        menu.triggered.connect(self._take_user)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.user.mapToGlobal(QPoint(0, self.user.height())))

    def _take_user(self, action: "QAction") -> None:
        self.user.setText(str(action.data()))
        self.password.setFocus()

    def _ask_for_paper(self) -> None:
        from asn_desktop.views.dialogs.forgotten import ForgottenDialog

        dialog = ForgottenDialog(self.state, self._jobs, self)
        dialog.opened.connect(self.opened)
        dialog.open()

    def _ask_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(
            self, tr("Pilih folder data kantor"), str(self.state.folder)
        )
        if chosen:
            self.folder_chosen.emit(Path(chosen))


class _Open:
    """Opens the office in the worker."""

    def __init__(self, state: LoginState, user: str, password: str) -> None:
        self._state, self._user, self._password = state, user, password

    def __call__(self, work: Work) -> "Session":
        return self._state.door.open(self._state.folder, self._user, self._password)


class _WarmUp:
    """Loads what opening needs, in the worker."""

    def __init__(self, state: LoginState) -> None:
        self._state = state

    def __call__(self, work: Work) -> None:
        self._state.door.warm_up()

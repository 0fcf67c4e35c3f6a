"""The login: painted at once, everything heavy is loaded in the worker while the password is typed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from asn_desktop.presenters.login import LoginState, folder_words
from asn_desktop.services.work import Work
from asn_desktop.views import theme
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.banner import Banner
from asn_desktop.views.widgets.basics import (
    Card,
    ElidedLabel,
    button,
    column,
    icon_button,
    icon_label,
    label,
    row,
)

if TYPE_CHECKING:
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
        self.setProperty("role", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("ASN Desktop")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._ready_again)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(_side())
        whole.addLayout(self._middle(), 1)
        self._begin()
        theme.dress(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Load the rest once this was painted for the first time."""
        super().paintEvent(event)
        if not self._warmed:
            self._warmed = True
            QTimer.singleShot(_AFTER_PAINT_MS, self._warm_up)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when letters come out as if Caps Lock were on."""
        if watched is self.password and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if text.isalpha():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._warn_of_capitals(text.isupper() != shift and text.upper() != text.lower())
        return False

    @property
    def problem(self) -> Banner:
        """Why nobody came in; made when there is something to say."""
        if self._problem is None:
            self._problem = Banner(parent=self._card)
            self._above.addWidget(self._problem)
        return self._problem

    def sign_in(self) -> None:
        """Try to open the office with what is typed."""
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
        self._card = Card(margin=GAP.XL)
        self._card.setFixedWidth(px(400))
        self._card.body.setContentsMargins(px(28), px(24), px(28), px(24))
        self._card.body.setSpacing(px(10))
        self._above, self._below = column(gap=10), column(gap=10)
        self.user = QLineEdit()
        self.user.setAccessibleName(tr("Nama pengguna"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Kata sandi"))
        self.password.installEventFilter(self)
        self.eye = icon_button("eye", tr("Tampilkan kata sandi"), self._show_password)
        self.eye.setCheckable(True)
        self.enter = button(tr("&Masuk"), "primary", "log-in", self.sign_in)
        self.user.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.sign_in)
        marks = [label(tr("LATIHAN"), "practice")] if self.state.is_practice else []
        captions = (label(tr("Nama pengguna"), "field"), label(tr("Kata sandi"), "field"))
        captions[0].setBuddy(self.user)
        captions[1].setBuddy(self.password)
        self._card.add(
            row(label(tr("Masuk ke data kantor"), "title"), None, *marks),
            self._above,
            column(captions[0], self.user, gap=4),
            column(captions[1], row(self.password, self.eye, gap=4), gap=4),
            self._below,
            2,
            self.enter,
        )
        self._folder = ElidedLabel("", "small")
        self.other = button(tr("Buka kantor lain…"), "link", on_click=self._ask_folder)
        self.new = button(tr("Buat kantor baru…"), "link", on_click=self.new_wanted.emit)
        self.restore = button(tr("Pulihkan cadangan…"), "link", on_click=self.restore_wanted.emit)
        block = QWidget()
        block.setFixedWidth(px(400))
        links = row(self.other, self.new, self.restore, None, gap=12)
        block.setLayout(column(self._card, self._folder, links))
        layout = column(None, row(None, block, None), None)
        layout.setContentsMargins(px(20), px(16), px(20), px(16))
        return layout

    def _begin(self) -> None:
        self.user.setText(self.state.user)
        self.password.setText(self.state.password)
        self._folder.setText(tr("Folder data: {}").format(folder_words(self.state.folder)))
        if self.state.is_practice:
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
        if self.state.trouble():
            self.problem.show_text(tr(self.state.trouble()), Tone.BAD)
        (self.enter if self.state.is_practice else self.password if self.state.user else self.user).setFocus()

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
        if isinstance(error, CannotOpen) and error.cause == "kata_sandi":
            seconds = self.state.wrong()
            self.problem.show_text(error.sentence, Tone.BAD)
            self.password.selectAll()
            self.enter.setEnabled(False)
            self._wait.start(seconds * 1000)
        elif isinstance(error, ServiceError):
            self.problem.show_text(error.sentence, Tone.BAD)
        else:
            self._cannot_load(error)
        self.password.setFocus()

    def _ready_again(self) -> None:
        self.enter.setEnabled(True)

    def _busy(self, busy: bool, text: str = "") -> None:
        for widget in (self.user, self.password, self.other, self.new, self.restore, self.enter):
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
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _ask_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(
            self, tr("Pilih folder data kantor"), str(self.state.folder)
        )
        if chosen:
            self.folder_chosen.emit(Path(chosen))


def _side() -> QFrame:
    """The dark panel with what the program is for."""
    side = QFrame()
    side.setProperty("role", "sidebar")
    side.setFixedWidth(px(330))
    layout = QVBoxLayout(side)
    layout.setContentsMargins(px(30), px(30), px(26), px(24))
    layout.setSpacing(px(8))
    layout.addLayout(
        row(icon_label("landmark", "nav_strong", 28), label("ASN Desktop", "brand-large"), None, gap=10)
    )
    layout.addWidget(
        label(
            tr(
                "Data pegawai, pelatihan, dan penilaian kinerja: tercatat rapi, tercetak resmi, "
                "tanpa internet."
            ),
            "nav-text",
            wrap=True,
        )
    )
    layout.addStretch(1)
    for icon, text in (
        (
            "clipboard-check",
            tr("SKP dan evaluasi sesuai PermenPANRB 6/2022, dengan pratinjau formulir resmi"),
        ),
        ("shield-check", tr("Data tersandi di komputer ini; tidak ada yang dikirim ke luar")),
        ("save", tr("Tersimpan sendiri saat mengetik, dengan cadangan yang diuji")),
    ):
        line = row(icon_label(icon, "nav_ink", 18), label(text, "nav-text", wrap=True), gap=12)
        line.setStretch(1, 1)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addLayout(line)
        layout.addSpacing(px(6))
    layout.addStretch(2)
    return side


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

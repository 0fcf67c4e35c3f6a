"""What is seen while the screen is locked: who may unlock it, how far long work is; no data of anybody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.banner import Banner
from asn_desktop.views.widgets.basics import (
    ElidedLabel,
    button,
    column,
    icon_button,
    icon_label,
    label,
    row,
    set_veiled,
)
from asn_desktop.views.widgets.countdown import Countdown
from asn_desktop.views.widgets.entry import ENTRY_WIDTH, entry_card
from asn_desktop.views.widgets.progress import bar_range


class LockPage(QWidget):
    """``tried`` carries a typed password; ``switch_wanted`` asks to log in as somebody else."""

    tried = Signal(str)
    switch_wanted = Signal()

    def __init__(self, user: str, *, latihan: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Layar terkunci"))
        self.problem = Banner(parent=self)
        self.password = QLineEdit()
        set_veiled(self.password)
        self.password.setAccessibleName(tr("Kata sandi {}").format(user))
        self.password.returnPressed.connect(self._try)
        self.eye = icon_button("eye", tr("Tampilkan kata sandi"), self._show_password)
        self.eye.setCheckable(True)
        self.unlock = button(tr("&Buka kunci"), "primary", "lock", self._try)
        self.countdown = Countdown(self.unlock, self)
        self.switch = button(tr("&Ganti pengguna…"), "link", on_click=self.switch_wanted.emit)
        caption = label(tr("Kata sandi"), "field")
        caption.setBuddy(self.password)
        marks = [label(tr("LATIHAN"), "practice")] if latihan else []
        who = row(label(tr("Pengguna"), "muted"), ElidedLabel(user, "strong"))
        who.setStretch(1, 1)
        card = entry_card()
        card.add(
            row(icon_label("lock", "brand", 22), label(tr("Layar terkunci"), "title"), None, *marks, gap=10),
            label(
                tr("Isian yang belum disimpan tetap ada dan dapat dilanjutkan setelah kunci dibuka."),
                "muted",
                wrap=True,
            ),
            self.problem,
            who,
            column(caption, row(self.password, self.eye, gap=4), gap=4),
            2,
            self.unlock,
            row(self.switch, None),
        )
        self._work = ElidedLabel("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Kemajuan pekerjaan"))
        block = QWidget()
        block.setFixedWidth(px(ENTRY_WIDTH))
        block.setLayout(column(card, self._work, self._bar, gap=GAP.S))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(16), px(20), px(16))
        whole.addLayout(column(None, row(None, block, None), None))
        self.show_work("")

    def begin(self) -> None:
        """Ready for a password."""
        self.set_busy(False)
        self.end()
        self.problem.show_text("")
        self.password.setFocus()

    def end(self) -> None:
        """It is unlocked, or the data is closed: the password stays nowhere."""
        self.password.clear()
        self.eye.setChecked(False)
        self._show_password()

    def say(self, sentence: str) -> None:
        """Say why it stays locked."""
        self.problem.show_text(sentence, Tone.BAD)

    def set_busy(self, busy: bool) -> None:
        """A password is being tried, or the data is being closed."""
        for widget in (self.password, self.eye, self.switch, self.unlock):
            widget.setEnabled(not busy)
        if not busy:
            self.countdown.go_on()

    def show_work(self, title: str, done: int = 0, total: int = 0) -> None:
        """Say what goes on behind the lock, by its kind only; empty: nothing."""
        self._work.setText(tr("Masih berjalan: {}").format(title) if title else "")
        value, most = bar_range(done, total)
        self._bar.setRange(0, most)
        self._bar.setValue(value)
        for widget in (self._work, self._bar):
            widget.setVisible(bool(title))

    def work_text(self) -> str:
        """What is said about the work."""
        return self._work.accessibleName()

    def _try(self) -> None:
        if not self.unlock.isEnabled():
            return
        if self.password.text():
            self.tried.emit(self.password.text())
        else:
            self.problem.show_text(tr("Kata sandi belum diisi."), Tone.WARN)
            self.password.setFocus()

    def _show_password(self) -> None:
        shown = self.eye.isChecked()
        set_veiled(self.password, not shown)

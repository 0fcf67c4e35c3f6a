"""The line of trust at the lower edge: what is saved, how old the backup is, what is being worked on."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from asn_desktop.presenters.shell import (
    backup_is_old,
    backup_words,
    draft_words,
    saved_words,
    unsaved_words,
)
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, icon_label, label, row, set_property
from asn_desktop.views.widgets.progress import bar_range


class StatusLine(QFrame):
    """``cancel_wanted`` asks to stop the work that goes on."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "statusline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(27))
        self._saved = label(saved_words(None))
        self._saved_last: datetime | None = None
        self._unsaved, self._drafted = 0, False
        self._waiting = label("")
        self._backup = label("")
        self._cipher = label(tr("Data tersandi"))
        self._work = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(120))
        self._bar.setAccessibleName(tr("Kemajuan pekerjaan"))
        self._cancel = button(tr("Batalkan"), "link", on_click=self._stop)
        self._cancel.setFixedHeight(px(22))
        line = row(
            icon_label("shield-check", "good", 15),
            self._cipher,
            label("·"),
            self._saved,
            label("·"),
            self._backup,
            None,
            self._waiting,
            self._work,
            self._bar,
            self._cancel,
            gap=6,
        )
        line.setContentsMargins(px(20), 0, px(14), 0)
        self._line = line
        self.setLayout(line)
        self.show_work("")
        self.show_waiting("")

    def show_saved(self, moment: datetime | None) -> None:
        """Say when something was saved last."""
        self._saved_last = moment
        self._tell_saved()

    def show_unsaved(self, count: int) -> None:
        """Say how many entries hold something that is not on the disk yet."""
        self._unsaved = count
        self._tell_saved()

    def show_drafted(self, drafted: bool) -> None:
        """Say whether some entry holds what only a draft has stored."""
        self._drafted = drafted
        self._tell_saved()

    def show_waiting(self, words: str) -> None:
        """Say what a save or a draft waits for; empty: for nothing."""
        self._waiting.setText(tr(words))
        self._waiting.setVisible(bool(words))

    def _tell_saved(self) -> None:
        safe = draft_words() if self._drafted else saved_words(self._saved_last)
        words = unsaved_words(self._unsaved) if self._unsaved else safe
        self._saved.setText(tr(words))
        set_property(self._saved, "tone", "warn" if self._unsaved else "")

    def show_backup(self, last: datetime | None, now: datetime, outside: str = "", tone: str = "") -> None:
        """Say how old the newest backup is; ``outside`` with its tone says when none is off this machine."""
        self._backup.setText(tr(" · ".join(part for part in (backup_words(last, now), outside) if part)))
        set_property(self._backup, "tone", tone or ("warn" if backup_is_old(last, now) else ""))

    def show_work(self, text: str, done: int = 0, total: int = 0) -> None:
        """Say what is worked on; an empty text: nothing."""
        self._work.setText(text)
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(bool(text))
        value, most = bar_range(done, total)
        self._bar.setRange(0, most)
        self._bar.setValue(value)
        self._cancel.setEnabled(True)

    def room_for_words(self) -> int:
        """Pixels from the left edge that hold no button and no progress: a message may lie over them."""
        if not self._work.isVisibleTo(self):
            return self.width()
        self._line.activate()  # what was shown just now has its place only then
        return self._work.x()

    def text(self) -> str:
        """Everything the line says now."""
        parts = (self._saved.text(), self._backup.text(), self._waiting.text(), self._work.text())
        return " · ".join(part for part in parts if part)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.cancel_wanted.emit()

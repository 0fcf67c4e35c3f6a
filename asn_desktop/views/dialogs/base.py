"""The base of every dialog: freed on close, never larger than the screen, buttons always in sight."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from asn_desktop.views import theme
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.widgets.basics import button, label

MAX_WIDTH = 900
MAX_HEIGHT = 520
_open_dialogs: set["Dialog"] = set()  # one without a parent would be collected while it is shown


@runtime_checkable
class Lockable(Protocol):
    """A window that can hide everything."""

    def lock_screen(self) -> None:
        """Hide it until the same person proves himself."""


def open_dialogs() -> tuple["Dialog", ...]:
    """The dialogs that were opened and not answered yet, also those that a lock has hidden."""
    return tuple(dialog for dialog in _open_dialogs if isValid(dialog))


class Dialog(QDialog):
    """Contents go into ``body``, which scrolls; buttons stand outside it. Open with ``open()``."""

    def __init__(
        self, title: str, parent: QWidget | None = None, *, width: int = 560, heading: bool = True
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._width = px(width)
        page = QWidget()
        page.setProperty("role", "page")
        self.body = QVBoxLayout(page)
        self.body.setContentsMargins(px(GAP.XL), px(GAP.L), px(GAP.XL), px(GAP.L))
        self.body.setSpacing(px(GAP.M))
        self.heading = label(title, "heading", wrap=True)
        self.heading.setVisible(heading)
        if heading:
            self.body.addWidget(self.heading)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(page)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(px(GAP.XL), px(GAP.S), px(GAP.XL), px(GAP.M))
        self.foot.setSpacing(px(GAP.S))
        self.foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(self.foot)
        self.finished.connect(self._forget)
        QShortcut(QKeySequence("Ctrl+L"), self, self._lock)

    def add_button(
        self,
        text: str,
        role: str = "secondary",
        icon: str = "",
        on_click: Callable[[], object] | None = None,
        *,
        default: bool = False,
    ) -> QPushButton:
        """Put a button at the right end; ``default`` answers to Enter."""
        made = button(text, role, icon, on_click)
        if default:
            made.setAutoDefault(True)
            made.setDefault(True)
        self.foot.addWidget(made)
        return made

    def keep_draft(self) -> None:
        """Put what is typed into the draft now; dialogs without a draft have nothing to keep."""

    def loses_text(self) -> bool:
        """Whether readable text was typed here that no draft keeps."""
        return any(
            line.isModified() and line.text() and line.echoMode() is QLineEdit.EchoMode.Normal
            for line in self.findChildren(QLineEdit)
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the contents want, as far as the screen allows."""
        _open_dialogs.add(self)
        theme.dress(self)
        self._clamp()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not while it writes, which shuts it: its answer, as a phrase that is shown once, would be lost."""
        if self.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled):
            event.ignore()
        else:
            super().closeEvent(event)

    def _forget(self, result: int) -> None:
        _open_dialogs.discard(self)

    def _lock(self) -> None:
        """Ctrl+L also where a form is open."""
        above = self.parentWidget()
        while above is not None:
            window = above.window()
            if isinstance(window, Lockable):
                window.lock_screen()
                return
            above = window.parentWidget()

    def _forget_measures(self) -> None:
        """What appeared deep within just now is measured too; Qt itself tells the outer layouts later."""
        for part in reversed(self._page.findChildren(QWidget)):
            part.updateGeometry()
            if (inner := part.layout()) is not None:
                inner.invalidate()
        if (outer := self._page.layout()) is not None:
            outer.invalidate()

    def _clamp(self) -> None:
        width = min(self._width, MAX_WIDTH)
        free = self.screen().availableGeometry().size() if self.screen() else QSize(MAX_WIDTH, MAX_HEIGHT)
        width = min(width, free.width() - 16)
        layout = self._page.layout()
        self._forget_measures()
        wanted = self._page.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            # What the area holds against the height, so that it does not scroll by a few pixels.
            wanted = max(layout.totalHeightForWidth(width), self._page.minimumSizeHint().height())
        height = wanted + self.foot.sizeHint().height() + px(14)
        self.resize(width, max(px(120), min(height, MAX_HEIGHT, free.height() - 40)))

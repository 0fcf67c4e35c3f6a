"""Takes every other window of the program out of sight, and gives the dialogs back as they were."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid

from asn_desktop.views.dialogs.base import Dialog, open_dialogs

_Entry = tuple[Dialog, QRect | None, QWidget | None]
_UNSEEN = Qt.WidgetAttribute.WA_DontShowOnScreen


class Curtain(QObject):
    """While it is drawn nothing but ``stage`` can be seen, also nothing that opens meanwhile."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self._hidden: list[_Entry] = []
        self._kept_off: list[QWidget] = []  # what opened behind it, lists of suggestions, too
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(0)
        self._look.timeout.connect(self._hide_all)

    def draw(self) -> None:
        """Hide everything now, and from now on."""
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        QToolTip.hideText()
        self._hide_all()

    def lift(self) -> None:
        """Show the dialogs again that nobody has closed meanwhile, the undermost first."""
        if self._look.isActive():
            self._look.stop()
            self._hide_all()  # what opened just now: it comes back with the others
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        for widget in filter(isValid, self._kept_off):
            widget.setAttribute(_UNSEEN, False)
        self._kept_off.clear()
        left, self._hidden = [entry for entry in self._hidden if entry[0] in open_dialogs()], []
        for dialog, place, focus in sorted(left, key=_depth):
            dialog.show()
            if place is not None:
                dialog.setGeometry(place)
            if focus is not None and isValid(focus):
                focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """The data is closed: what was hidden is ended without a question."""
        for dialog in open_dialogs():
            QDialog.done(dialog, 0)
        self.lift()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What opens behind the curtain is hidden before anybody could read it."""
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._stage
            and watched.windowType() is not Qt.WindowType.ToolTip
        ):
            watched.setAttribute(_UNSEEN)
            self._kept_off.append(watched)
            self._look.start()
        return False

    def _hide_all(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        shown = [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible()
            and widget is not self._stage
            and widget.windowType() is not Qt.WindowType.ToolTip
        ]
        dialogs = [widget for widget in shown if isinstance(widget, Dialog)]
        for entry in sorted(map(_as_it_is, dialogs), key=_depth, reverse=True):
            self._hidden.append(entry)
            entry[0].hide()
        for widget in shown:
            if isValid(widget) and not isinstance(widget, Dialog):
                widget.close()  # a question to choose a file: nothing was chosen


def _as_it_is(dialog: Dialog) -> _Entry:
    """With its place, unless it never had one on the screen."""
    place = None if dialog.testAttribute(_UNSEEN) else dialog.geometry()
    return dialog, place, dialog.focusWidget()


def _depth(entry: _Entry) -> int:
    """How many windows stand below it."""
    depth, above = 0, entry[0].parentWidget()
    while above is not None:
        depth, above = depth + 1, above.window().parentWidget()
    return depth

"""The menu at the left: names and sections, or icons alone when there is little room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.views import theme
from asn_desktop.views.screens.registry import ScreenEntry
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import icon_label, label, row, set_property

WIDE = 212
NARROW = 62


class _Lines(QScrollArea):
    """Scrolls to the line of the screen in front, also when the window gets lower."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._current: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    def show_line(self, line: QWidget) -> None:
        """Bring a line into sight."""
        self._current = line
        self.ensureWidgetVisible(line, 0, px(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room: the line in front stays in sight."""
        super().resizeEvent(event)
        if self._current is not None:
            self.ensureWidgetVisible(self._current, 0, px(8))


class Sidebar(QFrame):
    """``chosen`` carries the key of the pressed line."""

    chosen = Signal(str)
    folded = Signal(bool)

    def __init__(self, entries: Sequence[ScreenEntry], office: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries = tuple(entries)
        self._narrow = False
        self._sections: list[QLabel] = []
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(10), px(12), px(10), px(8))
        whole.setSpacing(px(4))
        self._name = label("ASN Desktop", "brand")
        self._head = row(icon_label("landmark", "nav_strong", 20), self._name, None, gap=8)
        self._head.setContentsMargins(px(6), 0, 0, 0)
        whole.addLayout(self._head)
        self.office = label("", "office", wrap=True)
        self.set_office(office)
        self.office.setContentsMargins(px(8), 0, 0, 0)
        whole.addWidget(self.office)
        whole.addWidget(self._menu(), 1)
        self._fold = self._line("panel-left", tr("Ciutkan menu"))
        self._fold.clicked.connect(self._toggle)
        whole.addWidget(self._fold)
        self.set_narrow(False)

    def set_office(self, office: str) -> None:
        """Show another office name: its first part, wrapped; the whole of it as a tooltip."""
        self.office.setText(office.partition(" · ")[0])
        self.office.setToolTip(office)

    def show_current(self, key: str) -> None:
        """Mark the line of the screen in front (emits nothing)."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            self._area.show_line(self._buttons[key])

    def is_narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:
        """Show names, or icons alone with tooltips."""
        self._narrow = narrow
        self.setFixedWidth(px(NARROW if narrow else WIDE))
        self._name.setVisible(not narrow)
        self.office.setVisible(not narrow)
        for section in self._sections:
            section.setVisible(not narrow)
        for entry in self._entries:
            made = self._buttons[entry.key]
            made.setText("" if narrow else f"  {entry.title}")
            made.setToolTip(entry.title if narrow else "")
            set_property(made, "narrow", "true" if narrow else "false")
        words = tr("Lebarkan menu") if narrow else tr("Ciutkan menu")
        self._fold.setText("" if narrow else f"  {words}")
        self._fold.setToolTip(words if narrow else "")
        self._fold.setAccessibleName(words)
        set_property(self._fold, "narrow", "true" if narrow else "false")

    def _menu(self) -> QWidget:
        page = QWidget()
        page.setProperty("role", "page")
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, px(4), 0, 0)
        lines.setSpacing(0)
        section = ""
        for entry in self._entries:
            if entry.section and entry.section != section:
                title = label(entry.section, "nav-section")
                title.setContentsMargins(px(14), px(6), 0, px(2))
                lines.addWidget(title)
                self._sections.append(title)
            section = entry.section
            made = self._line(entry.icon, entry.title)
            made.setCheckable(True)
            made.setProperty("key", entry.key)
            made.clicked.connect(self._press)
            self._group.addButton(made)
            self._buttons[entry.key] = made
            lines.addWidget(made)
        lines.addStretch(1)
        self._area = _Lines(page)
        return self._area

    def _line(self, icon: str, title: str) -> QPushButton:
        made = QPushButton(f"  {title}")
        made.setProperty("role", "nav")
        made.setIcon(theme.icon(icon, "nav_ink", "nav_strong"))
        made.setIconSize(QSize(px(18), px(18)))
        made.setAccessibleName(title)
        made.setAutoDefault(False)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.chosen.emit(str(sender.property("key")))

    def _toggle(self) -> None:
        self.set_narrow(not self._narrow)
        self.folded.emit(self._narrow)

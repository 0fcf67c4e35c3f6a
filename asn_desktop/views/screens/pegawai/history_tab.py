"""Riwayat: every kind of record of a person; a new record type of a pegawai appears by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.fields.spec import RecordType
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.record_columns import columns_of, history_types
from asn_desktop.views.screens.pegawai.record_section import RecordSection
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button
from asn_desktop.views.widgets.flow import FlowLayout
from asn_desktop.views.widgets.inputs import Combo

_SHARE = 3  # where the buttons would take more than a third of the height, one list of kinds stands for them


class HistoryTab(Tab):
    """Above, the kinds of which the person has some or should have, the others in a menu, in a low window all
    of them in one list; below, one table.

    Arrows choose a kind, Tab goes to its table; there Insert adds, Enter changes, Delete removes.
    """

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Riwayat"), parent)
        self._context = context
        self._opened: OpenFile | None = None
        self._types = {kind.key: kind for kind in history_types()}
        self._sections: dict[str, RecordSection] = {}
        self._current = next(kind.key for kind in history_types() if kind.expected)

    def build(self, page: QWidget) -> None:
        """A button per kind, and the table of the first one that everybody has."""
        self.kinds = QWidget()
        self._flow = flow = FlowLayout(self.kinds)
        self._group = QButtonGroup(self.kinds)
        for key, kind in self._types.items():
            made = button(_short(kind), "segment")
            made.setCheckable(True)
            made.setProperty("key", key)
            self._group.addButton(made)
            flow.addWidget(made)
        self.others = button(tr("&Jenis lain"), "quiet", "plus", self._open_menu)
        self.menu = QMenu(self.others)
        self.menu.triggered.connect(self._choose)
        flow.addWidget(self.others)
        self.choice = Combo(tr("Jenis riwayat"))
        self.choice.changed.connect(self._pick)
        self.tables = QStackedWidget()
        self.body.addWidget(self.kinds)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.tables, 1)
        self._group.buttonClicked.connect(self._press)
        self.show_kind(self._current)

    def section(self, key: str) -> RecordSection:
        """The table of a kind, made when it is first wanted."""
        if key not in self._sections:
            columns, two_lines = columns_of(self._types[key])
            made = RecordSection(self._context, self._types[key], columns, two_lines=two_lines)
            made.remarked.connect(self.remarked)
            holder = QWidget()
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(made)
            layout.addStretch(1)
            self._sections[key] = made
            self.tables.addWidget(holder)
            if self._opened is not None:
                made.show_records(self._opened.file.id, self._opened.of(key))
        return self._sections[key]

    def show_kind(self, key: str) -> RecordSection:
        """Bring the table of a kind to the front."""
        self._current = key
        section = self.section(key)
        self.tables.setCurrentIndex(tuple(self._sections).index(key))
        self._show_kinds()
        return section

    def show_file(self, opened: OpenFile) -> None:
        """Show another person."""
        self._opened = opened
        for key, section in self._sections.items():
            section.show_records(opened.file.id, opened.of(key))
        self._show_kinds()

    def lacking(self, opened: OpenFile) -> str:
        """The histories that everybody has and that are without any entry."""
        empty = [tr(item.title).lower() for item in self._types.values()
                 if item.expected and not opened.of(item.key)]
        return tr("{} belum ada").format(", ".join(empty)) if empty else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the table the better part of the height."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        if not self.is_filled:
            return
        room = self.viewport()
        margins = self.body.contentsMargins()
        wanted = self._flow.heightForWidth(room.width() - margins.left() - margins.right())
        low = _SHARE * wanted > room.height()
        focused = self.focusWidget()
        self.choice.setVisible(low)
        self.kinds.setVisible(not low)
        if low and focused is not None and self.kinds.isAncestorOf(focused):
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_kinds(self) -> None:
        self.menu.clear()
        options: list[tuple[str, str]] = []
        for made in self._group.buttons():
            kind = self._types[made.property("key")]
            count = len(self._opened.of(kind.key)) if self._opened is not None else 0
            words = f"{_short(kind)} {count}" if count else _short(kind)
            made.setText(f"{words} •" if kind.expected and not count else words)
            options.append((kind.key, made.text()))
            made.setChecked(kind.key == self._current)
            shown = bool(count) or kind.expected or kind.key == self._current
            made.setVisible(shown)
            if not shown:
                self.menu.addAction(_short(kind)).setData(kind.key)
        self.choice.set_options(options)
        self.choice.set_value(self._current)
        self._fold()

    def _pick(self) -> None:
        self.show_kind(str(self.choice.value()))

    def _press(self, pressed: QWidget) -> None:
        self.show_kind(pressed.property("key"))

    def _choose(self, action: QAction) -> None:
        self.show_kind(action.data()).add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self) -> None:
        self.menu.popup(self.others.mapToGlobal(self.others.rect().bottomLeft()))


def _short(kind: RecordType) -> str:
    words = tr(kind.title).removeprefix("Riwayat ")
    return words[:1].upper() + words[1:]

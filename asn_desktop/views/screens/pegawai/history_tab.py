"""Riwayat: every kind of record of a person; a new record type of a pegawai appears by itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.record_columns import columns_of, history_types
from asn_desktop.views.screens.pegawai.record_section import RecordSection
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr

_KINDS_WIDTH = 188
_KEY = Qt.ItemDataRole.UserRole


class HistoryTab(Tab):
    """At the left the kinds with how many there are, beside it the table of the chosen one.

    Up and Down choose a kind, Enter goes to its table; there Insert adds, Enter changes, Delete removes.
    """

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Riwayat"), parent)
        self._context = context
        self._opened: OpenFile | None = None
        self._sections: dict[str, RecordSection] = {}

    def build(self, page: QWidget) -> None:
        """The list of kinds, and the table of the first one that everybody has."""
        self.kinds = _Kinds(tr("Jenis riwayat"))
        self.kinds.setFixedWidth(px(_KINDS_WIDTH))
        for record_type in history_types():
            item = QListWidgetItem(tr(record_type.title))
            item.setData(_KEY, record_type.key)
            self.kinds.addItem(item)
        self.tables = QStackedWidget()
        beside = QHBoxLayout()
        beside.setSpacing(px(GAP.M))
        beside.addWidget(self.kinds)
        beside.addWidget(self.tables, 1)
        self.body.addLayout(beside, 1)
        self.kinds.currentItemChanged.connect(self._turn)
        self.kinds.entered_table.connect(self._enter)
        self.show_kind(next(item.key for item in history_types() if item.expected))

    def section(self, key: str) -> RecordSection:
        """The table of a kind, made when it is first wanted."""
        if key not in self._sections:
            record_type = next(item for item in history_types() if item.key == key)
            columns, two_lines = columns_of(record_type)
            made = RecordSection(self._context, record_type, columns, two_lines=two_lines)
            made.remarked.connect(self.remarked)
            holder = QWidget()
            beside = QHBoxLayout(holder)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
            self._sections[key] = made
            self.tables.addWidget(holder)
            if self._opened is not None:
                made.show_records(self._opened.file.id, self._opened.of(key))
        return self._sections[key]

    def show_kind(self, key: str) -> RecordSection:
        """Bring the table of a kind to the front."""
        for place in range(self.kinds.count()):
            if self.kinds.item(place).data(_KEY) == key:
                self.kinds.setCurrentRow(place)
        return self.section(key)

    def show_file(self, opened: OpenFile) -> None:
        """Show another person."""
        self._opened = opened
        for place, record_type in enumerate(history_types()):
            count = len(opened.of(record_type.key))
            missing = record_type.expected and not count
            words = f"{tr(record_type.title)} ({count})" if count else tr(record_type.title)
            item = self.kinds.item(place)
            item.setText(f"{words} •" if missing else words)
            item.setToolTip(tr("Belum ada") if missing else "")
        for key, section in self._sections.items():
            section.show_records(opened.file.id, opened.of(key))

    def lacking(self, opened: OpenFile) -> str:
        """The histories that everybody has and that are without any entry."""
        empty = [tr(item.title).lower() for item in history_types()
                 if item.expected and not opened.of(item.key)]
        return tr("{} belum ada").format(", ".join(empty)) if empty else ""

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.section(item.data(_KEY))
            self.tables.setCurrentIndex(tuple(self._sections).index(item.data(_KEY)))

    def _enter(self) -> None:
        item = self.kinds.currentItem()
        if item is not None:
            self.section(item.data(_KEY)).focus_here()


class _Kinds(QListWidget):
    """The kinds; ``entered_table`` when the keyboard wants to go on to the table."""

    entered_table = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("frame", "yes")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Right and Insert go on."""
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right, Qt.Key.Key_Insert):
            self.entered_table.emit()
        else:
            super().keyPressEvent(event)

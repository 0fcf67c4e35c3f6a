"""Riwayat: every history of a person, below each other; a new record type of a pegawai appears by itself."""

from PySide6.QtWidgets import QWidget

from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.record_columns import columns_of, history_types
from asn_desktop.views.screens.pegawai.record_section import RecordSection
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.translate import tr


class HistoryTab(Tab):
    """Tables by the key of their record type; Insert adds, Enter changes, Delete removes."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Riwayat"), parent)
        self._context = context

    def build(self, page: QWidget) -> None:
        """One table for each history."""
        self.sections: dict[str, RecordSection] = {}
        for record_type in history_types():
            columns, two_lines = columns_of(record_type)
            section = RecordSection(self._context, record_type, columns, two_lines=two_lines)
            section.remarked.connect(self.remarked)
            self.sections[record_type.key] = section
            self.body.addWidget(section)
        self.body.addStretch(1)

    def show_file(self, opened: OpenFile) -> None:
        """Show another person."""
        for key, section in self.sections.items():
            section.show_records(opened.file.id, opened.of(key))

    def lacking(self, opened: OpenFile) -> str:
        """The histories that everybody has and that are without any entry."""
        empty = [tr(item.title).lower() for item in history_types()
                 if item.expected and not opened.of(item.key)]
        return tr("{} belum ada").format(", ".join(empty)) if empty else ""

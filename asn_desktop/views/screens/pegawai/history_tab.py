"""Riwayat: golongan, jabatan and pendidikan of a person."""

from PySide6.QtWidgets import QWidget

from asn_desktop.fields.riwayat import RIWAYAT_GOLONGAN, RIWAYAT_JABATAN, RIWAYAT_PENDIDIKAN
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.record_columns import (
    golongan_columns,
    jabatan_columns,
    pendidikan_columns,
)
from asn_desktop.views.screens.pegawai.record_section import RecordSection
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.translate import tr

_TYPES = (RIWAYAT_GOLONGAN, RIWAYAT_JABATAN, RIWAYAT_PENDIDIKAN)


class HistoryTab(Tab):
    """Three tables; each adds with Insert, changes with Enter, removes with Delete."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Riwayat"), parent)
        self._context = context

    def build(self, page: QWidget) -> None:
        """The tables of the three histories."""
        context = self._context
        self.golongan = RecordSection(context, RIWAYAT_GOLONGAN, golongan_columns())
        self.jabatan = RecordSection(context, RIWAYAT_JABATAN, jabatan_columns(), two_lines=True)
        self.pendidikan = RecordSection(context, RIWAYAT_PENDIDIKAN, pendidikan_columns(), two_lines=True)
        self.sections = (self.golongan, self.jabatan, self.pendidikan)
        for section in self.sections:
            section.remarked.connect(self.remarked)
            self.body.addWidget(section)
        self.body.addStretch(1)

    def show_file(self, opened: OpenFile) -> None:
        """Show another person."""
        for section in self.sections:
            section.show_records(opened.file.id, opened.of(section.record_type.key))

    def lacking(self, opened: OpenFile) -> str:
        """Histories without any entry."""
        empty = [tr(item.title).lower() for item in _TYPES if not opened.of(item.key)]
        return tr("{} belum ada").format(", ".join(empty)) if empty else ""

"""Pelatihan of one person: JP per year against the yearly number, and the list."""

from PySide6.QtWidgets import QWidget

from asn_desktop.domain.pelatihan import jp_kurang
from asn_desktop.fields.pelatihan import PELATIHAN
from asn_desktop.services.pegawai_file import JpTahun
from asn_desktop.services.pelatihan import TARGET_JP
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.jp_bars import JpBars
from asn_desktop.views.screens.pegawai.record_columns import pelatihan_columns
from asn_desktop.views.screens.pegawai.record_section import RecordSection
from asn_desktop.views.screens.pegawai.tab import OpenFile, Tab
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import label


class TrainingTab(Tab):
    """Bars per year, the table below."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Pelatihan"), parent)
        self._context = context

    def build(self, page: QWidget) -> None:
        """Bars and table."""
        context = self._context
        self.bars = JpBars(TARGET_JP)
        self.section = RecordSection(context, PELATIHAN, pelatihan_columns(), two_lines=True)
        self.section.remarked.connect(self.remarked)
        self.body.addWidget(label(tr("JP per tahun"), "section"))
        self.body.addWidget(self.bars)
        self.body.addWidget(self.section)
        self.body.addStretch(1)

    def show_file(self, opened: OpenFile) -> None:
        """Show another person; the chosen year stands there even without a training."""
        tahun = self._context.tahun
        years = {item.tahun: item for item in opened.file.pelatihan}
        years.setdefault(tahun, JpTahun(tahun, 0, 0))
        self.bars.show_years([years[year] for year in sorted(years, reverse=True)])
        self.section.show_records(opened.file.id, opened.of("pelatihan"))

    def lacking(self, opened: OpenFile) -> str:
        """JP that are missing in the chosen year."""
        tahun = self._context.tahun
        jp = next((item.jp for item in opened.file.pelatihan if item.tahun == tahun), 0)
        missing = jp_kurang(jp, TARGET_JP)
        return tr("Kurang {} JP pada {}").format(missing, tahun) if missing else ""

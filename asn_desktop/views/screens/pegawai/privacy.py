"""What a person may ask about his own data, from the window: the report, and the restriction."""

import functools
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.services.data_saya import simpan_laporan_data_saya
from asn_desktop.services.pegawai import PegawaiFile
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.pegawai.restrict_dialog import RestrictDialog
from asn_desktop.views.translate import tr


class PrivacyActions(QObject):
    """Lives with the screen; the report is written in the worker."""

    def __init__(self, context: ScreenContext, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._screen = context, screen

    def report(self, file: PegawaiFile) -> None:
        """Ask for the file of Laporan Data Saya."""
        if not self._context.allowed(Izin.DATA_SAYA):
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._screen.window(),
            tr("Laporan Data Saya"),
            f"laporan-data-saya-{str(file.values['nip'])}.pdf",
            tr("PDF (*.pdf);;Excel (*.xlsx)"),
        )
        if chosen:
            self.report_to(file.id, Path(chosen))

    def report_to(self, pegawai_id: str, out: Path) -> None:
        """Write the report into this file."""
        out = out if out.suffix else out.with_suffix(".pdf")
        self._context.run(
            self,
            functools.partial(simpan_laporan_data_saya, self._context.session, pegawai_id, out),
            self._written,
            title=tr("Menyusun Laporan Data Saya"),
            holds=True,
        )

    def restrict(self, file: PegawaiFile) -> None:
        """Set the restriction, or lift the one in force."""
        if self._context.allowed(Izin.UBAH_PEGAWAI):
            nama = str(file.values.get("nama") or "")
            RestrictDialog(self._context, file.id, nama, file.pembatasan, self._screen.window()).open()

    def _written(self, out: Path) -> None:
        self._context.toast(tr("Laporan Data Saya ditulis ke {}.").format(out.name))

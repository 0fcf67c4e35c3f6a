"""The report of data quality from the window: where to, who agrees, how far it is."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.mutu import MutuState
from asn_desktop.services.mutu.laporan import LaporanMutu, simpan_laporan_mutu
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.second_person import ask_second_person
from asn_desktop.views.translate import tr


class ReportActions(QObject):
    """Lives with the screen; the file is written in the worker."""

    def __init__(self, context: ScreenContext, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._screen = context, screen
        self._out, self._unit_id = Path(), ""

    def begin(self, state: MutuState) -> None:
        """Ask for the file, then for the second person where a workbook needs one."""
        if not self._context.allowed(Izin.CETAK):
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._screen.window(), tr("Laporan mutu data"), tr("mutu-data.pdf"),
            tr("PDF (*.pdf);;Excel (*.xlsx)"))
        if chosen:
            self.save_to(Path(chosen), state)

    def save_to(self, out: Path, state: MutuState) -> None:
        """Write the report about the chosen unit, or about everybody, into this file."""
        self._out = out if out.suffix else out.with_suffix(".pdf")
        self._unit_id = state.unit_id or ""
        sheet = self._out.suffix.casefold() == ".xlsx"
        if sheet and len(state.people()) > BATAS_EKSPOR:
            ask_second_person(self._context.session, Tindakan.EKSPOR, self._context.jobs, self._write,
                              self._screen.window())
        else:
            self._write(None)

    def _write(self, saksi: Saksi | None) -> None:
        write = _Write(self._context.session, self._out, self._unit_id or None, saksi)
        self._context.run(self, write, self._written, title=tr("Menyusun laporan mutu data"), holds=True)

    def _written(self, found: LaporanMutu) -> None:
        self._context.toast(tr("Laporan {} pegawai ditulis ke {}.").format(len(found.orang), self._out.name))
        if found.ditahan:
            self._context.tell(tr("Ada yang tidak dicantumkan"), found.ditahan)


class _Write:
    """Writes the file in the worker."""

    def __init__(self, session: Session, out: Path, unit_id: str | None, saksi: Saksi | None) -> None:
        self._session, self._out, self._unit_id, self._saksi = session, out, unit_id, saksi

    def __call__(self, work: Work) -> LaporanMutu:
        return simpan_laporan_mutu(self._session, self._out, self._unit_id, self._saksi, work)

"""Exporting everybody to a file, from the window: where to, who agrees, and how far it is."""

import functools
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.services.exporting import export_pegawai, held_back_from_export, takes_two_to_export
from asn_desktop.services.second_person import Saksi
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.second_person import ask_second_person
from asn_desktop.views.translate import tr


class ExportActions(QObject):
    """Lives with the screen; the file is written in the worker."""

    def __init__(self, context: ScreenContext, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._screen = context, screen
        self._out = Path()

    def begin(self) -> None:
        """Ask for the file, then for the second person where one is needed."""
        if not self._context.allowed(Izin.EKSPOR):
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._screen.window(), tr("Ekspor pegawai"), tr("pegawai.xlsx"), tr("Excel (*.xlsx);;CSV (*.csv)")
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, out: Path) -> None:
        """Export into this file."""
        self._out = out if out.suffix else out.with_suffix(".xlsx")
        takes_two = functools.partial(takes_two_to_export, self._context.session)
        self._context.read(self, takes_two, self._counted, key="export")

    def _counted(self, takes_two: bool) -> None:
        if takes_two:
            ask_second_person(
                self._context.session,
                Tindakan.EKSPOR,
                self._context.jobs,
                self._write,
                self._screen.window(),
            )
        else:
            self._write(None)

    def _write(self, saksi: Saksi | None) -> None:
        self._context.run(
            self, _Export(self._context.session, self._out, saksi), self._written, title=tr("Mengekspor")
        )

    def _written(self, done: tuple[int, str]) -> None:
        count, held_back = done
        self._context.toast(tr("{} pegawai ditulis ke {}.").format(count, self._out.name))
        if held_back:
            self._context.tell(tr("Ada yang tidak diekspor"), held_back)


class _Export:
    """Writes the file in the worker."""

    def __init__(self, session: Session, out: Path, saksi: Saksi | None) -> None:
        self._session, self._out, self._saksi = session, out, saksi

    def __call__(self, work: Work) -> tuple[int, str]:
        count = export_pegawai(self._session, self._out, work, self._saksi)
        return count, held_back_from_export(self._session)

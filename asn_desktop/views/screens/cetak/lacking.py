"""Writes the list of what is missing to a file, with a second person where one is needed."""

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.services.printing import Kekurangan
from asn_desktop.services.printing.kekurangan_ekspor import ENDING, ekspor_kekurangan, kekurangan_dua_orang
from asn_desktop.services.second_person import Saksi
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.second_person import ask_second_person
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.tiles import number


class Lacking(QObject):
    """Lives with the screen; ``found`` is what the last look at the order found."""

    def __init__(self, context: ScreenContext, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._screen = context, screen
        self._out = Path()
        self.found: tuple[Kekurangan, ...] = ()

    def save(self) -> None:
        """Ask for the file."""
        if not self.found or not self._context.allowed(Izin.EKSPOR):
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._screen.window(), tr("Simpan daftar kekurangan"), tr("kekurangan.xlsx"), tr("Excel (*.xlsx)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, out: Path) -> None:
        """Write the list into this file."""
        self._out = out if out.suffix else out.with_suffix(ENDING)
        if kekurangan_dua_orang(self.found):
            session, jobs = self._context.session, self._context.jobs
            ask_second_person(session, Tindakan.EKSPOR, jobs, self._write, self._screen.window())
        else:
            self._write(None)

    def _write(self, saksi: Saksi | None) -> None:
        found: Sequence[Kekurangan] = self.found
        call = functools.partial(ekspor_kekurangan, self._context.session, found, self._out, saksi)
        self._context.read(self, call, self._written, key="kekurangan")

    def _written(self, made: tuple[int, str]) -> None:
        count, held = made
        words = tr("{} kekurangan ditulis ke {}.").format(number(count), self._out.name)
        self._context.toast(f"{words} {held}".strip())

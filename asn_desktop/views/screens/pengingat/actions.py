"""What is done with reminders: mark them, open them again, print letters, write the list to a file."""

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.pengingat import of_kind
from asn_desktop.services.pengingat import BarisPengingat, PengingatQuery, buka_kembali
from asn_desktop.services.pengingat_ekspor import ekspor_dua_orang, ekspor_pengingat
from asn_desktop.services.second_person import Saksi
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.second_person import ask_second_person
from asn_desktop.views.screens.pengingat.done_dialog import DoneDialog
from asn_desktop.views.theme import Tone
from asn_desktop.views.translate import tr

KGB_LETTER = "kgb"  # key of the form


class ReminderActions(QObject):
    """Lives with the screen."""

    def __init__(self, context: ScreenContext, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._screen = context, screen
        self._out, self._query = Path(), PengingatQuery()

    def mark(self, rows: Sequence[BarisPengingat]) -> None:
        """Ask for a note, then mark those that are open; where all are marked already, open them again."""
        if not rows or not self._context.allowed(Izin.UBAH_PEGAWAI):
            return
        waiting = [row for row in rows if row.tanda is None]
        if waiting:
            DoneDialog(self._context, waiting, self._screen.window()).open()
        else:
            self._context.write(self, functools.partial(buka_kembali, self._context.session, tuple(rows)))

    def print_letters(self, rows: Sequence[BarisPengingat]) -> None:
        """To the printing screen, with the people of the KGB among these lines ticked."""
        if not self._context.allowed(Izin.CETAK):
            return
        people = of_kind(rows, JenisPengingat.KGB)
        if people:
            self._context.navigate("cetak", form_key=KGB_LETTER, pegawai_ids=people)
        else:
            words = tr("Surat KGB dicetak untuk pengingat kenaikan gaji berkala; tandai dahulu pada daftar.")
            self._context.tell(tr("Belum ada KGB yang ditandai"), words, Tone.INFO)

    def export(self, query: PengingatQuery) -> None:
        """Ask for the file, then for the second person where one is needed."""
        if not self._context.allowed(Izin.EKSPOR):
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._screen.window(), tr("Ekspor pengingat"), tr("pengingat.xlsx"), tr("Excel (*.xlsx)")
        )
        if chosen:
            self.export_to(query, Path(chosen))

    def export_to(self, query: PengingatQuery, out: Path) -> None:
        """Write the list into this file."""
        self._query, self._out = query, out if out.suffix else out.with_suffix(".xlsx")
        takes_two = functools.partial(ekspor_dua_orang, self._context.session, query)
        self._context.read(self, takes_two, self._counted, key="export")

    def _counted(self, takes_two: bool) -> None:
        if takes_two:
            session, jobs = self._context.session, self._context.jobs
            ask_second_person(session, Tindakan.EKSPOR, jobs, self._write, self._screen.window())
        else:
            self._write(None)

    def _write(self, saksi: Saksi | None) -> None:
        call = functools.partial(ekspor_pengingat, self._context.session, self._query, self._out, saksi)
        self._context.read(self, call, self._written, key="export")

    def _written(self, done: tuple[int, str]) -> None:
        count, held_back = done
        self._context.toast(tr("{} pengingat ditulis ke {}.").format(count, self._out.name))
        if held_back:
            self._context.tell(tr("Ada yang tidak diekspor"), held_back)

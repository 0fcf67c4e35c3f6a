"""Ctrl+C over several lines of a list of people: who may, who agrees, and what is left out."""

import functools
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.domain.peran import Izin
from asn_desktop.services.copying import Salinan, salin_baris
from asn_desktop.services.second_person import Saksi
from asn_desktop.views.clipboard import copy_personal
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.second_person import ask_second_person
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.translate import tr


class RowCopies(QObject):
    """Lets several lines of ``table`` be chosen and copied; ``person_of`` says whom a line is about."""

    def __init__(self, context: ScreenContext, table: RecordTable, person_of: Callable[[Any], str]) -> None:
        super().__init__(table)
        self._context, self._table, self._person_of = context, table, person_of
        self._rows: tuple[Any, ...] = ()
        table.choose_several()
        table.several_copied.connect(self._begin)

    def _begin(self, rows: Sequence[Any]) -> None:
        if not self._context.allowed(Izin.EKSPOR):
            return
        self._rows = tuple(rows)
        if len(self._people()) > BATAS_EKSPOR:
            ask_second_person(
                self._context.session,
                Tindakan.EKSPOR,
                self._context.jobs,
                self._ask,
                self._table.window(),
            )
        else:
            self._ask(None)

    def _people(self) -> frozenset[str]:
        return frozenset(map(self._person_of, self._rows))

    def _ask(self, saksi: Saksi | None) -> None:
        name = self._table.view.accessibleName()
        ask = functools.partial(salin_baris, self._context.session, name, self._people(), saksi)
        self._context.set_aside(self, ask, self._copy)

    def _copy(self, found: Salinan) -> None:
        rows = [row for row in self._rows if self._person_of(row) in found.pegawai_ids]
        self._rows = ()
        if not self._table.isVisible():
            words = tr("Daftar sudah tidak tampil ketika baris siap disalin; salin sekali lagi.")
            self._context.tell(tr("Belum disalin"), words)  # behind the lock nothing is put there
            return
        copy_personal(self._table.as_text(rows))
        self._context.toast(tr("{} baris disalin.").format(len(rows)))
        if found.ditahan:
            self._context.tell(tr("Ada yang tidak disalin"), found.ditahan)

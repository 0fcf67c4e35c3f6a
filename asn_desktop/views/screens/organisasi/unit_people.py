"""Who works in the unit that is chosen in the tree, with the units below it."""

import functools
from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.services.organisasi.susunan import BarisUnit
from asn_desktop.services.pegawai import PegawaiQuery, PegawaiRow, pegawai_ids, pegawai_rows
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import ElidedLabel
from asn_desktop.views.widgets.tiles import EmptyState, number


class UnitPeople(QWidget):
    """Those of today, whatever day the tree is of; Enter opens a file."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.words = ElidedLabel("", "muted")
        person = Column("", tr("Pegawai / jabatan"), text=_name, below=_post, width=200, stretch=True,
                        strong=True)
        self.model = PagedTableModel([person], self._fetch)
        empty = EmptyState("users", tr("Belum ada pegawai"), tr("Unit kerja seseorang diisi pada berkasnya."))
        self.table = RecordTable(self.model, tr("Pegawai unit ini"), two_lines=True, empty=empty)
        # The page shall not scroll in small windows: the list does.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        self.table.opened.connect(self._open)
        self.model.failed.connect(context.fail)

    def show_unit(self, unit: BarisUnit) -> None:
        """Another unit."""
        below, alone = tr("{} pegawai · {} seluruhnya"), tr("{} pegawai")
        more = unit.seluruh != unit.pegawai
        self.words.setText((below if more else alone).format(number(unit.pegawai), number(unit.seluruh)))
        read = functools.partial(pegawai_ids, self._context.session, PegawaiQuery.of(unit=unit.id))
        self._context.read(self, read, self.model.set_ids, key="orang")

    def _fetch(self, ids: Sequence[str]) -> Sequence[PegawaiRow]:
        return pegawai_rows(self._context.session, ids, self._context.tahun)

    def _open(self, pegawai_id: str) -> None:
        self._context.navigate("pegawai", pegawai_id=pegawai_id)


def _name(person: PegawaiRow) -> str:
    return person.nama


def _post(person: PegawaiRow) -> str:
    return person.jabatan or person.unit

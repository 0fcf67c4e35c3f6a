"""The units of the office: list as a tree, add, change, delete."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.fields.unit_kerja import UNIT_KERJA
from asn_desktop.services.drafts import Draft
from asn_desktop.services.records import Record, delete_record, get_record, list_records
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.setelan.page import SettingsPage, take_what_is_left
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.tiles import EmptyState, number

_INDENT = "      "


@dataclass(frozen=True, slots=True)
class _Unit:
    """One line of the tree."""

    id: str
    nama: str
    induk: str
    depth: int


class UnitsPage(SettingsPage):
    """Enter or a double click changes a unit."""

    draft_form = UNIT_KERJA.key

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._units: dict[str, _Unit] = {}
        self.count = label("", "muted")
        self.new = button(tr("&Tambah unit kerja"), "secondary", "plus", self.add)
        columns = [
            Column("", tr("Unit kerja"), text=_nama, width=360, stretch=True, strong=True),
            Column("", tr("Di bawah"), text=_induk, width=260, stretch=True),
        ]
        self.model = PagedTableModel(columns, self._fetch)
        empty = EmptyState(
            "network",
            tr("Belum ada unit kerja"),
            tr("Unit kerja terisi sendiri saat mengimpor unduhan SIASN."),
        )
        self.table = RecordTable(self.model, tr("Daftar unit kerja"), empty=empty)
        take_what_is_left(self.table)
        self.table.opened.connect(self._open)
        self.table.delete_wanted.connect(self.ask_delete)
        self.model.failed.connect(context.fail)
        card = Card(margin=10)
        card.add(row(self.count, None, self.new), self.table)
        card.body.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def load(self) -> None:
        """Read the units anew."""
        records = list_records(self._context.session, UNIT_KERJA.key)
        self._units = {unit.id: unit for unit in _as_tree(records)}
        self.model.set_ids(tuple(self._units))
        self.count.setText(tr("{} unit kerja").format(number(len(self._units))))

    def add(self) -> None:
        """A new unit, below the one under the cursor."""
        self._show(
            RecordDialog(
                self._context, UNIT_KERJA, initial={"induk_id": self.table.current_id()}, parent=self.window()
            )
        )

    def edit(self) -> None:
        """Change the chosen unit."""
        chosen = self.table.current_id()
        if chosen is not None:
            self._open(chosen)

    def ask_delete(self) -> None:
        """Remove the chosen unit after a question; one that is used stays, with the reason."""
        unit = self._units.get(self.table.current_id() or "")
        if unit is not None and self._context.ask(
            tr("Hapus unit kerja ini?"), tr("&Hapus"), detail=unit.nama, danger=True
        ):
            remove = functools.partial(delete_record, self._context.session, UNIT_KERJA.key, unit.id)
            self._context.write(self, remove, self._reload, touched=(UNIT_KERJA.key,))

    def go_on(self, draft: Draft) -> None:
        """The form in which something was left; it restores it by itself."""
        if draft.object_id in self._units:
            self._open(draft.object_id)
        else:
            self.add()

    def _open(self, unit_id: str) -> None:
        self._context.read(
            self, functools.partial(get_record, self._context.session, UNIT_KERJA.key, unit_id), self._change
        )

    def _change(self, record: Record) -> None:
        self._show(RecordDialog(self._context, UNIT_KERJA, record=record, parent=self.window()))

    def _show(self, dialog: RecordDialog) -> None:
        dialog.saved.connect(self._reload)
        dialog.deleted.connect(self._reload)
        dialog.open()

    def _reload(self, saved: object) -> None:
        self.load()

    def _fetch(self, ids: Sequence[str]) -> list[_Unit]:
        return [self._units[key] for key in ids if key in self._units]


def _as_tree(records: Sequence[Record]) -> list[_Unit]:
    """Units in the order of the tree; what hangs in a ring or below nothing comes last, at the left edge."""
    names = {record.id: str(record.values["nama"]) for record in records}
    below: dict[str, list[str]] = {}
    above: dict[str, str] = {}
    for record in records:
        parent = str(record.values.get("induk_id") or "")
        above[record.id] = parent if parent in names else ""
        below.setdefault(above[record.id], []).append(record.id)
    lines: dict[str, _Unit] = {}
    waiting = [(unit_id, 0) for unit_id in reversed(below.get("", []))]
    while waiting:
        unit_id, depth = waiting.pop()
        lines[unit_id] = _Unit(unit_id, names[unit_id], names.get(above[unit_id], ""), depth)
        waiting += [(child, depth + 1) for child in reversed(below.get(unit_id, [])) if child not in lines]
    for unit_id in names.keys() - lines.keys():
        lines[unit_id] = _Unit(unit_id, names[unit_id], names.get(above[unit_id], ""), 0)
    return list(lines.values())


def _nama(unit: _Unit) -> str:
    return _INDENT * unit.depth + unit.nama


def _induk(unit: _Unit) -> str:
    return unit.induk

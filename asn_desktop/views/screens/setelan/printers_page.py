"""How far each printer of this machine is off, and the ruler page that measures it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.presenters.pencetak import LAIN, Geser, geser_of, geser_pencetak, mm, pilihan
from asn_desktop.services.printing.penggaris import halaman_penggaris
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.print_pages import ask_and_print
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.setelan.page import SettingsPage, take_what_is_left
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.tiles import EmptyState

_OTHERS = "*"  # the list has no empty id


@dataclass(frozen=True, slots=True)
class _Printer:
    """One line: its id is the printer's name, with ``geser`` as it is kept (None: none of its own)."""

    id: str
    nama: str
    geser: Geser | None


class PrintersPage(SettingsPage):
    """Choose a printer, print its ruler page, type in what the ruler says."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._printers: dict[str, _Printer] = {}
        columns = [
            Column("", tr("Pencetak"), text=_nama, width=360, stretch=True, strong=True),
            Column("", tr("Geser kanan"), text=_kanan, width=130),
            Column("", tr("Geser bawah"), text=_bawah, width=130),
        ]
        self.model = PagedTableModel(columns, self._fetch)
        empty = EmptyState("printer", tr("Belum ada pencetak"), tr("Pasang pencetak pada komputer ini."))
        self.table = RecordTable(self.model, tr("Pencetak di komputer ini"), empty=empty)
        take_what_is_left(self.table)
        self.right = Combo(tr("Geser kanan"), list(pilihan()))
        self.down = Combo(tr("Geser bawah"), list(pilihan()))
        self.ruler = button(tr("Cetak halaman &penggaris"), "secondary", "printer", self.print_ruler)
        self._build(context)

    def _build(self, context: ScreenContext) -> None:
        for box in (self.right, self.down):
            box.setFixedWidth(px(130))
            box.changed.connect(self._typed)
        self.table.chosen.connect(self._chosen)
        self.model.failed.connect(context.fail)
        hint = label(
            tr("Geseran berlaku di komputer ini, bila dicetak dari program. Berkas PDF tidak bergeser; "
               "minus berarti ke kiri atau ke atas."), "muted", wrap=True)
        line = row(label(tr("Geser kanan"), "field"), self.right,
                   label(tr("Geser bawah"), "field"), self.down, None, self.ruler)
        card = Card(margin=10)
        card.add(hint, self.table, line)
        card.body.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def load(self) -> None:
        """The printers that the system knows, and those that have a shift but are away."""
        from PySide6.QtPrintSupport import QPrinterInfo  # loads the system's printing, so only here

        kept = self._context.printer_shifts
        names = dict.fromkeys([*QPrinterInfo.availablePrinterNames(), *(name for name in kept if name)])
        found = [_Printer(_OTHERS, tr("Semua pencetak lain"), _own(kept, LAIN) or Geser())]
        found += [_Printer(name, name, _own(kept, name)) for name in names]
        before = self.table.current_id()
        self._printers = {one.id: one for one in found}
        self.model.set_ids(tuple(self._printers))
        self.table.choose(before if before in self._printers else _OTHERS)

    def print_ruler(self) -> None:
        """Send the ruler page, moved by the shift that is shown."""
        shift = self._shown()
        name = self._printers[self.table.current_id() or _OTHERS].nama
        pdf = halaman_penggaris(self._context.session, name, shift.x, shift.y)
        kept = {name: shift.tersimpan, LAIN: shift.tersimpan}
        ask_and_print(self, pdf, tr("Halaman penggaris"), kept)

    def _shown(self) -> Geser:
        return geser_of(f"{self.right.value()} {self.down.value()}")

    def _chosen(self, key: str) -> None:
        name = LAIN if key == _OTHERS else key
        shift = geser_pencetak(self._context.printer_shifts, name)
        self.right.set_value(f"{shift.x:g}")
        self.down.set_value(f"{shift.y:g}")

    def _typed(self) -> None:
        key = self.table.current_id() or _OTHERS
        self._context.printer_shifts[LAIN if key == _OTHERS else key] = self._shown().tersimpan
        self.load()

    def _fetch(self, ids: Sequence[str]) -> list[_Printer]:
        return [self._printers[key] for key in ids if key in self._printers]


def _own(kept: dict[str, str], name: str) -> Geser | None:
    return geser_of(kept[name]) if name in kept else None


def _nama(one: _Printer) -> str:
    return one.nama


def _kanan(one: _Printer) -> str:
    return mm(one.geser.x) if one.geser else "–"


def _bawah(one: _Printer) -> str:
    return mm(one.geser.y) if one.geser else "–"

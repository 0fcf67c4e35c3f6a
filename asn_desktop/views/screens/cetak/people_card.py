"""The tick list of a print order: people by unit, with search, filter and "all"."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.nip import format_nip
from asn_desktop.services.pegawai import (
    PegawaiFacets,
    PegawaiQuery,
    PegawaiRow,
    pegawai_facets,
    pegawai_ids,
    pegawai_rows,
)
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, label, row
from asn_desktop.views.widgets.inputs import Combo, TextEdit
from asn_desktop.views.widgets.tiles import EmptyState, number

_EVERY_UNIT = ""


class PeopleCard(QWidget):
    """Ticks stay when the filter changes; ``ticked_changed`` tells of every one, ``loaded`` of a new list."""

    ticked_changed = Signal()
    loaded = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._to_show = ""
        self.chosen: dict[str, None] = {}  # in the order of ticking; the filter may hide some of them
        self.search = TextEdit(tr("Cari pegawai yang dicetak"), 120)
        self.search.setPlaceholderText(tr("Cari nama, NIP, atau jabatan"))
        self.unit = Combo(tr("Unit kerja"), [(_EVERY_UNIT, tr("Semua unit kerja"))])
        self.unit.setMinimumWidth(px(200))
        self.all = button(tr("Tandai &semua"), "link", "square-check", self._tick_all)
        self.none = button(tr("&Kosongkan"), "link", "square", self.clear)
        self.count = label("", "muted")
        columns = [
            Column("nama", tr("Nama / NIP"), text=_nama, below=_nip, width=230, stretch=True, strong=True),
            Column(
                "jabatan", tr("Jabatan / unit kerja"), text=_jabatan, below=_unit, width=230, stretch=True
            ),
            Column("golongan", tr("Gol."), text=_golongan, width=64),
        ]
        self.model = PagedTableModel(columns, self._fetch)
        empty = EmptyState(
            "users",
            tr("Tidak ada pegawai pada saringan ini"),
            tr("Ubah pencarian atau pilih unit kerja lain."),
        )
        self.table = RecordTable(
            self.model, tr("Pegawai yang dicetak"), two_lines=True, checkable=True, empty=empty
        )
        self._wait = Debouncer(200, self, on_fire=self.load)
        card = Card(tr("Pegawai"), self.count, margin=12)
        card.add(row(self.search, self.unit), row(self.all, self.none, None), self.table)
        card.body.setStretch(card.body.count() - 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.search.changed.connect(self._wait.poke)
        self.unit.changed.connect(self.load)
        self.model.ticked_changed.connect(self._take_ticks)
        self.model.failed.connect(context.fail)

    def load(self) -> None:
        """Read the list anew; ticks are kept."""
        unit = str(self.unit.value() or _EVERY_UNIT)
        query = PegawaiQuery.of(str(self.search.value() or ""), "unit", unit=unit)
        self._context.read(
            self, functools.partial(_find, self._context.session, query), self._show, key="people"
        )

    def _show(self, found: tuple[tuple[str, ...], PegawaiFacets]) -> None:
        ids, facets = found
        kept = dict(self.chosen)
        self.model.set_ids(ids)
        self.chosen = kept
        self.model.set_ticked(set(kept))
        self._offer_units(facets)
        self._say()
        if self._to_show:
            self.table.choose(self._to_show)
            self._to_show = ""
        self.loaded.emit()

    def tick_only(self, pegawai_id: str) -> None:
        """Tick one person and nobody else, and show him."""
        self.chosen = {pegawai_id: None}
        self.model.set_ticked({pegawai_id})
        self.table.choose(pegawai_id)
        self._to_show = pegawai_id  # the list may still be on its way
        self._say()
        self.ticked_changed.emit()

    def clear(self) -> None:
        """Tick nobody."""
        self.chosen = {}
        self.model.set_ticked(set())
        self._say()
        self.ticked_changed.emit()

    def tick(self, ids: Sequence[str]) -> None:
        """Tick these people besides those ticked already."""
        self.chosen.update(dict.fromkeys(ids))
        self.model.set_ticked(set(self.chosen))
        self._say()
        self.ticked_changed.emit()

    def _tick_all(self) -> None:
        self.tick(self.model.ids())

    def _take_ticks(self) -> None:
        shown = set(self.model.ids())
        kept = {key: None for key in self.chosen if key not in shown or key in self.model.ticked}
        kept.update(dict.fromkeys(key for key in self.model.ids() if key in self.model.ticked))
        if kept.keys() != self.chosen.keys():
            self.chosen = kept
            self._say()
            self.ticked_changed.emit()

    def _offer_units(self, facets: PegawaiFacets) -> None:
        unit = str(self.unit.value() or _EVERY_UNIT)
        options = [(_EVERY_UNIT, tr("Semua unit kerja"))]
        options += [(facet.value, f"{facet.label} ({number(facet.count)})") for facet in facets.nilai["unit"]]
        self.unit.set_options(options)
        self.unit.set_value(unit)

    def _fetch(self, ids: Sequence[str]) -> Sequence[PegawaiRow]:
        return pegawai_rows(self._context.session, ids, self._context.tahun)

    def _say(self) -> None:
        self.count.setText(tr("{} ditandai").format(number(len(self.chosen))))


def _find(session: Session, query: PegawaiQuery) -> tuple[tuple[str, ...], PegawaiFacets]:
    return pegawai_ids(session, query), pegawai_facets(session, query)


def _nama(person: PegawaiRow) -> str:
    return person.nama


def _nip(person: PegawaiRow) -> str:
    return format_nip(person.nip)


def _jabatan(person: PegawaiRow) -> str:
    return person.jabatan


def _unit(person: PegawaiRow) -> str:
    return person.unit


def _golongan(person: PegawaiRow) -> str:
    return person.golongan

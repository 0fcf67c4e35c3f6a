"""The tree of units on a day as a list and as a picture, with people and history of the chosen unit."""

import functools
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.domain.susunan import JenisPerubahan
from asn_desktop.domain.tanggal import tanggal_pendek
from asn_desktop.fields.susunan import PERUBAHAN_UNIT, RIWAYAT_UNIT
from asn_desktop.fields.unit_kerja import UNIT_KERJA
from asn_desktop.services.organisasi.susunan import BarisUnit, susunan_unit
from asn_desktop.services.records import Record, list_records
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.screens.organisasi.change_dialog import UnitChangeDialog
from asn_desktop.views.screens.organisasi.unit_people import UnitPeople
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, column, label, row
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.tiles import EmptyState, number
from asn_desktop.views.widgets.timeline import Timeline, TimelineItem
from asn_desktop.views.widgets.tree_chart import TreeChart, TreeNode

_INDENT = "      "
_WORDS = {choice.value: choice.label for choice in PERUBAHAN_UNIT}


class SusunanPage(QWidget):
    """Enter opens what can become of a unit; F4 turns between list and picture."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._units: dict[str, BarisUnit] = {}
        self.day = DateEdit(tr("Keadaan pada"), context.today, in_words=False)
        self.day.set_value(context.today())
        self.day.changed.connect(self._another_day)
        self.count = label("", "muted")
        self.turn = button(tr("Ba&gan"), "quiet", "network", self.turn_over, tip=tr("F4"))
        self.change = button(tr("&Ubah susunan"), "secondary", "chevron-down", self._open_menu)
        self.add_button = button(tr("&Tambah"), "secondary", "plus", self.add, tip=tr("Insert"))
        self.menu = QMenu(self)
        for words, act in (
            (tr("Ganti nama…"), self._rename),
            (tr("Pindahkan…"), self._move),
            (tr("Gabungkan…"), self._merge),
            (tr("Tutup…"), self._close),
        ):
            self.menu.addAction(words, act)
        columns = [
            Column("", tr("Unit kerja"), text=_name, badge=_closed, width=330, stretch=True, strong=True),
            Column("", tr("Pegawai"), text=_people, width=92, right=True),
        ]
        self.model = PagedTableModel(columns, self._fetch)
        empty = EmptyState(
            "network", tr("Belum ada unit kerja"), tr("Tekan Insert, atau impor unduhan SIASN.")
        )
        self.table = RecordTable(self.model, tr("Susunan unit kerja"), empty=empty)
        self.table.view.installEventFilter(self)
        self.chart = TreeChart(tr("Bagan susunan unit kerja"))
        self.history_title, self.history = label("", "section", wrap=True), Timeline()
        self.unchanged = label(tr("Belum pernah berubah sejak dicatat."), "muted", wrap=True)
        self.people = UnitPeople(context)
        self.past = Card(margin=GAP.M)
        self.pages = QStackedWidget()
        self._build()
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open_menu_at)
        self.chart.pressed.connect(self.table.choose)
        self.model.failed.connect(context.fail)

    def load(self) -> None:
        """Read the tree of the day anew."""
        day = self.day.value()
        if isinstance(day, date):
            read = functools.partial(susunan_unit, self._context.session, day)
            self._context.read(self, read, self._show, key="susunan")

    def add(self) -> None:
        """A new unit, below the one under the cursor."""
        if self._context.allowed(Izin.UBAH_PEGAWAI):
            dialog = RecordDialog(
                self._context, UNIT_KERJA, initial={"induk_id": self.table.current_id()}, parent=self.window()
            )
            dialog.saved.connect(self._reload)
            dialog.open()

    def turn_over(self) -> None:
        """From the list to the picture and back."""
        to_chart = self.pages.currentIndex() == 0
        self.pages.setCurrentIndex(int(to_chart))
        self.turn.setText(tr("Da&ftar") if to_chart else tr("Ba&gan"))
        self.turn.setIcon(theme.icon("list-checks" if to_chart else "network", "ink"))
        (self.turn if to_chart else self.table.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_change(self, jenis: JenisPerubahan) -> None:
        """Ask for a change of the chosen unit."""
        unit = self._units.get(self.table.current_id() or "")
        if unit is not None and self._context.allowed(Izin.UBAH_PEGAWAI):
            dialog = UnitChangeDialog(self._context, unit, jenis, tuple(self._units.values()), self.window())
            dialog.changed.connect(self.load)
            dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert adds, F4 turns over."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = {Qt.Key.Key_Insert: self.add, Qt.Key.Key_F4: self.turn_over}.get(Qt.Key(event.key()))
            if act is not None:
                act()
                return True
        return False

    def _build(self) -> None:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.chart)
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("Bagan susunan unit kerja"))
        self.pages.addWidget(self.table)
        self.pages.addWidget(area)
        left = column(
            row(
                label(tr("Keadaan pada"), "muted"),
                self.day,
                self.count,
                None,
                self.turn,
                self.change,
                self.add_button,
                gap=GAP.S,
            ),
            self.pages,
            gap=GAP.S,
        )
        left.setStretch(1, 1)
        self.past.add(self.history_title, self.people, self.unchanged, self.history)
        self.past.body.setStretch(1, 1)
        self.past.setMinimumWidth(px(170))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(GAP.S), 0, 0)
        whole = row(left, self.past, gap=GAP.M)
        whole.setStretch(0, 3)
        whole.setStretch(1, 2)
        layout.addLayout(whole)
        for tool in (self.change, self.add_button):
            tool.setVisible(self._context.may(Izin.UBAH_PEGAWAI))

    def _show(self, rows: tuple[BarisUnit, ...]) -> None:
        kept = self.table.current_id()
        self._units = {unit.id: unit for unit in rows}
        self.model.set_ids(tuple(self._units))
        self.count.setText(tr("{} unit").format(number(len(rows))))
        self.past.setVisible(bool(rows))
        self.chart.show_nodes([_node(unit) for unit in rows])
        self.table.choose(kept if kept in self._units else next(iter(self._units), None))
        if self.table.current_id() == kept and kept is not None:
            self._choose(kept)

    def _choose(self, unit_id: str) -> None:
        self.chart.choose(unit_id)
        unit = self._units.get(unit_id)
        self.history_title.setText(unit.nama if unit else "")
        if unit is not None:
            self.people.show_unit(unit)
        read = functools.partial(list_records, self._context.session, RIWAYAT_UNIT.key, unit_id)
        self._context.read(self, read, self._show_history, key="riwayat")

    def _show_history(self, records: Sequence[Record]) -> None:
        self.history.show_items([_past(record) for record in records])
        self.unchanged.setVisible(not records)

    def _another_day(self) -> None:
        if isinstance(self.day.value(), date):
            self.load()

    def _reload(self, saved: object) -> None:
        self.load()

    def _open_menu(self) -> None:
        self.menu.popup(self.change.mapToGlobal(self.change.rect().bottomLeft()))

    def _open_menu_at(self, unit_id: str) -> None:
        if self._context.may(Izin.UBAH_PEGAWAI):
            self._open_menu()

    def _rename(self) -> None:
        self.begin_change(JenisPerubahan.GANTI_NAMA)

    def _move(self) -> None:
        self.begin_change(JenisPerubahan.PINDAH)

    def _merge(self) -> None:
        self.begin_change(JenisPerubahan.GABUNG)

    def _close(self) -> None:
        self.begin_change(JenisPerubahan.TUTUP)

    def _fetch(self, ids: Sequence[str]) -> list[BarisUnit]:
        return [self._units[key] for key in ids if key in self._units]


def _node(unit: BarisUnit) -> TreeNode:
    people = tr("{} pegawai").format(unit.pegawai)
    if unit.seluruh != unit.pegawai:
        people = tr("{} · {} beserta unit di bawahnya").format(people, unit.seluruh)
    closed = tr("{} · ditutup {}").format(people, tanggal_pendek(unit.ditutup)) if unit.ditutup else people
    return TreeNode(unit.id, unit.tingkat, unit.nama, closed, Tone.WARN if unit.ditutup else Tone.NEUTRAL)


def _past(record: Record) -> TimelineItem:
    values = record.values
    until = values["sampai"]
    when = tr("s.d. {}").format(tanggal_pendek(until)) if isinstance(until, date) else ""
    became = tr(_WORDS.get(str(values.get("perubahan") or ""), ""))
    detail = " · ".join(part for part in (became, str(values.get("dasar") or "")) if part)
    return TimelineItem(when, str(values["nama"]), detail)


def _name(unit: BarisUnit) -> str:
    return _INDENT * unit.tingkat + unit.nama


def _people(unit: BarisUnit) -> str:
    if unit.seluruh != unit.pegawai:
        return tr("{} dari {}").format(number(unit.pegawai), number(unit.seluruh))
    return number(unit.pegawai) if unit.pegawai else "–"


def _closed(unit: BarisUnit) -> tuple[str, Tone, str] | None:
    return (
        (tr("Ditutup {}").format(tanggal_pendek(unit.ditutup)), Tone.WARN, "lock") if unit.ditutup else None
    )

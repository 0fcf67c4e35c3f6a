"""The Statistik screen: left the figures of one table with their bars, right the people behind a figure."""

import functools
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from asn_desktop.domain.nip import format_nip
from asn_desktop.domain.peran import Izin
from asn_desktop.domain.statistik import Bagian, Hitungan, Statistik
from asn_desktop.domain.tanggal import tanggal_panjang
from asn_desktop.presenters.statistik import (
    LAIN,
    LAKI,
    PEREMPUAN,
    SEMUA,
    baris_of,
    orang_of,
    tabel_teks,
)
from asn_desktop.services.changes import Changes
from asn_desktop.services.pegawai import PegawaiRow, pegawai_rows, unit_choices
from asn_desktop.services.session import Session
from asn_desktop.services.statistik import statistik
from asn_desktop.views.clipboard import copy_plain
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.row_copies import RowCopies
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, heading_block, label, row
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.figure_list import FigureList
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.tiles import EmptyState, number

_ALL = ""
_INDENT = "\u2003"
_FIRST = "golongan"
_KEY = "statistik"
_WHO = (SEMUA, LAKI, PEREMPUAN, LAIN)


class StatistikScreen(Screen):
    """Reads all tables at once in the worker; choosing among them reads nothing."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._found: Statistik | None = None
        head, self.title, self.below = heading_block(tr("Statistik"), "")
        self.copy = button(tr("&Salin tabel"), "secondary", "copy", self._copy_table)
        self.print = button(tr("&Cetak"), "primary", "printer", self.print_this)
        if not context.may(Izin.CETAK):
            self.print.hide()
        self.unit = Combo(tr("Unit kerja"), [(_ALL, tr("Semua unit kerja"))])
        self.unit.setMinimumWidth(px(240))
        self.keadaan = DateEdit(tr("Keadaan pada"), context.today, in_words=False)
        self.keadaan.set_value(context.today())
        self.part = Combo(tr("Tabel"))
        self.part.setMinimumWidth(px(200))
        self.figures = FigureList(tr("Angka"))
        self.who = SegmentedChoice([(key, "") for key in _WHO], tr("Orang yang dihitung"))
        self.list_title = label("", "section")
        self._wait = Debouncer(300, self, on_fire=self._read)
        self._build(head)

    def _build(self, head: object) -> None:
        columns = [
            Column("", tr("Nama / NIP"), text=_nama, below=_nip, width=220, stretch=True, strong=True),
            Column("", tr("Jabatan / unit kerja"), text=_jabatan, below=_unit, width=220, stretch=True),
            Column("", tr("Gol."), text=_golongan, width=64),
        ]
        self.model = PagedTableModel(columns, self._fetch)
        empty = EmptyState("users", tr("Tidak ada orang pada angka ini"), tr("Pilih angka lain di kiri."))
        self.people = RecordTable(self.model, tr("Orang yang dihitung"), two_lines=True, empty=empty)
        self._copies = RowCopies(self.context, self.people, _id)
        left, right = Card(tr("Angka"), self.part, margin=12), Card(margin=12)
        left.add(label(tr("Batang penuh laki-laki, bergaris perempuan"), "small"), self.figures)
        left.body.setStretch(left.body.count() - 1, 1)
        right.add(self.list_title, row(self.who, None), self.people)
        right.body.setStretch(right.body.count() - 1, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(right)
        self.split.setSizes([px(560), px(540)])
        self.page.addLayout(row(head, self.copy, self.print))  # type: ignore[arg-type]
        self.page.addLayout(row(label(tr("Unit kerja"), "field"), self.unit,
                                label(tr("Keadaan pada"), "field"), self.keadaan, None))
        self.page.addWidget(self.split, 1)
        self.who.set_value(SEMUA)
        self.who.hide()
        self.unit.set_value(_ALL)
        self.unit.changed.connect(self._wait.poke)
        self.keadaan.changed.connect(self._wait.poke)
        self.part.changed.connect(self._show_part)
        self.figures.figure_chosen.connect(self._show_people)
        self.figures.activated.connect(self._to_people)
        self.who.chosen.connect(self._who_chosen)
        self.people.opened.connect(self._open)
        self.model.failed.connect(self.context.fail)

    def first_place(self) -> QWidget:
        """The figures."""
        return self.figures

    def open_at(self, **target: object) -> None:
        """Count anew; ``bagian`` names the table to show."""
        bagian = target.get("bagian")
        if isinstance(bagian, str) and self._found is not None:
            self.part.set_value(bagian)
        self._read()

    def on_changes(self, changes: Changes) -> None:
        """Anything may change a figure."""
        self._wait.poke()

    def print_this(self) -> None:
        """Ctrl+P: the same tables on paper, on the screen for printing."""
        if self.context.allowed(Izin.CETAK):
            self.context.navigate("cetak", daftar="statistik", unit_id=self._unit_id(),
                                  keadaan=self._day() or self.context.today())

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers from everywhere."""
        return (Command("statistik", tr("Statistik pegawai"), "", "chart-column"),)

    def run_command(self, key: str) -> None:
        """The only command opens the screen."""
        self.context.navigate("statistik")

    def picture_views(self) -> tuple[str, ...]:
        """The pyramid of ages."""
        return ("umur",)

    def show_picture_view(self, name: str) -> None:
        """Show that table."""
        self.part.set_value(name)
        self._show_part()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share a narrow page evenly."""
        super().resizeEvent(event)
        if event.size().width() < px(1050):
            self.split.setSizes([px(460), px(400)])

    def _unit_id(self) -> str | None:
        value = self.unit.value()
        return str(value) if value else None

    def _day(self) -> date | None:
        value = self.keadaan.value()
        return value if isinstance(value, date) else None

    def _read(self) -> None:
        day = self._day()
        if day is None:
            self.below.setText(tr("Isi tanggal keadaan dengan tanggal yang benar, misalnya 31-12-2026."))
            return
        self.below.setText(tr("Menghitung …") if self._found is None else self.below.text())
        read = functools.partial(_facts, self.session, day, self._unit_id())
        self.context.read(self, read, self._show, key=_KEY)

    def _show(self, read: tuple[Statistik, tuple[tuple[str, str, int], ...]]) -> None:
        self._found, units = read
        self.unit.set_options([(_ALL, tr("Semua unit kerja")),
                               *((key, _INDENT * depth + nama) for key, nama, depth in units)])
        before = self.part.value() or _FIRST
        self.part.set_options([(part.kunci, part.judul) for part in self._found.bagian])
        self.part.set_value(before)
        self.below.setText(tr("{} pegawai, keadaan {}").format(
            number(self._found.semua.jumlah), tanggal_panjang(self._found.keadaan)))
        self._show_part()

    def _current(self) -> Bagian | None:
        if self._found is None:
            return None
        return next((part for part in self._found.bagian if part.kunci == self.part.value()), None)

    def _figure(self) -> Hitungan | None:
        part, place = self._current(), self.figures.place()
        return part.hitungan[place] if part is not None and 0 <= place < len(part.hitungan) else None

    def _show_part(self) -> None:
        part = self._current()
        if part is not None:
            place = max(0, self.figures.place())
            self.figures.show_figures(baris_of(part), pyramid=part.piramida, place=place)
            self._show_people()

    def _show_people(self, place: int = 0) -> None:
        part, figure = self._current(), self._figure()
        self.who.setVisible(part is not None and figure is not None)
        if part is None or figure is None:
            self.list_title.setText("")
            self.model.set_ids(())
            return
        self.list_title.setText(f"{part.judul}: {figure.nama}")
        counts = [number(len(orang_of(figure, key))) for key in _WHO]
        names = (tr("Semua"), tr("Laki-laki"), tr("Perempuan"), tr("Tanpa ket."))
        self.who.set_texts([f"{name} {count}" for name, count in zip(names, counts, strict=True)])
        self.model.set_ids(orang_of(figure, self.who.value() or SEMUA))

    def _who_chosen(self, key: str) -> None:
        self._show_people()

    def _to_people(self, index: object) -> None:
        self.people.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _fetch(self, ids: Sequence[str]) -> Sequence[PegawaiRow]:
        return pegawai_rows(self.session, ids, self.context.tahun)

    def _open(self, pegawai_id: str) -> None:
        self.context.navigate("pegawai", pegawai_id=pegawai_id)

    def _copy_table(self) -> None:
        part = self._current()
        if self._found is not None and part is not None:
            copy_plain(tabel_teks(self._found, (part,)))
            self.context.toast(tr("Tabel {} disalin; tempel pada lembar kerja.").format(part.judul))


def _facts(
    session: Session, day: date, unit_id: str | None
) -> tuple[Statistik, tuple[tuple[str, str, int], ...]]:
    return statistik(session, day, unit_id), unit_choices(session)


def _id(person: PegawaiRow) -> str:
    return person.id


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

"""The Pelatihan screen: trainings over all people, who still lacks JP, and quick entry for many."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.pelatihan_list import (
    LACKING,
    PelatihanListState,
    average_words,
    people_found,
)
from asn_desktop.presenters.shell import tahun_choices
from asn_desktop.services.changes import Changes
from asn_desktop.services.drafts import Draft
from asn_desktop.services.pegawai import unit_choices
from asn_desktop.services.pelatihan import (
    JpRingkasan,
    JpRow,
    PelatihanQuery,
    PelatihanRow,
    jp_rows,
    jp_summary,
    pelatihan_count,
    pelatihan_ids,
    pelatihan_rows,
)
from asn_desktop.services.session import Session
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.row_copies import RowCopies
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.screens.pelatihan.actions import TrainingActions
from asn_desktop.views.screens.pelatihan.filters import FilterLine
from asn_desktop.views.screens.pelatihan.rows import lacking_columns, training_columns
from asn_desktop.views.table_model import PagedTableModel
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button, heading_block, row
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.tiles import EmptyState, StatTile, number

_TILES_FROM = 520


@dataclass(frozen=True, slots=True)
class Found:
    """One answer for both views."""

    ids: tuple[str, ...]
    total: int
    people: tuple[JpRow, ...]
    summary: JpRingkasan
    units: tuple[tuple[str, str, int], ...]


class PelatihanScreen(Screen):
    """Tiles with the JP of the year, filters, the table of trainings or of people who lack JP."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.state = PelatihanListState(context.tahun)
        self._people: dict[str, JpRow] = {}
        self._summary_words = ""
        self.search = TextEdit(tr("Cari pelatihan atau pegawai"), 120)
        self.search.setPlaceholderText(tr("Cari pelatihan, pegawai, atau penyelenggara"))
        self.search.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(px(340))
        self.add = button(
            tr("&Tambah pelatihan"), "primary", "plus", self.new, tip=tr("Pelatihan baru (Ctrl+N)")
        )
        if not context.may(Izin.UBAH_PEGAWAI):
            self.add.hide()
        self.met, self.total = StatTile(tr("Pegawai memenuhi JP")), StatTile(tr("Jumlah JP"))
        self.lacking_tile = StatTile(tr("Pegawai kurang JP"))
        self.lacking_tile.make_link()
        self.filters = FilterLine(
            self.state, tahun_choices(context.today()), self.session.references.choices("jenis_pelatihan")
        )
        self.model = PagedTableModel(training_columns(), self._fetch)
        self.empty = EmptyState("graduation-cap", "", "", " ", self._act_on_empty)
        self.table = RecordTable(self.model, tr("Daftar pelatihan"), two_lines=True, empty=self.empty)
        RowCopies(context, self.table, _person_of)
        self.people_model = PagedTableModel(lacking_columns(), self._fetch_people, id_of=_person_of)
        self.all_met = EmptyState(
            "award", tr("Semua memenuhi"), tr("Tidak ada pegawai yang kurang JP pada saringan ini.")
        )
        self.people = RecordTable(
            self.people_model, tr("Pegawai yang kurang JP"), two_lines=True, empty=self.all_met
        )
        RowCopies(context, self.people, _person_of)
        self.tables = QStackedWidget()
        self.training = TrainingActions(context, self)
        self._build()
        self._wait = Debouncer(180, self, on_fire=self._searched)
        self._connect()

    def first_place(self) -> QWidget:
        """The list in front."""
        return self._shown_table().view

    def open_at(self, **target: object) -> None:
        """The list; ``tampilan`` or ``status`` "kurang" shows who lacks JP, ``pegawai_id`` begins a training
        for a person, ``draft`` goes on with what was left.
        """
        if LACKING in (target.get("tampilan"), target.get("status")):
            self.state.view = LACKING
            self.filters.show_state()
        self.reload()
        pegawai_id, draft = target.get("pegawai_id"), target.get("draft")
        if isinstance(draft, Draft):
            self.training.go_on(draft)
        elif isinstance(pegawai_id, str):
            self.training.new(pegawai_id)

    def on_changes(self, changes: Changes) -> None:
        """Others changed trainings or people."""
        if changes.touches("pelatihan", "pegawai", "unit_kerja"):
            self.reload()

    def on_periode(self) -> None:
        """The chosen year is the year of the list."""
        self.state.tahun = self.context.tahun
        self.filters.show_state()
        self.reload()

    def can_leave(self) -> bool:
        """Nothing here waits to be saved; a search that waits is done now."""
        if self._wait.is_waiting():
            self._wait.flush()
        return True

    def reload(self) -> None:
        """Read both views anew."""
        tahun = self.state.tahun or self.context.tahun
        self.context.read(
            self,
            functools.partial(_find, self.session, self.state.query(), tahun),
            self._show,
            key="list",
        )

    def find_here(self) -> None:
        """Ctrl+F: the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def new(self) -> None:
        """Ctrl+N: a training; among those who lack JP for the chosen person."""
        self.training.new(self.people.current_id() if self.state.view == LACKING else None)

    def edit(self) -> None:
        """F2: change the chosen training; among those who lack JP as Enter does."""
        table = self._shown_table()
        chosen = table.current_id()
        if chosen is not None:
            table.opened.emit(chosen)

    def duplicate(self) -> None:
        """Ctrl+D: the chosen training for another person."""
        chosen = self.table.current_id()
        if chosen is not None and self.state.view != LACKING:
            self.training.duplicate(chosen)

    def next_item(self) -> None:
        """Ctrl+Down."""
        self._shown_table().step(1)

    def previous_item(self) -> None:
        """Ctrl+Up."""
        self._shown_table().step(-1)

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers."""
        lacking = Command("lacking", tr("Pegawai yang kurang JP"), "", "graduation-cap")
        if not self.context.may(Izin.UBAH_PEGAWAI):
            return (lacking,)
        words = tr("Untuk satu pegawai atau beberapa berturut-turut")
        return (Command("new", tr("Tambah pelatihan"), words, "plus"), lacking)

    def run_command(self, key: str) -> None:
        """Do one of ``commands``."""
        if key == "new":
            self.training.new(None)
        else:
            self.open_at(tampilan=LACKING)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Enter", tr("Ubah pelatihan; pada daftar kurang JP: tambah untuk pegawai itu")),
            ("F2", tr("Ubah pelatihan terpilih")),
            ("Ctrl+D", tr("Pelatihan yang sama untuk pegawai lain")),
            ("Del", tr("Hapus pelatihan terpilih")),
            ("Ctrl+Enter", tr("Pada isian: simpan, lalu pegawai berikutnya")),
            ("Esc", tr("Pada daftar: lepaskan semua saringan")),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the search to the table; Esc clears; Delete and Insert act on the table."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._shown_table().view.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key == Qt.Key.Key_Escape and (self.state.is_narrowed() or self.search.text()):
            self.search.set_value("")
            self.state.clear()
            self._filtered()
            return True
        if watched is self.table.view and key == Qt.Key.Key_Delete:
            self.ask_delete()
            return True
        if watched is not self.search and key == Qt.Key.Key_Insert:
            self.new()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where height is short the figures stand in the line below the title."""
        super().resizeEvent(event)
        roomy = self.height() >= px(_TILES_FROM)
        for tile in (self.met, self.total, self.lacking_tile):
            tile.setVisible(roomy)
        self.below.setText(tr("JP dihitung pada tahun pelatihan selesai.") if roomy else self._summary_words)

    def ask_delete(self) -> None:
        """Remove the chosen training after a question; it can be brought back at once."""
        record_id = self.table.current_id()
        if record_id is not None:
            self.training.ask_delete(record_id)

    def _build(self) -> None:
        head, self.title, self.below = heading_block(tr("Pelatihan"), "")
        top = row(head, self.search, self.add)
        top.setStretch(0, 1)
        top.setStretch(1, 1)
        self.page.addLayout(top)
        self.page.addLayout(row(self.met, self.lacking_tile, self.total, gap=GAP.M))
        self.page.addWidget(self.filters)
        self.tables.addWidget(self.table)
        self.tables.addWidget(self.people)
        self.page.addWidget(Card(margin=8).add(self.tables), 1)

    def _connect(self) -> None:
        self.search.changed.connect(self._wait.poke)
        self.filters.changed.connect(self._filtered)
        self.lacking_tile.pressed.connect(self._show_lacking)
        self.table.opened.connect(self.training.edit)
        self.table.sort_wanted.connect(self._sort)
        self.people.opened.connect(self.training.new)
        for model in (self.model, self.people_model):
            model.failed.connect(self.context.fail)
        for watched in (self.search, self.table.view, self.people.view):
            watched.installEventFilter(self)

    def _show(self, found: Found) -> None:
        if found.units:
            self.filters.show_units(found.units)
        people = people_found(found.people, self.state.search)
        kept, kept_person = self.table.current_id(), self.people.current_id()
        self._people = {item.pegawai_id: item for item in people}
        self.model.set_ids(found.ids)
        self.model.show_order(self.state.order)
        self.people_model.set_ids(tuple(self._people))
        self.table.choose(kept or self.model.id_at(0))
        self.people.choose(kept_person or self.people_model.id_at(0))
        self.tables.setCurrentWidget(self._shown_table())
        lacking = self.state.view == LACKING
        self.filters.count.setText(
            tr("{} pegawai").format(number(len(people)))
            if lacking
            else tr("{} dari {}").format(number(len(found.ids)), number(found.total))
            if len(found.ids) != found.total
            else tr("{} pelatihan").format(number(found.total))
        )
        self._show_summary(found.summary)
        self._say_empty(found.total)

    def _show_summary(self, summary: JpRingkasan) -> None:
        lacking = summary.pegawai - summary.memenuhi
        average = tr(average_words(summary))
        self.title.setText(tr("Pelatihan {}").format(self.state.tahun or tr("semua tahun")))
        self.met.show_figure(summary.memenuhi, summary.pegawai, tr("{} JP setahun").format(summary.target))
        self.lacking_tile.show_figure(lacking, None, tr("Tekan untuk melihat daftarnya") if lacking else "")
        self.total.show_figure(summary.jp, None, average)
        self._summary_words = tr("{} dari {} pegawai memenuhi {} JP pada {}").format(
            number(summary.memenuhi), number(summary.pegawai), summary.target, summary.tahun
        )
        if self.met.isHidden():
            self.below.setText(self._summary_words)

    def _say_empty(self, total: int) -> None:
        if self.state.is_narrowed():
            self.empty.say(tr("Tidak ada pelatihan yang cocok"), tr("Lepaskan sebagian saringan."))
            self.empty.action.setText(tr("&Hapus saringan"))
        else:
            self.empty.say(
                tr("Belum ada pelatihan pada tahun ini"),
                tr(
                    "Catat pelatihan satu pegawai, atau satu pelatihan untuk beberapa pegawai berturut-turut."
                ),
            )
            self.empty.action.setText(tr("&Tambah pelatihan"))

    def _act_on_empty(self) -> None:
        if self.state.is_narrowed():
            self.search.set_value("")
            self.state.clear()
            self._filtered()
        else:
            self.new()

    def _shown_table(self) -> RecordTable:
        return self.people if self.state.view == LACKING else self.table

    def _fetch(self, ids: Sequence[str]) -> Sequence[PelatihanRow]:
        return pelatihan_rows(self.session, tuple(ids), self.state.query().tahun)

    def _fetch_people(self, ids: Sequence[str]) -> Sequence[JpRow]:
        return [self._people[key] for key in ids if key in self._people]

    def _searched(self) -> None:
        self.state.search = str(self.search.value() or "")
        self._filtered()

    def _filtered(self) -> None:
        self.filters.show_state()
        self.search.set_value(self.state.search)
        self.reload()

    def _show_lacking(self) -> None:
        self.state.view = LACKING
        self._filtered()

    def _sort(self, key: str) -> None:
        self.state.sort_by(key)
        self.reload()


def _find(session: Session, query: PelatihanQuery, tahun: int) -> Found:
    return Found(
        pelatihan_ids(session, query),
        pelatihan_count(session, PelatihanQuery(tahun=query.tahun)),
        jp_rows(session, tahun, unit_id=query.unit_id, kurang_saja=True),
        jp_summary(session, tahun, query.unit_id),
        unit_choices(session),
    )


def _person_of(item: JpRow | PelatihanRow) -> str:
    return item.pegawai_id

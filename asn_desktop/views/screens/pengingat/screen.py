"""The Pengingat screen: a month with what falls due on each day, and the list of the chosen days."""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.domain.kalender import plus_bulan
from asn_desktop.domain.pengingat import JenisPengingat
from asn_desktop.domain.peran import Izin
from asn_desktop.fields.texts.pengingat import JUDUL
from asn_desktop.presenters.kalender import month_words
from asn_desktop.presenters.pengingat import (
    AHEAD,
    MONTH,
    OWN,
    PengingatState,
    detail_words,
    kinds_with_counts,
    tujuan,
)
from asn_desktop.services.changes import Changes
from asn_desktop.services.pengingat import (
    BarisPengingat,
    DaftarPengingat,
    PengingatQuery,
    daftar_pengingat,
)
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.row_copies import RowCopies
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.screens.pengingat.actions import ReminderActions
from asn_desktop.views.screens.pengingat.rows import ReminderColumns
from asn_desktop.views.table_model import PagedTableModel
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import (
    Card,
    button,
    fold_button,
    heading_block,
    icon_button,
    label,
    row,
)
from asn_desktop.views.widgets.inputs import CheckBox, Combo
from asn_desktop.views.widgets.month_calendar import MonthCalendar
from asn_desktop.views.widgets.tiles import EmptyState, number

_EVERY = ""
_NARROW = 980
_MONTH, _MONTH_NARROW = 338, 268


@dataclass(frozen=True, slots=True)
class Found:
    """One answer: the list, how many of each kind it holds with all kinds, the figures of the month."""

    rows: tuple[BarisPengingat, ...]
    kinds: Mapping[JenisPengingat, int]
    month: Mapping[date, int]


class PengingatScreen(Screen):
    """Left the month, right the list; marks, letters and the export are for the ticked lines, or the chosen
    one where none is ticked.
    """

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        today = context.today()
        self.state = PengingatState.on(today)
        self._rows: dict[str, BarisPengingat] = {}
        self.actions_ = ReminderActions(context, self)
        self.calendar = MonthCalendar(today)
        self.month_title = label("", "section")
        self.kind = Combo(tr("Jenis pengingat"), [(_EVERY, tr("Semua jenis"))])
        self.span = Combo(tr("Waktu"), _spans())
        self.done = CheckBox(tr("Tampilkan yang sudah ditangani"))
        self.detail = label("", "small", wrap=True)
        self.model = PagedTableModel(ReminderColumns(today).all(), self._fetch)
        self.empty = EmptyState(
            "circle-check", tr("Tidak ada pengingat"), tr("Tidak ada yang jatuh tempo pada waktu ini."), " ",
            self._clear,
        )
        self.empty.action.setText(tr("Tampilkan &semua"))
        self.table = RecordTable(
            self.model, tr("Daftar pengingat"), two_lines=True, checkable=True, empty=self.empty
        )
        RowCopies(context, self.table, _person_of)
        self.mark_button = button(
            tr("Tandai &ditangani"), "primary", "check", self._mark, tip=tr("Baris bertanda (Ctrl+Enter)")
        )
        self.letters = button(tr("Cetak surat &KGB"), "secondary", "printer", self.print_this)
        self.today_button = button(tr("&Hari ini"), "link", on_click=self._this_month)
        self.export = button(tr("&Ekspor"), "secondary", "file-spreadsheet", self._export)
        self._build()
        self._connect()

    def first_place(self) -> QWidget:
        """The list; where it is empty, the month."""
        nothing = self.model.is_answered and not self.model.ids()
        return self.calendar if nothing else self.table.view

    def open_at(self, **target: object) -> None:
        """The list; with ``jenis`` the lines that the home screen counted of that kind."""
        self.state.take_target(target)
        self.reload()

    def on_changes(self, changes: Changes) -> None:
        """Any record of a person may move what falls due."""
        self.reload()

    def reload(self) -> None:
        """Read list and month anew."""
        self._show_state()
        query, month = self.state.query(), self.state.month_query()
        self.context.read(
            self, functools.partial(_find, self.session, query, month), self._show, key="list"
        )

    def find_here(self) -> None:
        """Ctrl+F: to the kinds."""
        self.kind.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit(self) -> None:
        """F2: the file of the person."""
        chosen = self.table.current_id()
        if chosen is not None:
            self._open(chosen)

    def print_this(self) -> None:
        """Ctrl+P: the KGB letters of the ticked lines."""
        self.actions_.print_letters(self.chosen_rows())

    def next_item(self) -> None:
        """Ctrl+Down."""
        self.table.step(1)

    def previous_item(self) -> None:
        """Ctrl+Up."""
        self.table.step(-1)

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers: each kind."""
        here = tr("Pengingat")
        return tuple(Command(jenis.value, tr(words), here, "bell") for jenis, words in JUDUL.items())

    def run_command(self, key: str) -> None:
        """Show one kind."""
        self.open_at(jenis=key)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            (tr("Spasi"), tr("Pada daftar: tandai baris")),
            ("Ctrl+Enter", tr("Tandai ditangani, atau buka kembali")),
            ("Enter", tr("Pada daftar: buka berkas pegawai; pada kalender: pilih hari")),
            ("PgUp, PgDn", tr("Pada kalender: bulan sebelum dan sesudahnya")),
            ("Esc", tr("Lepaskan semua saringan")),
        )

    def picture_views(self) -> tuple[str, ...]:
        """A month that holds something, and its day."""
        return ("bulan",)

    def show_picture_view(self, name: str) -> None:
        """Turn to the month of the first line."""
        first = next(iter(self._rows.values()), None)
        if first is not None:
            self.state.choose_month(first.tanggal)
            self._take_day(first.tanggal)

    def chosen_rows(self) -> tuple[BarisPengingat, ...]:
        """The ticked lines, or the one under the cursor."""
        ticked = [key for key in self.model.ids() if key in self.model.ticked]
        current = self.table.current_id()
        wanted = ticked or ([current] if current else [])
        return tuple(self._rows[key] for key in wanted if key in self._rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter marks, Esc takes the filters away."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._mark()
            return True
        if key == Qt.Key.Key_Escape and self.state.is_narrowed():
            self._clear()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the buttons show their icons alone."""
        super().resizeEvent(event)
        folded = event.size().width() < px(_NARROW)
        fold_button(self.letters, tr("Cetak surat &KGB"), folded=folded)
        fold_button(self.export, tr("&Ekspor"), folded=folded)
        self.month_card.setFixedWidth(px(_MONTH_NARROW if folded else _MONTH))

    def _build(self) -> None:
        head, self.title, self.below = heading_block(tr("Pengingat"), "")
        self.page.addLayout(row(head, self.export, self.letters, self.mark_button))
        if not self.context.may(Izin.UBAH_PEGAWAI):
            self.mark_button.hide()
        if not self.context.may(Izin.CETAK):
            self.letters.hide()
        if not self.context.may(Izin.EKSPOR):
            self.export.hide()
        back = icon_button("chevron-left", tr("Bulan sebelumnya"), self._month_before)
        on = icon_button("chevron-right", tr("Bulan berikutnya"), self._month_after)
        month = Card(margin=12)
        month.add(row(back, self.month_title, on, None, self.today_button, gap=4), self.calendar, self.done)
        month.body.setStretch(1, 1)
        self.month_card = month
        filters = row(self.kind, self.span)
        filters.setStretch(0, 1)
        filters.setStretch(1, 1)
        lines = Card(margin=12)
        lines.add(filters, self.table, self.detail)
        lines.body.setStretch(1, 1)
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(month)
        below.addWidget(lines, 1)
        self.page.addLayout(below, 1)

    def _connect(self) -> None:
        self.calendar.day_chosen.connect(self._take_day)
        self.calendar.month_wanted.connect(self._take_month)
        self.kind.changed.connect(self._filtered)
        self.span.changed.connect(self._filtered)
        self.done.changed.connect(self._filtered)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._say_detail)
        self.model.failed.connect(self.context.fail)
        self.model.ticked_changed.connect(self._say_count)
        for watched in (self.table.view, self.calendar):
            watched.installEventFilter(self)

    def _show(self, found: Found) -> None:
        kept = self.table.current_id()
        self._rows = {item.id: item for item in found.rows}
        self.model.set_ids(tuple(self._rows))
        self.table.choose(kept if kept in self._rows else self.model.id_at(0))
        self.kind.set_options([(_EVERY, tr("Semua jenis")), *kinds_with_counts(found.kinds)])
        self.kind.set_value(self.state.jenis.value if self.state.jenis else _EVERY)
        self.calendar.show_month(self.state.month, found.month, self.state.day)
        self.empty.action.setVisible(self.state.is_narrowed())
        self._say_count()
        self._say_detail(self.table.current_id() or "")

    def _show_state(self) -> None:
        self.month_title.setText(month_words(self.state.month))
        self.span.set_value(self.state.span)
        self.done.set_value(self.state.done)

    def _say_count(self) -> None:
        ticked = len(self.model.ticked)
        total = tr("{} pengingat").format(number(len(self._rows)))
        count = tr("{} ditandai dari {}").format(number(ticked), total) if ticked else total
        self.below.setText(f"{count} · {tr(self.state.heading())}")

    def _say_detail(self, key: str) -> None:
        chosen = self._rows.get(key)
        self.detail.setText(tr(detail_words(chosen)))
        reopening = chosen is not None and chosen.tanda is not None
        self.mark_button.setText(tr("Buka &kembali") if reopening else tr("Tandai &ditangani"))

    def _fetch(self, ids: Sequence[str]) -> list[BarisPengingat]:
        return [self._rows[key] for key in ids if key in self._rows]

    def _filtered(self) -> None:
        jenis = str(self.kind.value() or _EVERY)
        self.state.jenis = JenisPengingat(jenis) if jenis else None
        self.state.choose_span(str(self.span.value() or OWN))
        self.state.done = bool(self.done.value())
        self.reload()

    def _clear(self) -> None:
        self.state.clear()
        self.reload()

    def _take_day(self, day: date | None) -> None:
        self.state.choose_day(day)
        self.reload()

    def _take_month(self, month: date) -> None:
        self.state.choose_month(month)
        self.reload()

    def _month_before(self) -> None:
        self._take_month(plus_bulan(self.state.month, -1))

    def _month_after(self) -> None:
        self._take_month(plus_bulan(self.state.month, 1))

    def _this_month(self) -> None:
        self._take_month(self.context.today())

    def _open(self, key: str) -> None:
        chosen = self._rows.get(key)
        if chosen is not None:
            where, tahun, periode = tujuan(chosen, self.context.dipakai)
            if where != "pegawai":
                self.context.set_periode(tahun, periode or self.context.periode)
            self.context.navigate(where, pegawai_id=chosen.pegawai_id)

    def _mark(self) -> None:
        self.actions_.mark(self.chosen_rows())

    def _export(self) -> None:
        self.actions_.export(self.state.query())


def _spans() -> list[tuple[str, str]]:
    ahead = [(months, tr("{} bulan ke depan").format(months)) for months in AHEAD]
    return [(OWN, tr("Batas waktu tiap jenis")), *ahead, (MONTH, tr("Bulan atau hari pada kalender"))]


def _person_of(item: BarisPengingat) -> str:
    return item.pegawai_id


def _find(session: Session, query: PengingatQuery, month: PengingatQuery) -> Found:
    whole = daftar_pengingat(session, _every_kind(query))
    rows = tuple(item for item in whole.baris if query.jenis in (None, item.jenis))
    sheet: DaftarPengingat = daftar_pengingat(session, month)
    return Found(rows, whole.per_jenis, sheet.per_hari)


def _every_kind(query: PengingatQuery) -> PengingatQuery:
    return PengingatQuery(None, query.dari, query.sampai, query.ditangani)

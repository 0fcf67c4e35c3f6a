"""The trail as a list, newest first, with the chosen entry beside or below it: for screen, tab and dialog."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from asn_desktop.presenters import jejak as words
from asn_desktop.services.jejak import BarisJejak, CariJejak, jejak_ids, jejak_rows
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.dialogs.base import Dialog
from asn_desktop.views.jejak_detail import JejakDetail
from asn_desktop.views.record_table import RecordTable
from asn_desktop.views.table_model import Column, PagedTableModel
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import Card, button
from asn_desktop.views.widgets.tiles import EmptyState

_PAUSE_MS = 70
_LIST, _DETAIL = 190, 360  # least heights of list and entry one below the other
LEAST_OF_BOTH = _LIST + _DETAIL + 5 * GAP.M


class JejakList(QWidget):
    """``counted`` says how many entries fit, each time they are read."""

    counted = Signal(int)

    def __init__(
        self,
        context: ScreenContext,
        *,
        beside: bool,
        empty: EmptyState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._query = CariJejak()
        self.model = PagedTableModel(columns(), self._fetch)
        self.table = RecordTable(
            self.model, tr("Catatan jejak"), two_lines=True,
            empty=empty or EmptyState("history", tr("Belum ada catatan"),
                                      tr("Setiap perubahan yang disimpan tercatat di sini.")),
        )  # fmt: skip
        self.detail = JejakDetail(context)
        self.splitter = QSplitter(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(px(GAP.M))
        self.holder = Card(margin=8).add(self.table)
        self.splitter.addWidget(self.holder)
        self.splitter.addWidget(self.detail)
        self.splitter.setSizes([4200, 5800] if beside else [4000, 6000])
        self.table.setMinimumSize(px(250), px(110))
        self.detail.setMinimumWidth(px(300))
        self._low = False
        if not beside:  # room for some lines of each
            self.table.setMinimumHeight(px(_LIST))
            self.detail.setMinimumHeight(px(_DETAIL))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP.S))
        self.turn = button("", "secondary", "", self._turn_over)
        self.turn.hide()
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self.back_key = QShortcut(QKeySequence("Esc"), self, self.show_list, context=here)
        self.back_key.setEnabled(False)  # where both stand, Esc is whoever's holds the list
        self.setFocusProxy(self.table.view)
        self._reading = Debouncer(_PAUSE_MS, self, on_fire=self._read_entry)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.detail.turned_back.connect(self.reload)
        self.model.failed.connect(context.fail)

    def set_low(self, low: bool) -> None:
        """Where height is short, list or entry: one of them with all the room, so that no page scrolls."""
        if low != self._low:
            self._low = low
            self.turn.setVisible(low)
            self.detail.setMinimumHeight(0 if low else px(_DETAIL))
            self._show_part(entry=False)

    def show_list(self) -> None:
        """Back from the entry to the list."""
        if self._low and self.holder.isHidden():
            self._show_part(entry=False)
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_over(self) -> None:
        if self.holder.isHidden():
            self.show_list()
        else:
            self._opened("")

    def _show_part(self, *, entry: bool) -> None:
        self.holder.setVisible(not (self._low and entry))
        self.detail.setVisible(entry or not self._low)
        self.back_key.setEnabled(self._low and entry)
        self.turn.setText(tr("Kembali ke daftar (Esc)") if entry else tr("Lihat rinciannya (Enter)"))

    def ask(self, query: CariJejak) -> None:
        """Show the entries that fit."""
        self._query = query
        self.reload()

    def reload(self) -> None:
        """Read the list anew, keeping the place."""
        self._context.read(
            self, functools.partial(jejak_ids, self._context.session, self._query), self._show, key="jejak"
        )

    def can_leave(self) -> bool:
        """What waits to be read is read now."""
        if self._reading.is_waiting():
            self._reading.flush()
        return True

    def _show(self, ids: tuple[str, ...]) -> None:
        kept = self.table.current_id()
        self.model.set_ids(ids)
        self.table.choose(kept if self.model.row_of(kept or "") >= 0 else self.model.id_at(0))
        if not ids:
            self.detail.show_nothing()
        else:
            self._reading.poke()
        self.counted.emit(len(ids))

    def _fetch(self, ids: Sequence[str]) -> Sequence[BarisJejak]:
        return jejak_rows(self._context.session, tuple(ids))

    def _chosen(self, jejak_id: str) -> None:
        self._reading.poke()

    def _opened(self, jejak_id: str) -> None:
        if self._low:
            self._show_part(entry=True)
        self.detail.table.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _read_entry(self) -> None:
        current = self.table.current_id()
        if current is not None:
            self.detail.open_entry(current)


class JejakDialog(Dialog):
    """The trail of one document."""

    def __init__(
        self, context: ScreenContext, rekaman: str, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent, width=880)
        self.list = JejakList(context, beside=True)
        self.list.setMinimumHeight(px(380))
        self.body.addWidget(self.list, 1)
        self.add_button(tr("&Tutup"), on_click=self.accept)
        self.list.ask(CariJejak(rekaman=rekaman))


def columns() -> tuple[Column, ...]:
    """When and who, what and whom."""
    return (
        Column("", tr("Waktu"), text=_when, below=_who, width=150),
        Column("", tr("Pekerjaan"), text=_what, below=_whom,
               width=260, stretch=True, strong=True),
    )  # fmt: skip


def _when(item: BarisJejak) -> str:
    return words.when_words(item.pada)


def _who(item: BarisJejak) -> str:
    return item.aktor


def _what(item: BarisJejak) -> str:
    return tr(item.tindakan)


def _whom(item: BarisJejak) -> str:
    return item.subjek or item.alasan

"""The Jejak screen: filters, the list, before and after, the trash, and what the anchor found."""

import functools

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.jejak import ENTRIES, TRASH, JejakListState
from asn_desktop.services.access import may
from asn_desktop.services.changes import Changes
from asn_desktop.services.jejak import jejak_aktor
from asn_desktop.services.jejak_periksa import PeriksaJejak, anchor_findings
from asn_desktop.services.session import Session
from asn_desktop.views import theme
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.jejak_list import JejakList
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.screens.jejak.accept_dialog import AcceptDialog
from asn_desktop.views.screens.jejak.filters import FilterLine
from asn_desktop.views.screens.jejak.trash_page import TrashPage
from asn_desktop.views.theme import Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import heading_block, row
from asn_desktop.views.widgets.inputs import TextEdit
from asn_desktop.views.widgets.stacks import heed_only_shown
from asn_desktop.views.widgets.tiles import Banner, EmptyState, number


class JejakScreen(Screen):
    """Everything is read and written in the worker; lists fetch pages as they are painted."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.state = JejakListState()
        self.search = TextEdit(tr("Cari pada jejak"), 120)
        self.search.setPlaceholderText(tr("Cari nama, nomor, atau pekerjaan"))
        self.search.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(px(340))
        self.filters = FilterLine(self.state, context.today)
        self.alarm = Banner(parent=self, action=" ", on_action=self._accept)
        self.empty = EmptyState("history", "", "", " ", self._clear)
        self.list = JejakList(context, beside=True, empty=self.empty)
        self.trash = TrashPage(context)
        self.closed = EmptyState(
            "lock",
            tr("Jejak hanya untuk Petugas kepegawaian dan Auditor"),
            tr("Peran Anda tidak mencakupnya; pekerjaan terakhir Anda dapat diurungkan dengan Ctrl+Z."),
        )
        self.pages = QStackedWidget()
        heed_only_shown(self.pages)
        self._build()
        self._wait = Debouncer(180, self, on_fire=self._searched)
        self._connect()

    def first_place(self) -> QWidget:
        """The list in front."""
        return self.list if self.state.view == ENTRIES else self.trash

    def open_at(self, **target: object) -> None:
        """The list; ``rekaman`` with ``nama`` narrows it to one record, ``tampilan`` "sampah" shows the
        trash.
        """
        rekaman, nama = target.get("rekaman"), target.get("nama")
        if isinstance(rekaman, str):
            self.state.clear()
            self.state.view, self.state.rekaman, self.state.nama_rekaman = ENTRIES, rekaman, str(nama or "")
        elif target.get("tampilan") == TRASH:
            self.state.view = TRASH
        self.filters.show_state()
        self.reload()
        self.context.read(self, functools.partial(_frame, self.session), self._show_frame, key="frame")

    def on_changes(self, changes: Changes) -> None:
        """Every write leaves an entry."""
        self.reload()

    def can_leave(self) -> bool:
        """Nothing here waits to be saved; a search that waits is done now."""
        if self._wait.is_waiting():
            self._wait.flush()
        return self.list.can_leave()

    def reload(self) -> None:
        """Read what is shown anew."""
        if not may(self.session, Izin.LIHAT_JEJAK):
            self.search.hide()
            self.filters.hide()
            self.pages.setCurrentWidget(self.closed)
            return
        entries = self.state.view == ENTRIES
        self.search.setVisible(entries)
        self.pages.setCurrentWidget(self.list if entries else self.trash)
        if entries:
            self.list.ask(self.state.query())
        else:
            self.trash.reload()

    def find_here(self) -> None:
        """Ctrl+F: the search field."""
        if not may(self.session, Izin.LIHAT_JEJAK):
            return
        if self.state.view != ENTRIES:
            self.state.view = ENTRIES
            self._filtered()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def next_item(self) -> None:
        """Ctrl+Down."""
        (self.list if self.state.view == ENTRIES else self.trash).table.step(1)

    def previous_item(self) -> None:
        """Ctrl+Up."""
        (self.list if self.state.view == ENTRIES else self.trash).table.step(-1)

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers."""
        return (
            Command("trash", tr("Sampah"), tr("Pulihkan yang dihapus dalam 30 hari terakhir"), "trash-2"),
        )

    def run_command(self, key: str) -> None:
        """Show the trash."""
        self.open_at(tampilan=TRASH)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Enter", tr("Dari daftar ke isiannya; pada isian: kembalikan nilai; pada Sampah: pulihkan")),
            ("Ctrl+Z", tr("Urungkan pekerjaan terakhir Anda")),
            ("Esc", tr("Pada daftar: lepaskan semua saringan")),
        )

    def picture_views(self) -> tuple[str, ...]:
        """The trash."""
        return (TRASH,)

    def show_picture_view(self, name: str) -> None:
        """Show the trash."""
        self.open_at(tampilan=name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the search to the list; Esc clears."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.table.view.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key == Qt.Key.Key_Escape and self.state.is_narrowed():
            self._clear()
            return True
        return False

    def _build(self) -> None:
        head, self.title, self.below = heading_block(
            tr("Jejak"), tr("Siapa mengubah apa, kapan, dari nilai apa menjadi apa; terbaru di atas.")
        )
        top = row(head, self.search)
        top.setStretch(0, 1)
        top.setStretch(1, 1)
        self.page.addLayout(top)
        self.page.addWidget(self.alarm)
        self.page.addWidget(self.filters)
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.trash)
        self.pages.addWidget(self.closed)
        self.page.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.search.changed.connect(self._wait.poke)
        self.filters.changed.connect(self._filtered)
        self.list.counted.connect(self._count_entries)
        self.trash.counted.connect(self._count_trash)
        for watched in (self.search, self.list.table.view):
            watched.installEventFilter(self)

    def _show_frame(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        actors, findings = found
        self.filters.show_actors(actors)
        self._show_findings(findings)

    def _show_findings(self, findings: tuple[str, ...]) -> None:
        self.alarm.show_text(" ".join(findings), Tone.BAD)
        allowed = bool(findings) and may(self.session, Izin.PULIHKAN)
        self.alarm.action.setText(tr("Terima keadaan ini…"))
        self.alarm.action.setVisible(allowed)

    def _count_entries(self, count: int) -> None:
        narrowed = self.state.is_narrowed()
        self.filters.count.setText(
            tr("{} catatan cocok").format(number(count))
            if narrowed
            else tr("{} catatan").format(number(count))
        )
        if narrowed:
            self.empty.say(tr("Tidak ada catatan yang cocok"), tr("Lepaskan sebagian saringan."))
            self.empty.action.setText(tr("&Hapus saringan"))
        else:
            self.empty.say(tr("Belum ada catatan"), tr("Setiap perubahan yang disimpan tercatat di sini."))
        self.empty.action.setVisible(narrowed)

    def _count_trash(self, count: int) -> None:
        self.filters.count.setText(tr("{} dapat dipulihkan").format(number(count)))

    def _searched(self) -> None:
        self.state.kata = str(self.search.value() or "")
        self._filtered()

    def _filtered(self) -> None:
        self.filters.show_state()
        self.reload()

    def _clear(self) -> None:
        self.search.set_value("")
        self.filters.clear.click()

    def _accept(self) -> None:
        dialog = AcceptDialog(self.context, self.alarm.text(), self.window())
        dialog.accepted_trail.connect(self._accepted)
        dialog.open()

    def _accepted(self, found: PeriksaJejak) -> None:
        self._show_findings(found.temuan)
        self.reload()


def _frame(session: Session) -> tuple[tuple[str, ...], tuple[str, ...]]:
    actors = jejak_aktor(session) if may(session, Izin.LIHAT_JEJAK) else ()
    return actors, anchor_findings(session)

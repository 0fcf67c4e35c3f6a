"""The Pelaksanaan screen: pages turned by Alt+1 and so on."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from asn_desktop.services.changes import Changes
from asn_desktop.services.pegawai import PegawaiQuery, pegawai_ids
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screen import Screen
from asn_desktop.views.screens.pelaksanaan.board_page import BoardPage
from asn_desktop.views.screens.pelaksanaan.feedback_page import FeedbackPage
from asn_desktop.views.screens.pelaksanaan.log_page import LogPage
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import heading_block
from asn_desktop.views.widgets.stacks import heed_only_shown
from asn_desktop.views.widgets.wheel_guard import guard

_TOUCHED = ("pegawai", "skp", "rencana_aksi", "log_harian", "umpan_balik_berkelanjutan", "evaluasi",
            "penugasan_penilai", "cetakan")


class Page(Protocol):
    """A page of this screen."""

    def load(self) -> None:
        """Read anew."""

    def focus_here(self) -> QWidget:
        """Where the cursor goes."""

    def print_this(self) -> None:
        """Print what is chosen."""


class PelaksanaanScreen(Screen):
    """Pages are read when they come to the front."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.log = LogPage(context)
        self.feedback = FeedbackPage(context)
        self.board = BoardPage(context)
        self.pages: dict[str, Page] = {
            "log": self.log, "umpan-balik": self.feedback, "menunggu": self.board}
        self.tabs = QTabWidget()
        heed_only_shown(self.tabs)
        guard(self.tabs.tabBar())
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(tr("Bagian pelaksanaan"))
        self.tabs.tabBar().setAccessibleName(tr("Bagian pelaksanaan"))
        self.tabs.addTab(self.log, tr("Log harian"))
        self.tabs.addTab(self.feedback, tr("Umpan balik"))
        self.tabs.addTab(self.board, tr("Siapa menunggu siapa"))
        head, _, self.below = heading_block(tr("Pelaksanaan"), tr("Yang dicatat selama tahun berjalan."))
        self.page.addLayout(head)
        self.page.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._turned)
        self.log.status.connect(self.below.setText)
        self.feedback.status.connect(self.below.setText)
        self.board.status.connect(self.below.setText)
        for place, act in enumerate((self._first, self._second, self._third)[: self.tabs.count()], start=1):
            QShortcut(
                QKeySequence(f"Alt+{place}"), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )

    def first_place(self) -> QWidget | None:
        """The place of the page in front."""
        return self._current().focus_here()

    def open_at(self, **target: object) -> None:
        """The page named by ``bagian``; with ``pegawai`` his."""
        names = list(self.pages)
        if target.get("bagian") in names:
            self.tabs.setCurrentIndex(names.index(str(target["bagian"])))
        if isinstance(target.get("pegawai"), str):
            self.log.show_person(str(target["pegawai"]))
            self.feedback.show_person(str(target["pegawai"]))
        self._current().load()

    def on_changes(self, changes: Changes) -> None:
        """Read again what others wrote."""
        if any(changes.touches(key) for key in _TOUCHED):
            self._current().load()

    def on_periode(self) -> None:
        """Another year."""
        self.log.follow_year(self.context.tahun)
        if self._current() is not self.log:
            self._current().load()

    def new(self) -> None:
        """Ctrl+N: to the quick entry of the page."""
        front = self.feedback.text if self._current() is self.feedback else self.log.entry.activity
        front.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def duplicate(self) -> None:
        """Ctrl+D: the last logged day once more."""
        if self.tabs.currentIndex() == 0:
            self.log.copy_day()

    def print_this(self) -> None:
        """Ctrl+P: what the page prints."""
        self._current().print_this()

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Enter", tr("Pada isian cepat: catat; pada daftar: ubah yang terpilih")),
            ("Insert", tr("Pada daftar: ke isian cepat")),
            ("Alt+1 … Alt+3", tr("Log harian, umpan balik, siapa menunggu siapa")),
            ("F4", tr("Pada log: jumlah per rencana aksi; pada siapa menunggu siapa: bagan")),
            ("Ctrl+D", tr("Salin kegiatan hari lalu ke tanggal isian")),
            ("Ctrl+V", tr("Pada daftar log: tempel baris dari lembar kerja")),
        )

    def picture_views(self) -> tuple[str, ...]:
        """Every page, with somebody who is on it."""
        return (*self.pages, "bagan")

    def show_picture_view(self, name: str) -> None:
        """Show one of them, with the first of the people."""
        people = pegawai_ids(self.session, PegawaiQuery())
        page = "menunggu" if name == "bagan" else name
        self.open_at(bagian=page, pegawai=people[0] if people else "")
        if name == "bagan":
            self.board.turn_over()

    def _current(self) -> Page:
        return list(self.pages.values())[self.tabs.currentIndex()]

    def _turned(self, place: int) -> None:
        self._current().load()

    def _first(self) -> None:
        self._go(0)

    def _second(self) -> None:
        self._go(1)

    def _third(self) -> None:
        self._go(2)

    def _go(self, place: int) -> None:
        self.tabs.setCurrentIndex(place)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

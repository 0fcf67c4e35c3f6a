"""The Organisasi screen: four pages, turned by Alt+1 to Alt+4."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from asn_desktop.services.changes import Changes
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screen import Screen
from asn_desktop.views.screens.organisasi.people_pages import PenilaiPage, TimPage
from asn_desktop.views.screens.organisasi.peta_page import PetaPage
from asn_desktop.views.screens.organisasi.susunan_page import SusunanPage
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import heading_block
from asn_desktop.views.widgets.stacks import heed_only_shown
from asn_desktop.views.widgets.wheel_guard import guard

_TOUCHED = (
    "unit_kerja",
    "riwayat_unit",
    "formasi",
    "pegawai",
    "riwayat_jabatan",
    "penugasan_penilai",
    "delegasi_penilai",
    "tim_kerja",
    "anggota_tim",
)


class _Page(Protocol):
    def load(self) -> None:
        """Read anew."""


class OrganisasiScreen(Screen):
    """Pages are read when they come to the front."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.susunan, self.peta = SusunanPage(context), PetaPage(context)
        self.penilai, self.tim = PenilaiPage(context), TimPage(context)
        self.tabs = QTabWidget()
        heed_only_shown(self.tabs)
        guard(self.tabs.tabBar())
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(tr("Bagian organisasi"))
        self.tabs.tabBar().setAccessibleName(tr("Bagian organisasi"))
        for page, name in self._named():
            self.tabs.addTab(page, name)
        head, _, _ = heading_block(
            tr("Organisasi"), tr("Susunan unit dari masa ke masa, peta jabatan, penilai, dan tim kerja.")
        )
        self.page.addLayout(head)
        self.page.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._turned)
        for table in (self.susunan.table, self.peta.table, self.penilai.table, self.tim.teams.table):
            table.model.modelReset.connect(self._settled)
        for place, act in enumerate((self._first, self._second, self._third, self._fourth), start=1):
            QShortcut(
                QKeySequence(f"Alt+{place}"), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )

    def first_place(self) -> QWidget | None:
        """The table of the page in front, once it is there."""
        page = (self.susunan, self.peta, self.penilai, self.tim.teams)[self.tabs.currentIndex()]
        return page.table.view if page.table.view.isVisible() else None

    def open_at(self, **target: object) -> None:
        """The page named by ``bagian``, else the one in front, read anew."""
        names = [name for name, _ in self._keys()]
        wanted = target.get("bagian")
        if wanted in names:
            self.tabs.setCurrentIndex(names.index(str(wanted)))
        self._turned(self.tabs.currentIndex())

    def on_changes(self, changes: Changes) -> None:
        """Read again what others wrote."""
        if any(changes.touches(key) for key in _TOUCHED):
            self._turned(self.tabs.currentIndex())

    def new(self) -> None:
        """Ctrl+N: one more of what the page lists."""
        (self.susunan.add, self.peta.add, self.penilai.letters.add, self.tim.teams.add)[
            self.tabs.currentIndex()
        ]()

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Alt+1 … Alt+4", tr("Susunan, peta jabatan, penilai, tim kerja")),
            ("Enter", tr("Pada susunan: apa yang diubah; pada daftar lain: ubah yang terpilih")),
            ("Insert", tr("Tambah")),
            ("F4", tr("Pada susunan: daftar atau bagan")),
        )

    def picture_views(self) -> tuple[str, ...]:
        """The picture of the tree and the other pages."""
        return ("bagan", *(name for name, _ in self._keys()[1:]))

    def show_picture_view(self, name: str) -> None:
        """Show one of them."""
        if name == "bagan":
            self.susunan.turn_over()
        else:
            self.open_at(bagian=name)

    def _named(self) -> tuple[tuple[QWidget, str], ...]:
        return (
            (self.susunan, tr("Susunan unit")),
            (self.peta, tr("Peta jabatan")),
            (self.penilai, tr("Penilai dan delegasi")),
            (self.tim, tr("Tim kerja")),
        )

    def _keys(self) -> tuple[tuple[str, _Page], ...]:
        return ("susunan", self.susunan), ("peta", self.peta), ("penilai", self.penilai), ("tim", self.tim)

    def _turned(self, place: int) -> None:
        self._keys()[place][1].load()

    def _first(self) -> None:
        self._go(0)

    def _second(self) -> None:
        self._go(1)

    def _third(self) -> None:
        self._go(2)

    def _fourth(self) -> None:
        self._go(3)

    def _go(self, place: int) -> None:
        self.tabs.setCurrentIndex(place)
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # from where it goes to the table once that is there

    def _settled(self) -> None:
        """A page was read: the cursor that waits on the screen goes to its table."""
        place = self.first_place()
        if place is not None and self.hasFocus():
            place.setFocus(Qt.FocusReason.TabFocusReason)

"""The Setelan screen: its pages behind one row of steps.

When adding a page: 1. a module beside this file whose page derives from ``SettingsPage``; 2. a line in
``all_pages``; 3. a picture of it at both sizes looked at.
"""

from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.services.changes import Changes
from asn_desktop.services.drafts import Draft
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.screens.setelan.about_page import AboutPage
from asn_desktop.views.screens.setelan.authenticity_page import AuthenticityPage
from asn_desktop.views.screens.setelan.backups_page import BackupsPage
from asn_desktop.views.screens.setelan.bank_page import BankPage
from asn_desktop.views.screens.setelan.forms_page import FormsPage
from asn_desktop.views.screens.setelan.holidays_page import HolidaysPage
from asn_desktop.views.screens.setelan.letters_page import LettersPage
from asn_desktop.views.screens.setelan.page import SettingsPage
from asn_desktop.views.screens.setelan.printers_page import PrintersPage
from asn_desktop.views.screens.setelan.profile_page import ProfilePage
from asn_desktop.views.screens.setelan.retention_page import RetentionPage
from asn_desktop.views.screens.setelan.rules_page import RulesPage
from asn_desktop.views.screens.setelan.safety_page import SafetyPage
from asn_desktop.views.screens.setelan.signers_page import SignersPage
from asn_desktop.views.screens.setelan.templates_page import TemplatesPage
from asn_desktop.views.screens.setelan.units_page import UnitsPage
from asn_desktop.views.screens.setelan.users_page import UsersPage
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, heading_block, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.stacks import heed_only_shown
from asn_desktop.views.widgets.steps import SegmentedChoice

PROFILE, UNITS, USERS, SAFETY = "profil", "unit", "pengguna", "keamanan"
BACKUPS, RETENTION, ABOUT = "cadangan", "retensi", "tentang"
LETTERS, SIGNERS, PRINTERS = "teks-surat", "penanda-tangan", "pencetak"
HOLIDAYS, RULES, AUTHENTIC = "hari-libur", "ketentuan", "keaslian"
FORMS, BANK, TEMPLATES = "formulir-kinerja", "bank-indikator", "templat-skp"
_NARROW = 950


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its step, the line that Ctrl+K offers for it (none without a title), and who may open it."""

    key: str
    title: str
    page: type[SettingsPage]
    command: str = ""
    icon: str = ""
    izin: tuple[Izin, ...] = ()


def all_pages() -> tuple[PageEntry, ...]:
    """Every page in the order of the steps."""
    office, keys = (Izin.ATUR_KANTOR,), (Izin.KELOLA_PENGGUNA,)
    profile, destroying = tr("Profil kantor dan kop surat"), tr("Retensi dan pemusnahan arsip")
    return (
        PageEntry(PROFILE, tr("Profil kantor"), ProfilePage, profile, "building-2", office),
        PageEntry(UNITS, tr("Unit kerja"), UnitsPage, tr("Unit kerja"), "network", office),
        PageEntry(USERS, tr("Pengguna"), UsersPage, tr("Pengguna dan peran"), "users", keys),
        PageEntry(SAFETY, tr("Kunci dan keamanan"), SafetyPage, tr("Kunci dan keamanan"), "shield-check"),
        PageEntry(BACKUPS, tr("Cadangan"), BackupsPage, tr("Cadangan dan pemulihan"), "hard-drive"),
        PageEntry(LETTERS, tr("Teks surat"), LettersPage, tr("Teks surat"), "file-text", office),
        PageEntry(FORMS, tr("Formulir kinerja"), FormsPage, tr("Bentuk formulir kinerja"), "target", office),
        PageEntry(BANK, tr("Bank indikator"), BankPage, tr("Bank indikator per jabatan"), "target", office),
        PageEntry(TEMPLATES, tr("Templat SKP"), TemplatesPage, tr("Templat SKP"), "layout-dashboard", office),
        PageEntry(SIGNERS, tr("Penanda tangan"), SignersPage, tr("Penanda tangan surat"), "pencil", office),
        PageEntry(PRINTERS, tr("Pencetak"), PrintersPage, tr("Pencetak dan halaman penggaris"), "printer",
                  (Izin.CETAK,)),
        PageEntry(HOLIDAYS, tr("Hari libur"), HolidaysPage, tr("Hari libur"), "calendar", office),
        PageEntry(RULES, tr("Ketentuan"), RulesPage, tr("Ketentuan kepegawaian"), "scale", office),
        PageEntry(RETENTION, tr("Retensi arsip"), RetentionPage, destroying, "list-checks", office),
        PageEntry(AUTHENTIC, tr("Keaslian"), AuthenticityPage, tr("Periksa keaslian formulir"),
                  "shield-check", (Izin.LIHAT_KINERJA,)),
        PageEntry(ABOUT, tr("Tentang"), AboutPage),
    )


def page_commands(context: ScreenContext) -> tuple[Command, ...]:
    """What Ctrl+K offers of the pages that the roles allow, also before the screen is made."""
    return tuple(
        Command(entry.key, entry.command, "", entry.icon)
        for entry in all_pages()
        if entry.command and context.may(*entry.izin)
    )


class SetelanScreen(Screen):
    """Each page is made when it is first looked at, and reads its state when it comes to the front."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        head, self.title, self.below = heading_block(
            tr("Setelan"), tr("Berlaku untuk kantor ini dan ikut dalam cadangannya.")
        )
        self.store = button(tr("&Simpan profil"), "primary", "check", self.save)
        self._entries = {entry.key: entry for entry in all_pages() if context.may(*entry.izin)}
        self._made: dict[str, SettingsPage] = {}
        titles = [(entry.key, entry.title) for entry in self._entries.values()]
        self.parts = SegmentedChoice(titles, tr("Bagian setelan"), wraps=True)
        # Three rows of parts would leave a small window no room for the page itself.
        self.part = Combo(tr("Bagian setelan"), titles)
        self.part.setMinimumWidth(px(200))
        self.part.hide()
        self.pages = QStackedWidget()
        heed_only_shown(self.pages)
        self.page.addLayout(row(head, None, self.part, self.store))
        self.page.addWidget(self.parts)
        self.page.addWidget(self.pages, 1)
        self.parts.chosen.connect(self.show_part)
        self.part.changed.connect(self._part_chosen)

    def page_of(self, key: str) -> SettingsPage:
        """The page of a key that ``all_pages`` lists and the roles allow. Raises KeyError."""
        if key not in self._made:
            self._made[key] = self._entries[key].page(self.context, self.pages)
            self._made[key].hide()
        return self._made[key]

    def open_at(self, **target: object) -> None:
        """The page last seen, or the one named by ``bagian``; ``draft`` goes on with unsaved work."""
        draft, wanted = target.get("draft"), target.get("bagian")
        if isinstance(draft, Draft):
            for key, entry in self._entries.items():
                if entry.page.draft_form == draft.form:
                    self.show_part(key)
                    self.page_of(key).go_on(draft)
                    return
        part = wanted if isinstance(wanted, str) else ""
        self.show_part(part if part in self._entries else self.parts.value() or next(iter(self._entries)))

    def show_part(self, key: str) -> None:
        """Turn to a page and read its state."""
        page = self.page_of(key)
        self.parts.set_value(key)
        self.part.set_value(key)
        before = self.pages.currentWidget()
        if before is not page:
            self.pages.addWidget(page)
            self.pages.setCurrentWidget(page)
            if before is not None:  # the stack would go on asking for the room that it needs
                self.pages.removeWidget(before)
        self.store.setVisible(key == PROFILE)
        page.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the parts are a list that drops down."""
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        self.part.setVisible(narrow)
        self.parts.setVisible(not narrow)

    def _part_chosen(self) -> None:
        self.show_part(str(self.part.value()))

    def on_changes(self, changes: Changes) -> None:
        """Others changed the profile or units."""
        if changes.touches("kantor") or changes.touches("unit_kerja"):
            self.open_at()

    def can_leave(self) -> bool:
        """Put what is typed into a draft."""
        profile = self._profile()
        return profile is None or profile.keeper.keep_now()

    def keep_draft(self) -> None:
        """The window loses the focus."""
        self.can_leave()

    def save(self) -> bool:
        """Ctrl+S: store the profile."""
        profile = self._profile()
        return profile is not None and self.pages.currentWidget() is profile and profile.save()

    def new(self) -> None:
        """Ctrl+N: a new unit, user, or row of the retention table."""
        page = self.pages.currentWidget()
        if isinstance(page, SettingsPage):
            page.add()

    def edit(self) -> None:
        """F2: the chosen one."""
        page = self.pages.currentWidget()
        if isinstance(page, SettingsPage):
            page.edit()

    def picture_views(self) -> tuple[str, ...]:
        """The pages behind the first one."""
        return tuple(self._entries)[1:]

    def show_picture_view(self, name: str) -> None:
        """Turn to a page."""
        self.show_part(name)

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers from everywhere."""
        return page_commands(self.context)

    def run_command(self, key: str) -> None:
        """Open one of the pages."""
        self.context.navigate("setelan", bagian=key)

    def _profile(self) -> ProfilePage | None:
        page = self._made.get(PROFILE)
        return page if isinstance(page, ProfilePage) else None

"""The Setelan screen: six pages behind one row of steps."""

import functools
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from asn_desktop.domain.peran import Izin
from asn_desktop.fields.retensi import ATURAN_RETENSI
from asn_desktop.fields.unit_kerja import UNIT_KERJA
from asn_desktop.services.changes import Changes
from asn_desktop.services.drafts import Draft
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.screens.setelan.about_page import AboutPage
from asn_desktop.views.screens.setelan.backups_page import BackupsPage
from asn_desktop.views.screens.setelan.profile_page import ProfilePage
from asn_desktop.views.screens.setelan.retention_page import RetentionPage
from asn_desktop.views.screens.setelan.safety_page import SafetyPage
from asn_desktop.views.screens.setelan.units_page import UnitsPage
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, heading_block, row
from asn_desktop.views.widgets.steps import SegmentedChoice

PROFILE, UNITS, SAFETY, BACKUPS, ABOUT = "profil", "unit", "keamanan", "cadangan", "tentang"
RETENTION = "retensi"
_OF_OFFICE = (PROFILE, UNITS, RETENTION)
_Page = TypeVar("_Page", UnitsPage, SafetyPage, BackupsPage, RetentionPage, AboutPage)


class SetelanScreen(Screen):
    """Each page reads its state when it comes to the front."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        head, self.title, self.below = heading_block(
            tr("Setelan"), tr("Berlaku untuk kantor ini dan ikut dalam cadangannya.")
        )
        self.store = button(tr("&Simpan profil"), "primary", "check", self.save)
        titles = {
            PROFILE: tr("Profil kantor"),
            UNITS: tr("Unit kerja"),
            SAFETY: tr("Kunci dan keamanan"),
            BACKUPS: tr("Cadangan"),
            RETENTION: tr("Retensi arsip"),
            ABOUT: tr("Tentang"),
        }
        shown = [key for key in titles if context.may(Izin.ATUR_KANTOR) or key not in _OF_OFFICE]
        self.parts = SegmentedChoice([(key, titles[key]) for key in shown], tr("Bagian setelan"))
        self.profile = ProfilePage(context)
        self._shown = tuple(shown)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.profile)
        self.page.addLayout(row(head, self.store))
        self.page.addLayout(row(self.parts, None))
        self.page.addWidget(self.pages, 1)
        self.parts.chosen.connect(self.show_part)

    @functools.cached_property
    def units(self) -> UnitsPage:
        """The page of units, made when it is first looked at."""
        return self._added(UnitsPage(self.context))

    @functools.cached_property
    def safety(self) -> SafetyPage:
        """The page of keys and backups, made when it is first looked at."""
        return self._added(SafetyPage(self.context))

    @functools.cached_property
    def backups(self) -> BackupsPage:
        """The page of backups, made when it is first looked at."""
        return self._added(BackupsPage(self.context))

    @functools.cached_property
    def retention(self) -> RetentionPage:
        """The page of the retention table, made when it is first looked at."""
        return self._added(RetentionPage(self.context))

    @functools.cached_property
    def about(self) -> AboutPage:
        """The page about the program, made when it is first looked at."""
        return self._added(AboutPage(self.context))

    def _added(self, page: _Page) -> _Page:
        self.pages.addWidget(page)
        return page

    def _page_of(
        self, key: str
    ) -> ProfilePage | UnitsPage | SafetyPage | BackupsPage | RetentionPage | AboutPage:
        if key == UNITS:
            return self.units
        if key == SAFETY:
            return self.safety
        if key == BACKUPS:
            return self.backups
        if key == RETENTION:
            return self.retention
        return self.about if key == ABOUT else self.profile

    def open_at(self, **target: object) -> None:
        """The page last seen, or the one named by ``bagian``; ``draft`` goes on with unsaved work."""
        draft, wanted = target.get("draft"), target.get("bagian")
        if isinstance(draft, Draft):
            if not self.context.allowed(Izin.ATUR_KANTOR):
                self.show_part(self._shown[0])
            elif draft.form == UNIT_KERJA.key:
                self.show_part(UNITS)
                self.units.go_on(draft)
            elif draft.form == ATURAN_RETENSI.key:
                self.show_part(RETENTION)
                self.retention.go_on(draft)
            else:
                self.show_part(PROFILE)
                self.profile.go_on()
            return
        part = wanted if isinstance(wanted, str) else ""
        self.show_part(part if part in self._shown else self.parts.value() or self._shown[0])

    def show_part(self, key: str) -> None:
        """Turn to a page and read its state."""
        page = self._page_of(key)
        self.parts.set_value(key)
        self.pages.setCurrentWidget(page)
        self.store.setVisible(key == PROFILE)
        page.load()

    def on_changes(self, changes: Changes) -> None:
        """Others changed the profile or units."""
        if changes.touches("kantor") or changes.touches("unit_kerja"):
            self.open_at()

    def can_leave(self) -> bool:
        """Put what is typed into a draft."""
        return self.profile.keeper.keep_now()

    def keep_draft(self) -> None:
        """The window loses the focus."""
        self.profile.keeper.keep_now()

    def save(self) -> bool:
        """Ctrl+S: store the profile."""
        return self.pages.currentWidget() is self.profile and self.profile.save()

    def new(self) -> None:
        """Ctrl+N: a new unit, or a new row of the retention table."""
        page = self.pages.currentWidget()
        if isinstance(page, UnitsPage | RetentionPage):
            page.add()

    def edit(self) -> None:
        """F2: the chosen unit or row."""
        page = self.pages.currentWidget()
        if isinstance(page, UnitsPage | RetentionPage):
            page.edit()

    def picture_views(self) -> tuple[str, ...]:
        """The pages behind the first one."""
        return tuple(key for key in (UNITS, SAFETY, BACKUPS, RETENTION, ABOUT) if key in self._shown)

    def show_picture_view(self, name: str) -> None:
        """Turn to a page."""
        self.show_part(name)

    def commands(self) -> tuple[Command, ...]:
        """What Ctrl+K offers from everywhere."""
        offered = (
            Command(PROFILE, tr("Profil kantor dan kop surat"), "", "building-2"),
            Command(UNITS, tr("Unit kerja"), "", "network"),
            Command(SAFETY, tr("Kunci dan keamanan"), "", "shield-check"),
            Command(BACKUPS, tr("Cadangan dan pemulihan"), "", "hard-drive"),
            Command(RETENTION, tr("Retensi dan pemusnahan arsip"), "", "list-checks"),
        )
        return tuple(command for command in offered if command.key in self._shown)

    def run_command(self, key: str) -> None:
        """Open one of the pages."""
        self.context.navigate("setelan", bagian=key)

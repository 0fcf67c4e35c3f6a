"""What Ctrl+K finds: people of the office, screens, and the commands of screens that are open."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.peran import Izin
from asn_desktop.presenters.shell import CommandLine, begins_words, matching
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.screens.registry import ScreenEntry
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.suggestions import Suggestion

_PERSON = "person:"
_SCREEN = "screen:"
_COMMAND = "command:"
_SETTINGS = "setelan"


class Finder(QObject):
    """Turns a typed text into suggestions and a picked suggestion into a way or a command."""

    navigated = Signal(str, dict)
    command = Signal(str, str)

    def __init__(self, context: ScreenContext, entries: Sequence[ScreenEntry]) -> None:
        super().__init__(context)
        self._context = context
        self._entries = tuple(entries)
        self._screens: list[tuple[str, Screen]] = []

    def know(self, key: str, screen: Screen) -> None:
        """Offer the commands of a screen from now on."""
        self._screens.append((key, screen))

    def look(self, text: str) -> tuple[Suggestion, ...]:
        """Commands whose words are begun so, then people, then commands that hold the letters somewhere."""
        from asn_desktop.services.search import search_people

        first: list[Suggestion] = []
        last: list[Suggestion] = []
        for c in matching(self._commands(), text):
            (first if begins_words(c, text) else last).append(Suggestion(c.key, c.title, c.detail, c.icon))
        people = self._context.may(Izin.LIHAT_PEGAWAI)
        for hit in search_people(self._context.session, text, 12) if people else ():
            detail = " · ".join(part for part in (hit.nip, hit.jabatan, hit.unit) if part)
            first.append(Suggestion(_PERSON + hit.pegawai_id, hit.nama, detail, "user"))
        return (*first, *last)

    def pick(self, key: str) -> None:
        """Do what was picked."""
        if key.startswith(_PERSON):
            self.navigated.emit("pegawai", {"pegawai_id": key.removeprefix(_PERSON)})
        elif key.startswith(_SCREEN):
            self.navigated.emit(key.removeprefix(_SCREEN), {})
        elif key.startswith(_COMMAND):
            screen, _, command = key.removeprefix(_COMMAND).partition("/")
            self.command.emit(screen, command)

    def _offered(self) -> list[tuple[str, tuple[Command, ...]]]:
        """What the open screens offer, and the pages of the settings also before they were opened."""
        found = [(key, screen.commands()) for key, screen in self._screens]
        unopened = {entry.key for entry in self._entries} - {key for key, _ in found}
        if _SETTINGS in unopened:
            from asn_desktop.views.screens.setelan.screen import page_commands  # not before somebody searches

            found.append((_SETTINGS, page_commands(self._context)))
        return found

    def _commands(self) -> tuple[CommandLine, ...]:
        lines = [
            CommandLine(_SCREEN + e.key, tr("Buka {}").format(e.title), tr("Menu"), e.icon)
            for e in self._entries
        ]
        for key, commands in self._offered():
            lines.extend(
                CommandLine(f"{_COMMAND}{key}/{c.key}", c.title, c.detail, c.icon) for c in commands
            )
        lines.append(CommandLine(f"{_COMMAND}/shortcuts", tr("Pintasan papan tik"), "Ctrl+/", "keyboard"))
        lines.append(CommandLine(f"{_COMMAND}/lock", tr("Kunci layar"), "Ctrl+L", "lock"))
        lines.append(
            CommandLine(f"{_COMMAND}/switch", tr("Ganti pengguna"), tr("Masuk sebagai orang lain"), "users")
        )
        lines.append(CommandLine(f"{_COMMAND}/leave", tr("Keluar"), tr("Tutup data dan kembali"), "log-out"))
        return tuple(lines)

"""The main window around two screens that only remember what they were told."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop.services.changes import Changes
from asn_desktop.services.session import Session
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screen import Command, Screen
from asn_desktop.views.screens import registry
from asn_desktop.views.screens.registry import ScreenEntry
from asn_desktop.views.shell.main_window import MainWindow
from tests.pages.base import bring_to_front

NOW = datetime(2026, 11, 21, 10, 32)


class Dummy(Screen):
    """Remembers what the shell told it."""

    def __init__(self, context: object, parent: object = None) -> None:
        super().__init__(context, parent)  # type: ignore[arg-type]
        self.told: list[object] = []
        self.may_leave = True
        self.broken = False
        self.line = QLineEdit()
        self.page.addWidget(self.line)

    def open_at(self, **target: object) -> None:
        self.told.append(("open", target))

    def on_changes(self, changes: Changes) -> None:
        self.told.append(("changes", sorted(changes.touched)))

    def on_periode(self) -> None:
        self.told.append("periode")

    def can_leave(self) -> bool:
        if self.broken:
            raise RuntimeError("draf gagal")
        return self.may_leave

    def save(self) -> bool:
        self.told.append("save")
        return True

    def next_item(self) -> None:
        self.told.append("next")

    def find_here(self) -> None:
        self.told.append("find")

    def edit(self) -> None:
        self.told.append("edit")

    def duplicate(self) -> None:
        self.told.append("duplicate")

    def print_ticked(self) -> None:
        self.told.append("ticked")

    def commands(self) -> tuple[Command, ...]:
        return (Command("hitung", "Hitung ulang", "Perintah uji"),)

    def run_command(self, key: str) -> None:
        self.told.append(("command", key))


def make_window(
    qtbot: QtBot, office: Session, jobs: JobRunner, answers: object, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """The window in front, its questions answered by the test."""
    entries = (
        ScreenEntry("pegawai", "Pegawai", "users", "", "x", "y"),
        ScreenEntry("skp", "SKP", "scale", "K", "x", "y"),
    )
    monkeypatch.setattr(registry, "menu", lambda: entries)
    monkeypatch.setattr(ScreenEntry, "load", lambda self: Dummy)
    made = MainWindow(office, jobs, "KECAMATAN TIRTA HULU", lambda: NOW)
    for name in ("ask", "tell", "fail"):
        monkeypatch.setattr(made.context, name, getattr(answers, name))
    qtbot.addWidget(made)
    made.resize(1366, 689)
    bring_to_front(qtbot, made)
    return made


def screen_in(window: MainWindow, key: str) -> Dummy:
    """One of its screens."""
    screen = window.screen_of(key)
    assert isinstance(screen, Dummy)
    return screen

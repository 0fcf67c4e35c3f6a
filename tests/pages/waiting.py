"""Waiting as a person does: until the background work is done and the screen has settled."""

from pytestqt.qtbot import QtBot

from asn_desktop.views.jobs import JobRunner


def settle(qtbot: QtBot, jobs: JobRunner, pause_ms: int = 0) -> None:
    """Until nothing runs any more; with a pause first, where a screen waits for the end of typing."""
    if pause_ms:
        qtbot.wait(pause_ms)

    def idle() -> bool:
        return not jobs.is_busy()

    qtbot.waitUntil(idle, timeout=20_000)
    qtbot.wait(10)

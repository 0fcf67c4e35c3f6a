"""What the program copied goes again in time, and what others copied stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.views import clipboard as ours
from asn_desktop.views.clipboard import clear_clipboard, copy_personal, copy_plain, copy_secret


@pytest.fixture(autouse=True)
def board(qapp: QApplication) -> Iterator[QClipboard]:
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


def test_a_secret_goes_after_a_minute(
    qtbot: QtBot, board: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ours.SECRET_MS == 60_000
    monkeypatch.setattr(ours, "SECRET_MS", 60)
    copy_secret("molekul nafas bistik prisma")
    assert board.text() == "molekul nafas bistik prisma"
    data = board.mimeData()
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    qtbot.waitUntil(lambda: board.text() == "", timeout=2_000)


def test_what_somebody_else_copied_stays(
    qtbot: QtBot, board: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ours, "SECRET_MS", 30)
    copy_secret("rahasia")
    theirs = QMimeData()
    theirs.setText("punya orang lain")
    board.setMimeData(theirs)
    qtbot.wait(80)
    clear_clipboard()
    assert board.text() == "punya orang lain"


def test_a_newer_copy_is_not_taken_away_by_the_minute_of_an_older_one(
    qtbot: QtBot, board: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ours, "SECRET_MS", 50)
    copy_secret("rahasia")
    copy_personal("198503172010012901")
    qtbot.wait(120)
    assert board.text() == "198503172010012901"
    clear_clipboard()
    assert board.text() == ""


def test_the_report_of_a_fault_may_stay(board: QClipboard) -> None:
    copy_plain("Traceback")
    clear_clipboard()
    assert board.text() == "Traceback"


class _Owning:
    """A clipboard of a desktop: it knows whose the contents are, and has a second one for marked text."""

    def __init__(self, owns: bool) -> None:
        self.owns = owns
        self.cleared: list[object] = []

    def mimeData(self) -> QMimeData:
        return QMimeData()

    def ownsClipboard(self) -> bool:
        return self.owns

    def supportsSelection(self) -> bool:
        return True

    def ownsSelection(self) -> bool:
        return self.owns

    def clear(self, mode: object = QClipboard.Mode.Clipboard) -> None:
        self.cleared.append(mode)


@pytest.mark.parametrize("owns", [True, False])
def test_text_that_a_field_copied_goes_too(monkeypatch: pytest.MonkeyPatch, owns: bool) -> None:
    board = _Owning(owns)

    class Desktop:
        clipboard = staticmethod(lambda: board)
        instance = staticmethod(QGuiApplication.instance)

    monkeypatch.setattr(ours, "QGuiApplication", Desktop)
    clear_clipboard()
    both = [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]
    assert board.cleared == (both if owns else [])

"""Every line of the menu: a screen that works, speaks to screen readers, and fits the small window."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.practice import make_practice_office
from asn_desktop.services.session import Session
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens import registry
from asn_desktop.views.shell.main_window import MainWindow
from tests.pages.base import bring_to_front
from tests.pages.waiting import settle

KEYS = (
    *("beranda", "pegawai", "mutu", "pengingat", "organisasi", "skp", "pelaksanaan", "evaluasi"),
    *("pelatihan", "statistik", "cetak", "impor", "jejak", "setelan"),
)


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    made = make_practice_office(tmp_path_factory.mktemp("latihan") / "kantor", pegawai=8)
    yield made.session
    made.session.close()


def _keep_the_office(window: MainWindow) -> None:
    """Closing the window would close the session, which the next test needs."""
    window._closed = True


@pytest.fixture
def window(qtbot: QtBot, practice: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    jobs = JobRunner()
    made = MainWindow(practice, jobs, "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA")
    failures: list[object] = []
    monkeypatch.setattr(made.context, "fail", failures.append)
    monkeypatch.setattr(made.context, "ask", lambda *words, **more: True)
    made.context.set_periode(2026, JenisPeriode.TW3)
    qtbot.addWidget(made, before_close_func=_keep_the_office)
    made.resize(1093, 535)
    bring_to_front(qtbot, made)
    yield made
    assert jobs.stop()
    assert failures == []


PAUSE = 300  # ms: longer than any screen waits for the end of a choice or of typing


def _open(qtbot: QtBot, window: MainWindow, key: str) -> QWidget:
    assert window.navigate(key)
    screen = window.current_screen()
    assert screen is not None
    qtbot.waitUntil(lambda: not window.jobs.is_busy(), timeout=30_000)
    qtbot.wait(30)
    return screen


def test_the_menu_is_the_one_that_was_agreed() -> None:
    assert tuple(entry.key for entry in registry.all_entries()) == KEYS
    assert tuple(entry.key for entry in registry.menu()) == KEYS


def test_a_line_without_a_module_stays_out_of_the_menu() -> None:
    entry = registry.ScreenEntry("x", "X", "x", "", "asn_desktop.views.screens.tidak_ada.screen", "X")
    assert not entry.exists()
    wrong = registry.ScreenEntry("x", "X", "x", "", "asn_desktop.views.screens.registry", "ScreenEntry")
    with pytest.raises(TypeError):
        wrong.load()


def _nameless(screen: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(screen)
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollArea)
        and not isinstance(widget.parentWidget(), QComboBox)
        and not widget.accessibleName()
    ]


def _shown(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QTabBar):
        return str(widget.currentIndex())
    return widget.text() if isinstance(widget, QSpinBox | QLineEdit) else ""


def _turn_wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("key", KEYS)
def test_a_screen_opens_named_fits_the_small_window_and_leaves_values_to_people(
    qtbot: QtBot, window: MainWindow, key: str
) -> None:
    screen = _open(qtbot, window, key)
    assert _nameless(screen) == []
    least = screen.minimumSizeHint()
    assert least.width() <= window.stack.width(), least
    assert least.height() <= window.stack.height(), least
    buttons = screen.findChildren(QPushButton)
    primary = [b.text() for b in buttons if b.property("role") == "primary" and b.isVisibleTo(screen)]
    assert len(primary) <= 1, primary
    letters = [found.group(1).lower() for b in buttons if b.isVisibleTo(screen)
               if (found := re.search("&([^&])", b.text().replace("&&", "")))]
    assert len(letters) == len(set(letters)), f"one Alt key for two buttons: {letters}"
    for widget in screen.findChildren(QWidget):
        if isinstance(widget, QComboBox | QSpinBox | QLineEdit | QTabBar) and widget.isVisibleTo(screen):
            before = _shown(widget)
            _turn_wheel(widget)
            assert _shown(widget) == before, widget.accessibleName()
    window.resize(911, 433)  # 1366 x 768 at 150 per cent: lists scroll there, and no page around them
    page = window.stack.currentWidget()
    assert isinstance(page, QScrollArea)
    bars = page.verticalScrollBar(), page.horizontalScrollBar()
    qtbot.waitUntil(lambda: page.height() < 433 and [bar.maximum() for bar in bars] == [0, 0], timeout=10_000)


@pytest.mark.parametrize("key", [key for key in KEYS if key != "setelan"])
def test_who_comes_to_a_screen_by_keys_sees_where_the_cursor_is(
    qtbot: QtBot, window: MainWindow, key: str
) -> None:
    _open(qtbot, window, "setelan" if key == "beranda" else "beranda")
    screen = _open(qtbot, window, key)
    qtbot.waitUntil(lambda: not screen.hasFocus(), timeout=10_000)  # a page as such shows no cursor
    cursor = QApplication.focusWidget()
    assert cursor is not None
    assert screen.isAncestorOf(cursor)
    assert cursor.isVisible()
    if isinstance(cursor, QTableView):
        assert cursor.selectionModel().hasSelection(), "Enter has a row to open"
    settle(qtbot, window.jobs, PAUSE)  # what is shown beside a list is read after it
    reached = {cursor}
    for _ in range(80):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    wanted = {made for made in screen.findChildren(QWidget)
              if isinstance(made, QAbstractButton | QLineEdit | QComboBox)
              and made.focusPolicy() & Qt.FocusPolicy.TabFocus and made.isVisible() and made.isEnabled()
              and made.focusProxy() is None and not isinstance(made.parentWidget(), QComboBox)}  # fmt: skip
    assert {made.accessibleName() for made in wanted - reached} == set(), "Tab passes over them"


@pytest.mark.parametrize("dialogs", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_pictures_are_taken_of_screens_and_their_views_in_both_sizes(
    tmp_path: Path, practice: Session, monkeypatch: pytest.MonkeyPatch, dialogs: bool
) -> None:
    from asn_desktop.app import pictures

    if not dialogs:  # each opens and closes in the torture of dialogs too
        monkeypatch.setattr(pictures, "_dialogs", lambda out, main: [])
    monkeypatch.setattr(pictures, "_before_login", lambda folder: iter(()))
    monkeypatch.setattr("asn_desktop.services.practice.open_practice_office", lambda folder: practice)
    monkeypatch.setattr(practice, "close", lambda: None)
    entries = tuple(entry for entry in registry.menu() if entry.key in ("beranda", "cetak"))
    monkeypatch.setattr(registry, "menu", lambda: entries)  # all of them take half a minute: `make pictures`
    made = pictures.save_pictures(tmp_path / "gambar", practice.folder)
    names = {path.name for path in made}
    for key in ("beranda", "cetak", "cetak-pilihan"):
        assert {f"layar-{key}-1366x689.png", f"layar-{key}-1093x535.png"} <= names
    assert all(path.stat().st_size > 5_000 for path in made)

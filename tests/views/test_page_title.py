"""Titles of pages and buttons beside them where room is short."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.views import theme
from asn_desktop.views.widgets.basics import button, fold_button, heading_block, row
from asn_desktop.views.widgets.two_lines import in_two
from tests.pages.base import bring_to_front

NAME = "SKP 2026 · Ni Luh Gede Ayu Kusumawardhani Prawirodirdjo, S.Kep., Ns., M.Kes"


def test_a_title_grows_by_a_line_instead_of_losing_the_name(qtbot: QtBot) -> None:
    page = QWidget()
    head, title, _ = heading_block(NAME, "di bawahnya")
    page.setLayout(head)
    qtbot.addWidget(page)
    page.resize(900, 80)
    bring_to_front(qtbot, page)
    one = title.height()
    page.resize(420, 80)
    qtbot.waitUntil(lambda: title.height() > one)
    metrics = QFontMetrics(theme.font("heading", "bold"))
    first, rest = in_two(NAME, metrics, title.width())
    assert f"{first} {rest}" == NAME
    assert metrics.horizontalAdvance(rest) <= title.width(), "nothing of it is cut"
    page.resize(900, 80)
    qtbot.waitUntil(lambda: title.height() == one)


def test_a_folded_button_keeps_its_words_and_its_key(qtbot: QtBot) -> None:
    page, pressed = QWidget(), []
    made = button("Sa&lin dari tahun lalu", icon="copy")
    made.clicked.connect(lambda: pressed.append(True))
    page.setLayout(row(made))
    qtbot.addWidget(page)
    bring_to_front(qtbot, page)
    for times, (folded, text) in enumerate(((True, ""), (False, "Sa&lin dari tahun lalu"), (True, "")), 1):
        fold_button(made, "Sa&lin dari tahun lalu", folded=folded)
        assert made.text().strip() == text
        assert made.accessibleName() == "Salin dari tahun lalu"
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda times=times: len(pressed) == times)
    assert made.toolTip() == "Salin dari tahun lalu"

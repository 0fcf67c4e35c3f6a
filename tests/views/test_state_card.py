"""The card in a person's file: what the rules make of him, and why, when asked."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.pegawai.state_card import StateCard
from tests.pages.base import bring_to_front, unnamed
from tests.pages.waiting import settle
from tests.services import kantor_kecil


def test_the_card_tells_why_when_asked(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session
) -> None:
    kantor = kantor_kecil.isi(office)
    card = StateCard(context)
    qtbot.addWidget(card)
    card.resize(520, 500)
    card.show_person(kantor.sekar)
    assert card.isHidden(), "nothing is shown before it is known"
    settle(qtbot, jobs)
    bring_to_front(qtbot, card)
    assert card.facts.value_of("Gaji pokok").startswith("Rp ")
    card.why.setFocus()
    QTest.keyClick(card.why, Qt.Key.Key_Space)
    assert "PP 5/2024" in card.facts.value_of("Gaji pokok")
    assert unnamed(card) == []
    card.show_person(kantor.rahmat)
    card.show_person(kantor.mira)  # the answer about the one before is not shown
    settle(qtbot, jobs)
    assert not card.why.isChecked()
    assert "PP 5/2024" not in card.facts.value_of("Gaji pokok")

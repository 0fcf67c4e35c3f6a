"""The SKP screen as a person uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.skp import HasilKerja, JenisHasilKerja
from asn_desktop.views.screens.skp.goal_card import GoalCard
from asn_desktop.views.screens.skp.screen import SkpScreen
from tests.pages.base import Page, press, type_text


class SkpPage(Page):
    """List, editor and its steps."""

    root: SkpScreen

    def begin(self) -> None:
        """Make the plan of who has none, as the page that stands there offers."""
        self.click("Mulai SKP kosong")

    @property
    def goals(self) -> tuple[HasilKerja, ...]:
        """The goals under A. Utama as the editor holds them."""
        assert self.root.editing.editor is not None
        return self.root.editing.editor.goals(JenisHasilKerja.UTAMA)

    def card(self, number: int) -> GoalCard:
        """The card of a goal, counted from 1."""
        return self.root.editing.goals.cards[self.goals[number - 1].id]

    def write_goal(self, number: int, rhk: str, *indikator: tuple[str, str, str]) -> None:
        """Type a goal and its indicators, by keys only; rows that are there already are used."""
        card = self.card(number)
        self.type_into(card.pimpinan, "Meningkatnya kualitas layanan")
        self.type_into(card.rhk, rhk)
        rows = list(card.rows.values())
        for row, (aspek, text, target) in zip(rows, indikator, strict=False):
            row.aspek.set_value(None)
            line = row.aspek.lineEdit()
            assert line is not None
            self.type_into(line, aspek)
            self.type_into(row.indikator, text)
            self.type_into(row.target, target)

    def type_into(self, field: QWidget, text: str) -> None:
        """Put the cursor there and type."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        type_text(field, text)

    def enter(self) -> None:
        """Enter in whatever has the cursor."""
        press(None, Qt.Key.Key_Return)

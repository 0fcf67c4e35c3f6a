"""The Evaluasi screen as a rater uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asn_desktop.presenters.evaluasi_editor import EvaluasiEditor
from asn_desktop.views.screens.evaluasi.screen import EvaluasiScreen
from asn_desktop.views.screens.evaluasi.umpan_balik_list import UmpanBalikList
from tests.pages.base import Page, type_text
from tests.pages.shell import CTRL, Keyboard


class EvaluasiPage(Page):
    """List, appraisal, and the way from one person to the next."""

    root: EvaluasiScreen

    def __init__(self, root: EvaluasiScreen) -> None:
        super().__init__(root)
        self.keyboard = Keyboard()

    @property
    def editor(self) -> EvaluasiEditor:
        """The appraisal that is open."""
        assert self.root.editing.editor is not None
        return self.root.editing.editor

    @property
    def shown(self) -> list[str]:
        """Names on the list, in its order."""
        return [row.nama for row in self.root.list._rows.values()]

    def report(self, place: int, realisasi: str, bukti: str) -> None:
        """Type realisasi and bukti dukung of an indikator, counted from 1."""
        result, proof = list(self.root.editing.work.realisasi.values())[place - 1]
        self.type_into(result, realisasi)
        self.type_into(proof, bukti)

    def type_into(self, field: QWidget, text: str) -> None:
        """Put the cursor there and type."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        type_text(field, text)

    def rate(self, hasil: int, perilaku: int) -> None:
        """Choose both ratings by keys: 0 di bawah, 1 sesuai, 2 di atas."""
        for key, place in ((Qt.Key.Key_F6, hasil), (Qt.Key.Key_F7, perilaku)):
            self.keyboard.press(key)
            for _ in range(2):
                self.keyboard.press(Qt.Key.Key_Left)  # to the first one, whatever was chosen
            for _ in range(place):
                self.keyboard.press(Qt.Key.Key_Right)

    def finish(self) -> None:
        """Ctrl+Enter in whatever has the cursor."""
        self.keyboard.press(Qt.Key.Key_Return, CTRL)

    def feedback(self, about: str) -> UmpanBalikList:
        """The feedback on a nilai dasar or goal."""
        return next(item for item in self.root.editing.work.feedback if item._about == about)

"""Goals of the superior: read, chosen in a dialog, and put into the plan that is being edited."""

import functools

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.skp import HasilKerja, JenisHasilKerja
from asn_desktop.services import skp as plans
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.skp.editor_page import SkpEditorPage
from asn_desktop.views.screens.skp.superior_dialog import SuperiorDialog


class SuperiorGoals(QObject):
    """``taken``: the plan has changed by what was chosen."""

    taken = Signal()

    def __init__(self, context: ScreenContext, editing: SkpEditorPage, screen: QWidget) -> None:
        super().__init__(screen)
        self._context, self._editing, self._screen = context, editing, screen
        self._linking = ""

    def ask(self, goal_id: str) -> None:
        """Offer the superior's goals: one for this goal to support, or with "" several to begin with."""
        editor = self._editing.editor
        if editor is not None:
            self._linking = goal_id
            self._context.read(
                self,
                functools.partial(plans.goals_of_superior, self._context.session, editor.skp),
                self._offer,
            )

    def _offer(self, goals: tuple[HasilKerja, ...]) -> None:
        dialog = SuperiorDialog(goals, one_only=bool(self._linking), parent=self._screen.window())
        dialog.picked.connect(self._picked)
        dialog.open()

    def _picked(self, goals: tuple[HasilKerja, ...]) -> None:
        editor = self._editing.editor
        if editor is None or not goals:
            return
        if self._linking:
            editor.link_goal(self._linking, goals[0])
        else:
            for goal in goals:
                if editor.can_add_goal():
                    editor.add_goal(JenisHasilKerja.UTAMA, goal)
        self._editing.sync()
        self.taken.emit()

"""What a person asks for beside proposing and setting: addendum, its end, a second plan in the year."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.skp import Skp
from asn_desktop.services.adendum import batal_adendum
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.skp.editor_page import SkpEditorPage
from asn_desktop.views.screens.skp.plan_dialogs import AdendumDialog, EndPlanDialog, SecondPlanDialog
from asn_desktop.views.translate import tr

StoreAnd = Callable[[Callable[[Skp, Skp], object]], bool]


class PlanSteps(QObject):
    """``taken``: the plan after the step, to be shown."""

    taken = Signal(object)

    def __init__(
        self,
        context: ScreenContext,
        editing: SkpEditorPage,
        screen: QWidget,
        store_and: StoreAnd,
    ) -> None:
        """``store_and`` saves what is typed and goes on with what was sent and what is stored."""
        super().__init__(screen)
        self._context, self._editing, self._screen = context, editing, screen
        self._store_and = store_and
        self._dialog: type[EndPlanDialog] | type[SecondPlanDialog] = SecondPlanDialog
        page = editing.penetapan
        page.adendum_asked.connect(self.begin)
        page.give_up_asked.connect(self.give_up)
        page.second_asked.connect(self.second)
        page.end_asked.connect(self.end)

    def begin(self) -> None:
        """Ask why the set plan changes."""
        plan = self._plan()
        if plan is not None:
            dialog = AdendumDialog(self._context, plan, self._screen.window())
            dialog.taken.connect(self.taken)
            dialog.open()

    def second(self) -> None:
        """Ask from when and as what there is a second plan."""
        self._dialog = SecondPlanDialog
        self._ask()

    def end(self) -> None:
        """Ask on which day the plan ends."""
        self._dialog = EndPlanDialog
        self._ask()

    def _ask(self) -> None:
        """What is typed is stored before: the step shows the plan anew."""
        editor = self._editing.editor
        if editor is None:
            return
        if editor.dirty:
            self._store_and(self._stored)
        else:
            self._open(editor.skp)

    def _stored(self, sent: Skp, stored: Skp) -> None:
        self._open(stored)

    def _open(self, plan: Skp) -> None:
        dialog = self._dialog(self._context, plan, self._screen.window())
        dialog.taken.connect(self.taken)
        dialog.open()

    def give_up(self) -> None:
        """Go back to what was set before the addendum."""
        plan = self._plan()
        if plan is None or not self._context.ask(
            tr("Batalkan adendum {}?").format(plan.nomor),
            tr("&Batalkan adendum"),
            detail=tr("SKP kembali persis seperti yang ditetapkan; perubahan dalam adendum dibuang."),
            danger=True,
        ):
            return
        self._context.write(
            self,
            functools.partial(batal_adendum, self._context.session, plan.id, plan.versi),
            self.taken.emit,
            touched=("skp",),
            text=tr("Adendum dibatalkan; SKP kembali seperti yang ditetapkan."),
        )

    def _plan(self) -> Skp | None:
        return self._editing.editor.skp if self._editing.editor is not None else None

"""Help with wording on the cards of the goals: a line for each remark, with a way to let it rest."""

import functools

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.telaah_rumusan import Pembanding
from asn_desktop.presenters.rumusan import Rumusan, Saran
from asn_desktop.presenters.skp_editor import SkpEditor
from asn_desktop.services.rumusan import kata_rumusan, pembanding_rumusan
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.screens.skp.goal_card import GoalCard
from asn_desktop.views.screens.skp.goals_page import GoalsPage
from asn_desktop.views.theme import px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, icon_label, label, row

_MOST = 3  # remarks on a card; the others come when these are answered


class _Remark(QWidget):
    """One remark, with its button."""

    rest_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = label("", "small", wrap=True)
        self.rest = button(tr("Diamkan"), "link", "", self.rest_asked.emit)
        self.rest.setToolTip(tr("Tidak disebut lagi selama teksnya tetap"))
        inside = row(icon_label("lightbulb", "muted", 14), self._words, self.rest, gap=6)
        inside.setStretch(1, 1)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inside)

    def say(self, sentence: str) -> None:
        """Another sentence; none hides it."""
        self._words.setText(sentence)
        self.rest.setAccessibleName(tr("Diamkan: {}").format(sentence))
        self.setVisible(bool(sentence))


class _Remarks(QWidget):
    """The remarks on one card: lines that stay and say something else, for they change with every letter."""

    rested = Signal(tuple)

    def __init__(self, card: GoalCard) -> None:
        super().__init__(card)
        self.card = card
        self._shown: tuple[Saran, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(2))
        self._lines: list[_Remark] = []
        self._last: QWidget = card.klasifikasi

    def show_remarks(self, remarks: tuple[Saran, ...]) -> None:
        """Say these instead."""
        if remarks == self._shown:
            return
        self._shown = remarks
        while len(self._lines) < len(remarks):
            self._add_line()
        for place, line in enumerate(self._lines):
            line.say(remarks[place].sentence if place < len(remarks) else "")
        self.setVisible(bool(remarks))

    def _add_line(self) -> None:
        line = _Remark(self)
        self._lines.append(line)
        self._column.addWidget(line)
        line.rest_asked.connect(self._rest)
        self.setTabOrder(self._last, line.rest)
        self._last = line.rest

    def _rest(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Remark):
            self.rested.emit(self._shown[self._lines.index(sender)].kunci)


class WordingHelp(QObject):
    """Judges the plan as it is typed; what it is compared with is read by the worker."""

    def __init__(self, context: ScreenContext, goals: GoalsPage) -> None:
        super().__init__(goals)
        self._context, self._goals = context, goals
        self._rumusan = Rumusan(kata_rumusan())
        self._editor: SkpEditor | None = None
        self._remarks: dict[str, _Remarks] = {}
        self._by_goal: dict[str, tuple[Saran, ...]] = {}
        goals.card_added.connect(self._show_on)

    def open_editor(self, editor: SkpEditor) -> None:
        """Another plan; the remarks appear when what it is compared with is known."""
        self._editor, self._remarks, self._by_goal = editor, {}, {}
        self._rumusan.pembanding = Pembanding()
        if editor.editable:
            read = functools.partial(pembanding_rumusan, self._context.session, editor.skp)
            self._context.read(self, read, self._compare, key="wording")

    def judge(self) -> None:
        """Say what could be said better now; a plan that is not edited is left in peace."""
        if self._editor is None:
            return
        self._by_goal = {}
        for one in self._rumusan.saran(self._editor.skp) if self._editor.editable else ():
            self._by_goal[one.goal_id] = (*self._by_goal.get(one.goal_id, ()), one)[:_MOST]
        for key in self._goals.cards:
            self._show_on(key)

    def _show_on(self, goal_id: str) -> None:
        """Say on one card what was found last; a long plan gets its cards one by one."""
        here = self._by_goal.get(goal_id, ())
        if here or goal_id in self._remarks:
            self._of(self._goals.cards[goal_id]).show_remarks(here)

    def _compare(self, pembanding: Pembanding) -> None:
        self._rumusan.pembanding = pembanding
        self.judge()

    def _of(self, card: GoalCard) -> _Remarks:
        made = self._remarks.get(card.id)
        if made is None or made.card is not card:  # a goal that was taken out comes back on another card
            made = self._remarks[card.id] = _Remarks(card)
            made.rested.connect(self._rest)
            layout = card.layout()
            if layout is not None:
                layout.addWidget(made)
        return made

    def _rest(self, kunci: tuple[str, str, str]) -> None:
        self._rumusan.rest(kunci)
        self.judge()
        self._goals.setFocus()

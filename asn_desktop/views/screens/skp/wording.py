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


class _Remarks(QWidget):
    """The remarks on one card."""

    rested = Signal(tuple)

    def __init__(self, card: GoalCard) -> None:
        super().__init__(card)
        self._shown: tuple[Saran, ...] = ()
        self._last: QWidget = card.klasifikasi
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(2))

    def show_remarks(self, remarks: tuple[Saran, ...]) -> None:
        """Say these instead."""
        if remarks == self._shown:
            return
        self._shown = remarks
        while self._lines.count():
            item = self._lines.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        last = self._last
        for one in remarks:
            line = QWidget()
            rest = button(tr("Diamkan"), "link", "", self._rest)
            rest.setObjectName(str(remarks.index(one)))
            rest.setToolTip(tr("Tidak disebut lagi selama teksnya tetap"))
            rest.setAccessibleName(tr("Diamkan: {}").format(one.sentence))
            words = label(one.sentence, "small", wrap=True)
            inside = row(icon_label("lightbulb", "muted", 14), words, rest, gap=6)
            inside.setStretch(1, 1)
            inside.setContentsMargins(0, 0, 0, 0)
            line.setLayout(inside)
            self._lines.addWidget(line)
            self.setTabOrder(last, rest)
            last = rest
        self.setVisible(bool(remarks))

    def _rest(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.rested.emit(self._shown[int(sender.objectName())].kunci)


class WordingHelp(QObject):
    """Judges the plan as it is typed; what it is compared with is read by the worker."""

    def __init__(self, context: ScreenContext, goals: GoalsPage) -> None:
        super().__init__(goals)
        self._context, self._goals = context, goals
        self._rumusan = Rumusan(kata_rumusan())
        self._editor: SkpEditor | None = None
        self._remarks: dict[str, _Remarks] = {}
        goals.built.connect(self.judge)

    def open_editor(self, editor: SkpEditor) -> None:
        """Another plan; the remarks appear when what it is compared with is known."""
        self._editor, self._remarks = editor, {}
        self._rumusan.pembanding = Pembanding()
        if editor.editable:
            read = functools.partial(pembanding_rumusan, self._context.session, editor.skp)
            self._context.read(self, read, self._compare, key="wording")

    def judge(self) -> None:
        """Say what could be said better now; a plan that is not edited is left in peace."""
        if self._editor is None:
            return
        by_goal: dict[str, list[Saran]] = {}
        for one in self._rumusan.saran(self._editor.skp) if self._editor.editable else ():
            by_goal.setdefault(one.goal_id, []).append(one)
        for key, card in self._goals.cards.items():
            here = tuple(by_goal.get(key, ())[:_MOST])
            if here or key in self._remarks:
                self._of(card).show_remarks(here)

    def _compare(self, pembanding: Pembanding) -> None:
        self._rumusan.pembanding = pembanding
        self.judge()

    def _of(self, card: GoalCard) -> _Remarks:
        if card.id not in self._remarks:
            made = _Remarks(card)
            made.rested.connect(self._rest)
            layout = card.layout()
            if layout is not None:
                layout.addWidget(made)
            self._remarks[card.id] = made
        return self._remarks[card.id]

    def _rest(self, kunci: tuple[str, str, str]) -> None:
        self._rumusan.rest(kunci)
        self.judge()
        self._goals.setFocus()

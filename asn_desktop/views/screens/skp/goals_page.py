"""Step 1 of the SKP editor: A. Utama and B. Tambahan."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.problems import Severity
from asn_desktop.domain.skp import HasilKerja, JenisHasilKerja, JenisSkp, Klasifikasi, Pendekatan, Perspektif
from asn_desktop.presenters.skp_editor import Finding, SkpEditor
from asn_desktop.views.screens.skp.goal_card import GoalCard, choice_pairs
from asn_desktop.views.theme import GAP, Tone, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, icon_button, label, row
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.layouts import widgets_in
from asn_desktop.views.widgets.scroll import scrolling
from asn_desktop.views.widgets.tiles import Banner

_AT_ONCE = 4  # cards that fit the page before anything is scrolled
UTAMA, TAMBAHAN = JenisHasilKerja.UTAMA, JenisHasilKerja.TAMBAHAN


class GoalsPage(QWidget):
    """The cards of all goals, kept in step with the editor's state."""

    edited = Signal()
    structure_changed = Signal()
    bentuk_changed = Signal()  # approach or kind
    card_added = Signal(str)  # goal id
    bank_asked = Signal()
    template_asked = Signal()
    superior_asked = Signal(str)  # goal id, or empty: take goals over as new ones

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: SkpEditor | None = None
        self._aspek: tuple[str, ...] = ()
        self.cards: dict[str, GoalCard] = {}
        self._later: list[str] = []
        self._builder = QTimer(self)
        self._builder.setSingleShot(True)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self._build_next)
        self.take = button(tr("Ambil dari SKP &atasan"), "secondary", "git-branch", self._ask_superior)
        self.bank = icon_button("book-open", tr("Bank indikator"), self.bank_asked.emit)
        self.template = icon_button("layout-dashboard", tr("Templat SKP"), self.template_asked.emit)
        self.may_keep_template = False  # also of a plan that is locked
        self.paste = icon_button("file-spreadsheet", tr("Tempel hasil kerja dari lembar kerja"), self._paste)
        self.add = button(tr("&Tambah hasil kerja"), "secondary", "plus", self._add_utama)
        self.add_tambahan = button(tr("Tambah hasil kerja tambahan"), "link", "plus", self._add_tambahan)
        self.pendekatan = Combo(tr("Pendekatan hasil kerja"), choice_pairs("skp", "pendekatan"))
        self.jenis = Combo(tr("SKP bagi"), choice_pairs("skp", "jenis"))
        self.missing = Banner("", Tone.WARN)
        self.ways = _row_widget(
            label(tr("Atau mulai dari"), "muted"),
            button(tr("bank indikator"), "link", "book-open", self.bank_asked.emit),
            button(tr("templat"), "link", "layout-dashboard", self.template_asked.emit),
            button(tr("lembar kerja (tempel)"), "link", "file-spreadsheet", self._paste))
        self.no_tambahan = label(tr("Belum ada. Hasil kerja tambahan bersifat opsional."), "muted")
        self.pendekatan.setFixedWidth(px(130))
        self.jenis.setMinimumWidth(px(270))
        for chosen in (self.pendekatan, self.jenis):
            chosen.changed.connect(self._bentuk_chosen)
        self._lists = {UTAMA: QVBoxLayout(), TAMBAHAN: QVBoxLayout()}
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "page")
        body = QVBoxLayout(inner)
        body.setContentsMargins(px(GAP.L), px(GAP.M), px(GAP.L), px(GAP.M))
        body.setSpacing(px(GAP.S))
        body.addLayout(row(
            label(tr("Pendekatan"), "field"), self.pendekatan, label(tr("Bagi"), "field"), self.jenis, None))
        tools = (self.paste, self.template, self.bank, self.take, self.add)
        body.addLayout(row(label(tr("A. Utama"), "section"), None, *tools))
        for holder in self._lists.values():
            holder.setSpacing(px(GAP.S))
        body.addLayout(self._lists[UTAMA])
        body.addWidget(self.missing)
        body.addWidget(self.ways)
        body.addLayout(row(label(tr("B. Tambahan"), "section"), None, self.add_tambahan))
        body.addLayout(self._lists[TAMBAHAN])
        body.addWidget(self.no_tambahan)
        body.addStretch(1)
        self.area = scrolling(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def open_editor(self, editor: SkpEditor, aspek: tuple[str, ...]) -> None:
        """Show another plan."""
        self._editor = editor
        self._aspek = aspek
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        self.sync()
        self.area.verticalScrollBar().setValue(0)

    def sync(self) -> None:
        """Let cards and order follow the editor; cards that stay keep their focus.

        A long plan is built a card at a time while the event loop is free, so that the window never stands.
        """
        if self._editor is None:
            return
        self.pendekatan.set_value(self._editor.skp.pendekatan)
        self.jenis.set_value(self._editor.skp.jenis)
        for chosen in (self.pendekatan, self.jenis):
            chosen.setEnabled(self._editor.editable)
        kept = {goal.id for goal in self._editor.skp.hasil_kerja}
        for gone in [key for key in self.cards if key not in kept]:
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        missing = [goal.id for goal in self._editor.skp.hasil_kerja if goal.id not in self.cards]
        self._later = missing[_AT_ONCE:]
        for jenis in self._lists:
            self._place(jenis)
        for tool in (self.paste, self.bank, self.take, self.add, self.add_tambahan):
            tool.setVisible(self._editor.editable)
            tool.setEnabled(self._editor.can_add_goal())
        self.template.setVisible(self._editor.editable or self.may_keep_template)
        if self._editor.skp.jenis is JenisSkp.JPT:
            self.take.hide()  # his goals come from the perjanjian kinerja
        self.ways.setVisible(self._editor.editable and not self._editor.skp.hasil_kerja)
        self.no_tambahan.setVisible(not self._editor.goals(TAMBAHAN))
        if self._later:
            self._builder.start()
        else:
            self._order_tabs()

    def finish(self) -> None:
        """Build at once what is still waiting."""
        if self._later:
            self._later = []
            self.sync_cards()

    def sync_cards(self) -> None:
        """Put every card that may be there into its place."""
        for jenis in self._lists:
            self._place(jenis)

    def _place(self, jenis: JenisHasilKerja, *, new_only: bool = False) -> None:
        """Put the cards of one kind into their places; ``new_only``: the others stay as they are."""
        if self._editor is None:
            return
        holder, goals, place = self._lists[jenis], self._editor.goals(jenis), 0
        for number, goal in enumerate(goals, start=1):
            if goal.id in self._later:
                continue
            if new_only and goal.id in self.cards:
                place += 1
                continue
            is_new = goal.id not in self.cards
            card = self._card(goal, number, self._editor.editable)
            if holder.indexOf(card) != place:
                holder.removeWidget(card)
                holder.insertWidget(place, card)
            card.show_goal(goal)
            card.set_read_only(not self._editor.editable)
            card.set_number(number, len(goals))
            card.set_bentuk(self._editor.skp)
            if is_new:
                self.card_added.emit(goal.id)
            place += 1

    def _build_next(self) -> None:
        if self._later:
            del self._later[0]
            for jenis in self._lists:
                self._place(jenis, new_only=True)
        if self._later:
            self._builder.start()
        else:
            self._order_tabs()

    def _order_tabs(self) -> None:
        """Cards follow each other by Tab as they stand, also after one was moved or put between others."""
        last: QWidget = self.add
        for holder, following in ((self._lists[UTAMA], self.add_tambahan), (self._lists[TAMBAHAN], None)):
            for card in widgets_in(holder):
                if isinstance(card, GoalCard):
                    last = card.order_tabs(last)
            if following is not None:
                self.setTabOrder(last, following)
                last = following

    def show_findings(self, findings: tuple[Finding, ...], insist: bool) -> None:
        """Say what is missing: one sentence for the page, and on the cards once a person tried to go on."""
        own = [
            found for found in findings if found.step == "hasil_kerja" and found.severity is Severity.SALAH
        ]
        text = own[0].sentence if own else ""
        more = len(own) - 1
        if more > 0:
            text = tr("{} Masih ada {} isian lain.").format(text, more)
        self.missing.show_text(tr("{} F8: lompat ke isian.").format(text) if text else "")
        self.missing.setVisible(bool(text))
        first: dict[str, Finding] = {}
        for found in findings:
            card = self._card_of(found.item_id)
            if card is not None and found.severity is Severity.SALAH:
                first.setdefault(card.id, found)
        for key, card in self.cards.items():
            found_here = first.get(key) if insist else None
            card.show_problem(found_here.sentence if found_here else "", Severity.SALAH)

    def focus_finding(self, found: Finding) -> None:
        """Put the cursor into the input that a finding belongs to."""
        if self._card_of(found.item_id) is None:
            self.finish()
        card = self._card_of(found.item_id)
        target: QWidget = card.input_for(found.item_id, found.name) if card else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(target, 0, px(60))

    def focus_goal(self, goal_id: str) -> None:
        """Put the cursor into a goal's text."""
        if goal_id not in self.cards:
            self.finish()
        card = self.cards[goal_id]
        card.rhk.setFocus(Qt.FocusReason.OtherFocusReason)
        card.show()
        self.area.ensureWidgetVisible(card.rhk, 0, px(120))

    def duplicate_here(self) -> None:
        """Ctrl+D: another hasil kerja like the one that has the cursor."""
        focus = self.focusWidget()
        card = next((card for card in self.cards.values() if focus and card.isAncestorOf(focus)), None)
        if card is not None and self._editor is not None and self._editor.can_add_goal():
            self._asked(card.id, "duplicate")

    def _card_of(self, item_id: str) -> GoalCard | None:
        if item_id in self.cards:
            return self.cards[item_id]
        return next((card for card in self.cards.values() if item_id in card.rows), None)

    def _card(self, goal: HasilKerja, number: int, editable: bool) -> GoalCard:
        if goal.id not in self.cards:
            card = GoalCard(goal, number, self._aspek, read_only=not editable)
            card.text_changed.connect(self._goal_text)
            card.chosen.connect(self._goal_chosen)
            card.indikator_changed.connect(self._indikator_text)
            card.indikator_removed.connect(self._remove_indikator)
            card.asked.connect(self._asked)
            self.cards[goal.id] = card
        return self.cards[goal.id]

    def _goal_text(self, goal_id: str, name: str, text: str) -> None:
        if self._editor is not None:
            self._editor.set_goal_text(goal_id, name, text)
            self.edited.emit()

    def _goal_chosen(self, goal_id: str, name: str, value: str) -> None:
        if self._editor is None:
            return
        if name == "perspektif":
            self._editor.set_perspektif(goal_id, Perspektif(value) if value else None)
        else:
            self._editor.set_klasifikasi(goal_id, Klasifikasi(value) if value else None)
        self.edited.emit()

    def _bentuk_chosen(self) -> None:
        """Another form: cards show what it has room for, and the preview draws it."""
        if self._editor is not None:
            pendekatan, jenis = Pendekatan(str(self.pendekatan.value())), JenisSkp(str(self.jenis.value()))
            self._editor.set_bentuk(pendekatan, jenis)
            self.bentuk_changed.emit()
            self.edited.emit()

    def _indikator_text(self, indikator_id: str, name: str, text: str) -> None:
        if self._editor is not None:
            self._editor.set_indikator_text(indikator_id, name, text)
            self.edited.emit()

    def _remove_indikator(self, indikator_id: str) -> None:
        if self._editor is not None:
            self._editor.remove_indikator(indikator_id)
            self._restructured()

    def _asked(self, goal_id: str, action: str) -> None:
        if self._editor is None:
            return
        if action == "choose":
            self.superior_asked.emit(goal_id)
            return
        if action == "remove":
            self._editor.remove_goal(goal_id)
        elif action in ("up", "down"):
            self._editor.move_goal(goal_id, -1 if action == "up" else 1)
        elif action == "duplicate":
            goal_id = self._editor.duplicate_goal(goal_id)
        else:
            self._editor.add_indikator(goal_id)
        self._restructured()
        if goal_id in self.cards:
            self.focus_goal(goal_id)

    def _add_utama(self) -> None:
        self._add(UTAMA)

    def _add_tambahan(self) -> None:
        self._add(TAMBAHAN)

    def _add(self, jenis: JenisHasilKerja) -> None:
        if self._editor is not None:
            goal_id = self._editor.add_goal(jenis)
            self._restructured()
            self.focus_goal(goal_id)

    def _paste(self) -> None:
        if self._editor is None:
            return
        came, left = self._editor.paste_goals(QGuiApplication.clipboard().text())
        if came:
            self._restructured()
        words = "" if came else tr(
            "Papan klip tidak berisi hasil kerja; salin dari lembar kerja kolom rencana hasil kerja, aspek, "
            "indikator, dan target.")
        if left:
            words = tr("{} hasil kerja tidak ditempel karena SKP ini sudah penuh.").format(left)
        if words:
            self.missing.show_text(words)
            self.missing.show()

    def _ask_superior(self) -> None:
        self.superior_asked.emit("")

    def _restructured(self) -> None:
        self.sync()
        self.structure_changed.emit()
        self.edited.emit()


def _row_widget(*widgets: QWidget) -> QWidget:
    """Widgets beside each other that are shown and hidden as one."""
    held = QWidget()
    line = row(*widgets, None)
    line.setContentsMargins(0, 0, 0, 0)
    held.setLayout(line)
    return held

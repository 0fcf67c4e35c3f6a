"""One rencana hasil kerja with its indicators, as a card of inputs."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from asn_desktop.domain.problems import Severity
from asn_desktop.domain.skp import MAX_TEKS, HasilKerja, Indikator, JenisHasilKerja, JenisSkp, Pendekatan, Skp
from asn_desktop.fields.bagian_kinerja import pilihan_bagian
from asn_desktop.fields.spec import Choice
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import button, icon_button, label, row
from asn_desktop.views.widgets.choice_combo import ChoiceCombo
from asn_desktop.views.widgets.inputs import Combo, TextEdit
from asn_desktop.views.widgets.long_text import LongTextEdit
from asn_desktop.views.widgets.problem_line import InlineProblem

_MAX_TARGET = 200
_MAX_ASPEK = 40


def choice_pairs(bagian: str, kolom: str) -> list[tuple[str, str]]:
    """What a column of a plan may hold, for a drop-down list."""
    return [(choice.value, tr(choice.label)) for choice in pilihan_bagian(bagian, kolom)]


class IndikatorRow(QObject):
    """The inputs of one indikator: aspek, indikator, target, and the button that takes it out."""

    changed = Signal(str, str, str)  # indikator id, field, text
    remove_asked = Signal(str)

    def __init__(self, indikator: Indikator, aspek: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.id = indikator.id
        self._told, self._place = False, ""
        self.aspek = ChoiceCombo("", [Choice(word, word) for word in aspek], strict=False)
        self.indikator = LongTextEdit("", MAX_TEKS, lines=1, most=6, newlines=False)
        self.target = TextEdit("", _MAX_TARGET)
        self.aspek.setFixedWidth(px(112))
        self.indikator.setPlaceholderText(tr("Indikator kinerja individu"))
        self.target.setPlaceholderText(tr("Target"))
        self.target.setMinimumWidth(px(96))
        self.target.setMaximumWidth(px(150))
        self.remove = icon_button("x", tr("Hapus indikator"), self._ask_remove)
        self.inputs: dict[str, ChoiceCombo | LongTextEdit | TextEdit] = {
            "aspek": self.aspek,
            "indikator": self.indikator,
            "target": self.target,
        }
        self.show_indikator(indikator)
        self.aspek.changed.connect(self._aspek_changed)
        self.indikator.changed.connect(self._indikator_changed)
        self.target.changed.connect(self._target_changed)

    def show_indikator(self, indikator: Indikator) -> None:
        """Show the texts (emits nothing)."""
        self.aspek.set_value(indikator.aspek)
        self.indikator.set_value(indikator.indikator)
        self.target.set_value(indikator.target)

    def set_bentuk(self, skp: Skp) -> None:
        """Show the inputs that the form of the plan has columns for, and what was typed into others."""
        self._told = told = skp.pendekatan is Pendekatan.KUALITATIF
        self.aspek.setVisible(skp.bentuk_lengkap or self.aspek.is_unlisted())
        self.target.setVisible(not told or bool(self.target.value()))
        self.indikator.setPlaceholderText(
            tr("Ukuran keberhasilan, dengan target di dalam kalimatnya") if told
            else tr("Indikator kinerja individu"))
        self._name_indikator()

    def set_place(self, number: int, goal: str) -> None:
        """Name the inputs after their place; ``goal`` says of which hasil kerja: all have the same rows."""
        for widget, words in (
            (self.aspek, tr("Aspek indikator {}, {}")),
            (self.target, tr("Target indikator {}, {}")),
            (self.remove, tr("Hapus indikator {}, {}")),
        ):
            widget.setAccessibleName(words.format(number, goal))
        self._place = f"{number}, {goal}"
        self._name_indikator()

    def _name_indikator(self) -> None:
        """It is called as the screen calls it: the form of the plan and its place come in either order."""
        name = tr("Ukuran keberhasilan") if self._told else tr("Indikator kinerja individu")
        self.indikator.setAccessibleName(f"{name} {self._place}")

    def widgets(self) -> tuple[QWidget, ...]:
        """All widgets, in the order of the row."""
        return self.aspek, self.indikator, self.target, self.remove

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        for editor in self.inputs.values():
            editor.set_read_only(read_only)
        self.remove.setVisible(not read_only)

    def _aspek_changed(self) -> None:
        self.changed.emit(self.id, "aspek", str(self.aspek.value() or ""))

    def _indikator_changed(self) -> None:
        self.changed.emit(self.id, "indikator", str(self.indikator.value()))

    def _target_changed(self) -> None:
        self.changed.emit(self.id, "target", str(self.target.value() or ""))

    def _ask_remove(self) -> None:
        self.remove_asked.emit(self.id)


class GoalCard(QFrame):
    """Shows one HasilKerja; tells by signals what a person typed or asked for, and changes nothing itself."""

    text_changed = Signal(str, str, str)  # goal id, field, text
    chosen = Signal(str, str, str)  # goal id, perspektif or klasifikasi, its value or empty
    indikator_changed = Signal(str, str, str)  # indikator id, field, text
    indikator_removed = Signal(str)
    asked = Signal(str, str)  # goal id, one of: choose, up, down, duplicate, remove, indikator

    def __init__(
        self,
        goal: HasilKerja,
        number: int,
        aspek: Sequence[str],
        *,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self.id = goal.id
        self.goal = goal
        self._aspek = tuple(aspek)
        self._number = number
        self.rows: dict[str, IndikatorRow] = {}
        self._read_only = read_only
        self.problem = InlineProblem(self)
        self.number = label(str(number), "strong", tone="brand")
        self.supports = label("", "small")
        self.kept = label("", "small", wrap=True)
        self.pimpinan = LongTextEdit("", MAX_TEKS, lines=1, most=5, newlines=False)
        self.pimpinan.setPlaceholderText(tr("Mendukung hasil kerja pimpinan …"))
        self.rhk = LongTextEdit("", MAX_TEKS, lines=1, most=6, newlines=False)
        self.rhk.setPlaceholderText(tr("Rencana hasil kerja"))
        self.penugasan = TextEdit("", 160)
        self.penugasan.setPlaceholderText(tr("Penugasan dari (bila ada)"))
        part = "skp_hasil_kerja"
        self.perspektif = Combo("", [("", tr("Pilih perspektif …")), *choice_pairs(part, "perspektif")])
        self.klasifikasi = Combo("", [("", tr("Klasifikasi …")), *choice_pairs(part, "klasifikasi")])
        self.choose = icon_button("git-branch", tr("Pilih dari SKP atasan"), self._ask)
        self.up = icon_button("chevron-up", tr("Naikkan"), self._ask)
        self.down = icon_button("chevron-down", tr("Turunkan"), self._ask)
        self.copy = icon_button("copy", tr("Gandakan (Ctrl+D)"), self._ask)
        self.remove = icon_button("trash-2", tr("Hapus hasil kerja"), self._ask)
        self.add = button(tr("Tambah indikator"), "link", "plus", self._ask)
        self._tools = {
            self.choose: "choose",
            self.up: "up",
            self.down: "down",
            self.copy: "duplicate",
            self.remove: "remove",
            self.add: "indikator",
        }
        self._build(goal)
        self.set_read_only(read_only)

    def _build(self, goal: HasilKerja) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(GAP.M), px(GAP.S), px(GAP.M), px(GAP.S))
        layout.setSpacing(px(6))
        head = row(
            self.number,
            self.supports,
            self.pimpinan,
            self.perspektif,
            self.choose,
            self.up,
            self.down,
            self.copy,
            self.remove,
            gap=4,
        )
        for place in (2, 3):  # one of the two is shown
            head.setStretch(place, 1)
        layout.addLayout(head)
        layout.addWidget(self.kept)
        self.kept.hide()
        layout.addWidget(self.rhk)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 1)
        layout.addLayout(self._grid)
        layout.addLayout(row(self.add, None, self.penugasan, self.klasifikasi))
        self.klasifikasi.setFixedWidth(px(130))
        self.perspektif.changed.connect(self._perspektif_changed)
        self.klasifikasi.changed.connect(self._klasifikasi_changed)
        self.penugasan.setMinimumWidth(px(220))
        self.penugasan.setMaximumWidth(px(300))
        layout.addWidget(self.problem)
        self.problem.hide()
        self.pimpinan.changed.connect(self._pimpinan_changed)
        self.rhk.changed.connect(self._rhk_changed)
        self.penugasan.changed.connect(self._penugasan_changed)
        self.show_goal(goal)

    def show_goal(self, goal: HasilKerja) -> None:
        """Show another state of the same goal; inputs that hold the text already are left alone."""
        self.goal = goal
        self.pimpinan.set_value(goal.rhk_pimpinan)
        self.rhk.set_value(goal.rhk)
        self.penugasan.set_value(goal.penugasan_dari)
        self.perspektif.set_value(goal.perspektif or "")
        self.klasifikasi.set_value(goal.klasifikasi or "")
        if tuple(self.rows) != tuple(item.id for item in goal.indikator):
            self._rebuild_rows(goal)
            self._name_inputs()
        for item in goal.indikator:
            self.rows[item.id].show_indikator(item)

    def set_bentuk(self, skp: Skp) -> None:
        """Show the inputs that the form of the plan has room for, and in words what stays without one."""
        head = skp.jenis is JenisSkp.JPT
        self.supports.setText(tr("Perspektif") if head else tr("Mendukung"))
        self.pimpinan.setVisible(not head)
        self.pimpinan.setToolTip("" if skp.bentuk_lengkap else tr("Tidak tercetak pada formulir kualitatif"))
        supported = str(self.pimpinan.value()) if head else ""
        self.kept.setText(tr("Mendukung (tidak tercetak): {}").format(supported))
        self.kept.setVisible(bool(supported))
        self.choose.setVisible(not head and not self._read_only)
        self.perspektif.setVisible(head)
        self.perspektif.setEnabled(not self._read_only)
        self.klasifikasi.setEnabled(not self._read_only)
        for shown in self.rows.values():
            shown.set_bentuk(skp)

    def order_tabs(self, before: QWidget | None) -> QWidget:
        """Let Tab go through the card as one reads it, after ``before``; returns the last input."""
        rows = [widget for shown in self.rows.values() for widget in shown.widgets()]
        tools = (self.choose, self.up, self.down, self.copy, self.remove)
        last = (self.add, self.penugasan, self.klasifikasi)
        for widget in (self.pimpinan, self.perspektif, *tools, self.rhk, *rows, *last):
            if before is not None:
                self.setTabOrder(before, widget)
            before = widget
        return self.klasifikasi

    def set_number(self, number: int, last: int) -> None:
        """Show the place of the goal among those of its kind."""
        if self._number != number:
            self._number = number
            self._name_inputs()
        self.number.setText(str(number))
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < last)

    def _name_inputs(self) -> None:
        added = self.goal.jenis is JenisHasilKerja.TAMBAHAN
        goal = (tr("hasil kerja tambahan {}") if added else tr("hasil kerja {}")).format(self._number)
        for widget, words in (
            (self.pimpinan, tr("Rencana hasil kerja pimpinan yang diintervensi, {}")),
            (self.rhk, tr("Rencana hasil kerja, {}")),
            (self.perspektif, tr("Perspektif, {}")),
            (self.klasifikasi, tr("Klasifikasi, {}")),
            (self.penugasan, tr("Penugasan dari, {}")),
            (self.choose, tr("Pilih dari SKP atasan, {}")),
            (self.up, tr("Naikkan {}")),
            (self.down, tr("Turunkan {}")),
            (self.copy, tr("Gandakan {}")),
            (self.remove, tr("Hapus {}")),
            (self.add, tr("Tambah indikator, {}")),
        ):
            widget.setAccessibleName(words.format(goal))
        for number, shown in enumerate(self.rows.values(), start=1):
            shown.set_place(number, goal)

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        for editor in (self.pimpinan, self.rhk, self.penugasan):
            editor.set_read_only(read_only)
        for tool in self._tools:
            tool.setVisible(not read_only)
        self.penugasan.setVisible(
            not read_only or bool(self.goal.penugasan_dari) or self.goal.jenis is JenisHasilKerja.TAMBAHAN
        )
        self.klasifikasi.setVisible(not read_only or self.goal.klasifikasi is not None)
        for shown in self.rows.values():
            shown.set_read_only(read_only)
        self._read_only = read_only

    def input_for(self, item_id: str, name: str) -> QWidget:
        """The input that a finding belongs to; the goal's own text where there is none."""
        if item_id in self.rows:
            return self.rows[item_id].inputs.get(name, self.rows[item_id].indikator)
        own = {"rhk_pimpinan": self.pimpinan, "indikator": self.add, "perspektif": self.perspektif}
        return own.get(name, self.rhk)

    def show_problem(self, sentence: str, severity: Severity) -> None:
        """Say what is missing on this card, or nothing when the sentence is empty."""
        self.problem.show_problem(sentence, severity)
        self.problem.setVisible(bool(sentence))

    def _rebuild_rows(self, goal: HasilKerja) -> None:
        for old in self.rows.values():
            for widget in old.widgets():
                self._grid.removeWidget(widget)
                widget.deleteLater()
            old.deleteLater()
        self.rows = {}
        for place, item in enumerate(goal.indikator):
            made = IndikatorRow(item, self._aspek, self)
            for column, widget in enumerate(made.widgets()):
                self._grid.addWidget(widget, place, column)
            made.changed.connect(self.indikator_changed)
            made.remove_asked.connect(self.indikator_removed)
            self.rows[item.id] = made

    def _pimpinan_changed(self) -> None:
        self.text_changed.emit(self.id, "rhk_pimpinan", str(self.pimpinan.value()))

    def _rhk_changed(self) -> None:
        self.text_changed.emit(self.id, "rhk", str(self.rhk.value()))

    def _perspektif_changed(self) -> None:
        self.chosen.emit(self.id, "perspektif", str(self.perspektif.value() or ""))

    def _klasifikasi_changed(self) -> None:
        self.chosen.emit(self.id, "klasifikasi", str(self.klasifikasi.value() or ""))

    def _penugasan_changed(self) -> None:
        self.text_changed.emit(self.id, "penugasan_dari", str(self.penugasan.value() or ""))

    def _ask(self) -> None:
        tool = self.sender()
        for known, action in self._tools.items():
            if known is tool:
                self.asked.emit(self.id, action)

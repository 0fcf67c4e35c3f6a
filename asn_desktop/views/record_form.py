"""A form built from a RecordType: one editor per field, groups, problems under the fields, keys of a data
typist.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.domain.nip import Nip
from asn_desktop.domain.problems import Severity
from asn_desktop.fields.spec import FieldSpec
from asn_desktop.fields.texts import sentence
from asn_desktop.presenters.form_state import FormState
from asn_desktop.views import editors
from asn_desktop.views.debounce import Debouncer
from asn_desktop.views.editors import Editor, Sources, as_editor, input_of
from asn_desktop.views.theme import GAP, px
from asn_desktop.views.translate import tr
from asn_desktop.views.widgets.basics import column, label
from asn_desktop.views.widgets.inputs import CheckBox
from asn_desktop.views.widgets.nip_edit import NipEdit
from asn_desktop.views.widgets.problem_line import InlineProblem
from asn_desktop.views.widgets.wheel_guard import guard

DRAFT_MS = 1_500
DRAFT_AT_LATEST_MS = 2_800
_TWO_COLUMNS_FROM = 560


@dataclass(frozen=True, slots=True)
class _Field:
    spec: FieldSpec
    widget: QWidget
    problem: InlineProblem
    cell: QWidget

    @property
    def editor(self) -> Editor:
        return as_editor(self.widget)


class RecordForm(QWidget):
    """Signals: ``changed`` (a person typed), ``submitted`` (Enter in the last field, Ctrl+Enter),
    ``draft_wanted``
    with the draft's JSON at the latest 3 s after a change.
    """

    changed = Signal()
    submitted = Signal()
    draft_wanted = Signal(str)

    def __init__(
        self,
        state: FormState,
        sources: Sources | None = None,
        *,
        columns: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.state = state
        self._columns = columns
        self._fields: list[_Field] = []
        self._groups: list[tuple[QGridLayout, list[_Field]]] = []
        self._shown_columns = 0
        self._fillers: list[QWidget] = []
        self._build(sources or Sources())
        self._draft = Debouncer(DRAFT_MS, self, at_latest_ms=DRAFT_AT_LATEST_MS, on_fire=self._tell_draft)
        self.load()

    def load(self) -> None:
        """Show the values of the state (after it took others)."""
        for field in self._fields:
            field.editor.set_value(self.state.raw(field.spec.key))
        self.show_problems()

    def widget_of(self, key: str) -> QWidget:
        """The editor of a field. Raises KeyError."""
        for field in self._fields:
            if field.spec.key == key:
                return field.widget
        raise KeyError(key)

    def fields(self) -> tuple[tuple[FieldSpec, QWidget], ...]:
        """All fields with their editors, in order."""
        return tuple((field.spec, field.widget) for field in self._fields)

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        for field in self._fields:
            field.editor.set_read_only(read_only)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        if self._fields:
            input_of(self._fields[0].widget).setFocus(Qt.FocusReason.TabFocusReason)

    def waits_for_draft(self) -> bool:
        """Whether something was typed since a draft was handed out last."""
        return self._draft.is_waiting()

    def hand_out_draft(self) -> None:
        """Do not wait for the end of typing, when something was typed."""
        if self._draft.is_waiting():
            self._draft.flush()

    def forget_draft(self) -> None:
        """The record was saved: no draft is wanted any more."""
        self._draft.cancel()

    def show_problems(self) -> None:
        """Bring the sentences under the fields up to date."""
        shown = self.state.shown_problems()
        for field in self._fields:
            problem = shown.get(field.spec.key)
            field.problem.show_problem(
                sentence(problem) if problem else "", problem.severity if problem else Severity.SALAH
            )

    def go_to_problem(self, step: int = 1) -> bool:
        """Next (or with -1 previous) field that lacks something; whether there was one."""
        wrong = {problem.field for problem in self.state.problems()}
        count = len(self._fields)
        here = self._focused()
        if here < 0 and step < 0:
            here = count
        for offset in range(1, count + 1):
            field = self._fields[(here + step * offset) % count]
            if field.spec.key in wrong:
                self.state.touch(field.spec.key)
                self.show_problems()
                self.focus_field(field.spec.key)
                return True
        return False

    def focus_field(self, key: str) -> None:
        """Put the cursor into a field and bring it into sight."""
        widget = self.widget_of(key)
        input_of(widget).setFocus(Qt.FocusReason.TabFocusReason)
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, px(20), px(60))
                return
            above = above.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next field; leaving a field shows what is wrong with it."""
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, QWidget):
            self._left(watched)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8 and Shift+F8 travel through what lacks; Ctrl+Enter saves and goes on."""
        if event.key() == Qt.Key.Key_F8:
            self.go_to_problem(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow."""
        super().resizeEvent(event)
        self._lay_out()

    def _build(self, sources: Sources) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(GAP.M))
        titles: dict[str, list[_Field]] = {}
        for spec in self.state.specs:
            field = self._make_field(spec, sources)
            self._fields.append(field)
            titles.setdefault(spec.group, []).append(field)
        for title, fields in titles.items():
            if title:
                whole.addWidget(label(tr(title), "section"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(px(GAP.L))
            grid.setVerticalSpacing(px(10))
            whole.addLayout(grid)
            self._groups.append((grid, fields))
        whole.addStretch(1)
        self._lay_out()

    def _make_field(self, spec: FieldSpec, sources: Sources) -> _Field:
        widget = editors.make_editor(spec, sources)
        name = tr(spec.label)
        widget.setAccessibleName(name)
        inner = input_of(widget)
        inner.setAccessibleName(inner.accessibleName() or name)
        problem = InlineProblem(inner)
        head = label(name + (" *" if spec.required else ""), "field")
        head.setBuddy(inner)
        parts: list[QWidget] = [] if isinstance(widget, CheckBox) else [head]
        parts += [widget, problem]
        if len(spec.hint) > 24:
            hint = label(tr(spec.hint), "small", wrap=True)
            hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            inner.setAccessibleDescription(spec.hint)
            parts.insert(len(parts) - 1, hint)
        cell = QWidget()
        cell.setLayout(column(*parts, None, gap=3))
        guard(widget)
        inner.installEventFilter(self)
        as_editor(widget).changed.connect(self._typed)
        if isinstance(widget, NipEdit):
            widget.parsed.connect(self._fill_from_nip)
        return _Field(spec, widget, problem, cell)

    def _lay_out(self) -> None:
        narrow = self.isVisible() and self.width() < px(
            _TWO_COLUMNS_FROM
        )  # before it is shown no width is known
        columns = 1 if narrow else self._columns
        if columns == self._shown_columns:
            return
        self._shown_columns = columns
        for filler in self._fillers:
            filler.deleteLater()
        self._fillers = []
        for grid, fields in self._groups:
            place = 0
            for field in fields:
                wide = field.spec.kind in editors.WIDE
                if wide and place % columns:
                    place += columns - place % columns
                grid.addWidget(
                    field.cell,
                    place // columns,
                    place % columns,
                    1,
                    columns if wide else 1,
                    Qt.AlignmentFlag.AlignTop,
                )
                place += columns if wide else 1
            for number in range(self._columns):
                grid.setColumnStretch(number, 1 if number < columns else 0)
            for number in range(place, columns):  # an empty column counts too: groups stand below each other
                filler = QWidget()
                grid.addWidget(filler, 0, number)
                self._fillers.append(filler)

    def _typed(self) -> None:
        sender = self.sender()
        for field in self._fields:
            if field.widget is sender:
                self.state.set_raw(field.spec.key, field.editor.value())
        self.show_problems()
        self._draft.poke()
        self.changed.emit()

    def _left(self, watched: QWidget) -> None:
        for field in self._fields:
            if watched is field.widget or watched is input_of(field.widget):
                if self.state.raw(field.spec.key) not in (None, ""):
                    self.state.touch(field.spec.key)
                    self.show_problems()
                return

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if isinstance(watched, QWidget) and watched.inherits("QPlainTextEdit"):
            return False  # the note decides itself whether Enter is a new line
        return self._enter(event)

    def _enter(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return True
        place = self._focused()
        if place < 0:
            return False
        if place + 1 < len(self._fields):
            input_of(self._fields[place + 1].widget).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.submitted.emit()
        return True

    def _focused(self) -> int:
        """Place of the field that has the cursor, or -1."""
        focus = QApplication.focusWidget()
        for place, field in enumerate(self._fields):
            if focus is not None and (field.widget is focus or field.widget.isAncestorOf(focus)):
                return place
        return -1

    def _fill_from_nip(self, nip: object) -> None:
        """Birth date, sex and start come from the digits where those fields are empty."""
        if not isinstance(nip, Nip):
            return
        wanted: dict[str, object] = {"tanggal_lahir": nip.tanggal_lahir, "jenis_kelamin": nip.jenis_kelamin}
        if nip.bulan is not None:
            wanted["tmt_cpns"] = nip.tanggal_lahir.replace(year=nip.tahun, month=nip.bulan, day=1)
        for field in self._fields:
            value = wanted.get(field.spec.key)
            if value is not None and not self.state.raw(field.spec.key):
                self.state.set_raw(field.spec.key, value)
                field.editor.set_value(value)
        self.show_problems()

    def _tell_draft(self) -> None:
        self.draft_wanted.emit(self.state.to_draft())


def problem_summary(form: RecordForm) -> str:
    """One sentence about how many fields need mending, or an empty text."""
    count = sum(1 for problem in form.state.problems() if problem.blocks)
    return (
        tr("{} isian perlu diperbaiki. Tekan F8 untuk melompat ke isian itu.").format(count) if count else ""
    )

"""Every input: named, deaf to the wheel, and honest about who changed it."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.spec import Choice, FieldSpec, Kind, RecordType
from asn_desktop.presenters.form_state import FormState
from asn_desktop.runtime.resources import references
from asn_desktop.views.editors import Sources, as_editor, input_of, make_editor
from asn_desktop.views.record_form import RecordForm
from asn_desktop.views.widgets.basics import row
from asn_desktop.views.widgets.choice_combo import ChoiceCombo
from asn_desktop.views.widgets.date_edit import DateEdit
from asn_desktop.views.widgets.inputs import Combo
from asn_desktop.views.widgets.long_text import LongTextEdit
from asn_desktop.views.widgets.nip_edit import NipEdit
from asn_desktop.views.widgets.pegawai_picker import PegawaiPicker
from asn_desktop.views.widgets.steps import SegmentedChoice
from asn_desktop.views.widgets.suggestions import Suggestion, SuggestionDelegate
from tests.pages.base import bring_to_front, press, type_text

_TODAY = date(2026, 11, 22)
_CHOICES = tuple(Choice(str(number), f"Pilihan {number}") for number in range(9))
_VALUES = {
    Kind.TEXT: "Penata",
    Kind.LONG_TEXT: "Catatan",
    Kind.NIP: "198503172010012901",
    Kind.NIK: "3273015703850001",
    Kind.DATE: date(2026, 1, 23),
    Kind.YEAR: 2020,
    Kind.INTEGER: 24,
    Kind.BOOLEAN: True,
    Kind.CHOICE: "3",
    Kind.RECORD: "4",
}


def _sources() -> Sources:
    return Sources(
        lambda spec: _CHOICES, lambda text: (), lambda record_id: f"Orang {record_id}", lambda: _TODAY
    )


def _turn_wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("focused", [True, False], ids=["focused", "elsewhere"])
@pytest.mark.parametrize("record_type", ALL_RECORD_TYPES, ids=lambda r: r.key)
def test_the_wheel_never_changes_a_value_and_scrolls_the_page(
    qtbot: QtBot, record_type: RecordType, focused: bool
) -> None:
    values = {spec.key: _VALUES.get(spec.kind) for spec in record_type.fields if spec.kind in _VALUES}
    form = RecordForm(FormState(record_type, values, references=references()), _sources(), columns=1)
    page = QScrollArea()
    qtbot.addWidget(page)
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.addWidget(form)
    tail = QLabel("ekor")
    tail.setFixedHeight(2_000)
    layout.addWidget(tail)
    page.setWidget(holder)
    page.setWidgetResizable(True)
    page.resize(500, 300)
    bring_to_front(qtbot, page)
    for spec, widget in form.fields():
        before = as_editor(widget).value()
        page.verticalScrollBar().setValue(0)
        if focused:
            input_of(widget).setFocus()
            page.verticalScrollBar().setValue(0)
        _turn_wheel(input_of(widget))
        assert as_editor(widget).value() == before, spec.key
        assert page.verticalScrollBar().value() > 0, spec.key


@pytest.mark.parametrize("record_type", ALL_RECORD_TYPES, ids=lambda r: r.key)
def test_every_input_of_every_form_has_a_name(qtbot: QtBot, record_type: RecordType) -> None:
    form = RecordForm(FormState(record_type, references=references()), _sources())
    qtbot.addWidget(form)
    form.show()
    for spec, widget in form.fields():
        assert spec.label in input_of(widget).accessibleName(), spec.key
    nameless = [
        w
        for w in form.findChildren(QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not w.accessibleName()
        and w.isVisibleTo(form)
        and w.metaObject().className() != "QWidget"
    ]
    assert nameless == []


@pytest.mark.parametrize("kind", list(_VALUES))
def test_setting_a_value_emits_nothing_and_gives_it_back(qtbot: QtBot, kind: Kind) -> None:
    spec = FieldSpec("x", "Isian", kind, choices=_CHOICES[:8] if kind is Kind.CHOICE else ())
    widget = make_editor(spec, _sources())
    qtbot.addWidget(widget)
    heard: list[int] = []
    as_editor(widget).changed.connect(lambda: heard.append(1))
    as_editor(widget).set_value(_VALUES[kind])
    shown = as_editor(widget).value()
    assert shown == _VALUES[kind] or str(shown) == str(_VALUES[kind])
    assert heard == []


@pytest.mark.parametrize(
    ("typed", "result", "words"),
    [
        ("2301", date(2026, 1, 23), "23 Januari 2026"),
        ("t", _TODAY, "22 November 2026"),
        ("23-1-2025", date(2025, 1, 23), "23 Januari 2025"),
        ("1 Mei 1990", date(1990, 5, 1), "1 Mei 1990"),
        ("+", date(2026, 11, 23), "23 November 2026"),
    ],
)
def test_dates_as_clerks_type_them(qtbot: QtBot, typed: str, result: date, words: str) -> None:
    edit = DateEdit("Tanggal", lambda: _TODAY)
    qtbot.addWidget(edit)
    edit.show()
    type_text(edit.line, typed)
    press(edit.line, Qt.Key.Key_Return)
    assert edit.value() == result
    assert edit.line.text() == f"{result:%d-%m-%Y}"
    assert words in {label.text() for label in edit.findChildren(QLabel)}


def test_plus_and_minus_move_a_whole_date_by_a_day_but_stay_letters_inside_one(qtbot: QtBot) -> None:
    edit = DateEdit("Tanggal", lambda: _TODAY)
    qtbot.addWidget(edit)
    edit.set_value(date(2026, 12, 31))
    type_text(edit.line, "+")
    assert edit.value() == date(2027, 1, 1)
    type_text(edit.line, "--")
    assert edit.value() == date(2026, 12, 30)
    edit.set_value(None)
    type_text(edit.line, "5-6-2020")
    assert edit.value() == date(2020, 6, 5)


def test_an_unreadable_date_is_kept_as_typed(qtbot: QtBot) -> None:
    edit = DateEdit("Tanggal", lambda: _TODAY)
    qtbot.addWidget(edit)
    type_text(edit.line, "31-02-2026")
    assert edit.value() == "31-02-2026"
    edit.set_value(None)
    assert edit.value() is None


def test_nip_is_taken_with_spaces_and_says_what_it_holds(qtbot: QtBot) -> None:
    edit = NipEdit("NIP")
    qtbot.addWidget(edit)
    edit.show()
    heard: list[object] = []
    edit.parsed.connect(heard.append)
    edit.line.insert("'19850317 201001 2 901")
    assert edit.value() == "198503172010012901"
    assert len(heard) == 1
    shown = " ".join(label.text() for label in edit.findChildren(QLabel))
    assert "17 Maret 1985" in shown
    assert "perempuan" in shown
    assert "Januari 2010" in shown


def test_nip_says_what_is_wrong(qtbot: QtBot) -> None:
    edit = NipEdit("NIP")
    qtbot.addWidget(edit)
    type_text(edit.line, "19851317201001290")
    edit.line.editingFinished.emit()
    assert [label.text() for label in edit.findChildren(QLabel) if label.text()]


def test_free_text_is_kept_and_marked(qtbot: QtBot) -> None:
    combo = ChoiceCombo("Kedudukan", [Choice("aktif", "Aktif")], strict=False)
    qtbot.addWidget(combo)
    line = combo.lineEdit()
    assert line is not None
    type_text(line, "Dipekerjakan di Sekretariat Désa")
    assert combo.value() == "Dipekerjakan di Sekretariat Désa"
    assert combo.is_unlisted()
    line.clear()
    type_text(line, "AKTIF")
    assert combo.value() == "aktif"
    assert not combo.is_unlisted()


@pytest.mark.parametrize(("typed", "strict", "value"), [
    ("semi", True, "seminar"), ("Seminar", True, "seminar"), ("Semi", False, "Semi"),
])  # fmt: skip
def test_enter_in_the_open_list_takes_what_fits_and_goes_on(
    qtbot: QtBot, typed: str, strict: bool, value: str
) -> None:
    page, heard = QWidget(), []
    choices = [Choice("kursus", "Kursus"), Choice("seminar", "Seminar"), Choice("web", "Seminar daring")]
    combo = ChoiceCombo("Jenis", choices, strict=strict)
    page.keyPressEvent = lambda event: heard.append(event.key())  # type: ignore[method-assign]
    page.setLayout(row(combo))
    qtbot.addWidget(page)
    bring_to_front(qtbot, page)
    combo.setFocus()
    line, popup = combo.lineEdit(), combo.completer().popup()
    type_text(line, typed)
    qtbot.waitUntil(popup.isVisible)
    press(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert combo.value() == value
    assert heard == [Qt.Key.Key_Return], "the form hears it and goes to the next field"


def test_arrow_keys_move_the_choice_of_a_rating(qtbot: QtBot) -> None:
    choice = SegmentedChoice([("a", "Di bawah"), ("b", "Sesuai"), ("c", "Di atas")], "Rating")
    qtbot.addWidget(choice)
    bring_to_front(qtbot, choice)
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    first = choice.focusProxy()
    assert first is not None
    first.setFocus()
    press(first, Qt.Key.Key_Right)
    press(None, Qt.Key.Key_Right)
    press(None, Qt.Key.Key_Right)
    assert heard == ["b", "c"]
    assert choice.value() == "c"


def test_tab_leaves_a_long_text_and_its_height_follows(qtbot: QtBot) -> None:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    note, after = LongTextEdit("Catatan", 100), Combo("Sesudah", [("1", "satu")])
    layout.addWidget(note)
    layout.addWidget(after)
    qtbot.addWidget(holder)
    holder.resize(300, 300)
    bring_to_front(qtbot, holder)
    note.setFocus()
    low = note.height()
    type_text(note, "baris panjang " * 9)
    assert note.height() > low
    assert [label.text() for label in note.findChildren(QLabel) if "lebih" in label.text()]
    press(note, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_picker_offers_people_and_takes_one_by_keyboard(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = {"1": "Ahmad Fauzan", "2": "Ahmad Hidayat"}

    def search(text: str) -> list[Suggestion]:
        return [Suggestion(key, name, "NIP") for key, name in people.items() if text.lower() in name.lower()]

    picker = PegawaiPicker("Penilai", search, people.__getitem__)
    qtbot.addWidget(picker)
    bring_to_front(qtbot, picker)
    heard: list[object] = []
    picker.changed.connect(lambda: heard.append(picker.value()))
    picker.line.setFocus()
    type_text(picker.line, "ahmad")
    popup = picker._popup.list
    qtbot.waitUntil(popup.isVisible)
    drawn: list[str] = []
    monkeypatch.setattr(SuggestionDelegate, "_line", lambda self, *given: drawn.append(given[2]))
    popup.grab()
    assert drawn[:2] == ["Ahmad Fauzan", "NIP"], "namesakes are told apart by the line below"
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    assert heard == ["2"]
    assert picker.line.text() == "Ahmad Hidayat"
    picker.line.setText("Ahm")
    picker.line.editingFinished.emit()
    assert picker.line.text() == "Ahmad Hidayat"

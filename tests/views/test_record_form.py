"""Forms made from record types: problems at the right time, keys of a data typist, drafts, saving."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.domain.problems import Problem
from asn_desktop.fields.pegawai import PEGAWAI
from asn_desktop.fields.pelatihan import PELATIHAN
from asn_desktop.fields.registry import ALL_RECORD_TYPES
from asn_desktop.fields.spec import Choice, RecordType
from asn_desktop.presenters.form_state import FormState
from asn_desktop.runtime.resources import references
from asn_desktop.services.records import get_record, list_records, save_record
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.editors import Sources, as_editor, input_of
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.record_form import RecordForm
from tests.pages.base import bring_to_front, click, find_button, find_input, press, problem_at, type_text

_TODAY = date(2026, 11, 22)


def _form(qtbot: QtBot, record_type: RecordType, **values: object) -> RecordForm:
    state = FormState(record_type, values, references=references())  # type: ignore[arg-type]
    form = RecordForm(
        state, Sources(lambda spec: spec.choices or (Choice("a", "Pilihan"),), today=lambda: _TODAY)
    )
    qtbot.addWidget(form)
    form.resize(900, 600)
    bring_to_front(qtbot, form)
    return form


def test_problems_show_only_after_a_field_was_left_or_saving_was_tried(qtbot: QtBot) -> None:
    form = _form(qtbot, PELATIHAN)
    assert all(problem_at(form, spec.key) == "" for spec, _ in form.fields())
    field = find_input(form, "Tanggal mulai")
    field.setFocus()
    type_text(field, "32-13-2026")
    assert problem_at(form, "tanggal_mulai") == ""
    find_input(form, "Nama pelatihan").setFocus()
    assert problem_at(form, "tanggal_mulai") != ""
    assert problem_at(form, "nama") == ""
    assert form.state.attempt() is None
    form.show_problems()
    assert problem_at(form, "nama") != ""
    assert field.property("problem") == "salah"
    assert field.accessibleDescription() == problem_at(form, "tanggal_mulai")


def test_enter_walks_through_all_fields_and_the_last_one_submits(qtbot: QtBot) -> None:
    form = _form(qtbot, PELATIHAN)
    submitted: list[int] = []
    form.submitted.connect(lambda: submitted.append(1))
    form.focus_first()
    visited = []
    for spec, widget in form.fields():
        focus = QApplication.focusWidget()
        assert focus is input_of(widget) or widget.isAncestorOf(focus), spec.key
        visited.append(spec.key)
        press(None, Qt.Key.Key_Return)
    assert len(visited) == len(form.fields())
    assert submitted == [1]


def test_f8_travels_through_what_lacks_something(qtbot: QtBot) -> None:
    form = _form(qtbot, PELATIHAN)
    form.focus_first()
    seen = []
    for _ in range(4):
        press(None, Qt.Key.Key_F8)
        seen.append(QApplication.focusWidget().accessibleName())
    assert seen == ["Nama pelatihan", "Tanggal mulai", "Jumlah JP", "Jenis pelatihan"]
    press(None, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget().accessibleName() == "Jumlah JP"


def test_ctrl_enter_submits_from_anywhere(qtbot: QtBot) -> None:
    form = _form(qtbot, PEGAWAI)
    with qtbot.waitSignal(form.submitted):
        press(find_input(form, "Alamat"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_nip_fills_what_is_empty_and_shows_a_contradiction(qtbot: QtBot) -> None:
    form = _form(qtbot, PEGAWAI, tanggal_lahir=date(1980, 1, 1))
    type_text(find_input(form, "NIP"), "19850317 201001 2 901")
    assert form.state.raw("jenis_kelamin") == "P"
    assert form.state.raw("tmt_cpns") == date(2010, 1, 1)
    assert form.state.raw("tanggal_lahir") == date(1980, 1, 1)
    form.state.touch("tanggal_lahir")
    form.show_problems()
    assert "17-03-1985" in problem_at(form, "tanggal_lahir")


def test_a_draft_is_handed_out_within_three_seconds_of_endless_typing(qtbot: QtBot) -> None:
    form = _form(qtbot, PELATIHAN)
    drafts: list[str] = []
    form.draft_wanted.connect(drafts.append)
    field = find_input(form, "Nama pelatihan")
    type_text(field, "Dasar")
    with qtbot.waitSignal(form.draft_wanted, timeout=2_900):
        type_text(field, " – Pémda")
    other = FormState(PELATIHAN, references=references())
    assert other.load_draft(drafts[-1]) == ("nama",)
    assert other.raw("nama") == "Dasar – Pémda"


@pytest.mark.parametrize("record_type", ALL_RECORD_TYPES, ids=lambda r: r.key)
def test_what_is_shown_is_what_is_stored(qtbot: QtBot, record_type: RecordType) -> None:
    form = _form(qtbot, record_type)
    before = form.state.cleaned()
    for spec, widget in form.fields():
        form.state.set_raw(spec.key, as_editor(widget).value())
    assert form.state.cleaned() == before
    assert not form.state.is_dirty()


def test_one_column_where_two_would_be_too_narrow(qtbot: QtBot) -> None:
    form = _form(qtbot, PELATIHAN)
    first, second = form.widget_of("jenis"), form.widget_of("nama")
    assert first.mapTo(form, first.rect().topLeft()).y() == second.mapTo(form, second.rect().topLeft()).y()
    form.resize(420, 700)
    qtbot.waitUntil(
        lambda: (
            first.mapTo(form, first.rect().topLeft()).y() < second.mapTo(form, second.rect().topLeft()).y()
        )
    )


def _person(office: Session) -> str:
    values = {"nip": "198503172010012901", "nama": "Nurhayati", "status_pegawai": "PNS"}
    return save_record(office, "pegawai", values).id


def test_the_dialog_saves_tells_what_changed_and_is_freed(qtbot: QtBot, context: ScreenContext) -> None:
    person = _person(context.session)
    dialog = RecordDialog(context, PELATIHAN, parent_id=person)
    bring_to_front(qtbot, dialog)
    gone: list[int] = []
    dialog.destroyed.connect(lambda: gone.append(1))
    told: list[object] = []
    context.bus.changed.connect(lambda changes, by: told.append(changes))
    saved: list[object] = []
    dialog.saved.connect(saved.append)
    type_text(find_input(dialog, "Jenis pelatihan"), "Pelatihan Teknis")
    type_text(find_input(dialog, "Nama pelatihan"), "Kearsipan")
    type_text(find_input(dialog, "Tanggal mulai"), "2301")
    type_text(find_input(dialog, "Jumlah JP"), "24")
    click(dialog, "Simpan")
    qtbot.waitUntil(lambda: bool(gone), timeout=5_000)
    assert len(saved) == 1
    assert told[-1].touches("pelatihan")  # type: ignore[attr-defined]
    (record,) = list_records(context.session, "pelatihan", person)
    assert record.values["nama"] == "Kearsipan"
    assert record.values["tanggal_mulai"] == date(2026, 1, 23)


def test_the_dialog_points_to_what_is_missing_and_stays(qtbot: QtBot, context: ScreenContext) -> None:
    dialog = RecordDialog(context, PELATIHAN, parent_id=_person(context.session))
    bring_to_front(qtbot, dialog)
    click(dialog, "Simpan")
    assert dialog.isVisible()
    assert "4 isian" in dialog.banner.text()
    assert QApplication.focusWidget().accessibleName() == "Jenis pelatihan"
    dialog.form.state.stored()
    dialog.reject()


def test_a_refusal_of_the_service_lands_under_its_field(qtbot: QtBot, context: ScreenContext) -> None:
    _person(context.session)
    dialog = RecordDialog(
        context, PEGAWAI, initial={"nip": "198503172010012901", "nama": "Kembar", "status_pegawai": "PNS"}
    )
    bring_to_front(qtbot, dialog)
    click(dialog, "Simpan")
    qtbot.waitUntil(lambda: bool(dialog.banner.text()))
    assert dialog.isVisible()
    assert dialog.isEnabled()
    dialog.form.state.stored()
    dialog.reject()


def test_typed_work_is_not_thrown_away_unasked(qtbot: QtBot, context: ScreenContext, answers: object) -> None:
    dialog = RecordDialog(context, PELATIHAN, parent_id=_person(context.session))
    bring_to_front(qtbot, dialog)
    type_text(find_input(dialog, "Nama pelatihan"), "Belum disimpan")
    answers.yes = False  # type: ignore[attr-defined]
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    answers.yes = True  # type: ignore[attr-defined]
    press(dialog, Qt.Key.Key_Escape)
    assert len(answers.asked) == 2  # type: ignore[attr-defined]


def test_deleting_asks_first_and_tells(qtbot: QtBot, context: ScreenContext) -> None:
    person = _person(context.session)
    record = get_record(context.session, "pegawai", person)
    dialog = RecordDialog(context, PEGAWAI, record=record)
    bring_to_front(qtbot, dialog)
    with qtbot.waitSignal(dialog.deleted, timeout=5_000) as deleted:
        find_button(dialog, "Hapus").click()
    assert deleted.args == [person]
    assert list_records(context.session, "pegawai") == ()


def test_form_state_takes_refusals_until_the_field_changes() -> None:
    state = FormState(PELATIHAN, {"nama": "A"}, references=references())
    state.take_refusal((Problem("nama", "umum.wajib", {"label": "Nama"}),))
    assert "nama" in state.shown_problems()
    state.set_raw("nama", "B")
    assert "nama" not in state.shown_problems()
    assert state.is_dirty()
    state.stored(version=2, record_id="x")
    assert not state.is_dirty()
    assert (state.version, state.record_id) == (2, "x")

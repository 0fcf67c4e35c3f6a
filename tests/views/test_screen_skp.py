"""The SKP screen: from nothing to a plan that is set, with nothing lost on the way."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.skp import StatusSkp
from asn_desktop.services.drafts import drafts
from asn_desktop.services.session import Session
from asn_desktop.services.skp import SkpRow, ajukan_skp, find_skp, get_skp, list_skp, save_skp, start_skp
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.lanes import Lane
from asn_desktop.views.screens.skp import list_page
from asn_desktop.views.screens.skp.screen import SkpScreen
from asn_desktop.views.screens.skp.superior_dialog import SuperiorDialog
from tests.pages.base import bring_to_front, unnamed
from tests.pages.skp import SkpPage
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor
from tests.views.conftest import Answers

THREE = (
    ("Kuantitas", "Jumlah arsip tertata", "120 Boks"),
    ("Kualitas", "Kesesuaian daftar", "95%"),
    ("Waktu", "Ketepatan waktu", "12 Bulan"),
)


@pytest.fixture
def kantor(office: Session) -> Kantor:
    return kantor_kecil.isi(office)


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, kantor: Kantor) -> SkpPage:
    screen = SkpScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at()
    return SkpPage(screen)


@pytest.fixture
def begun(qtbot: QtBot, page: SkpPage, jobs: JobRunner, kantor: Kantor) -> SkpPage:
    page.root.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    page.begin()
    settle(qtbot, jobs)
    return page


def test_list_shows_everyone_and_filters_by_state(qtbot: QtBot, page: SkpPage, jobs: JobRunner) -> None:
    settle(qtbot, jobs)
    assert len(page.root.list.model.ids()) == 5
    page.root.list.states.set_value("ditetapkan")
    page.root.list.load()
    settle(qtbot, jobs)
    assert page.root.list.model.ids() == ()
    assert page.root.list.empty.isVisible()
    assert "Tidak ada SKP" in page.root.list.empty.title.text()


def test_the_worker_reads_the_list_and_an_overtaken_answer_is_never_shown(
    qtbot: QtBot, page: SkpPage, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(qtbot, jobs)
    go_on = threading.Event()
    readers: list[threading.Thread] = []
    shown: list[int] = []

    def slow(*given: object, **named: object) -> tuple[SkpRow, ...]:
        readers.append(threading.current_thread())
        assert go_on.wait(20)
        return list_skp(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(list_page, "list_skp", slow)
    page.root.list.model.modelReset.connect(lambda: shown.append(len(page.root.list.model.ids())))
    page.root.list.show_only("ditetapkan")
    qtbot.waitUntil(lambda: len(readers) == 1)
    page.root.list.show_only("semua")
    assert len(page.root.list.model.ids()) == 5, "the window goes on while the worker reads"
    go_on.set()
    settle(qtbot, jobs)
    assert threading.main_thread() not in readers
    assert shown == [5], "the answer to the older question (nobody) never came"


def test_plan_is_written_saved_proposed_and_set(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Tertatanya arsip <inaktif> & “dinamis”", *THREE)
    begun.root.editing.penetapan.tanggal.set_value(date(2026, 1, 12))
    begun.root.editing.penetapan.tanggal.changed.emit()
    assert begun.root.save()
    settle(qtbot, jobs)
    stored = find_skp(office, kantor.sekar, 2026)
    assert stored is not None
    assert stored.hasil_kerja[0].rhk == "Tertatanya arsip <inaktif> & “dinamis”"
    assert [item.target for item in stored.hasil_kerja[0].indikator] == ["120 Boks", "95%", "12 Bulan"]
    begun.click("Ajukan ke penilai")
    settle(qtbot, jobs)
    assert get_skp(office, stored.id).status is StatusSkp.DIAJUKAN
    begun.click("Tetapkan SKP")
    settle(qtbot, jobs)
    assert get_skp(office, stored.id).status is StatusSkp.DIAJUKAN, (
        "the place of the signature is still missing"
    )
    assert begun.root.focusWidget() is begun.root.editing.penetapan.tempat
    begun.type_into(begun.root.editing.penetapan.tempat, "Tirta Jaya")
    begun.click("Tetapkan SKP")
    settle(qtbot, jobs)
    done = get_skp(office, stored.id)
    assert (done.status, done.tanggal_ttd) == (StatusSkp.DITETAPKAN, date(2026, 1, 12))
    assert begun.root.editing.editor is not None
    assert not begun.root.editing.editor.editable


def test_what_is_missing_is_named_and_f8_goes_there(qtbot: QtBot, begun: SkpPage, jobs: JobRunner) -> None:
    begun.click("Tambah hasil kerja")
    begun.click("Ajukan ke penilai")
    settle(qtbot, jobs)
    assert begun.root.editing.editor is not None
    assert begun.root.editing.editor.skp.status is StatusSkp.DRAF
    assert begun.root.editing.goals.missing.isVisible()
    begun.root.editing.next_finding()
    begun.root.editing.next_finding()
    assert begun.card(1).isAncestorOf(begun.root.focusWidget())


def test_typing_is_kept_as_draft_and_offered_again(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Belum selesai diketik")
    assert begun.root.can_leave()
    assert [item.form for item in drafts(office)] == ["skp"]
    begun.root.open_at(pegawai_id=kantor.rahmat)
    settle(qtbot, jobs)
    begun.root.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    assert begun.goals == ()
    assert begun.root.editing.draft_offer.isVisible()
    begun.root.editing.draft_offer.banner.action.click()
    settle(qtbot, jobs)
    assert begun.goals[0].rhk == "Belum selesai diketik"


def test_draft_lies_in_the_data_three_seconds_after_typing(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session
) -> None:
    begun.click("Tambah hasil kerja")
    qtbot.waitUntil(_has_drafts(office), timeout=3_000)
    settle(qtbot, jobs)


def _has_drafts(office: Session) -> Callable[[], bool]:
    def there() -> bool:
        return bool(drafts(office))

    return there


def test_leaving_does_not_wait_for_an_import_that_holds_the_data(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session
) -> None:
    held, go_on = threading.Event(), threading.Event()

    def hold(work: Work) -> None:
        with office.db.write("uji.lama", office.actor):
            held.set()
            go_on.wait(5)

    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Sambil mengimpor")
    jobs.run(hold, title="Mengimpor", lane=Lane.HOLD)
    assert held.wait(5)
    started = time.perf_counter()
    assert begun.root.can_leave()
    waited = time.perf_counter() - started
    go_on.set()
    settle(qtbot, jobs)
    assert waited < 1
    assert "Sambil mengimpor" in drafts(office)[0].data


def test_deleted_goal_comes_back_by_undo(begun: SkpPage) -> None:
    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Satu", *THREE)
    begun.card(1).remove.click()
    assert begun.goals == ()
    begun.root.editing.undo()
    assert begun.goals[0].rhk == "Satu"
    assert begun.card(1).rhk.value() == "Satu"


def test_goals_of_the_superior_are_offered(
    qtbot: QtBot, page: SkpPage, jobs: JobRunner, kantor: Kantor, office: Session
) -> None:
    kantor_kecil.skp_ditetapkan(office, kantor.kasubbag)
    start_skp(office, kantor.sekar, 2026)
    page.root.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    page.click("Ambil dari SKP atasan")
    settle(qtbot, jobs)
    dialog = page.root.window().findChild(SuperiorDialog)
    assert dialog is not None
    dialog.ticks[0].click()
    dialog.take.click()
    assert page.goals[0].rhk_pimpinan == dialog._goals[0].rhk
    assert page.goals[0].rhk_pimpinan_id == dialog._goals[0].id


def test_refused_save_keeps_what_was_typed(
    qtbot: QtBot,
    begun: SkpPage,
    jobs: JobRunner,
    answers: Answers,
    context: ScreenContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Tetap di layar")
    other = SkpScreen(context)
    qtbot.addWidget(other)
    other.open_at(pegawai_id=begun.root.editing.editor.skp.pegawai_id)  # type: ignore[union-attr]
    settle(qtbot, jobs)
    assert other.editing.editor is not None
    other.editing.editor.set_ekspektasi("akuntabel", "Dari jendela lain")
    other.save()
    settle(qtbot, jobs)
    begun.root.save()
    settle(qtbot, jobs)
    assert any("diubah di tempat lain" in sentence for sentence in answers.told)
    assert begun.goals[0].rhk == "Tetap di layar"


def test_preview_shows_the_paper_half_a_second_after_typing(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner
) -> None:
    begun.root.editing._toggle_preview()

    def drawn() -> bool:
        return begun.root.editing.preview.view.page_count() > 0

    qtbot.waitUntil(drawn, timeout=10_000)
    settle(qtbot, jobs)
    before = begun.root.editing.preview.last_pdf
    begun.click("Tambah hasil kerja")
    begun.type_into(begun.card(1).rhk, "Kata yang baru")

    def redrawn() -> bool:
        return begun.root.editing.preview.last_pdf != before

    qtbot.waitUntil(redrawn, timeout=2_000)
    settle(qtbot, jobs)


def test_forty_goals_fit_and_no_more(begun: SkpPage) -> None:
    editor = begun.root.editing.editor
    assert editor is not None
    for _ in range(40):
        begun.root.editing.goals.add.click()
    assert len(editor.skp.hasil_kerja) == 40
    assert not begun.root.editing.goals.add.isEnabled()
    goals = begun.root.editing.goals
    goals.open_editor(editor, goals._aspek)
    begun.root.editing.focus_first()
    assert len(goals.cards) < 10, "the others come while nobody waits"


def test_every_input_has_a_name_of_its_own(begun: SkpPage) -> None:
    begun.click("Tambah hasil kerja")
    for place in range(4):
        begun.root.editing.show_step(place)
        assert unnamed(begun.root.editing.pages.widget(place)) == []


def test_a_refused_save_does_not_propose_later(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session, answers: Answers
) -> None:
    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Tertatanya arsip", *THREE)
    editor = begun.root.editing.editor
    assert editor is not None
    save_skp(office, replace(get_skp(office, editor.skp.id), skema=("Dari jendela lain",)))
    begun.click("Ajukan ke penilai")
    settle(qtbot, jobs)
    assert any("diubah di tempat lain" in sentence for sentence in answers.told)
    plan = get_skp(office, editor.skp.id)
    editor.saved(editor.skp, plan)  # as after loading it anew
    editor.set_ekspektasi("akuntabel", "Menjadi teladan")
    begun.root.save()
    settle(qtbot, jobs)
    assert get_skp(office, plan.id).status is StatusSkp.DRAF


def test_a_save_that_ends_after_leaving_takes_its_draft_along(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Satu")
    begun.root.save()
    begun.root.open_at(pegawai_id=kantor.rahmat)  # before the answer is here
    settle(qtbot, jobs)
    stored = find_skp(office, kantor.sekar, 2026)
    assert stored is not None
    assert stored.hasil_kerja[0].rhk == "Satu"
    assert drafts(office) == ()


def test_a_draft_found_at_login_opens_in_the_year_of_its_plan(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session, context: ScreenContext
) -> None:
    begun.click("Tambah hasil kerja")
    begun.write_goal(1, "Belum selesai diketik")
    assert begun.root.can_leave()
    context.set_periode(2025, JenisPeriode.TW1)
    settle(qtbot, jobs)
    assert not begun.root.is_editing
    begun.root.open_at(draft=drafts(office)[0])
    settle(qtbot, jobs)
    assert context.tahun == 2026
    assert begun.goals[0].rhk == "Belum selesai diketik"


def test_setting_and_deleting_leave_no_draft_behind(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    begun.click("Tambah hasil kerja")
    assert begun.root.can_leave()
    begun.click("Hapus SKP ini")
    settle(qtbot, jobs)
    assert find_skp(office, kantor.sekar, 2026) is None
    assert drafts(office) == ()
    plan = kantor_kecil.skp_terisi(office, kantor.rahmat)
    ajukan_skp(office, plan.id)
    begun.root.open_at(pegawai_id=kantor.rahmat)
    settle(qtbot, jobs)
    begun.root.editing.penetapan.tempat.clear()
    begun.type_into(begun.root.editing.penetapan.tempat, "Tirta Jaya")
    begun.root.editing.penetapan.tanggal.set_value(date(2026, 1, 12))
    begun.root.editing.penetapan.tanggal.changed.emit()
    begun.root.keep_draft()
    assert [item.object_id for item in drafts(office)] == [plan.id]
    begun.click("Tetapkan SKP")
    settle(qtbot, jobs)
    assert get_skp(office, plan.id).status is StatusSkp.DITETAPKAN
    assert drafts(office) == ()


def test_a_line_of_the_first_screen_opens_its_state_without_an_old_search(
    qtbot: QtBot, page: SkpPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    start_skp(office, kantor.sekar, 2026)
    page.type_into(page.root.list.search, "rahmat")
    page.root.open_at(status="draf")
    settle(qtbot, jobs)
    assert [key.partition("/")[0] for key in page.root.list.model.ids()] == [kantor.sekar]


def test_enter_goes_from_input_to_input_past_the_buttons(begun: SkpPage) -> None:
    begun.click("Tambah hasil kerja")
    card = begun.card(1)
    first, second, *_ = card.rows.values()
    card.rhk.setFocus()
    for wanted in (first.aspek, first.indikator, first.target, second.aspek):
        begun.enter()
        assert wanted.hasFocus()


def test_tab_follows_the_cards_as_they_stand(begun: SkpPage) -> None:
    begun.click("Tambah hasil kerja")
    begun.click("Tambah hasil kerja")
    begun.card(2).up.click()
    upper, lower = begun.card(1), begun.card(2)
    last = list(upper.rows.values())[-1]
    last.target.setFocus()
    begun.enter()
    for wanted in (upper.penugasan, upper.klasifikasi, lower.pimpinan):
        assert wanted.hasFocus()
        begun.enter()

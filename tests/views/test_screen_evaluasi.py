"""The Evaluasi screen: one person after the other by keys, nothing lost, nothing finished by half."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.documents.preview import page_count
from asn_desktop.domain.evaluasi import StatusEvaluasi
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.predikat import Predikat, Rating
from asn_desktop.domain.skp import Skp
from asn_desktop.services import adendum
from asn_desktop.services.changes import Changes
from asn_desktop.services.drafts import drafts
from asn_desktop.services.evaluasi import evaluasi_context, get_evaluasi, list_evaluasi, save_evaluasi
from asn_desktop.services.session import Session
from asn_desktop.services.skp import ajukan_skp, save_skp, tetapkan_skp
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.evaluasi.screen import EvaluasiScreen, _part_of_year
from tests.offices import filled_office, filled_with
from tests.pages.base import bring_to_front, unnamed
from tests.pages.evaluasi import EvaluasiPage
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor
from tests.views.conftest import Answers

AKHIR = JenisPeriode.AKHIR


def _isi(office: Session) -> tuple[Kantor, dict[str, Skp]]:
    made = kantor_kecil.isi(office)
    people = (made.kasubbag, made.sekar, made.rahmat)
    return made, {person: kantor_kecil.skp_ditetapkan(office, person) for person in people}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Session]:
    with filled_office(tmp_path / "kantor", _isi) as session:
        yield session


@pytest.fixture
def kantor(office: Session) -> Kantor:
    return filled_with(_isi)[0]


@pytest.fixture
def plans(office: Session) -> dict[str, Skp]:
    return filled_with(_isi)[1]


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, plans: dict[str, Skp]) -> EvaluasiPage:
    context.set_periode(2026, AKHIR)
    screen = EvaluasiScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at()
    return EvaluasiPage(screen)


@pytest.fixture
def begun(qtbot: QtBot, page: EvaluasiPage, jobs: JobRunner, kantor: Kantor) -> EvaluasiPage:
    page.root.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    page.root.editing.work.capaian.set_value("baik")
    page.root.editing.work.capaian.changed.emit()
    page.type_into(page.root.editing.work.tempat, "Tirta Jaya")
    return page


def test_predikat_follows_the_two_ratings(begun: EvaluasiPage) -> None:
    assert begun.root.editing.panel.predikat.text() == "Belum ada predikat"
    begun.rate(2, 1)
    assert begun.editor.evaluasi.rating_hasil_kerja is Rating.DI_ATAS
    assert begun.editor.evaluasi.rating_perilaku is Rating.SESUAI
    assert begun.root.editing.panel.predikat.text() == "Baik"
    assert begun.root.editing.panel.cell.text() == "Hasil di atas × perilaku sesuai"
    begun.rate(2, 2)
    assert begun.root.editing.panel.predikat.text() == "Sangat Baik"


def test_the_cursor_begins_at_the_first_empty_realisasi(begun: EvaluasiPage) -> None:
    first = next(iter(begun.root.editing.work.realisasi.values()))[0]
    begun.root.editing.focus_first()
    assert first.hasFocus()
    begun.keyboard.write("120 Boks")
    begun.keyboard.press(Qt.Key.Key_Return)
    begun.keyboard.write("Daftar arsip")
    found = begun.editor.evaluasi.realisasi[-1]
    assert (found.realisasi, found.bukti_dukung) == ("120 Boks", "Daftar arsip")


def test_unfinished_says_what_lacks_and_goes_there(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner, office: Session
) -> None:
    begun.finish()
    settle(qtbot, jobs)
    assert begun.root.editing.missing.isVisible()
    assert "Rating hasil kerja" in begun.root.editing.missing.text()
    assert begun.root.editing.work.rating_hasil.isAncestorOf(QApplication.focusWidget())
    assert begun.editor.evaluasi.status is StatusEvaluasi.DRAF
    assert list_evaluasi(office, 2026, AKHIR, status="belum") != ()
    begun.rate(1, 1)
    assert not begun.root.editing.missing.isVisible()


def test_finishing_goes_to_the_next_person_and_at_the_end_to_the_list(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    names = begun.shown
    place = names.index(begun.editor.evaluasi.pegawai.nama)
    begun.rate(1, 1)
    first = begun.editor.evaluasi.id
    begun.finish()
    settle(qtbot, jobs)
    assert get_evaluasi(office, first).status is StatusEvaluasi.SELESAI
    assert begun.editor.evaluasi.pegawai.nama == names[place + 1]
    assert begun.editor.evaluasi.capaian == "baik", "the unit's capaian is taken over"
    while begun.root.is_editing:
        begun.root.next_item()
        settle(qtbot, jobs)
    assert begun.root.list.table.view.hasFocus()
    assert "1 dari 3 selesai" in begun.root.list.below.text()


def test_what_was_typed_last_belongs_to_what_is_finished(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner, office: Session
) -> None:
    begun.rate(1, 1)
    begun.report(1, "120 Boks", "")
    evaluasi_id = begun.editor.evaluasi.id
    begun.finish()
    begun.report(2, "95%", "")  # before the save has answered
    settle(qtbot, jobs)
    stored = get_evaluasi(office, evaluasi_id)
    assert stored.status is StatusEvaluasi.SELESAI
    assert [item.realisasi for item in stored.realisasi if item.realisasi] == ["120 Boks", "95%"]


def test_a_refused_save_is_not_finished_later(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner, office: Session, answers: Answers
) -> None:
    begun.rate(1, 1)
    begun.root.save()
    settle(qtbot, jobs)
    stored = get_evaluasi(office, begun.editor.evaluasi.id)
    save_evaluasi(office, replace(stored, catatan="Dari jendela lain"))
    begun.report(1, "Tetap di layar", "")
    begun.finish()
    settle(qtbot, jobs)
    assert any("diubah di tempat lain" in sentence for sentence in answers.told)
    assert begun.editor.evaluasi.realisasi[-1].realisasi == "Tetap di layar"
    begun.editor.saved(begun.editor.evaluasi, get_evaluasi(office, stored.id))  # as after loading it anew
    begun.rate(2, 1)
    begun.root.save()
    settle(qtbot, jobs)
    assert get_evaluasi(office, stored.id).status is StatusEvaluasi.DRAF


def test_typing_is_kept_within_three_seconds_and_offered_again(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    begun.report(1, "Belum disimpan", "Foto")

    def kept() -> bool:
        return [item.form for item in drafts(office)] == ["evaluasi"]

    qtbot.waitUntil(kept, timeout=3_000)
    begun.root.open_at(pegawai_id=kantor.rahmat)
    settle(qtbot, jobs)
    assert begun.root.editing.draft_offer.isHidden()
    begun.root.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    assert begun.editor.evaluasi.realisasi[0].realisasi == ""
    begun.root.editing.draft_offer.banner.action.click()
    assert begun.editor.evaluasi.realisasi[-1].realisasi == "Belum disimpan"
    begun.root.save()
    settle(qtbot, jobs)
    assert drafts(office) == ()


def test_a_draft_found_at_login_opens_in_its_period(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner, office: Session, context: ScreenContext
) -> None:
    begun.report(1, "Belum disimpan", "")
    begun.root.keep_draft()
    context.set_periode(2026, JenisPeriode.TW2)
    settle(qtbot, jobs)
    begun.root.open_at(draft=drafts(office)[0])
    settle(qtbot, jobs)
    assert context.periode is AKHIR
    assert begun.editor.evaluasi.periode is AKHIR
    assert begun.editor.evaluasi.realisasi[-1].realisasi == "Belum disimpan"


def test_a_finished_one_is_locked_until_it_is_opened_again(
    qtbot: QtBot, page: EvaluasiPage, jobs: JobRunner, office: Session, kantor: Kantor, plans: dict[str, Skp]
) -> None:
    done = kantor_kecil.evaluasi_selesai(office, plans[kantor.sekar])
    page.root.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    result, _ = next(iter(page.root.editing.work.realisasi.values()))
    assert result.isReadOnly()
    assert not page.root.save()
    page.root.editing.reopen.click()
    settle(qtbot, jobs)
    assert get_evaluasi(office, done.id).status is StatusEvaluasi.DRAF
    assert not result.isReadOnly()
    page.rate(0, 0)
    assert page.editor.predikat is Predikat.SANGAT_KURANG


def test_a_draft_takes_the_plan_as_an_addendum_made_it(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner, office: Session
) -> None:
    begun.root.save()
    settle(qtbot, jobs)
    assert begun.root.editing.newer.isHidden()
    plan = begun.editor.skp
    assert (_part_of_year(plan), _part_of_year(replace(plan, mulai=date(2026, 7, 1)))) == (
        "", " · 01-07 – 31-12")
    opened = adendum.mulai_adendum(office, plan.id, "Beban kerja bertambah")
    save_skp(office, replace(opened, dukungan=("Laptop",)))
    ajukan_skp(office, plan.id)
    tetapkan_skp(office, plan.id, "Tirta Jaya", date(2026, 7, 1))
    begun.root.open_skp(plan.id)
    settle(qtbot, jobs)
    assert not begun.root.editing.newer.isHidden()
    begun.report(1, "120 Boks", "")
    begun.root.editing.newer_asked.emit()
    settle(qtbot, jobs)
    assert begun.editor.skp.dukungan == ("Laptop",)
    assert begun.editor.evaluasi.realisasi[0].realisasi == "120 Boks"
    assert begun.root.editing.newer.isHidden()


def test_feedback_is_added_changed_and_removed(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner, office: Session
) -> None:
    feedback = begun.feedback("Akuntabel")
    feedback.add.click()
    assert feedback.entries, "an empty line to type into"
    begun.keyboard.write("Laporan selalu lengkap & tepat waktu")
    feedback.add.click()
    begun.keyboard.write("Salah ketik")
    first, second = feedback.entries.values()
    second.remove.click()
    assert list(feedback.entries.values()) == [first]
    begun.root.save()
    settle(qtbot, jobs)
    stored = get_evaluasi(office, begun.editor.evaluasi.id).umpan_balik
    assert [(item.pemberi, item.teks, item.tanggal) for item in stored] == [
        ("Pimpinan", "Laporan selalu lengkap & tepat waktu", date(2026, 3, 2))
    ]


def test_balance_counts_the_rating_on_the_screen(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner, office: Session, kantor: Kantor, plans: dict[str, Skp]
) -> None:
    kantor_kecil.evaluasi_selesai(office, plans[kantor.rahmat])
    begun.rate(2, 2)
    settle(qtbot, jobs)
    words = begun.root.editing.panel.balance_words.text()
    assert "Ratri Kusumawardani" in words
    assert "2 pegawai sudah bernilai" in words
    counts = begun.root.editing.panel.chart._counts
    assert (counts[Predikat.BAIK], counts[Predikat.SANGAT_BAIK]) == (1, 1)
    assert list_evaluasi(office, 2026, AKHIR, status="selesai")[0].pegawai_id == kantor.rahmat


def test_both_forms_are_drawn_beside_the_work(qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner) -> None:
    papers = []
    begun.root.editing.side.click()
    for key in ("evaluasi", "dokumen-evaluasi"):
        begun.root.editing.form.set_value(key)
        before = begun.root.editing.preview.last_pdf
        begun.root.editing.form.changed.emit()

        def redrawn(before: bytes | None = before) -> bool:
            return begun.root.editing.preview.last_pdf not in (None, before)

        qtbot.waitUntil(redrawn, timeout=10_000)
        settle(qtbot, jobs)
        papers.append(begun.root.editing.preview.last_pdf)
        assert begun.root.editing.preview.view.page_count() == page_count(papers[-1] or b"")
    assert papers[0] != papers[1]


def test_filters_by_state_show_what_they_say(
    qtbot: QtBot,
    page: EvaluasiPage,
    jobs: JobRunner,
    office: Session,
    kantor: Kantor,
    plans: dict[str, Skp],
) -> None:
    kantor_kecil.evaluasi_selesai(office, plans[kantor.sekar])
    save_evaluasi(office, evaluasi_context(office, plans[kantor.rahmat].id, AKHIR).evaluasi)
    editing = page.root.editing  # not opened yet: its empty banners take no room from the list
    assert (editing.notes.isHidden(), editing.newer.isHidden()) == (True, True)
    page.type_into(page.root.list.search, "tidak ada orang begini")
    found = {}
    for state in ("belum", "draf", "selesai", "semua"):
        page.root.open_at(status=state)
        settle(qtbot, jobs)
        found[state] = [row.pegawai_id for row in page.root.list._rows.values()]
    assert found["belum"] == [kantor.kasubbag]
    assert found["draf"] == [kantor.rahmat]
    assert found["selesai"] == [kantor.sekar]
    assert len(found["semua"]) == 3


def test_a_filter_does_not_hide_whom_another_screen_names(
    qtbot: QtBot, page: EvaluasiPage, jobs: JobRunner, kantor: Kantor, answers: Answers
) -> None:
    page.root.open_at(status="selesai")
    settle(qtbot, jobs)
    assert page.shown == []
    page.root.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    assert page.editor.evaluasi.pegawai_id == kantor.sekar
    assert answers.told == []
    page.root.open_at(pegawai_id=kantor.mira)
    settle(qtbot, jobs)
    assert "belum ditetapkan" in answers.told[0]


def test_whom_another_screen_names_is_opened_though_news_come_while_the_list_is_read(
    qtbot: QtBot, page: EvaluasiPage, jobs: JobRunner, kantor: Kantor, context: ScreenContext
) -> None:
    page.root.open_at(pegawai_id=kantor.sekar)
    context.publish(Changes.of({"pegawai": (kantor.mira,)}))
    settle(qtbot, jobs)
    settle(qtbot, jobs)
    assert page.editor.evaluasi.pegawai_id == kantor.sekar
    page.root._back()
    page.root.open_at(pegawai_id=kantor.rahmat)
    page.root.open_at()
    settle(qtbot, jobs)
    assert not page.root.is_editing, "who asks for the list afterwards is not sent to a person"


def test_rows_of_another_period_open_nothing(
    qtbot: QtBot, page: EvaluasiPage, jobs: JobRunner, kantor: Kantor, context: ScreenContext
) -> None:
    settle(qtbot, jobs)
    row = page.root.list.skp_of(kantor.sekar)
    assert row is not None
    context.set_periode(2025, AKHIR)
    assert row in page.root.list.model.ids(), "still painted until the worker has read the other year"
    page.root.list.table.opened.emit(row)
    assert page.root.list.skp_of(kantor.sekar) is None
    settle(qtbot, jobs)
    assert not page.root.is_editing
    assert page.root.list.model.ids() == ()
    assert "2025" in page.root.list.title.text()


def test_every_input_has_a_name_of_its_own(qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner) -> None:
    begun.feedback("Akuntabel").add.click()
    assert unnamed(begun.root.editing) == []
    begun.root.editing.side.click()
    settle(qtbot, jobs, 300)
    assert unnamed(begun.root.editing) == []
    begun.root.open_at(status="semua")
    assert unnamed(begun.root.list) == []

"""The Setelan screen: what is set is used on paper, kept when refused, and safe when the program ends."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.drafts import drafts
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.office import office_profile, save_office_profile
from asn_desktop.services.printing import PrintOrder, print_forms
from asn_desktop.services.records import list_records
from asn_desktop.services.session import Session, open_office, utc_now
from asn_desktop.services.work import Work
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.screens.setelan.screen import SetelanScreen
from tests.documents.reading import read
from tests.offices import PASSWORD, USER
from tests.pages.base import bring_to_front, find_input, type_text, unnamed
from tests.pages.setelan import SetelanPage
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.views.conftest import Answers

NAME = "Nama perangkat daerah"


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext) -> SetelanPage:
    return _opened(qtbot, context)


def _opened(qtbot: QtBot, context: ScreenContext) -> SetelanPage:
    screen = SetelanScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at()
    return SetelanPage(screen)


def test_the_profile_is_saved_and_stands_on_paper(
    qtbot: QtBot, page: SetelanPage, jobs: JobRunner, office: Session, tmp_path: Path
) -> None:
    page.rewrite(NAME, "KECAMATAN “TIRTA HULU” & SEKITARNYA")
    page.rewrite("Tempat penandatanganan", "Tirta Hulu")
    assert page.root.save()
    settle(qtbot, jobs)
    assert office_profile(office).perangkat_daerah == "KECAMATAN “TIRTA HULU” & SEKITARNYA"
    assert drafts(office) == ()
    kantor = kantor_kecil.isi(office)
    kantor_kecil.evaluasi_selesai(office, kantor_kecil.skp_ditetapkan(office, kantor.sekar))
    order = PrintOrder(("skp-kuantitatif",), 2026, JenisPeriode.AKHIR, (kantor.sekar,), tmp_path / "cetak")
    [paper] = print_forms(office, order, Work()).written
    lines = [line for sheet in read(paper.read_bytes()) for line in sheet.lines]
    assert any("PEMERINTAH KABUPATEN TIRTA JAYA" in line for line in lines)
    page.rewrite("Nama instansi", "PEMERINTAH KABUPATEN BARU")
    page.root.save()
    settle(qtbot, jobs)
    fresh = kantor_kecil.skp_terisi(office, kantor.rahmat)
    order = PrintOrder(("skp-kuantitatif",), 2026, JenisPeriode.AKHIR, (fresh.pegawai_id,), tmp_path / "baru")
    [paper] = print_forms(office, order, Work()).written
    lines = [line for sheet in read(paper.read_bytes()) for line in sheet.lines]
    assert any("PEMERINTAH KABUPATEN BARU" in line for line in lines)


def test_a_refused_value_stays_in_its_field_and_in_the_draft(
    qtbot: QtBot, page: SetelanPage, jobs: JobRunner, office: Session
) -> None:
    page.rewrite("Nama instansi", "")
    page.rewrite(NAME, "KECAMATAN BARU")
    page.root.save()
    settle(qtbot, jobs)
    assert page.root.page_of("profil").banner.isVisible()
    assert page.value(NAME) == "KECAMATAN BARU"
    assert office_profile(office).instansi != ""
    page.rewrite("Nama instansi", "PEMERINTAH KABUPATEN BARU")
    other = office_profile(office)
    save_office_profile(office, other)
    page.root.save()
    settle(qtbot, jobs)
    assert office_profile(office).perangkat_daerah == "KECAMATAN BARU"


def test_a_save_that_came_too_late_keeps_what_was_typed(
    qtbot: QtBot, page: SetelanPage, jobs: JobRunner, office: Session, answers: Answers
) -> None:
    page.rewrite(NAME, "KECAMATAN KETIKAN SAYA")
    save_office_profile(office, replace(office_profile(office), telepon="(000) 111"))
    page.root.save()
    settle(qtbot, jobs)
    assert any("diubah di tempat lain" in sentence for sentence in answers.told)
    assert page.value(NAME) == "KECAMATAN KETIKAN SAYA"

    def kept() -> bool:
        return [item.form for item in drafts(office)] == ["kantor"]

    qtbot.waitUntil(kept, timeout=3_000)


def test_saving_leaves_the_cursor_and_what_is_typed_meanwhile(
    qtbot: QtBot, page: SetelanPage, jobs: JobRunner, office: Session
) -> None:
    page.rewrite(NAME, "KECAMATAN A")
    page.root.save()
    type_text(find_input(page.root.page_of("profil"), NAME), "B")  # before the answer is here
    settle(qtbot, jobs)
    assert find_input(page.root.page_of("profil"), NAME).hasFocus()
    assert page.value(NAME) == "KECAMATAN AB"
    assert office_profile(office).perangkat_daerah == "KECAMATAN A"
    page.root.save()
    settle(qtbot, jobs)
    assert office_profile(office).perangkat_daerah == "KECAMATAN AB"
    assert find_input(page.root.page_of("profil"), NAME).hasFocus()
    assert drafts(office) == ()


def test_an_unsaved_profile_is_offered_again(
    qtbot: QtBot, page: SetelanPage, jobs: JobRunner, office: Session, context: ScreenContext
) -> None:
    page.rewrite(NAME, "KECAMATAN BELUM DISIMPAN")

    def kept() -> bool:
        return [item.form for item in drafts(office)] == ["kantor"]

    qtbot.waitUntil(kept, timeout=3_000)
    later = _opened(qtbot, context)
    assert later.value(NAME) != "KECAMATAN BELUM DISIMPAN"
    assert later.root.page_of("profil").draft_offer.isVisible()
    later.root.page_of("profil").draft_offer.banner.action.click()
    assert later.value(NAME) == "KECAMATAN BELUM DISIMPAN"
    later.root.save()
    settle(qtbot, jobs)
    assert office_profile(office).perangkat_daerah == "KECAMATAN BELUM DISIMPAN"
    assert drafts(office) == ()
    assert later.root.page_of("profil").draft_offer.isHidden()


def test_a_draft_can_be_thrown_away_or_taken_from_the_login(
    qtbot: QtBot, page: SetelanPage, jobs: JobRunner, office: Session, context: ScreenContext
) -> None:
    page.rewrite(NAME, "KECAMATAN BELUM DISIMPAN")
    page.root.keep_draft()
    later = _opened(qtbot, context)
    later.root.show_part("tentang")
    later.root.open_at(draft=drafts(office)[0])
    assert later.value(NAME) == "KECAMATAN BELUM DISIMPAN"
    third = _opened(qtbot, context)
    third.root.page_of("profil").draft_offer.drop.click()
    settle(qtbot, jobs)
    assert drafts(office) == ()
    assert third.value(NAME) != "KECAMATAN BELUM DISIMPAN"


def test_a_unit_is_added_below_another(
    qtbot: QtBot, page: SetelanPage, jobs: JobRunner, office: Session
) -> None:
    kantor = kantor_kecil.isi(office)
    page.root.show_part("unit")
    page.root.page_of("unit").table.choose(kantor.seksi)
    page.root.new()
    dialog = page.root.window().findChild(RecordDialog)
    assert dialog is not None
    type_text(find_input(dialog, "Nama unit kerja"), "Loket Layanan")
    dialog.save_button.click()
    settle(qtbot, jobs)
    made = [unit for unit in list_records(office, "unit_kerja") if unit.values["nama"] == "Loket Layanan"]
    assert [unit.values["induk_id"] for unit in made] == [kantor.seksi]
    shown = list(page.root.page_of("unit")._units.values())
    place = [unit.nama for unit in shown].index("Loket Layanan")
    assert (shown[place].depth, shown[place - 1].nama) == (2, "Seksi Pelayanan")


def test_backup_and_check_say_what_they_did(
    qtbot: QtBot, page: SetelanPage, jobs: JobRunner, office: Session, context: ScreenContext
) -> None:
    told: list[str] = []
    context.toasted.connect(lambda text, undo: told.append(text))
    page.root.open_at(bagian="cadangan")
    assert page.root.pages.currentWidget() is page.root.page_of("cadangan")
    assert "Belum ada cadangan" in page.root.page_of("cadangan").backup_words.text()
    page.click("Cadangkan sekarang")
    settle(qtbot, jobs)
    made = [path for path in (office.folder / "cadangan").rglob("*") if path.is_file()]
    assert made
    assert "Cadangan terakhir" in page.root.page_of("cadangan").backup_words.text()
    assert any("Cadangan dibuat dan diperiksa" in text for text in told)
    page.root.show_part("keamanan")
    page.click("Periksa data")
    settle(qtbot, jobs)
    assert page.root.page_of("keamanan").checked.text() == "Semua pemeriksaan lulus; data utuh."


def after_the_wait() -> datetime:
    """The clock after the pause that a wrong password brings."""
    return utc_now() + timedelta(minutes=5)


def test_a_new_password_opens_the_office_and_the_old_one_does_not(
    qtbot: QtBot, page: SetelanPage, jobs: JobRunner, office: Session
) -> None:
    page.root.show_part("keamanan")
    page.change_password(PASSWORD, "kalimat sandi yang baru")
    settle(qtbot, jobs)
    office.close()
    with pytest.raises(CannotOpen):
        open_office(office.folder, USER, PASSWORD)
    open_office(office.folder, USER, "kalimat sandi yang baru", clock=after_the_wait).close()


def test_a_password_is_refused_in_a_sentence(
    qtbot: QtBot, page: SetelanPage, jobs: JobRunner
) -> None:
    page.root.show_part("keamanan")
    dialog = page.change_password(PASSWORD, "kalimat sandi yang baru", "kalimat lain sekali")
    assert "tidak sama" in dialog.problem.text()
    dialog.reject()
    settle(qtbot, jobs)
    dialog = page.change_password("bukan kata sandinya", "kalimat sandi yang baru")
    dialog.close()
    assert dialog.isVisible(), "not before the answer"
    settle(qtbot, jobs)
    assert "tidak cocok" in dialog.problem.text()
    assert dialog.new.text() == "kalimat sandi yang baru", "nothing is typed twice"


def test_every_input_has_a_name_of_its_own(page: SetelanPage) -> None:
    for part in ("profil", "unit", "keamanan", "cadangan", "tentang"):
        page.root.show_part(part)
        assert unnamed(page.root) == []


def test_a_page_asks_for_no_more_room_than_itself_needs(page: SetelanPage) -> None:
    pages = page.root.pages
    page.root.show_part("pencetak")
    alone = pages.heightForWidth(pages.width())
    page.root.show_part("cadangan")
    assert pages.heightForWidth(pages.width()) > alone
    page.root.show_part("pencetak")
    assert pages.heightForWidth(pages.width()) == alone

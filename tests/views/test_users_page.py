"""The page of users: what it shows, what each action does, and what is refused in a sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from asn_desktop.domain.peran import Peran
from asn_desktop.services import session as sessions
from asn_desktop.services import users
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.rotation import remove_user
from asn_desktop.services.session import Session, verify_recovery_code
from asn_desktop.services.work import Work
from asn_desktop.views.clipboard import clear_clipboard
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.paper import PaperDialog
from asn_desktop.views.dialogs.recovery import RecoveryDialog
from asn_desktop.views.dialogs.recovery_sheet import RecoverySheetDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.setelan import users_page
from asn_desktop.views.screens.setelan.new_key_dialog import NewKeyDialog
from asn_desktop.views.screens.setelan.phrase_dialog import PhraseDialog
from asn_desktop.views.screens.setelan.screen import SetelanScreen
from asn_desktop.views.screens.setelan.user_dialogs import GiveUpDialog, NewUserDialog
from asn_desktop.views.screens.setelan.users_page import UsersPage
from tests import offices
from tests.pages.base import bring_to_front, click, press, type_text, unnamed
from tests.pages.pengguna import PenggunaPage
from tests.services import kantor_kecil
from tests.views.conftest import Answers

ADMIN, PETUGAS, PENILAI = Peran.ADMIN_KUNCI, Peran.PETUGAS, Peran.PENILAI


@pytest.fixture
def left(context: ScreenContext) -> list[bool]:
    told: list[bool] = []
    context.leave_wanted.connect(lambda: told.append(True))
    return told


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session) -> PenggunaPage:
    verify_recovery_code(office, offices.template()[2])
    return _opened(qtbot, context, jobs)


def _opened(qtbot: QtBot, context: ScreenContext, jobs: JobRunner) -> PenggunaPage:
    made = UsersPage(context)
    qtbot.addWidget(made)
    made.resize(1000, 560)
    bring_to_front(qtbot, made)
    made.load()
    shown = PenggunaPage(made, qtbot, jobs)
    shown.settle()
    return shown


@pytest.fixture
def two(page: PenggunaPage, office: Session) -> PenggunaPage:
    """Siti (admin kunci) and Budi (petugas) with a phrase."""
    users.add_user(office, "Budi", [PETUGAS], melepas=PETUGAS)
    page.root._roles = office.peran  # as after the login
    page.root.load()
    page.settle()
    return page


def test_the_first_user_gives_up_a_role_and_hands_over_a_phrase(
    page: PenggunaPage, office: Session, answers: Answers, left: list[bool]
) -> None:
    assert page.rows() == [["siti (Anda)", "Petugas kepegawaian, Admin kunci", "—", "Ya", "Aktif"]]
    page.begin_adding("Budi", [PETUGAS])
    page.give_up("Lepas Petugas kepegawaian")
    assert left == [], "not before the phrase was noted"
    phrase = page.phrase()
    assert len(phrase.split()) == 4
    assert page.rows()[1] == ["Budi", "Petugas kepegawaian", "—", "—", "Kalimat sekali pakai"]
    assert office.peran == {ADMIN}
    assert left == [True]
    assert answers.asked == ["Peran Anda berubah"]
    office.close()
    with sessions.open_office(office.folder, "Budi", phrase, clock=offices.later_clock()) as budi:
        assert budi.must_change_password


def test_the_phrase_is_copied_as_a_secret_for_a_minute(page: PenggunaPage) -> None:
    page.begin_adding("Budi", [ADMIN])
    page.give_up("Lepas Petugas kepegawaian")
    dialog = page.dialog(PhraseDialog)
    click(dialog, "Salin")
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == dialog.phrase.text()
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"
    assert "satu menit" in dialog.problem.text()
    clear_clipboard()
    assert QGuiApplication.clipboard().text() == ""
    page.phrase()


def test_admin_kunci_is_only_given_up_to_another_one(page: PenggunaPage, office: Session) -> None:
    dialog = page.begin_adding("Budi", [PENILAI])
    question = page.dialog(GiveUpDialog)
    assert not question.answers[ADMIN].isEnabled()
    click(question, "Batal")
    assert dialog.isVisible(), "nothing typed is lost"
    dialog.roles.ticks[ADMIN].click()
    click(dialog, "Tambah")
    page.settle()
    page.give_up("Lepas Admin kunci")
    assert "kunci data rahasia" in dialog.problem.text()
    dialog.restricted.click()
    click(dialog, "Tambah")
    page.settle()
    page.give_up("Lepas Admin kunci")
    assert office.peran == {PETUGAS}
    page._qtbot.waitUntil(_has_pages(page.dialog(PhraseDialog)), timeout=10_000)  # also without the role
    page.phrase()


def test_what_is_missing_or_refused_is_said_in_the_dialog(page: PenggunaPage, office: Session) -> None:
    before = (office.folder / "kunci.json").read_bytes()
    dialog = page.begin_adding("", [PENILAI])
    assert "belum diisi" in dialog.problem.text()
    assert not dialog.problem.visibleRegion().isEmpty(), "seen beside the field that has the focus"
    assert not dialog.user.visibleRegion().isEmpty()
    assert dialog.user.hasFocus()
    assert "tidak melihat siapa pun" in dialog.hint.text()
    type_text(dialog.user, "SITI")
    assert dialog.problem.isHidden(), "what was mended is not said any more"
    click(dialog, "Tambah")
    page.settle()
    assert "sudah ada" in dialog.problem.text()
    dialog.roles.ticks[PENILAI].click()
    click(dialog, "Tambah")
    assert "Peran belum dipilih" in dialog.problem.text()
    assert (office.folder / "kunci.json").read_bytes() == before


def test_a_user_is_linked_to_a_pegawai_by_nip_and_unlinked(two: PenggunaPage, office: Session) -> None:
    office.set_peran(frozenset({ADMIN, PETUGAS}))
    kantor = kantor_kecil.isi(office)
    with office.db.read() as tx:
        row = tx.row("pegawai", kantor.sekar)
    assert row is not None
    dialog = two.link("Budi", "1" * 18)
    assert "tidak ada dalam data pegawai" in dialog.problem.text()
    dialog.reject()
    two.link("Budi", row["nip"])
    assert two.rows()[1][2] == f"NIP …{row['nip'][-4:]}"
    two.link("Budi", "")
    assert two.rows()[1][2] == "—"


def test_roles_are_changed_and_own_ones_only_given_up(
    two: PenggunaPage, office: Session, left: list[bool]
) -> None:
    two.change_roles("Budi", PENILAI)
    assert two.rows()[1][1] == "Petugas kepegawaian, Pejabat penilai"
    assert left == []
    two.choose("siti")
    press(two.root.table.view, Qt.Key.Key_Return)
    dialog = two.dialog(users_page.RolesDialog)
    assert [role for role, tick in dialog.roles.ticks.items() if tick.isEnabled()] == [ADMIN]
    dialog.reject()
    dialog = two.change_roles("Budi", PETUGAS, PENILAI)
    assert "Peran belum dipilih" in dialog.problem.text()
    dialog.reject()
    assert two.root.remove.isEnabled()
    two.choose("siti")
    assert not two.root.remove.isEnabled()
    assert not two.root.reset.isEnabled()


def test_a_reset_shows_a_new_phrase_once(two: PenggunaPage, office: Session, answers: Answers) -> None:
    two.choose("Budi")
    answers.yes = False
    two.click("Atur ulang sandi…")
    two.settle()
    before = (office.folder / "kunci.json").read_bytes()
    answers.yes = True
    two.click("Atur ulang sandi…")
    two.settle()
    phrase = two.phrase()
    assert (office.folder / "kunci.json").read_bytes() != before
    office.close()
    sessions.open_office(office.folder, "Budi", phrase, clock=offices.later_clock()).close()


def test_the_key_of_the_restricted_class_is_given_and_taken(two: PenggunaPage, office: Session) -> None:
    for holds in ("Ya", "—"):
        two.choose("Budi")
        two.click("Kunci rahasia…")
        two.settle()
        assert two.rows()[1][3] == holds


def test_removing_says_what_it_does_and_gives_the_data_a_new_key(
    two: PenggunaPage, office: Session, context: ScreenContext
) -> None:
    told: list[str] = []
    context.toasted.connect(lambda text, undo: told.append(text))
    before = office.ring.data_key
    steps: list[str] = []
    context.jobs.step_shown.connect(lambda title, done, total, text: steps.append(text))
    two.choose("Budi")
    two.click("Hapus…")
    words = " ".join(label.text() for label in two.dialog(NewKeyDialog).findChildren(QLabel))
    for part in ("tidak membuka apa pun", "kunci baru", "Cadangan dibuat lebih dahulu", "dihentikan"):
        assert part in words
    two.dialog(NewKeyDialog).reject()
    two.remove("Budi", "pindah tugas")
    assert not two.root.isEnabled()
    two.settle()
    assert two.root.isEnabled()
    assert [row[0] for row in two.rows()] == ["siti (Anda)"]
    assert told == ["Budi dihapus; data memakai kunci baru."]
    assert office.ring.data_key != before
    assert "tidak dapat dihentikan lagi" in steps[-1]
    with office.db.read() as tx:
        row = tx.connection.exec_driver_sql("SELECT action, alasan FROM audit ORDER BY seq DESC").fetchone()
    assert row is not None
    assert tuple(row) == ("pengguna.hapus", "pindah tugas")


def test_removing_that_is_stopped_leaves_everything(
    two: PenggunaPage, office: Session, jobs: JobRunner, context: ScreenContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    told: list[str] = []
    context.toasted.connect(lambda text, undo: told.append(text))

    def stopped(session: Session, user: str, work: Work, **more: str) -> None:
        jobs.cancel_long()
        remove_user(session, user, work, **more)

    monkeypatch.setattr(users_page, "remove_user", stopped)
    before = (office.folder / "kunci.json").read_bytes()
    two.remove("Budi", "")
    two.settle()
    assert two.root.isEnabled()
    assert told == ["Dihentikan; pengguna dan kunci tetap seperti semula."]
    assert (office.folder / "kunci.json").read_bytes() == before


def test_keys_are_renewed_and_a_refusal_opens_the_page_again(
    two: PenggunaPage, office: Session, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = office.ring.data_key
    two.click("Ganti kunci data…")
    click(two.dialog(NewKeyDialog), "Ganti kunci")
    two.settle()
    assert office.ring.data_key != before
    monkeypatch.setattr(users_page, "renew_keys", _refuse)
    two.click("Ganti kunci data…")
    click(two.dialog(NewKeyDialog), "Ganti kunci")
    two.settle()
    assert two.root.isEnabled()
    assert any("penuh" in sentence for sentence in answers.told)


def _refuse(*given: object, **more: object) -> None:
    raise CannotOpen("penuh", "Ruang simpan penuh; kosongkan ruang.")


def test_an_unproved_code_is_warned_about_with_the_way_out(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session
) -> None:
    page = _opened(qtbot, context, jobs)
    assert "kode pemulihannya belum diuji" in page.root.warning.text()
    page.click("Uji kode pemulihan")
    dialog = page.dialog(RecoveryDialog)
    type_text(dialog.code.line, offices.template()[2])
    click(dialog, "Periksa kode")
    page.settle()
    assert page.root.warning.isHidden()
    assert "sudah diuji" in page.root.code_words.text()


def test_a_new_code_is_shown_on_its_sheet_saved_and_typed_back(
    page: PenggunaPage, office: Session, tmp_path: Path
) -> None:
    page.click("Terbitkan kode baru…")
    page.settle()
    sheet = page.dialog(RecoverySheetDialog)
    page._qtbot.waitUntil(_has_pages(sheet), timeout=10_000)
    code = sheet.code.accessibleName().partition(": ")[2].replace(", ", "")
    assert len(code) == 48
    sheet.save_to(office.folder / "lembar.pdf")
    page.settle()
    assert "di luar folder" in sheet.problem.text()
    sheet.save_to(tmp_path / "lembar.pdf")
    page.settle()
    assert "Hapus berkas itu" in sheet.problem.text()
    assert (tmp_path / "lembar.pdf").read_bytes() == sheet.preview.last_pdf
    click(sheet, "Ketik ulang dari kertas")
    dialog = page.dialog(RecoveryDialog)
    type_text(dialog.code.line, code)
    click(dialog, "Periksa kode")
    page.settle()
    assert office.recovery_verified
    with pytest.raises(CannotOpen):
        verify_recovery_code(office, offices.template()[2])


def _has_pages(dialog: PaperDialog) -> Callable[[], bool]:
    def ready() -> bool:
        return dialog.preview.view.page_count() == 1

    return ready


@pytest.mark.parametrize("peran", [r for r in Peran if r is not ADMIN])
def test_only_admin_kunci_has_the_page(
    qtbot: QtBot, context: ScreenContext, office: Session, peran: Peran
) -> None:
    office.set_peran(frozenset({peran}))
    screen = SetelanScreen(context)
    qtbot.addWidget(screen)
    assert "pengguna" not in screen.picture_views()
    assert all(command.key != "pengguna" for command in screen.commands())


def test_every_input_has_a_name_and_keys_begin_the_work(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner
) -> None:
    screen = SetelanScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1000, 600)
    bring_to_front(qtbot, screen)
    screen.open_at(bagian="pengguna")
    shown = PenggunaPage(screen.page_of("pengguna"), qtbot, jobs)
    shown.settle()
    assert unnamed(screen) == []
    screen.new()
    dialog = shown.dialog(NewUserDialog)
    assert unnamed(dialog) == []
    dialog.roles.ticks[Peran.PENILAI].click()
    assert dialog.hint.isVisible()
    shown.settle()
    assert dialog.area.verticalScrollBar().maximum() == 0, "all of it is seen at once, the hint too"
    dialog.reject()
    screen.edit()
    roles = shown.dialog(users_page.RolesDialog)
    assert unnamed(roles) == []
    roles.reject()

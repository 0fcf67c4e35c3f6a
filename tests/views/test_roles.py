"""Every role in the window: what it may do is there, what it may not is not, and no screen breaks."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.domain.peran import Peran
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services.session import Session
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens import registry
from asn_desktop.views.screens.beranda.screen import BerandaScreen
from asn_desktop.views.screens.evaluasi.screen import EvaluasiScreen
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from asn_desktop.views.screens.pelatihan.screen import PelatihanScreen
from asn_desktop.views.screens.setelan.screen import SetelanScreen
from asn_desktop.views.screens.skp.screen import SkpScreen
from asn_desktop.views.shell.main_window import MainWindow
from tests.pages.base import bring_to_front
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.views.conftest import Answers

WORK = (
    "beranda", "pegawai", "mutu", "pengingat", "organisasi", "skp", "pelaksanaan", "evaluasi", "pelatihan",
    "statistik",
)
MENU = {
    Peran.PETUGAS: (*WORK, "cetak", "impor", "jejak", "setelan"),
    Peran.PENILAI: (*WORK, "cetak", "setelan"),
    Peran.PIMPINAN: (*WORK, "cetak", "setelan"),
    Peran.AUDITOR: (*WORK, "jejak", "setelan"),
    Peran.ADMIN_KUNCI: ("setelan",),
}


class Desk:
    """A window of somebody with one role, in the small office."""

    def __init__(
        self, qtbot: QtBot, window: MainWindow, kantor: kantor_kecil.Kantor, answers: Answers
    ) -> None:
        self.qtbot, self.window, self.kantor, self.answers = qtbot, window, kantor, answers

    def open(self, key: str, **target: object) -> QWidget:
        """A screen that has read everything."""
        assert self.window.navigate(key, target)
        settle(self.qtbot, self.window.jobs)
        screen = self.window.current_screen()
        assert screen is not None
        return screen


@pytest.fixture
def desk(
    qtbot: QtBot,
    office: Session,
    answers: Answers,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    kantor = kantor_kecil.isi(office)
    kantor_kecil.evaluasi_selesai(office, kantor_kecil.skp_ditetapkan(office, kantor.sekar))
    kantor_kecil.skp_terisi(office, kantor.rahmat)
    office.peran, office.pegawai_id = frozenset({request.param}), kantor.kasubbag
    jobs = JobRunner()
    window = MainWindow(office, jobs, "KECAMATAN TIRTA HULU")
    for name in ("ask", "tell", "fail"):
        monkeypatch.setattr(window.context, name, getattr(answers, name))
    window.context.set_periode(2026, JenisPeriode.AKHIR)

    def keep(shown: MainWindow) -> None:
        shown._closed = True

    qtbot.addWidget(window, before_close_func=keep)
    window.resize(1366, 689)
    bring_to_front(qtbot, window)
    yield Desk(qtbot, window, kantor, answers)
    assert jobs.stop()


each_role = pytest.mark.parametrize("desk", list(Peran), indirect=True, ids=str)


def as_(*peran: Peran) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("desk", peran, indirect=True, ids=str)


def denials(session: Session) -> int:
    with session.db.read() as tx:
        query = "SELECT count(*) FROM audit WHERE action = 'akses.ditolak'"
        return int(tx.connection.exec_driver_sql(query).scalar() or 0)


@each_role
def test_every_screen_of_the_menu_opens_and_asks_for_nothing_forbidden(desk: Desk) -> None:
    [peran] = desk.window.session.peran
    assert tuple(entry.key for entry in desk.window.entries) == MENU[peran]
    for key in MENU[peran]:
        screen = desk.open(key)
        assert screen.isVisible()
        for command in screen.commands():  # type: ignore[attr-defined]
            assert command.title
        desk.window.finder.look("sekar")
    assert desk.answers.failures == []
    assert denials(desk.window.session) == 0, "what a screen shows by itself is never refused"


@each_role
def test_a_screen_that_is_not_in_the_menu_says_why(desk: Desk) -> None:
    [peran] = desk.window.session.peran
    hidden = [entry.key for entry in registry.menu() if entry.key not in MENU[peran]]
    for number, key in enumerate(hidden, start=1):
        assert not desk.window.navigate(key)
        assert len(desk.answers.told) == number
        assert "Peran Anda tidak mencakup" in desk.answers.told[-1]


@as_(Peran.PENILAI)
def test_the_first_screen_of_a_penilai_shows_his_people(desk: Desk) -> None:
    screen = desk.open("beranda")
    assert isinstance(screen, BerandaScreen)
    desk.qtbot.waitUntil(lambda: "pegawai" in screen.tiles, timeout=10_000)
    assert screen.tiles["pegawai"].accessibleName().startswith("Pegawai aktif: 3")
    assert not screen.new_person.isVisible()
    assert not screen.import_file.isVisible()
    assert {line.key for line in screen._lines.values()} <= {
        "skp_draf", "skp_belum", "skp_diajukan", "evaluasi_belum", "evaluasi_draf", "kurang_jp",
    }  # fmt: skip
    people = desk.open("pegawai")
    assert isinstance(people, PegawaiScreen)
    assert set(people.list.model.ids()) == {desk.kantor.kasubbag, desk.kantor.sekar, desk.kantor.rahmat}


@as_(Peran.ADMIN_KUNCI)
def test_an_admin_kunci_sees_keys_and_backups_only(desk: Desk) -> None:
    screen = desk.open("setelan")
    assert isinstance(screen, SetelanScreen)
    assert screen.pages.currentWidget() is screen.page_of("pengguna")
    assert {command.key for command in screen.commands()} == {"pengguna", "keamanan", "cadangan"}
    assert [line.title for line in desk.window.finder.look("sekar")] == []


def open_new_of(screen: PegawaiScreen) -> Callable[[], object]:
    """Adding to the first history; its tab is made when it is first looked at."""
    screen.file.history.fill()
    return screen.file.history.section("riwayat_golongan").open_new


@as_(Peran.PENILAI, Peran.PIMPINAN, Peran.AUDITOR)
def test_who_only_reads_people_finds_no_way_to_change_them(desk: Desk) -> None:
    screen = desk.open("pegawai", pegawai_id=desk.kantor.sekar)
    assert isinstance(screen, PegawaiScreen)
    desk.qtbot.waitUntil(lambda: screen.file.opened is not None, timeout=10_000)
    [peran] = desk.window.session.peran
    assert not screen.list.new.isVisible()
    assert not screen.file.edit_button.isVisible()
    assert screen.file.print_button.isVisible() == (peran is not Peran.AUDITOR)
    offered = [action.text() for action in screen.file.menu.actions()]
    assert offered == ["Buka SKP tahun ini", "Bandingkan dengan pegawai lain…"]
    assert {command.key for command in screen.commands()} == {"lacking", "unassigned", "simpan", "kolom"}
    for act in (screen.new, screen.edit, screen._ask_removal, open_new_of(screen)):
        told = len(desk.answers.told)
        act()
        assert len(desk.answers.told) == told + 1, act
    trainings = desk.open("pelatihan")
    assert isinstance(trainings, PelatihanScreen)
    assert not trainings.add.isVisible()
    trainings.new()
    assert "mengubah data pegawai" in desk.answers.told[-1]
    settle(desk.qtbot, desk.window.jobs)
    assert denials(desk.window.session) == 0


@as_(Peran.PIMPINAN, Peran.AUDITOR)
def test_who_only_reads_plans_and_evaluations_cannot_touch_them(desk: Desk) -> None:
    screen = desk.open("skp", pegawai_id=desk.kantor.rahmat)
    assert isinstance(screen, SkpScreen)
    assert screen.is_editing
    assert screen.editing.editor is not None
    assert not screen.editing.editor.editable
    assert not screen.editing.go_on.isVisible()
    assert not screen.editing.penetapan.delete.isVisibleTo(screen.editing)
    assert not screen.save()
    desk.open("skp", pegawai_id=desk.kantor.kasubbag)
    assert "belum mempunyai SKP" in str(desk.answers.failures.pop())
    work = desk.open("evaluasi", pegawai_id=desk.kantor.sekar)
    assert isinstance(work, EvaluasiScreen)
    assert work.editing.editor is not None
    assert not work.editing.editor.editable
    assert not work.editing.reopen.isVisible()
    assert denials(desk.window.session) == 0


@as_(Peran.PENILAI)
def test_a_penilai_works_on_his_people_and_only_looks_at_his_own_evaluation(desk: Desk) -> None:
    screen = desk.open("skp", pegawai_id=desk.kantor.rahmat)
    assert isinstance(screen, SkpScreen)
    assert screen.editing.editor is not None
    assert screen.editing.editor.editable
    work = desk.open("evaluasi", pegawai_id=desk.kantor.sekar)
    assert isinstance(work, EvaluasiScreen)
    assert work.editing.reopen.isVisible()
    assert desk.answers.failures == []

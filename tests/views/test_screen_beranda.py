"""The Beranda screen: figures that are true, and lines that lead to exactly what they counted."""

import threading
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asn_desktop.db.queries.daftar_skp import count_skp_by_status
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.domain.penglihatan import Penglihatan
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.services import beranda as figures
from asn_desktop.services.drafts import save_draft
from asn_desktop.services.evaluasi import evaluasi_context, save_evaluasi
from asn_desktop.services.pelatihan import JpRingkasan, jp_summary
from asn_desktop.services.session import Session
from asn_desktop.services.skp import ajukan_skp, start_skp
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screen import Screen
from asn_desktop.views.screens import registry
from asn_desktop.views.screens.beranda.screen import BerandaScreen
from asn_desktop.views.screens.evaluasi.screen import EvaluasiScreen
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from asn_desktop.views.screens.pelatihan.screen import PelatihanScreen
from asn_desktop.views.screens.pengingat.screen import PengingatScreen
from asn_desktop.views.screens.setelan.screen import SetelanScreen
from asn_desktop.views.screens.skp.screen import SkpScreen
from tests import builders
from tests.pages.base import bring_to_front, unnamed
from tests.pages.beranda import BerandaPage
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor

AKHIR = JenisPeriode.AKHIR


@pytest.fixture
def kantor(office: Session) -> Kantor:
    """One line of every kind, each with another count."""
    made = kantor_kecil.isi(office)
    with office.db.write("uji.tambah", office.actor) as tx:
        people = [
            tx.insert("pegawai", builders.a_pegawai(number, nama=f"Pegawai {number}", alamat=None))
            for number in range(11, 19)
        ]
        for person in people:
            tx.insert(
                "penugasan_penilai",
                {"pegawai_id": person, "mulai": date(2025, 1, 1), "penilai_id": made.camat},
            )
    plans = [kantor_kecil.skp_ditetapkan(office, person) for person in people[:6]]
    kantor_kecil.evaluasi_selesai(office, plans[0])
    for plan in plans[1:3]:
        save_evaluasi(office, evaluasi_context(office, plan.id, AKHIR).evaluasi)
    ajukan_skp(office, kantor_kecil.skp_terisi(office, made.rahmat).id)
    for person in (made.camat, made.kasubbag, made.sekar, people[6]):
        start_skp(office, person, 2026)
    return made


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, jobs: JobRunner, kantor: Kantor) -> BerandaPage:
    return _opened(qtbot, context, jobs)


def _opened(qtbot: QtBot, context: ScreenContext, jobs: JobRunner) -> BerandaPage:
    context.set_periode(2026, AKHIR)
    screen = BerandaScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at()
    settle(qtbot, jobs)
    return BerandaPage(screen)


def _screen(qtbot: QtBot, context: ScreenContext, jobs: JobRunner, key: str) -> Screen:
    entry = next(item for item in registry.menu() if item.key == key)
    made = entry.load()(context)
    qtbot.addWidget(made)
    made.resize(1154, 610)
    made.open_at()
    made.show()
    settle(qtbot, jobs, 200)
    return made


def test_figures_are_those_of_the_office(page: BerandaPage) -> None:
    assert page.root.title.text() == "Selamat siang, siti"
    assert page.root.below.text() == "Sabtu, 21 November 2026 · 40 hari menuju akhir tahun 2026"
    assert "13" in page.figure("pegawai")
    assert "6" in page.figure("skp")
    assert "1" in page.figure("evaluasi")
    assert {key: line.jumlah for key, line in page.lines.items() if not key.startswith("ingat_")} == {
        "skp_diajukan": 1,
        "skp_belum": 2,
        "skp_draf": 4,
        "evaluasi_draf": 2,
        "evaluasi_belum": 3,
        "tanpa_penilai": 1,
        "belum_lengkap": 9,
        "kurang_jp": 13,
    }


def test_every_line_opens_exactly_what_it_counted(
    qtbot: QtBot, page: BerandaPage, context: ScreenContext, jobs: JobRunner
) -> None:
    screens: dict[str, Screen] = {}
    ways = {key: page.open_line(key) for key in page.lines}
    for key, (name, target) in ways.items():
        screen = screens.get(name) or _screen(qtbot, context, jobs, name)
        screens[name] = screen
        lists = SkpScreen | EvaluasiScreen | PegawaiScreen | PelatihanScreen | PengingatScreen
        assert isinstance(screen, lists)
        screen.open_at(**target)
        settle(qtbot, jobs, 200)
        if isinstance(screen, PengingatScreen):
            model = screen.model
        else:
            model = screen.people.model if isinstance(screen, PelatihanScreen) else screen.list.model
        assert len(model.ids()) == page.lines[key].jumlah, key
    assert set(screens) == {"skp", "evaluasi", "pegawai", "pelatihan", "pengingat"}


def test_a_draft_is_gone_on_with_on_its_screen(
    qtbot: QtBot, page: BerandaPage, context: ScreenContext, jobs: JobRunner, office: Session
) -> None:
    save_draft(office, "kantor", "kantor", 1, '{"perangkat_daerah": "KECAMATAN BELUM DISIMPAN"}')
    page.root.open_at()
    settle(qtbot, jobs)
    name, target = page.open_line("draf_isian")
    screen = _screen(qtbot, context, jobs, name)
    assert isinstance(screen, SetelanScreen)
    screen.open_at(**target)
    assert screen.page_of("profil").form is not None
    assert screen.page_of("profil").form.state.raw("perangkat_daerah") == "KECAMATAN BELUM DISIMPAN"


def test_every_form_knows_its_screen(
    qtbot: QtBot, page: BerandaPage, jobs: JobRunner, office: Session
) -> None:
    screens = {"kantor": "setelan", "unit_kerja": "setelan", "riwayat_jabatan": "pegawai"}
    for form in ("skp", "evaluasi", "pegawai", "pelatihan", *screens):
        save_draft(office, form, "apa saja", 1, "{}")
        page.root.open_at()
        settle(qtbot, jobs)
        name, target = page.open_line("draf_isian")
        assert name == screens.get(form, form)
        assert list(target) == ["draft"]


def test_a_real_office_is_asked_for_its_code_and_a_backup(
    qtbot: QtBot,
    context: ScreenContext,
    jobs: JobRunner,
    office: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(office, "latihan", False)
    page = _opened(qtbot, context, jobs)
    for name, target in [page.open_line(key) for key in ("kode_pemulihan", "cadangan")]:
        screen = _screen(qtbot, context, jobs, name)
        assert isinstance(screen, SetelanScreen)
        screen.open_at(**target)
        wanted = screen.page_of("cadangan") if target["bagian"] == "cadangan" else screen.page_of("keamanan")
        assert screen.pages.currentWidget() is wanted


def test_tiles_and_buttons_lead_on_by_keys(page: BerandaPage) -> None:
    for key in ("pegawai", "skp", "evaluasi", "pelatihan"):
        page.root.tiles[key].setFocus()
        page.keyboard.press(Qt.Key.Key_Return)
        assert page.ways[-1] == (key, {})
    page.root.new()
    assert page.ways[-1] == ("pegawai", {"new": True})
    page.click("Impor berkas SIASN")
    assert page.ways[-1] == ("impor", {})
    assert unnamed(page.root) == []


def test_another_period_has_other_figures(
    qtbot: QtBot, page: BerandaPage, context: ScreenContext, jobs: JobRunner
) -> None:
    context.set_periode(2026, JenisPeriode.TW1)
    settle(qtbot, jobs)
    assert page.lines["evaluasi_belum"].jumlah == 6
    assert "evaluasi_draf" not in page.lines
    assert "Triwulan I 2026" in page.root.chart_card.title.text()


def test_leaving_stops_the_reading_and_coming_back_begins_it_anew(
    qtbot: QtBot, page: BerandaPage, jobs: JobRunner, kantor: Kantor, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    counted: list[int] = []

    def slow(tx: ReadTx, seen: Penglihatan, tahun: int) -> dict[str, int]:
        begun.set()
        assert go_on.wait(20)
        return count_skp_by_status(tx, seen, tahun)

    def count(session: Session, tahun: int) -> JpRingkasan:
        counted.append(tahun)
        return jp_summary(session, tahun)

    monkeypatch.setattr(figures, "count_skp_by_status", slow)
    monkeypatch.setattr(figures, "jp_summary", count)
    page.root.open_at()
    qtbot.waitUntil(begun.is_set)
    page.root.hide()
    go_on.set()
    settle(qtbot, jobs)
    assert counted == [], "stopped at the next step"
    page.root.show()
    settle(qtbot, jobs, 50)
    assert counted == [2026]


def test_who_goes_on_at_once_does_not_wait_for_figures(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, kantor: Kantor
) -> None:
    screen = BerandaScreen(context)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_at()
    screen.hide()
    assert not jobs.is_busy()
    screen.show()
    settle(qtbot, jobs, 50)
    assert screen.tiles

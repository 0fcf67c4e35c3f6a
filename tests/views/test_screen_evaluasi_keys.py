"""The Evaluasi screen by keys and in narrow windows: the search, the way of Tab, one view at a time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.presenters.draft_lines import draft_lines
from asn_desktop.services.records import list_records, save_record
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.evaluasi.editor_page import PREDIKAT, WORK
from asn_desktop.views.screens.evaluasi.screen import EvaluasiScreen
from tests.pages.base import bring_to_front
from tests.pages.evaluasi import EvaluasiPage
from tests.pages.waiting import settle
from tests.services import kantor_kecil


@pytest.fixture
def begun(qtbot: QtBot, office: Session, context: ScreenContext, jobs: JobRunner) -> EvaluasiPage:
    kantor = kantor_kecil.isi(office)
    for person in (kantor.kasubbag, kantor.sekar, kantor.rahmat):
        kantor_kecil.skp_ditetapkan(office, person)
    context.set_periode(2026, JenisPeriode.AKHIR)
    screen = EvaluasiScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    return EvaluasiPage(screen)


def test_the_search_leads_to_the_list_and_filters_tell_how_many(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner
) -> None:
    found = begun.root.list
    begun.root.save()
    settle(qtbot, jobs)
    begun.root.find_here()
    settle(qtbot, jobs)
    texts = [made.text() for made in found.states.findChildren(QPushButton)]
    assert texts == ["Semua 3", "Belum dinilai 2", "Draf 1", "Selesai 0"]
    assert found.search.hasFocus()
    begun.keyboard.write("sekar")
    begun.keyboard.press(Qt.Key.Key_Down)
    settle(qtbot, jobs)
    assert found.table.view.hasFocus()
    assert len(found.model.ids()) == 1
    found.search.begin()
    begun.keyboard.press(Qt.Key.Key_Escape)
    settle(qtbot, jobs, 250)
    assert len(found.model.ids()) == 3


def test_tab_follows_the_page_as_it_is_read(qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner) -> None:
    work, panel = begun.root.editing.work, begun.root.editing.panel
    begun.feedback("hasil kerja 1").add.click()
    begun.feedback("Akuntabel").add.click()
    settle(qtbot, jobs)
    work.capaian.setFocus(Qt.FocusReason.TabFocusReason)
    passed: list[str] = []
    while len(passed) < 80 and QApplication.focusWidget() is not panel.catatan:
        focus = QApplication.focusWidget()
        assert focus is not None
        passed.append(focus.accessibleName())
        begun.keyboard.press(Qt.Key.Key_Tab)
    cells = [
        f"{what}: {item.indikator}"
        for item in begun.editor.skp.hasil_kerja[0].indikator
        for what in ("Realisasi", "Bukti dukung")
    ]
    values = [nilai.nama for nilai in begun.editor.paket.nilai_dasar]
    first = passed.index(cells[0])
    assert passed[:first] == ["Capaian kinerja organisasi", "Dasar capaian kinerja organisasi"]
    assert passed[first : first + len(cells) + 5] == [
        *cells,
        "Pemberi umpan balik: hasil kerja 1",
        "Umpan balik: hasil kerja 1",
        "Tanggal umpan balik: hasil kerja 1",
        "Hapus umpan balik",
        "Tambah umpan balik: hasil kerja 1",
    ]
    adds = [name for name in passed if name.startswith("Tambah umpan balik: ")]
    assert adds[-len(values) :] == [f"Tambah umpan balik: {name}" for name in values]
    assert passed.index("Umpan balik: Akuntabel") == passed.index("Tambah umpan balik: Akuntabel") - 3
    assert passed[-6:] == [
        "Tempat penandatanganan",
        "Tanggal tanda tangan penilai",
        "Tanggal tanda tangan pegawai",
        "Rating hasil kerja: Di bawah ekspektasi",
        "Rating perilaku kerja: Di bawah ekspektasi",
        "Mengapa?",
    ]
    begun.keyboard.press(Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Alasan rating hasil kerja"


def test_a_narrow_page_shows_the_view_that_was_chosen_and_names_the_period_below(begun: EvaluasiPage) -> None:
    editing, nama = begun.root.editing, begun.editor.evaluasi.pegawai.nama
    assert editing.title.text() == f"Evaluasi Akhir 2026 · {nama}"
    assert editing.left.isVisible()
    assert editing.panel.isVisible()
    begun.root.resize(860, 470)
    assert editing.left.isVisible(), "the inputs were in sight before and stay so"
    assert not editing.sides.isVisible()
    assert editing.title.text() == nama
    assert editing.below.text().startswith("Evaluasi Akhir 2026 · ")
    for folded, words in ((editing.print, "Cetak"), (editing.reopen, "Buka kembali")):
        assert (folded.text(), folded.toolTip(), folded.accessibleName()) == ("", words, words)
    assert editing.print.shortcut().toString() == "Alt+C"
    assert editing.below.text().startswith("Evaluasi Akhir 2026 · Pegawai ")
    editing.show_view(PREDIKAT)
    begun.root.resize(1154, 610)
    begun.root.resize(860, 470)
    assert editing.panel.isVisible(), "the chosen view outlives another width"
    editing.show_view(WORK)
    assert editing.left.isVisible()
    next(iter(editing.work.realisasi.values()))[0].setFocus()
    editing.show_view(PREDIKAT)
    assert QApplication.focusWidget() is editing.side, "the cursor stays on the page when its input goes"


def test_the_predikat_of_a_unit_is_set_with_what_it_reached(
    qtbot: QtBot, begun: EvaluasiPage, jobs: JobRunner, office: Session
) -> None:
    save_record(office, "unit_kerja", {"nama": "Badan Lain", "urutan": 0})
    begun.root.show_unit()  # of who is on the list, not that of the first office of all
    settle(qtbot, jobs)
    page = begun.root.unit_page
    assert page.unit.currentText() == "Kecamatan Tirta Hulu"
    assert page.below.text() == "0 selesai dievaluasi · 3 belum · belum ditetapkan"
    assert page.penetap.line.text() == "Drs. Bagas Wiratmaja, M.Si", "who leads the unit is proposed"
    page.decide_now()  # nothing is chosen yet: told, not done
    page.capaian.set_value("istimewa")
    page.record_now()
    settle(qtbot, jobs)
    [stored] = list_records(office, "capaian_organisasi")
    assert (stored.values["capaian"], list_records(office, "penetapan_predikat")) == ("istimewa", ())
    assert page.capaian.value() == "istimewa"
    page.alasan.setPlainText("Capaian unit di atas rencana")
    page.record_now()
    settle(qtbot, jobs)
    assert page.alasan.value() == "Capaian unit di atas rencana", "it was not what was stored"
    first = page.unit.value()
    page.unit.set_value(page.unit.itemData(0))
    page.load()
    settle(qtbot, jobs)
    assert page.alasan.value() == ""
    [line] = draft_lines(office)
    assert line.head == "Penetapan predikat unit Akhir tahun 2026 · Kecamatan Tirta Hulu"
    begun.root.open_at(draft=line.draft)
    settle(qtbot, jobs)
    assert (page.unit.value(), page.alasan.value()) == (first, "Capaian unit di atas rencana")
    begun.keyboard.press(Qt.Key.Key_Escape)
    begun.root.unit_page.back.click()
    settle(qtbot, jobs)
    assert not begun.root.is_editing

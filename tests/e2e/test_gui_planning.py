"""A supervisor plans with a subordinate: from the superior's goals to a plan that is set, by keys only."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt

from asn_desktop.domain.skp import StatusSkp
from asn_desktop.services.session import Session
from asn_desktop.services.skp import get_skp
from asn_desktop.views.screens.skp.screen import SkpScreen
from asn_desktop.views.screens.skp.superior_dialog import SuperiorDialog
from tests.documents.reading import read
from tests.pages.base import bring_to_front
from tests.pages.shell import CTRL, Shell, focus_named
from tests.pages.skp import SkpPage
from tests.services import kantor_kecil

Begin = Callable[[Callable[[Session], object]], Shell]
SKP = "skp"
THREE = (
    ("Kuantitas", "Jumlah boks arsip yang tertata", "120 Boks"),
    ("Kualitas", "Kesesuaian daftar arsip", "95%"),
    ("Waktu", "Ketepatan waktu penataan", "12 Bulan"),
)


def _superior_has_planned(session: Session) -> None:
    kantor = kantor_kecil.isi(session)
    kantor_kecil.skp_ditetapkan(session, kantor.kasubbag)


def test_supervisor_plans_and_agrees(begin: Begin) -> None:
    shell = begin(_superior_has_planned)
    shell.go(SKP)
    screen = shell.screen
    assert isinstance(screen, SkpScreen)
    page = SkpPage(screen)
    shell.keyboard.press(Qt.Key.Key_F, CTRL)
    shell.keyboard.write("sekar")
    shell.settle(300)
    shell.push("Buka SKP")
    shell.push("Mulai SKP kosong")
    _take_first_goal(shell, page)
    goal = page.goals[0]
    assert goal.rhk_pimpinan_id is not None
    page.write_goal(1, "Tertatanya arsip & dokumen <inaktif>", *THREE)
    assert page.goals[0].rhk_pimpinan_id is None, "typed over: no longer the superior's own words"
    shell.push("Ajukan ke penilai")
    editor = screen.editing.editor
    assert editor is not None
    stored = get_skp(shell.main.session, editor.skp.id)
    assert stored.status is StatusSkp.DIAJUKAN
    assert [item.target for item in stored.hasil_kerja[0].indikator] == ["120 Boks", "95%", "12 Bulan"]
    shell.push("Tetapkan SKP")
    focus_named("Tempat penandatanganan")
    shell.keyboard.write("Tirta Jaya")
    shell.keyboard.press(Qt.Key.Key_Return)
    focus_named("Tanggal penandatanganan")
    shell.keyboard.write("12-01-2026")
    shell.keyboard.press(Qt.Key.Key_Return)
    shell.push("Tetapkan SKP")
    done = get_skp(shell.main.session, editor.skp.id)
    assert (done.status, done.tempat, done.tanggal_ttd) == (
        StatusSkp.DITETAPKAN,
        "Tirta Jaya",
        date(2026, 1, 12),
    )
    _preview_shows(shell, screen, "Tertatanya arsip & dokumen <inaktif>", "12 Januari 2026")


def _take_first_goal(shell: Shell, page: SkpPage) -> None:
    shell.push("Ambil dari SKP atasan")
    dialog = shell.main.findChild(SuperiorDialog)
    assert dialog is not None
    bring_to_front(shell.qtbot, dialog)
    shell.keyboard.press(Qt.Key.Key_Space)
    shell.keyboard.press(Qt.Key.Key_Return)
    shell.come_back()
    assert len(page.goals) == 1


def _preview_shows(shell: Shell, screen: SkpScreen, *texts: str) -> None:
    preview = screen.editing.preview

    def shown() -> bool:
        if preview.last_pdf is None or not preview.view.page_count():
            return False
        printed = " ".join(line for sheet in read(preview.last_pdf) for line in sheet.lines)
        return all(text in printed for text in texts)

    shell.qtbot.waitUntil(shown, timeout=10_000)
    assert preview.isVisible()
    shell.settle()

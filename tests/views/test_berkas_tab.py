"""The tab Berkas: listed, dropped, taken in, looked at, given out, removed and brought back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.services.dokumen.lihat import berkas_pegawai
from asn_desktop.services.gudang import Gudang
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.dialogs.second_person import SecondPersonDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.pegawai.berkas_add import AddDocumentsDialog
from asn_desktop.views.screens.pegawai.berkas_tab import BerkasTab
from asn_desktop.views.screens.pegawai.berkas_viewer import DocumentDialog
from asn_desktop.views.screens.pegawai.tab import OpenFile
from tests import offices, scans
from tests.services import kantor_kecil


@pytest.fixture
def tab(qtbot: QtBot, tmp_path: Path):
    session = offices.new_office(tmp_path / "kantor")
    kantor = kantor_kecil.isi(session)
    jobs = JobRunner()
    context = ScreenContext(session, jobs)
    made = BerkasTab(context)
    qtbot.addWidget(made)
    made.kantor, made.context = kantor, context
    made.show()
    _show(made)
    qtbot.waitUntil(lambda: not jobs.is_busy(), timeout=10_000)
    yield made
    jobs.stop(5_000)
    session.close()


def _show(tab) -> None:
    from asn_desktop.services.pegawai_file import pegawai_file

    tab.take(OpenFile(pegawai_file(tab.context.session, tab.kantor.sekar), {}))


def _dialog(qtbot: QtBot, kind):
    qtbot.waitUntil(lambda: any(isinstance(one, kind) for one in open_dialogs()), timeout=10_000)
    return next(one for one in open_dialogs() if isinstance(one, kind))


def _add(qtbot: QtBot, tab, *paths: Path) -> AddDocumentsDialog:
    tab.take_files(paths)
    dialog = _dialog(qtbot, AddDocumentsDialog)
    dialog._add()
    qtbot.waitUntil(lambda: not tab.context.jobs.is_busy(), timeout=20_000)
    _show(tab)
    qtbot.waitUntil(lambda: not tab.context.jobs.is_busy(), timeout=10_000)
    return dialog


def test_files_are_guessed_taken_in_looked_at_and_given_out(qtbot: QtBot, tab, tmp_path: Path) -> None:
    good, bad = tmp_path / "SK_CPNS.pdf", tmp_path / "Ijazah.pdf"
    good.write_bytes(scans.pdf(3))
    bad.write_text("bukan PDF")
    assert tab.nothing.isVisible()
    dialog = _add(qtbot, tab, good, bad, tmp_path / "daftar.docx")
    [left] = dialog.cards
    assert left.path == bad
    assert "bukan PDF" in left.problem.text()
    dialog.reject()
    session = tab.context.session
    [line] = berkas_pegawai(session, tab.kantor.sekar).dokumen
    assert (line.jenis, line.halaman) == ("SK_CPNS", 3)
    assert tab.table.isVisible()
    assert "SK CPNS" not in tab.missing.accessibleName()

    QTest.keyClick(tab.table.view, Qt.Key.Key_Return)
    viewer = _dialog(qtbot, DocumentDialog)
    qtbot.waitUntil(lambda: viewer.view.page_count() == 1 and viewer.after.isEnabled(), timeout=10_000)
    viewer.turn()
    viewer.turn()
    assert not viewer.after.isEnabled()
    viewer.turn()
    qtbot.waitUntil(lambda: not tab.context.jobs.is_busy(), timeout=10_000)
    assert viewer.view._where.text() == "Hal 3 dari 3"
    child = viewer._reader.child_id
    assert child
    viewer.accept()
    assert viewer._reader.child_id == 0, "the process that draws is over with the dialog"

    out = tmp_path / "keluar"
    tab.export_to((line.id,), out)
    qtbot.waitUntil(lambda: not tab.context.jobs.is_busy(), timeout=10_000)
    [written] = out.iterdir()
    assert written.read_bytes() == good.read_bytes()


def test_a_lost_file_says_so_and_is_taken_in_again(qtbot: QtBot, tab, tmp_path: Path) -> None:
    path = tmp_path / "KK.pdf"
    path.write_bytes(scans.pdf())
    _add(qtbot, tab, path)
    store = Gudang(tab.context.session.folder)
    store.remove(next(store.names()))
    _show(tab)
    qtbot.waitUntil(lambda: not tab.context.jobs.is_busy(), timeout=10_000)
    [line] = tab._lines.values()
    assert not line.ada
    tab.take_again(line, path)
    qtbot.waitUntil(lambda: not tab.context.jobs.is_busy(), timeout=10_000)
    assert berkas_pegawai(tab.context.session, tab.kantor.sekar).dokumen[0].ada


def test_the_scan_of_a_sanction_takes_no_number_and_goes_with_a_second_person_only(
    qtbot: QtBot, tab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "SK_HUKDIS.pdf"
    path.write_bytes(scans.pdf())
    tab.take_files([path])
    dialog = _dialog(qtbot, AddDocumentsDialog)
    [card] = dialog.cards
    assert not card.number.isEnabled()
    dialog._add()
    qtbot.waitUntil(lambda: not tab.context.jobs.is_busy(), timeout=20_000)
    _show(tab)
    qtbot.waitUntil(lambda: not tab.context.jobs.is_busy(), timeout=10_000)
    monkeypatch.setattr(tab.context, "ask", lambda *_, **__: True)
    tab.ask_delete()
    asked = _dialog(qtbot, SecondPersonDialog)
    asked.reason.set_value("Keputusan bupati nomor 5 tahun 2026")
    asked.agree.click()
    qtbot.waitUntil(lambda: not tab.context.jobs.is_busy(), timeout=10_000)
    assert berkas_pegawai(tab.context.session, tab.kantor.sekar).dokumen == ()

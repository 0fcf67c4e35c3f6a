"""The dialog that takes a folder of scans in: looked through, settled by keyboard, undone at once."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.presenters.pindaian import SEMUA, Keadaan
from asn_desktop.services.dokumen.lihat import berkas_pegawai
from asn_desktop.services.records import get_record
from asn_desktop.services.session import Session
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.pegawai.scan_folder import ScanFolderDialog
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.pindaian import put


def _words(dialog: ScanFolderDialog) -> list[Keadaan]:
    assert dialog.state is not None
    return [dialog.state.line(key).keadaan for key in dialog.state.ids(SEMUA)]


def test_a_folder_is_settled_by_keyboard_taken_in_and_undone_at_once(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session, tmp_path: Path
) -> None:
    kantor = kantor_kecil.isi(office)
    nip = get_record(office, "pegawai", kantor.sekar).values["nip"]
    place = tmp_path / "pindaian"
    place.mkdir()
    put(place, "IMG_2031.pdf", "dua")
    put(place, f"KK_{nip}.pdf")
    (place / f"SK_CPNS_{nip}.pdf").write_text("%PDF-1.4 rusak")  # begins as one
    dialog = ScanFolderDialog(context)
    dialog.begin(place)
    settle(qtbot, jobs)
    assert _words(dialog) == [Keadaan.PEGAWAI, Keadaan.SIAP, Keadaan.SIAP]
    assert dialog.table.current_id() == "0", "the cursor begins where something is missing"
    assert dialog.table.view.hasFocus()
    QTest.keyClick(dialog.table.view, Qt.Key.Key_Return)
    assert dialog.person.line.hasFocus()
    QTest.keyClicks(dialog.person.line, "rahmat")
    settle(qtbot, jobs, 120)
    QTest.keyClick(dialog.person.line, Qt.Key.Key_Return)
    assert dialog.kind.hasFocus(), "the kind is asked next"
    dialog.kind.set_value("KTP")
    dialog.kind.changed.emit()
    assert _words(dialog) == [Keadaan.SIAP] * 3
    assert "3 siap" in dialog.words.text()
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, jobs)
    assert _words(dialog) == [Keadaan.MASUK, Keadaan.MASUK, Keadaan.TOLAK]
    assert "2 pindaian masuk, 1 ditolak" in dialog.banner.accessibleName()
    assert [line.jenis for line in berkas_pegawai(office, kantor.rahmat).dokumen] == ["KTP"]
    assert not dialog.yes.isEnabled()
    last = aksi_terakhir(office)
    assert last is not None
    urungkan(office, last.nomor)
    for person in (kantor.rahmat, kantor.sekar):
        assert berkas_pegawai(office, person).dokumen == ()
    dialog.read(place)
    dialog.reject()
    settle(qtbot, jobs)
    assert dialog.isVisible(), "Escape stops the work first"
    assert dialog.more.isEnabled()
    dialog.read(place / "tidak ada")
    settle(qtbot, jobs)
    assert "tidak dapat dibaca" in dialog.banner.accessibleName()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

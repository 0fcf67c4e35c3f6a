"""The pages of letter texts and signers."""

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.services import naskah, records
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.screens.setelan import printers_page
from asn_desktop.views.screens.setelan.letters_page import LettersPage, TextDialog
from asn_desktop.views.screens.setelan.printers_page import PrintersPage
from asn_desktop.views.screens.setelan.screen import SetelanScreen
from tests.documents.reading import read
from tests.pages.base import bring_to_front, unnamed
from tests.pages.waiting import settle
from tests.views.conftest import Answers


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext) -> SetelanScreen:
    made = SetelanScreen(context)
    qtbot.addWidget(made)
    made.resize(1154, 610)
    bring_to_front(qtbot, made)
    return made


def dialog_of(page: LettersPage) -> TextDialog:
    found = [one for one in page.window().findChildren(TextDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_text_is_written_with_a_field_previewed_refused_and_given_back(
    qtbot: QtBot, screen: SetelanScreen, jobs: JobRunner, office: Session, answers: Answers
) -> None:
    screen.open_at(bagian="teks-surat")
    settle(qtbot, jobs)
    page = screen.page_of("teks-surat")
    assert isinstance(page, LettersPage)
    assert unnamed(page) == []
    page.table.opened.emit("kgb/penutup")
    dialog = dialog_of(page)
    assert unnamed(dialog) == []
    assert "‹Peraturan tentang gaji›" in dialog.preview.accessibleName()
    editor = dialog.form.widget_of("isi")
    editor.setPlainText("Mohon dibayarkan kepada {nma}")
    qtbot.waitUntil(lambda: "{nma} tidak dikenal" in dialog.preview.accessibleName())
    dialog.save_button.click()
    assert dialog.isVisible()
    editor.setPlainText("Mohon dibayarkan kepada ")
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    dialog.fields.set_value("nama")
    dialog.insert.click()
    reads = "Mohon dibayarkan kepada ‹Nama lengkap pegawai›"
    qtbot.waitUntil(lambda: dialog.preview.accessibleName() == reads)
    dialog.save_button.click()
    settle(qtbot, jobs)
    stored = {(one.formulir, one.bagian): one for one in naskah.bagian_surat(office)}["kgb", "penutup"]
    assert (stored.isi, stored.diubah) == ("Mohon dibayarkan kepada {nama}", True)
    page.table.choose("kgb/penutup")
    assert page.restore.isEnabled()
    page.restore.click()
    settle(qtbot, jobs)
    assert not any(one.diubah for one in naskah.bagian_surat(office))
    assert not page.restore.isEnabled()


def test_signers_are_listed_with_their_letter_and_manner(
    qtbot: QtBot, screen: SetelanScreen, jobs: JobRunner, office: Session
) -> None:
    screen.open_at(bagian="penanda-tangan")
    settle(qtbot, jobs)
    page = screen.page_of("penanda-tangan")
    assert unnamed(page) == []
    records.save_record(office, "penandatangan", {
        "formulir": "kgb", "cara": "ub", "jabatan": "Kepala Subbagian Umum",
        "atas_nama": "Bupati Tirta Jaya"})
    page.load()
    settle(qtbot, jobs)
    [row] = page.model.ids()
    shown = page.model.record(0)
    assert shown.id == row
    assert [column.text(shown) for column in page.model.columns] == [
        "Surat Kenaikan Gaji Berkala", "u.b. (untuk beliau)", "Kepala Subbagian Umum"]
    page.add()
    dialog = page.window().findChild(RecordDialog)
    assert dialog is not None
    assert unnamed(dialog) == []
    dialog.reject()


def test_the_shift_of_a_printer_is_chosen_kept_and_printed_with_its_ruler(
    qtbot: QtBot, screen: SetelanScreen, jobs: JobRunner, context: ScreenContext,
    monkeypatch: pytest.MonkeyPatch
) -> None:
    context.printer_shifts["HP LaserJet"] = "1 0"
    screen.open_at(bagian="pencetak")
    settle(qtbot, jobs)
    page = screen.page_of("pencetak")
    assert isinstance(page, PrintersPage)
    assert unnamed(page) == []
    page.table.choose("HP LaserJet")
    assert (page.right.value(), page.down.value()) == ("1", "0")
    page.down.set_value("-1.5")
    page.down.changed.emit()
    assert context.printer_shifts == {"HP LaserJet": "1 -1.5"}
    sent = []
    monkeypatch.setattr(printers_page, "ask_and_print", lambda *told: sent.append(told))
    page.ruler.click()
    [(_, pdf, title, kept)] = sent
    assert (title, kept["HP LaserJet"]) == ("Halaman penggaris", "1 -1.5")
    words = [text.text for text in read(pdf)[0].texts]
    assert "Dicetak dengan geser kanan +1,0 mm, geser bawah -1,5 mm" in words
    assert "HP LaserJet" in words

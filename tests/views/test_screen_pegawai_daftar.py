"""The list of pegawai as a whole: ranges as filters, own columns, kept lists, many changed, blocks pasted."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.services.daftar_simpanan import IsiDaftar, save_list, saved_lists
from asn_desktop.services.records import get_record
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import Dialog, open_dialogs
from asn_desktop.views.editors import as_editor
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.pegawai.bulk_dialog import BulkDialog, PasteDialog
from asn_desktop.views.screens.pegawai.list_dialogs import ColumnsDialog, SaveListDialog
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from asn_desktop.views.widgets.inputs import NumberEdit
from tests.pages.base import bring_to_front, type_text
from tests.pages.pegawai import PegawaiPage
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.services.kantor_kecil import Kantor

PAUSE = 200
SomeDialog = TypeVar("SomeDialog", bound=Dialog)


@pytest.fixture
def kantor(office: Session) -> Kantor:
    return kantor_kecil.isi(office)


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, kantor: Kantor, jobs: JobRunner) -> Iterator[PegawaiPage]:
    screen = PegawaiScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 608)
    bring_to_front(qtbot, screen)
    screen.open_at()
    settle(qtbot, jobs, PAUSE)
    yield PegawaiPage(screen)
    settle(qtbot, jobs, PAUSE)


def the_dialog(kind: type[SomeDialog]) -> SomeDialog:
    (found,) = [one for one in open_dialogs() if isinstance(one, kind)]
    return found


def test_a_typed_range_narrows_and_escape_clears(qtbot: QtBot, page: PegawaiPage, jobs: JobRunner) -> None:
    page.root.list.open_filter()
    settle(qtbot, jobs)
    popup = page.root.list.popup
    type_text(popup.range("umur").findChildren(NumberEdit)[0], "90")
    popup.close()  # what was typed last counts, too
    settle(qtbot, jobs, PAUSE)
    assert page.chips() == ["Umur: mulai 90 tahun"]
    assert page.root.list.count.text() == "0 dari 5"
    page.press_in_list(Qt.Key.Key_Escape)
    settle(qtbot, jobs, PAUSE)
    assert page.chips() == []
    assert page.root.list.count.text() == "5"


def test_own_columns_are_shown_in_order_and_remembered(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, context: ScreenContext
) -> None:
    page.root.many.choose_columns()
    dialog = the_dialog(ColumnsDialog)
    dialog.model.set_ticked({"pangkat", "riwayat_golongan.tmt_golongan"})
    dialog.table.choose("riwayat_golongan.tmt_golongan")
    for _ in range(60):
        dialog.up.click()
    dialog.yes.click()
    settle(qtbot, jobs, PAUSE)
    table = page.root.list.table
    assert [column.title for column in table.model.columns] == ["Nama / NIP", "TMT golongan", "Pangkat"]
    row = table.model.record(0)
    assert [column.text(row) for column in table.model.columns[1:]] == ["01-04-2023", "Pembina Tingkat I"]
    assert table.as_text([row]).splitlines()[0] == "Nama\tNIP\tTMT golongan\tPangkat"
    assert context.sizes["pegawai.kolom"] == "riwayat_golongan.tmt_golongan,pangkat"
    table.view.horizontalHeader().resizeSection(2, 333)
    assert context.sizes["pegawai.lebar.Pangkat"] == str(table.widths["Pangkat"])
    table.view.resize(table.view.width() + 40, table.view.height())
    assert table.view.columnWidth(2) == 333


def test_a_list_is_kept_and_comes_back(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    page.root.open_at(status="PPPK")
    page.root.many.save()
    dialog = the_dialog(SaveListDialog)
    assert not dialog.yes.isEnabled()
    type_text(dialog.name, "Kontrak")
    dialog.yes.click()
    settle(qtbot, jobs, PAUSE)
    assert [one.nama for one in saved_lists(office)] == ["Kontrak"]
    kept = IsiDaftar(saringan={"unit": kantor.subbag}, urutan="-nama", kolom=("status",))
    save_list(office, "Subbag", kept)
    page.root.list.clear_filters()
    page.root.many.offer()
    settle(qtbot, jobs)
    menu = page.root.many.menu
    assert menu is not None
    entry = next(action for action in menu.actions() if action.text() == "Subbag")
    entry.trigger()
    menu.close()
    settle(qtbot, jobs, PAUSE)
    assert page.chips() == ["Unit kerja: Subbagian Umum"]
    assert page.names()[0].startswith("Sekar")
    assert page.root.list.count.text() == "3 dari 5"


def test_many_are_changed_after_their_preview(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    page.root.many.change_many()
    dialog = the_dialog(BulkDialog)
    assert not dialog.yes.isEnabled()
    dialog.preview()
    settle(qtbot, jobs)
    assert "Kedudukan hukum belum diisi" in dialog.refused.text()
    dialog.field.set_value("unit_kerja_id")
    dialog.field.changed.emit()
    as_editor(dialog.value).set_value(kantor.kecamatan)
    dialog.preview()
    settle(qtbot, jobs)
    assert dialog.words.text() == "4 pegawai akan berubah, 1 sudah sama."
    assert dialog.yes.text().strip() == "&Ubah 4 pegawai"
    dialog.yes.click()
    settle(qtbot, jobs, PAUSE)
    assert get_record(office, "pegawai", kantor.sekar).values["unit_kerja_id"] == kantor.kecamatan
    assert not [one for one in open_dialogs() if isinstance(one, BulkDialog)]


def test_a_block_is_pasted_with_its_refusals(
    qtbot: QtBot, page: PegawaiPage, jobs: JobRunner, office: Session, kantor: Kantor
) -> None:
    nip = get_record(office, "pegawai", kantor.sekar).values["nip"]
    QGuiApplication.clipboard().setText(f"NIP\tTempat lahir\n{nip!s}\tTirta Hulu\n1\tX")
    page.root.list.table.view.setFocus()
    QTest.keyClick(page.root.list.table.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, jobs)
    dialog = the_dialog(PasteDialog)
    assert dialog.words.text() == "1 pegawai akan berubah, 1 ditolak."
    dialog.yes.click()
    settle(qtbot, jobs, PAUSE)
    assert get_record(office, "pegawai", kantor.sekar).values["tempat_lahir"] == "Tirta Hulu"

"""The tab AK: from appraisals to a PAK with the two dialogs, and the bars that come of it."""

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.services.pegawai_file import pegawai_file
from asn_desktop.services.records import list_records, save_record
from asn_desktop.services.rekaman_pegawai import rekaman_pegawai
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.evaluasi.konversi_dialog import KonversiUnitDialog
from asn_desktop.views.screens.pegawai.ak_dialogs import KonversiDialog, PenetapanDialog
from asn_desktop.views.screens.pegawai.ak_tab import AkTab
from asn_desktop.views.screens.pegawai.tab import OpenFile
from tests import offices
from tests.services import kantor_kecil


@pytest.fixture
def tab(qtbot: QtBot, tmp_path: Path):
    session = offices.new_office(tmp_path / "kantor")
    kantor = kantor_kecil.isi(session)
    values = {"pegawai_id": kantor.sekar, "tahun": 2025, "predikat": "Sangat Baik"}
    save_record(session, "penilaian_lama", values)
    jobs = JobRunner()
    made = AkTab(ScreenContext(session, jobs))
    qtbot.addWidget(made)
    made.kantor = kantor
    made.show()
    show(qtbot, made, kantor.sekar)
    yield made
    jobs.stop(5_000)
    session.close()


def settle(qtbot: QtBot, tab) -> None:
    qtbot.waitUntil(lambda: not tab._context.jobs.is_busy(), timeout=10_000)


def show(qtbot: QtBot, tab, person: str) -> OpenFile:
    session = tab._context.session
    opened = OpenFile(pegawai_file(session, person), rekaman_pegawai(session, person))
    tab.take(opened)
    settle(qtbot, tab)
    return opened


def opened_by(qtbot: QtBot, tab, press, kind):
    QTest.mouseClick(press, Qt.MouseButton.LeftButton)
    settle(qtbot, tab)
    return next(one for one in open_dialogs() if isinstance(one, kind))


def test_a_year_is_converted_and_a_pak_is_set_with_the_base_that_is_asked(qtbot: QtBot, tab):
    assert tab.bars.isHidden()
    assert tab.waiting.text() == "Predikat 2025 siap dikonversi."
    first = opened_by(qtbot, tab, tab.begin, KonversiDialog)
    assert first.lines.lines() == (
        ("Januari s.d. Desember 2025", "Sangat baik", "12/12 × 150% × 25", "37,500"),)
    QTest.keyClick(first, Qt.Key.Key_Return)
    settle(qtbot, tab)
    opened = show(qtbot, tab, tab.kantor.sekar)
    assert tab.concerns(opened)
    assert tab.waiting.text().startswith("AK sebelum aplikasi ini belum diketahui")
    second = opened_by(qtbot, tab, tab.settle, PenetapanDialog)
    assert not second.yes.isEnabled()
    assert second.hint.text().startswith("Saran AK dasar 0,000: Ahli Muda golongan III/c")
    second.take_hint.click()
    assert second.base[0].text() == "0"
    for edit, text in zip(second.base, ("0", "70,5", "0"), strict=True):
        edit.setText(text)
    qtbot.waitUntil(second.yes.isEnabled, timeout=10_000)
    assert second.lines.lines()[-1] == ("Jumlah kumulatif", "70,500", "37,500", "108,000")
    second.schooling.setText("dua")
    qtbot.waitUntil(lambda: "angka 0 atau lebih" in second.refused.text(), timeout=10_000)
    assert not second.yes.isEnabled()
    second.schooling.setText("")
    qtbot.waitUntil(second.yes.isEnabled, timeout=10_000)
    QTest.mouseClick(second.yes, Qt.MouseButton.LeftButton)
    settle(qtbot, tab)
    show(qtbot, tab, tab.kantor.sekar)
    pangkat, jenjang = tab.bars.bars()
    assert (pangkat.cukup, pangkat.ada, jenjang.kata[:9]) == (True, Decimal(108), "Kurang 92")
    assert "Kenaikan pangkat ke III/d: 108 dari 100. Cukup, lebih 8" in tab.bars.accessibleName()
    assert not tab.concerns(show(qtbot, tab, tab.kantor.camat))


def test_a_whole_unit_is_converted_after_its_preview(qtbot: QtBot, tab):
    context = tab._context
    dialog = KonversiUnitDialog(context, tab.kantor.subbag, "Subbagian Umum", tab)
    dialog.year.set_value("2025")
    dialog.look()
    qtbot.waitUntil(lambda: dialog.words.text() != "" and not context.jobs.is_busy(), timeout=10_000)
    assert dialog.words.text().startswith("1 pegawai siap dikonversi (1 baris, jumlah 37,500)")
    assert dialog.yes.text().strip() == "&Simpan konversi 1 pegawai"
    dialog.yes.click()
    settle(qtbot, tab)
    assert len(list_records(context.session, "konversi_ak", tab.kantor.sekar)) == 1

"""Setelan: the office's own numbers over those of the program, and its holidays."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.services.aturan import tabel
from asn_desktop.services.kepegawaian import aturan_kantor
from asn_desktop.services.records import save_record
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs.base import open_dialogs
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.screens.setelan.holidays_page import HolidaysPage
from asn_desktop.views.screens.setelan.rules_page import RulesPage
from tests.pages.base import bring_to_front, unnamed
from tests.pages.waiting import settle
from tests.views.conftest import Answers


def test_a_number_of_the_program_becomes_one_of_the_office(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session, answers: Answers
) -> None:
    page = RulesPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 500)
    bring_to_front(qtbot, page)
    page.load()
    shipped = len(tabel("ketentuan"))
    assert len(page.model.ids()) == shipped
    wanted = next(key for key, row in page._records.items() if row.values["kode"] == "kp.fungsional")
    page.table.choose(wanted)
    page.ask_delete()
    assert answers.asked == [], "what the program brings cannot be removed"
    page.table.view.setFocus()
    QTest.keyClick(page.table.view, Qt.Key.Key_Return)
    dialog = next(one for one in open_dialogs() if isinstance(one, RecordDialog))
    for key, text in (("nilai", "3"), ("dasar", "SE Bupati 1/2026")):
        dialog.form.focus_field(key)
        field = dialog.form.widget_of(key)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
    dialog._save()
    settle(qtbot, jobs)
    assert len(page.model.ids()) == shipped + 1
    with office.db.read() as tx:
        book = aturan_kantor(tx).ketentuan
    assert book.pada("kp.fungsional", context.today()).angka == 3
    assert unnamed(page) == []


def test_holidays_are_listed_by_day(qtbot: QtBot, context: ScreenContext, office: Session) -> None:
    save_record(office, "hari_libur", {"tanggal": date(2026, 8, 17), "nama": "Proklamasi", "jenis": "libur"})
    page = HolidaysPage(context)
    qtbot.addWidget(page)
    page.load()
    shown = page.model.index(0, 0).data()
    assert page.model.record(0).values["nama"] == "Proklamasi"
    assert shown in ("…", "Senin, 17 Agustus 2026")

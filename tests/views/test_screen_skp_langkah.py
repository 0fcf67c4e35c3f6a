"""Steps 4 to 6 of the SKP editor: its earlier end, agreement, planned actions."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.domain.kesepakatan import Keadaan
from asn_desktop.domain.periode import JenisPeriode
from asn_desktop.domain.skp import Skp
from asn_desktop.services.kesepakatan import buku_kesepakatan
from asn_desktop.services.rencana_aksi import rencana_aksi_skp
from asn_desktop.services.session import Session
from asn_desktop.services.skp import find_skp, get_skp
from asn_desktop.services.urungkan import aksi_terakhir, urungkan
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.skp.agreement import CounterDialog
from asn_desktop.views.screens.skp.copying import CopyDialog
from asn_desktop.views.screens.skp.plan_dialogs import EndPlanDialog
from asn_desktop.views.screens.skp.screen import SkpScreen
from tests.pages.base import bring_to_front, press
from tests.pages.skp import SkpPage
from tests.pages.waiting import settle
from tests.services import kantor_kecil


@pytest.fixture
def begun(qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session) -> SkpPage:
    kantor = kantor_kecil.isi(office)
    kantor_kecil.skp_terisi(office, kantor.sekar, 2026)
    screen = SkpScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    return SkpPage(screen)


def test_the_later_steps_store_what_was_typed_before_them(
    qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session
) -> None:
    root, plan_id = begun.root.editing, _plan(begun).id
    names = root.penetapan.findChildren(QLabel)
    root.penetapan.sync()
    assert root.penetapan.findChildren(QLabel) == names, "made anew they lay over each other when first shown"
    begun.type_into(begun.card(1).rhk, "Baru ")
    root.show_step(3)
    root.penetapan.end.click()
    settle(qtbot, jobs)
    ending = begun.root.window().findChild(EndPlanDialog)
    assert ending is not None
    ending.selesai.set_value(date(2026, 9, 30))
    ending.yes.click()
    settle(qtbot, jobs)
    stored = get_skp(office, plan_id)
    assert stored.selesai == date(2026, 9, 30)
    assert stored.hasil_kerja[0].rhk.startswith("Baru"), "what was typed is stored before the plan ends"
    _agree(qtbot, begun, jobs, office)
    _plan_actions(qtbot, begun, jobs, office)
    _copy_to_next_year(qtbot, begun, jobs, office)


def _agree(qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session) -> None:
    root, plan_id = begun.root.editing, _plan(begun).id
    first = next(iter(begun.card(1).rows.values()))
    begun.type_into(first.target, " lebih")
    root.show_step(4)
    settle(qtbot, jobs)
    page = root.agreement
    shown = page.row_of(first.id)
    assert shown is not None
    assert "lebih" in shown.isi.target, "what was typed a moment ago stands on the ledger"
    page.propose_all.click()
    settle(qtbot, jobs)
    page.side.set_value("penilai")
    page.side.chosen.emit("penilai")
    page.counter.click()
    countering = begun.root.window().findChild(CounterDialog)
    assert countering is not None
    countering.target.set_value("99 Boks")
    countering.reason.set_value("Beban bertambah")
    press(countering, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    page.agree_all.click()
    settle(qtbot, jobs)
    first, *others = [row.keadaan for row in buku_kesepakatan(office, plan_id).baris]
    assert (first, set(others)) == (Keadaan.DITANGGAPI, {Keadaan.DISEPAKATI})
    assert not _ticked(begun, 5), "one is still talked about"
    page.side.set_value("pegawai")
    page.side.chosen.emit("pegawai")
    page.agree_all.click()
    settle(qtbot, jobs)
    root.show_step(0)
    assert _ticked(begun, 5)


def _ticked(begun: SkpPage, step: int) -> bool:
    return any(made.text().startswith(f"✓ {step} ")
               for made in begun.root.editing.steps.findChildren(QPushButton))


def _plan_actions(qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session) -> None:
    root, plan_id = begun.root.editing, _plan(begun).id
    root.show_step(5)
    settle(qtbot, jobs)
    QGuiApplication.clipboard().setText("1\tMenata arsip\t10 Boks\n1\tMemilah arsip")
    root.planned.view.setFocus()
    press(root.planned.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, jobs)
    kept = rencana_aksi_skp(office, plan_id).aksi
    assert [(one.uraian, one.target) for one in kept] == [
        ("Menata arsip", (("tw1", "10 Boks"),)), ("Memilah arsip", ())]
    root.show_step(0)
    assert not _ticked(begun, 6), "two goals have none"
    root.show_step(5)
    settle(qtbot, jobs)
    QGuiApplication.clipboard().setText("2\tMelayani peminjaman\n3\tMenjaga arsip")
    root.planned.view.setCurrentIndex(root.planned.model.index(2, 0))
    press(root.planned.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, jobs)
    root.show_step(0)
    assert _ticked(begun, 6)
    root.show_step(5)
    settle(qtbot, jobs)
    root.planned.view.setCurrentIndex(root.planned.model.index(0, 0))
    press(root.planned.view, Qt.Key.Key_Delete)
    settle(qtbot, jobs)
    assert len(rencana_aksi_skp(office, plan_id).aksi) < 4


def _copy_to_next_year(qtbot: QtBot, begun: SkpPage, jobs: JobRunner, office: Session) -> None:
    stored = _plan(begun)
    begun.root.context.set_periode(2027, JenisPeriode.AKHIR)
    begun.root.open_at(pegawai_id=stored.pegawai_id)
    settle(qtbot, jobs)
    begun.root.beginning.copy.click()
    settle(qtbot, jobs)
    given_up = begun.root.window().findChild(CopyDialog)
    assert given_up is not None
    given_up.reject()
    assert find_skp(office, stored.pegawai_id, 2027) is None, "nothing was chosen, so nothing began"
    begun.root.beginning.copy.click()
    settle(qtbot, jobs)
    copying = next(one for one in begun.root.window().findChildren(CopyDialog) if one is not given_up)
    for box in copying.goals.boxes[1:]:
        box.click()
    press(copying, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    settle(qtbot, jobs)
    assert [goal.rhk for goal in _plan(begun).hasil_kerja] == [stored.hasil_kerja[0].rhk]
    assert len(rencana_aksi_skp(office, _plan(begun).id).aksi) == 1
    last = aksi_terakhir(office)
    assert last is not None
    urungkan(office, last.nomor)
    assert find_skp(office, stored.pegawai_id, 2027) is None, "contents and actions go with it"


def _plan(begun: SkpPage) -> Skp:
    assert begun.root.editing.editor is not None
    return begun.root.editing.editor.skp

"""The page of the retention table, destruction from it, and restriction on the Pegawai screen."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.services import pembatasan, records
from asn_desktop.services.pemusnahan import daftar_pemusnahan
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.record_dialog import RecordDialog
from asn_desktop.views.screens.pegawai.restrict_dialog import RestrictDialog
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from asn_desktop.views.screens.setelan.destroy_dialog import DestroyDialog
from asn_desktop.views.screens.setelan.retention_page import RetentionPage
from asn_desktop.views.screens.setelan.screen import SetelanScreen
from tests.builders import a_pegawai
from tests.pages.base import bring_to_front, unnamed
from tests.pages.waiting import settle
from tests.services import kantor_kecil
from tests.views.conftest import Answers

WHY = "Jadwal retensi arsip kantor"


def left(office: Session) -> str:
    values = a_pegawai(31, nama="Wangsa", kedudukan_hukum="Pensiun", tmt_berhenti=date(2020, 1, 1))
    return records.save_record(office, "pegawai", values).id


def rule(office: Session, **changes: object) -> None:
    values = {"kelas": "pegawai", "pemicu": "berhenti", "masa_aktif": 1, "masa_inaktif": 1, "nasib": "musnah",
              "dasar": "Perbup 12/2026", "berlaku_dari": date(2020, 1, 1), **changes}
    records.save_record(office, "aturan_retensi", values)  # type: ignore[arg-type]


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext) -> SetelanScreen:
    made = SetelanScreen(context)
    qtbot.addWidget(made)
    made.resize(1154, 610)
    bring_to_front(qtbot, made)
    return made


def opened(qtbot: QtBot, screen: SetelanScreen, jobs: JobRunner) -> RetentionPage:
    screen.open_at(bagian="retensi")
    settle(qtbot, jobs)
    return screen.page_of("retensi")


def test_an_office_without_rules_is_shown_the_example(
    qtbot: QtBot, screen: SetelanScreen, jobs: JobRunner
) -> None:
    page = opened(qtbot, screen, jobs)
    assert page.model.ids() == ("contoh",)
    assert "CONTOH" in page.count.text()
    assert not page.look.isEnabled()
    assert not page.save_paper.isVisible()
    assert unnamed(page) == []
    page.table.opened.emit("contoh")
    dialog = screen.window().findChild(RecordDialog)
    assert dialog is not None
    assert dialog.form.state.raw("kelas") == "skp"
    assert not dialog.form.state.raw("dasar")  # the office's own regulation is asked for
    dialog.reject()


def test_what_is_due_is_destroyed_with_a_reason_and_its_paper_saved(
    qtbot: QtBot, screen: SetelanScreen, jobs: JobRunner, office: Session, answers: Answers, tmp_path: Path
) -> None:
    person = left(office)
    rule(office)
    page = opened(qtbot, screen, jobs)
    assert page.due.text() == "1 berkas habis masa simpannya dan dapat dimusnahkan."
    page.look.click()
    dialog = screen.window().findChild(DestroyDialog)
    assert dialog is not None
    settle(qtbot, jobs)
    assert "masih memuatnya" in dialog.warning.accessibleName()
    assert unnamed(dialog) == []
    dialog.yes.click()
    asking = dialog.asking
    assert asking is not None
    assert records.get_record(office, "pegawai", person).values["nama"] == "Wangsa"
    from asn_desktop.domain.dua_orang import Tindakan
    from asn_desktop.services.second_person import by_reason

    asking.agreed.emit(by_reason(office, Tindakan.MUSNAHKAN, WHY))
    asking.reject()
    settle(qtbot, jobs)
    [done] = daftar_pemusnahan(office)
    assert done.berkas == 1
    settle(qtbot, jobs)
    assert page.papers.value() == done.id
    page.save_paper_to(done.id, tmp_path / "ba.pdf")
    settle(qtbot, jobs)
    assert (tmp_path / "ba.pdf").read_bytes().startswith(b"%PDF")


def test_only_held_back_archives_cannot_be_destroyed(
    qtbot: QtBot, screen: SetelanScreen, jobs: JobRunner, office: Session
) -> None:
    left(office)
    rule(office, nasib="permanen")
    page = opened(qtbot, screen, jobs)
    assert page.look.isEnabled()
    page.look.click()
    dialog = screen.window().findChild(DestroyDialog)
    assert dialog is not None
    settle(qtbot, jobs)
    assert not dialog.yes.isEnabled()
    dialog.reject()


def test_a_rule_is_deleted_by_key_and_the_example_is_not(
    qtbot: QtBot, screen: SetelanScreen, jobs: JobRunner, office: Session, answers: Answers
) -> None:
    page = opened(qtbot, screen, jobs)
    page.ask_delete()
    assert page.model.ids() == ("contoh",)
    rule(office)
    page = opened(qtbot, screen, jobs)
    page.table.choose(page.model.ids()[0])
    page.ask_delete()
    settle(qtbot, jobs)
    assert page.model.ids() == ("contoh",)


def test_restriction_is_set_and_lifted_from_the_file(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session, tmp_path: Path
) -> None:
    kantor = kantor_kecil.isi(office)
    screen = PegawaiScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1154, 610)
    bring_to_front(qtbot, screen)
    screen.open_at(pegawai_id=kantor.sekar)
    settle(qtbot, jobs)
    qtbot.waitUntil(lambda: screen.file.opened is not None and screen.file.opened.file.id == kantor.sekar)
    assert not screen.file.restricted.isVisible()
    screen.file.restriction_wanted.emit()
    dialog = screen.window().findChild(RestrictDialog)
    assert dialog is not None
    assert unnamed(dialog) == []
    dialog.reason.set_value("singkat")
    dialog.yes.click()
    settle(qtbot, jobs)
    assert "terlalu pendek" in dialog.refused.accessibleName()
    dialog.reason.set_value("Sengketa tentang ijazah")
    dialog.yes.click()
    settle(qtbot, jobs)
    qtbot.waitUntil(lambda: screen.file.restricted.isVisible())
    assert "diminta oleh Yang bersangkutan" in screen.file.restricted.accessibleName()
    assert pembatasan.riwayat_pembatasan(office, kantor.sekar)[0].berlaku
    screen.privacy.report_to(kantor.sekar, tmp_path / "saya")
    settle(qtbot, jobs)
    assert (tmp_path / "saya.pdf").read_bytes().startswith(b"%PDF")
    screen.file.restriction_wanted.emit()
    lifting = [one for one in screen.window().findChildren(RestrictDialog) if one.isVisible()][-1]
    lifting.reason.set_value("Sengketa selesai")
    lifting.yes.click()
    settle(qtbot, jobs)
    qtbot.waitUntil(lambda: not screen.file.restricted.isVisible())


def test_an_export_tells_who_was_left_out(
    qtbot: QtBot, context: ScreenContext, jobs: JobRunner, office: Session, answers: Answers, tmp_path: Path
) -> None:
    kantor = kantor_kecil.isi(office)
    pembatasan.batasi(office, kantor.sekar, "Inspektorat", "Sengketa tentang ijazah")
    screen = PegawaiScreen(context)
    qtbot.addWidget(screen)
    screen.exporting.export_to(tmp_path / "semua.csv")
    settle(qtbot, jobs)
    assert any("diminta oleh Inspektorat" in str(told) for told in answers.told)

"""The page of backups as a person uses it: list, copy, drill, and the restore wizard that tells the loss."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.runtime import places
from asn_desktop.services.backups import make_backup
from asn_desktop.services.session import Session, open_office
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.setelan.backups_page import BackupsPage
from asn_desktop.views.screens.setelan.restore_dialog import RestoreDialog
from tests.builders import a_pegawai
from tests.offices import PASSWORD, USER
from tests.pages.waiting import settle
from tests.views.conftest import Answers


@pytest.fixture
def page(qtbot: QtBot, context: ScreenContext, jobs: JobRunner) -> BackupsPage:
    made = BackupsPage(context)
    qtbot.addWidget(made)
    made.resize(900, 480)
    made.show()
    made.load()
    settle(qtbot, jobs)
    return made


def add(session: Session, first: int, last: int) -> None:
    with session.db.write("pegawai.tambah", session.actor) as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(first, last)])


def shown(page: BackupsPage) -> list[list[str]]:
    model = page.model
    return [
        [str(model.index(line, place).data() or "") for place in range(model.columnCount())]
        for line in range(model.rowCount())
    ]


def wizard(page: BackupsPage, path: Path) -> RestoreDialog:
    dialog = RestoreDialog(page._context, path, page.window())
    dialog.begin()
    return dialog


def test_backups_are_listed_with_reason_and_state(
    qtbot: QtBot, page: BackupsPage, jobs: JobRunner, office: Session
) -> None:
    assert "Belum ada cadangan" in page.backup_words.text()
    add(office, 1, 4)
    page.backup.click()
    settle(qtbot, jobs)
    broken = make_backup(office, reason="sebelum-impor")
    broken.write_bytes(broken.read_bytes()[:-9])
    page.load()
    settle(qtbot, jobs)
    assert [line[1:3] for line in shown(page)] == [["Tidak tercatat", "—"], ["Atas permintaan", "3"]]
    assert [page._rows[key].state.value for key in page.model.ids()] == ["rusak", "terverifikasi"]


def test_a_copy_goes_to_the_second_medium_and_is_remembered(
    qtbot: QtBot,
    page: BackupsPage,
    jobs: JobRunner,
    context: ScreenContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    assert not page.copy.isEnabled()
    assert "Belum pernah disalin" in page.medium_words.text()
    monkeypatch.setattr(places, "same_disk", lambda one, other: False)
    page.set_medium(usb)
    settle(qtbot, jobs)
    settle(qtbot, jobs)
    assert context.medium == str(usb)
    assert len(list(usb.glob("*.cadangan"))) == 1
    assert "Salinan terakhir hari ini" in page.medium_words.text()


def test_the_same_disk_is_refused_in_a_sentence(
    qtbot: QtBot, page: BackupsPage, jobs: JobRunner, context: ScreenContext, tmp_path: Path, answers: Answers
) -> None:
    page.set_medium(tmp_path)
    settle(qtbot, jobs)
    assert "cakram yang sama" in answers.told[0]
    assert context.medium == ""


def test_a_drill_says_that_it_passed_and_offers_its_receipt(
    qtbot: QtBot, page: BackupsPage, jobs: JobRunner
) -> None:
    assert not page.receipt.isVisible()
    page.drill.click()
    settle(qtbot, jobs)
    assert page.receipt.isVisible()
    assert "Uji terakhir lulus hari ini" in page.drill_words.text()


def test_the_wizard_tells_the_loss_asks_why_and_ends_the_session(
    qtbot: QtBot,
    page: BackupsPage,
    jobs: JobRunner,
    context: ScreenContext,
    office: Session,
    answers: Answers,
) -> None:
    add(office, 1, 4)
    made = make_backup(office)
    add(office, 4, 6)
    over: list[bool] = []
    context.session_over.connect(lambda: over.append(True))
    dialog = wizard(page, made)
    settle(qtbot, jobs)
    assert "1 pekerjaan sesudah cadangan ini akan hilang" in dialog.loss.text()
    assert "3 pegawai" in dialog.facts.text()
    assert dialog.no.hasFocus(), "Enter or Space alone destroys nothing"
    dialog.yes.click()
    assert dialog.asking is not None
    dialog.asking.reason.setText("salah impor berkas")
    dialog.asking.agree.click()
    settle(qtbot, jobs)
    assert over == [True]
    assert office.is_closed
    assert "masuklah kembali" in answers.told[-1]
    with open_office(office.folder, USER, PASSWORD) as session:
        assert dict(session.db.check().counts)["pegawai"] == 3


def test_giving_up_leaves_nothing_behind(
    qtbot: QtBot, page: BackupsPage, jobs: JobRunner, office: Session
) -> None:
    dialog = wizard(page, make_backup(office))
    settle(qtbot, jobs)
    assert [path for path in office.folder.iterdir() if path.name.startswith("pemulihan")]
    dialog.no.click()
    assert not [path for path in office.folder.iterdir() if path.name.startswith("pemulihan")]
    assert office.db.check().problems == ()


def test_a_damaged_backup_is_refused(
    qtbot: QtBot, page: BackupsPage, jobs: JobRunner, office: Session, answers: Answers
) -> None:
    made = make_backup(office)
    whole = bytearray(made.read_bytes())
    whole[50_000] ^= 1
    made.write_bytes(bytes(whole))
    wizard(page, made)
    settle(qtbot, jobs)
    assert "rusak" in answers.told[0]
    assert not office.is_closed

"""Restoring before anybody can log in: on an empty computer, and where the data is damaged."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from asn_desktop.app.wiring import Program
from asn_desktop.domain.peran import Peran
from asn_desktop.services.backups import make_backup
from asn_desktop.services.session import open_office
from asn_desktop.views.dialogs.restore_office import RestoreOfficeDialog
from asn_desktop.views.dialogs.salvage import SalvageDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.login import LoginWindow
from asn_desktop.views.screens.wizard.window import WizardWindow
from tests.builders import a_pegawai
from tests.offices import PASSWORD, USER, new_folder, open_folder, template
from tests.pages.waiting import settle
from tests.services.test_salvage import add_user, damage
from tests.services.test_second_person import PASSWORD2


@pytest.fixture
def damaged(tmp_path: Path) -> tuple[Path, Path]:
    """A folder whose data is damaged, and its backup."""
    folder = new_folder(tmp_path / "kantor")
    with open_folder(folder) as session:
        made = make_backup(session)
    (folder / "asn.db").write_bytes(b"\x01" * 30_000)
    return folder, made


def dialog_for(qtbot: QtBot, jobs: JobRunner, folder: Path, file: Path, secret: str) -> RestoreOfficeDialog:
    dialog = RestoreOfficeDialog(folder, jobs)
    dialog.open()
    dialog.take(file)
    dialog.password.setText(secret)
    dialog.check.click()
    settle(qtbot, jobs)
    return dialog


def test_damaged_data_is_replaced_and_kept_aside(qtbot: QtBot, jobs: JobRunner, damaged) -> None:
    folder, made = damaged
    dialog = dialog_for(qtbot, jobs, folder, made, PASSWORD)
    assert dialog.user.text() == USER
    assert "tidak dapat dibuka" in dialog.facts.text()
    dialog.yes.click()
    settle(qtbot, jobs)
    assert "alasan" in dialog.problem.text()
    dialog.reason.setText("berkas rusak setelah listrik padam")
    with qtbot.waitSignal(dialog.restored, timeout=10_000):
        dialog.yes.click()
    settle(qtbot, jobs)
    open_office(folder, USER, PASSWORD).close()
    assert [path for path in folder.iterdir() if path.name.startswith("rusak-")]


@pytest.mark.parametrize("secret", [PASSWORD, "kode"])
def test_an_empty_computer(qtbot: QtBot, jobs: JobRunner, damaged, tmp_path: Path, secret: str) -> None:
    stick = Path(shutil.copy2(damaged[1], tmp_path / "dari usb.cadangan"))
    dialog = dialog_for(qtbot, jobs, tmp_path / "baru", stick, template()[2] if secret == "kode" else secret)
    assert "tidak ada yang hilang" in dialog.facts.text()
    with qtbot.waitSignal(dialog.restored, timeout=10_000):
        dialog.yes.click()
    settle(qtbot, jobs)
    open_office(tmp_path / "baru", USER, PASSWORD).close()


def test_sound_data_is_restored_from_inside(qtbot: QtBot, jobs: JobRunner, tmp_path: Path) -> None:
    folder = new_folder(tmp_path / "kantor")
    with open_folder(folder) as session:
        made = make_backup(session)
    dialog = dialog_for(qtbot, jobs, folder, made, PASSWORD)
    assert "masih utuh" in dialog.problem.text()
    dialog.reject()
    assert not [path for path in folder.iterdir() if path.name.startswith("pemulihan")]


def test_a_wrong_password_and_nothing_chosen(qtbot: QtBot, jobs: JobRunner, damaged) -> None:
    folder, made = damaged
    dialog = dialog_for(qtbot, jobs, folder, made, "salah sekali")
    assert "tidak cocok" in dialog.problem.text()
    assert dialog.password.accessibleName().startswith("Kata sandi sekarang")
    dialog.password.setText("")
    dialog.check.click()
    assert "Pilih berkas" in dialog.problem.text()
    dialog.reject()


def test_login_and_first_start_lead_there(qtbot: QtBot, damaged, tmp_path: Path) -> None:
    for folder, kind in ((damaged[0], LoginWindow), (tmp_path / "kosong", WizardWindow)):
        program = Program(folder, tmp_path / "setelan.json")
        program.start()
        window = program.window
        assert isinstance(window, kind)
        button = window.restore if isinstance(window, LoginWindow) else window.choice.restore
        button.click()
        dialog = window.findChild(RestoreOfficeDialog)
        assert dialog is not None
        assert dialog._folder == folder
        dialog.reject()
        window.close()
        program.end()


def test_what_can_be_read_is_saved_where_no_backup_helps(
    qtbot: QtBot, jobs: JobRunner, tmp_path: Path
) -> None:
    folder = new_folder(tmp_path / "kantor")
    with open_folder(folder) as session, session.db.write("isi", "uji") as tx:
        tx.insert("unit_kerja", {"nama": "Seksi Arsip"})
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, 61)])
    with open_folder(folder) as session:
        add_user(session, "Budi", Peran.PETUGAS)
    damage(folder)
    whole = (folder / "asn.db").read_bytes()
    restoring = RestoreOfficeDialog(folder, jobs)
    restoring.open()
    restoring.salvage.click()
    (dialog,) = restoring.findChildren(SalvageDialog)
    assert dialog.user.text() == USER
    dialog.yes.click()
    assert "berkas tujuan" in dialog.problem.text()
    dialog.take(tmp_path / "selamat")
    dialog.password.setText(PASSWORD)
    dialog.yes.click()
    settle(qtbot, jobs)
    assert "alasan" in dialog.problem.text()
    dialog.reason.setText("listrik padam saat menyimpan")
    dialog.yes.click()
    settle(qtbot, jobs)
    assert dialog.asking is not None, "more than fifty rows take two people"
    assert dialog.asking.names == ("Budi",)
    dialog.asking.reject()
    assert not (tmp_path / "selamat.xlsx").exists()
    dialog.yes.click()
    settle(qtbot, jobs)
    dialog.asking.password.setText(PASSWORD2)
    dialog.asking.agree.click()
    settle(qtbot, jobs)
    assert dialog.problem.text() == ""
    assert f"diselamatkan ke {tmp_path / 'selamat.xlsx'}" in dialog.facts.text()
    assert (dialog.yes.isHidden(), dialog.no.text()) == (True, "&Tutup")
    sheet = CalamineWorkbook.from_path(str(tmp_path / "selamat.xlsx")).get_sheet_by_name("Unit kerja")
    assert any("Seksi Arsip" in map(str, row) for row in sheet.to_python())
    assert (folder / "asn.db").read_bytes() == whole


def test_an_empty_folder_has_nothing_to_salvage(qtbot: QtBot, jobs: JobRunner, tmp_path: Path) -> None:
    dialog = RestoreOfficeDialog(tmp_path / "kosong", jobs)
    assert dialog.salvage.isHidden()
    dialog.close()


def test_the_salvage_goes_nowhere_into_the_office(qtbot: QtBot, jobs: JobRunner, tmp_path: Path) -> None:
    folder = new_folder(tmp_path / "kantor")
    dialog = SalvageDialog(folder, jobs)
    dialog.open()
    dialog.take(folder / "selamat.xlsx")
    dialog.password.setText(PASSWORD)
    dialog.reason.setText("listrik padam saat menyimpan")
    dialog.yes.click()
    settle(qtbot, jobs)
    assert dialog.problem.text()
    assert not (folder / "selamat.xlsx").exists()
    dialog.close()


def test_the_login_says_that_it_was_restored(qtbot: QtBot, damaged, tmp_path: Path) -> None:
    program = Program(damaged[0], tmp_path / "setelan.json")
    program.start()
    window = program.window
    assert isinstance(window, LoginWindow)
    window.restore.click()
    dialog = window.findChild(RestoreOfficeDialog)
    assert dialog is not None
    dialog.take(damaged[1])
    dialog.password.setText(PASSWORD)
    dialog.check.click()
    settle(qtbot, program.jobs)
    dialog.reason.setText("berkas rusak setelah listrik padam")
    dialog.yes.click()
    qtbot.waitUntil(lambda: program.window is not window, timeout=20_000)
    entry = program.window
    assert isinstance(entry, LoginWindow)
    assert "berhasil dipulihkan" in entry.problem.text()
    entry.close()
    program.end()

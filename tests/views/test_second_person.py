"""The second person at the window: what is asked for, what is refused, and the export that waits for it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.domain.dua_orang import BATAS_EKSPOR, Tindakan
from asn_desktop.services.second_person import BY_CODE, BY_REASON, Saksi
from asn_desktop.services.session import Session
from asn_desktop.views.context import ScreenContext
from asn_desktop.views.dialogs import second_person as dialogs
from asn_desktop.views.dialogs.second_person import CODE, SecondPersonDialog, ask_second_person
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.pegawai.screen import PegawaiScreen
from tests import offices
from tests.builders import a_pegawai
from tests.pages.base import click, type_text
from tests.pages.waiting import settle
from tests.services.test_second_person import PASSWORD2, REASON, add_user


@pytest.fixture
def given() -> list[Saksi]:
    return []


def _open(
    qtbot: QtBot, office: Session, jobs: JobRunner, given: list[Saksi], tindakan: Tindakan = Tindakan.EKSPOR
) -> SecondPersonDialog:
    dialog = ask_second_person(office, tindakan, jobs, given.append)
    qtbot.waitExposed(dialog)
    return dialog


def test_one_user_types_a_reason(qtbot: QtBot, office: Session, jobs: JobRunner, given: list[Saksi]) -> None:
    dialog = _open(qtbot, office, jobs, given)
    assert not dialog.user.isVisible()
    assert not dialog.code.isVisible()
    type_text(dialog.reason, "pendek")
    click(dialog, "Setujui")
    settle(qtbot, jobs)
    assert "paling sedikit" in dialog.problem.text()
    assert given == []
    dialog.reason.set_value(REASON)
    click(dialog, "Setujui")
    settle(qtbot, jobs)
    assert [(saksi.nama, saksi.alasan) for saksi in given] == [(BY_REASON, REASON)]


def test_one_user_types_the_code(qtbot: QtBot, office: Session, jobs: JobRunner, given: list[Saksi]) -> None:
    dialog = _open(qtbot, office, jobs, given)
    dialog.way.chosen.emit(CODE)
    assert dialog.code.isVisible()
    dialog.code.line.setText(offices.template()[2])
    click(dialog, "Setujui")
    settle(qtbot, jobs)
    assert [saksi.nama for saksi in given] == [BY_CODE]


def test_soon_after_a_removal_only_the_code_is_asked(
    qtbot: QtBot, office: Session, jobs: JobRunner, given: list[Saksi]
) -> None:
    with office.db.write("pengguna.hapus", "siti", "Budi") as tx:
        tx.leave_trace()
    dialog = _open(qtbot, office, jobs, given)
    assert dialog.code.isVisible()
    assert not dialog.way.isVisible()
    dialog.code.line.setText(offices.template()[2])
    click(dialog, "Setujui")
    settle(qtbot, jobs)
    assert [saksi.nama for saksi in given] == [BY_CODE]


def test_another_user_types_his_password(
    qtbot: QtBot, office: Session, jobs: JobRunner, given: list[Saksi]
) -> None:
    add_user(office, "Budi", "pimpinan")
    add_user(office, "Nilam", "penilai")
    dialog = _open(qtbot, office, jobs, given)
    assert dialog.names == ("Budi",)
    assert not dialog.way.isVisible()
    type_text(dialog.password, "salah sekali")
    click(dialog, "Setujui")
    settle(qtbot, jobs)
    assert "tidak cocok" in dialog.problem.text()
    assert dialog.password.text() == ""
    type_text(dialog.password, PASSWORD2)
    click(dialog, "Setujui")
    settle(qtbot, jobs)
    assert [saksi.nama for saksi in given] == ["Budi"], dialog.problem.text()


def test_who_agrees_to_what_cannot_be_taken_back_says_why(
    qtbot: QtBot, office: Session, jobs: JobRunner, given: list[Saksi]
) -> None:
    add_user(office, "Budi", "pimpinan")
    dialog = _open(qtbot, office, jobs, given, Tindakan.MUSNAHKAN)
    type_text(dialog.password, PASSWORD2)
    click(dialog, "Setujui")
    assert "paling sedikit" in dialog.problem.text()
    assert dialog.password.text() == PASSWORD2, "nothing is typed twice"
    qtbot.waitUntil(lambda: not dialog.area.verticalScrollBar().isVisible())
    type_text(dialog.reason, REASON)
    click(dialog, "Setujui")
    settle(qtbot, jobs)
    assert [(saksi.nama, saksi.alasan) for saksi in given] == [("Budi", REASON)]


def test_nobody_who_may_agree_is_told_and_giving_up_gives_nothing(
    qtbot: QtBot, office: Session, jobs: JobRunner, given: list[Saksi]
) -> None:
    add_user(office, "Nilam", "penilai")
    dialog = _open(qtbot, office, jobs, given)
    assert not dialog.agree.isEnabled()
    click(dialog, "Batal")
    assert given == []


def test_a_large_export_waits_for_the_second_person(
    qtbot: QtBot, context: ScreenContext, office: Session, jobs: JobRunner, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("pegawai", [a_pegawai(number) for number in range(1, BATAS_EKSPOR + 2)])
    opened: list[SecondPersonDialog] = []
    real = dialogs.SecondPersonDialog

    def noted(*words: object) -> SecondPersonDialog:
        opened.append(real(*words))  # type: ignore[arg-type]
        return opened[-1]

    monkeypatch.setattr(dialogs, "SecondPersonDialog", noted)
    screen = PegawaiScreen(context)
    qtbot.addWidget(screen)
    out = tmp_path / "semua.csv"
    screen.exporting.export_to(out)
    settle(qtbot, jobs)
    assert (len(opened), out.exists()) == (1, False)
    type_text(opened[0].reason, REASON)
    click(opened[0], "Setujui")
    settle(qtbot, jobs)
    qtbot.waitUntil(out.exists, timeout=10_000)
    settle(qtbot, jobs)
    assert len(out.read_text(encoding="utf-8-sig").splitlines()) == BATAS_EKSPOR + 2

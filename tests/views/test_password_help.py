"""The gate's words under a new password: they follow the typing, from the worker, and offer four words."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop.presenters.new_password import STRONG
from asn_desktop.presenters.wizard import Step, WizardState
from asn_desktop.services.founding import create_office
from asn_desktop.services.passwords import phrase_words
from asn_desktop.services.session import Session
from asn_desktop.views.dialogs.recovery_sheet import RecoverySheetDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.setelan.password_dialog import PasswordDialog
from asn_desktop.views.screens.wizard.window import WizardWindow
from asn_desktop.views.widgets.password_help import PasswordHelp
from tests import offices
from tests.pages.base import bring_to_front, click, type_text
from tests.pages.waiting import settle


class Judge:
    """Says how long a password is, and remembers where it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, bool]] = []

    def __call__(self, password: str) -> str:
        self.asked.append((password, threading.current_thread() is threading.main_thread()))
        return STRONG if len(password) > 3 else f"Baru {len(password)}."


def test_words_follow_the_typing_and_never_hold_up_a_key(qtbot: QtBot, jobs: JobRunner) -> None:
    judge = Judge()
    shown = PasswordHelp(jobs, judge)
    qtbot.addWidget(shown)
    for length in range(1, 4):
        shown.watch("x" * length)
    settle(qtbot, jobs, 250)
    assert judge.asked == [("xxx", False)], "only the last one, and in the worker"
    assert (shown.says.text(), shown.says.property("tone")) == ("Baru 3.", "")
    shown.watch("xxxx")
    settle(qtbot, jobs, 250)
    assert (shown.says.text(), shown.says.property("tone")) == (STRONG, "good")
    shown.watch("xx")
    shown.watch("")
    settle(qtbot, jobs, 250)
    assert shown.says.text() == ""


def test_an_answer_that_comes_too_late_is_not_shown(qtbot: QtBot, jobs: JobRunner) -> None:
    may_go_on = threading.Event()

    def slow(password: str) -> str:
        may_go_on.wait(5)
        return f"tentang {password}"

    shown = PasswordHelp(jobs, slow)
    qtbot.addWidget(shown)
    shown.watch("lama")
    qtbot.wait(250)
    shown.watch("")
    may_go_on.set()
    settle(qtbot, jobs)
    assert shown.says.text() == ""


def test_four_words_are_offered_readable_and_taken(qtbot: QtBot, jobs: JobRunner) -> None:
    dialog = PasswordDialog(jobs, Judge())
    given: list[tuple[str, str]] = []
    dialog.given.connect(lambda old, new: given.append((old, new)))
    dialog.show()
    type_text(dialog.old, "yang lama")
    click(dialog, "Usulkan empat kata")
    settle(qtbot, jobs, 250)
    phrase = dialog.new.text()
    assert len(phrase.split()) == 4
    assert set(phrase.split()) <= set(phrase_words())
    assert dialog.new.echoMode() == QLineEdit.EchoMode.Normal
    assert dialog.help.says.text() == STRONG
    dialog.save.click()
    assert given == [("yang lama", phrase)]


@pytest.fixture
def wizard(qtbot: QtBot, jobs: JobRunner, tmp_path: Path) -> WizardWindow:
    state = WizardState(tmp_path / "kantor")
    state.choices.instansi, state.step = offices.INSTANSI, Step.PENGGUNA
    made = WizardWindow(state, jobs)
    qtbot.addWidget(made)
    made.resize(1093, 560)
    bring_to_front(qtbot, made)
    made.page().begin()
    return made


def test_the_first_user_sees_the_words_and_takes_four(
    qtbot: QtBot, jobs: JobRunner, wizard: WizardWindow
) -> None:
    page = wizard.user
    type_text(page.password, "tirta jaya")
    settle(qtbot, jobs, 250)
    assert "mudah ditebak" in page.help.says.text()
    click(page, "Usulkan empat kata")
    settle(qtbot, jobs, 250)
    assert page.help.says.text() == STRONG
    assert wizard.state.problems() == {}


def test_the_first_code_stands_on_its_sheet(
    qtbot: QtBot, jobs: JobRunner, wizard: WizardWindow, tmp_path: Path
) -> None:
    created = create_office(
        tmp_path / "kantor", instansi=offices.INSTANSI, admin="siti", password=offices.PASSWORD, latihan=True
    )
    wizard._made(created)
    click(wizard.recovery, "Lembar pemulihan…")
    settle(qtbot, jobs)
    [dialog] = wizard.findChildren(RecoverySheetDialog)

    def has_pages() -> bool:
        return dialog.preview.view.page_count() == 1

    qtbot.waitUntil(has_pages, timeout=10_000)
    assert created.recovery_code.replace(" ", ", ") in dialog.code.accessibleName()
    assert not [shown for shown in dialog.findChildren(QLabel) if "tidak berlaku lagi" in shown.text()]
    click(dialog, "Ketik ulang dari kertas")
    assert wizard.focusWidget() is wizard.recovery.code.line
    type_text(wizard.recovery.code.line, created.recovery_code)
    opened: list[Session] = []
    wizard.finished.connect(opened.append)
    wizard.next_button.click()
    settle(qtbot, jobs)
    assert [session.recovery_verified for session in opened] == [True]
    opened[0].close()

"""The ways in beside a right password: another user, the wait, the paper from the safe, a one-time phrase."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from asn_desktop.app.wiring import Program
from asn_desktop.domain.peran import Peran
from asn_desktop.presenters.login import Door, LoginState
from asn_desktop.presenters.new_password import STRONG, fault, strength_words
from asn_desktop.services import attempts
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.own_password import Known, known_of_own
from asn_desktop.services.recovering import CODE_WAS_SEEN
from asn_desktop.services.session import (
    OfficeKind,
    OfficeState,
    Session,
    open_office,
    utc_now,
    verify_recovery_code,
)
from asn_desktop.services.users import add_user
from asn_desktop.views.dialogs.forgotten import ForgottenDialog
from asn_desktop.views.dialogs.recovery import RecoveryDialog
from asn_desktop.views.jobs import JobRunner
from asn_desktop.views.screens.login import LoginWindow
from asn_desktop.views.screens.own_password import OwnPasswordWindow
from asn_desktop.views.widgets.new_password import NewPasswordEdit
from tests.offices import PASSWORD, USER, new_folder, open_folder, template
from tests.pages.base import bring_to_front, click, press, type_text, unnamed
from tests.pages.waiting import settle

GOOD = "selimut sosial rembulan tiket"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return new_folder(tmp_path / "kantor")


def real(folder: Path, *users: str) -> Door:
    """A door to the folder that does not pass for practice."""
    state = OfficeState(OfficeKind.READY, latihan=False, recovery_verified=False, users=users or (USER,))
    return Door(state=lambda folder: state)


def login(qtbot: QtBot, jobs: JobRunner, state: LoginState) -> LoginWindow:
    window = LoginWindow(state, jobs)
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    return window


def test_a_user_is_chosen_from_the_list_by_keys_or_typed(
    qtbot: QtBot, jobs: JobRunner, folder: Path
) -> None:
    window = login(qtbot, jobs, LoginState(folder, real(folder, USER, "Ani & Co", "budi")))
    assert window.user.text() == ""
    assert window.user.hasFocus()
    press(window.user, Qt.Key.Key_Down)
    [menu] = [made for made in window.findChildren(QMenu) if made.isVisible()]
    assert [action.data() for action in menu.actions()] == [USER, "Ani & Co", "budi"]
    press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    assert window.user.text() == "Ani & Co"
    assert window.password.hasFocus()
    assert unnamed(window) == []
    window.user.setText("orang baru")
    assert window.user.text() == "orang baru"


def test_one_user_needs_no_list(qtbot: QtBot, jobs: JobRunner, folder: Path) -> None:
    window = login(qtbot, jobs, LoginState(folder, real(folder)))
    assert window.users is None
    press(window.user, Qt.Key.Key_Down)
    assert not any(menu.isVisible() for menu in window.findChildren(QMenu))


def test_the_wait_is_counted_down_and_survives_a_restart(qtbot: QtBot, jobs: JobRunner, folder: Path) -> None:
    _wrong_ones(folder, seconds_ago=1)  # the sixth one: 32 seconds to wait
    window = login(qtbot, jobs, LoginState(folder, real(folder), USER))
    assert not window.enter.isEnabled()
    first = window.enter.text().strip()
    assert first in [f"Tunggu {left} detik" for left in range(1, 32)]
    settle(qtbot, jobs)  # the window's own first work
    type_text(window.password, PASSWORD)
    press(window.password, Qt.Key.Key_Return)
    assert not jobs.is_busy(), "Enter does not get round it"
    qtbot.waitUntil(lambda: window.enter.text().strip() != first, timeout=5_000)
    attempts.clear(folder)
    _wrong_ones(folder, seconds_ago=30)
    window = login(qtbot, jobs, LoginState(folder, real(folder), USER))
    type_text(window.password, PASSWORD)
    qtbot.waitUntil(window.enter.isEnabled, timeout=5_000)
    assert window.enter.text().strip() == "&Masuk"
    with qtbot.waitSignal(window.opened, timeout=20_000) as opened:
        press(window.password, Qt.Key.Key_Return)
    opened.args[0].close()


def _wrong_ones(folder: Path, seconds_ago: int) -> None:
    for before in (50, 40, 35, 34, 33, seconds_ago):
        attempts.note_wrong(folder, USER, (USER,), utc_now() - timedelta(seconds=before))


def test_a_try_that_comes_too_soon_is_counted_down_too(qtbot: QtBot, jobs: JobRunner, folder: Path) -> None:
    def soon(folder: Path, user: str, password: str) -> Session:
        attempts.note_wrong(folder, user, (user,), utc_now())  # somebody else, at the command line
        raise attempts.TooSoon(1)

    door = Door(state=real(folder).state, open=soon)
    window = login(qtbot, jobs, LoginState(folder, door, USER))
    type_text(window.password, "apa saja")
    click(window, "Masuk")
    qtbot.waitUntil(lambda: "Tunggu" in window.enter.text(), timeout=5_000)
    assert "tunggu 1 detik" in window.problem.text()
    assert window.state.wrong() == 1, "it was not tried, so it does not count"


def test_a_forgotten_password_names_who_can_help(qtbot: QtBot, jobs: JobRunner, folder: Path) -> None:
    with open_folder(folder) as session:
        add_user(session, "Ani", [Peran.ADMIN_KUNCI], melepas=Peran.PETUGAS)
    window = login(qtbot, jobs, LoginState(folder))
    click(window, "Lupa kata sandi?")
    [dialog] = window.findChildren(ForgottenDialog)
    assert any("(siti, Ani)" in made.text() for made in _labels(dialog))
    assert unnamed(dialog) == []
    dialog.reject()


def test_an_administrator_comes_in_by_the_paper(qtbot: QtBot, jobs: JobRunner, folder: Path) -> None:
    window = login(qtbot, jobs, LoginState(folder))
    click(window, "Lupa kata sandi?")
    [dialog] = window.findChildren(ForgottenDialog)
    click(dialog, "Ganti kata sandi dan masuk")
    assert "belum lengkap" in dialog.problem.text()
    wrong = "000011" * 8
    type_text(dialog.code.line, wrong)
    click(dialog, "Ganti kata sandi dan masuk")
    assert "belum diisi" in dialog.problem.text()
    type_text(dialog.new.password, GOOD)
    type_text(dialog.new.again, GOOD)
    click(dialog, "Ganti kata sandi dan masuk")
    settle(qtbot, jobs)
    assert "Kode pemulihan" in dialog.problem.text()
    dialog.code.line.clear()
    type_text(dialog.code.line, template()[2])
    with qtbot.waitSignal(window.opened, timeout=20_000) as opened:
        press(dialog.new.again, Qt.Key.Key_Return)
    session = opened.args[0]
    assert session.actor == USER
    assert CODE_WAS_SEEN in session.notices
    session.close()
    with pytest.raises(CannotOpen):
        open_office(folder, USER, PASSWORD)


def test_a_broken_key_file_names_nobody(tmp_path: Path, folder: Path) -> None:
    for name in ("kunci.json", "kunci.bak"):
        (folder / name).write_bytes(b"{}")
    assert LoginState(folder).administrators() == ()


def _labels(widget: object) -> list[object]:
    from PySide6.QtWidgets import QLabel

    return widget.findChildren(QLabel)  # type: ignore[attr-defined,no-any-return]


@pytest.fixture
def phrase(folder: Path) -> str:
    """A second user with a one-time phrase."""
    with open_folder(folder) as session:
        verify_recovery_code(session, template()[2])
        return add_user(session, "budi", [Peran.PETUGAS], melepas=Peran.PETUGAS)


@pytest.fixture
def newcomer(qtbot: QtBot, tmp_path: Path, folder: Path, phrase: str) -> Program:
    """The program, at the step of the own password."""
    program = Program(folder, tmp_path / "setelan.json")
    program.start()
    entry = program.window
    assert isinstance(entry, LoginWindow)
    entry.user.setText("budi")
    entry.password.setText(phrase)
    entry.sign_in()
    qtbot.waitUntil(lambda: isinstance(program.window, OwnPasswordWindow), timeout=20_000)
    settle(qtbot, program.jobs)
    return program


def finish(qtbot: QtBot, program: Program) -> None:
    if program.main is not None:
        program.main.close()
        qtbot.waitUntil(lambda: program.main is None, timeout=20_000)
    else:
        program.end()
    if program.window is not None:
        program.window.close()


def test_a_phrase_leads_to_an_own_password_and_then_in(
    qtbot: QtBot, newcomer: Program, folder: Path, phrase: str
) -> None:
    window = newcomer.window
    assert isinstance(window, OwnPasswordWindow)
    assert newcomer.main is None
    assert unnamed(window) == []
    click(window, "Simpan dan masuk")
    assert "belum diisi" in window.problem.text()
    type_text(window.new.password, "abc")
    qtbot.waitUntil(lambda: window.new.strength.text() == "Kurang 5 huruf lagi.")
    for edit in (window.new.password, window.new.again):
        edit.setText(phrase)
    click(window, "Simpan dan masuk")
    settle(qtbot, newcomer.jobs)
    assert "sama dengan kalimat sekali pakai" in window.problem.text()
    assert len(window.new.phrase.text().split()) == 4
    click(window, "Pakai")
    given = window.new.value()
    assert given == window.new.phrase.text() == window.new.again.text()
    click(window, "Simpan dan masuk")
    qtbot.waitUntil(lambda: newcomer.main is not None, timeout=20_000)
    assert newcomer.main is not None
    assert newcomer.main.session.peran == {Peran.PETUGAS}
    finish(qtbot, newcomer)
    with pytest.raises(CannotOpen):
        open_office(folder, "budi", phrase)


def test_leaving_the_own_password_logs_out(qtbot: QtBot, newcomer: Program, folder: Path) -> None:
    window = newcomer.window
    assert isinstance(window, OwnPasswordWindow)
    session = window.session
    click(window, "Keluar")
    qtbot.waitUntil(lambda: isinstance(newcomer.window, LoginWindow), timeout=10_000)
    assert session.is_closed
    finish(qtbot, newcomer)


def test_closing_its_window_logs_out_and_ends(qtbot: QtBot, newcomer: Program) -> None:
    window = newcomer.window
    assert isinstance(window, OwnPasswordWindow)
    session = window.session
    window.close()
    qtbot.waitUntil(lambda: session.is_closed and not window.isVisible(), timeout=10_000)
    newcomer.end()


def test_an_administrator_is_measured_by_more_and_by_what_others_know(folder: Path) -> None:
    with open_folder(folder) as session:
        known = known_of_own(session)
    assert known.admin
    assert known.latihan
    assert USER in known.words
    strict = Known(("budi", "KECAMATAN TIRTA HULU"), admin=True)
    assert strength_words("", strict) == ""
    assert strength_words(GOOD, strict) == STRONG
    assert "mudah ditebak" in strength_words("kecamatantirtahulu", strict)
    assert fault(GOOD, "lain", strict) == "Kedua kata sandi berbeda; ketik ulang dengan sama."
    assert fault(GOOD, GOOD, strict) == ""
    assert fault("12345678", "12345678", Known((), admin=False, latihan=True)) == ""


def test_somebody_else_finds_an_empty_login(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    program = Program(folder, tmp_path / "setelan.json")
    session = open_office(folder, USER, PASSWORD)
    program._opened_by_login(session)
    assert program.main is not None
    program.main.context.lock_minutes = 5
    program.main.switch_user()
    qtbot.waitUntil(lambda: isinstance(program.window, LoginWindow), timeout=20_000)
    entry = program.window
    assert isinstance(entry, LoginWindow)
    assert (entry.user.text(), entry.password.text()) == ("", "")
    assert entry.user.hasFocus() or not entry.isActiveWindow()
    assert program.settings.lock_minutes == 5
    finish(qtbot, program)


def test_tab_leads_from_the_name_to_the_password(qtbot: QtBot, jobs: JobRunner, folder: Path) -> None:
    window = login(qtbot, jobs, LoginState(folder, real(folder, USER, "budi")))
    assert window.user.hasFocus()
    press(window.user, Qt.Key.Key_Tab)
    assert window.password.hasFocus()


def test_tab_leads_from_the_new_password_to_the_second_field(qtbot: QtBot) -> None:
    edit = NewPasswordEdit(Known(("siti",), admin=True, latihan=False))
    qtbot.addWidget(edit)
    bring_to_front(qtbot, edit)
    edit.setFocus()
    order = []
    for _ in range(5):
        order.append(edit.focusWidget())
        press(edit.focusWidget(), Qt.Key.Key_Tab)
    assert order[:3] == [edit.password, edit.again, edit.eye]
    assert len(set(order)) == 5, "everything else is reached, too"


def test_who_is_alone_is_not_sent_to_himself(qtbot: QtBot, jobs: JobRunner, folder: Path) -> None:
    window = login(qtbot, jobs, LoginState(folder))
    click(window, "Lupa kata sandi?")
    [dialog] = window.findChildren(ForgottenDialog)
    texts = [made.text() for made in _labels(dialog)]
    assert not any("Minta Admin kunci" in text for text in texts)
    assert any("diganti dengan kode pemulihan" in text for text in texts)
    dialog.reject()


def test_a_code_proved_at_login_is_asked_for_no_more(qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    program = Program(folder, tmp_path / "setelan.json")
    session = open_office(folder, USER, PASSWORD)
    session.latihan = False  # a practice office asks for no code
    program._opened_by_login(session)
    main = program.main
    assert main is not None
    heard: list[bool] = []
    toasted: list[str] = []
    main.context.bus.changed.connect(lambda changes, by: heard.append(changes.touches("kantor")))
    main.context.toasted.connect(lambda text, undo: toasted.append(text))
    [dialog] = main.findChildren(RecoveryDialog)
    settle(qtbot, program.jobs)
    type_text(dialog.code.line, template()[2])
    click(dialog, "Periksa kode")
    qtbot.waitUntil(lambda: bool(toasted), timeout=20_000)
    assert heard == [True], "the list of what waits is read again"
    assert toasted == ["Kode pemulihan benar dan kini teruji."]
    with qtbot.waitSignal(program.ended, timeout=20_000):
        main.close()

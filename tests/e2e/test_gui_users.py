"""The tale of a second user on the wired program: added, forgotten, removed, and out for good."""

from collections.abc import Callable
from pathlib import Path

import pytest

from asn_desktop.domain.peran import Peran
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.session import Session
from asn_desktop.services.urungkan import aksi_terakhir
from asn_desktop.views.screens.login import LoginWindow
from asn_desktop.views.screens.setelan.screen import SetelanScreen
from tests import offices
from tests.pages.pengguna import PenggunaPage
from tests.pages.shell import Shell
from tests.services import kantor_kecil

Begin = Callable[[Callable[[Session], object]], Shell]
OWN = "pelana cemara hikmat dadu"


def _users(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> PenggunaPage:
    """The page of users, by the menu and Ctrl+K; questions are answered with yes."""
    monkeypatch.setattr(shell.main.context, "ask", _yes)
    shell.go("setelan")
    shell.find("Pengguna dan peran")
    assert isinstance(shell.screen, SetelanScreen)
    shell.settle()
    return PenggunaPage(shell.screen.page_of("pengguna"), shell.qtbot, shell.program.jobs)


def _yes(question: str, yes: str, **more: object) -> bool:
    return True


def _opened(folder: Path, user: str, password: str) -> Session:
    return sessions.open_office(folder, user, password, clock=offices.later_clock())


def _is_at_login(shell: Shell) -> Callable[[], bool]:
    def at_login() -> bool:
        return shell.program.main is None and isinstance(shell.program.window, LoginWindow)

    return at_login


def test_a_second_user_comes_forgets_and_goes(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    shell = begin(kantor_kecil.isi)
    folder = shell.main.session.folder
    page = _users(shell, monkeypatch)
    page.begin_adding("Budi", [Peran.PETUGAS])
    page.give_up("Lepas Petugas kepegawaian")
    phrase = page.phrase()
    shell.qtbot.waitUntil(_is_at_login(shell), timeout=20_000)  # the menu is built for her roles anew

    with _opened(folder, "Budi", phrase) as budi:
        assert (budi.must_change_password, budi.peran) == (True, frozenset())
        sessions.set_new_password(budi, OWN)
        assert budi.peran == {Peran.PETUGAS}

    shell.sign_in(offices.PASSWORD)
    assert [entry.key for entry in shell.main.entries] == ["setelan"]
    page = _users(shell, monkeypatch)
    assert page.rows()[1][-1] == "Aktif"
    page.choose("Budi")
    page.click("Atur ulang sandi…")
    page.settle()
    second = page.phrase()
    assert second != phrase
    old_key = shell.main.session.ring.data_key
    page.remove("Budi", "pindah tugas ke kabupaten lain")
    page.settle()
    assert [row[0] for row in page.rows()] == ["siti (Anda)"]
    assert shell.main.session.ring.data_key != old_key
    assert aksi_terakhir(shell.main.session) is None, "such work is never undone by name"
    shell.leave()

    for dead in (phrase, OWN, second):
        with pytest.raises(CannotOpen):
            _opened(folder, "Budi", dead)
    with _opened(folder, offices.USER, offices.PASSWORD) as siti:
        assert siti.db.check().problems == ()

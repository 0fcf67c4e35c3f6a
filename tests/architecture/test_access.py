"""Every service function on a session says what it needs: access is denied where nobody thought of it."""

import importlib
import inspect
import pkgutil

from asn_desktop import services
from asn_desktop.domain.peran import IZIN_PERAN, LABEL_PERAN, MELIHAT_SEMUA, PERAN_PERTAMA, Izin, Peran
from asn_desktop.services import access
from asn_desktop.services.session import Session

# What a user does with his own key, or what the marks themselves are made of.
_OWN = {"services.session", "services.access", "services.sight"}


def use_cases():
    """(module and name, function) of every public service function whose first parameter is a session."""
    for found in pkgutil.walk_packages(services.__path__, "asn_desktop.services."):
        module = importlib.import_module(found.name)
        if found.name.removeprefix("asn_desktop.") in _OWN:
            continue
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if name.startswith("_") or function.__module__ != found.name:
                continue
            first = next(iter(inspect.signature(function).parameters.values()), None)
            if first is not None and first.annotation in (Session, "Session"):
                yield f"{found.name}.{name}", function


def unmarked(functions):
    return [name for name, function in functions if access.needed(function) is None]


def test_every_use_case_is_marked():
    assert unmarked(use_cases()) == []
    assert len(list(use_cases())) > 60


def test_one_without_a_mark_is_found():
    def list_everything(session: Session) -> None:
        """Nobody thought of access here."""

    assert unmarked([("list_everything", list_everything)]) == ["list_everything"]


def test_every_role_and_permission_is_in_the_table():
    assert set(IZIN_PERAN) == set(Peran) == set(LABEL_PERAN)
    assert set().union(*IZIN_PERAN.values()) == set(Izin), "what nobody may do needs no name"
    assert set(access._WHAT) == set(Izin)
    assert set(Peran) >= MELIHAT_SEMUA
    assert Peran.ADMIN_KUNCI in PERAN_PERTAMA
    personal = {Izin.LIHAT_PEGAWAI, Izin.LIHAT_KINERJA}
    assert not IZIN_PERAN[Peran.ADMIN_KUNCI] & personal, "keys, no personal data"

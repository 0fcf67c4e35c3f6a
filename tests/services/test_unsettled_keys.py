"""A change of keys whose last steps failed: it has happened, and what it left brings nothing old back."""

import pytest

from asn_desktop.db import database
from asn_desktop.domain.peran import Peran
from asn_desktop.services import rotation as rotations
from asn_desktop.services import session as sessions
from asn_desktop.services import users
from asn_desktop.services.errors import CannotOpen
from tests import offices

BUDI = "kata sandi si budi"


def opened(folder, user=offices.USER, password=offices.PASSWORD):
    return sessions.open_office(folder, user, password, clock=offices.later_clock())


@pytest.mark.parametrize("broken", ["settle", "_start", "sync_folder"])
def test_keys_left_unsettled_bring_no_dead_password_and_nobody_back(office_folder, monkeypatch, broken):
    def full(*given):
        raise OSError(28, "voll")

    folder = office_folder
    with opened(folder) as session:
        sessions.verify_recovery_code(session, offices.template()[2])
        users.add_user(
            session, "Budi", [Peran.PETUGAS], password=BUDI, sekali_pakai=False, melepas=Peran.PETUGAS
        )
        place = {"settle": rotations, "_start": database.Database, "sync_folder": database}[broken]
        monkeypatch.setattr(place, broken, full)
        rotations.renew_keys(session)
        monkeypatch.undo()
        left = (folder / "kunci.baru").read_bytes()
        sessions.change_password(session, offices.PASSWORD, "bukit serat kolam wajan")
        assert not (folder / "kunci.baru").exists()
        users.add_user(session, "Cici", [Peran.AUDITOR], password="kata sandi si cici", sekali_pakai=False)
        users.reset_password(session, "Budi")
    (folder / "kunci.baru").write_bytes(left)  # as if it had not been cleared away
    for user, password in ((offices.USER, offices.PASSWORD), ("Budi", BUDI)):
        with pytest.raises(CannotOpen) as error:
            opened(folder, user, password)
        assert error.value.cause == "kata_sandi"
    opened(folder, password="bukit serat kolam wajan").close()
    opened(folder, "Cici", "kata sandi si cici").close()

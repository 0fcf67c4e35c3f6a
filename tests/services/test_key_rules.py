"""An office never ends with keys that nobody can use: a phrase that may be lost counts for nothing."""

import pytest

from asn_desktop.db.key_file import parse_key_file
from asn_desktop.domain.peran import Peran
from asn_desktop.services import rotation, users
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import ServiceError
from tests import offices

ADMIN, PETUGAS, AUDITOR = Peran.ADMIN_KUNCI, Peran.PETUGAS, Peran.AUDITOR
BUDI = "ganti sendiri kata sandi ini 77"


def opened(folder, user=offices.USER, password=offices.PASSWORD):
    return sessions.open_office(folder, user, password, clock=offices.later_clock())


def refused(session, call, match):
    before = (session.folder / "kunci.json").read_bytes()
    with pytest.raises(ServiceError, match=match):
        call()
    assert (session.folder / "kunci.json").read_bytes() == before


def holders(folder):
    slots = parse_key_file((folder / "kunci.json").read_bytes()).password_slots
    return [slot.user for slot in slots if slot.box2]


@pytest.fixture
def two(office_folder):
    """A closed office with two administrators who log in; only siti holds the restricted key."""
    with offices.open_folder(office_folder) as session:
        phrase = users.add_user(session, "Budi", [ADMIN], melepas=PETUGAS)
    with opened(office_folder, "Budi", phrase) as session:
        sessions.set_new_password(session, BUDI)
        users.set_roles(session, "siti", [ADMIN, AUDITOR])
    return office_folder


def test_an_administrator_who_never_logged_in_replaces_nobody(two):
    with opened(two) as session:
        users.add_user(session, "Cici", [ADMIN], rahasia=True)
        users.add_user(session, "Dodo", [ADMIN])
        assert users.key_state(session).admin == 2
        refused(session, lambda: rotation.remove_user(session, "Budi"), "terlalu sedikit")
        refused(session, lambda: users.set_roles(session, "Budi", [AUDITOR]), "terlalu sedikit")
        refused(session, lambda: users.set_roles(session, "siti", [AUDITOR]), "terlalu sedikit")
        refused(session, lambda: users.reset_password(session, "Budi"), "terlalu sedikit")
        assert users.reset_password(session, "Cici"), "a lost phrase is replaced"
        sessions.verify_recovery_code(session, offices.template()[2])
        assert users.reset_password(session, "Budi")


def test_the_warning_stands_until_the_new_administrator_has_logged_in(office_folder):
    with offices.open_folder(office_folder) as session:
        phrase = users.add_user(session, "Budi", [ADMIN], melepas=PETUGAS)
        assert "minta Budi masuk" in users.key_state(session).sentence
    with opened(office_folder, "Budi", phrase) as session:
        sessions.set_new_password(session, BUDI)
        assert users.key_state(session).sentence == ""
        assert "belum diuji" in users.key_state(session).pengingat


def test_the_restricted_key_stays_with_an_administrator_who_logs_in(two):
    with opened(two) as session:
        sessions.verify_recovery_code(session, offices.template()[2])
        users.add_user(session, "Pipit", [PETUGAS], rahasia=True, password=BUDI, sekali_pakai=False)
        users.add_user(session, "Cici", [ADMIN], rahasia=True)
        refused(session, lambda: users.set_restricted(session, "siti", False), "satu-satunya")
        refused(session, lambda: users.set_roles(session, "siti", [AUDITOR]), "kunci data rahasia")
    with opened(two, "Budi", BUDI) as session:
        refused(session, lambda: rotation.remove_user(session, "siti"), "satu-satunya")
        refused(session, lambda: users.reset_password(session, "siti"), "satu-satunya")
        assert holders(two) == ["siti", "Pipit", "Cici"]
    with opened(two) as session:
        users.set_restricted(session, "Budi", True)
        users.set_restricted(session, "siti", False)
        refused(session, lambda: users.reset_password(session, "Budi"), "satu-satunya")
        assert users.reset_password(session, "Pipit"), "Budi holds the key"
        users.set_roles(session, "siti", [AUDITOR])


def test_who_takes_over_the_keys_gets_the_restricted_one(office_folder):
    with offices.open_folder(office_folder) as session:
        sessions.verify_recovery_code(session, offices.template()[2])
        for roles, rahasia in (([ADMIN], False), ([AUDITOR], True)):
            refused(
                session,
                lambda r=roles, k=rahasia: users.add_user(session, "Budi", r, melepas=ADMIN, rahasia=k),
                "kunci data rahasia|belum aman",
            )
        users.add_user(session, "Budi", [ADMIN], melepas=ADMIN, rahasia=True)
        assert session.peran == {PETUGAS}


def test_who_removed_the_other_user_does_not_take_his_role_without_the_paper(two):
    with opened(two) as session:
        sessions.verify_recovery_code(session, offices.template()[2])
        rotation.remove_user(session, "Budi")
        both = [ADMIN, AUDITOR, PETUGAS]
        refused(session, lambda: users.set_roles(session, "siti", both), "uji kode pemulihan")
        sessions.verify_recovery_code(session, offices.template()[2])
        users.set_roles(session, "siti", both)
        assert PETUGAS in session.peran

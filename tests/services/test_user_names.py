"""Names that look like another's or say something else in the trail; who becomes administrator."""

import pytest

from asn_desktop.db.key_file import parse_key_file
from asn_desktop.domain.peran import Peran
from asn_desktop.services import session as sessions
from asn_desktop.services import users
from asn_desktop.services.errors import ServiceError
from tests import offices


def stored(session):
    return parse_key_file((session.folder / "kunci.json").read_bytes())


@pytest.mark.parametrize(
    "name",
    ["S\u0131ti", "Sit\u00ed", "SITI", "siti ", "\u0405iti",
     "kode pemulihan", "Pengguna  Tunggal", "Si\u200bti"],
)
def test_a_name_that_looks_like_another_or_means_something_in_the_trail_is_refused(office, name):
    with pytest.raises(ServiceError, match=r"[Nn]ama"):
        users.add_user(office, name, [Peran.ADMIN_KUNCI], melepas=Peran.PETUGAS)
    assert stored(office).users == (offices.USER,)


def test_an_accent_that_makes_no_double_is_welcome(office):
    users.add_user(office, "Andr\u00e9", [Peran.ADMIN_KUNCI], melepas=Peran.PETUGAS)
    assert stored(office).users == (offices.USER, "Andr\u00e9")


def test_who_becomes_administrator_chooses_a_new_password(office, monkeypatch):
    sessions.verify_recovery_code(office, offices.template()[2])
    password = "kata sandi si budi"  # noqa: S105 - of a practice office
    users.add_user(
        office, "Budi", [Peran.AUDITOR], password=password, sekali_pakai=False, melepas=Peran.PETUGAS
    )
    monkeypatch.setattr(office, "latihan", False)
    users.set_roles(office, "Budi", [Peran.AUDITOR, Peran.PETUGAS])
    assert not stored(office).slots[-1].temporary
    users.set_roles(office, "Budi", [Peran.ADMIN_KUNCI])
    assert [slot.temporary for slot in stored(office).password_slots] == [False, True]

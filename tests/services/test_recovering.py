"""All passwords lost: the paper alone opens the office again, and only for an administrator."""

import pytest

from asn_desktop.db import keys
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.domain.peran import PERAN_PERTAMA, Peran
from asn_desktop.services import attempts, recovering, users
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.founding import create_office
from tests import offices

CODE_OF_ZEROES = " ".join(["000000"] * 8)


def recover(folder, code=None, user="siti", password="kata sandi dari kertas", clock=None):
    code = offices.template()[2] if code is None else code
    return recovering.recover_access(folder, code, user, password, clock=clock or offices.later_clock())


def test_the_paper_gives_an_administrator_a_new_password(office_folder):
    assert recovering.administrators(office_folder) == ("siti",)
    clock = offices.later_clock()
    with pytest.raises(CannotOpen):
        sessions.open_office(office_folder, "siti", "entah apa", clock=clock)
    assert attempts.seconds_to_wait(office_folder, clock.now) > 0
    with recover(office_folder, user=" SITI ", clock=clock) as session:
        assert (session.actor, session.peran) == ("siti", PERAN_PERTAMA)
        assert session.ring == offices.template()[1]
        with session.db.read() as tx:
            rows = tx.connection.exec_driver_sql(
                "SELECT action, subject FROM audit ORDER BY seq DESC"
            ).fetchall()
        assert tuple(rows[1]) == (recovering.RECOVERED, "siti lewat kode pemulihan")
        assert rows[0][0] == "masuk.gagal"
        assert session.db.check().problems == ()
        users.issue_recovery_code(session)
    with pytest.raises(CannotOpen):
        sessions.open_office(office_folder, "siti", offices.PASSWORD, clock=offices.later_clock())
    with pytest.raises(CannotOpen):
        recover(office_folder)  # the paper that was used is worthless now


def test_it_is_refused_with_a_wrong_code_for_others_and_with_a_weak_password(office_folder):
    with offices.open_folder(office_folder) as session:
        users.add_user(session, "Ani", [Peran.ADMIN_KUNCI], melepas=Peran.PETUGAS)
        users.add_user(session, "Budi", [Peran.PETUGAS])
    assert recovering.administrators(office_folder) == ("siti", "Ani")
    before = (office_folder / "kunci.json").read_bytes()
    with pytest.raises(CannotOpen) as error:
        recover(office_folder, CODE_OF_ZEROES)
    assert error.value.cause == "kode_pemulihan"
    for user in ("Budi", "siapa"):
        with pytest.raises(ServiceError, match="Admin kunci"):
            recover(office_folder, user=user)
    for weak in ("pendek", "siti    "):
        with pytest.raises(ServiceError):
            recover(office_folder, password=weak)
    assert (office_folder / "kunci.json").read_bytes() == before
    recover(office_folder, user="Ani").close()


def test_a_real_office_wants_a_strong_one(tmp_path):
    created = create_office(
        tmp_path / "k", instansi="KOTA UJI", admin="siti", password=offices.PASSWORD, kdf=keys.LIGHT_KDF
    )
    created.session.close()
    with pytest.raises(ServiceError, match="mudah ditebak"):
        recover(tmp_path / "k", created.recovery_code, password="siti rahasia 1")
    assert parse_key_file((tmp_path / "k" / "kunci.json").read_bytes()).users == ("siti",)


def test_the_paper_gives_nobody_the_restricted_key_who_did_not_have_it(office_folder):
    with offices.open_folder(office_folder) as session:
        users.add_user(session, "Ani", [Peran.ADMIN_KUNCI], melepas=Peran.PETUGAS)
    with recover(office_folder, user="Ani") as session:
        assert session.ring.second_key is None
        assert {row.user: row.rahasia for row in users.list_users(session)} == {"siti": True, "Ani": False}
    with recover(office_folder) as session:
        assert session.ring.second_key == offices.template()[1].second_key


def test_the_words_of_the_office_make_no_password_from_the_paper(tmp_path):
    created = create_office(
        tmp_path / "k",
        instansi=offices.INSTANSI,
        admin="siti",
        password="kolam serat bukit wajan lampu",
        kdf=keys.LIGHT_KDF,
        clock=offices.later_clock(),
    )
    created.session.close()
    with pytest.raises(ServiceError, match="mudah ditebak"):
        recover(tmp_path / "k", created.recovery_code, password="pemerintah kabupaten tirta jaya 77")

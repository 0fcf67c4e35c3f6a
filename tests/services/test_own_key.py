"""What somebody who logs in gets from his slot: roles, pegawai, or first of all a password of his own."""

from dataclasses import replace

import pytest

from asn_desktop.db import keys
from asn_desktop.db.key_file import parse_key_file
from asn_desktop.domain.peran import PERAN_PERTAMA, Peran
from asn_desktop.services import access, backups, key_store, office, own_password, records
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import CannotOpen, ServiceError, StorageError
from tests import offices
from tests.db.test_keys import as_format_1

KDF = keys.PRACTICE_KDF


def stored(folder):
    return parse_key_file((folder / "kunci.json").read_bytes())


def with_budi(folder, **more):
    """A second user beside the first, put in by hand: a penilai with a one-time password."""
    ring = offices.template()[1]
    made = keys.add_user(stored(folder), ring, "Budi", "kata sekali pakai", KDF, (Peran.PENILAI,), **more)
    offices.put_key_file(folder, made)
    return folder


def opened(folder, user=offices.USER, password=offices.PASSWORD):
    return sessions.open_office(folder, user, password, clock=offices.later_clock())


def last_row(session):
    with session.db.read() as tx:
        found = tx.connection.exec_driver_sql(
            "SELECT action, actor, peran, subject FROM audit ORDER BY seq DESC LIMIT 1"
        )
        return tuple(found.fetchone())


def test_roles_and_pegawai_come_from_the_slot(office_folder):
    with_budi(office_folder, pegawai_id="0190-p")
    with opened(office_folder) as session:
        assert (session.peran, session.pegawai_id) == (PERAN_PERTAMA, None)
    with opened(office_folder, "budi", "kata sekali pakai") as session:
        assert (session.actor, session.peran, session.pegawai_id) == ("Budi", {Peran.PENILAI}, "0190-p")
        assert not session.must_change_password
        with pytest.raises(access.Denied):
            records.save_record(session, "unit_kerja", {"nama": "Seksi"})
        assert last_row(session) == ("akses.ditolak", "Budi", "penilai", "save_record: ubah_pegawai")


def test_a_one_time_password_opens_nothing_until_an_own_one_is_set(office_folder):
    with_budi(office_folder, temporary=True)
    with opened(office_folder, "Budi", "kata sekali pakai") as session:
        assert (session.must_change_password, session.peran) == (True, frozenset())
        with pytest.raises(access.PasswordFirst, match="sekali pakai"):
            records.list_records(session, "pegawai")
        for bad in ("pendek", "budi", "kata sekali pakai"):
            with pytest.raises(ServiceError):
                sessions.set_new_password(session, bad)
        assert session.must_change_password
        assert stored(office_folder).slots[-1].temporary
        sessions.set_new_password(session, "punya budi sendiri")
        assert (session.must_change_password, session.peran) == (False, {Peran.PENILAI})
        assert last_row(session)[:3] == ("kunci.ganti_kata_sandi", "Budi", "")
        assert records.list_records(session, "pegawai") == ()
        with pytest.raises(ServiceError, match="bukan kalimat sekali pakai"):
            sessions.set_new_password(session, "punya budi sendiri lagi")
    with pytest.raises(CannotOpen):
        opened(office_folder, "Budi", "kata sekali pakai")
    with opened(office_folder, "Budi", "punya budi sendiri") as session:
        assert (session.must_change_password, session.peran) == (False, {Peran.PENILAI})


def test_an_office_of_the_first_key_format_is_upgraded_at_the_first_login(office_folder):
    _, ring, code = offices.template()
    old = as_format_1(stored(office_folder), ring, {offices.USER: offices.PASSWORD, "": code})
    for name in ("kunci.json", "kunci.bak"):
        (office_folder / name).write_bytes(old)
    with opened(office_folder) as session:
        assert session.peran == PERAN_PERTAMA
        assert session.ring.second_key
        assert (stored(office_folder).format, stored(office_folder).slots[1].format) == (2, 1)
        assert sessions.check_key_file(session) == ()
        sessions.verify_recovery_code(session, code)
        second = session.ring.second_key
    after = stored(office_folder)
    assert keys.not_rotatable(after) == ()
    assert keys.open_with_recovery_code(after, code).second_key == second
    with opened(office_folder) as session:
        assert session.ring.second_key == second


def test_a_key_file_that_cannot_be_written_leaves_no_audit_row_and_the_old_keys(office_folder, monkeypatch):
    before = stored(office_folder)
    with opened(office_folder) as session:
        row = last_row(session)

        def full(path, content):
            raise OSError(28, "voll")

        monkeypatch.setattr(key_store, "stage", full)
        with pytest.raises(StorageError) as error:
            sessions.change_password(session, offices.PASSWORD, "kata sandi baru")
        assert error.value.cause == "penuh"
        assert last_row(session) == row
    assert replace(stored(office_folder), mac="") == replace(before, mac="")
    opened(office_folder).close()


def test_a_one_time_phrase_cannot_be_kept_by_another_way(office_folder):
    with_budi(office_folder, temporary=True)
    with opened(office_folder, "Budi", "kata sekali pakai") as session:
        with pytest.raises(ServiceError, match="sekali pakai"):
            sessions.change_password(session, "kata sekali pakai", "kata sekali pakai", kdf=KDF)
        assert session.must_change_password
        for use_case in (backups.make_backup, backups.backups, office.office_name):
            with pytest.raises(access.PasswordFirst):
                use_case(session)
        assert last_row(session)[0] == "akses.ditolak"
        own_password.known_of_own(session)
    with opened(office_folder, "Budi", "kata sekali pakai") as session:
        assert session.must_change_password

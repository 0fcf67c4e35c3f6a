"""Who can log in after a restore, and who may restore without a login."""

import pytest

from asn_desktop.domain.dua_orang import Tindakan
from asn_desktop.domain.peran import Peran
from asn_desktop.services import attempts, restore, users
from asn_desktop.services import rotation as rotations
from asn_desktop.services import session as sessions
from asn_desktop.services.backup_keys import Unlock
from asn_desktop.services.backups import make_backup
from asn_desktop.services.errors import CannotOpen, ServiceError
from asn_desktop.services.jejak_periksa import anchor_findings
from asn_desktop.services.second_person import by_user
from asn_desktop.services.work import Work
from tests import offices

BUDI = "kata sandi si budi"


def opened(folder, user=offices.USER, password=offices.PASSWORD):
    return sessions.open_office(folder, user, password, clock=offices.later_clock())


@pytest.fixture
def two(office_folder):
    """A closed office with siti (admin kunci) and Budi (petugas)."""
    with offices.open_folder(office_folder) as session:
        sessions.verify_recovery_code(session, offices.template()[2])
        users.add_user(
            session, "Budi", [Peran.PETUGAS], password=BUDI, sekali_pakai=False, melepas=Peran.PETUGAS
        )
    return office_folder


def test_a_backup_from_before_a_removal_brings_nobody_back(two):
    with opened(two) as session:
        made = make_backup(session)
        rotations.remove_user(session, "Budi")
        users.add_user(session, "Cici", [Peran.PETUGAS], password="kata sandi si cici", sekali_pakai=False)
        prepared = restore.prepare_restore(session, made, Work(), Unlock(offices.USER, offices.PASSWORD))
        agreed = by_user(session, Tindakan.PULIHKAN, "Cici", "kata sandi si cici")
        restore.restore(session, prepared, agreed)
    with pytest.raises(CannotOpen):
        opened(two, "Budi", BUDI)
    opened(two, "Cici", "kata sandi si cici").close()
    with opened(two) as session:
        assert session.db.check().problems == ()
        assert anchor_findings(session) == ()
        with session.db.read() as tx:
            row = tx.connection.exec_driver_sql(
                "SELECT action, actor, saksi FROM audit WHERE action LIKE 'cadangan.pulihkan'"
            ).one()
        assert tuple(row) == (restore.ACTION, offices.USER, "Cici")


def test_without_a_login_only_who_opens_the_present_keys_restores(two):
    with opened(two) as session:
        made = make_backup(session)
        rotations.remove_user(session, "Budi")
    whole = (two / "asn.db").read_bytes()
    (two / "asn.db").write_bytes(whole[:8192] + bytes(4096) + whole[12288:])
    with pytest.raises(CannotOpen, match="berlaku sekarang"):
        restore.prepare_without_office(two, made, Unlock("Budi", BUDI), Work(), clock=offices.later_clock())
    assert attempts.load(two).count == 1
    later = offices.later_clock()
    prepared = restore.prepare_without_office(
        two, made, Unlock(offices.USER, offices.PASSWORD), Work(), clock=later
    )
    assert prepared.peran == {Peran.ADMIN_KUNCI}
    restore.restore_without_office(prepared, alasan="berkas rusak setelah listrik padam", clock=later)
    assert restore.back_up_restored(prepared) == ""
    with pytest.raises(CannotOpen):
        opened(two, "Budi", BUDI)
    opened(two).close()


def test_data_that_lost_its_key_files_asks_the_users_of_the_backup(two):
    with opened(two) as session:
        made = make_backup(session)
    for name in ("kunci.json", "kunci.bak"):
        (two / name).unlink()
    prepared = restore.prepare_without_office(two, made, Unlock(offices.USER, offices.PASSWORD), Work())
    assert restore.takes_two(prepared)
    with pytest.raises(ServiceError):
        restore.restore_without_office(prepared, alasan="sendiri saja dahulu")
    prepared.drop()

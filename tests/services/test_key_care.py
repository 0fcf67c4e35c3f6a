"""A key file that is damaged beside a good one is mended at login and told; others stay out of the folder."""

import os

import pytest

from asn_desktop.db import keys
from asn_desktop.domain.peran import Peran
from asn_desktop.services import key_store, users
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import CannotOpen
from asn_desktop.services.founding import create_office
from asn_desktop.services.recovering import recover_access
from tests import offices


def opened(folder):
    return sessions.open_office(folder, offices.USER, offices.PASSWORD)


def test_a_damaged_copy_of_the_key_file_is_written_anew_too(office_folder):
    (office_folder / "kunci.bak").write_bytes(b"rusak")
    with opened(office_folder) as session:
        assert "kunci.bak" in session.notices[0]
        assert sessions.check_key_file(session) == ()
    with opened(office_folder) as session:
        assert session.notices == ()


def test_a_key_file_that_cannot_be_written_is_told(office_folder, monkeypatch):
    def full(*_):
        raise OSError(28, "full")

    monkeypatch.setattr("asn_desktop.services.key_care.atomic_write", full)
    (office_folder / "kunci.json").unlink()
    with opened(office_folder) as session:
        assert "belum dapat ditulis ulang" in session.notices[0]


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX permissions")
def test_a_folder_that_was_there_before_is_closed_to_others(tmp_path):
    folder = tmp_path / "kantor"
    folder.mkdir(mode=0o755)
    old = os.umask(0o022)
    try:
        created = create_office(
            folder,
            instansi="DINAS",
            admin="siti",
            password="kata sandi uji",
            latihan=True,
            kdf=keys.PRACTICE_KDF,
        )
    finally:
        os.umask(old)
    with created.session:
        modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir() if path.is_file()}
    assert folder.stat().st_mode & 0o777 == 0o700
    assert set(modes.values()) == {0o600}, modes


BUDI, NEW = "kata sandi si budi", "bukit serat kolam wajan"
NAMES = ("kunci.json", "kunci.bak")


def login(folder, user=offices.USER, password=offices.PASSWORD):
    return sessions.open_office(folder, user, password, clock=offices.later_clock())


def refused(folder, user, password):
    with pytest.raises(CannotOpen) as error:
        login(folder, user, password)
    return error.value


def last_actions(session, count):
    with session.db.read() as tx:
        rows = tx.connection.exec_driver_sql("SELECT action FROM audit ORDER BY seq DESC LIMIT ?", (count,))
        return [row[0] for row in rows]


@pytest.fixture
def reset(office_folder):
    """An office whose user Budi was reset, and its key files from before that."""
    with login(office_folder) as session:
        sessions.verify_recovery_code(session, offices.template()[2])
        users.add_user(
            session, "Budi", [Peran.PETUGAS], password=BUDI, sekali_pakai=False, melepas=Peran.PETUGAS
        )
        old = {name: (office_folder / name).read_bytes() for name in NAMES}
        users.issue_recovery_code(session)
        users.add_user(session, "Adi", [Peran.ADMIN_KUNCI], password=BUDI, sekali_pakai=False)
        users.reset_password(session, "Budi")
    return office_folder, old


def test_an_older_main_file_yields_to_the_copy_and_is_told(reset):
    folder, old = reset
    good = (folder / "kunci.bak").read_bytes()
    (folder / "kunci.json").write_bytes(old["kunci.json"])
    assert refused(folder, "Budi", BUDI).cause == "kata_sandi"
    with login(folder) as session:
        (notice,) = session.notices
        assert "lebih lama" in notice
        assert last_actions(session, 2)[0] == "kunci.berkas_lama"
    assert [(folder / name).read_bytes() for name in NAMES] == [good, good]
    assert refused(folder, "Budi", BUDI).cause == "kata_sandi"


def test_a_changed_password_opens_beside_an_older_main_file(office_folder):
    old = (office_folder / "kunci.json").read_bytes()
    with login(office_folder) as session:
        sessions.change_password(session, offices.PASSWORD, NEW)
    (office_folder / "kunci.json").write_bytes(old)
    assert refused(office_folder, offices.USER, offices.PASSWORD).cause == "kata_sandi"
    with login(office_folder, password=NEW) as session:
        assert "lebih lama" in session.notices[0]
        assert sessions.check_key_file(session) == ()


def test_where_both_are_older_only_an_administrator_comes_in_and_is_told_until_it_is_seen_to(reset):
    folder, old = reset
    for name in NAMES:
        (folder / name).write_bytes(old[name])
    assert "Admin kunci" in refused(folder, "Budi", BUDI).sentence
    for _ in range(2):
        with login(folder) as session:
            assert "yang lama dipasang kembali" in session.notices[0]
            assert last_actions(session, 1) == ["kunci.berkas_lama"]
            assert [line for line in sessions.check_key_file(session) if "lebih lama" in line]
    with login(folder) as session:
        users.reset_password(session, "Budi")
    with login(folder) as session:
        assert session.notices == ()


def test_the_old_recovery_code_does_not_open_beside_the_newer_copy(reset):
    folder, old = reset
    code = offices.template()[2]
    (folder / "kunci.json").write_bytes(old["kunci.json"])
    with pytest.raises(CannotOpen) as error:
        recover_access(folder, code, offices.USER, NEW, clock=offices.later_clock())
    assert error.value.cause == "kode_pemulihan"
    (folder / "kunci.bak").write_bytes(old["kunci.bak"])
    with recover_access(folder, code, offices.USER, NEW, clock=offices.later_clock()) as session:
        assert any("yang lama dipasang kembali" in line for line in session.notices)


def test_a_change_cut_short_before_its_names_is_no_older_file(office_folder, monkeypatch):
    def ends(draft, path):
        raise SystemExit

    with login(office_folder) as session:
        monkeypatch.setattr(key_store, "put_in_place", ends)
        with pytest.raises(SystemExit):
            sessions.change_password(session, offices.PASSWORD, NEW)
        monkeypatch.undo()
    with login(office_folder) as session:
        assert session.notices == ()

"""A key file that is damaged beside a good one is mended at login and told; others stay out of the folder."""

import os

import pytest

from asn_desktop.db import keys
from asn_desktop.services import session as sessions
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
        created = sessions.create_office(
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

"""A change of the key file is whole: the old password is dead, or the change has not happened."""

import pytest

from asn_desktop.db import keys
from asn_desktop.services import key_store
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import CannotOpen, StorageError
from tests import offices


def opened(folder, password=offices.PASSWORD):
    return sessions.open_office(folder, offices.USER, password, clock=offices.later_clock())


def refused(folder):
    with pytest.raises(CannotOpen) as error:
        opened(folder)
    return error.value.cause


def test_a_copy_left_behind_by_a_change_does_not_open_with_the_old_password(office_folder):
    before = (office_folder / "kunci.json").read_bytes()
    with opened(office_folder) as session:
        sessions.change_password(session, offices.PASSWORD, "kata sandi kedua", kdf=keys.PRACTICE_KDF)
    (office_folder / "kunci.bak").write_bytes(before)  # as if the program had ended between the two files
    assert refused(office_folder) == "kata_sandi"
    opened(office_folder, password="kata sandi kedua").close()
    (office_folder / "kunci.json").write_bytes(b"rusak")
    opened(office_folder, password="kata sandi kedua").close()  # from the copy, which the login before mended


def test_a_password_is_not_changed_when_the_trail_cannot_be_written(office_folder, monkeypatch):
    with opened(office_folder) as session:
        before = (office_folder / "kunci.json").read_bytes()

        def full(*given, **named):
            raise StorageError("penuh")

        with monkeypatch.context() as patched:
            patched.setattr(session.db, "write", full)
            with pytest.raises(StorageError):
                sessions.change_password(session, offices.PASSWORD, "kata sandi kedua", kdf=keys.PRACTICE_KDF)
    assert (office_folder / "kunci.json").read_bytes() == before
    assert (office_folder / "kunci.bak").read_bytes() == before
    assert [path.name for path in office_folder.iterdir() if path.suffix == ".tmp"] == []
    opened(office_folder).close()


def test_a_copy_that_cannot_be_renewed_refuses_no_change(office_folder, monkeypatch):
    def only_the_main_file(draft, path):
        if path.name == "kunci.bak":
            draft.unlink()
            raise OSError(5, "Input/output error")
        draft.replace(path)

    with opened(office_folder) as session:
        monkeypatch.setattr(key_store, "put_in_place", only_the_main_file)
        sessions.change_password(session, offices.PASSWORD, "kata sandi kedua", kdf=keys.PRACTICE_KDF)
    assert refused(office_folder) == "kata_sandi"
    opened(office_folder, password="kata sandi kedua").close()

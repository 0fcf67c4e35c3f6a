"""The moment in which the file with the new key takes the old one's place."""

import stat
import threading

from asn_desktop.db import rotation
from asn_desktop.services import rotation as rotations
from asn_desktop.services.errors import StorageError
from tests import offices


def test_the_new_file_is_its_owners_alone(office_folder):
    with offices.open_folder(office_folder) as session:
        rotations.renew_keys(session)
    assert stat.S_IMODE((office_folder / "asn.db").stat().st_mode) == 0o600


def test_a_write_while_the_new_file_takes_its_place_is_told_as_busy(office_folder, monkeypatch):
    with offices.open_folder(office_folder) as session:
        real, outcome = rotation.put_in_place, []

        def other():
            try:
                with session.db.write("uji", "siti") as tx:
                    tx.insert("unit_kerja", {"nama": "Susulan"})
            except StorageError as error:
                outcome.append(error.cause)

        def in_place(*args):
            real(*args)
            thread = threading.Thread(target=other)
            thread.start()
            thread.join()

        monkeypatch.setattr(rotation, "put_in_place", in_place)
        rotations.renew_keys(session)
        assert outcome == ["sibuk"]

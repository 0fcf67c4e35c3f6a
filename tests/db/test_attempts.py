"""A failing update leaves the data as it was, is not tried again and again, and its backup stays."""

import pytest

from asn_desktop.db import attempts, backup, migrate
from asn_desktop.db import engine as engines
from asn_desktop.db.database import Database
from asn_desktop.db.errors import Cause, KnownError
from asn_desktop.services import session as sessions
from asn_desktop.services.errors import CannotOpen
from tests import offices
from tests.db.filled import SCHEMAS
from tests.db.test_schemas import load


@pytest.fixture
def older(tmp_path):
    """An office whose data still has the first schema."""
    load(tmp_path / "lama", SCHEMAS / "v0001.sql")
    return tmp_path / "lama"


def failing(monkeypatch):
    def broken(connection, target, scripts):
        connection.exec_driver_sql("CREATE TABLE setengah (x INTEGER)")
        raise KnownError(Cause.MIGRATION, "2 broken references")

    monkeypatch.setattr(migrate, "_run_scripts", broken)


def schema(folder):
    return engines.schema_number(folder / "asn.db", offices.db_key())


def open_it(folder):
    Database.open(folder, offices.data_keys(), clock=offices.StepClock()).close()


def test_twenty_starts_make_one_attempt_and_one_backup(older, monkeypatch):
    failing(monkeypatch)
    causes = []
    for _ in range(20):
        with pytest.raises(KnownError) as error:
            open_it(older)
        causes.append(error.value.cause)
    assert causes == [Cause.MIGRATION] + [Cause.MIGRATION_AGAIN] * 19
    (made,) = backup.list_backups(older / "cadangan")
    assert error.value.detail == made.name
    assert "sebelum-pembaruan" in made.name
    assert schema(older) == 1


def test_the_sentence_names_the_backup(older, monkeypatch):
    failing(monkeypatch)
    for _ in range(2):
        with pytest.raises(CannotOpen) as error:
            sessions.open_office(older, offices.USER, offices.PASSWORD)
    assert backup.list_backups(older / "cadangan")[0].name in error.value.sentence


def test_another_version_tries_again_and_forgets(older, monkeypatch):
    failing(monkeypatch)
    with pytest.raises(KnownError):
        open_it(older)
    monkeypatch.undo()
    with pytest.raises(KnownError) as error:
        open_it(older)
    assert error.value.cause is Cause.MIGRATION_AGAIN
    monkeypatch.setattr(attempts, "__version__", "9.9.9")
    open_it(older)
    assert schema(older) == migrate.SCHEMA
    assert not (older / attempts.NAME).exists()


def test_a_full_disk_is_no_failed_update(older, monkeypatch):
    def full(*args, **kwargs):
        raise KnownError(Cause.FULL, "")

    monkeypatch.setattr(backup, "make_backup", full)
    with pytest.raises(KnownError) as error:
        open_it(older)
    assert error.value.cause is Cause.FULL
    assert schema(older) == 1
    monkeypatch.undo()
    open_it(older)
    assert schema(older) == migrate.SCHEMA


def test_a_note_of_nonsense_stops_nobody(older):
    (older / attempts.NAME).write_bytes(b"\xff")
    open_it(older)
    assert schema(older) == migrate.SCHEMA

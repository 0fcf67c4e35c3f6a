"""What the disk does to us is told by its cause; nothing that was saved before is lost."""

import threading
from types import SimpleNamespace

import pytest

from asn_desktop.db import engine as engines
from asn_desktop.db.errors import BrokenRule, Cause, KnownError, translate
from asn_desktop.services.errors import StorageError
from tests import offices


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        (5, Cause.IN_USE),
        (5 | 1 << 8, Cause.IN_USE),
        (6, Cause.IN_USE),
        (8, Cause.READ_ONLY),
        (8 | 2 << 8, Cause.READ_ONLY),
        (10, Cause.DISK),
        (10 | 4 << 8, Cause.DISK),
        (11, Cause.DAMAGED),
        (13, Cause.FULL),
        (14, Cause.MISSING),
        (26, Cause.DAMAGED),
    ],
)
def test_codes_of_the_library_have_causes(code, cause):
    error = SimpleNamespace(sqlite_errorcode=code, sqlite_errorname="SQLITE_X")
    known = translate(error)
    assert isinstance(known, KnownError)
    assert known.cause is cause
    assert isinstance(translate(SimpleNamespace(orig=error)), KnownError)


def test_what_is_not_known_is_a_bug():
    assert translate(ValueError("x")) is None
    assert translate(SimpleNamespace(sqlite_errorcode=1, sqlite_errorname="SQLITE_ERROR")) is None
    assert isinstance(translate(SimpleNamespace(sqlite_errorcode=19)), BrokenRule)


def test_a_file_that_stands_but_cannot_be_opened_is_read_only(tmp_path):
    error = SimpleNamespace(sqlite_errorcode=14, sqlite_errorname="SQLITE_CANTOPEN")
    assert translate(error, tmp_path).cause is Cause.READ_ONLY
    assert translate(error, tmp_path / "tidak-ada").cause is Cause.MISSING


def set_writer(office, pragma):
    with office.db._database._writer.connect() as connection:
        return connection.connection.driver_connection.execute(f"PRAGMA {pragma}").fetchone()


def save_much(office):
    with office.db.write("isi", "uji") as tx:
        tx.insert_many("unit_kerja", [{"nama": "x" * 200} for _ in range(2000)])


def test_a_full_disk_refuses_in_words_and_loses_nothing(office):
    with office.db.write("isi", "uji") as tx:
        unit = tx.insert("unit_kerja", {"nama": "tersimpan"})
    (pages,) = set_writer(office, "page_count")
    set_writer(office, f"max_page_count = {pages + 2}")
    with pytest.raises(StorageError, match="Ruang simpan .*penuh") as error:
        save_much(office)
    assert error.value.cause == "penuh"
    with office.db.read() as tx:
        assert tx.row("unit_kerja", unit)["nama"] == "tersimpan"
        assert tx.connection.exec_driver_sql("SELECT count(*) FROM unit_kerja").scalar() == 1
    assert office.db.check().problems == ()
    set_writer(office, f"max_page_count = {pages + 10000}")
    save_much(office)
    assert office.db.check().problems == ()


def test_a_medium_that_became_read_only_refuses_in_words(office):
    set_writer(office, "query_only = ON")
    with pytest.raises(StorageError, match="tidak dapat ditulisi") as error:
        save_much(office)
    assert error.value.cause == "hanya_baca"
    set_writer(office, "query_only = OFF")


def test_a_second_writer_of_this_program_waits_and_is_told(office):
    office.db._database._writer.pool._timeout = 0.1
    told = []

    def second():
        try:
            save_much(office)
        except StorageError as error:
            told.append(error.cause)

    with office.db.write("isi", "uji") as tx:
        tx.insert("unit_kerja", {"nama": "pertama"})
        other = threading.Thread(target=second)
        other.start()
        other.join()
    assert told == ["sibuk"]
    save_much(office)


def test_after_an_io_error_no_connection_is_trusted_again(office, monkeypatch):
    database = office.db._database
    before = database._writer.pool
    failure = SimpleNamespace(sqlite_errorcode=10, sqlite_errorname="SQLITE_IOERR")
    monkeypatch.setattr("asn_desktop.db.database.translate", lambda error, path: translate(failure))
    with pytest.raises(StorageError) as error, office.db.write("isi", "uji") as tx:
        tx.connection.exec_driver_sql("SELECT * FROM tidak_ada")
    assert error.value.cause == "cakram"
    assert database._writer.pool is not before  # disposed: the next use opens a new connection
    monkeypatch.undo()
    asked = []
    real = engines.problems_in_file
    monkeypatch.setattr(engines, "problems_in_file", lambda connection: asked.append(1) or real(connection))
    save_much(office)
    save_much(office)
    assert asked == [1]  # the file was checked once before it was used again


def test_what_the_backup_of_the_driver_tells_without_a_code():
    full = engines.DriverError("database or disk is full")
    assert translate(full).cause is Cause.FULL
    assert translate(RuntimeError("database or disk is full")) is None


def test_a_file_that_another_program_put_in_its_place_is_said_so(office_folder):
    session = offices.open_folder(office_folder)
    new = office_folder / "lain.db"
    new.write_bytes(b"")
    new.replace(office_folder / "asn.db")
    with pytest.raises(StorageError, match="diganti program lain"), session.db.write("uji", "x") as tx:
        tx.leave_trace()
    with pytest.raises(StorageError):
        session.close()

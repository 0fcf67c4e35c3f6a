"""Every connection is encrypted, set as decided, and never makes a file by accident."""

import subprocess
import sys

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from asn_desktop.db import engine as engines
from asn_desktop.db import migrate
from asn_desktop.db.errors import BrokenRule, Cause, KnownError, translate
from tests import offices

KEY = bytes(range(32))
EXPECTED = {
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "busy_timeout": 10000,
    "cache_size": -32000,
    "cache_spill": 0,
    "application_id": engines.APPLICATION_ID,
    "user_version": migrate.SCHEMA,
}


@pytest.fixture
def data_file(tmp_path):
    path = tmp_path / "asn.db"
    migrate.create_file(path, KEY, {"office": "o"})
    return path


@pytest.mark.parametrize("query_only", [False, True])
def test_settings_hold_on_every_pooled_connection(data_file, query_only):
    engine = engines.open_engine(data_file, KEY, query_only=query_only)
    for _ in range(2):  # a second round opens a new connection
        with engine.connect() as connection:
            for name, wanted in {**EXPECTED, "query_only": int(query_only)}.items():
                assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == wanted, name
            assert connection.exec_driver_sql("PRAGMA cipher_version").scalar()
        engine.dispose()


def test_memory_is_locked_in_the_program_as_shipped(data_file):
    code = (
        "import sys; from pathlib import Path; from asn_desktop.db import engine\n"
        "opened = engine.connect(Path(sys.argv[1]), bytes(range(32)))\n"
        "print(engine.read_pragma(opened, 'cipher_memory_security'))"
    )
    told = subprocess.run([sys.executable, "-c", code, data_file], capture_output=True, text=True, check=True)
    assert told.stdout == "1\n"  # this process leaves it out: tests.quick


def test_an_engine_has_exactly_one_connection(data_file):
    engine = engines.open_engine(data_file, KEY)
    assert (engine.pool.size(), engine.pool._max_overflow) == (1, 0)
    engine.dispose()


def test_the_file_is_random_from_its_first_byte(data_file):
    content = data_file.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"pegawai" not in content
    assert b"CREATE TABLE" not in content
    assert max(content.count(byte) for byte in range(256)) < len(content) / 256 * 1.5


def test_two_files_with_one_key_differ(tmp_path, data_file):
    other = tmp_path / "lain.db"
    migrate.create_file(other, KEY, {"office": "o"})
    assert other.read_bytes()[:4096] != data_file.read_bytes()[:4096]


def test_a_wrong_path_creates_nothing(tmp_path):
    with pytest.raises(KnownError) as error:
        engines.connect(tmp_path / "tidak-ada.db", KEY)
    assert error.value.cause is Cause.MISSING
    assert list(tmp_path.iterdir()) == []


def test_another_key_is_refused_and_the_file_untouched(data_file):
    before = data_file.read_bytes()
    with pytest.raises(KnownError) as error:
        engines.connect(data_file, bytes(32))
    assert error.value.cause is Cause.DAMAGED
    assert data_file.read_bytes() == before


def test_a_plain_database_is_refused_and_untouched(tmp_path):
    path = tmp_path / "asn.db"
    plain = dbapi2.connect(str(path))
    plain.execute("CREATE TABLE a (x)")
    plain.close()
    before = path.read_bytes()
    assert before.startswith(b"SQLite format 3")
    with pytest.raises(KnownError):
        engines.connect(path, KEY)
    assert path.read_bytes() == before


def test_a_library_without_cipher_is_refused_before_anything_is_written(tmp_path, monkeypatch):
    real = engines.read_pragma
    monkeypatch.setattr(
        engines,
        "read_pragma",
        lambda connection, name: None if name == "cipher_version" else real(connection, name),
    )
    with pytest.raises(KnownError) as error:
        engines.connect(tmp_path / "asn.db", KEY, create=True)
    assert error.value.cause is Cause.NOT_ENCRYPTED
    assert not (tmp_path / "asn.db").exists() or (tmp_path / "asn.db").stat().st_size == 0


def test_a_setting_that_does_not_stick_is_refused(data_file, monkeypatch):
    monkeypatch.setattr(engines, "SETTINGS", (("synchronous", "OFF", 3),))
    with pytest.raises(KnownError, match="synchronous"):
        engines.connect(data_file, KEY)


@pytest.mark.parametrize(
    ("version", "fits"), [("3.51.2", False), ("3.40.1", False), ("3.51.3", True), ("3.53.4", True)]
)
def test_libraries_that_can_corrupt_are_refused(version, fits):
    if fits:
        engines.check_library(version)
    else:
        with pytest.raises(KnownError) as error:
            engines.check_library(version)
        assert error.value.cause is Cause.OLD_LIBRARY


def test_a_foreign_encrypted_file_is_refused(tmp_path):
    path = tmp_path / "asn.db"
    connection = engines.connect(path, KEY, create=True)
    connection.execute("CREATE TABLE a (x)")
    connection.close()
    with pytest.raises(KnownError, match="application_id"):
        engines.connect(path, KEY)


def test_readers_cannot_write(data_file):
    engine = engines.open_engine(data_file, KEY, query_only=True)
    with pytest.raises(DBAPIError), engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO meta VALUES ('a', 'b')")
    engine.dispose()


def test_values_never_stand_in_exceptions(data_file):
    engine = engines.open_engine(data_file, KEY)
    with pytest.raises(DBAPIError) as error, engine.begin() as connection:
        connection.execute(
            text("INSERT INTO meta (key, value) VALUES (:key, :value)"),
            [{"key": "nik", "value": "9901015703850001"}, {"key": "nik", "value": "lagi"}],
        )
    assert "9901015703850001" not in str(error.value)
    assert isinstance(translate(error.value), BrokenRule)
    engine.dispose()


def test_a_key_must_be_whole(tmp_path):
    with pytest.raises(ValueError, match="32"):
        engines.connect(tmp_path / "asn.db", b"kurang", create=True)


@pytest.mark.parametrize("place", [0, 20, 4096 + 100, 9000])
def test_one_flipped_byte_is_found(office_folder, place):
    path = office_folder / "asn.db"
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    assert findings(path)


@pytest.mark.parametrize("place", [4096 + 100, 9000, 4096 * 6 + 50])
def test_damage_is_told_in_indonesian(office_folder, place):
    path = office_folder / "asn.db"
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    told = " ".join(str(finding) for finding in findings(path))
    assert "rusak" in told
    assert not {"malformed", "failed", "page", "disk", "image", "for"} & set(told.split())


@pytest.mark.parametrize(
    ("driver", "words"),
    [
        ("HMAC verification failed for page 7", "halaman 7 berkas data rusak"),
        ("wrong # of entries in index ix_pegawai_nip", "indeks ix_pegawai_nip tidak cocok dengan isinya"),
        ("row 12 missing from index ix_pegawai_nip", "indeks ix_pegawai_nip tidak cocok dengan isinya"),
        ("disk I/O error", "media penyimpanan gagal dibaca"),
        ("database disk image is malformed", "susunan berkas data rusak"),
        ("Tree 5 page 9: btreeInitPage() returns error code 11", "susunan berkas data rusak"),
    ],
)
def test_each_finding_of_the_driver_has_words(driver, words):
    assert engines.words_of(driver) == words


def findings(path):
    """What opening or checking the file says."""
    try:
        connection = engines.connect(path, offices.db_key())
    except KnownError as error:
        return (error.cause,) if error.cause is Cause.DAMAGED else ()
    try:
        return engines.problems_in_file(connection)
    finally:
        connection.close()

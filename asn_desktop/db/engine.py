"""Connections to the encrypted file: the only module that knows sqlcipher3 and its PRAGMAs.

Every connection is keyed first, then each setting is written and read back; a file that is not encrypted is
never opened. ``mode=rw`` keeps a wrong path from creating an empty database.
"""

import re
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects import sqlite as sqlite  # loaded while the password is typed, not by create_engine
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from asn_desktop.db.errors import Cause, KnownError, translate

DriverError = dbapi2.Error
_BAD_PAGE = re.compile(r"HMAC verification failed for page (\d+)")
_BAD_INDEX = re.compile(r"(?:wrong # of entries in|missing from|non-unique entry in) index (\S+)")
SQLITE_VERSION = str(dbapi2.sqlite_version)
APPLICATION_ID = 0x41534E44  # "ASND"
OLDEST_SQLITE = (3, 51, 3)  # older ones can corrupt a WAL database with two connections (sqlite.org/wal.html)
# Kept statements use up SQLite's quick memory; then every allocation is a locked one (cipher_memory_security)
# and all work on the connection takes three to ten times as long. Measured: 128 kept 0.90 s, 4 kept 0.09 s.
CACHED_STATEMENTS = 4
WAIT_SECONDS = 15  # for the one connection of an engine, when another job of this program holds it
_PLAIN_HEADER = b"SQLite format 3\x00".hex()

# (pragma, value to set, value to read back). DELETE + EXTRA: durable before "Tersimpan", one file, no WAL.
SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
    ("busy_timeout", "10000", 10000),
    ("cache_size", "-32000", -32000),
    # Without spilling, a large import keeps readers unblocked until its commit.
    ("cache_spill", "OFF", 0),
)


def check_library(version: str = dbapi2.sqlite_version) -> None:
    """Refuse an SQLite library older than ``OLDEST_SQLITE``. Raises KnownError."""
    numbers = tuple(int(part) for part in re.findall(r"\d+", version))
    if numbers < OLDEST_SQLITE:
        raise KnownError(Cause.OLD_LIBRARY, version)


def connect(path: Path, key: bytes, *, create: bool = False, query_only: bool = False,
            foreign_keys: bool = True) -> Any:
    """Open the file with its 32-byte raw key and set every rule of this module.

    Returns the driver's connection (autocommit: transactions are begun by hand). With ``create`` the file may
    be new. Raises KnownError: missing, damaged, in use, not encrypted, …
    """
    check_library()
    uri = f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
    try:
        connection = dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False,
                                    timeout=10.0, cached_statements=CACHED_STATEMENTS)
    except dbapi2.Error as error:
        raise translate(error, path) or error from error
    try:
        _configure(connection, key, create=create, query_only=query_only, foreign_keys=foreign_keys)
    except dbapi2.Error as error:
        connection.close()
        raise translate(error, path) or error from error
    except BaseException:
        connection.close()
        raise
    return connection


def _configure(connection: Any, key: bytes, *, create: bool, query_only: bool, foreign_keys: bool) -> None:
    if len(key) != 32:
        raise ValueError("a raw key has 32 bytes")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA cipher_memory_security = ON")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    _expect(connection, "cipher_memory_security", "1")
    if not read_pragma(connection, "cipher_version"):
        raise KnownError(Cause.NOT_ENCRYPTED, "cipher_version is empty")  # plain SQLite ignores PRAGMA key
    salt = read_pragma(connection, "cipher_salt")
    if not salt or salt == _PLAIN_HEADER:
        raise KnownError(Cause.NOT_ENCRYPTED, "the file starts as a plain database")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()  # proves the key by the page's HMAC
    for name, value, read_back in SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}")
        _expect(connection, name, read_back)
    for name, on in (("foreign_keys", foreign_keys), ("query_only", query_only)):
        connection.execute(f"PRAGMA {name} = {'ON' if on else 'OFF'}")
        _expect(connection, name, int(on))
    if not create and read_pragma(connection, "application_id") != APPLICATION_ID:
        raise KnownError(Cause.DAMAGED, "application_id")


def read_pragma(connection: Any, name: str) -> Any:
    """The value that a driver's connection reports for a PRAGMA, or None."""
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return None if row is None else row[0]


def _expect(connection: Any, name: str, wanted: object) -> None:
    found = read_pragma(connection, name)
    if found != wanted:
        raise KnownError(Cause.DAMAGED, f"PRAGMA {name} is {found!r}, not {wanted!r}")


def open_engine(path: Path, key: bytes, *, query_only: bool = False, foreign_keys: bool = True,
                create: bool = False, size: int = 1) -> Engine:
    """An engine of at most ``size`` connections; writers begin IMMEDIATE, readers (``query_only``) DEFERRED.

    Parameters never appear in exceptions (``hide_parameters``), because they are people's data.
    """
    raw_key = bytes(key)

    def creator() -> Any:
        return connect(path, raw_key, create=create, query_only=query_only, foreign_keys=foreign_keys)

    engine = create_engine("sqlite://", module=dbapi2, creator=creator, poolclass=QueuePool, pool_size=size,
                           max_overflow=0, pool_timeout=WAIT_SECONDS, pool_use_lifo=True,
                           hide_parameters=True)
    begin = "BEGIN" if query_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def mark_as_ours(connection: Connection) -> None:
    """Write into a new file whose it is; no other file is ever opened."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def set_schema_number(connection: Connection, number: int) -> None:
    """Write the schema number inside the transaction that migrates."""
    connection.exec_driver_sql(f"PRAGMA user_version = {int(number)}")


def schema_number_on(connection: Connection) -> int:
    """The schema number that an open connection sees."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def broken_references(connection: Connection) -> list[str]:
    """The table of each row that refers to one that is not there."""
    return [str(row[0]) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]


def schema_number(path: Path, key: bytes) -> int:
    """The schema number of the file, read without writing anything. Raises KnownError."""
    connection = connect(path, key, query_only=True)
    try:
        return int(read_pragma(connection, "user_version"))
    finally:
        connection.close()


def problems_in_file(connection: Any) -> tuple[str, ...]:
    """Findings of cipher_integrity_check, integrity_check and foreign_key_check; empty when all is well."""
    found: list[str] = []
    try:
        found += [words_of(page) for page in bad_pages(connection)]
        rows = connection.execute("PRAGMA integrity_check(20)").fetchall()
        found += [words_of(str(row[0])) for row in rows if row[0] != "ok"]
        rows = connection.execute("PRAGMA foreign_key_check").fetchall()
        found += [f"{row[0]} → {row[2]}" for row in rows]
    except dbapi2.Error as error:
        found.append(words_of(str(error)))
    return tuple(dict.fromkeys(found))


def quick_problems(connection: Any) -> tuple[str, ...]:
    """As ``problems_in_file`` for a start that must not wait: every page's HMAC and the order inside the
    pages, without comparing indexes with their tables.
    """
    try:
        bad = bad_pages(connection)
        rows = connection.execute("PRAGMA quick_check(20)").fetchall()
    except dbapi2.Error as error:
        return (words_of(str(error)),)
    return tuple(dict.fromkeys(map(words_of, [*bad, *(str(row[0]) for row in rows if row[0] != "ok")])))


def bad_pages(connection: Any) -> list[str]:
    """The driver's findings about pages that fail their HMAC; holds writers for a moment only."""
    return [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]


def words_of(finding: str) -> str:
    """A finding of the driver, which speaks English, in the words of the one who runs the check."""
    page = _BAD_PAGE.search(finding)
    if page:
        return f"halaman {page[1]} berkas data rusak"
    if "disk I/O" in finding:
        return "media penyimpanan gagal dibaca"
    index = _BAD_INDEX.search(finding)
    return f"indeks {index[1]} tidak cocok dengan isinya" if index else "susunan berkas data rusak"

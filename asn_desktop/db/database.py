"""The open database of one office: transactions on readers and a writer, backup, check, close.

The writer begins IMMEDIATE; readers are query_only, one for the main thread and one for all others. Within a
thread, a read inside a read or a write joins it; a write inside a write is a mistake and raises.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from secrets import token_bytes
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from asn_desktop.db import backup as backups
from asn_desktop.db import check as checks
from asn_desktop.db import derived, instants, migrate
from asn_desktop.db import engine as engines
from asn_desktop.db.errors import Cause, KnownError, translate
from asn_desktop.db.journal import Head
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.identifier import IdGenerator

FILE_NAME = "asn.db"
BACKUP_FOLDER = "cadangan"
Clock = Callable[[], datetime]


class Database:
    """One office's data; made by ``create`` or ``open``, given back by ``close``."""

    def __init__(self, folder: Path, key: bytes, clock: Clock) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self.clock = clock
        self.new_id = IdGenerator(lambda: int(clock().timestamp() * 1000), token_bytes)
        self._key = bytes(key)
        self._local = threading.local()
        self._writer: Engine = engines.open_engine(self.path, self._key)
        # A reader for the main thread, and two for all others (the second is opened when both work at once):
        # a long report keeps neither a screen nor a quick question waiting.
        self._reader: Engine = engines.open_engine(self.path, self._key, query_only=True)
        self._other_reader: Engine = engines.open_engine(self.path, self._key, query_only=True, size=2)
        self.office_id = ""
        self.latihan = False
        self._open = False
        self._suspect = False

    @classmethod
    def create(cls, folder: Path, key: bytes, *, office_id: str, latihan: bool, clock: Clock) -> "Database":
        """Make the file of a new office and open it. Raises KnownError EXISTS, FULL, READ_ONLY, …"""
        meta = {"office": office_id, "latihan": "1" if latihan else "0", "dibuat": instants.to_text(clock()),
                "terbuka": "0"}
        migrate.create_file(folder / FILE_NAME, bytes(key), meta)
        return cls.open(folder, key, clock=clock)

    @classmethod
    def open(cls, folder: Path, key: bytes, *, clock: Clock) -> "Database":
        """Open an office; an older schema is migrated after a backup, an unclean end is checked in full.

        Raises KnownError: MISSING, DAMAGED, NEWER, IN_USE, READ_ONLY, NOT_ENCRYPTED, MIGRATION, …
        """
        path = folder / FILE_NAME
        if not path.is_file():
            raise KnownError(Cause.MISSING, FILE_NAME)

        def make_backup(reason: str) -> Path:
            return backups.make_backup(folder, path, bytes(key), reason, clock())

        database = cls(folder, key, clock)
        try:
            if not database._is_of_this_schema():
                database._dispose()  # a migration wants the file for itself
                migrate.upgrade(path, bytes(key), make_backup)
            database._start()
        except BaseException:
            database._dispose()
            raise
        return database

    def _is_of_this_schema(self) -> bool:
        """Whether nothing is to migrate; looked up on the reader, because every connection costs time."""
        with self._guarded(), self._reader.begin() as connection:
            number = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        return int(number) == migrate.SCHEMA

    def _start(self) -> None:
        with self._guarded(), self._reader.begin() as connection:
            rows = connection.exec_driver_sql("SELECT key, value FROM meta")
            meta: dict[str, str] = {str(row[0]): str(row[1]) for row in rows}
        if meta["terbuka"] == "1":
            self._refuse_damaged()  # before anything is written
        with self._guarded(), self._writer.begin() as connection:
            connection.execute(text("UPDATE meta SET value = '1' WHERE key = 'terbuka'"))
        self.office_id = meta["office"]
        self.latihan = meta["latihan"] == "1"
        self._open = True

    def _refuse_damaged(self) -> None:
        connection: Any = engines.connect(self.path, self._key, query_only=True)
        try:
            found = engines.problems_in_file(connection)
        finally:
            connection.close()
        if found:
            raise KnownError(Cause.DAMAGED, found[0])

    @contextmanager
    def read(self) -> Iterator[ReadTx]:
        """A consistent view on the reader connection; keep it short. Raises KnownError."""
        self._need_open()
        running: ReadTx | None = getattr(self._local, "tx", None)
        if running is not None:
            yield running
            return
        on_main = threading.current_thread() is threading.main_thread()
        reader = self._reader if on_main else self._other_reader
        with self._guarded(), reader.begin() as connection:
            tx = ReadTx(connection)
            self._local.tx = tx
            try:
                yield tx
            finally:
                self._local.tx = None

    @contextmanager
    def write(self, action: str, actor: str, subject: str = "") -> Iterator[WriteTx]:
        """One write transaction: commits with its events and one audit row, or leaves nothing.

        A block that changes no record leaves no audit row either, unless it asks for one. Raises KnownError,
        BrokenRule, StaleRecord, …
        """
        self._need_open()
        if getattr(self._local, "tx", None) is not None:
            raise RuntimeError("a transaction is already open in this thread")
        at = instants.to_text(self.clock())
        head = Head(self.new_id(), action, actor, at, subject[:300], self.office_id)
        with self._guarded(), self._writer.begin() as connection:
            tx = WriteTx(connection, head, self.new_id, derived.WATCHED)
            self._local.tx = tx
            try:
                yield tx
                derived.refresh(tx)
                tx.finish()
            finally:
                self._local.tx = None

    @contextmanager
    def write_aside(self) -> Iterator[ReadTx]:
        """A write that leaves no history, for drafts and derived tables only. Raises KnownError."""
        self._need_open()
        if getattr(self._local, "tx", None) is not None:
            raise RuntimeError("a transaction is already open in this thread")
        with self._guarded(), self._writer.begin() as connection:
            yield ReadTx(connection)

    def _need_open(self) -> None:
        if not self._open:
            raise RuntimeError("the office is closed")
        if self._suspect:
            self._refuse_damaged()
            self._suspect = False

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except PoolTimeoutError as error:
            raise KnownError(Cause.BUSY) from error
        except (SQLAlchemyError, engines.DriverError) as error:
            known = translate(error, self.path)
            if known is None:
                raise
            if isinstance(known, KnownError) and known.cause in (Cause.DISK, Cause.DAMAGED):
                self._suspect = True  # connections that saw an I/O error are not trusted again, nor the file
                self._dispose()
            raise known from error

    def backup(self, reason: str = "rutin") -> Path:
        """Write a checked backup into DIR/cadangan, keep the newest; returns its path. Raises KnownError."""
        made = backups.make_backup(self.folder, self.path, self._key, reason, self.clock())
        backups.rotate(self.folder / BACKUP_FOLDER)
        return made

    def check(self) -> "checks.CheckResult":
        """Everything that can be checked about the file: cipher, integrity, references, counts, digests."""
        with self._guarded():
            connection: Any = engines.connect(self.path, self._key, query_only=True)
            try:
                return checks.check_connection(connection)
            finally:
                connection.close()

    def refuse_damaged(self) -> None:
        """The quick look at every page before much is written or given away. Raises KnownError DAMAGED."""
        with self._guarded():
            connection: Any = engines.connect(self.path, self._key, query_only=True)
            try:
                found = engines.quick_problems(connection)
            finally:
                connection.close()
        if found:
            raise KnownError(Cause.DAMAGED, found[0])

    def close(self) -> None:
        """Mark the clean end and let go of the file; may be called twice."""
        if self._open:
            self._open = False
            try:
                with self._guarded(), self._writer.begin() as connection:
                    connection.execute(text("UPDATE meta SET value = '0' WHERE key = 'terbuka'"))
            finally:
                self._dispose()

    def _dispose(self) -> None:
        for engine in (self._reader, self._other_reader, self._writer):
            engine.dispose()

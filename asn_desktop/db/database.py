"""The open database of one office: transactions on readers and a writer, backup, check, close.

The writer begins IMMEDIATE; readers are query_only, one for the main thread and one for all others. Within a
thread, a read inside a read or a write joins it; a write inside a write is a mistake and raises.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from secrets import token_bytes
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from asn_desktop import __version__
from asn_desktop.db import anchor, attempts, chain, derived, instants, migrate, rotation, trail
from asn_desktop.db import backup as backups
from asn_desktop.db import check as checks
from asn_desktop.db import engine as engines
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.destroying import COMPACT
from asn_desktop.db.durable import sync_folder
from asn_desktop.db.errors import Cause, KnownError, translate
from asn_desktop.db.journal import Head
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.identifier import IdGenerator

FILE_NAME = "asn.db"
BACKUP_FOLDER = "cadangan"
Clock = Callable[[], datetime]


def _nothing() -> None:
    return None


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Database:
    """One office's data; made by ``create`` or ``open``, given back by ``close``."""

    def __init__(self, folder: Path, keys: DataKeys, clock: Clock) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self.clock = clock
        self.new_id = IdGenerator(lambda: int(clock().timestamp() * 1000), token_bytes)
        self._keys = keys
        self._local = threading.local()
        self._open_engines()
        self.office_id = ""
        self.latihan = False
        self._open = False
        self._suspect = False
        self._rotating = False
        self._read_backups = backups.Readings()

    def _open_engines(self) -> None:
        self._file = _identity(self.path)
        self._writer: Engine = engines.open_engine(self.path, self._keys.db)
        # A reader for the main thread, and two for all others (the second is opened when both work at once):
        # a long report keeps neither a screen nor a quick question waiting.
        self._reader: Engine = engines.open_engine(self.path, self._keys.db, query_only=True)
        self._other_reader: Engine = engines.open_engine(self.path, self._keys.db, query_only=True, size=2)

    @property
    def is_open(self) -> bool:
        """Whether it was opened and not closed yet."""
        return self._open

    @classmethod
    def create(cls, folder: Path, keys: DataKeys, *, office_id: str, latihan: bool,
               clock: Clock) -> "Database":
        """Make the file of a new office and open it. Raises KnownError EXISTS, FULL, READ_ONLY, …"""
        meta = {"office": office_id, "latihan": "1" if latihan else "0", "dibuat": instants.to_text(clock()),
                "terbuka": "0"}
        migrate.create_file(folder / FILE_NAME, keys.db, meta)
        return cls.open(folder, keys, clock=clock)

    @classmethod
    def open(cls, folder: Path, keys: DataKeys, *, clock: Clock) -> "Database":
        """Open an office; an older schema is migrated after a backup, an unclean end is checked in full.

        Raises KnownError: MISSING, DAMAGED, NEWER, IN_USE, READ_ONLY, NOT_ENCRYPTED, MIGRATION, …
        """
        path = folder / FILE_NAME
        if not path.is_file():
            raise KnownError(Cause.MISSING, FILE_NAME)

        def make_backup(reason: str) -> Path:
            return backups.make_backup(folder, path, keys, reason, clock())

        database = cls(folder, keys, clock)
        try:
            if not database._is_of_this_schema():
                database._dispose()  # a migration wants the file for itself
                attempts.upgrade(folder, path, keys.db, make_backup)
            database._start()
        except BaseException:
            database._dispose()
            raise
        return database

    def _is_of_this_schema(self) -> bool:
        """Whether nothing is to migrate; looked up on the reader, because every connection costs time."""
        with self._guarded(), self._reader.begin() as connection:
            return engines.schema_number_on(connection) == migrate.SCHEMA

    def _start(self) -> None:
        with self._guarded(), self._reader.begin() as connection:
            rows = connection.exec_driver_sql("SELECT key, value FROM meta")
            meta: dict[str, str] = {str(row[0]): str(row[1]) for row in rows}
        if meta["terbuka"] == "1":
            self._refuse_damaged(whole=True)  # before anything is written
        with self._guarded(), self._writer.begin() as connection:
            connection.execute(text("UPDATE meta SET value = '1' WHERE key = 'terbuka'"))
            self._roll(connection, self.clock())
        if COMPACT in meta:
            self.compact()
        self.office_id = meta["office"]
        self.latihan = meta["latihan"] == "1"
        self._open = True

    def _refuse_damaged(self, *, whole: bool = False) -> None:
        """Check the file; ``whole``: also digests and chain of the trail. Raises KnownError DAMAGED."""
        connection: Any = engines.connect(self.path, self._keys.db, query_only=True)
        try:
            found = (checks.check_connection(connection, self._keys.audit).problems if whole
                     else engines.problems_in_file(connection))
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
        with self._guarded(), self._reader_here().begin() as connection:
            tx = ReadTx(connection, self._keys.restricted)
            self._local.tx = tx
            try:
                yield tx
            finally:
                self._local.tx = None

    def _reader_here(self) -> Engine:
        on_main = threading.current_thread() is threading.main_thread()
        return self._reader if on_main else self._other_reader

    @contextmanager
    def write(self, action: str, actor: str, subject: str = "", *, peran: str = "", alasan: str = "",
              saksi: str = "") -> Iterator[WriteTx]:
        """One write transaction: commits with its events and one audit row, or leaves nothing.

        ``peran``, ``alasan`` and ``saksi`` are those of journal.Head. A block that changes no record leaves
        no audit row either, unless it asks for one. Raises KnownError, BrokenRule, StaleRecord, …
        """
        self._need_open()
        if getattr(self._local, "tx", None) is not None:
            raise RuntimeError("a transaction is already open in this thread")
        head = self._head(action, actor, subject, peran, alasan, saksi)
        with self._guarded(), self._writing() as connection:
            hari = self._roll(connection, instants.from_text(head.at))
            tx = WriteTx(connection, head, self.new_id, self._keys.audit, derived.WATCHED,
                         self._keys.restricted, hari)
            self._local.tx = tx
            try:
                yield tx
                derived.refresh(tx)
                tx.finish()
            finally:
                self._local.tx = None

    def _roll(self, connection: Connection, at: datetime) -> date:
        """What lists show is of the day where the machine stands; that day."""
        hari = at.astimezone().date()
        derived.roll(ReadTx(connection), hari)
        return hari

    @contextmanager
    def write_aside(self) -> Iterator[ReadTx]:
        """A write that leaves no history, for drafts and derived tables only. Raises KnownError."""
        self._need_open()
        if getattr(self._local, "tx", None) is not None:
            raise RuntimeError("a transaction is already open in this thread")
        with self._guarded(), self._writing() as connection:
            yield ReadTx(connection, self._keys.restricted)

    def rotate_keys(self, keys: DataKeys, action: str, actor: str, subject: str = "", *, peran: str = "",
                    alasan: str = "", saksi: str = "", keep_keys: Callable[[bytes], None],
                    in_place: Callable[[], None] = _nothing) -> None:
        """Put all data under new keys, with an audit row of it; readers go on, other writers get BUSY.

        ``keep_keys`` is called when the new file is verified, just before it takes the old one's place: it
        stores the new keys durably beside the old ones, and the anchor of the new file that it is given.
        ``in_place`` is called as soon as the new file stands: what fails from there on no longer undoes it.
        Whenever this stops, the file opens with one of both.
        Raises KnownError; before ``in_place`` nothing has changed then.
        """
        self._need_open()
        head = self._head(action, actor, subject, peran, alasan, saksi)
        try:
            with self._guarded():
                with self._writing():  # holds the write lock, so that nothing is written behind the copy
                    self._rotating = True
                    unfinished = rotation.make_copy(self.path, self._keys, keys, head, self.new_id)
                keep_keys(self._anchor_of(unfinished, keys))
                self._dispose()
                rotation.put_in_place(unfinished, self.path)
                self._keys = keys
                self._open_engines()
                in_place()
                sync_folder(self.path.parent)
            self._start()
        except OSError as error:
            raise backups.from_os_error(error) from error
        finally:
            self._rotating = False

    def _anchor_of(self, path: Path, keys: DataKeys) -> bytes:
        connection: Any = engines.connect(path, keys.db, query_only=True)
        try:
            head = chain.head_of(connection)
        finally:
            connection.close()
        return anchor.anchor_bytes(head, self.office_id, instants.to_text(self.clock()), keys.audit)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        writer = self._writer
        if self._rotating:  # a connection made now would try the old key on the new file
            raise KnownError(Cause.BUSY, "keys are being changed")
        with writer.begin() as connection:
            if self._rotating or writer is not self._writer:
                raise KnownError(Cause.BUSY, "keys are being changed")
            yield connection

    def _head(self, action: str, actor: str, subject: str, peran: str, alasan: str, saksi: str) -> Head:
        return Head(self.new_id(), action, actor, instants.to_text(self.clock()), subject[:300],
                    self.office_id, peran[:120], alasan[:500], saksi[:120],
                    f"{__version__}/{migrate.SCHEMA}")

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
            if (isinstance(known, KnownError) and known.cause is Cause.READ_ONLY
                    and _identity(self.path) != self._file):  # SQLite's word for it, too
                known = KnownError(Cause.REPLACED, known.detail)
            if isinstance(known, KnownError) and known.cause in (Cause.DISK, Cause.DAMAGED):
                self._suspect = True  # connections that saw an I/O error are not trusted again, nor the file
                self._dispose()
            raise known from error

    def backup(self, reason: str = "rutin", copied: Callable[[], None] | None = None, above: int = 0) -> Path:
        """Write a checked backup into DIR/cadangan, numbered higher than ``above``; rotate; returns its path.

        ``copied`` is called once the data is free again, before the copy is checked. Raises KnownError.
        """
        now = self.clock()
        made = backups.make_backup(self.folder, self.path, self._keys, reason, now, above=above,
                                   copied=copied or _nothing)
        backups.rotate(self.folder / BACKUP_FOLDER, self._keys, now, self._read_backups)
        return made

    def compact(self) -> None:
        """Write the file anew without free pages, in which something destroyed might be. Raises KnownError.

        Asked for by a destruction, and made up for at the next opening when it was cut short.
        """
        with self._guarded():
            connection: Any = engines.connect(self.path, self._keys.db)
            try:
                connection.execute("VACUUM")
                connection.execute("DELETE FROM meta WHERE key = ?", (COMPACT,))
            finally:
                connection.close()

    def check(self, copied: Callable[[], None] | None = None) -> "checks.CheckResult":
        """Everything that can be checked about the file: cipher, integrity, references, counts, digests.

        On a copy, so that savers need not wait; ``copied`` is called once the file itself is free.
        """
        with self._guarded():
            return backups.check_copy(self.folder, self.path, self._keys, self.clock(), copied or _nothing)

    def verify_trail(self, newest: int | None = None) -> trail.TrailReport:
        """Verify the trail, wholly or only so many use cases at its end. Raises KnownError."""
        with self._aside() as connection:
            return trail.inspect(connection, self._keys.audit, newest=newest)

    def compare_anchor(self, raw: bytes | None) -> anchor.AnchorReport:
        """How the contents of jejak.kepala (None: no file) stand to the trail. Raises KnownError."""
        with self._looking() as connection:
            return anchor.compare(connection, raw, self.office_id, self._keys.audit)

    def new_anchor(self) -> bytes:
        """The contents of jejak.kepala for the trail as it is stored now. Raises KnownError."""
        with self._looking() as connection:
            head = chain.head_of(connection)
        return anchor.anchor_bytes(head, self.office_id, instants.to_text(self.clock()), self._keys.audit)

    def remember_anchor(self) -> None:
        """Note that jejak.kepala stands there, so that a missing one was taken away. Raises KnownError."""
        with self._looking() as connection:
            known = anchor.is_remembered(connection)
        if not known:
            with self._guarded(), self._writer.begin() as writing:
                anchor.remember(writing)

    @contextmanager
    def _looking(self) -> Iterator[Any]:
        """The driver's connection of this thread's reader, for a short look: a new one costs milliseconds."""
        running: ReadTx | None = getattr(self._local, "tx", None)
        with self._guarded():
            if running is not None:
                yield running.connection.connection.driver_connection
                return
            with self._reader_here().begin() as connection:
                yield connection.connection.driver_connection

    @contextmanager
    def _aside(self) -> Iterator[Any]:
        """A connection of its own that only reads, for long checks."""
        with self._guarded():
            connection: Any = engines.connect(self.path, self._keys.db, query_only=True)
            try:
                yield connection
            finally:
                connection.close()

    def refuse_damaged(self) -> None:
        """The quick look at every page before much is written or given away. Raises KnownError DAMAGED."""
        with self._guarded():
            connection: Any = engines.connect(self.path, self._keys.db, query_only=True)
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

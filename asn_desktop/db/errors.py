"""What can go wrong with the data file, told apart by cause; everything else is a bug and is left alone."""

from enum import StrEnum
from pathlib import Path


class Cause(StrEnum):
    """Causes that a person can understand and act on; the sentence for each lives in services.errors."""

    WRONG_PASSWORD = "kata_sandi"
    WRONG_RECOVERY_CODE = "kode_pemulihan"
    MISSING = "tidak_ada"
    EXISTS = "sudah_ada"
    DAMAGED = "rusak"
    KEY_FILE = "berkas_kunci"
    WEAK_KEY = "kunci_lemah"
    IN_USE = "dipakai"
    BUSY = "sibuk"  # another job of this program
    NEWER = "lebih_baru"
    READ_ONLY = "hanya_baca"
    REPLACED = "diganti"  # another file stands under its name since it was opened
    FULL = "penuh"
    DISK = "cakram"
    NOT_ENCRYPTED = "tidak_tersandi"
    OLD_LIBRARY = "pustaka_lama"
    PLACE = "tempat"  # a folder that takes no data in use; told before anything is opened
    MIGRATION = "pembaruan"
    MIGRATION_AGAIN = "pembaruan_lagi"  # this version tried before; ``detail`` names the backup


class KnownError(Exception):
    """A foreseeable trouble with the data file or the key file; ``detail`` is for the log, never for the
    screen.
    """

    def __init__(self, cause: Cause, detail: str = "") -> None:
        super().__init__(f"{cause.value}: {detail}" if detail else cause.value)
        self.cause = cause
        self.detail = detail


class StaleRecord(Exception):  # noqa: N818 - reads as a sentence
    """Somebody saved a newer version since the caller read the record; nothing was written."""

    def __init__(self, record_type: str, record_id: str, base_version: int, current_version: int) -> None:
        super().__init__(f"{record_type} {record_id}: {base_version} < {current_version}")
        self.record_type = record_type
        self.record_id = record_id
        self.base_version = base_version
        self.current_version = current_version


class RecordMissing(Exception):  # noqa: N818 - reads as a sentence
    """The record does not exist (any more)."""

    def __init__(self, record_type: str, record_id: str) -> None:
        super().__init__(f"{record_type} {record_id}")
        self.record_type = record_type
        self.record_id = record_id


class RestrictedLocked(Exception):  # noqa: N818 - reads as a sentence
    """A value of the restricted class was to be written by somebody who holds no key for it."""

    def __init__(self, table: str, column: str) -> None:
        super().__init__(f"{table}.{column}")


class BrokenRule(Exception):  # noqa: N818 - reads as a sentence
    """A constraint of a table refused the write; ``constraint`` is SQLite's own short message, without
    values.
    """

    def __init__(self, constraint: str) -> None:
        super().__init__(constraint)
        self.constraint = constraint


_BY_CODE = {
    5: Cause.IN_USE,  # SQLITE_BUSY
    6: Cause.IN_USE,  # SQLITE_LOCKED
    8: Cause.READ_ONLY,  # SQLITE_READONLY
    10: Cause.DISK,  # SQLITE_IOERR
    11: Cause.DAMAGED,  # SQLITE_CORRUPT
    13: Cause.FULL,  # SQLITE_FULL
    14: Cause.MISSING,  # SQLITE_CANTOPEN
    26: Cause.DAMAGED,  # SQLITE_NOTADB: the key was proved by the key file, so the file itself is at fault
}
_CONSTRAINT = 19
# The driver's backup tells no code, only SQLite's own words for it.
_BY_WORDS = {
    "database is locked": 5,
    "database table is locked": 6,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}


def translate(error: BaseException, path: Path | None = None) -> Exception | None:
    """The known error behind a driver's or SQLAlchemy's exception, or None when it is a bug.

    With the file's path, "cannot open" is told apart: the file is missing, or its folder takes no journal.
    """
    origin = getattr(error, "orig", None) or error
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None and type(origin).__module__.startswith("sqlcipher3"):
        code = _BY_WORDS.get(str(origin))
    if code is None:
        return None
    primary = code & 0xFF  # extended codes keep the primary one in their low byte
    if primary == _CONSTRAINT:
        return BrokenRule(str(origin))
    cause = _BY_CODE.get(primary)
    if cause is Cause.MISSING and path is not None and path.exists():
        cause = Cause.READ_ONLY
    return KnownError(cause, getattr(origin, "sqlite_errorname", str(code))) if cause else None

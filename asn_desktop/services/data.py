"""The office's data as use cases hold it: the database with its troubles told in the words of
services.errors.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from asn_desktop.db import errors as stored
from asn_desktop.db.check import CheckResult
from asn_desktop.db.database import Database
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.identifier import IdGenerator
from asn_desktop.services.errors import ServiceError, StaleRecord, StorageError


@contextmanager
def told(folder: Path | None = None) -> Iterator[None]:
    """Turn what the data floor raises into errors that views know."""
    try:
        yield
    except stored.StaleRecord as error:
        raise StaleRecord() from error
    except stored.RecordMissing as error:
        raise ServiceError("Data ini sudah tidak ada; muat ulang daftarnya.") from error
    except stored.BrokenRule as error:
        raise ServiceError(_broken(error.constraint)) from error
    except stored.KnownError as error:
        raise StorageError(error.cause.value, folder=folder) from error


def _broken(constraint: str) -> str:
    if "FOREIGN KEY" in constraint:
        return ("Data ini masih dipakai data lain, atau menunjuk data yang sudah tidak ada; "
                "lepaskan kaitannya dahulu.")
    if "UNIQUE" in constraint:
        return "Data yang sama sudah ada; ubah data yang lama, jangan menambah yang baru."
    return "Isian ini bertentangan dengan aturan data dan tidak disimpan; periksa kembali isinya."


class OfficeData:
    """Reads, writes, backup and check of one open office."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def office_id(self) -> str:
        """The office's identifier, the same in the key file and in every event."""
        return self._database.office_id

    @property
    def latihan(self) -> bool:
        """Whether this is a practice office."""
        return self._database.latihan

    @property
    def new_id(self) -> IdGenerator:
        """Makes the next UUIDv7, or many."""
        return self._database.new_id

    @contextmanager
    def read(self) -> Iterator[ReadTx]:
        """A consistent view that cannot write; keep it short. Raises StorageError."""
        with told(self._database.folder), self._database.read() as tx:
            yield tx

    @contextmanager
    def write(self, action: str, actor: str, subject: str = "") -> Iterator[WriteTx]:
        """One use case's write: everything with its events and one audit row, or nothing.

        Raises StaleRecord, StorageError, ServiceError.
        """
        with told(self._database.folder), self._database.write(action, actor, subject) as tx:
            yield tx

    @contextmanager
    def write_aside(self) -> Iterator[ReadTx]:
        """A write without history, for drafts only. Raises StorageError."""
        with told(self._database.folder), self._database.write_aside() as tx:
            yield tx

    def backup(self, reason: str = "rutin") -> Path:
        """A checked backup in the office's folder. Raises StorageError."""
        with told(self._database.folder):
            return self._database.backup(reason)

    def check(self) -> CheckResult:
        """Every check of the file. Raises StorageError."""
        with told(self._database.folder):
            return self._database.check()

    def refuse_damaged(self) -> None:
        """The quick check of every page. Raises StorageError."""
        with told(self._database.folder):
            self._database.refuse_damaged()

    def close(self) -> None:
        """Mark the clean end and let go of the file. Raises StorageError."""
        with told(self._database.folder):
            self._database.close()

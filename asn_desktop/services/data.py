"""The office's data as use cases hold it: the database with its troubles told in the words of
services.errors.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from asn_desktop.db import errors as stored
from asn_desktop.db.anchor import AnchorReport
from asn_desktop.db.backup import from_os_error
from asn_desktop.db.check import CheckResult
from asn_desktop.db.data_keys import DataKeys
from asn_desktop.db.database import Database
from asn_desktop.db.trail import TrailReport
from asn_desktop.db.unit_of_work import ReadTx, WriteTx
from asn_desktop.domain.identifier import IdGenerator
from asn_desktop.domain.peran import PERAN_PERTAMA, Peran
from asn_desktop.services import kepala
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
    except stored.RestrictedLocked as error:
        raise ServiceError("Isian ini termasuk data rahasia dan Anda tidak memegang kuncinya; minta Admin "
                           "kunci memberikannya.") from error
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

    def __init__(self, database: Database, peran: Iterable[Peran] = PERAN_PERTAMA) -> None:
        self._database = database
        self.set_peran(peran)

    def set_peran(self, peran: Iterable[Peran]) -> None:
        """The roles that stand in every audit row from now on."""
        self._peran = ",".join(sorted(peran))

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
    def write(self, action: str, actor: str, subject: str = "", *, alasan: str = "",
              saksi: str = "") -> Iterator[WriteTx]:
        """One use case's write: everything with its events and one audit row, or nothing.

        ``alasan`` is a typed reason, ``saksi`` the second person where two are needed. Raises StaleRecord,
        StorageError, ServiceError.
        """
        with told(self._database.folder), self._database.write(
            action, actor, subject, peran=self._peran, alasan=alasan, saksi=saksi
        ) as tx:
            yield tx

    @contextmanager
    def write_aside(self) -> Iterator[ReadTx]:
        """A write without history, for drafts only. Raises StorageError."""
        with told(self._database.folder), self._database.write_aside() as tx:
            yield tx

    def rotate_keys(self, keys: DataKeys, action: str, actor: str, subject: str = "", *, alasan: str = "",
                    saksi: str = "", keep_keys: Callable[[bytes], None],
                    in_place: Callable[[], None]) -> None:
        """All data under new keys (see Database.rotate_keys). Raises StorageError."""
        with told(self._database.folder):
            self._database.rotate_keys(keys, action, actor, subject, peran=self._peran, alasan=alasan,
                                       saksi=saksi, keep_keys=keep_keys, in_place=in_place)

    def backup(self, reason: str = "rutin", copied: Callable[[], None] | None = None, above: int = 0) -> Path:
        """A checked backup in the office's folder, numbered higher than ``above``, then the trail's anchor.

        ``copied`` is called when the data is free. Raises StorageError.
        """
        with told(self._database.folder):
            made = self._database.backup(reason, copied, above)
        self.keep_anchor()
        return made

    def check(self, copied: Callable[[], None] | None = None) -> CheckResult:
        """Every check of the file; ``copied`` is called when the data is free. Raises StorageError."""
        with told(self._database.folder):
            return self._database.check(copied)

    def compact(self) -> None:
        """Write the file anew without what was destroyed. Raises StorageError."""
        with told(self._database.folder):
            self._database.compact()

    def refuse_damaged(self) -> None:
        """The quick check of every page. Raises StorageError."""
        with told(self._database.folder):
            self._database.refuse_damaged()

    def verify_trail(self, newest: int | None = None) -> TrailReport:
        """Verify the trail, wholly or only so many use cases at its end. Raises StorageError."""
        with told(self._database.folder):
            return self._database.verify_trail(newest)

    def compare_anchor(self) -> AnchorReport:
        """How jejak.kepala stands to the trail. Raises StorageError."""
        with _files_told(), told(self._database.folder):
            return kepala.compare_anchor(self._database)

    def keep_anchor(self) -> AnchorReport:
        """Move jejak.kepala on to the trail's end unless it does not fit. Raises StorageError."""
        with _files_told(), told(self._database.folder):
            return kepala.keep_anchor(self._database)

    def renew_anchor(self) -> None:
        """Put jejak.kepala at the trail's end whatever it said: after a restore, or when accepted.

        Raises StorageError.
        """
        with _files_told(), told(self._database.folder):
            kepala.renew_anchor(self._database)

    def close(self) -> None:
        """Move the anchor on, mark the clean end and let go of the file; may be called twice.

        Raises StorageError.
        """
        try:
            if self._database.is_open:
                self.keep_anchor()
        finally:
            with told(self._database.folder):
                self._database.close()


@contextmanager
def _files_told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(from_os_error(error).cause.value) from error

"""How a content comes to lie beside the data: it waits, its row is noted, then it moves to its place; and
how it is read from there.
"""

import contextlib
import logging
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from asn_desktop.db import instants
from asn_desktop.db import isi_dokumen as files
from asn_desktop.db.backup import from_os_error
from asn_desktop.db.errors import KnownError
from asn_desktop.db.queries.isi_dokumen import Isi, add_isi, known_names, load_isi, restrict_isi
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.domain.problems import Problem
from asn_desktop.fields.references import References
from asn_desktop.services.data import told
from asn_desktop.services.errors import Rejected
from asn_desktop.services.gudang import Gudang
from asn_desktop.services.session import Session

_log = logging.getLogger(__name__)


class IsiMasuk:
    """Takes contents into one office."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._store = Gudang(session.folder)

    def put(self, sidik: str, content: bytes) -> Isi:
        """The content on the disk, waiting for its row unless it lies there already. Raises StorageError."""
        with self._session.db.read() as tx:
            known = load_isi(tx, (sidik,)).get(sidik)
        key = key_for(known)
        made = known or Isi(sidik, files.name_of(key, sidik), len(content), key, tercatat=False)
        if self._store.size(made.nama) != len(content) + files.OVERHEAD:
            with disk_told():
                self._store.put_waiting(made.nama, files.seal(key, sidik, content))
        return made

    def note(self, tx: WriteTx, isi: Isi, jenis: str, nama: str, *, rahasia: bool = False) -> None:
        """The row of a content where it is new; of a document of the restricted class it is sealed, and
        with ``rahasia`` any.

        ``nama``: the file, for a refusal. Raises Rejected: it was let go meanwhile, or the key is missing.
        """
        held = load_isi(tx, (isi.sidik,)).get(isi.sidik)  # another may have been first, or it was let go
        if held is None and isi.tercatat:
            raise Rejected((Problem("", "dokumen.baru_dilepas", {"nama": nama}),))
        key = key_for(held or isi)
        rahasia = rahasia or jenis_dokumen(self._session.references, jenis).get("rahasia") == "ya"
        if rahasia and tx.restricted_key is None:
            raise Rejected((Problem("", "dokumen.rahasia"),))
        if held is None:
            now = instants.to_text(self._session.clock())
            add_isi(tx, isi.sidik, key, isi.ukuran, now, rahasia=rahasia)
        elif rahasia:
            restrict_isi(tx, isi.sidik, key)

    def settle(self, isi: Isi) -> None:
        """Move a file whose row is there to its place; of two that came at once only one has a row."""
        with self._session.db.read() as tx:
            known = known_names(tx, (isi.nama,))
        if not known:
            with contextlib.suppress(OSError):  # it goes at the next opening
                self._store.waiting(isi.nama).unlink(missing_ok=True)
            return
        try:
            with contextlib.suppress(FileNotFoundError):  # it was in its place already
                self._store.settle(isi.nama)
        except OSError as error:  # it is read from where it waits; the next opening moves it
            _log.warning("document not settled: %s", error.strerror)

    def take_back(self, isi: Isi) -> None:
        """Remove a file that waits for a row that never came; what others have too stays where it lies."""
        with self._session.db.read() as tx:
            if load_isi(tx, (isi.sidik,)):
                return
        with contextlib.suppress(OSError):  # it goes at the next opening
            self._store.waiting(isi.nama).unlink(missing_ok=True)


def jenis_dokumen(references: References, jenis: str) -> Mapping[str, str]:
    """The line of the list about a kind of document; empty for an unknown one."""
    rows = references.rows("jenis_dokumen")
    return next((row for row in rows if row["jenis_dokumen"] == jenis), {})


def key_for(isi: Isi | None) -> bytes:
    """The key of a content, a fresh one for a new one. Raises Rejected for a sealed one."""
    if isi is None:
        return files.new_key()
    if isi.kunci is None:
        raise Rejected((Problem("", "dokumen.rahasia"),))
    return isi.kunci


def isi_terbukti(folder: Path, row: Mapping[str, Any], isi: Isi | None) -> bytes:
    """The proved bytes of a document's row. Raises Rejected: lost, damaged, of the restricted class."""
    name = {"nama": str(row["nama_berkas"])}
    if isi is not None and isi.kunci is None:
        raise Rejected((Problem("", "dokumen.rahasia", name),))
    try:
        raw = Gudang(folder).read(isi.nama) if isi is not None else None
        if isi is None or isi.kunci is None or raw is None:
            raise Rejected((Problem("", "dokumen.hilang", name),))
        return files.unseal(isi.kunci, isi.sidik, raw)
    except (KnownError, OSError) as error:
        raise Rejected((Problem("", "dokumen.isi_rusak", name),)) from error


@contextlib.contextmanager
def disk_told() -> Iterator[None]:
    """Turn what the system refuses about files into StorageError."""
    with told():
        try:
            yield
        except OSError as error:
            raise from_os_error(error) from error

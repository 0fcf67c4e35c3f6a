"""The contents of an encrypted list of documents, taken in with its rows: they wait beside the data, are
noted in the transaction of the import, and settle when it is done.
"""

import contextlib
from collections.abc import Iterator
from typing import Final

from asn_desktop.db.queries.isi_dokumen import Isi
from asn_desktop.db.unit_of_work import WriteTx
from asn_desktop.fields.dokumen import DOKUMEN
from asn_desktop.services.dokumen.isi import IsiMasuk
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.importing.plan import ImportPlan
from asn_desktop.services.session import Session
from asn_desktop.services.work import Work

_TAKING: Final = "Menambah pindaian"
_GONE: Final = (
    'Berkas "{name}" tidak lagi seperti saat diperiksa, dan belum ada yang diimpor; periksa sekali lagi.'
)


class Scans:
    """Of one import; of lists without contents there is nothing to do."""

    def __init__(self, session: Session, plan: ImportPlan, work: Work) -> None:
        self._into, self._plan, self._work = IsiMasuk(session), plan, work
        rows = plan.writes.inserts.get(DOKUMEN.key, ()) if plan.sheet.sealed is not None else ()
        self._rows = rows
        self._wanted = {str(row["sidik"]) for row in rows}
        self._isi: dict[str, Isi] = {}

    @contextlib.contextmanager
    def waiting(self) -> Iterator[None]:
        """With the contents on the disk, taken back when the import fails. Raises ServiceError, Cancelled."""
        try:
            self._put()
            yield
        except BaseException:
            for isi in self._isi.values():
                self._into.take_back(isi)
            raise

    def note(self, tx: WriteTx) -> None:
        """The rows of the contents, before those of the documents. Raises Rejected."""
        sealed = self._plan.sheet.sealed
        for row in self._rows:
            isi = self._isi[str(row["sidik"])]
            secret = sealed is not None and isi.sidik in sealed.restricted
            self._into.note(tx, isi, str(row["jenis"]), str(row.get("nama_berkas") or ""), rahasia=secret)

    def settle(self) -> None:
        """Move the contents to their places."""
        for isi in self._isi.values():
            self._into.settle(isi)

    def _put(self) -> None:
        sealed = self._plan.sheet.sealed
        if not self._wanted or sealed is None:
            return
        for sidik, content in sealed.contents():
            if sidik in self._wanted and sidik not in self._isi:
                self._work.step(len(self._isi), len(self._wanted), _TAKING)
                self._isi[sidik] = self._into.put(sidik, content)
        if self._wanted - self._isi.keys():
            raise ServiceError(_GONE.format(name=self._plan.file_name))

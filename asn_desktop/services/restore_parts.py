"""A backup on its way into the place of the office's data: what is known of it, what became of it."""

import contextlib
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn_desktop.db import keys, restored
from asn_desktop.db.errors import KnownError
from asn_desktop.db.queries.isi_dokumen import load_isi
from asn_desktop.domain.peran import Peran
from asn_desktop.services.dokumen.rawat import DokumenDisalin, still_missing, take_back
from asn_desktop.services.errors import ServiceError, StorageError
from asn_desktop.services.office_state import DATA_FILE
from asn_desktop.services.restore_loss import Loss
from asn_desktop.services.work import Cancelled, Work

UNREAD_DOCUMENTS = (
    "Data sudah dipulihkan dari {name}, tetapi daftar dokumennya tidak terbaca dari cakram; masuklah, lalu "
    "jalankan pemeriksaan data dari Setelan, Cadangan."
)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A backup that lies beside the office's data, opened and checked; ``drop`` gives it up."""

    folder: Path
    side: Path
    name: str
    inside: restored.Inside
    ring: keys.KeyRing
    key_file: bytes  # empty: the present key file stays
    actor: str
    loss: Loss
    at: datetime | None = None
    is_sound: bool = False  # the present data, where no session is open
    present: keys.KeyRing | None = None  # the office's own keys, where the backup is under older ones
    peran: frozenset[Peran] = frozenset()  # of the actor, where no session is open
    source: Path | None = None  # the folder of the backup, where documents may lie too

    @property
    def ring_after(self) -> keys.KeyRing:
        """What opens the data once it is in place: whoever was removed since the backup stays out."""
        return self.present or self.ring

    def drop(self) -> None:
        """Remove the side folder: a copy of a backup that is still where it was."""
        shutil.rmtree(self.side, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done: which backup is in place, where the former data is, and how it stands with documents."""

    name: str
    aside: Path | None
    safety: Path | None
    counts: dict[str, int]
    dokumen: DokumenDisalin = DokumenDisalin(0, 0, 0)


def documents_back(prepared: Prepared, work: Work) -> DokumenDisalin:
    """Take the files of documents that the data in place knows and the folder lacks from beside the backup.

    The restore stands whatever becomes of them: what does not come is counted as missing. Raises
    ServiceError when the data in place does not tell which there are.
    """
    try:
        with restored.reading(prepared.folder / DATA_FILE, prepared.ring_after.data_keys()) as tx:
            known = tuple(load_isi(tx).values())
    except KnownError as error:
        raise ServiceError(UNREAD_DOCUMENTS.format(name=prepared.name)) from error
    if prepared.source is not None:
        with contextlib.suppress(StorageError, Cancelled):  # told by the number of those still missing
            return take_back(prepared.folder, prepared.source, known, work)
    return DokumenDisalin(0, 0, still_missing(prepared.folder, known))

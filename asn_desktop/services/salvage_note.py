"""What was salvaged where no trail could be written: noted beside the data, told by the next good login.

A line is encrypted with a key derived from the office's own, so that it says nothing to others and cannot be
made up. Who can delete the note can delete the data too; see docs/reliability.md.
"""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.runtime.atomic import atomic_write
from asn_desktop.services.errors import ServiceError

if TYPE_CHECKING:
    from asn_desktop.db.keys import KeyRing
    from asn_desktop.services.data import OfficeData

FILE_NAME = "penyelamatan.catatan"
ACTION = "data.selamatkan"
_PLACE = ("penyelamatan", "", "catatan")
_FOREIGN = "Catatan penyelamatan yang tidak dapat dibuktikan: dari kunci lain, atau diubah di luar program"


@dataclass(frozen=True, slots=True)
class Deed:
    """Who saved how much of the data into which file, when (UTC, in words), why, and who agreed."""

    oleh: str
    isi: str
    pada: str
    alasan: str
    saksi: str


def note_deed(folder: Path, ring: "KeyRing", deed: Deed) -> None:
    """Add a line, before anything leaves the data. Raises ServiceError where the folder takes none."""
    from asn_desktop.db import restricted

    path = folder / FILE_NAME
    line = restricted.seal(ring.derive("penyelamatan"), *_PLACE, asdict(deed))
    try:
        before = path.read_bytes() if path.is_file() else b""
        atomic_write(path, before + f"{line}\n".encode())
    except OSError as error:
        raise ServiceError("Folder data tidak menerima catatan penyelamatan; salin folder itu ke media yang "
                           "sehat, lalu selamatkan dari sana.") from error


def tell_deeds(folder: Path, ring: "KeyRing", data: "OfficeData", actor: str) -> None:
    """Put what was noted into the trail in the name of ``actor``, then forget it.

    Raises StorageError, OSError.
    """
    path = folder / FILE_NAME
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        deed = _read(ring, line)
        subject = f"{deed.oleh}, {deed.pada}: {deed.isi}" if deed else _FOREIGN
        alasan, saksi = (deed.alasan, deed.saksi) if deed else ("", "")
        with data.write(ACTION, actor, subject, alasan=alasan, saksi=saksi) as tx:
            tx.leave_trace()
    path.unlink(missing_ok=True)


def _read(ring: "KeyRing", line: str) -> Deed | None:
    from asn_desktop.db import restricted
    from asn_desktop.db.errors import KnownError

    try:
        return Deed(**restricted.unseal(ring.derive("penyelamatan"), *_PLACE, line))
    except KnownError:
        return None

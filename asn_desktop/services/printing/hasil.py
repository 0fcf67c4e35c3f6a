"""What a batch wrote, read again to be sent to a printer."""

from collections.abc import Sequence
from pathlib import Path

from asn_desktop.domain.peran import Izin
from asn_desktop.services.access import needs
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.session import Session


@needs(Izin.CETAK)
def baca_hasil(session: Session, paths: Sequence[Path]) -> tuple[bytes, ...]:
    """The files of a batch in their order. Raises ServiceError naming one that is gone or cannot be read."""
    found = []
    for path in paths:
        try:
            found.append(path.read_bytes())
        except OSError as error:
            raise ServiceError(
                f"Berkas {path.name} tidak dapat dibaca lagi; cetak ulang formulirnya, lalu kirim lagi."
            ) from error
    return tuple(found)

"""What a password of one's own is measured by while it is typed, before it is tried for good."""

from dataclasses import dataclass

from asn_desktop.db import keys
from asn_desktop.domain.peran import Peran
from asn_desktop.services.access import needs
from asn_desktop.services.key_store import proved_key_file
from asn_desktop.services.session import Session, password_words


@dataclass(frozen=True, slots=True)
class Known:
    """Words that an acquaintance of the user would try, and whether he gives keys to others.

    In a practice office nothing is estimated.
    """

    words: tuple[str, ...]
    admin: bool
    latihan: bool = False


@needs(before_own_password=True)
def known_of_own(session: Session) -> Known:
    """About whoever is logged in. Raises CannotOpen, StorageError."""
    slot = keys.slot_of(proved_key_file(session.folder, session.ring), session.actor)
    pegawai_id = slot.pegawai_id if slot else ""
    admin = slot is not None and Peran.ADMIN_KUNCI in slot.roles
    return Known(password_words(session.db, session.actor, pegawai_id), admin, session.latihan)

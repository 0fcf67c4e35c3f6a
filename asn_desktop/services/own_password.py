"""What the gate says to a password while its user types it, before anything is changed."""

from asn_desktop.db import keys
from asn_desktop.domain.peran import Peran
from asn_desktop.services.access import for_everyone
from asn_desktop.services.errors import ServiceError
from asn_desktop.services.key_store import proved_key_file
from asn_desktop.services.passwords import Strength, check_basics, strength
from asn_desktop.services.session import Session, password_words


@for_everyone
def judge_own_password(session: Session, password: str) -> Strength:
    """How a new password of whoever is logged in stands, by the same rules as when he changes it.

    Raises CannotOpen.
    """
    try:
        check_basics(password, session.actor)
    except ServiceError as error:
        return Strength(False, 1, 0.0, error.sentence)
    if session.latihan:  # its password is printed on the login
        return Strength(True, 1, 1.0, "")
    slot = keys.slot_of(proved_key_file(session.folder, session.ring), session.actor)
    words = password_words(session, session.actor, slot.pegawai_id if slot else "")
    return strength(password, words, admin=slot is not None and Peran.ADMIN_KUNCI in slot.roles)

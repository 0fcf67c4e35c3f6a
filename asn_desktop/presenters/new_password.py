"""A new password while it is typed: how strong it is in words, and what still keeps it from being taken."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asn_desktop.services.own_password import Known
    from asn_desktop.services.session import Session

STRONG = "Kuat."


def strength_words(password: str, known: "Known") -> str:
    """What the gate says; empty before the first letter."""
    from asn_desktop.services.passwords import MIN_PASSWORD, strength

    if not password:
        return ""
    if len(password) < MIN_PASSWORD:
        return f"Kurang {MIN_PASSWORD - len(password)} huruf lagi."
    if known.latihan:
        return "Cukup untuk kantor latihan."
    found = strength(password, known.words, admin=known.admin)
    return STRONG if found.enough else found.sentence


def fault(password: str, again: str, known: "Known") -> str:
    """Why it cannot be taken yet, or an empty text."""
    from asn_desktop.services.passwords import MIN_PASSWORD

    if not password:
        return "Kata sandi baru belum diisi."
    words = strength_words(password, known)
    if len(password) < MIN_PASSWORD or (words != STRONG and not known.latihan):
        return words
    return "" if password == again else "Kedua kata sandi berbeda; ketik ulang dengan sama."


class OwnPasswordWords:
    """Judges a new password of whoever is logged in, in the worker. Raises CannotOpen, StorageError."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def __call__(self, password: str) -> str:
        """The gate's words, empty before the first letter."""
        from asn_desktop.services.own_password import known_of_own

        return strength_words(password, known_of_own(self._session)) if password else ""

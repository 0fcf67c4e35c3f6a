"""What is said about a new password while it is typed."""

from typing import TYPE_CHECKING

from asn_desktop.services.passwords import MIN_PASSWORD, Strength

if TYPE_CHECKING:
    from asn_desktop.services.session import Session

STRONG = "Kuat."


def missing_letters(password: str) -> str:
    """How many letters a short password lacks; empty for one that is long enough to be judged."""
    lacking = MIN_PASSWORD - len(password)
    return f"Kurang {lacking} huruf lagi." if password and lacking > 0 else ""


def gate_words(found: Strength) -> str:
    """The gate's word on a password that is long enough."""
    return STRONG if found.enough else found.sentence


class OwnPasswordWords:
    """Judges a new password of whoever is logged in; called in the worker. Raises CannotOpen."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def __call__(self, password: str) -> str:
        """The gate's words, empty before the first letter."""
        from asn_desktop.services.own_password import judge_own_password

        if not password:
            return ""
        return missing_letters(password) or gate_words(judge_own_password(self._session, password))

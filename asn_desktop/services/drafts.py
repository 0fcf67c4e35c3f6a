"""Drafts: what was typed and not yet saved survives a crash, inside the encrypted data.

``data`` is JSON text of the form's own making. Views save one at the latest 3 seconds after a change and
offer them at the next login.
"""

from asn_desktop.db import drafts as stored
from asn_desktop.db.drafts import Draft
from asn_desktop.services.session import Session

__all__ = ["Draft", "discard_draft", "drafts", "save_draft"]


def save_draft(session: Session, form: str, object_id: str, base_version: int | None, data: str) -> Draft:
    """Keep a draft; an older one of the same person, form and object is replaced. Raises StorageError."""
    made = Draft(form, object_id, base_version, data, session.clock())
    with session.db.write_aside() as tx:
        stored.put_draft(tx, session.db.new_id(), session.actor, made)
    return made


def drafts(session: Session) -> tuple[Draft, ...]:
    """The drafts of whoever is logged in, newest first. Raises StorageError."""
    with session.db.read() as tx:
        return stored.load_drafts(tx, session.actor)


def discard_draft(session: Session, form: str, object_id: str) -> None:
    """Forget a draft, after saving or by wish; harmless when there is none. Raises StorageError."""
    with session.db.write_aside() as tx:
        stored.drop_draft(tx, session.actor, form, object_id)

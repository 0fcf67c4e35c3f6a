"""Drafts of unfinished entries, inside the encrypted file; they leave no history.

One of a record with columns of the restricted class is sealed as these are.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from asn_desktop.db import instants, plain, restricted
from asn_desktop.db.tables import metadata
from asn_desktop.db.tables.jejak import draft
from asn_desktop.db.unit_of_work import ReadTx

_TABLE, _DATA = "draft", "data"


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody had typed into a form about an object (empty: a new one), and when (UTC)."""

    form: str
    object_id: str
    base_version: int | None
    data: str
    at: datetime


def put_draft(tx: ReadTx, draft_id: str, actor: str, made: Draft) -> None:
    """Keep this draft in place of an older one of the same actor, form and object.

    Raises RestrictedLocked for what only a holder of the restricted key may type.
    """
    data: str | None = made.data
    if made.form in metadata.tables and plain.secrets_of(made.form):
        data = restricted.seal(tx.restricted_key, _TABLE, draft_id, _DATA, made.data)
    drop_draft(tx, actor, made.form, made.object_id)
    tx.connection.execute(
        draft.insert().values(
            id=draft_id,
            actor=actor,
            form=made.form,
            object_id=made.object_id,
            base_version=made.base_version,
            data=data,
            at=instants.to_text(made.at),
        )
    )


def load_drafts(tx: ReadTx, actor: str) -> tuple[Draft, ...]:
    """The actor's drafts, newest first; without sealed ones where the key is not held any more."""
    c = draft.c
    query = (
        select(c.id, c.form, c.object_id, c.base_version, c.data, c.at)
        .where(c.actor == actor)
        .order_by(c.at.desc())
    )
    found = []
    for draft_id, form, object_id, base_version, data, at in tx.connection.execute(query):
        if data.startswith(restricted.PREFIX):
            data = restricted.unseal(tx.restricted_key, _TABLE, draft_id, _DATA, data)
        if isinstance(data, str):
            found.append(Draft(form, object_id, base_version, data, instants.from_text(at)))
    return tuple(found)


def drop_draft(tx: ReadTx, actor: str, form: str, object_id: str) -> None:
    """Forget a draft; harmless when there is none."""
    c = draft.c
    tx.connection.execute(delete(draft).where(c.actor == actor, c.form == form, c.object_id == object_id))

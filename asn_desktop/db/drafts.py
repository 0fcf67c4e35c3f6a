"""Drafts of unfinished entries, inside the encrypted file; they leave no history."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from asn_desktop.db import instants
from asn_desktop.db.tables.jejak import draft
from asn_desktop.db.unit_of_work import ReadTx


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody had typed into a form about an object (empty: a new one), and when (UTC)."""

    form: str
    object_id: str
    base_version: int | None
    data: str
    at: datetime


def put_draft(tx: ReadTx, draft_id: str, actor: str, made: Draft) -> None:
    """Keep this draft in place of an older one of the same actor, form and object."""
    drop_draft(tx, actor, made.form, made.object_id)
    tx.connection.execute(
        draft.insert().values(
            id=draft_id,
            actor=actor,
            form=made.form,
            object_id=made.object_id,
            base_version=made.base_version,
            data=made.data,
            at=instants.to_text(made.at),
        )
    )


def load_drafts(tx: ReadTx, actor: str) -> tuple[Draft, ...]:
    """The actor's drafts, newest first."""
    c = draft.c
    query = (
        select(c.form, c.object_id, c.base_version, c.data, c.at)
        .where(c.actor == actor)
        .order_by(c.at.desc())
    )
    return tuple(
        Draft(row[0], row[1], row[2], row[3], instants.from_text(row[4]))
        for row in tx.connection.execute(query)
    )


def drop_draft(tx: ReadTx, actor: str, form: str, object_id: str) -> None:
    """Forget a draft; harmless when there is none."""
    c = draft.c
    tx.connection.execute(delete(draft).where(c.actor == actor, c.form == form, c.object_id == object_id))

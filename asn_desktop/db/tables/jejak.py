"""Traces: events (what changed), audit rows (who did what), and drafts of unfinished entries.

Events and audit rows are only ever added; on SQLite triggers refuse anything else (on a server: rights).
"""

from sqlalchemy import Column, Index, Integer, String, Table, Text, UniqueConstraint

from asn_desktop.db.instants import WIDTH
from asn_desktop.db.tables.base import metadata, text

# The number is given by the writer, which alone holds the write lock: it orders all history of an office.
event = Table(
    "event", metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    text("id", 36, required=True),
    text("txn", 36, required=True),
    text("record_type", 40, required=True),
    text("record_id", 36, required=True),
    text("kind", 6, required=True),
    Column("changes", Text, nullable=False),
    text("actor", 120, required=True),
    text("at", WIDTH, required=True),
    text("office", 36, required=True),
)
Index(None, event.c.record_id)

audit = Table(
    "audit", metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    text("txn", 36, required=True),
    text("action", 60, required=True),
    text("actor", 120, required=True),
    text("at", WIDTH, required=True),
    text("subject", 300, required=True),
    Column("events", Integer, nullable=False),
    Column("first_event", Integer),
    Column("last_event", Integer),
    text("digest", 64, required=True),
    UniqueConstraint("txn"),
)

draft = Table(
    "draft", metadata,
    Column("id", String(36), primary_key=True),
    text("actor", 120, required=True),
    text("form", 60, required=True),
    text("object_id", 80, required=True),
    Column("base_version", Integer),
    Column("data", Text, nullable=False),
    text("at", WIDTH, required=True),
    UniqueConstraint("actor", "form", "object_id"),
)

APPEND_ONLY = tuple(
    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    for table in ("event", "audit") for verb in ("UPDATE", "DELETE")
)

"""Traces: events (what changed), audit rows (who did what), and drafts of unfinished entries.

Events and audit rows are only ever added; on SQLite triggers refuse anything else (on a server: rights).
"""

from sqlalchemy import Column, Index, Integer, String, Table, Text, UniqueConstraint, literal_column

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
# Which record another one was made below, the nearest document or person first: finds all that ever belonged
# to a person, also what was deleted since. SQLite only, as FTS5 is; a server gets its own.
PARENT = ("coalesce(changes ->> '$.evaluasi_id[1]', changes ->> '$.hasil_kerja_id[1]', "
          "changes ->> '$.skp_id[1]', changes ->> '$.pegawai_id[1]')")
Index("ix_event_induk", literal_column(PARENT), event.c.record_id, sqlite_where=event.c.kind == "insert",
      _table=event)

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
    # Since schema 2; empty in the rows before it, which the first link of the chain seals.
    text("peran", 120),
    text("alasan", 500),
    text("saksi", 120),
    text("versi", 40),
    text("prev_hash", 64),
    text("hash", 64),
    text("mac", 64),
)
Index(None, audit.c.at)
Index(None, audit.c.actor)
Index(None, audit.c.action, audit.c.at)
Index(None, audit.c.subject)  # a search for words walks this index, not the rows

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

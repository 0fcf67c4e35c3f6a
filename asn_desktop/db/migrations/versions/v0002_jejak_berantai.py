"""Second schema: the audit trail becomes a chain, with the actor's roles, reason and second person.

Only columns and indexes are added: rows of the first schema stay as they are and are sealed by the first link
(db/chain).
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# The record below which another one was made, for "everything about this person" (SQLite only, as FTS5).
_PARENT = ("CREATE INDEX ix_event_induk ON event (coalesce(changes ->> '$.evaluasi_id[1]', "
           "changes ->> '$.hasil_kerja_id[1]', changes ->> '$.skp_id[1]', changes ->> '$.pegawai_id[1]'), "
           "record_id) WHERE kind = 'insert'")
_NEW = (("peran", 120), ("alasan", 500), ("saksi", 120), ("versi", 40), ("prev_hash", 64), ("hash", 64),
        ("mac", 64))


def upgrade() -> None:
    for name, length in _NEW:
        op.add_column("audit", sa.Column(name, sa.String(length)))
    op.create_index("ix_audit_at", "audit", ["at"])
    op.create_index("ix_audit_actor", "audit", ["actor"])
    op.create_index("ix_audit_action_at", "audit", ["action", "at"])
    op.create_index("ix_audit_subject", "audit", ["subject"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(_PARENT)

"""Sixth schema: a unit may have a letterhead of its own, as a perangkat daerah has below the office that
keeps the data.

Only empty columns are added; no row is touched.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name, length in (("alamat", 300), ("telepon", 40), ("surel", 120), ("laman", 120), ("tempat", 80)):
        op.add_column("unit_kerja", sa.Column(name, sa.String(length)))

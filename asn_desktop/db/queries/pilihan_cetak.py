"""How the office wants its papers: values by key."""

from sqlalchemy import select

from asn_desktop.db.tables.kinerja import TABLES
from asn_desktop.db.unit_of_work import ReadTx


def load_pilihan(tx: ReadTx) -> dict[str, tuple[str, str]]:
    """Id and value of every choice by its key; of a key that stands twice the newest record."""
    table = TABLES["pilihan_cetak"]
    rows = tx.connection.execute(select(table.c.kunci, table.c.id, table.c.nilai).order_by(table.c.id))
    return {row.kunci: (row.id, row.nilai) for row in rows}

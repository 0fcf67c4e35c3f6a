"""The rows of the templates of plans."""

from sqlalchemy import select

from asn_desktop.db.tables.kinerja import TABLES
from asn_desktop.db.unit_of_work import ReadTx

_templat = TABLES["templat_skp"]


def load_templat(tx: ReadTx) -> list[tuple[str, str, str, str]]:
    """Id, name, post (or an empty text) and contents of all, by name."""
    c = _templat.c
    query = select(c.id, c.nama, c.jabatan, c.isi).order_by(c.nama, c.id)
    return [(row[0], row[1], row[2] or "", row[3]) for row in tx.connection.execute(query).all()]

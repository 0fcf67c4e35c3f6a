"""The records of several people at once, for the papers about each of them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import select

from asn_desktop.db.tables import table as table_of
from asn_desktop.db.unit_of_work import ReadTx
from asn_desktop.fields.spec import RecordType

_CHUNK = 900  # below SQLite's limit of bound parameters


def load_parts(tx: ReadTx, record_type: RecordType, ids: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """All records of a type by the pegawai whom they belong to, in the type's order; values of the restricted
    class as the reader may see them.
    """
    c = table_of(record_type.key).c
    wanted, found = sorted(set(ids)), dict[str, list[dict[str, Any]]]()
    for start in range(0, len(wanted), _CHUNK):
        query = select(c.id).where(c.pegawai_id.in_(wanted[start:start + _CHUNK]))
        for key in record_type.order_by:
            column = c[key.removeprefix("-")]
            query = query.order_by(column.is_(None), column.desc() if key.startswith("-") else column.asc())
        keys = list(tx.connection.scalars(query.order_by(c.id)))
        rows = tx.rows(record_type.key, keys)
        for key in keys:
            found.setdefault(str(rows[key]["pegawai_id"]), []).append(rows[key])
    return found
